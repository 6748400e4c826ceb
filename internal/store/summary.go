package store

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// Summary is what there is to say about a ledger as of its tip, all of it read from one state of the database.
type Summary struct {
	Totals  Totals
	Pools   []PoolSummary
	Epochs  []EpochSummary // the latest ones, oldest first
	Stakers []Staker       // those with the most, in order
	Rewards []RewardTotal
}

// Totals count the whole ledger.
type Totals struct {
	ChainID     uint64
	Tip         uint64
	TipTime     time.Time // zero while the ledger is empty
	Epoch       uint64    // that runs at the tip
	Blocks      uint64
	Pools       uint64
	Stakers     uint64 // accounts with stake in any pool
	Triggered   uint64 // epochs that were triggered while they ran
	Missed      uint64 // epochs that were jumped over
	MaxLateness uint64 // of all triggers, seconds
	Tips        *big.Int
	Events      []EventCount
	ALMSymbol   string // ALM until the token is known
	ALMDecimals int    // -1 until then
}

// EventCount is the number of rows of one event table.
type EventCount struct {
	Table string
	Rows  uint64
}

// PoolSummary is a pool in figures. Nil stands for unknown.
type PoolSummary struct {
	PoolID   string // 0x text, as in mart
	Name     string // empty until the asset is known
	Tiers    []string
	Staked   *big.Int // asset base units
	Decimals int      // of the asset, -1 until known
	TVL      *big.Int // ALM base units
	Stakers  uint64
	Weight   uint64
	APR      *big.Rat // of a 1x share, 0.12 = 12 %
	APRTop   *big.Rat // of the highest tier
}

// EpochSummary is an epoch and how it was triggered.
type EpochSummary struct {
	Epoch       uint64
	StartsAt    time.Time
	TriggeredAt time.Time // zero: nobody did while it ran
	Lateness    uint64    // seconds
	Missed      uint64    // epochs that the trigger jumped over
	Emission    *big.Int  // ALM base units
	Tip         *big.Int  // ALM base units
}

// Staker is an account over all pools.
type Staker struct {
	Account common.Address
	Pools   uint64
	Value   *big.Int // ALM base units, nil if nothing of it has a price in ALM
	Claimed *big.Int // ALM claimed so far, base units
}

// RewardTotal is what a pool has paid in one token.
type RewardTotal struct {
	PoolID   string
	PoolName string
	Token    common.Address
	Symbol   string // empty where unknown
	Decimals int    // -1 where unknown
	Amount   *big.Int
	Claims   uint64
	Accounts uint64
}

// Summary reads the figures of a report, with so many of the latest epochs and of the largest stakers.
func (l *Ledger) Summary(ctx context.Context, epochs, stakers int) (Summary, error) {
	var s Summary
	err := l.snapshot(ctx, func(tx pgx.Tx) (err error) {
		if s.Totals, err = l.totals(ctx, tx); err != nil {
			return fmt.Errorf("totals: %w", err)
		}
		if s.Pools, err = l.poolSummaries(ctx, tx); err != nil {
			return fmt.Errorf("pools: %w", err)
		}
		if s.Epochs, err = l.epochSummaries(ctx, tx, epochs); err != nil {
			return fmt.Errorf("epochs: %w", err)
		}
		if s.Stakers, err = l.topStakers(ctx, tx, stakers); err != nil {
			return fmt.Errorf("stakers: %w", err)
		}
		if s.Rewards, err = l.rewardTotals(ctx, tx); err != nil {
			return fmt.Errorf("rewards: %w", err)
		}
		return nil
	})
	if err != nil {
		return Summary{}, fmt.Errorf("summarise chain %d: %w", l.chainID, err)
	}
	return s, nil
}

const totalsSQL = `-- store.totals
select coalesce(t.block_number, 0), t.block_time, coalesce(t.epoch, 0),
       (select count(*) from chain.block where chain_id = @chain_id),
       (select count(*) from evt.pool_created where chain_id = @chain_id),
       (select count(distinct account) from state.position where chain_id = @chain_id and bonded + unbonding > 0),
       g.triggered, g.missed, g.latest,
       (select coalesce(sum(amount), 0) from evt.tip_paid where chain_id = @chain_id),
       coalesce(a.symbol, 'ALM'), coalesce(a.decimals, -1)
from (select @chain_id::bigint as chain_id) c
left join state.tip t on t.chain_id = c.chain_id
left join chain.deployment d on d.chain_id = c.chain_id
left join chain.token a on a.chain_id = c.chain_id and a.address = d.alm
cross join (
    select count(*) as triggered, coalesce(sum(greatest(to_epoch - from_epoch - 1, 0)), 0)::bigint as missed,
           coalesce(max(lateness), 0) as latest
    from evt.epoch_triggered where chain_id = @chain_id
) g`

func (l *Ledger) totals(ctx context.Context, tx pgx.Tx) (Totals, error) {
	t := Totals{ChainID: l.chainID}
	var at *time.Time
	err := tx.QueryRow(ctx, totalsSQL, pgx.NamedArgs{"chain_id": l.chainID}).Scan(&t.Tip, &at, &t.Epoch, &t.Blocks, &t.Pools, &t.Stakers,
		&t.Triggered, &t.Missed, &t.MaxLateness, whole(&t.Tips), &t.ALMSymbol, &t.ALMDecimals)
	if err != nil {
		return t, err
	}
	if at != nil {
		t.TipTime = at.UTC()
	}
	for _, table := range tables {
		n := EventCount{Table: table.kind.Table}
		sql := "-- store.totals\nselect count(*) from " + table.identifier().Sanitize() + " where chain_id = $1"
		if err := tx.QueryRow(ctx, sql, l.chainID).Scan(&n.Rows); err != nil {
			return t, err
		}
		t.Events = append(t.Events, n)
	}
	return t, nil
}

