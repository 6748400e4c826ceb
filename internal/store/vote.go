package store

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// Vote is what a delegate votes with.
type Vote struct {
	Delegate common.Address
	Votes    *big.Int // ALM base units staked
}

const votesSQL = `-- store.Votes
select delegate, votes from state.vote_at(@up_to) where chain_id = @chain_id
order by delegate`

// Votes are those of everybody who ever had some, as of a block. Together they are the electorate.
func (l *Ledger) Votes(ctx context.Context, upTo uint64) ([]Vote, error) {
	rows, err := l.store.pool.Query(ctx, votesSQL, pgx.NamedArgs{"chain_id": l.chainID, "up_to": bound(upTo)})
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

// GaugeVote is what stakers gave a pool in an epoch, whole ALM.
type GaugeVote struct {
	Epoch        uint64
	PoolID       *big.Int
	Votes, Total uint64
	Counted      uint64 // of the pool's votes, within the cap
}

const gaugeVotesSQL = `-- store.GaugeVotes
select epoch, pool_id, votes, total, counted from state.gauge_vote_at(@up_to) where chain_id = @chain_id
order by epoch, pool_id`

// GaugeVotes are all that were ever cast for pools, as of a block, by epoch and pool.
func (l *Ledger) GaugeVotes(ctx context.Context, upTo uint64) ([]GaugeVote, error) {
	rows, err := l.store.pool.Query(ctx, gaugeVotesSQL, pgx.NamedArgs{"chain_id": l.chainID, "up_to": bound(upTo)})
	if err != nil {
		return nil, fmt.Errorf("read gauge votes: %w", err)
	}
	votes, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (v GaugeVote, err error) {
		err = row.Scan(&v.Epoch, whole(&v.PoolID), &v.Votes, &v.Total, &v.Counted)
		return v, err
	})
	if err != nil {
		return nil, fmt.Errorf("read gauge votes: %w", err)
	}
	return votes, nil
}
