package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

// peer is a program that brings the chain's events into Postgres.
type peer interface {
	// name is the word for --only.
	name() string
	// prepare installs and builds what is needed, and answers the version. An error says why the peer cannot be had.
	prepare(ctx context.Context, b *bench) (version string, err error)
	// load fills a database from nothing, and measures that. It checks the rows itself.
	load(ctx context.Context, b *bench) (figures, error)
	// once says that the peer is so slow that it runs in the first round only.
	once() bool
}

// figures is one run: from the start of the program until all rows are visible.
type figures struct {
	events   int
	wall     time.Duration
	client   usage // the program with its descendants
	postgres usage
}

func (f figures) rate() float64 { return float64(f.events) / f.wall.Seconds() }

// per100k is CPU time for 100,000 events.
func (f figures) per100k(cpu time.Duration) float64 { return cpu.Seconds() * 1e5 / float64(f.events) }

// Measures by name: CPU seconds for 100,000 events, and bytes.
func clientCPU(f figures) float64   { return f.per100k(f.client.cpu) }
func postgresCPU(f figures) float64 { return f.per100k(f.postgres.cpu) }
func clientPeak(f figures) float64  { return float64(f.client.peak) }

// job is a measured run of a program.
type job struct {
	program  program
	database string
	pause    time.Duration // between two looks whether it is done
	done     string        // SQL that answers whether all rows are visible
	tables   func(table string) string
	through  uint64 // last block that counts
}

// measure runs a program until its rows are visible, ends it, and compares what it left with the truth.
func (b *bench) measure(ctx context.Context, j job) (figures, error) {
	conn, err := pgx.Connect(ctx, b.postgres.URL(j.database))
	if err != nil {
		return figures{}, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	ctx, cancel := context.WithTimeoutCause(ctx, b.options.timeout, fmt.Errorf("not done after %s", b.options.timeout))
	defer cancel()
	before, err := b.postgres.usage()
	if err != nil {
		return figures{}, err
	}
	began := time.Now()
	c, err := start(j.program)
	if err != nil {
		return figures{}, err
	}
	defer c.stop()
	if err := c.until(ctx, j.pause, "all rows were visible", func(ctx context.Context) (done bool, err error) {
		err = conn.QueryRow(ctx, j.done).Scan(&done)
		return done, err
	}); err != nil {
		return figures{}, err
	}
	f := figures{wall: time.Since(began), events: b.source.truth.through(j.through)}
	if f.client, err = c.usage(); err != nil {
		return f, err
	}
	after, err := b.postgres.usage()
	if err != nil {
		return f, err
	}
	f.postgres = after.since(before)
	c.stop() // first, so that rows too many are seen, too
	return f, b.compare(ctx, conn, j)
}

// compare counts each table. More rows than there must be are a fault, too.
func (b *bench) compare(ctx context.Context, conn *pgx.Conn, j job) error {
	want := b.source.truth.counts(j.through)
	have := map[string]int{}
	for table := range want {
		var n int
		if err := conn.QueryRow(ctx, "select count(*) from "+j.tables(table)).Scan(&n); err != nil {
			return fmt.Errorf("count %s: %w", table, err)
		}
		have[table] = n
	}
	if wrong := differences(want, have); len(wrong) > 0 {
		return fmt.Errorf("wrong rows: %s", strings.Join(wrong, "; "))
	}
	return nil
}
