package devnode_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"almanac/internal/devnode"
)

func TestStart_SweepsWhatAKillLeft(t *testing.T) {
	gone := exec.Command("true")
	if err := gone.Run(); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TMPDIR", t.TempDir())
	dead := filepath.Join(os.TempDir(), fmt.Sprintf("almanac-node-%d-1", gone.Process.Pid))
	alive := filepath.Join(os.TempDir(), fmt.Sprintf("almanac-node-%d-1", os.Getpid()))
	for _, folder := range []string{dead, alive} {
		if err := os.Mkdir(folder, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	n, err := devnode.Start(devnode.Options{})
	if err != nil {
		t.Fatal(err)
	}
	own := n.Folder()
	if _, err := os.Stat(own); err != nil {
		t.Errorf("the node's own folder: %v", err)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	for folder, stays := range map[string]bool{dead: false, own: false, alive: true} {
		if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) == stays {
			t.Errorf("%s: got %v, want it to stay: %v", filepath.Base(folder), err, stays)
		}
	}
}
