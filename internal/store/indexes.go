package store

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
)

// index is a further index that readers want and that loading can do without: each costs a load a third of its speed.
type index struct {
	table   string // with its schema
	by      string // what one looks for, for the name
	columns string
	where   string // empty: all rows
}

func (x index) schema() string { schema, _, _ := strings.Cut(x.table, "."); return schema }

func (x index) name() string {
	_, table, _ := strings.Cut(x.table, ".")
	return table + "_by_" + x.by
}

func (x index) only() string {
	if x.where == "" {
		return ""
	}
	return " where " + x.where
}

const positionKeyed = "chain_id, account, pool_id, block_number, log_index"

// indexes are all there are, by who asks: analysts by account, by pool and by time; the views by what they join on.
var indexes = []index{
	{"chain.block", "time", "chain_id, time", ""},
	{"evt.staked", "opening", "chain_id, account, pool_id, block_number", "bonded + unbonding = amount"}, // any position as of a block ...
	{"evt.staked", "position", positionKeyed, ""},
	{"evt.unbonded", "position", positionKeyed, ""},
	{"evt.tier_raised", "position", positionKeyed, ""},
	{"evt.withdrawn", "position", positionKeyed, ""},
	{"evt.rebonded", "position", positionKeyed, ""},
	{"evt.withdrawn_early", "position", positionKeyed, ""},
	{"evt.emergency_withdrawn", "position", positionKeyed, ""}, // ... by state.position_version
	{"state.pool_sum", "series", "chain_id, series, block_number", ""},
	{"state.reward_sum", "series", "chain_id, series, block_number", ""},
	{"state.vote_version", "delegate", "chain_id, delegate, block_number", ""},
	{"state.vote_version", "opening", "chain_id, delegate, block_number", "opened"},
	{"evt.pool_created", "pool", "chain_id, pool_id", ""},
	{"evt.reward_claimed", "account", "chain_id, account, block_number", ""},
	{"evt.reward_claimed", "pool", "chain_id, pool_id, token, block_number", ""},
	{"evt.funded", "pool", "chain_id, pool_id, token, block_number", ""},
	{"evt.delegate_changed", "delegator", "chain_id, delegator, block_number, log_index", ""},
	{"evt.weight_set", "pool", "chain_id, pool_id, epoch", ""},
	{"evt.epoch_triggered", "epoch", "chain_id, to_epoch", ""},
	{"evt.pair_sync", "pair", "chain_id, pair, block_number, log_index", ""},
	{"evt.pair_transfer", "pair", "chain_id, pair, block_number", ""},
}

const lockIndexesSQL = `-- store.BuildIndexes
select pg_try_advisory_lock(hashtextextended('almanac indexes', 0))`

const unlockIndexesSQL = `-- store.BuildIndexes
select pg_advisory_unlock(hashtextextended('almanac indexes', 0))`

// brokenSQL finds what an interrupted build left behind.
const brokenSQL = `-- store.BuildIndexes
select not i.indisvalid from pg_index i
where i.indexrelid = to_regclass('%s')`

// BuildIndexes makes the indexes that readers want and that are missing, one after the other, while readers and writers go on. Call
// it when the ledger has caught up. Interrupted, it goes on another time; where another is at it already, it leaves that alone.
func (l *Ledger) BuildIndexes(ctx context.Context) error {
	conn, err := l.store.pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("build indexes: %w", explain(err))
	}
	defer conn.Release()
	var alone bool
	if err := conn.QueryRow(ctx, lockIndexesSQL).Scan(&alone); err != nil || !alone {
		return err
	}
	defer conn.Exec(context.WithoutCancel(ctx), unlockIndexesSQL)
	for _, x := range indexes {
		if err := x.build(ctx, conn.Conn()); err != nil {
			return fmt.Errorf("build index %s: %w", x.name(), err)
		}
	}
	return nil
}

func (x index) build(ctx context.Context, conn *pgx.Conn) error {
	full := pgx.Identifier{x.schema(), x.name()}.Sanitize()
	var broken bool
	err := conn.QueryRow(ctx, fmt.Sprintf(brokenSQL, full)).Scan(&broken)
	if err != nil && err != pgx.ErrNoRows {
		return err
	}
	if broken {
		if _, err := conn.Exec(ctx, "-- store.BuildIndexes\ndrop index concurrently "+full); err != nil {
			return err
		}
	}
	_, err = conn.Exec(ctx, "-- store.BuildIndexes\ncreate index concurrently if not exists "+
		pgx.Identifier{x.name()}.Sanitize()+" on "+x.table+" ("+x.columns+")"+x.only())
	return err
}
