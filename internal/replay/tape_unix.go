//go:build unix

package replay

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// reserve is how much address space a large tape takes. It is backed by what was written only.
const reserve = 64 << 30

// largeTape makes a tape outside the heap, where nothing is copied as it grows: in memory, or in a file without a name, which
// the system may write out of memory and which leaves nothing behind.
func largeTape(folder string) (tape, error) {
	mapped, err := mapMemory()
	if folder != "" {
		mapped, err = mapFile(folder)
	}
	if err != nil {
		return tape{}, fmt.Errorf("make tape: %w", err)
	}
	return tape{mapped[:0]}, nil
}

func mapMemory() ([]byte, error) {
	return syscall.Mmap(-1, 0, reserve, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_PRIVATE|syscall.MAP_ANON|syscall.MAP_NORESERVE)
}

func mapFile(folder string) (mapped []byte, err error) {
	file, err := os.CreateTemp(folder, "replay-*")
	if err != nil {
		return nil, err
	}
	if err = file.Truncate(reserve); err == nil {
		mapped, err = syscall.Mmap(int(file.Fd()), 0, reserve, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_SHARED)
	}
	return mapped, errors.Join(err, os.Remove(file.Name()), file.Close())
}

func (t *tape) close() error {
	if cap(t.bytes) != reserve {
		return nil
	}
	mapped := t.bytes[:reserve]
	t.bytes = nil
	return syscall.Munmap(mapped)
}
