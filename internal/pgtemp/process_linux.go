package pgtemp

import (
	"fmt"
	"os"
	"strings"
	"syscall"
)

// deathSignal has the kernel stop postgres in good order when its starter is gone.
var deathSignal = syscall.SIGINT

func attributes(who account) *syscall.SysProcAttr {
	attributes := &syscall.SysProcAttr{Pdeathsig: deathSignal}
	if who.handOver {
		attributes.Credential = &syscall.Credential{Uid: uint32(who.uid), Gid: uint32(who.gid)}
	}
	return attributes
}

// commandLine of a process, its words joined by blanks; empty for a process that is gone or a zombie.
func commandLine(pid int) string {
	words, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil {
		return ""
	}
	return strings.ReplaceAll(strings.TrimRight(string(words), "\x00"), "\x00", " ")
}
