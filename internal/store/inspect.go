package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
)

// ErrDamaged says that a ledger is not what writers leave: somebody changed the tables by hand, or restored a part of them.
var ErrDamaged = errors.New("the ledger is damaged")

const inspectSQL = `-- store.Inspect
select d.start_block, min(b.number), max(b.number), count(b.number)
from (select $1::bigint as chain_id) c
left join chain.deployment d on d.chain_id = c.chain_id
left join chain.block b on b.chain_id = c.chain_id
group by d.start_block`

const holeSQL = `-- store.Inspect
select b.number + 1 from chain.block b
where b.chain_id = $1 and b.number < $2 and not exists (select from chain.block n where n.chain_id = b.chain_id and n.number = b.number + 1)
order by b.number limit 1`

// Inspect looks whether the ledger is whole: blocks from the first of the deployment to the tip without a gap, and no event outside
// them. What is wrong it says in one line: ErrDamaged. It counts all blocks: some tenths of a second a million.
func (l *Ledger) Inspect(ctx context.Context) error {
	return l.snapshot(ctx, func(tx pgx.Tx) error {
		var start, first, last *int64
		var blocks int64
		if err := tx.QueryRow(ctx, inspectSQL, l.chainID).Scan(&start, &first, &last, &blocks); err != nil {
			return fmt.Errorf("inspect the blocks of chain %d: %w", l.chainID, err)
		}
		if blocks == 0 {
			return l.strays(ctx, tx, 0, -1)
		}
		if start != nil && *first != *start {
			return l.damaged("its first block is %d, the deployment's is %d: chain.block was truncated or loaded in part", *first, *start)
		}
		if blocks != *last-*first+1 {
			var hole int64
			if err := tx.QueryRow(ctx, holeSQL, l.chainID, *last).Scan(&hole); err != nil {
				return fmt.Errorf("look for holes in chain %d: %w", l.chainID, err)
			}
			return l.damaged("it has blocks %d to %d, but %d of them are missing, the first is %d", *first, *last, *last-*first+1-blocks, hole)
		}
		return l.strays(ctx, tx, *first, *last)
	})
}

// strays looks for events outside the blocks that are held.
func (l *Ledger) strays(ctx context.Context, tx pgx.Tx, first, last int64) error {
	parts := []string{straysIn("chain.parked_log")}
	for _, t := range tables {
		parts = append(parts, straysIn(t.identifier().Sanitize()))
	}
	var table string
	var number int64
	err := tx.QueryRow(ctx, "-- store.Inspect\n"+strings.Join(parts, "\nunion all\n")+"\nlimit 1", l.chainID, first, last).Scan(&table, &number)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return nil
	case err != nil:
		return fmt.Errorf("look for stray events of chain %d: %w", l.chainID, err)
	case last < first:
		return l.damaged("it has no blocks, but %s has an event of block %d: chain.block was truncated", table, number)
	}
	return l.damaged("it has blocks %d to %d, but %s has an event of block %d", first, last, table, number)
}

// straysIn takes the lowest and the highest event of a table, which its key finds at once.
func straysIn(table string) string {
	return "select '" + strings.ReplaceAll(table, `"`, "") + "', n from (select min(block_number) as low, max(block_number) as high from " + table +
		" where chain_id = $1) e cross join lateral (values (low), (high)) v (n) where n not between $2 and $3"
}

func (l *Ledger) damaged(format string, args ...any) error {
	line := fmt.Sprintf("the ledger of chain %d is damaged: "+format+"; index it anew", append([]any{l.chainID}, args...)...)
	return &fault{ErrDamaged, line, nil}
}
