// Command almanac deploys, runs, watches and verifies the Almanac staking protocol. README.md has the tour.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"almanac/internal/revert"
	"almanac/internal/sender"
)

// Exit codes.
const (
	exitDone              = 0
	exitFailed            = 1 // anything not below: a server away, a difference found
	exitUsage             = 2 // flags, environment, config or plan file
	exitRefused           = 3 // the chain refuses
	exitInsufficientFunds = 4
	exitUnknown           = 5 // a transaction was sent, and what became of it is not known
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := newRoot().ExecuteContext(ctx)
	if err != nil {
		fmt.Fprintln(os.Stderr, "almanac:", explain(err))
	}
	os.Exit(exitCode(err))
}

// explain adds in words what a contract returned.
func explain(err error) string {
	if data := sender.RevertData(err); len(data) > 0 {
		return fmt.Sprintf("%v: %s", err, revert.Explain(data))
	}
	if errors.Is(err, context.Canceled) {
		return "interrupted"
	}
	return err.Error()
}

func exitCode(err error) int {
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, new(usageError)):
		return exitUsage
	case errors.Is(err, sender.ErrUnknownOutcome):
		return exitUnknown
	case errors.Is(err, sender.ErrRefused):
		return exitRefused
	case errors.Is(err, sender.ErrInsufficientFunds):
		return exitInsufficientFunds
	}
	return exitFailed
}
