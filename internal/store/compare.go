package store

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
)

// TableDifference is an event table that holds other rows in a re-index than in the namespace it was made from.
type TableDifference struct {
	ChainID        uint64
	Table          string // without its schema
	Rows, NextRows uint64
}

func (d TableDifference) String() string {
	if d.Rows == d.NextRows {
		return fmt.Sprintf("chain %d, %s: %d rows in both, not the same ones", d.ChainID, d.Table, d.Rows)
	}
	return fmt.Sprintf("chain %d, %s: %d rows, %d in the re-index", d.ChainID, d.Table, d.Rows, d.NextRows)
}

// Compare holds the event tables of a namespace against those of Next, up to a block, in the columns that both have. Tables
// that only one of them has are left out: that is what a re-index is for.
func (n Namespace) Compare(ctx context.Context, url string, chainID, upTo uint64) (differences []TableDifference, compared int, err error) {
	conn, err := connect(ctx, url)
	if err != nil {
		return nil, 0, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	tables, err := n.commonTables(ctx, conn)
	if err != nil {
		return nil, 0, fmt.Errorf("list the event tables: %w", err)
	}
	for _, t := range tables {
		d := TableDifference{ChainID: chainID, Table: t.name}
		var hash, nextHash string
		if d.Rows, hash, err = t.sum(ctx, conn, n, chainID, upTo); err != nil {
			return nil, 0, err
		}
		if d.NextRows, nextHash, err = t.sum(ctx, conn, n.Next(), chainID, upTo); err != nil {
			return nil, 0, err
		}
		if d.Rows != d.NextRows || hash != nextHash {
			differences = append(differences, d)
		}
	}
	return differences, len(tables), nil
}

// commonTable is an event table with the columns that both sides have, quoted.
type commonTable struct{ name, columns string }

const commonTablesSQL = `-- store.commonTables
select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attname)
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_class d on d.relname = c.relname and d.relkind in ('r', 'p')
join pg_attribute e on e.attrelid = d.oid and e.attname = a.attname and not e.attisdropped
where c.relnamespace = to_regnamespace($1) and d.relnamespace = to_regnamespace($2) and c.relkind in ('r', 'p') and not c.relispartition
group by c.relname order by c.relname`

func (n Namespace) commonTables(ctx context.Context, q querier) ([]commonTable, error) {
	rows, err := q.Query(ctx, commonTablesSQL, n.name("evt"), n.Next().name("evt"))
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (t commonTable, err error) {
		err = row.Scan(&t.name, &t.columns)
		return t, err
	})
}

// sumSQL adds the rows' hashes up, so that their order does not matter and nothing is gathered.
const sumSQL = `-- store.Compare
select count(*), coalesce(sum(hashtextextended(row(%s)::text, 0)::numeric), 0)::text
from %s where chain_id = $1 and block_number <= $2`

func (t commonTable) sum(ctx context.Context, q querier, n Namespace, chainID, upTo uint64) (rows uint64, hash string, err error) {
	name := pgx.Identifier{n.name("evt"), t.name}.Sanitize()
	err = q.QueryRow(ctx, fmt.Sprintf(sumSQL, t.columns, name), chainID, bound(upTo)).Scan(&rows, &hash)
	if err != nil {
		return 0, "", fmt.Errorf("add up %s: %w", strings.ReplaceAll(name, `"`, ""), err)
	}
	return rows, hash, nil
}
