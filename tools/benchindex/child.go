package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

// child is a program that the bench started, in a process group of its own so that all of it can be ended.
type child struct {
	name string
	cmd  *exec.Cmd
	log  string // file of what it wrote to both outputs
	done chan struct{}
	err  error // after done
	once sync.Once
}

// program says what to start.
type program struct {
	name string
	path string
	args []string
	dir  string
	env  []string // added to ours
	log  string
}

func start(p program) (*child, error) {
	log, err := os.Create(p.log)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	cmd := exec.Command(p.path, p.args...)
	cmd.Dir, cmd.Env = p.dir, append(os.Environ(), p.env...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = attributes()
	if err := launch(cmd); err != nil {
		return nil, fmt.Errorf("start %s: %w", p.name, err)
	}
	c := &child{name: p.name, cmd: cmd, log: p.log, done: make(chan struct{})}
	go func() {
		c.err = cmd.Wait()
		close(c.done)
	}()
	return c, nil
}

func (c *child) ended() bool {
	select {
	case <-c.done:
		return true
	default:
		return false
	}
}

func (c *child) usage() (usage, error) { return treeUsage(c.cmd.Process.Pid) }

// patience is how long a child may take to end when asked to.
const patience = 10 * time.Second

// stop asks the child's group to end, as Ctrl-C would, then makes it end, and waits for the child. Calling it again is
// harmless: by then the group's number may be somebody else's.
func (c *child) stop() { c.once.Do(c.end) }

func (c *child) end() {
	group := -c.cmd.Process.Pid
	_ = syscall.Kill(group, syscall.SIGINT)
	select {
	case <-c.done:
	case <-time.After(patience):
	}
	_ = syscall.Kill(group, syscall.SIGKILL)
	<-c.done
}

// until asks again and again whether something has come about, and gives up when the child ends or ctx does. An error is an
// answer, too: what is asked for may not be there yet.
func (c *child) until(ctx context.Context, pause time.Duration, what string, ask func(context.Context) (bool, error)) error {
	ticker := time.NewTicker(pause)
	defer ticker.Stop()
	for {
		come, err := askOnce(ctx, ask)
		if err == nil && come {
			return nil
		}
		select {
		case <-c.done:
			return fmt.Errorf("%s ended before %s (%v): %s", c.name, what, c.err, c.lastWords(1))
		case <-ctx.Done():
			return fmt.Errorf("%s: %w before %s (last answer: %v): %s", c.name, context.Cause(ctx), what, err, c.lastWords(3))
		case <-ticker.C:
		}
	}
}

// askOnce lets a question end by itself: a connection to Postgres does not outlive a question that is broken off.
func askOnce(ctx context.Context, ask func(context.Context) (bool, error)) (bool, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer cancel()
	return ask(ctx)
}

// lastWords is the end of what the child wrote, so many lines of it, in one.
func (c *child) lastWords(many int) string {
	raw, err := os.ReadFile(c.log)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimSpace(string(raw)), "\n")
	return strings.Join(lines[max(0, len(lines)-many):], " | ")
}

// finish runs a program to its end.
func finish(ctx context.Context, p program) error {
	c, err := start(p)
	if err != nil {
		return err
	}
	select {
	case <-c.done:
	case <-ctx.Done():
		c.stop()
		return fmt.Errorf("%s: %w", p.name, context.Cause(ctx))
	}
	var failed *exec.ExitError
	if errors.As(c.err, &failed) {
		return fmt.Errorf("%s: %w: %s", p.name, c.err, c.lastWords(1))
	}
	return c.err
}
