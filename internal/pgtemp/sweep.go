package pgtemp

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// sweep removes what killed starters of this user left below root. What resists stays for the next sweep: a start must
// not depend on someone else's remains.
func sweep(root string) {
	entries, _ := os.ReadDir(root)
	for _, entry := range entries {
		path := filepath.Join(root, entry.Name())
		switch {
		case !ownFolder(path):
		case strings.HasPrefix(entry.Name(), prefix()):
			sweepFolder(path)
		case strings.HasPrefix(entry.Name(), "."+prefix()) && olderThan(path, time.Minute):
			_ = removeFolder(path) // its maker was killed before it could lock it
		}
	}
}

func sweepFolder(path string) {
	lock, err := openLock(lockFile(path), os.O_RDWR)
	if err == nil {
		defer lock.release()
	} else if !errors.Is(err, fs.ErrNotExist) {
		return
	}
	stopOrphan(filepath.Join(path, "data"), false)
	_ = removeRun(path)
}

func olderThan(path string, age time.Duration) bool {
	info, err := os.Lstat(path)
	return err == nil && time.Since(info.ModTime()) > age
}

func ownFolder(path string) bool {
	info, err := os.Lstat(path)
	if err != nil || !info.IsDir() {
		return false
	}
	uid, _ := ownerOf(info)
	return uid == os.Getuid()
}

// stopOrphan ends a postgres that outlived its starter in this data folder. The pid it wrote may belong to another
// process by now: only a command line that names this very folder is believed.
func stopOrphan(data string, orderly bool) {
	pid := readPostmaster(data).pid
	signals := []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGKILL}
	if !orderly {
		signals = signals[1:]
	}
	for _, signal := range signals {
		if !runsIn(pid, data) {
			return
		}
		_ = syscall.Kill(pid, signal)
		for deadline := time.Now().Add(patience); runsIn(pid, data) && time.Now().Before(deadline); {
			time.Sleep(5 * time.Millisecond)
		}
	}
}

func runsIn(pid int, data string) bool {
	return pid > 1 && strings.Contains(commandLine(pid)+" ", " -D "+data+" ")
}
