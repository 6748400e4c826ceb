package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// disk is a small file system of its own, and a file on it that takes room away.
type disk struct {
	path    string
	ballast *os.File
}

// mount makes a file system in memory.
func mount(path string, megabytes int) (*disk, error) {
	if err := os.Mkdir(path, 0o755); err != nil {
		return nil, err
	}
	if err := syscall.Mount("almanac", path, "tmpfs", 0, fmt.Sprintf("size=%dm,mode=755", megabytes)); err != nil {
		return nil, fmt.Errorf("mount a disk of %d MB: %w; it needs root", megabytes, err)
	}
	ballast, err := os.Create(filepath.Join(path, "ballast"))
	if err != nil {
		return nil, errors.Join(err, syscall.Unmount(path, 0))
	}
	return &disk{path, ballast}, nil
}

func (d *disk) unmount() error {
	return errors.Join(d.ballast.Close(), syscall.Unmount(d.path, syscall.MNT_DETACH))
}

// leave leaves so many megabytes of room, be that more than there is or less.
func (d *disk) leave(megabytes int) error {
	for {
		size, err := d.fitting(megabytes)
		if err == nil {
			err = d.ballast.Truncate(size) // makes room at once, and takes none
		}
		if err == nil && size > 0 {
			err = syscall.Fallocate(int(d.ballast.Fd()), 0, 0, size)
		}
		if !errors.Is(err, syscall.ENOSPC) { // else somebody took some of it meanwhile
			return err
		}
	}
}

// fitting is the size of a ballast that leaves so many megabytes.
func (d *disk) fitting(megabytes int) (int64, error) {
	var s syscall.Statfs_t
	if err := syscall.Statfs(d.path, &s); err != nil {
		return 0, err
	}
	var b syscall.Stat_t
	if err := syscall.Fstat(int(d.ballast.Fd()), &b); err != nil {
		return 0, err
	}
	size := b.Blocks*512 + int64(s.Bavail)*s.Bsize - int64(megabytes)<<20
	if size < 0 {
		return 0, fmt.Errorf("the disk has less than %d MB of room: give more --megabytes", megabytes)
	}
	return size, nil
}
