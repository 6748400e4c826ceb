package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

func squeezes(ctx context.Context, d *disk, l *ledger, o options) error {
	dice := rand.New(rand.NewPCG(o.seed, 0))
	for n := range o.times {
		if err := squeeze(ctx, d, l, 1+dice.IntN(30)); err != nil {
			return fmt.Errorf("full for the %d. time: %w\n%s", n+1, err, l.indexer.lastWords())
		}
	}
	return d.leave(o.megabytes / 2)
}

// squeeze leaves so many megabytes on the disk, waits until they are used up, and looks at what is written.
func squeeze(ctx context.Context, d *disk, l *ledger, megabytes int) error {
	before, how := len(l.indexer.said()), ""
	if err := d.leave(megabytes); err != nil {
		return err
	}
	err := until(ctx, "the disk is full", func(context.Context) (bool, error) {
		how = refusal(l.indexer.said()[before:])
		return how != "" || l.ended(), nil
	})
	if err != nil {
		return err
	}
	began := time.Now()
	return until(ctx, "what is written can be read", func(ctx context.Context) (bool, error) {
		if l.ended() { // at once, or while we look
			how = "the server has ended, and is started again with 32 MB"
			if err := errors.Join(d.leave(32), l.restart(ctx)); err != nil {
				return false, err
			}
		}
		tip, findings, err := l.look(ctx)
		if err != nil && time.Since(began) > 5*time.Second { // it is up, and has no room to recover
			err = errors.Join(err, d.leave(32))
		}
		if err != nil {
			return false, err
		}
		fmt.Printf("%2d MB used up at block %d, %d findings: %s\n", megabytes, tip, len(findings), how)
		if len(findings) > 0 {
			err = fmt.Errorf("what is written is not sound: %v", findings)
		}
		return true, err
	})
}

// refusal is the newest line of an indexer's log that tells of a full disk, while it writes or builds an index.
func refusal(log string) (message string) {
	for line := range strings.Lines(log) {
		if strings.Contains(line, "53100") {
			_, message, _ = strings.Cut(strings.TrimSpace(line), " msg=")
		}
	}
	return message
}

// look says how far the ledger is, and what is wrong with it; an index whose building broke off is not, for it is made anew.
func (l *ledger) look(ctx context.Context) (tip uint64, findings []string, err error) {
	if tip, err = l.tip(ctx); err == nil {
		findings, err = l.Findings(ctx)
	}
	return tip, slices.DeleteFunc(findings, func(f string) bool { return strings.HasPrefix(f, "index ") }), err
}
