package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// usage is what a process and its descendants have used since they started.
type usage struct {
	cpu  time.Duration // user and system, of children that have ended too
	peak int64         // bytes: the largest resident set of one process, summed over those that live
}

func (u usage) since(before usage) usage { return usage{cpu: u.cpu - before.cpu, peak: u.peak} }

// errNoProc says that the system does not show its processes as Linux does.
var errNoProc = errors.New("no /proc here: CPU and memory of other processes are read there, so the bench needs Linux")

// tick is the unit of the times in /proc: USER_HZ is 100 on every Linux architecture that Go runs on.
const tick = time.Second / 100

// treeUsage reads /proc for a process and all that descend from it.
func treeUsage(root int) (usage, error) {
	all, err := processes("/proc")
	if err != nil {
		return usage{}, err
	}
	if _, lives := all[root]; !lives {
		return usage{}, fmt.Errorf("process %d has ended", root)
	}
	var sum usage
	for pid, p := range all {
		if descends(all, pid, root) {
			sum.cpu += p.cpu
			sum.peak += peakMemory(pid)
		}
	}
	return sum, nil
}

// process is one line of /proc/<pid>/stat.
type process struct {
	parent int
	cpu    time.Duration
}

func processes(proc string) (map[int]process, error) {
	entries, err := os.ReadDir(proc)
	if err != nil {
		return nil, fmt.Errorf("%w (%v)", errNoProc, err)
	}
	all := map[int]process{}
	for _, entry := range entries {
		pid, err := strconv.Atoi(entry.Name())
		if err != nil {
			continue
		}
		stat, err := os.ReadFile(filepath.Join(proc, entry.Name(), "stat"))
		if errors.Is(err, fs.ErrNotExist) || err != nil && strings.Contains(err.Error(), "no such process") {
			continue // ended since
		} else if err != nil {
			return nil, err
		}
		p, err := parseStat(string(stat))
		if err != nil {
			return nil, fmt.Errorf("process %d: %w", pid, err)
		}
		all[pid] = p
	}
	if len(all) == 0 {
		return nil, errNoProc
	}
	return all, nil
}

// parseStat reads fields 4 (parent) and 14 to 17 (ticks: own user, own system, ended children's user and system). The
// name in field 2 may hold blanks and brackets, so counting starts behind its last bracket.
func parseStat(stat string) (process, error) {
	end := strings.LastIndexByte(stat, ')')
	fields := strings.Fields(stat[end+1:])
	if end < 0 || len(fields) < 15 {
		return process{}, fmt.Errorf("stat %q: too short", stat)
	}
	parent, err := strconv.Atoi(fields[1])
	if err != nil {
		return process{}, fmt.Errorf("stat %q: parent: %w", stat, err)
	}
	var ticks int64
	for _, field := range fields[11:15] {
		n, err := strconv.ParseInt(field, 10, 64)
		if err != nil {
			return process{}, fmt.Errorf("stat %q: ticks: %w", stat, err)
		}
		ticks += n
	}
	return process{parent: parent, cpu: time.Duration(ticks) * tick}, nil
}

func descends(all map[int]process, pid, root int) bool {
	for range all { // a walk longer than the table would be a circle
		if pid == root {
			return true
		}
		p, known := all[pid]
		if !known {
			return false
		}
		pid = p.parent
	}
	return false
}

// peakMemory is VmHWM in bytes, 0 for a process that is gone.
func peakMemory(pid int) int64 {
	status, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "status"))
	if err != nil {
		return 0
	}
	return parsePeak(string(status))
}

func parsePeak(status string) int64 {
	_, rest, _ := strings.Cut(status, "VmHWM:")
	line, _, _ := strings.Cut(rest, "\n")
	kilobytes, err := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(line), " kB"), 10, 64)
	if err != nil {
		return 0
	}
	return kilobytes << 10
}
