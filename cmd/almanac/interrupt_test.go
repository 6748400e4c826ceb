package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"
	"time"
)

// acts are what a process that a test has started does, by ALMANAC_ACT.
var acts = map[string]func(){
	"almanac": main,
	"clinging": func() { // its closing never ends
		_ = interruptible(func(ctx context.Context, _, _ *output) error {
			fmt.Println("running")
			<-ctx.Done()
			fmt.Println("closing")
			select {}
		})
	},
	"writing": func() { // tells on stderr that it closed in order
		_ = interruptible(func(ctx context.Context, out, _ *output) error {
			for ctx.Err() == nil {
				fmt.Fprintln(out, "line")
			}
			fmt.Fprintln(os.Stderr, "closed")
			return nil
		})
	},
}

// start runs this test's binary as another process.
func start(t *testing.T, act string, stdout io.Writer, args ...string) (*exec.Cmd, *strings.Builder) {
	t.Helper()
	c := exec.CommandContext(t.Context(), os.Args[0], args...)
	c.Env = append(os.Environ(), "ALMANAC_ACT="+act)
	said := new(strings.Builder)
	c.Stdout, c.Stderr = stdout, said
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Process.Kill() })
	return c, said
}

func TestInterrupted_BySignal(t *testing.T) {
	caught := make(chan os.Signal, 1) // what we catch is not ignored by those we start, even under nohup
	signal.Notify(caught, syscall.SIGHUP)
	t.Cleanup(func() { signal.Stop(caught) })
	for _, sig := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		t.Run(sig.String(), func(t *testing.T) {
			t.Parallel()
			node, err := net.Listen("tcp", "127.0.0.1:0") // a node that never answers
			if err != nil {
				t.Fatal(err)
			}
			defer node.Close()
			c, said := start(t, "almanac", nil, "verify", "--rpc", "http://"+node.Addr().String(), "--database-url", "x")
			if asked, err := node.Accept(); err != nil {
				t.Fatal(err)
			} else {
				defer asked.Close()
			}
			if err := c.Process.Signal(sig); err != nil {
				t.Fatal(err)
			}
			err = c.Wait()
			if c.ProcessState.ExitCode() != exitInterrupted || said.String() != "almanac: interrupted\n" {
				t.Errorf("got %v: %q, want exit %d: interrupted", err, said, exitInterrupted)
			}
		})
	}
}

func TestInterrupted_TwiceEndsAtOnce(t *testing.T) {
	t.Parallel()
	read, write := io.Pipe()
	c, _ := start(t, "clinging", write)
	lines := bufio.NewScanner(read)
	for _, want := range []string{"running", "closing"} {
		if !lines.Scan() || lines.Text() != want {
			t.Fatalf("got %q, want %q", lines.Text(), want)
		}
		if want == "running" {
			_ = c.Process.Signal(os.Interrupt)
		}
	}
	gone := make(chan error, 1)
	go func() { gone <- c.Wait() }()
	// The default comes back beside the closing, so the second signal may have to be a third.
	every, patience := time.NewTicker(10*time.Millisecond), time.After(10*time.Second)
	defer every.Stop()
	for {
		select {
		case err := <-gone:
			if status, ok := c.ProcessState.Sys().(syscall.WaitStatus); !ok || status.Signal() != syscall.SIGINT {
				t.Errorf("got %v, want an end by the second interrupt", err)
			}
			return
		case <-every.C:
			_ = c.Process.Signal(os.Interrupt)
		case <-patience:
			t.Fatal("still there after many interrupts")
		}
	}
}

func TestInterrupted_ByAReaderWhoLeft(t *testing.T) {
	t.Parallel()
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	c, said := start(t, "writing", write)
	write.Close()
	if _, err := read.Read(make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	read.Close()
	if err := c.Wait(); err != nil || said.String() != "closed\n" {
		t.Errorf("got %v: %q, want an orderly end", err, said)
	}
}

func TestInterrupted_ByOutputThatGoesNowhere(t *testing.T) {
	t.Parallel()
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	read.Close()
	c, said := start(t, "almanac", write, "--help")
	write.Close()
	_ = c.Wait()
	if c.ProcessState.ExitCode() != exitInterrupted || said.String() != "almanac: interrupted\n" {
		t.Errorf("got exit %d: %q, want exit %d: interrupted", c.ProcessState.ExitCode(), said, exitInterrupted)
	}
}

func TestOutput_OfAFullDiskIsNoInterruption(t *testing.T) {
	var cause error
	full := &output{failing{syscall.ENOSPC}, func(err error) { cause = err }}
	if _, err := full.Write([]byte("x")); !errors.Is(err, syscall.ENOSPC) || !errors.Is(cause, syscall.ENOSPC) {
		t.Errorf("got %v, and the run ends with %v; want both to say that the disk is full", err, cause)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }
