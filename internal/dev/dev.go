package dev

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"almanac/internal/daemon"
)

// ErrDifferences says that Postgres, the model and the contracts do not agree.
var ErrDifferences = errors.New("the mirror shows differences")

// Run lives through the script, reports, and with Keep stays up until ctx ends, which then is no error.
func Run(ctx context.Context, o Options) (err error) {
	if err := o.Validate(); err != nil {
		return err
	}
	w, err := open(ctx, o)
	if err != nil {
		return err
	}
	defer func() {
		err = errors.Join(err, w.Close())
		if o.Keep && err == nil {
			w.progress.say("stopped")
		}
	}()

	outer := ctx
	ctx, stop := context.WithCancelCause(outer)
	var running sync.WaitGroup
	defer running.Wait()
	defer stop(nil)
	service := func(run func(context.Context) error) {
		running.Go(func() {
			if err := run(ctx); err != nil {
				stop(err)
			}
		})
	}
	err = w.run(ctx, service)
	switch {
	case err != nil && outer.Err() != nil:
		return outer.Err() // interrupted: what the parts say of it is noise
	case ctx.Err() != nil && outer.Err() == nil:
		return context.Cause(ctx) // a service ended, and with it the rest
	}
	return err
}

func (w *world) run(ctx context.Context, service func(func(context.Context) error)) error {
	service(w.metronome.run)
	if err := w.deploy(ctx); err != nil {
		return err
	}
	if err := w.openServices(ctx); err != nil {
		return err
	}
	service(func(ctx context.Context) error { return daemon.ServeMetrics(ctx, w.metrics, w.registry) })
	service(w.watchPostgres)
	service(w.indexer.Run)
	service(func(ctx context.Context) error { w.keeper.Run(ctx); return nil })
	w.progress.say("node       %s and %s, chain %d\npostgres   psql '%s'\nmetrics    %s\n",
		w.node.HTTPURL(), w.node.WSURL(), w.node.ChainID(), w.databaseURL, daemon.MetricsURL(w.metrics))
	if w.options.Terminal {
		service(func(ctx context.Context) error { w.watch(ctx); return nil })
	}
	w.metronome.setPace(w.options.pace(w.options.Speed))
	if err := w.play(ctx); err != nil {
		return err
	}
	if err := w.finish(ctx); err != nil || !w.options.Keep {
		return err
	}
	w.metronome.setPace(w.options.pace(1))
	w.invite()
	<-ctx.Done()
	return nil
}

// watchPostgres ends the run when its private server ends.
func (w *world) watchPostgres(ctx context.Context) error {
	if w.postgres == nil {
		return nil
	}
	select {
	case <-ctx.Done():
		return nil
	case <-w.postgres.Done():
		return errors.New("the private Postgres has ended")
	}
}

// indexed waits until the ledger's tip is the chain's head.
func (w *world) indexed(ctx context.Context) error {
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	for {
		tip, _, err := w.ledger.Tip(ctx)
		if err != nil {
			return err
		}
		if tip.Hash == w.node.Head().Hash() {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for the indexer: %w", ctx.Err())
		case <-ticker.C:
		}
	}
}
