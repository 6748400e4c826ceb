//go:build !linux || !(amd64 || arm64)

package pgtemp

// removeSegment is done on 64-bit Linux only. Elsewhere a server that was killed leaves 56 shared bytes behind.
func removeSegment(postmaster) {}
