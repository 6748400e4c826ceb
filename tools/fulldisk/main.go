// Command fulldisk indexes a seeded chain into a Postgres whose disk becomes full again and again, by the programs that an operator
// runs: replaynode serves the chain, almanac indexer run writes. Each time it waits until the indexer says that the disk is full,
// looks whether what is written is sound, makes room, and starts the server again if that ended, which Postgres does when it cannot
// write its log. In the end the tables must be those of a disk with room.
//
// It mounts a file system in memory, so it needs Linux, root, and a mount namespace of its own: make full-disk.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"

	"almanac/internal/pgtemp"
	"almanac/internal/store"
)

func main() {
	o := options{seed: 1, events: 500_000, times: 6, megabytes: 600}
	flag.Uint64Var(&o.seed, "seed", o.seed, "seed of the chain, and of how much room there is each time")
	flag.IntVar(&o.events, "events", o.events, "events of the chain")
	flag.IntVar(&o.times, "times", o.times, "how often the disk becomes full")
	flag.IntVar(&o.megabytes, "megabytes", o.megabytes, "size of the disk")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, "fulldisk:", err)
		stop()
		os.Exit(1)
	}
}

type options struct {
	seed                     uint64
	events, times, megabytes int
}

func run(ctx context.Context, o options) (err error) {
	folder, err := os.MkdirTemp("", "almanac-fulldisk-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	if err := os.Chmod(folder, 0o755); err != nil { // Postgres runs as another user
		return err
	}
	d, err := mount(filepath.Join(folder, "disk"), o.megabytes)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.unmount()) }()
	c, err := serve(ctx, folder, o)
	if err != nil {
		return err
	}
	defer c.node.stop()
	roomy, err := fill(ctx, c, pgtemp.Options{Memory: true}, func(context.Context, *ledger) error { return nil })
	if err != nil {
		return fmt.Errorf("with room: %w", err)
	}
	settings := map[string]string{"max_wal_size": "64MB", "work_mem": "64MB"} // who looks at a full disk has no room to sort on it
	tight, err := fill(ctx, c, pgtemp.Options{Dir: filepath.Join(d.path, "pg"), Durable: true, Settings: settings}, func(ctx context.Context, l *ledger) error {
		return squeezes(ctx, d, l, o)
	})
	if err != nil {
		return err
	}
	if !slices.Equal(tight, roomy) {
		return fmt.Errorf("the tables differ from those of a disk with room:\n%v\n%v", tight, roomy)
	}
	rows := uint64(0)
	for _, t := range tight {
		rows += t.Rows
	}
	fmt.Printf("%d tables with %d rows are those of a disk with room\n", len(tight), rows)
	return nil
}

// fill lets an indexer fill a database while something is done to it, and returns the fingerprint of what it has then.
func fill(ctx context.Context, c *served, o pgtemp.Options, meanwhile func(context.Context, *ledger) error) (prints []store.TableHash, err error) {
	l, err := open(ctx, c, o)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, l.close()) }()
	if err := meanwhile(ctx, l); err != nil {
		return nil, err
	}
	if err := until(ctx, "the ledger reaches the head", func(ctx context.Context) (bool, error) {
		if l.ended() { // before there was room
			return false, l.restart(ctx)
		}
		tip, err := l.tip(ctx)
		return tip == c.Head, err
	}); err != nil {
		return nil, err
	}
	if err := until(ctx, "nothing is found wrong", func(ctx context.Context) (bool, error) {
		findings, err := l.Findings(ctx)
		if len(findings) > 0 {
			err = fmt.Errorf("%v", findings)
		}
		return err == nil, err
	}); err != nil {
		return nil, err
	}
	return l.Fingerprint(ctx)
}
