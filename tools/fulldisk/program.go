package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"
)

// program is a running one, and what it has said.
type program struct {
	cmd  *exec.Cmd
	mu   sync.Mutex
	text bytes.Buffer
}

func start(path string, args ...string) (*program, error) {
	p := &program{cmd: exec.Command(path, args...)}
	p.cmd.Stdout, p.cmd.Stderr = p, p
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	return p, nil
}

func (p *program) Write(text []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.Write(text)
}

func (p *program) said() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.String()
}

func (p *program) lastWords() string {
	lines := strings.Split(strings.TrimSpace(p.said()), "\n")
	return strings.Join(lines[max(0, len(lines)-8):], "\n")
}

// stop ends it as Ctrl-C does.
func (p *program) stop() error {
	_ = p.cmd.Process.Signal(syscall.SIGINT) // it may have ended
	return p.cmd.Wait()
}

// served is the chain, and the programs built.
type served struct {
	node             *program
	almanac, network string
	HTTP             string
	Head             uint64
	Deployment       struct{ ChainID uint64 }
}

// serve builds the programs and serves the chain.
func serve(ctx context.Context, folder string, o options) (*served, error) {
	c := &served{almanac: filepath.Join(folder, "almanac"), network: filepath.Join(folder, "network.json")}
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", folder, "./cmd/almanac", "./tools/replaynode").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build: %w: %s", err, out)
	}
	var err error
	if c.node, err = start(filepath.Join(folder, "replaynode"), "-port", "0", "-network", c.network,
		"-seed", fmt.Sprint(o.seed), "-events", fmt.Sprint(o.events), "-events-per-block", "30"); err != nil {
		return nil, err
	}
	err = until(ctx, "replaynode serves", func(context.Context) (bool, error) {
		line, _, whole := strings.Cut(c.node.said(), "\n")
		if !whole {
			return false, nil
		}
		return true, json.Unmarshal([]byte(line), c)
	})
	if err != nil {
		return nil, errors.Join(err, c.node.stop())
	}
	return c, nil
}

const patience = time.Minute

// until asks again and again, until it is so. Errors are told at the end alone: a server may be down meanwhile.
func until(ctx context.Context, what string, ask func(context.Context) (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		done, err := ask(ctx)
		if done {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait until %s: %w", what, errors.Join(ctx.Err(), err))
		case <-time.After(20 * time.Millisecond):
		}
	}
}
