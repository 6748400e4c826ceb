package store

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// PositionKey names a position.
type PositionKey struct {
	PoolID  *big.Int
	Account common.Address
}

const drawPositionSQL = `-- store.DrawPositions
select pool_id, account from evt.staked
where chain_id = @chain_id and block_number >= @from and block_number <= @up_to
order by chain_id, block_number, log_index offset @skip limit 1`

// DrawPositions draws up to n positions that exist as of a block: each by a block, and a stake some way on from there. So it costs a
// look into an index, however long the ledger; accounts that stake often, or after a silence, come up more often. None comes twice.
func (l *Ledger) DrawPositions(ctx context.Context, upTo uint64, n int, r *rand.Rand) ([]PositionKey, error) {
	return draw(ctx, l, drawPositionSQL, stakedSpanSQL, upTo, n, r, func(row pgx.CollectableRow) (key PositionKey, name string, err error) {
		var account []byte
		err = row.Scan(whole(&key.PoolID), &account)
		key.Account = common.BytesToAddress(account)
		return key, fmt.Sprint(key.PoolID, key.Account), err
	})
}

const stakedSpanSQL = `-- store.DrawPositions
select (select min(block_number) from evt.staked where chain_id = @chain_id and block_number <= @up_to),
       (select max(block_number) from evt.staked where chain_id = @chain_id and block_number <= @up_to)`

const votedSpanSQL = `-- store.DrawDelegates
select (select min(block_number) from evt.delegate_votes_changed where chain_id = @chain_id and block_number <= @up_to),
       (select max(block_number) from evt.delegate_votes_changed where chain_id = @chain_id and block_number <= @up_to)`

const drawDelegateSQL = `-- store.DrawDelegates
select delegate from evt.delegate_votes_changed
where chain_id = @chain_id and block_number >= @from and block_number <= @up_to
order by chain_id, block_number, log_index offset @skip limit 1`

// DrawDelegates draws up to n delegates in the same way.
func (l *Ledger) DrawDelegates(ctx context.Context, upTo uint64, n int, r *rand.Rand) ([]common.Address, error) {
	return draw(ctx, l, drawDelegateSQL, votedSpanSQL, upTo, n, r, func(row pgx.CollectableRow) (of common.Address, name string, err error) {
		var delegate []byte
		err = row.Scan(&delegate)
		of = common.BytesToAddress(delegate)
		return of, of.Hex(), err
	})
}

// farthest is how far on from its block a row may be drawn, as a power of two: beyond what a block holds, so that every row can be. Most
// are drawn from nearby, which costs less.
const farthest = 12

// tries bounds how often is drawn for one that was not drawn yet.
const tries = 8

func draw[T any](ctx context.Context, l *Ledger, sql, rangeSQL string, upTo uint64, n int, r *rand.Rand, read func(pgx.CollectableRow) (T, string, error)) ([]T, error) {
	var first, last *int64
	args := pgx.NamedArgs{"chain_id": l.chainID, "up_to": bound(upTo)}
	if err := l.store.pool.QueryRow(ctx, rangeSQL, args).Scan(&first, &last); err != nil {
		return nil, fmt.Errorf("draw a sample: %w", err)
	}
	if first == nil {
		return nil, nil
	}
	var drawn []T
	seen := map[string]bool{}
	for range tries {
		batch := &pgx.Batch{}
		for range n - len(drawn) {
			args := pgx.NamedArgs{"chain_id": l.chainID, "from": *first + r.Int64N(*last-*first+1), "up_to": bound(upTo), "skip": r.IntN(1 << r.IntN(farthest+1))}
			batch.Queue(sql, args).Query(func(rows pgx.Rows) error {
				for rows.Next() {
					one, name, err := read(rows)
					if err != nil {
						return err
					}
					if !seen[name] {
						seen[name] = true
						drawn = append(drawn, one)
					}
				}
				return rows.Err()
			})
		}
		if err := l.store.pool.SendBatch(ctx, batch).Close(); err != nil {
			return nil, fmt.Errorf("draw a sample: %w", err)
		}
		if len(drawn) >= n {
			break
		}
	}
	return drawn, nil
}

const positionsOfSQL = `-- store.PositionsOf
select p.pool_id, p.account, p.bonded, p.unbonding, p.release_at, p.tier, p.shares
from unnest(@pools::numeric[], @accounts::bytea[]) k(pool_id, account)
cross join lateral (select * from state.position_at(@up_to) s where s.chain_id = @chain_id and s.pool_id = k.pool_id and s.account = k.account) p
order by p.pool_id, p.account`

// PositionsOf are some positions as of a block, by pool and account.
func (l *Ledger) PositionsOf(ctx context.Context, upTo uint64, keys []PositionKey) ([]Position, error) {
	pools, accounts := make([]string, len(keys)), make([][]byte, len(keys))
	for i, k := range keys {
		pools[i], accounts[i] = k.PoolID.String(), k.Account[:]
	}
	args := pgx.NamedArgs{"chain_id": l.chainID, "up_to": bound(upTo), "pools": pools, "accounts": accounts}
	rows, err := l.store.pool.Query(ctx, positionsOfSQL, args)
	if err != nil {
		return nil, fmt.Errorf("read positions: %w", err)
	}
	positions, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (p Position, err error) {
		var account []byte
		err = row.Scan(whole(&p.PoolID), &account, whole(&p.Bonded), whole(&p.Unbonding), &p.ReleaseAt, &p.Tier, whole(&p.Shares))
		p.Account = common.BytesToAddress(account)
		return p, err
	})
	if err != nil {
		return nil, fmt.Errorf("read positions: %w", err)
	}
	return positions, nil
}

const votesOfSQL = `-- store.VotesOf
select v.delegate, v.votes
from unnest(@delegates::bytea[]) k(delegate)
cross join lateral (select * from state.vote_at(@up_to) s where s.chain_id = @chain_id and s.delegate = k.delegate) v
order by v.delegate`

// VotesOf are the votes of some delegates as of a block.
func (l *Ledger) VotesOf(ctx context.Context, upTo uint64, delegates []common.Address) ([]Vote, error) {
	of := make([][]byte, len(delegates))
	for i := range delegates {
		of[i] = delegates[i][:]
	}
	rows, err := l.store.pool.Query(ctx, votesOfSQL, pgx.NamedArgs{"chain_id": l.chainID, "up_to": bound(upTo), "delegates": of})
	if err != nil {
		return nil, fmt.Errorf("read votes: %w", err)
	}
	votes, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (v Vote, err error) {
		var delegate []byte
		err = row.Scan(&delegate, whole(&v.Votes))
		v.Delegate = common.BytesToAddress(delegate)
		return v, err
	})
	if err != nil {
		return nil, fmt.Errorf("read votes: %w", err)
	}
	return votes, nil
}
