package histories

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// observer looks at a history's rows from outside, again and again, each time in one snapshot.
type observer struct {
	history *history
	hints   chan struct{}
	hinted  int
	stop    context.CancelFunc
	looking sync.WaitGroup
	looks   int

	tip       uint64               // as last seen
	below     map[common.Hash]bool // blocks that were seen under others
	final     uint64
	finalHash common.Hash
}

func newObserver(h *history) *observer {
	o := &observer{history: h, hints: make(chan struct{}, 1), below: map[common.Hash]bool{}}
	ctx, stop := context.WithCancel(h.group.ctx)
	o.stop = stop
	o.looking.Go(func() {
		for {
			select {
			case <-ctx.Done():
				return
			case <-o.hints:
			}
			if err := o.look(ctx); err != nil && ctx.Err() == nil {
				h.fail(fmt.Errorf("a reader saw: %w", err))
				return
			}
		}
	})
	return o
}

// everyTicks is how many ticks go by between looks, if a look is over by then.
const everyTicks = 10

func (o *observer) wake() {
	if o.hinted++; o.hinted%everyTicks == 0 {
		select {
		case o.hints <- struct{}{}:
		default:
		}
	}
}

func (o *observer) end() {
	o.stop()
	o.looking.Wait()
}

// look checks all that must hold at any moment. A database that does not answer is no fault while its group is shaky.
func (o *observer) look(ctx context.Context) error {
	o.looks++
	var wrong error
	err := pgx.BeginTxFunc(ctx, o.history.group.reader, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, func(tx pgx.Tx) error {
		var err error
		wrong, err = o.check(ctx, tx)
		return err
	})
	if wrong != nil {
		return wrong
	}
	if err != nil && !o.history.group.shaky() && ctx.Err() == nil {
		return fmt.Errorf("look at the tables: %w", err)
	}
	return nil
}

func (o *observer) check(ctx context.Context, tx pgx.Tx) (wrong, err error) {
	q := o.history.group.questions
	batch := &pgx.Batch{}
	id := o.history.plan.ChainID
	held := map[uint64]common.Hash{}
	var tip uint64
	batch.Queue(q.blocks, id).Query(func(rows pgx.Rows) error {
		tip, wrong = o.blocks(rows, held)
		if err := rows.Err(); err != nil { // the server went away in the middle of its answer, which says nothing then
			wrong = nil
			return err
		}
		if wrong == nil {
			wrong = o.tipMoves(held, tip)
		}
		return nil
	})
	batch.Queue(q.loose, id).Query(func(rows pgx.Rows) error {
		table, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if len(table) > 0 && wrong == nil {
			wrong = fmt.Errorf("%s holds rows without their block", strings.Join(table, ", "))
		}
		return err
	})
	batch.Queue(stateSQL, id).Query(func(rows pgx.Rows) error {
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if len(lines) > 0 && wrong == nil {
			wrong = fmt.Errorf("at block %d: %s", tip, strings.Join(lines, "; "))
		}
		return err
	})
	batch.Queue(finalSQL, id).Query(func(rows pgx.Rows) error {
		var number uint64
		var hash []byte
		_, err := pgx.ForEachRow(rows, []any{&number, &hash}, func() error {
			if w := o.finality(held, number, common.BytesToHash(hash)); wrong == nil {
				wrong = w
			}
			return nil
		})
		return err
	})
	return wrong, tx.SendBatch(ctx, batch).Close()
}

// blocks must link without a hole, and each hold what it holds on its branch.
func (o *observer) blocks(rows pgx.Rows, held map[uint64]common.Hash) (tip uint64, wrong error) {
	var last common.Hash
	var number *uint64
	var hash, parent []byte
	var c content
	_, err := pgx.ForEachRow(rows, []any{&number, &hash, &parent, &c.rows, &c.places}, func() error {
		at := common.BytesToHash(hash)
		switch want, known := o.history.stage.contentOf(at); {
		case wrong != nil:
		case number == nil:
			wrong = fmt.Errorf("%d events without a block", c.rows)
		case len(held) == 0 && *number != o.history.plan.Deployment.StartBlock:
			wrong = fmt.Errorf("the first block is %d", *number)
		case len(held) > 0 && *number != tip+1:
			wrong = fmt.Errorf("a hole between block %d and block %d", tip, *number)
		case len(held) > 0 && common.BytesToHash(parent) != last:
			wrong = fmt.Errorf("block %d does not link to block %d", *number, tip)
		case !known:
			wrong = fmt.Errorf("block %d with hash %s, which no branch has", *number, at)
		case c != want:
			wrong = fmt.Errorf("block %d with %d events, sum of places %d; its branch has %d, %d", *number, c.rows, c.places, want.rows, want.places)
		}
		if number != nil {
			tip, last = *number, at
			held[tip] = at
		}
		return nil
	})
	if err != nil {
		return tip, wrong
	}
	return tip, wrong
}

// tipMoves: a fork takes the tip to another branch in one step, maybe to a lower block, but never to one that was under the tip
// before. Two nodes on two branches may do that.
func (o *observer) tipMoves(held map[uint64]common.Hash, tip uint64) error {
	fell := tip < o.tip && o.below[held[tip]] && !o.history.had("fork")
	for number, hash := range held {
		if number < tip {
			o.below[hash] = true
		}
	}
	was := o.tip
	if o.tip = tip; fell {
		return fmt.Errorf("the tip fell from block %d to block %d on the same branch", was, tip)
	}
	return nil
}

