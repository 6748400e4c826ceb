package store

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// TableHash says what a table holds of one chain: equal hashes, equal rows.
type TableHash struct {
	Table string // with its schema
	Rows  uint64
	Hash  string // SHA-256 over the rows' own hashes in the order of the primary key, hex
}

// Fingerprint hashes every table of schemas chain, evt and state, in the order of their names, but for those that tell how we came
// by the rest: lease and finality. Two ledgers that saw the same chain have the same.
func (l *Ledger) Fingerprint(ctx context.Context) ([]TableHash, error) {
	var hashes []TableHash
	err := l.snapshot(ctx, func(tx pgx.Tx) error {
		// A row is hashed as text, and text depends on these.
		_, err := tx.Exec(ctx, "-- store.Fingerprint\nset local timezone = 'UTC'; set local bytea_output = 'hex'; set local datestyle = 'ISO'")
		if err != nil {
			return err
		}
		tables, err := keyedTables(ctx, tx)
		if err != nil {
			return err
		}
		for _, t := range tables {
			h := TableHash{Table: t.name}
			if err := tx.QueryRow(ctx, t.hashSQL(), l.chainID).Scan(&h.Rows, &h.Hash); err != nil {
				return fmt.Errorf("hash %s: %w", t.name, err)
			}
			hashes = append(hashes, h)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("take fingerprint of chain %d: %w", l.chainID, err)
	}
	return hashes, nil
}

// keyedTable is a table and its primary key, both quoted.
type keyedTable struct{ name, key string }

func (t keyedTable) hashSQL() string {
	return "-- store.Fingerprint\nselect count(*), encode(sha256(coalesce(string_agg(sha256(convert_to(t::text, 'UTF8')), ''::bytea order by " +
		t.key + "), ''::bytea)), 'hex') from " + t.name + " t where chain_id = $1"
}

const keyedTablesSQL = `-- store.keyedTables
select format('%I.%I', n.nspname, c.relname),
       (select string_agg(format('%I', a.attname), ', ' order by k.place)
        from unnest(i.indkey) with ordinality k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum)
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_index i on i.indrelid = c.oid and i.indisprimary
where n.nspname in ('chain', 'evt', 'state') and c.relkind in ('r', 'p') and not c.relispartition
and (n.nspname, c.relname) not in (('chain', 'lease'), ('chain', 'finality'))
order by n.nspname, c.relname`

func keyedTables(ctx context.Context, q querier) ([]keyedTable, error) {
	rows, err := q.Query(ctx, keyedTablesSQL)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (t keyedTable, err error) {
		err = row.Scan(&t.name, &t.key)
		return t, err
	})
}
