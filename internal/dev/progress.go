package dev

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"sync/atomic"
)

// progress tells what happens: lines, and on a terminal a last line that is repainted.
type progress struct {
	out      io.Writer
	terminal bool
	mu       sync.Mutex
	status   string

	acts, refusals, reorgs atomic.Int64
}

// say prints a line of its own.
func (p *progress) say(format string, args ...any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
	fmt.Fprintf(p.out, format+"\n", args...)
	p.paint()
}

// paintStatus repaints the last line; on anything but a terminal it does nothing.
func (p *progress) paintStatus(format string, args ...any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
	p.status = fmt.Sprintf(format, args...)
	p.paint()
}

// endStatus takes the last line away for good.
func (p *progress) endStatus() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
	p.terminal = false
}

func (p *progress) paint() {
	if p.terminal && p.status != "" {
		fmt.Fprint(p.out, p.status)
	}
}

func (p *progress) clear() {
	if p.terminal && p.status != "" {
		fmt.Fprint(p.out, "\r\x1b[2K")
	}
}

// Write lets a logger speak between the status lines.
func (p *progress) Write(line []byte) (int, error) {
	p.say("%s", strings.TrimRight(string(line), "\n"))
	return len(line), nil
}
