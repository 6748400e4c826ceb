package pgtemp

import (
	"os"
	"strconv"
)

// WithoutDeathSignal lets a killed starter's postgres live on, as on systems without that signal.
func WithoutDeathSignal() { deathSignal = 0 }

// WithoutInstalled hides the Postgres versions that the system has installed.
func WithoutInstalled() (undo func()) {
	was := installedGlob
	installedGlob = ""
	return func() { installedGlob = was }
}

// PID of postgres.
func (s *Server) PID() int { return s.process.cmd.Process.Pid }

// Segment is the key of postgres's shared memory.
func (s *Server) Segment() string { return strconv.Itoa(readPostmaster(s.folder.data()).segmentKey) }

// LinkTree copies the binaries for a test that spoils them.
var LinkTree = linkTree

// Ours tells whether a path belongs to this process's user.
func Ours(path string) bool {
	info, err := os.Lstat(path)
	if err != nil {
		return false
	}
	uid, _ := ownerOf(info)
	return uid == os.Getuid()
}
