package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// interruptible runs until it is done, a signal comes, or nobody reads what it writes. A second signal ends the process
// at once.
func interruptible(run func(ctx context.Context, out, log *output) error) error {
	// Without a listener a write to a closed pipe would kill the process half way; so it is an error of that write.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
	written, end := context.WithCancelCause(context.Background())
	defer end(nil)
	ctx, stop := signal.NotifyContext(written, endings()...)
	defer stop()
	context.AfterFunc(ctx, stop)

	err := run(ctx, &output{os.Stdout, end}, &output{os.Stderr, end})
	if broken := context.Cause(written); broken != nil && !errors.Is(err, broken) {
		err = errors.Join(err, broken)
	}
	return err
}

// endings are the signals that end a run. One that the caller ignores for us, as nohup does, stays ignored.
func endings() []os.Signal {
	signals := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		signals = append(signals, syscall.SIGHUP)
	}
	return signals
}

// output ends the run with the first write that goes nowhere. A reader who left, as head does, counts as an interruption.
type output struct {
	io.Writer
	end func(cause error)
}

func (o *output) Write(text []byte) (int, error) {
	n, err := o.Writer.Write(text)
	if errors.Is(err, syscall.EPIPE) {
		err = context.Canceled
	}
	if err != nil {
		o.end(err)
	}
	return n, err
}
