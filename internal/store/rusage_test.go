package store_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"almanac/internal/pgtemp"
)

// cpuSeconds is what this process has used so far.
func cpuSeconds() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	seconds := func(t syscall.Timeval) float64 { return float64(t.Sec) + float64(t.Usec)/1e6 }
	return seconds(u.Utime) + seconds(u.Stime)
}

// serverSeconds is what a server's processes have used so far, those that ended included; nought where there is no /proc.
func serverSeconds(server *pgtemp.Server) (seconds float64) {
	const tick = 100 // of the fields in /proc, a second
	raw, err := os.ReadFile(filepath.Join(server.Dir(), "data", "postmaster.pid"))
	if err != nil {
		return 0
	}
	postmaster, _, _ := strings.Cut(string(raw), "\n")
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, path := range stats {
		raw, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		_, rest, _ := strings.Cut(string(raw), ") ")
		fields := strings.Fields(rest) // from the state on
		ours := []string{fields[11], fields[12]}
		switch {
		case filepath.Base(filepath.Dir(path)) == postmaster:
			ours = append(ours, fields[13], fields[14]) // of children that ended
		case fields[1] != postmaster:
			continue
		}
		for _, field := range ours {
			ticks, _ := strconv.ParseFloat(field, 64)
			seconds += ticks / tick
		}
	}
	return seconds
}
