package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// table is the event table of a kind. Its columns are those that every event has, and the kind's.
type table struct {
	kind  *event.Kind
	place []int // per column of the kind: where its word starts, or which list it is
	width int   // bytes of words
	lists int
}

// frame is what every event table has in front of the event's own columns.
var frame = []string{"chain_id", "block_number", "log_index", "tx_hash"}

// types says in which type of Postgres a column is kept.
var types = map[event.Type]string{
	event.Numeric: "numeric", event.Bigint: "bigint", event.BigintList: "bigint[]", event.Boolean: "boolean",
	event.Address: "bytea", event.Hash: "bytea",
}

// tables has one for each kind of event.Catalog, in the order of their names.
var tables = func() []*table {
	var all []*table
	for _, kind := range event.Catalog {
		t := &table{kind: kind}
		for _, c := range kind.Columns {
			if c.Type == event.BigintList {
				t.place = append(t.place, t.lists)
				t.lists++
				continue
			}
			t.place = append(t.place, t.width)
			t.width += wordSize
		}
		all = append(all, t)
	}
	slices.SortFunc(all, func(a, b *table) int { return strings.Compare(a.kind.Table, b.kind.Table) })
	return all
}()

const wordSize = 32

func (t *table) identifier() pgx.Identifier { return pgx.Identifier{"evt", t.kind.Table} }

func (t *table) columns() []string {
	names := slices.Clone(frame)
	for _, c := range t.kind.Columns {
		names = append(names, c.Name)
	}
	return names
}

// word is where a column's word starts in the rows of the table.
func (t *table) word(column string) int {
	for i, c := range t.kind.Columns {
		if c.Name == column {
			return t.place[i]
		}
	}
	panic("evt." + t.kind.Table + " has no column " + column)
}

// tableOf finds the table of a kind.
func tableOf(name string) *table {
	i := slices.IndexFunc(tables, func(t *table) bool { return t.kind.Table == name })
	return tables[i]
}

// misfit says why a row cannot be one of this table's. Rows of a decoder always fit.
func (t *table) misfit(row *event.Row) string {
	if len(row.Words) != t.width || len(row.Lists) != t.lists {
		return fmt.Sprintf("has %d bytes and %d lists", len(row.Words), len(row.Lists))
	}
	return ""
}

// write adds a row to the sheet of its table.
func (t *table) write(s *sheet, chainID, number uint64, row *event.Row) {
	s.next()
	s.bigint(chainID)
	s.bigint(number)
	s.integer(row.LogIndex)
	s.bytea(row.TxHash[:])
	for i := range t.kind.Columns {
		at := t.place[i]
		switch t.kind.Columns[i].Type {
		case event.Numeric:
			s.numeric(row.Words[at : at+wordSize])
		case event.Bigint:
			s.bytea(row.Words[at+wordSize-8 : at+wordSize])
		case event.Address:
			s.bytea(row.Words[at+wordSize-common.AddressLength : at+wordSize])
		case event.Hash:
			s.bytea(row.Words[at : at+wordSize])
		case event.Boolean:
			s.boolean(row.Words[at : at+wordSize])
		case event.BigintList:
			s.bigints(row.Lists[at])
		}
	}
}

// scan reads a row of the table, without its chain_id, back into the vocabulary of event.Row.
func (t *table) scan(rows pgx.Rows) (number uint64, row event.Row, err error) {
	var txHash []byte
	var logIndex uint32
	targets := []any{&number, &logIndex, &txHash}
	for _, c := range t.kind.Columns {
		targets = append(targets, target(c.Type))
	}
	if err := rows.Scan(targets...); err != nil {
		return 0, row, fmt.Errorf("read evt.%s: %w", t.kind.Table, err)
	}
	columns := make(map[string]any, len(t.kind.Columns))
	for i, c := range t.kind.Columns {
		if columns[c.Name], err = decode(targets[i+3]); err != nil {
			return 0, row, fmt.Errorf("column evt.%s.%s: %w", t.kind.Table, c.Name, err)
		}
	}
	row, err = event.NewRow(t.kind.Table, logIndex, common.BytesToHash(txHash), columns)
	return number, row, err
}

// selectSQL reads a span of blocks.
func (t *table) selectSQL() string {
	names := t.columns()[1:]
	for i := range names {
		names[i] = pgx.Identifier{names[i]}.Sanitize()
	}
	return "-- store.Events\nselect " + strings.Join(names, ", ") + " from " + t.identifier().Sanitize() +
		"\nwhere chain_id = $1 and block_number between $2 and $3 order by block_number, log_index"
}

const columnsSQL = `-- store.checkTables
select c.relname, a.attname, format_type(a.atttypid, null)
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where n.nspname = 'evt' and c.relkind in ('r', 'p') and not c.relispartition`

// ErrOtherColumns says that the event tables are not those this binary fills.
var ErrOtherColumns = errors.New("event tables do not fit this binary")

// checkTables holds the columns of the event tables against the catalogue. A table that the catalogue does not know is left alone.
func checkTables(ctx context.Context, q querier) error {
	rows, err := q.Query(ctx, columnsSQL)
	if err != nil {
		return fmt.Errorf("read the columns of the event tables: %w", err)
	}
	standing := map[string]map[string]string{}
	var name, column, kind string
	if _, err = pgx.ForEachRow(rows, []any{&name, &column, &kind}, func() error {
		if standing[name] == nil {
			standing[name] = map[string]string{}
		}
		standing[name][column] = kind
		return nil
	}); err != nil {
		return fmt.Errorf("read the columns of the event tables: %w", err)
	}
	for _, t := range tables {
		if wrong := t.differs(standing[t.kind.Table]); wrong != "" {
			return &fault{ErrOtherColumns, "the database does not fit this binary: " + wrong + "; a migration was left out, or somebody changed the table", nil}
		}
	}
	return nil
}

// differs tells the first difference to the columns that stand, or nothing.
func (t *table) differs(standing map[string]string) string {
	if standing == nil {
		return fmt.Sprintf("table evt.%s for event %s is missing", t.kind.Table, t.kind.Event)
	}
	for _, c := range t.kind.Columns {
		switch kind := standing[c.Name]; kind {
		case types[c.Type]:
		case "":
			return fmt.Sprintf("column evt.%s.%s is missing", t.kind.Table, c.Name)
		default:
			return fmt.Sprintf("column evt.%s.%s is %s, want %s", t.kind.Table, c.Name, kind, types[c.Type])
		}
	}
	if extra := len(standing) - len(frame) - len(t.kind.Columns); extra > 0 {
		return fmt.Sprintf("table evt.%s has %d columns that event %s does not fill", t.kind.Table, extra, t.kind.Event)
	}
	return ""
}
