package store

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// Reward is one token that a pool may pay.
type Reward struct {
	PoolID  *big.Int
	Token   common.Address
	Funded  *big.Int // by sponsors and penalties, token base units
	Carried *big.Int // waits for a staker
	Paid    *big.Int
}

const rewardsSQL = `-- store.Rewards
select pool_id, token, funded, carried, paid
from state.reward_at(@up_to) where chain_id = @chain_id
order by pool_id, token`

// Rewards are all tokens that pools may pay as of a block, by pool and token.
func (l *Ledger) Rewards(ctx context.Context, upTo uint64) ([]Reward, error) {
	rows, err := l.store.pool.Query(ctx, rewardsSQL, pgx.NamedArgs{"chain_id": l.chainID, "up_to": bound(upTo)})
	if err != nil {
		return nil, fmt.Errorf("read rewards: %w", err)
	}
	rewards, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (r Reward, err error) {
		var token []byte
		err = row.Scan(whole(&r.PoolID), &token, whole(&r.Funded), whole(&r.Carried), whole(&r.Paid))
		r.Token = common.BytesToAddress(token)
		return r, err
	})
	if err != nil {
		return nil, fmt.Errorf("read rewards: %w", err)
	}
	return rewards, nil
}
