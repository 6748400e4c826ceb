package main

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// copyLimit is not an indexer but the bound for all that write by one connection: binary COPY of rows that were encoded
// before the clock starts, into tables with no more than their primary key.
type copyLimit struct {
	chunks []chunk
}

// chunk is one transaction.
type chunk []copied

// copied is what one table gets in a transaction.
type copied struct {
	sql  string
	rows []byte
}

// rowsPerTransaction is what our own transactions aim at, too.
const rowsPerTransaction = 20_000

func (c *copyLimit) name() string { return "copy" }
func (c *copyLimit) once() bool   { return false }

func (c *copyLimit) prepare(ctx context.Context, b *bench) (string, error) {
	if err := c.encode(b.source); err != nil {
		return "", fmt.Errorf("encode rows: %w", err)
	}
	version, err := b.postgres.version(ctx)
	return "Postgres " + version, err
}

func (c *copyLimit) encode(s *source) error {
	for from := 0; from < len(s.truth.rows); from += rowsPerTransaction {
		to := min(from+rowsPerTransaction, len(s.truth.rows))
		one, err := encodeChunk(s.chainID, s.truth.events[from:to], s.truth.rows[from:to])
		if err != nil {
			return err
		}
		c.chunks = append(c.chunks, one)
	}
	return nil
}

func encodeChunk(chainID uint64, events []mark, rows []event.Row) (chunk, error) {
	byTable := map[string][]byte{}
	for i, row := range rows {
		table := row.Table()
		if byTable[table] == nil {
			byTable[table] = bytes.Clone(copyHeader)
		}
		var err error
		if byTable[table], err = appendRow(byTable[table], chainID, events[i].block, row); err != nil {
			return nil, fmt.Errorf("block %d, log %d: %w", events[i].block, row.LogIndex, err)
		}
	}
	var one chunk
	for _, kind := range event.Catalog {
		if rows := byTable[kind.Table]; rows != nil {
			one = append(one, copied{copySQL(kind), append(rows, copyTrailer...)})
		}
	}
	return one, nil
}

func copySQL(k *event.Kind) string {
	columns := []string{"chain_id", "block_number", "log_index", "tx_hash"}
	for _, c := range k.Columns {
		columns = append(columns, c.Name)
	}
	return fmt.Sprintf("copy plain.%s (%s) from stdin (format binary)", k.Table, strings.Join(columns, ", "))
}

// load copies all chunks. The client's time is the bench's own, in which nothing else runs meanwhile.
func (c *copyLimit) load(ctx context.Context, b *bench) (f figures, err error) {
	conn, err := c.tables(ctx, b)
	if err != nil {
		return f, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	before, err := b.postgres.usage()
	if err != nil {
		return f, err
	}
	mine, began := ownCPU(), time.Now()
	for _, one := range c.chunks {
		if err := one.write(ctx, conn); err != nil {
			return f, err
		}
	}
	f = figures{wall: time.Since(began), events: len(b.source.truth.events), client: usage{cpu: ownCPU() - mine}}
	after, err := b.postgres.usage()
	if err != nil {
		return f, err
	}
	f.postgres = after.since(before)
	return f, b.compare(ctx, conn, job{tables: plainTable, through: b.source.truth.last()})
}

func plainTable(table string) string { return pgx.Identifier{"plain", table}.Sanitize() }

func (c chunk) write(ctx context.Context, conn *pgx.Conn) error {
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		for _, part := range c {
			if _, err := tx.Conn().PgConn().CopyFrom(ctx, bytes.NewReader(part.rows), part.sql); err != nil {
				return fmt.Errorf("%s: %w", part.sql, err)
			}
		}
		return nil
	})
}

func ownCPU() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
