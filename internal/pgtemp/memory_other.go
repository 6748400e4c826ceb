//go:build !linux

package pgtemp

// memoryRoot is a service of Linux.
func memoryRoot() string { return "" }

func sweptRoots() []string { return nil }
