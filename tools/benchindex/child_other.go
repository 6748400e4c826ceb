//go:build !linux

package main

import (
	"os/exec"
	"syscall"
)

// attributes put a child into a group of its own.
func attributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

func launch(cmd *exec.Cmd) error { return cmd.Start() }
