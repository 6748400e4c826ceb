package indexer

import (
	"context"
	"errors"
	"time"
)

const (
	firstPause   = 200 * time.Millisecond
	longestPause = 5 * time.Second
)

// Run follows the chain until ctx ends, which is no error, or until no later try can go on. wake hints at a new head.
func (x *Indexer) Run(ctx context.Context, wake <-chan struct{}) error {
	pause := firstPause
	for ctx.Err() == nil {
		before := x.Progress().Tip
		moved, err := x.Step(ctx)
		if x.Progress().Tip > before { // what failed did so after it got on
			pause = firstPause
		}
		switch {
		case errors.Is(err, ErrForkTooDeep), errors.Is(err, ErrBelowFinality), err != nil && x.options.Final != nil && x.options.Final(err):
			return err
		case err != nil && ctx.Err() == nil:
			x.options.Log.Warn("index step", "error", err, "retry_in", pause)
			x.metrics.failures.Inc()
			wait(ctx, nil, pause)
			pause = min(2*pause, longestPause)
		default:
			pause = firstPause
			if !moved {
				wait(ctx, wake, x.options.Idle)
			}
		}
	}
	return nil
}

func wait(ctx context.Context, wake <-chan struct{}, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-wake:
	case <-timer.C:
	}
}
