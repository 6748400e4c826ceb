//go:build !linux

package pgtemp

import (
	"os/exec"
	"strconv"
	"strings"
	"syscall"
)

// deathSignal is a service of Linux; elsewhere the sweep alone ends what a killed starter left.
var deathSignal syscall.Signal

func attributes(who account) *syscall.SysProcAttr {
	attributes := &syscall.SysProcAttr{}
	if who.handOver {
		attributes.Credential = &syscall.Credential{Uid: uint32(who.uid), Gid: uint32(who.gid)}
	}
	return attributes
}

// commandLine of a process, its words joined by blanks; empty for a process that is gone.
func commandLine(pid int) string {
	words, err := exec.Command("ps", "-ww", "-o", "command=", "-p", strconv.Itoa(pid)).Output()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(words))
}
