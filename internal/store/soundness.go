package store

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// soundness are questions to a ledger that a sound one answers with no row. Each row is one finding, in words.
var soundness = []string{
	`select format('block %s names another parent than block %s is', b.number, b.number - 1)
from (select number, parent_hash, lag(number) over w as before, lag(hash) over w as hash from chain.block where chain_id = $1 window w as (order by number)) b
where b.before = b.number - 1 and b.parent_hash <> b.hash order by b.number limit 10`,

	`select format('blocks %s to %s are missing', b.before + 1, b.number - 1)
from (select number, lag(number) over (order by number) as before from chain.block where chain_id = $1) b
where b.number > b.before + 1 order by b.number limit 10`,

	`select format('the first block is %s, but indexing starts at block %s: chain.block was truncated', min(b.number), d.start_block)
from chain.deployment d join chain.block b on b.chain_id = d.chain_id where d.chain_id = $1
group by d.start_block having min(b.number) <> d.start_block`,

	`select format('block %s is marked %s, but the ledger has another there, or none', m.number, m.what)
from chain.finality f cross join lateral (values ('safe', f.safe_number, f.safe_hash), ('finalized', f.finalized_number, f.finalized_hash)) m (what, number, hash)
where f.chain_id = $1 and m.number is not null
and not exists (select from chain.block b where b.chain_id = f.chain_id and b.number = m.number and b.hash = m.hash)`,

	`select format('%s logs could not be decoded, the first in block %s: %s', count(*), min(block_number), min(reason))
from chain.parked_log where chain_id = $1 having count(*) > 0`,

	`select format('index %s is invalid: drop it, and run the indexer', i.indexrelid::regclass)
from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('chain', 'evt', 'state') and not i.indisvalid and $1::bigint is not null`,

	`select format('pool %s has %s bonded, %s unbonding and %s stakers by its positions, %s, %s and %s by its totals', pool_id,
       coalesce(p.bonded, 0), coalesce(p.unbonding, 0), coalesce(p.stakers, 0), coalesce(v.bonded, 0), coalesce(v.unbonding, 0), coalesce(v.stakers, 0))
from (
    select pool_id, sum(bonded) as bonded, sum(unbonding) as unbonding, count(*) filter (where bonded + unbonding > 0) as stakers
    from (
        select distinct on (pool_id, account) pool_id, bonded, unbonding, bool_or(opened) over (partition by pool_id, account) as known
        from state.position_version where chain_id = $1 order by pool_id, account, block_number desc, log_index desc
    ) latest -- what state.position has, but that looks each up, and has nothing to look in while the ledger loads
    where known group by pool_id
) p
full join (select distinct on (pool_id) * from state.pool_version where chain_id = $1 order by pool_id, block_number desc) v using (pool_id)
where exists (select from chain.deployment where chain_id = $1 and keeps_state)
and (coalesce(p.bonded, 0), coalesce(p.unbonding, 0), coalesce(p.stakers, 0)) is distinct from (coalesce(v.bonded, 0), coalesce(v.unbonding, 0), coalesce(v.stakers, 0))
order by pool_id limit 10`,
}

// strayEvents asks one table for events of no block. Where blocks have no gap these lie outside of them.
const strayEvents = `select format('%s has %%s events of no block, the first of block %%s', count(*), min(e.block_number))
from evt.%[1]s e where e.chain_id = $1
and not exists (select from chain.block b where b.chain_id = e.chain_id and b.number = e.block_number) having count(*) > 0`

// Findings looks through a whole ledger for what is not as its writers leave it, and tells each in a line. It reads all of it, as of
// one moment, and takes as long; no node is asked.
func (l *Ledger) Findings(ctx context.Context) (findings []string, err error) {
	questions := append([]string{}, soundness...)
	for _, kind := range event.Catalog {
		questions = append(questions, fmt.Sprintf(strayEvents, kind.Table))
	}
	err = l.snapshot(ctx, func(tx pgx.Tx) error {
		for _, sql := range questions {
			rows, err := tx.Query(ctx, "-- store.Findings\n"+sql, l.chainID)
			if err != nil {
				return err
			}
			found, err := pgx.CollectRows(rows, pgx.RowTo[string])
			if err != nil {
				return err
			}
			findings = append(findings, found...)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("look through the ledger of chain %d: %w", l.chainID, err)
	}
	return findings, nil
}
