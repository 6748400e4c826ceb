package pgtemp

import (
	"os"
	"syscall"
)

const (
	memoryFolder = "/dev/shm"
	memoryNeeded = 4 << 30 // bytes free, so that a few servers at once leave room for others
	tmpfsMagic   = 0x01021994
	noExec       = 0x8 // ST_NOEXEC
)

// memoryRoot is a folder in memory with room to spare, or nothing. Who set TMPDIR gets what was asked for.
func memoryRoot() string {
	var fs syscall.Statfs_t
	if os.Getenv("TMPDIR") != "" || syscall.Statfs(memoryFolder, &fs) != nil {
		return ""
	}
	roomy := uint64(fs.Bsize)*fs.Bavail >= memoryNeeded
	if int64(fs.Type) != tmpfsMagic || int64(fs.Flags)&noExec != 0 || !roomy || syscall.Access(memoryFolder, 7) != nil {
		return ""
	}
	return memoryFolder
}

// sweptRoots are where temporary folders of ours may stand besides the usual one.
func sweptRoots() []string { return []string{memoryFolder} }
