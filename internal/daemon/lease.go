package daemon

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"almanac/internal/store"
)

// leaseTTL is how long a chain waits for an indexer that was killed. One that stops in order gives its turn back at once.
const leaseTTL = 15 * time.Second

// inTurn runs do while this process is the chain's only writer. It waits for its turn, or leaves with store.ErrHeld where
// Options.Leave says so; who loses its turn to another waits for the next, and who loses the database waits for it to come back.
func (x *Indexer) inTurn(ctx context.Context, do func(context.Context) error) error {
	for {
		err := x.turn(ctx)
		if err == nil {
			err = x.holding(ctx, do)
		}
		line, passes := store.Plainly(err)
		switch {
		case ctx.Err() != nil && onlyEnded(err):
			return nil
		case errors.Is(err, store.ErrFenced):
			line = err.Error()
		case !passes:
			return err
		}
		x.options.Log.Warn("wait to write again", "reason", line)
		sleep(ctx, time.Second)
	}
}

// turn takes the lease.
func (x *Indexer) turn(ctx context.Context) error {
	holder := whoami()
	err := x.ledger.TryAcquire(ctx, holder, leaseTTL)
	if err == nil || !errors.Is(err, store.ErrHeld) || x.options.Leave {
		return err
	}
	x.options.Log.Info("waiting for the lease", "reason", err)
	return x.ledger.Acquire(ctx, holder, leaseTTL)
}

// onlyEnded tells whether there is nothing to say but that we were told to stop.
func onlyEnded(err error) bool {
	return err == nil || errors.Is(err, context.Canceled) || store.Transient(err)
}

// holding runs do while the lease is kept alive, and gives it back.
func (x *Indexer) holding(ctx context.Context, do func(context.Context) error) error {
	ctx, stop := context.WithCancel(ctx)
	renewing := make(chan struct{})
	go func() {
		defer close(renewing)
		x.renew(ctx)
	}()
	err := x.ledger.Recheck(ctx) // a re-index may have put a newer schema in the place of ours
	if err == nil {
		err = do(ctx)
	}
	stop()
	<-renewing
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if released := x.ledger.Release(last); released != nil {
		x.options.Log.Warn("release the lease", "error", released)
	}
	return err
}

// renew needs not tell when it fails: a write without the lease is refused.
func (x *Indexer) renew(ctx context.Context) {
	repeat(ctx, leaseTTL/3, func() {
		if err := x.ledger.Renew(ctx, leaseTTL); err != nil && ctx.Err() == nil {
			x.options.Log.Warn("renew the lease", "error", err)
		}
	})
}

// whoami is what others read when they wait for us.
func whoami() string {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown host"
	}
	return fmt.Sprintf("process %d on %s", os.Getpid(), host)
}
