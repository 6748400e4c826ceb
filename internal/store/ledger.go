package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// Ledger is one chain's part of the store. It may be used from any goroutine.
type Ledger struct {
	store   *Store
	chainID uint64
	token   atomic.Int64 // of our lease; 0: we hold none

	writing sync.Mutex // guards what is below: a ledger writes one transaction at a time
	sheets  *sheets
	book    *book
}

// Ledger returns the ledger of a chain, the same each time. Nothing is read or written yet.
func (s *Store) Ledger(chainID uint64) *Ledger {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.ledgers[chainID] == nil {
		s.ledgers[chainID] = &Ledger{store: s, chainID: chainID, sheets: newSheets(), book: newBook(chainID)}
	}
	return s.ledgers[chainID]
}

// ChainID is the chain this ledger is of.
func (l *Ledger) ChainID() uint64 { return l.chainID }

const tipSQL = `-- store.Tip
select number, hash, parent_hash, time from chain.block
where chain_id = @chain_id order by number desc limit 1`

// Tip is the highest block, without its rows; ok is false while the ledger is empty.
func (l *Ledger) Tip(ctx context.Context) (tip event.Block, ok bool, err error) {
	return l.header(ctx, l.store.pool, tipSQL, pgx.NamedArgs{"chain_id": l.chainID})
}

const blockAtSQL = `-- store.BlockAt
select number, hash, parent_hash, time from chain.block
where chain_id = @chain_id and number = @number`

// BlockAt is the block of a number, without its rows; ok is false if the ledger does not hold it.
func (l *Ledger) BlockAt(ctx context.Context, number uint64) (b event.Block, ok bool, err error) {
	return l.header(ctx, l.store.pool, blockAtSQL, pgx.NamedArgs{"chain_id": l.chainID, "number": bound(number)})
}

func (l *Ledger) header(ctx context.Context, q querier, sql string, args pgx.NamedArgs) (event.Block, bool, error) {
	b, err := scanBlock(q.QueryRow(ctx, sql, args))
	if errors.Is(err, pgx.ErrNoRows) {
		return event.Block{}, false, nil
	} else if err != nil {
		return event.Block{}, false, fmt.Errorf("read block of chain %d: %w", l.chainID, err)
	}
	return b, true, nil
}

func scanBlock(row pgx.Row) (event.Block, error) {
	var b event.Block
	var hash, parent []byte
	var at time.Time
	err := row.Scan(&b.Number, &hash, &parent, &at)
	b.Hash, b.Parent, b.Time = common.BytesToHash(hash), common.BytesToHash(parent), uint64(at.Unix())
	return b, err
}
