package store_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

var update = flag.Bool("update", false, "write migrations/schema.sql anew")

const schemaFile = "../../migrations/schema.sql"

// The file is held against the migrations by what it makes, not letter by letter: other versions of Postgres print the same
// view in other words.
func TestSchema_FileIsTheSumOfTheMigrations(t *testing.T) {
	t.Parallel()
	want, err := store.Schema(t.Context(), pgtest.New(t))
	must(t, err)
	if *update {
		must(t, os.WriteFile(schemaFile, []byte(want), 0o644))
	}
	file, err := os.ReadFile(schemaFile)
	must(t, err)
	made := pgtest.Empty(t)
	execute(t, made, string(file))
	got, err := store.Schema(t.Context(), made)
	must(t, err)
	if at := firstDifference(got, want); at != "" {
		t.Errorf("migrations/schema.sql is stale, run go test ./internal/store -run TestSchema -update: %s", at)
	}
}

// Law of the house: who meets a column in psql learns from it what it means, in which unit.
func TestSchema_EveryTableAndColumnIsExplained(t *testing.T) {
	t.Parallel()
	conn := connect(t, pgtest.New(t))
	rows, err := conn.Query(t.Context(), `
		select 'schema ' || nspname from pg_namespace
		where nspname in ('chain', 'evt', 'state', 'mart') and obj_description(oid, 'pg_namespace') is null
		union all
		select 'function ' || p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where nspname in ('chain', 'evt', 'state', 'mart') and obj_description(p.oid, 'pg_proc') is null
		union all
		select 'relation ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where nspname in ('chain', 'evt', 'state', 'mart') and relkind in ('r', 'p', 'v', 'm') and obj_description(c.oid, 'pg_class') is null
		union all
		select 'column ' || c.oid::regclass || '.' || a.attname
		from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
		where nspname in ('chain', 'evt', 'state', 'mart') and relkind in ('r', 'p', 'v', 'm') and attnum > 0 and not attisdropped
		and col_description(c.oid, attnum) is null`)
	if err != nil {
		t.Fatal(err)
	}
	silent, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range silent {
		t.Errorf("%s has no comment", name)
	}
}

// Several chains share a database: every key leads with the chain.
func TestSchema_EveryPrimaryKeyLeadsWithTheChain(t *testing.T) {
	t.Parallel()
	conn := connect(t, pgtest.New(t))
	rows, err := conn.Query(t.Context(), `
		select c.oid::regclass::text
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		left join pg_index i on i.indrelid = c.oid and i.indisprimary
		left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
		where nspname in ('chain', 'evt', 'state', 'mart') and relkind in ('r', 'p') and a.attname is distinct from 'chain_id'`)
	if err != nil {
		t.Fatal(err)
	}
	odd, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range odd {
		t.Errorf("the primary key of %s does not lead with chain_id", name)
	}
}

// A correlated subquery reads its table anew for each row of a view, which takes minutes where there are ten thousand.
func TestSchema_NoViewReadsATableForEachRow(t *testing.T) {
	t.Parallel()
	conn := connect(t, pgtest.New(t))
	views := lines(t, conn, "select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace where nspname in ('state', 'mart') and relkind = 'v'")
	if len(views) < 20 {
		t.Fatalf("got %d views, want all of them", len(views))
	}
	for _, view := range views {
		var plans []struct{ Plan plan }
		must(t, conn.QueryRow(t.Context(), "explain (format json) select * from "+view).Scan(&plans))
		if table := plans[0].Plan.reread(false); table != "" {
			t.Errorf("%s reads %s for each row", view, table)
		}
	}
}

// plan is one, or a part of it, as explain (format json) has it.
type plan struct {
	Relationship string `json:"Parent Relationship"`
	Relation     string `json:"Relation Name"`
	Plans        []plan
}

// reread names a table that a correlated subquery reads; empty when none does.
func (p plan) reread(inside bool) string {
	inside = inside || p.Relationship == "SubPlan"
	if inside && p.Relation != "" {
		return p.Relation
	}
	for _, part := range p.Plans {
		if table := part.reread(inside); table != "" {
			return table
		}
	}
	return ""
}

func firstDifference(got, want string) string {
	gots, wants := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(gots), len(wants)) {
		g, w := "(end)", "(end)"
		if i < len(gots) {
			g = gots[i]
		}
		if i < len(wants) {
			w = wants[i]
		}
		if g != w {
			return fmt.Sprintf("line %d: got %q, want %q", i+1, g, w)
		}
	}
	return ""
}

func connect(t testing.TB, url string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(t.Context()) })
	return conn
}

func execute(t testing.TB, url, sql string) {
	t.Helper()
	if _, err := connect(t, url).Exec(t.Context(), sql); err != nil {
		t.Fatal(err)
	}
}
