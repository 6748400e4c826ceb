package main

import (
	"context"
	"errors"
	"fmt"

	"almanac/internal/pgtemp"
	"almanac/internal/store"
)

// ledger is a database with an indexer that fills it.
type ledger struct {
	*store.Ledger
	options pgtemp.Options
	server  *pgtemp.Server
	reader  *store.Store
	indexer *program
}

const database = "almanac"

func open(ctx context.Context, c *served, o pgtemp.Options) (*ledger, error) {
	l := &ledger{options: o}
	if err := l.restart(ctx); err != nil {
		return nil, err
	}
	err := l.server.CreateDatabase(ctx, database, "")
	url := l.server.URL(database)
	if err == nil {
		_, err = store.Migrate(ctx, url)
	}
	if err == nil {
		l.reader, err = store.OpenReader(ctx, url)
	}
	if err == nil {
		l.Ledger = l.reader.Ledger(c.Deployment.ChainID)
		l.indexer, err = start(c.almanac, "indexer", "run", "--rpc", c.HTTP, "--network", c.network, "--database-url", url,
			"--batch", "2000", "--verify-every", "0", "--metrics-port", "0")
	}
	if err != nil {
		return nil, errors.Join(err, l.close())
	}
	return l, nil
}

// ended tells whether the server is gone.
func (l *ledger) ended() bool {
	select {
	case <-l.server.Done():
		return true
	default:
		return false
	}
}

// restart starts the server, at the place where it was.
func (l *ledger) restart(ctx context.Context) error {
	if l.server != nil {
		l.options.Port = l.server.Port()
		_ = l.server.Close() // says that it ended by itself
	}
	return until(ctx, "Postgres starts", func(ctx context.Context) (bool, error) { // somebody may sit on the port for a moment
		server, err := pgtemp.Start(ctx, l.options)
		if err == nil {
			l.server = server
		}
		return err == nil, err
	})
}

func (l *ledger) tip(ctx context.Context) (uint64, error) {
	tip, some, err := l.Tip(ctx)
	if err == nil && !some {
		err = errors.New("nothing is written yet")
	}
	return tip.Number, err
}

func (l *ledger) close() error {
	var errs []error
	if l.indexer != nil {
		if err := l.indexer.stop(); err != nil {
			errs = append(errs, fmt.Errorf("almanac indexer run: %w: %s", err, l.indexer.lastWords()))
		}
	}
	if l.reader != nil {
		l.reader.Close()
	}
	return errors.Join(append(errs, l.server.Close())...)
}
