package store

import (
	"context"
	"math/big"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"almanac/internal/event"
)

// wanted is what a batch needs to know of the state before it and the book does not carry.
type wanted struct {
	pools     []*poolSums
	rewards   []*rewardSums
	positions []positionKey
	poolOf    []*poolSums // of each position
}

// look reads what the batch needs, in one trip, or none when all is carried.
func (b *book) look(ctx context.Context, tx pgx.Tx, blocks []event.Block) error {
	w := b.want(blocks)
	batch := &pgx.Batch{}
	w.askPools(batch, b)
	w.askRewards(batch, b)
	w.askPositions(batch, b)
	if batch.Len() == 0 {
		return nil
	}
	return tx.SendBatch(ctx, batch).Close()
}

// want walks the batch once. A position that leaves must tell what part of it was unbonding, unless some of that is left.
func (b *book) want(blocks []event.Block) *wanted {
	w := &wanted{}
	for i := range blocks {
		for j := range blocks[i].Rows {
			row := &blocks[i].Rows[j]
			if row.Kind == nil {
				continue
			}
			if m := moveOf[row.Kind.Number]; m != nil {
				pool := w.pool(b, word(at(row, m.pool)))
				key := positionKey{pool.id, addressAt(row, m.account)}
				if m.role == leaves && isZero(at(row, m.unbonding)) {
					w.position(b, pool, key)
				}
				continue
			}
			if places := keyPlaces[row.Kind.Number]; places != nil {
				w.sums(b, row, places)
			}
		}
	}
	return w
}

// keyPlaces says, by the numbers of kinds, where events other than moves that change a pool's or a reward's sums keep pool and token;
// -1: no token.
var keyPlaces = event.PerKind(func(k *event.Kind) *[2]int {
	t := tableOf(k.Table)
	switch k.Table {
	case "penalty_charged":
		return &[2]int{t.word("pool_id"), -1}
	case "funded", "carried", "carry_scheduled", "reward_claimed":
		return &[2]int{t.word("pool_id"), t.word("token")}
	}
	return nil
})

func (w *wanted) sums(b *book, row *event.Row, places *[2]int) {
	pool := word(at(row, places[0]))
	if places[1] < 0 {
		w.pool(b, pool)
		return
	}
	key := rewardKey{pool, addressAt(row, places[1])}
	if b.rewards[key] == nil {
		b.rewards[key] = &rewardSums{key: key}
		w.rewards = append(w.rewards, b.rewards[key])
	}
}

func (w *wanted) pool(b *book, key word) *poolSums {
	p := b.pools[key]
	if p == nil {
		p = &poolSums{id: uint32(len(b.pools)), key: key}
		b.pools[key] = p
		w.pools = append(w.pools, p)
	}
	return p
}

func (w *wanted) position(b *book, pool *poolSums, key positionKey) {
	if _, asked := b.before[key]; asked {
		return
	}
	unbonding, known := b.recent.get(key)
	b.before[key] = unbonding // nought until the database says otherwise
	if known {
		return
	}
	w.positions, w.poolOf = append(w.positions, key), append(w.poolOf, pool)
}

// listOfPools numbers pools, from 1 as SQL does, so that an array of many keys holds each once.
type listOfPools struct {
	ids    []pgtype.Numeric
	places map[word]int32
}

func (l *listOfPools) place(key word) int32 {
	if place, known := l.places[key]; known {
		return place
	}
	if l.places == nil {
		l.places = map[word]int32{}
	}
	l.ids = append(l.ids, pgtype.Numeric{Int: new(big.Int).SetBytes(key[:]), Valid: true})
	l.places[key] = int32(len(l.ids))
	return l.places[key]
}

// A ledger that has not caught up has no index by series yet: its key is walked back to the last row of the series, 50 ns a row passed
// over. What moves is found at once; a pool that was quiet for a million rows costs 50 ms, once after a restart.
const lookPoolsSQL = `-- store.lookPools
select k.place, s.series, v.bonded, v.unbonding, v.shares, v.stakers, v.charged, v.leaves, v.pending
from unnest($2::numeric[]) with ordinality k (pool_id, place)
join state.pool_series s on s.chain_id = $1 and s.pool_id = k.pool_id
cross join lateral (
    select * from state.pool_sum v
    where v.chain_id = $1 and v.series = s.series order by v.block_number desc limit 1
) v`

const countPoolsSQL = `-- store.countPools
select coalesce(max(series), 0) from state.pool_series where chain_id = $1`

