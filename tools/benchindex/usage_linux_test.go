package main

import (
	"os/exec"
	"testing"
)

// A grandchild's work counts, also after it has ended and been waited for.
func TestTreeUsage_CountsWhatDescendantsUsed(t *testing.T) {
	shell := exec.Command("sh", "-c", `sh -c 'i=0; while [ $i -lt 400000 ]; do i=$((i+1)); done'; echo done; read wait`)
	in, err := shell.StdinPipe()
	must(t, err)
	out, err := shell.StdoutPipe()
	must(t, err)
	must(t, shell.Start())
	_, err = out.Read(make([]byte, 4))
	must(t, err)
	used, err := treeUsage(shell.Process.Pid)
	must(t, err)
	if used.cpu < 2*tick || used.peak == 0 {
		t.Errorf("got %s and %d bytes, want the loop's time and some memory", used.cpu, used.peak)
	}
	must(t, in.Close())
	_ = shell.Wait()
	if _, err := treeUsage(shell.Process.Pid); err == nil {
		t.Error("a process that has ended was measured")
	}
}
