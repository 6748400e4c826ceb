package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// Reasons why blocks are not marked or not taken back.
var (
	ErrBelowFinalized = errors.New("block is finalized")
	ErrOtherBlock     = errors.New("the ledger holds another block, or none, at that height")
)

const finalitySQL = `-- store.Finality
select safe_number, safe_hash, finalized_number, finalized_hash from chain.finality where chain_id = $1`

// Finality reads the marks. One that never was set is zero.
func (l *Ledger) Finality(ctx context.Context) (event.Finality, error) {
	return l.finality(ctx, l.store.pool)
}

// Finalized is the highest block marked final; ok is false where none is.
func (l *Ledger) Finalized(ctx context.Context) (p event.Point, ok bool, err error) {
	f, err := l.Finality(ctx)
	return f.Finalized, f.Finalized != event.Point{}, err
}

func (l *Ledger) finality(ctx context.Context, q querier) (f event.Finality, err error) {
	var safe, finalized *uint64
	var safeHash, finalizedHash []byte
	err = q.QueryRow(ctx, finalitySQL, l.chainID).Scan(&safe, &safeHash, &finalized, &finalizedHash)
	if errors.Is(err, pgx.ErrNoRows) {
		return f, nil
	} else if err != nil {
		return f, fmt.Errorf("read finality of chain %d: %w", l.chainID, err)
	}
	if safe != nil {
		f.Safe = event.Point{Number: *safe, Hash: common.BytesToHash(safeHash)}
	}
	if finalized != nil {
		f.Finalized = event.Point{Number: *finalized, Hash: common.BytesToHash(finalizedHash)}
	}
	return f, nil
}

const markSQL = `-- store.Mark
insert into chain.finality as f (chain_id, safe_number, safe_hash, finalized_number, finalized_hash, marked_at)
values (@chain_id, @safe_number, @safe_hash, @finalized_number, @finalized_hash, clock_timestamp())
on conflict (chain_id) do update
set safe_number = excluded.safe_number, safe_hash = excluded.safe_hash,
    finalized_number = excluded.finalized_number, finalized_hash = excluded.finalized_hash, marked_at = excluded.marked_at`

// Mark notes how sure the chain is of blocks the ledger holds with that hash; of others: ErrOtherBlock. A zero point says nothing.
// Marks do not fall: one lower than what stands, as a node that lags gives it, changes nothing.
func (l *Ledger) Mark(ctx context.Context, f event.Finality) error {
	return l.write(ctx, func(w *writing) error {
		for _, p := range []event.Point{f.Safe, f.Finalized} {
			if err := w.holds(ctx, p); err != nil {
				return err
			}
		}
		standing, err := l.finality(ctx, w.tx)
		if err != nil {
			return err
		}
		raised := raise(standing, f)
		if raised == standing {
			return nil
		}
		_, err = w.tx.Exec(ctx, markSQL, pgx.NamedArgs{
			"chain_id": l.chainID, "safe_number": number(raised.Safe), "safe_hash": hashOf(raised.Safe),
			"finalized_number": number(raised.Finalized), "finalized_hash": hashOf(raised.Finalized),
		})
		if err != nil {
			return fmt.Errorf("mark chain %d safe at %d, final at %d: %w", l.chainID, f.Safe.Number, f.Finalized.Number, err)
		}
		return nil
	})
}

// holds refuses a point that is not a block of the ledger's.
func (w *writing) holds(ctx context.Context, p event.Point) error {
	if p == (event.Point{}) {
		return nil
	}
	held, ok, err := w.ledger.header(ctx, w.tx, blockAtSQL, pgx.NamedArgs{"chain_id": w.ledger.chainID, "number": bound(p.Number)})
	switch {
	case err != nil:
		return err
	case !ok || held.Hash != p.Hash:
		return fmt.Errorf("mark block %d with hash %s: %w", p.Number, p.Hash, ErrOtherBlock)
	}
	return nil
}

// raise takes each mark that is higher than the one that stands. What is final is safe.
func raise(standing, f event.Finality) event.Finality {
	higher := func(a, b event.Point) event.Point {
		if (a == event.Point{} || b.Number > a.Number) && b != (event.Point{}) {
			return b
		}
		return a
	}
	final := higher(standing.Finalized, f.Finalized)
	return event.Finality{Finalized: final, Safe: higher(higher(standing.Safe, f.Safe), final)}
}

// number and hashOf are null for no block.
func number(p event.Point) *uint64 {
	if p == (event.Point{}) {
		return nil
	}
	return &p.Number
}

func hashOf(p event.Point) []byte {
	if p == (event.Point{}) {
		return nil
	}
	return p.Hash[:]
}

const reopenSQL = `-- store.reopen
update chain.finality
set safe_number = null, safe_hash = null, finalized_number = null, finalized_hash = null,
    reopened_at = clock_timestamp(), reopened_from = finalized_number
where chain_id = $1`

// reopen gives the marks up, for finalized blocks to be taken back.
func (w *writing) reopen(ctx context.Context) error {
	if _, err := w.tx.Exec(ctx, reopenSQL, w.ledger.chainID); err != nil {
		return fmt.Errorf("reopen chain %d: %w", w.ledger.chainID, err)
	}
	return nil
}
