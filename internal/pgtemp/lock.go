package pgtemp

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// errHeld says that another process holds the lock.
var errHeld = errors.New("held by another process")

// fileLock is an flock. The kernel frees it when its process ends, however that happens; children do not inherit it.
type fileLock struct{ file *os.File }

// tryLock takes the lock of a file, made if needed, and writes our pid into it for people to read.
func tryLock(path string) (*fileLock, error) {
	lock, err := openLock(path, os.O_RDWR|os.O_CREATE)
	if err != nil {
		return nil, err
	}
	err = lock.file.Truncate(0)
	if err == nil {
		_, err = lock.file.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	}
	if err != nil {
		lock.release()
		return nil, err
	}
	return lock, nil
}

func openLock(path string, flags int) (*fileLock, error) {
	file, err := os.OpenFile(path, flags|syscall.O_NOFOLLOW, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		file.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, errHeld
		}
		return nil, fmt.Errorf("lock %s: %w", path, err)
	}
	return &fileLock{file}, nil
}

// waitLock waits for the lock until ctx ends.
func waitLock(ctx context.Context, path string) (*fileLock, error) {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		lock, err := tryLock(path)
		if !errors.Is(err, errHeld) {
			return lock, err
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for lock %s: %w", path, ctx.Err())
		case <-tick.C:
		}
	}
}

func (l *fileLock) release() { l.file.Close() }

// holder is the pid that the holder of a lock wrote into it.
func holder(path string) string {
	pid, err := os.ReadFile(path)
	if err != nil || len(pid) == 0 {
		return "unknown"
	}
	return strings.TrimSpace(string(pid))
}
