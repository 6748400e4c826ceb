package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
)

// follower is a peer that keeps up with a moving head, too.
type follower interface {
	peer
	// follow says how to start it at the head, by WebSocket, on an empty database.
	follow(ctx context.Context, b *bench) (following, error)
}

// following is a program at the head.
type following struct {
	program  program
	database string
	row      func(table string) string // SQL that answers whether the table holds a row of block $1
	blocks   int
}

// followers lists who is measured at the head, in the order of the table.
func followers() []follower { return []follower{&ours{label: referencePeer}, &shovel{}, &ponder{}} }

// measureHead seals block after block and takes the time until the last event's row of each is visible.
func (b *bench) measureHead(ctx context.Context) (err error) {
	fmt.Fprintf(b.out, "head latency: from before a block is sealed until the row of its last event is visible; looked for every %s\n", glance)
	table := [][]string{{"", "blocks", "p50 ms", "p95 ms", "max ms", "version"}}
	var missing []string
	for _, p := range followers() {
		if len(b.options.only) > 0 && !slices.Contains(b.options.only, p.name()) {
			continue
		}
		cells, err := b.measureFollower(ctx, p)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			missing = append(missing, fmt.Sprintf("not measured: %s: %v", p.name(), err))
			continue
		}
		table = append(table, cells)
	}
	fmt.Fprint(b.out, align(table))
	for _, line := range missing {
		fmt.Fprintln(b.out, line)
	}
	return nil
}

// headBlocks, about, are enough for every peer's idea of finality, and soon caught up with.
const headBlocks = 300

// measureFollower gives each peer a chain of its own: the same one, by the seed.
func (b *bench) measureFollower(ctx context.Context, p follower) (cells []string, err error) {
	if b.source, err = openSource(ctx, b, chain{events: headBlocks * b.options.headEvents, perBlock: b.options.headEvents, seed: b.options.seed, grows: true}); err != nil {
		return nil, err
	}
	defer b.source.close()
	version, err := p.prepare(ctx, b)
	if err != nil {
		return nil, fmt.Errorf("cannot be had: %w", err)
	}
	latencies, err := b.follow(ctx, p)
	if err != nil {
		return nil, err
	}
	slices.Sort(latencies)
	at := func(percent int) string { return milliseconds(latencies[(len(latencies)*percent+99)/100-1]) }
	return []string{p.name(), fmt.Sprint(len(latencies)), at(50), at(95), at(100), version}, nil
}

func (b *bench) follow(ctx context.Context, p follower) ([]time.Duration, error) {
	f, err := p.follow(ctx, b)
	if err != nil {
		return nil, err
	}
	conn, err := pgx.Connect(ctx, b.postgres.URL(f.database))
	if err != nil {
		return nil, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	c, err := start(f.program)
	if err != nil {
		return nil, err
	}
	defer c.stop()
	if err := b.catchUp(ctx, c, conn, f); err != nil {
		return nil, fmt.Errorf("catch up: %w", err)
	}
	var latencies []time.Duration
	for len(latencies) < f.blocks {
		next := time.After(b.options.pace)
		latency, err := b.sealed(ctx, c, conn, f, patienceAtHead)
		if err != nil {
			return nil, fmt.Errorf("block %d of %d: %w", len(latencies)+1, f.blocks, err)
		}
		latencies = append(latencies, latency)
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-next:
		}
	}
	return latencies, nil
}

const (
	glance         = time.Millisecond // between two looks for a row
	patienceAtHead = 30 * time.Second
	longestCatchUp = 2 * time.Minute
)

// catchUp seals blocks until one is noticed quickly: some programs do not look at the head before a block tells them to.
func (b *bench) catchUp(ctx context.Context, c *child, conn *pgx.Conn, f following) error {
	const quickly = 2 * time.Second
	for began := time.Now(); ; {
		_, err := b.sealed(ctx, c, conn, f, quickly)
		if err == nil || ctx.Err() != nil || c.ended() || time.Since(began) > longestCatchUp {
			return err
		}
	}
}

// sealed seals a block and waits for its last event's row.
func (b *bench) sealed(ctx context.Context, c *child, conn *pgx.Conn, f following, longest time.Duration) (time.Duration, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, longest, fmt.Errorf("not visible after %s", longest))
	defer cancel()
	last, err := b.source.foresee()
	if err != nil {
		return 0, err
	}
	sql := f.row(last.kind.Table)
	began := time.Now()
	if err := b.source.seal(ctx); err != nil {
		return 0, err
	}
	err = c.until(ctx, glance, fmt.Sprintf("block %d was visible", last.block), func(ctx context.Context) (there bool, err error) {
		err = conn.QueryRow(ctx, sql, int64(last.block)).Scan(&there)
		return there, err
	})
	return time.Since(began), err
}
