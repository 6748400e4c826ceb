package devnode

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// prefix starts the name of every node's folder; its owner's process id follows.
const prefix = "almanac-node-"

// newFolder makes a temporary folder, and removes those whose owner is no more.
func newFolder() (string, error) {
	left, err := filepath.Glob(filepath.Join(os.TempDir(), prefix+"*"))
	if err != nil {
		return "", fmt.Errorf("look for folders left behind: %w", err)
	}
	for _, folder := range left {
		if !owned(folder) {
			_ = os.RemoveAll(folder) // of another user: theirs to remove
		}
	}
	folder, err := os.MkdirTemp("", fmt.Sprintf("%s%d-", prefix, os.Getpid()))
	if err != nil {
		return "", fmt.Errorf("make folder: %w", err)
	}
	return folder, nil
}

// owned tells whether the process that made a folder still runs.
func owned(folder string) bool {
	owner, _, _ := strings.Cut(strings.TrimPrefix(filepath.Base(folder), prefix), "-")
	pid, err := strconv.Atoi(owner)
	return err != nil || syscall.Kill(pid, 0) != syscall.ESRCH
}
