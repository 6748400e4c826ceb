package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"almanac/internal/event"
)

// writing is one transaction of a ledger.
type writing struct {
	ledger   *Ledger
	tx       pgx.Tx
	standing standing
}

// standing is what a transaction finds, and what it leaves.
type standing struct {
	tip        event.Block
	known      bool // whether there is a tip
	keepsState bool
	isFinal    bool // whether anything is finalized
	final      uint64
}

const lockLedgerSQL = `-- store.lockLedger
select pg_advisory_xact_lock(hashtextextended('almanac ledger ' || $1::bigint, 0))`

const standingSQL = `-- store.standing
select b.number, b.hash, coalesce(d.keeps_state, true), f.finalized_number
from (select $1::bigint as chain_id) c
left join lateral (select number, hash from chain.block where chain_id = c.chain_id order by number desc limit 1) b on true
left join chain.deployment d on d.chain_id = c.chain_id
left join chain.finality f on f.chain_id = c.chain_id`

// write runs one transaction while no other writer is at this chain, and while the lease is ours or nobody's.
func (l *Ledger) write(ctx context.Context, do func(*writing) error) error {
	l.writing.Lock()
	defer l.writing.Unlock()
	tx, err := l.store.pool.Begin(ctx)
	if err != nil {
		return fmt.Errorf("begin to write chain %d: %w", l.chainID, explain(err))
	}
	defer tx.Rollback(context.WithoutCancel(ctx)) // harmless once committed
	w := &writing{ledger: l, tx: tx}
	if err := w.enter(ctx); err != nil {
		l.book.forget()
		return plainly(err)
	}
	before := w.standing
	if !l.book.fits(before) {
		l.book.forget()
	}
	if err := do(w); err != nil {
		l.book.forget()
		return plainly(err)
	}
	if err := tx.Commit(ctx); err != nil {
		l.book.forget()
		return l.settle(ctx, before, w.standing, err)
	}
	l.book.keep(w.standing)
	return nil
}

// enter takes the lock, shows the lease and finds out how things stand, in one trip.
func (w *writing) enter(ctx context.Context) error {
	l := w.ledger
	batch := &pgx.Batch{}
	batch.Queue(lockLedgerSQL, l.chainID)
	batch.Queue(showLeaseSQL, l.chainID)
	batch.Queue(standingSQL, l.chainID)
	answers := w.tx.SendBatch(ctx, batch)
	defer answers.Close()
	if _, err := answers.Exec(); err != nil {
		return fmt.Errorf("lock the ledger of chain %d: %w", l.chainID, err)
	}
	if err := l.checkLease(answers.QueryRow()); err != nil {
		return err
	}
	if err := w.standing.scan(answers.QueryRow()); err != nil {
		return fmt.Errorf("read how chain %d stands: %w", l.chainID, err)
	}
	return answers.Close()
}

func (s *standing) scan(row pgx.Row) error {
	var number, final *uint64
	var hash []byte
	if err := row.Scan(&number, &hash, &s.keepsState, &final); err != nil {
		return err
	}
	if number != nil {
		s.tip, s.known = event.Block{Number: *number, Hash: common.BytesToHash(hash)}, true
	}
	if final != nil {
		s.final, s.isFinal = *final, true
	}
	return nil
}

// ErrOutcomeUnknown says that the connection broke while a transaction was committed, and that we could not find out how
// it ended. Read the tip and go on from there.
var ErrOutcomeUnknown = errors.New("outcome of a commit is unknown")

// settlePatience bounds the search for how a commit ended.
const settlePatience = 10 * time.Second

// settle finds out how a commit ended whose answer never came: the tip tells. The lock makes us wait for a server that is
// still at it.
func (l *Ledger) settle(ctx context.Context, before, after standing, cause error) error {
	if refused := new(pgconn.PgError); errors.As(cause, &refused) && refused.Code[:2] != "57" || before.same(after) {
		return fmt.Errorf("commit to chain %d: %w", l.chainID, cause)
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settlePatience)
	defer cancel()
	var found standing
	err := pgx.BeginFunc(ctx, l.store.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, lockLedgerSQL, l.chainID); err != nil {
			return err
		}
		return found.scan(tx.QueryRow(ctx, standingSQL, l.chainID))
	})
	switch {
	case err != nil:
		return fmt.Errorf("commit to chain %d: %w: %w; then %w", l.chainID, ErrOutcomeUnknown, cause, err)
	case found.same(after):
		return nil
	}
	return fmt.Errorf("commit to chain %d: %w", l.chainID, cause)
}

// same tells whether two tips are the same block.
func (s standing) same(other standing) bool {
	return s.known == other.known && s.tip.Number == other.tip.Number && s.tip.Hash == other.tip.Hash
}
