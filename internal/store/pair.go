package store

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// Pair is a Uniswap V2 pair whose LP token is staked.
type Pair struct {
	Address            common.Address
	Supply             *big.Int // LP tokens, base units
	Reserve0, Reserve1 *big.Int // base units of the first and of the second token
}

const pairsSQL = `-- store.Pairs
with minted as (
    select pair,
           coalesce(sum(amount) filter (where sender = @nobody), 0)
         - coalesce(sum(amount) filter (where recipient = @nobody and sender <> @nobody), 0) as supply
    from evt.pair_transfer
    where chain_id = @chain_id and block_number <= @up_to
    group by pair
)
select distinct on (s.pair) s.pair, coalesce(m.supply, 0), s.reserve0, s.reserve1
from evt.pair_sync s left join minted m on m.pair = s.pair
where s.chain_id = @chain_id and s.block_number <= @up_to
order by s.pair, s.block_number desc, s.log_index desc`

// Pairs are all pairs as of a block, by address. Supply is right where the pair was indexed from its creation on.
func (l *Ledger) Pairs(ctx context.Context, upTo uint64) ([]Pair, error) {
	args := pgx.NamedArgs{"chain_id": l.chainID, "up_to": upTo, "nobody": common.Address{}.Bytes()}
	rows, err := l.store.pool.Query(ctx, pairsSQL, args)
	if err != nil {
		return nil, fmt.Errorf("read pairs: %w", err)
	}
	pairs, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (p Pair, err error) {
		var address []byte
		err = row.Scan(&address, whole(&p.Supply), whole(&p.Reserve0), whole(&p.Reserve1))
		p.Address = common.BytesToAddress(address)
		return p, err
	})
	if err != nil {
		return nil, fmt.Errorf("read pairs: %w", err)
	}
	return pairs, nil
}
