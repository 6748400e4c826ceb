package main

import (
	"os/exec"
	"runtime"
	"sync"
	"syscall"
)

// attributes put a child into a group of its own, and have the kernel end it should we be killed.
func attributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// launch starts a child from one thread that lives as long as we do: to the kernel, a parent is a thread, and Go ends
// threads as it likes.
func launch(cmd *exec.Cmd) error {
	keepThread()
	done := make(chan error)
	launches <- func() { done <- cmd.Start() }
	return <-done
}

var launches = make(chan func())

var keepThread = sync.OnceFunc(func() {
	go func() {
		runtime.LockOSThread()
		for start := range launches {
			start()
		}
	}()
})
