package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// Append adds blocks above the tip, all of them or none.
//
// Numbers rise; they may leave gaps where the indexer skipped blocks without events. Where two are neighbours the later
// names the earlier as its parent.
func (l *Ledger) Append(ctx context.Context, blocks []event.Block) error {
	return l.write(ctx, func(tx pgx.Tx) error { return l.append(ctx, tx, blocks) })
}

// Rewind forgets every block above a number, with all that hung on them.
func (l *Ledger) Rewind(ctx context.Context, toNumber uint64) error {
	return l.write(ctx, func(tx pgx.Tx) error {
		if err := l.rewind(ctx, tx, toNumber); err != nil {
			return err
		}
		return l.forgetTokens(ctx, tx)
	})
}

// Replace is Rewind and Append in one transaction: no reader ever sees a ledger without the blocks between.
func (l *Ledger) Replace(ctx context.Context, toNumber uint64, blocks []event.Block) error {
	return l.write(ctx, func(tx pgx.Tx) error {
		if err := l.rewind(ctx, tx, toNumber); err != nil {
			return err
		}
		if err := l.append(ctx, tx, blocks); err != nil {
			return err
		}
		return l.forgetTokens(ctx, tx)
	})
}

const lockLedgerSQL = `-- store.lockLedger
select pg_advisory_xact_lock(hashtextextended('almanac ledger ' || @chain_id::bigint, 0))`

// write runs one transaction while no other writer is at this chain.
func (l *Ledger) write(ctx context.Context, do func(pgx.Tx) error) error {
	return pgx.BeginFunc(ctx, l.store.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, lockLedgerSQL, pgx.NamedArgs{"chain_id": l.chainID}); err != nil {
			return fmt.Errorf("lock the ledger of chain %d: %w", l.chainID, err)
		}
		return do(tx)
	})
}

const rewindSQL = `-- store.Rewind
delete from chain.block where chain_id = @chain_id and number > @number`

func (l *Ledger) rewind(ctx context.Context, tx pgx.Tx, toNumber uint64) error {
	if _, err := tx.Exec(ctx, rewindSQL, pgx.NamedArgs{"chain_id": l.chainID, "number": bound(toNumber)}); err != nil {
		return fmt.Errorf("rewind chain %d to block %d: %w", l.chainID, toNumber, err)
	}
	return nil
}

func (l *Ledger) append(ctx context.Context, tx pgx.Tx, blocks []event.Block) error {
	if len(blocks) == 0 {
		return nil
	}
	if err := l.extends(ctx, tx, blocks); err != nil {
		return err
	}
	batch, err := l.arrange(blocks)
	if err != nil {
		return err
	}
	for _, part := range batch {
		if _, err := tx.CopyFrom(ctx, part.table, part.columns, pgx.CopyFromRows(part.rows)); err != nil {
			return fmt.Errorf("append blocks %d to %d: copy into %s.%s: %w",
				blocks[0].Number, blocks[len(blocks)-1].Number, part.table[0], part.table[1], err)
		}
	}
	return nil
}

// ErrNotNext says that blocks do not extend the ledger's tip: another writer was faster, or they are of another fork.
var ErrNotNext = errors.New("block does not extend the ledger")

// extends holds blocks against the tip and against each other.
func (l *Ledger) extends(ctx context.Context, tx pgx.Tx, blocks []event.Block) error {
	before, known, err := l.header(ctx, tx, tipSQL, pgx.NamedArgs{"chain_id": l.chainID})
	if err != nil {
		return err
	}
	for _, b := range blocks {
		switch {
		case known && b.Number <= before.Number:
			return fmt.Errorf("append block %d after block %d: %w", b.Number, before.Number, ErrNotNext)
		case known && b.Number == before.Number+1 && b.Parent != before.Hash:
			return fmt.Errorf("append block %d with parent %s after block %d with hash %s: %w",
				b.Number, b.Parent, before.Number, before.Hash, ErrNotNext)
		}
		before, known = b, true
	}
	return nil
}

// part is what one table gets of a batch.
type part struct {
	table   pgx.Identifier
	columns []string
	rows    [][]any
}

// arrange sorts a batch by table, blocks first, and refuses what does not fit before anything is sent.
func (l *Ledger) arrange(blocks []event.Block) ([]part, error) {
	headers := part{table: pgx.Identifier{"chain", "block"}, columns: []string{"chain_id", "number", "hash", "parent_hash", "time"}}
	byTable := map[string]*part{}
	for _, b := range blocks {
		at, err := toTime(b.Time)
		if err != nil {
			return nil, fmt.Errorf("append block %d: %w", b.Number, err)
		}
		headers.rows = append(headers.rows, []any{l.chainID, b.Number, b.Hash[:], b.Parent[:], at})
		for _, row := range b.Rows {
			if err := l.file(byTable, b.Number, row); err != nil {
				return nil, fmt.Errorf("append block %d, log %d: %w", b.Number, row.LogIndex, err)
			}
		}
	}
	batch := []part{headers}
	for _, name := range l.store.events.names() {
		if byTable[name] != nil {
			batch = append(batch, *byTable[name])
		}
	}
	return batch, nil
}

// file puts one row with those of its table.
func (l *Ledger) file(byTable map[string]*part, number uint64, row event.Row) error {
	if row.Parked != nil {
		return fmt.Errorf("log of %s: %s", row.Parked.Log.Address, row.Parked.Reason)
	}
	t := l.store.events[row.Table()]
	if t == nil {
		return fmt.Errorf("there is no table evt.%s", row.Table())
	}
	values, err := t.values(l.chainID, number, row)
	if err != nil {
		return err
	}
	if byTable[row.Table()] == nil {
		byTable[row.Table()] = &part{table: t.identifier(), columns: t.columnNames()}
	}
	byTable[row.Table()].rows = append(byTable[row.Table()].rows, values)
	return nil
}

// latest is the last second that both a timestamptz and people need.
var latest = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)

func toTime(seconds uint64) (time.Time, error) {
	if seconds > uint64(latest.Unix()) {
		return time.Time{}, fmt.Errorf("time %d is beyond the year 9999", seconds)
	}
	return time.Unix(int64(seconds), 0).UTC(), nil
}
