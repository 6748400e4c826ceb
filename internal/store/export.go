package store

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// ExportTable is a table whose rows belong to blocks, and can so be told apart by day.
type ExportTable struct {
	Name    string // without its schema
	Columns []ExportColumn
	schema  string
	number  string // column that holds the block
	timed   bool   // whether it has the block's time itself
}

// ExportColumn is a column and its type, as Postgres calls it: numeric, bigint, bigint[], integer, boolean, bytea, text or
// timestamp with time zone.
type ExportColumn struct{ Name, Type string }

// ExportDay is a day of a chain, in UTC, by the times that blocks carry.
type ExportDay struct {
	Day         time.Time
	First, Last uint64 // blocks
	LastHash    common.Hash
	Final       bool // no block of it will be taken back, and none will come
}

const exportTablesSQL = `-- store.ExportTables
select n.nspname, c.relname, k.attname, a.attname, format_type(a.atttypid, null)
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute k on k.attrelid = c.oid and not k.attisdropped and k.attname = case when c.relname = 'block' then 'number' else 'block_number' end
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'chain_id'
where c.relkind in ('r', 'p', 'v') and not c.relispartition
and (n.nspname = 'evt' or n.nspname = 'chain' and c.relname = 'block' or n.nspname = 'state' and c.relname like '%version')
order by n.nspname, c.relname, a.attnum`

// ExportTables lists the blocks, the events and the versions of state.
func (s *Store) ExportTables(ctx context.Context) (tables []ExportTable, err error) {
	rows, err := s.pool.Query(ctx, exportTablesSQL)
	if err != nil {
		return nil, fmt.Errorf("list the tables to export: %w", err)
	}
	var t ExportTable
	var c ExportColumn
	_, err = pgx.ForEachRow(rows, []any{&t.schema, &t.Name, &t.number, &c.Name, &c.Type}, func() error {
		if n := len(tables); n == 0 || tables[n-1].Name != t.Name {
			tables = append(tables, ExportTable{Name: t.Name, schema: t.schema, number: t.number})
		}
		last := &tables[len(tables)-1]
		last.Columns = append(last.Columns, c)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list the tables to export: %w", err)
	}
	for i := range tables {
		tables[i].addTime()
	}
	return tables, nil
}

// blockTime is the column that every exported row has, whether its table has it or not.
const blockTime = "block_time"

func (t *ExportTable) addTime() {
	for _, c := range t.Columns {
		if c.Name == blockTime || t.number == "number" && c.Name == "time" {
			t.timed = true
			return
		}
	}
	t.Columns = append(t.Columns, ExportColumn{blockTime, "timestamp with time zone"})
}

const exportDaysSQL = `-- store.ExportDays
select d.day, d.first, d.last, b.hash,
       d.last <= f.finalized_number and (select m.time from chain.block m where m.chain_id = $1 and m.number = f.finalized_number)
           >= (d.day + 1)::timestamp at time zone 'UTC'
from (
    select (time at time zone 'UTC')::date as day, min(number) as first, max(number) as last
    from chain.block where chain_id = $1 group by 1
) d
join chain.block b on b.chain_id = $1 and b.number = d.last
left join chain.finality f on f.chain_id = $1
order by d.day`

// ExportDays lists the days of which there are blocks, from the first on.
func (l *Ledger) ExportDays(ctx context.Context) ([]ExportDay, error) {
	rows, err := l.store.pool.Query(ctx, exportDaysSQL, l.chainID)
	if err != nil {
		return nil, fmt.Errorf("list the days of chain %d: %w", l.chainID, err)
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (d ExportDay, err error) {
		var hash []byte
		var final *bool
		err = row.Scan(&d.Day, &d.First, &d.Last, &hash, &final)
		d.LastHash, d.Final = common.BytesToHash(hash), final != nil && *final
		return d, err
	})
}

// ExportRows hands over the rows of a table that belong to blocks first to last, in their order, one by one: there is never more than
// one in memory. A row has the text that Postgres prints for each column, nil for null; times are in UTC, bytes as \x….
func (l *Ledger) ExportRows(ctx context.Context, t ExportTable, first, last uint64, take func(cells [][]byte) error) error {
	return l.snapshot(ctx, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, "-- store.ExportRows\nset local timezone = 'UTC'; set local bytea_output = 'hex'; set local datestyle = 'ISO'")
		if err != nil {
			return err
		}
		rows, err := tx.Query(ctx, t.selectSQL(), pgx.QueryExecModeSimpleProtocol, l.chainID, bound(first), bound(last))
		if err != nil {
			return fmt.Errorf("export %s of chain %d: %w", t.Name, l.chainID, err)
		}
		defer rows.Close()
		for rows.Next() {
			if err := take(rows.RawValues()); err != nil {
				return err
			}
		}
		if err := rows.Err(); err != nil {
			return fmt.Errorf("export %s of chain %d: %w", t.Name, l.chainID, err)
		}
		return nil
	})
}

func (t ExportTable) selectSQL() string {
	var names []string
	joins := false
	for _, c := range t.Columns {
		name := "t." + pgx.Identifier{c.Name}.Sanitize()
		if c.Name == blockTime && !t.timed {
			name, joins = "b.time", true
		}
		names = append(names, name)
	}
	from := pgx.Identifier{t.schema, t.Name}.Sanitize() + " t"
	if joins {
		from += " join chain.block b on b.chain_id = t.chain_id and b.number = t.block_number"
	}
	return "-- store.ExportRows\nselect " + strings.Join(names, ", ") + " from " + from +
		" where t.chain_id = $1 and t." + t.number + " between $2 and $3 order by " + t.order()
}

func (t ExportTable) order() string {
	order := "t." + t.number
	for _, c := range t.Columns {
		if c.Name == "log_index" {
			order += ", t.log_index"
		}
	}
	return order
}
