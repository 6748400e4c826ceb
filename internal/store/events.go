package store

import (
	"context"
	"fmt"
	"iter"
	"slices"

	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// span is how many blocks Events reads at a time.
const span = 2000

// Events reads the chain back, block by block up to a number, each with its rows in log order and blocks without any too.
// It sees one state of the ledger throughout, whatever is written meanwhile. An error is the last thing it yields.
func (l *Ledger) Events(ctx context.Context, upTo uint64) iter.Seq2[event.Block, error] {
	return func(yield func(event.Block, error) bool) {
		err := l.snapshot(ctx, func(tx pgx.Tx) error {
			for from := int64(-1); ; {
				blocks, err := l.readSpan(ctx, tx, from, upTo)
				if err != nil || len(blocks) == 0 {
					return err
				}
				for _, b := range blocks {
					if !yield(b, nil) {
						return errEnough
					}
				}
				from = int64(blocks[len(blocks)-1].Number)
			}
		})
		if err != nil && err != errEnough {
			yield(event.Block{}, err)
		}
	}
}

// errEnough ends a read early.
var errEnough = fmt.Errorf("the reader has enough")

// snapshot runs a read of several queries on one state of the database.
func (l *Ledger) snapshot(ctx context.Context, do func(pgx.Tx) error) error {
	return pgx.BeginTxFunc(ctx, l.store.pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, do)
}

const spanSQL = `-- store.Events
select number, hash, parent_hash, time from chain.block
where chain_id = @chain_id and number > @from and number <= @up_to
order by number limit @span`

func (l *Ledger) readSpan(ctx context.Context, tx pgx.Tx, from int64, upTo uint64) ([]event.Block, error) {
	rows, err := tx.Query(ctx, spanSQL, pgx.NamedArgs{"chain_id": l.chainID, "from": from, "up_to": bound(upTo), "span": span})
	if err != nil {
		return nil, fmt.Errorf("read blocks: %w", err)
	}
	blocks, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (event.Block, error) { return scanBlock(row) })
	if err != nil {
		return nil, fmt.Errorf("read blocks: %w", err)
	}
	if len(blocks) == 0 {
		return nil, nil
	}
	return blocks, l.readRows(ctx, tx, blocks)
}

// readRows fills in the rows of consecutive blocks: one query a table, all on one trip.
func (l *Ledger) readRows(ctx context.Context, tx pgx.Tx, blocks []event.Block) error {
	index := make(map[uint64]int, len(blocks))
	for i, b := range blocks {
		index[b.Number] = i
	}
	first, last := blocks[0].Number, blocks[len(blocks)-1].Number
	batch := &pgx.Batch{}
	for _, t := range tables {
		batch.Queue(t.selectSQL(), l.chainID, first, last).Query(func(rows pgx.Rows) error {
			for rows.Next() {
				number, row, err := t.scan(rows)
				if err != nil {
					return err
				}
				b := &blocks[index[number]]
				b.Rows = append(b.Rows, row)
			}
			return rows.Err()
		})
	}
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return fmt.Errorf("read events of blocks %d to %d: %w", first, last, err)
	}
	for _, b := range blocks {
		slices.SortFunc(b.Rows, func(a, b event.Row) int { return int(a.LogIndex) - int(b.LogIndex) })
	}
	return nil
}
