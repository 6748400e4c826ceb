// Command almanac deploys, runs, watches and verifies the Almanac staking protocol. README.md has the tour.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

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
	exitUnknown           = 5   // a transaction was sent, and what became of it is not known
	exitInterrupted       = 130 // by a signal, or because nobody reads the output
)

func main() {
	err := interruptible(func(ctx context.Context, out, log *output) error {
		root := newRoot()
		root.SetOut(out)
		root.SetErr(log)
		return root.ExecuteContext(ctx)
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, "almanac:", explain(err))
	}
	os.Exit(exitCode(err))
}

// explain adds in words what a contract returned, and that the run was interrupted.
func explain(err error) string {
	text := err.Error()
	if data := sender.RevertData(err); len(data) > 0 {
		if reason := revert.Explain(data); !strings.Contains(text, reason) {
			text += ": " + reason
		}
	}
	switch {
	case !errors.Is(err, context.Canceled):
		return text
	case onlyInterrupted(err):
		return "interrupted"
	}
	return "interrupted: " + strings.ReplaceAll(text, "\n", "; ")
}

// onlyInterrupted tells whether every part of an error comes from the interruption, and nothing is left unknown.
func onlyInterrupted(err error) bool {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, part := range joined.Unwrap() {
			if !onlyInterrupted(part) {
				return false
			}
		}
		return true
	}
	if inner := errors.Unwrap(err); inner != nil {
		return !errors.As(err, new(*sender.UnknownOutcomeError)) && onlyInterrupted(inner)
	}
	return errors.Is(err, context.Canceled)
}

func exitCode(err error) int {
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, new(usageError)):
		return exitUsage
	case errors.Is(err, sender.ErrUnknownOutcome):
		return exitUnknown
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.Is(err, sender.ErrRefused):
		return exitRefused
	case errors.Is(err, sender.ErrInsufficientFunds):
		return exitInsufficientFunds
	}
	return exitFailed
}