const poolSummariesSQL = `-- store.poolSummaries
select p.pool_id, coalesce(p.name, ''), string_to_array(p.tiers, ', '), p.staked_raw, coalesce(n.asset_decimals, -1), p.tvl_alm_raw,
       p.stakers, p.weight, r.apr::text, r.apr_top_boost::text
from mart.pool p
join mart.pool_name n on n.chain_id = p.chain_id and n.pool_number = p.pool_number
left join mart.pool_apr_now r on r.chain_id = p.chain_id and r.pool_id = p.pool_id
where p.chain_id = @chain_id
order by p.tvl_alm_raw desc nulls last, p.weight desc, p.pool_number`

func (l *Ledger) poolSummaries(ctx context.Context, tx pgx.Tx) ([]PoolSummary, error) {
	rows, err := tx.Query(ctx, poolSummariesSQL, pgx.NamedArgs{"chain_id": l.chainID})
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (p PoolSummary, err error) {
		var apr, top *string
		if err := row.Scan(&p.PoolID, &p.Name, &p.Tiers, whole(&p.Staked), &p.Decimals, whole(&p.TVL), &p.Stakers, &p.Weight, &apr, &top); err != nil {
			return p, err
		}
		p.APR, err = ratio(apr)
		if err == nil {
			p.APRTop, err = ratio(top)
		}
		return p, err
	})
}

var errNoRatio = errors.New("not a decimal")

// ratio reads a decimal that Postgres worked out; null is nil.
func ratio(decimal *string) (*big.Rat, error) {
	if decimal == nil {
		return nil, nil
	}
	r, ok := new(big.Rat).SetString(*decimal)
	if !ok {
		return nil, fmt.Errorf("%q: %w", *decimal, errNoRatio)
	}
	return r, nil
}

const epochSummariesSQL = `-- store.epochSummaries
select * from (
    select epoch, starts_at, triggered_at, coalesce(lateness, 0), coalesce(missed, 0), emission_raw, tip_raw
    from mart.epoch where chain_id = @chain_id
    order by epoch desc limit @epochs
) latest order by epoch`

func (l *Ledger) epochSummaries(ctx context.Context, tx pgx.Tx, epochs int) ([]EpochSummary, error) {
	rows, err := tx.Query(ctx, epochSummariesSQL, pgx.NamedArgs{"chain_id": l.chainID, "epochs": epochs})
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (e EpochSummary, err error) {
		var triggered *time.Time
		err = row.Scan(&e.Epoch, &e.StartsAt, &triggered, &e.Lateness, &e.Missed, whole(&e.Emission), whole(&e.Tip))
		e.StartsAt = e.StartsAt.UTC()
		if triggered != nil {
			e.TriggeredAt = triggered.UTC()
		}
		return e, err
	})
}

const topStakersSQL = `-- store.topStakers
select top.account, top.pools, top.worth, (
    select coalesce(sum(r.amount), 0)
    from evt.reward_claimed r
    join chain.deployment d on d.chain_id = r.chain_id and d.alm = r.token
    where r.chain_id = @chain_id and r.account = top.account
)
from (
    select p.account, count(*) as pools, sum(div((p.bonded + p.unbonding) * v.alm, v.asset)) as worth
    from state.position p
    left join state.pool_price v on v.chain_id = p.chain_id and v.pool_id = p.pool_id
    where p.chain_id = @chain_id and p.bonded + p.unbonding > 0
    group by p.account
    order by worth desc nulls last, p.account
    limit @stakers
) top
order by top.worth desc nulls last, top.account`

func (l *Ledger) topStakers(ctx context.Context, tx pgx.Tx, stakers int) ([]Staker, error) {
	rows, err := tx.Query(ctx, topStakersSQL, pgx.NamedArgs{"chain_id": l.chainID, "stakers": stakers})
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (s Staker, err error) {
		var account []byte
		err = row.Scan(&account, &s.Pools, whole(&s.Value), whole(&s.Claimed))
		s.Account = common.BytesToAddress(account)
		return s, err
	})
}

const rewardTotalsSQL = `-- store.rewardTotals
select mart.pool_hex(r.pool_id), coalesce(n.name, ''), r.token, coalesce(t.symbol, ''), coalesce(t.decimals, -1), r.amount, r.claims, r.accounts
from (
    select chain_id, pool_id, token, sum(amount) as amount, count(*) as claims, count(distinct account) as accounts
    from evt.reward_claimed where chain_id = @chain_id
    group by chain_id, pool_id, token
) r
left join mart.pool_name n on n.chain_id = r.chain_id and n.pool_number = r.pool_id
left join chain.token t on t.chain_id = r.chain_id and t.address = r.token
order by r.token, r.amount desc, r.pool_id`

func (l *Ledger) rewardTotals(ctx context.Context, tx pgx.Tx) ([]RewardTotal, error) {
	rows, err := tx.Query(ctx, rewardTotalsSQL, pgx.NamedArgs{"chain_id": l.chainID})
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (r RewardTotal, err error) {
		var token []byte
		err = row.Scan(&r.PoolID, &r.PoolName, &token, &r.Symbol, &r.Decimals, whole(&r.Amount), &r.Claims, &r.Accounts)
		r.Token = common.BytesToAddress(token)
		return r, err
	})
}
