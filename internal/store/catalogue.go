package store

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// catalogue holds the tables of schema evt by name.
type catalogue map[string]*table

// table is one event table. Its columns start with the four that every event has.
type table struct {
	name    string
	columns []column
}

type column struct {
	name string
	kind string // numeric, bigint, bigint[], boolean or bytea
}

// common columns of every event table, in front of the event's own.
var frame = []string{"chain_id", "block_number", "log_index", "tx_hash"}

const catalogueSQL = `-- store.readCatalogue
select c.relname, a.attname, format_type(a.atttypid, null)
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where n.nspname = 'evt' and c.relkind in ('r', 'p') and not c.relispartition
order by c.relname, a.attnum`

func readCatalogue(ctx context.Context, q querier) (catalogue, error) {
	rows, err := q.Query(ctx, catalogueSQL)
	if err != nil {
		return nil, err
	}
	found := catalogue{}
	var name string
	var c column
	_, err = pgx.ForEachRow(rows, []any{&name, &c.name, &c.kind}, func() error {
		if found[name] == nil {
			found[name] = &table{name: name}
			for _, each := range frame {
				found[name].columns = append(found[name].columns, column{name: each})
			}
		}
		if !slices.Contains(frame, c.name) {
			found[name].columns = append(found[name].columns, c)
		}
		return nil
	})
	return found, err
}

// names of the tables in a fixed order.
func (c catalogue) names() []string { return slices.Sorted(maps.Keys(c)) }

func (t *table) columnNames() []string {
	names := make([]string, len(t.columns))
	for i, c := range t.columns {
		names[i] = c.name
	}
	return names
}

// own are the columns of the event itself.
func (t *table) own() []column { return t.columns[len(frame):] }

// values lays a row out in the order of the table's columns.
func (t *table) values(chainID, number uint64, row event.Row) ([]any, error) {
	values := make([]any, 0, len(t.columns))
	values = append(values, chainID, number, uint64(row.LogIndex), row.TxHash[:])
	for _, c := range t.own() {
		encoded, err := c.encode(row.Value(c.name))
		if err != nil {
			return nil, fmt.Errorf("column evt.%s.%s: %w", t.name, c.name, err)
		}
		values = append(values, encoded)
	}
	return values, nil
}

// scanner reads a row of the table, without its chain_id, back into the vocabulary of event.Row.
func (t *table) scanner(rows pgx.Rows) (number uint64, row event.Row, err error) {
	var txHash []byte
	var logIndex uint32
	targets := []any{&number, &logIndex, &txHash}
	for _, c := range t.own() {
		target, err := c.target()
		if err != nil {
			return 0, row, fmt.Errorf("column evt.%s.%s: %w", t.name, c.name, err)
		}
		targets = append(targets, target)
	}
	if err := rows.Scan(targets...); err != nil {
		return 0, row, fmt.Errorf("read evt.%s: %w", t.name, err)
	}
	columns := make(map[string]any, len(t.own()))
	for i, c := range t.own() {
		if columns[c.name], err = decode(targets[i+3]); err != nil {
			return 0, row, fmt.Errorf("column evt.%s.%s: %w", t.name, c.name, err)
		}
	}
	row, err = event.NewRow(t.name, logIndex, common.BytesToHash(txHash), columns)
	return number, row, err
}

// selectSQL reads a span of blocks.
func (t *table) selectSQL() string {
	names := t.columnNames()[1:]
	for i := range names {
		names[i] = pgx.Identifier{names[i]}.Sanitize()
	}
	return "-- store.Events\nselect " + strings.Join(names, ", ") + " from " + t.identifier().Sanitize() +
		"\nwhere chain_id = $1 and block_number between $2 and $3 order by block_number, log_index"
}

func (t *table) identifier() pgx.Identifier { return pgx.Identifier{"evt", t.name} }
