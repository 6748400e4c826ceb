package store_test

import (
	"fmt"
	"strings"
	"testing"

	"almanac/internal/pgtemp/pgtest"
)

// An analyst reads every table and view and calls every function of ours, those of later migrations too, and changes nothing.
func TestAnalyst_ReadsEverythingAndWritesNothing(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	tellRewards(t, openURL(t, db).Ledger(chainID))
	execute(t, db, "create table evt.later (chain_id bigint primary key); create view mart.later as select 1 as one")
	conn := connect(t, db)
	ours := "nspname in ('chain', 'evt', 'state', 'mart')"
	relations := lines(t, conn, "select c.oid::regclass::text, relkind from pg_class c join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'v') and "+ours)
	if _, err := conn.Exec(t.Context(), "set role analyst"); err != nil {
		t.Fatal(err)
	}
	for _, line := range relations {
		name, kind, _ := strings.Cut(line, "|")
		if _, err := conn.Exec(t.Context(), "select * from "+name+" limit 1"); err != nil {
			t.Errorf("read %s: %v", name, err)
		}
		if kind != "r" {
			continue
		}
		for _, sql := range []string{"delete from %s", "truncate %s", "insert into %s default values", "drop table %s"} {
			if _, err := conn.Exec(t.Context(), fmt.Sprintf(sql, name)); err == nil || !strings.Contains(err.Error(), "42501") {
				t.Errorf(sql+": got %v, want permission denied", name, err)
			}
		}
	}
	if _, err := conn.Exec(t.Context(), "select * from state.position_at(1337, 5), state.pool_at(5), mart.hex('\\x00') limit 1"); err != nil {
		t.Errorf("call functions: %v", err)
	}
	if _, err := conn.Exec(t.Context(), "create table mart.mine ()"); err == nil {
		t.Error("an analyst made a table")
	}
}
