package pgtemp

import (
	"os"
	"path/filepath"
	"syscall"
)

// nobody is the user and group that postgres runs as when the starter is root.
const nobody = 65534

// account is whom postgres runs as: the starter, or nobody where the starter is root.
type account struct {
	uid, gid int
	handOver bool
}

func serverUser() account {
	if os.Getuid() == 0 {
		return account{uid: nobody, gid: nobody, handOver: true}
	}
	return account{uid: os.Getuid(), gid: os.Getgid()}
}

// give hands a file or folder to the account.
func (a account) give(path string) error {
	if !a.handOver {
		return nil
	}
	return os.Lchown(path, a.uid, a.gid)
}

// reaches tells whether the account may read this folder or run this file, by the mode bits on the way to it.
func (a account) reaches(path string) bool {
	if !a.handOver {
		return true
	}
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return false
	}
	if real, err = filepath.Abs(real); err != nil {
		return false
	}
	if !a.permits(real, 0o5) {
		return false
	}
	for parent := filepath.Dir(real); ; parent = filepath.Dir(parent) {
		if !a.permits(parent, 0o1) {
			return false
		}
		if parent == filepath.Dir(parent) {
			return true
		}
	}
}

// permits asks one path for rights in the sense of an octal mode digit.
func (a account) permits(path string, rights os.FileMode) bool {
	info, err := os.Stat(path)
	if err != nil {
		return false
	}
	mode := info.Mode().Perm()
	if uid, gid := ownerOf(info); uid == a.uid {
		mode >>= 6
	} else if gid == a.gid {
		mode >>= 3
	}
	return mode&rights == rights
}

func ownerOf(info os.FileInfo) (uid, gid int) {
	stat := info.Sys().(*syscall.Stat_t)
	return int(stat.Uid), int(stat.Gid)
}