func (w *wanted) askPools(batch *pgx.Batch, b *book) {
	if len(w.pools) == 0 {
		return
	}
	batch.Queue(countPoolsSQL, b.chainID).QueryRow(func(row pgx.Row) error { return row.Scan(&b.poolCount) })
	var list listOfPools
	for _, p := range w.pools {
		list.place(p.key)
	}
	batch.Queue(lookPoolsSQL, b.chainID, list.ids).Query(func(rows pgx.Rows) error {
		var place int
		var bonded, unbonding, shares, charged, pending *big.Int
		var stakers, left int64
		var series uint32
		_, err := pgx.ForEachRow(rows, []any{&place, &series, whole(&bonded), whole(&unbonding), whole(&shares), &stakers, whole(&charged), &left, whole(&pending)}, func() error {
			p := w.pools[place-1]
			p.series = series
			p.bonded.set(bonded)
			p.unbonding.set(unbonding)
			p.charged.set(charged)
			p.stakers, p.leaves = stakers, left
			p.shares.set(shares.FillBytes(make([]byte, wordSize)))
			p.pending.set(pending.FillBytes(make([]byte, wordSize)))
			return nil
		})
		return err
	})
}

const lookRewardsSQL = `-- store.lookRewards
select k.place, s.series, v.funded, v.carried, v.paid, v.claims, v.opened_block, v.opened_log
from unnest($3::integer[], $4::bytea[]) with ordinality k (pool, token, place)
join state.reward_series s on s.chain_id = $1 and s.pool_id = ($2::numeric[])[k.pool] and s.token = k.token
cross join lateral (
    select * from state.reward_sum v
    where v.chain_id = $1 and v.series = s.series order by v.block_number desc limit 1
) v`

const countRewardsSQL = `-- store.countRewards
select coalesce(max(series), 0) from state.reward_series where chain_id = $1`

func (w *wanted) askRewards(batch *pgx.Batch, b *book) {
	if len(w.rewards) == 0 {
		return
	}
	batch.Queue(countRewardsSQL, b.chainID).QueryRow(func(row pgx.Row) error { return row.Scan(&b.rewardCount) })
	var list listOfPools
	places, tokens := make([]int32, len(w.rewards)), make([][]byte, len(w.rewards))
	for i, r := range w.rewards {
		places[i], tokens[i] = list.place(r.key.pool), r.key.token[:]
	}
	batch.Queue(lookRewardsSQL, b.chainID, list.ids, places, tokens).Query(func(rows pgx.Rows) error {
		var place int
		var funded, carried, paid *big.Int
		var claims int64
		var block *uint64
		var log *uint32
		var series uint32
		_, err := pgx.ForEachRow(rows, []any{&place, &series, whole(&funded), whole(&carried), whole(&paid), &claims, &block, &log}, func() error {
			r := w.rewards[place-1]
			r.series = series
			r.funded.set(funded.FillBytes(make([]byte, wordSize)))
			r.carried.set(carried.FillBytes(make([]byte, wordSize)))
			r.paid.set(paid)
			r.claims = claims
			if block != nil {
				r.opened, r.openedBlock, r.openedLog = true, *block, *log
			}
			return nil
		})
		return err
	})
}

const lookPositionsSQL = `-- store.lookPositions
select k.place, v.unbonding
from unnest($3::integer[], $4::bytea[]) with ordinality k (pool, account, place)
cross join lateral (
    select v.unbonding from state.unbonding_version v
    where v.chain_id = $1 and v.pool_id = ($2::numeric[])[k.pool] and v.account = k.account
    order by v.block_number desc, v.log_index desc limit 1
) v
where v.unbonding > 0`

func (w *wanted) askPositions(batch *pgx.Batch, b *book) {
	if len(w.positions) == 0 {
		return
	}
	var list listOfPools
	places, accounts := make([]int32, len(w.positions)), make([][]byte, len(w.positions))
	for i := range w.positions {
		places[i], accounts[i] = list.place(w.poolOf[i].key), w.positions[i].account[:]
	}
	batch.Queue(lookPositionsSQL, b.chainID, list.ids, places, accounts).Query(func(rows pgx.Rows) error {
		var place int
		var unbonding *big.Int
		_, err := pgx.ForEachRow(rows, []any{&place, whole(&unbonding)}, func() error {
			var known word
			unbonding.FillBytes(known[:])
			b.before[w.positions[place-1]] = known
			return nil
		})
		return err
	})
}