func (o *observer) finality(held map[uint64]common.Hash, number uint64, hash common.Hash) error {
	defer func() { o.final, o.finalHash = number, hash }()
	switch {
	case held[number] != hash:
		return fmt.Errorf("block %d is final with hash %s, and held with hash %s", number, hash, held[number])
	case number < o.final:
		return fmt.Errorf("finality fell from %d to %d", o.final, number)
	case o.final > 0 && held[o.final] != o.finalHash:
		return fmt.Errorf("block %d was final with hash %s, and is held with hash %s", o.final, o.finalHash, held[o.final])
	}
	return nil
}

const finalSQL = `select finalized_number, finalized_hash from chain.finality where chain_id = $1 and finalized_number is not null`

// stateSQL names what of the state does not follow from the events: versions against events, positions against pools.
const stateSQL = `
with tip as (select coalesce(max(number), 0) as number from chain.block where chain_id = $1),
moved as (
    select block_number, log_index, pool_id, account, bonded, unbonding, shares from evt.staked where chain_id = $1
    union all select block_number, log_index, pool_id, account, bonded, unbonding, shares from evt.unbonded where chain_id = $1
    union all select block_number, log_index, pool_id, account, bonded, unbonding, shares from evt.rebonded where chain_id = $1
    union all select block_number, log_index, pool_id, account, bonded, unbonding, shares from evt.tier_raised where chain_id = $1
    union all select block_number, log_index, pool_id, account, bonded, unbonding, shares from evt.withdrawn where chain_id = $1
    union all select block_number, log_index, pool_id, account, bonded, unbonding, shares from evt.withdrawn_early where chain_id = $1
    union all select block_number, log_index, pool_id, account, 0, 0, 0 from evt.emergency_withdrawn where chain_id = $1
), last as (
    select distinct on (pool_id, account) pool_id, account, bonded, unbonding, shares from moved
    order by pool_id, account, block_number desc, log_index desc
), sums as (
    select pool_id, sum(bonded) as bonded, sum(unbonding) as unbonding, sum(shares) as shares,
           count(*) filter (where bonded + unbonding > 0) as stakers
    from last group by pool_id
)
select format('position %s of pool %s is %s, %s by its last event and %s, %s by the state', encode(l.account, 'hex'), l.pool_id, l.bonded, l.unbonding, p.bonded, p.unbonding)
from last l left join (select p.* from tip, state.position_at($1, tip.number) p) p using (pool_id, account)
where (coalesce(p.bonded, 0), coalesce(p.unbonding, 0), coalesce(p.shares, 0)) is distinct from (l.bonded, l.unbonding, l.shares)
union all
select format('pool %s is %s, %s, shares %s, %s stakers by its positions and %s, %s, shares %s, %s stakers by the state', p.pool_id,
              s.bonded, s.unbonding, s.shares, s.stakers, p.bonded, p.unbonding, p.shares, p.stakers)
from tip cross join lateral state.pool_at($1, tip.number) p left join sums s on s.pool_id = p.pool_id
where (coalesce(s.bonded, 0), coalesce(s.unbonding, 0), coalesce(s.shares, 0), coalesce(s.stakers, 0)) is distinct from (p.bonded, p.unbonding, p.shares, p.stakers)`

// questions are those that depend on which tables there are.
type questions struct{ blocks, loose, hashes string }

const tablesSQL = `
select n.nspname, format('%I.%I', n.nspname, c.relname),
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'block_number' and not a.attisdropped),
       (select string_agg(format('%I', a.attname), ', ' order by k.place)
        from unnest(i.indkey) with ordinality k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum)
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_index i on i.indrelid = c.oid and i.indisprimary
where n.nspname in ('chain', 'evt', 'state') and c.relkind in ('r', 'p') and (n.nspname, c.relname) not in (('chain', 'lease'), ('chain', 'finality'))
order by 1, 2`

func readQuestions(ctx context.Context, on interface {
	Query(context.Context, string, ...any) (pgx.Rows, error)
}) (q questions, err error) {
	rows, err := on.Query(ctx, tablesSQL)
	if err != nil {
		return q, err
	}
	var events, loose, hashes []string
	var schema, table, key string
	var hangs bool
	_, err = pgx.ForEachRow(rows, []any{&schema, &table, &hangs, &key}, func() error {
		switch {
		case schema == "evt":
			events = append(events, "select block_number, log_index from "+table+" where chain_id = $1")
		case hangs:
			loose = append(loose, "select '"+table+"' where exists (select from "+table+
				" t where chain_id = $1 and not exists (select from chain.block b where b.chain_id = $1 and b.number = t.block_number))")
		}
		hashes = append(hashes, "select '"+table+"', count(*), coalesce(md5(string_agg(t::text, '|' order by "+key+")), '') from "+table+" t where chain_id = $1")
		return nil
	})
	q.blocks = `with e as (select block_number, count(*) as n, sum(log_index)::bigint as places from (` + strings.Join(events, " union all ") + `) e group by 1)
select b.number, coalesce(b.hash, ''), coalesce(b.parent_hash, ''), coalesce(e.n, 0), coalesce(e.places, 0)
from (select * from chain.block where chain_id = $1) b full join e on e.block_number = b.number order by 1`
	q.loose = `with held as (select coalesce(min(number), 0) as lowest, coalesce(max(number), -1) as highest from chain.block where chain_id = $1) ` +
		strings.Join(loose, " union all ")
	q.hashes = strings.Join(hashes, " union all ")
	return q, err
}
