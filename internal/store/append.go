package store

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// Append adds blocks above the tip, all of them or none. Their numbers follow the tip's and each other without a gap, and
// each names the one before as its parent.
func (l *Ledger) Append(ctx context.Context, blocks []event.Block) error {
	if len(blocks) == 0 {
		return nil
	}
	return l.write(ctx, func(w *writing) error {
		if many(blocks) {
			if err := w.hurry(ctx); err != nil {
				return err
			}
		}
		return w.append(ctx, blocks)
	})
}

// many tells a batch of one who catches up from one of who follows the head.
func many(blocks []event.Block) bool {
	rows := 0
	for i := range blocks {
		rows += len(blocks[i].Rows)
	}
	return rows >= 5_000
}

// hurry lets the commit return before it is on disk. Nothing can go wrong by it: a server that crashes loses the last transactions
// whole, with the tip or the token that would say so, and what they wrote is read again.
func (w *writing) hurry(ctx context.Context) error {
	if _, err := w.tx.Exec(ctx, "-- store.hurry\nset local synchronous_commit to off"); err != nil {
		return fmt.Errorf("commit without waiting: %w", err)
	}
	return nil
}

// Rewind forgets every block above a number, with all that hung on them.
func (l *Ledger) Rewind(ctx context.Context, toNumber uint64) error {
	return l.Replace(ctx, toNumber, nil, false)
}

// Replace forgets every block above a number and appends others in one transaction: no reader ever sees a ledger without
// the blocks between. What is finalized goes only on an operator's word, else ErrBelowFinalized; the marks go with it, and
// chain.finality remembers.
func (l *Ledger) Replace(ctx context.Context, toNumber uint64, blocks []event.Block, word bool) error {
	return l.write(ctx, func(w *writing) error {
		if err := w.rewind(ctx, toNumber, word); err != nil {
			return err
		}
		if err := w.append(ctx, blocks); err != nil {
			return err
		}
		return l.forgetTokens(ctx, w.tx)
	})
}

const rewindSQL = `-- store.Rewind
delete from chain.block where chain_id = @chain_id and number > @number`

const lowerSafeSQL = `-- store.lowerSafe
update chain.finality set safe_number = finalized_number, safe_hash = finalized_hash
where chain_id = @chain_id and safe_number > @number`

func (w *writing) rewind(ctx context.Context, toNumber uint64, word bool) error {
	if w.standing.isFinal && toNumber < w.standing.final {
		if word {
			if err := w.reopen(ctx); err != nil {
				return err
			}
			return w.forget(ctx, toNumber)
		}
		return &fault{ErrBelowFinalized, fmt.Sprintf("chain %d is final up to block %d here: going back to block %d needs an operator's word",
			w.ledger.chainID, w.standing.final, toNumber), nil}
	}
	return w.forget(ctx, toNumber)
}

func (w *writing) forget(ctx context.Context, toNumber uint64) error {
	args := pgx.NamedArgs{"chain_id": w.ledger.chainID, "number": bound(toNumber)}
	for _, sql := range []string{rewindSQL, lowerSafeSQL} {
		if _, err := w.tx.Exec(ctx, sql, args); err != nil {
			return fmt.Errorf("rewind chain %d to block %d: %w", w.ledger.chainID, toNumber, err)
		}
	}
	w.ledger.book.forget()
	tip, known, err := w.ledger.header(ctx, w.tx, tipSQL, pgx.NamedArgs{"chain_id": w.ledger.chainID})
	w.standing.tip, w.standing.known = tip, known
	return err
}

func (w *writing) append(ctx context.Context, blocks []event.Block) error {
	if len(blocks) == 0 {
		return nil
	}
	if err := w.standing.extends(blocks); err != nil {
		return err
	}
	last := blocks[len(blocks)-1]
	if err := w.copy(ctx, blocks); err != nil {
		return fmt.Errorf("append blocks %d to %d: %w", blocks[0].Number, last.Number, err)
	}
	w.standing.tip, w.standing.known = last, true
	return nil
}

// copy sends the batch, table by table. While Postgres looks up what we ask it, we write the sheets of the events; while it stores
// these, we work out the state after them.
func (w *writing) copy(ctx context.Context, blocks []event.Block) error {
	l := w.ledger
	for i := range blocks {
		if err := l.sheets.fit(&blocks[i]); err != nil {
			return err
		}
	}
	copies := copies{conn: w.tx.Conn().PgConn()}
	if !w.standing.keepsState {
		l.sheets.fill(l.chainID, blocks)
		return copies.all(ctx, l.sheets.all)
	}
	var beside sync.WaitGroup
	beside.Go(func() { l.sheets.fill(l.chainID, blocks) })
	err := l.book.prepare(ctx, w.tx, blocks)
	beside.Wait()
	if err != nil {
		return err
	}
	beside.Go(func() { l.book.derive(blocks) })
	err = copies.send(ctx, l.sheets.all)
	beside.Wait()
	if err != nil {
		return err
	}
	return copies.all(ctx, l.book.sheets.all())
}

// ErrNotNext says that blocks do not extend the ledger's tip: another writer was faster, or they are of another fork.
var ErrNotNext = errors.New("block does not extend the ledger")

// extends holds blocks against the tip and against each other.
func (s *standing) extends(blocks []event.Block) error {
	before, known := s.tip, s.known
	for _, b := range blocks {
		switch {
		case known && b.Number != before.Number+1:
			return fmt.Errorf("append block %d after block %d: %w", b.Number, before.Number, ErrNotNext)
		case known && b.Parent != before.Hash:
			return fmt.Errorf("append block %d with parent %s after block %d with hash %s: %w",
				b.Number, b.Parent, before.Number, before.Hash, ErrNotNext)
		}
		before, known = b, true
	}
	return nil
}
