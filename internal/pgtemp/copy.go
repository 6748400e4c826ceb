package pgtemp

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// copyTree copies folders, files and links to a place that does not exist yet, and gives each to the account.
func copyTree(from, to string, who account) error {
	return walkTree(from, to, func(from, to string, info fs.FileInfo) error {
		if err := copyEntry(from, to, info, info.Mode().Perm()); err != nil {
			return err
		}
		return who.give(to)
	})
}

// linkTree is copyTree for files that nobody writes: it shares their contents where the file system can, so owners stay,
// and opens to all what the owner may read.
func linkTree(from, to string) error {
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	return walkTree(from, to, func(from, to string, info fs.FileInfo) error {
		mode := info.Mode().Perm()
		if info.Mode().IsRegular() && mode&0o004 != 0 && os.Link(from, to) == nil {
			return nil
		}
		return copyEntry(from, to, info, mode|mode&0o500>>6)
	})
}

func walkTree(from, to string, each func(from, to string, info fs.FileInfo) error) error {
	return filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		return each(path, filepath.Join(to, relative), info)
	})
}

// copyEntry gives the copy exactly the mode, whatever the umask.
func copyEntry(from, to string, info fs.FileInfo, mode fs.FileMode) (err error) {
	switch {
	case info.Mode()&fs.ModeSymlink != 0:
		return copyLink(from, to)
	case info.IsDir():
		mode |= 0o700 // we have yet to fill it
		err = os.Mkdir(to, mode)
	case info.Mode().IsRegular():
		err = copyFile(from, to, mode)
	default:
		return fmt.Errorf("%s is neither folder, file nor link", from)
	}
	if err != nil {
		return err
	}
	return os.Chmod(to, mode)
}

func copyLink(from, to string) error {
	aim, err := os.Readlink(from)
	if err != nil {
		return err
	}
	return os.Symlink(aim, to)
}

func copyFile(from, to string, mode fs.FileMode) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	_, err = io.Copy(out, in)
	return err
}

func isReadOnly(err error) bool { return errors.Is(err, syscall.EROFS) }
