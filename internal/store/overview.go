package store

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// Overview is where one ledger stands, for operators.
type Overview struct {
	ChainID    uint64
	Vault      common.Address
	StartBlock uint64
	Tip        *BlockMark // nil while the ledger is empty
	Safe       *uint64    // highest block called safe; nil: none
	Finalized  *uint64    // highest block called final; nil: none
	Parked     uint64     // logs that could not be decoded
	Holder     string     // who may write; empty: nobody
	HeldUntil  time.Time
}

// BlockMark names a block and its time.
type BlockMark struct {
	Number uint64
	Hash   common.Hash
	Time   time.Time
}

// TableSize is what one table costs, with its indexes.
type TableSize struct {
	Table string // with its schema
	Rows  uint64 // estimated from the planner's statistics; 0 before the first vacuum or analyze
	Bytes uint64
}

const overviewSQL = `-- store.Overview
select d.chain_id, d.vault, d.start_block, t.number, t.hash, t.time, f.safe_number, f.finalized_number,
       (select count(*) from chain.parked_log p where p.chain_id = d.chain_id),
       coalesce(l.holder, ''), coalesce(l.expires_at, '-infinity') > clock_timestamp(), greatest(coalesce(l.expires_at, 'epoch'), 'epoch')
from chain.deployment d
left join lateral (select b.number, b.hash, b.time from chain.block b where b.chain_id = d.chain_id order by b.number desc limit 1) t on true
left join chain.finality f on f.chain_id = d.chain_id
left join chain.lease l on l.chain_id = d.chain_id
order by d.chain_id`

// Overviews lists where the ledgers stand, by chain id.
func (s *Store) Overviews(ctx context.Context) ([]Overview, error) {
	rows, err := s.pool.Query(ctx, overviewSQL)
	if err != nil {
		return nil, fmt.Errorf("look how the ledgers stand: %w", err)
	}
	all, err := pgx.CollectRows(rows, scanOverview)
	if err != nil {
		return nil, fmt.Errorf("look how the ledgers stand: %w", err)
	}
	return all, nil
}

func scanOverview(row pgx.CollectableRow) (o Overview, err error) {
	var vault, hash []byte
	var number *uint64
	var at *time.Time
	var held bool
	err = row.Scan(&o.ChainID, &vault, &o.StartBlock, &number, &hash, &at, &o.Safe, &o.Finalized, &o.Parked, &o.Holder, &held, &o.HeldUntil)
	if err != nil {
		return o, err
	}
	o.Vault, o.HeldUntil = common.BytesToAddress(vault), o.HeldUntil.UTC()
	if number != nil {
		o.Tip = &BlockMark{*number, common.BytesToHash(hash), at.UTC()}
	}
	if !held {
		o.Holder, o.HeldUntil = "", time.Time{}
	}
	return o, nil
}

const sizesSQL = `-- store.Sizes
select format('%s.%s', n.nspname, c.relname), greatest(c.reltuples, 0)::bigint, pg_total_relation_size(c.oid)
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('chain', 'evt', 'state') and c.relkind = 'r'
order by 3 desc, 1`

// Sizes lists what the tables cost on disk, the largest first.
func (s *Store) Sizes(ctx context.Context) ([]TableSize, error) {
	rows, err := s.pool.Query(ctx, sizesSQL)
	if err != nil {
		return nil, fmt.Errorf("measure the tables: %w", err)
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (t TableSize, err error) {
		err = row.Scan(&t.Table, &t.Rows, &t.Bytes)
		return t, err
	})
}
