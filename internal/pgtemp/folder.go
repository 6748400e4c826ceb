package pgtemp

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// folder is where one server lives, locked by this process. doc.go lists what stands in it.
type folder struct {
	path     string
	who      account
	lock     *fileLock
	kept     bool // a named folder outlives its server
	password string
}

func (f *folder) data() string         { return filepath.Join(f.path, "data") }
func (f *folder) log() string          { return filepath.Join(f.path, "postgres.log") }
func (f *folder) passwordFile() string { return filepath.Join(f.path, "password") }
func lockFile(folder string) string    { return filepath.Join(folder, "lock") }

func openFolder(o Options, who account) (*folder, error) {
	root, err := temporaryRoot(who)
	if err != nil {
		return nil, err
	}
	for _, each := range append(sweptRoots(), root) {
		sweep(each)
	}
	if o.Dir != "" {
		return namedFolder(o.Dir, who)
	}
	if memory := memoryRoot(); o.Memory && memory != "" {
		root = memory
	}
	return temporaryFolder(root, who)
}

// prefix starts the name of every temporary folder of this user.
func prefix() string { return "almanac-pg-" + strconv.Itoa(os.Getuid()) + "-" }

// temporaryRoot is the system's folder for temporary files, or a usual one if that is closed to the server's user.
func temporaryRoot(who account) (string, error) {
	for _, root := range []string{os.TempDir(), "/tmp", "/var/tmp"} {
		root, err := filepath.EvalSymlinks(root)
		if err == nil && who.reaches(root) {
			return filepath.Abs(root)
		}
	}
	return "", fmt.Errorf("no folder for temporary files that uid %d can reach: set TMPDIR", who.uid)
}

// temporaryFolder makes a folder, locks it and only then gives it the name that a sweep looks for: a sweep never meets
// a folder that is made but not locked yet.
func temporaryFolder(root string, who account) (*folder, error) {
	path, err := os.MkdirTemp(root, "."+prefix())
	if err != nil {
		return nil, err
	}
	f := &folder{path: path, who: who}
	if f.lock, err = tryLock(lockFile(path)); err == nil {
		f.path = filepath.Join(root, strings.TrimPrefix(filepath.Base(path), "."))
		err = errors.Join(os.Rename(path, f.path), f.open())
	}
	if err != nil {
		os.RemoveAll(path)
		os.RemoveAll(f.path)
		return nil, err
	}
	return f, nil
}

func namedFolder(dir string, who account) (*folder, error) {
	path, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(path, 0o755); err != nil {
		return nil, err
	}
	if path, err = filepath.EvalSymlinks(path); err != nil {
		return nil, err
	}
	if err := onlyOurs(path); err != nil {
		return nil, err
	}
	lock, err := tryLock(lockFile(path))
	if errors.Is(err, errHeld) {
		return nil, fmt.Errorf("folder %s is in use by process %s: stop that one first, or name another folder", path, holder(lockFile(path)))
	} else if err != nil {
		return nil, err
	}
	f := &folder{path: path, who: who, lock: lock, kept: true}
	if err := f.open(); err != nil {
		f.release()
		return nil, err
	}
	stopOrphan(f.data(), true)
	return f, nil
}

// onlyOurs refuses a folder with other things in it: we would not know what we may write over.
func onlyOurs(path string) error {
	entries, err := os.ReadDir(path)
	if err != nil || len(entries) == 0 {
		return err
	}
	if _, err := os.Lstat(lockFile(path)); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("folder %s holds %s and no database of ours: name an empty or a new folder", path, entries[0].Name())
	}
	return nil
}

// open lets the server's user pass through the folder, and no further than to what is its own.
func (f *folder) open() error {
	if !f.who.handOver {
		return nil
	}
	if err := os.Chmod(f.path, 0o711); err != nil {
		return err
	}
	if !f.who.reaches(filepath.Dir(f.path)) {
		return fmt.Errorf("postgres runs as uid %d, who cannot reach %s: name a folder outside of private ones", f.who.uid, f.path)
	}
	return nil
}

// release removes a temporary folder and gives up the lock. Nothing may run in it any more.
func (f *folder) release() error {
	var err error
	if !f.kept {
		err = removeRun(f.path)
	}
	f.lock.release()
	return err
}

// removeRun removes the folder of a server that has ended, and what it may have left outside of it.
func removeRun(path string) error {
	removeSegment(readPostmaster(filepath.Join(path, "data")))
	return removeFolder(path)
}

// removeFolder tries again for a moment: the last children of a killed postgres may still write.
func removeFolder(path string) error {
	var err error
	for range 50 {
		if err = os.RemoveAll(path); err == nil {
			return nil
		}
		time.Sleep(20 * time.Millisecond)
	}
	return err
}

func (f *folder) logMentions(text string) bool {
	log, err := os.ReadFile(f.log())
	return err == nil && strings.Contains(string(log), text)
}

// lastComplaint is the last line of the server's log that tells why it ended, or the error we have without it.
func (f *folder) lastComplaint(otherwise error) string {
	log, _ := os.ReadFile(f.log())
	complaint := fmt.Sprint(otherwise)
	for line := range strings.Lines(string(log)) {
		for _, mark := range []string{"FATAL:", "PANIC:", "ERROR:", "postgres:"} {
			if _, text, found := strings.Cut(line, mark); found {
				complaint = strings.TrimSpace(text)
			}
		}
	}
	return complaint
}
