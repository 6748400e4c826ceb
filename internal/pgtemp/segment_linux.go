//go:build amd64 || arm64

package pgtemp

import (
	"syscall"
	"time"
	"unsafe"
)

// segmentState is struct shmid_ds of Linux on 64 bits, up to the last field we read.
type segmentState struct {
	key            int32
	_              [44]byte // the rest of ipc_perm
	_, _, _, _     uint64   // size, and times
	creator, _     int32
	attached, _, _ uint64
}

const (
	removeIt = 0 // IPC_RMID
	stateOf  = 2 // IPC_STAT
)

// removeSegment gives back the few shared bytes by which postgres marks a data folder as taken. It does so itself unless
// it is killed, and the system has a limited number of them. Its last children may take a moment to notice; a segment
// that stays in use, or is not the dead server's, is let be.
func removeSegment(dead postmaster) {
	for deadline := time.Now().Add(patience); dead.segment != 0 && time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		var state segmentState
		_, _, errno := syscall.Syscall(syscall.SYS_SHMCTL, uintptr(dead.segment), stateOf, uintptr(unsafe.Pointer(&state)))
		if errno != 0 || int(state.key) != dead.segmentKey || int(state.creator) != dead.pid {
			return
		}
		if state.attached == 0 {
			_, _, _ = syscall.Syscall(syscall.SYS_SHMCTL, uintptr(dead.segment), removeIt, 0)
			return
		}
	}
}
