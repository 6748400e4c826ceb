package store

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// Position is an account's stake in a pool after the event that moved it last.
type Position struct {
	PoolID    *big.Int
	Account   common.Address
	Bonded    *big.Int // asset base units
	Unbonding *big.Int // asset base units, matured part included
	ReleaseAt uint64   // Unix seconds, 0 = nothing unbonds
	Tier      uint64
	Shares    *big.Int
}

const positionsSQL = `-- store.Positions
select pool_id, account, bonded, unbonding, release_at, tier, shares
from state.position_at(@up_to) where chain_id = @chain_id
order by pool_id, account`

// Positions are all positions as of a block, by pool and account. Emptied ones stay, with zeros.
func (l *Ledger) Positions(ctx context.Context, upTo uint64) ([]Position, error) {
	rows, err := l.store.pool.Query(ctx, positionsSQL, pgx.NamedArgs{"chain_id": l.chainID, "up_to": bound(upTo)})
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

// PoolTotals is a pool's terms, and what all its positions come to.
type PoolTotals struct {
	PoolID     *big.Int
	Asset      common.Address
	Minimum    *big.Int // shares below which it counts as empty
	PenaltyBps uint64   // of leaving a full period early
	Votes      bool     // whether principal votes
	Bonded     *big.Int // asset base units
	Unbonding  *big.Int // asset base units
	Shares     *big.Int
	Stakers    uint64 // accounts with stake, bonded or unbonding
}

const poolsSQL = `-- store.Pools
select p.pool_id, p.asset, p.minimum, c.penalty_bps, c.votes, p.bonded, p.unbonding, p.shares, p.stakers
from state.pool_at(@up_to) p
join evt.pool_created c on c.chain_id = p.chain_id and c.pool_id = p.pool_id
where p.chain_id = @chain_id
order by p.pool_id`

// Pools are all pools as of a block, by id.
func (l *Ledger) Pools(ctx context.Context, upTo uint64) ([]PoolTotals, error) {
	rows, err := l.store.pool.Query(ctx, poolsSQL, pgx.NamedArgs{"chain_id": l.chainID, "up_to": bound(upTo)})
	if err != nil {
		return nil, fmt.Errorf("read pools: %w", err)
	}
	pools, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (p PoolTotals, err error) {
		var asset []byte
		err = row.Scan(whole(&p.PoolID), &asset, whole(&p.Minimum), &p.PenaltyBps, &p.Votes, whole(&p.Bonded), whole(&p.Unbonding), whole(&p.Shares), &p.Stakers)
		p.Asset = common.BytesToAddress(asset)
		return p, err
	})
	if err != nil {
		return nil, fmt.Errorf("read pools: %w", err)
	}
	return pools, nil
}
