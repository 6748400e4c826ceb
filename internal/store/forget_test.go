package store_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

// A reorg is one delete on chain.block, whatever hangs on it: every event table, every version, parked logs, and a table that a
// later migration brings. Rows of the blocks that stay, and of other chains, stay.
func TestForget_TakesEverythingThatHangsOnABlock(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	db := pgtest.New(t)
	execute(t, db, `create table evt.later (chain_id bigint, block_number bigint, log_index integer, primary key (chain_id, block_number, log_index));
		insert into evt.later select c, n, 0 from unnest(array[1, 1337]) c, generate_series(1, 3) n`)
	s := openURL(t, db)
	var blocks []event.Block
	parent := event.Block{Hash: hash(r), Time: 1_700_000_000}
	for range 3 {
		b := child(r, parent, 0)
		for i, table := range tables {
			b.Rows = append(b.Rows, randomRow(r, table, uint32(2*i)))
		}
		b.Rows = append(b.Rows, parkedRow(1000))
		blocks, parent = append(blocks, b), b
	}
	for _, id := range []uint64{1, chainID} {
		must(t, s.Ledger(id).Append(t.Context(), blocks))
	}
	conn := connect(t, db)
	held := func() map[string]string {
		found := map[string]string{}
		for _, name := range lines(t, conn, `select attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = attrelid
			join pg_namespace n on n.oid = relnamespace where attname = 'block_number' and relkind = 'r' and nspname in ('chain', 'evt', 'state')`) {
			for _, line := range lines(t, conn, fmt.Sprintf("select chain_id, block_number, count(*) from %s group by 1, 2 order by 1, 2", name)) {
				found[name] += " " + line
			}
		}
		return found
	}
	before := held()
	execute(t, db, "delete from chain.block where chain_id = 1337 and number = 2")
	stays := ""
	for _, id := range []int{1, chainID} {
		for _, n := range []int{1, 2, 3} {
			if id == 1 || n != 2 {
				stays += fmt.Sprintf(" %d|%d|1", id, n)
			}
		}
	}
	after := held()
	if len(after) < len(tables)+6 {
		t.Fatalf("looked at %d tables only", len(after))
	}
	for table, rows := range after {
		if rows == before[table] {
			t.Errorf("%s kept rows of a deleted block: %s", table, rows)
		}
		if table[:4] == "evt." && rows != stays {
			t.Errorf("%s holds%s, want%s", table, rows, stays)
		}
	}
	execute(t, db, "delete from chain.block where chain_id = 1337")
	for table, rows := range held() {
		if strings.Contains(rows, fmt.Sprintf(" %d|", chainID)) {
			t.Errorf("%s holds%s after all blocks of the chain are gone", table, rows)
		}
	}
}

func parkedRow(logIndex uint32) event.Row {
	log := event.Log{Address: common.Address{5}, TopicCount: 2, Topics: [4]common.Hash{{1}, {2}}, Data: []byte{0, 1, 2}}
	return event.Row{LogIndex: logIndex, TxHash: common.Hash{9}, Parked: &event.Parked{Log: log, Reason: "it's odd\x00\xff"}}
}

// A log that nobody can read is kept as it came, and stops nothing.
func TestAppend_ParksWhatCannotBeDecoded(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	l := openURL(t, db).Ledger(chainID)
	b := blockOf(1, stakedRow(nil))
	b.Rows = append(b.Rows, parkedRow(7))
	must(t, l.Append(t.Context(), []event.Block{b}))
	sameLines(t, "parked", lines(t, connect(t, db), "select block_number, log_index, left(tx_hash::text, 4), left(address::text, 4), cardinality(topics), left(topics[2]::text, 4), data, reason from chain.parked_log"), []string{
		`1|7|\x09|\x05|2|\x02|\x000102|it's odd??`})
	if n, err := l.Parked(t.Context()); err != nil || n != 1 {
		t.Errorf("got %d parked logs, %v, want 1", n, err)
	}
	if got := readBack(t, l, math.MaxUint64); len(got) != 1 || len(got[0].Rows) != 1 {
		t.Errorf("got %+v, want the row that could be read", got)
	}
}

// Columns that are not those of the catalogue are named before anything is written.
func TestOpen_NamesAColumnThatIsNotTheCatalogues(t *testing.T) {
	t.Parallel()
	for sql, says := range map[string]string{
		"alter table evt.staked drop column tier cascade":           "column evt.staked.tier is missing",
		"alter table evt.staked alter column tier type numeric":     "column evt.staked.tier is numeric, want bigint",
		"alter table evt.staked add column colour text":             "table evt.staked has 1 columns that event Staked does not fill",
		"alter table evt.guardian_set rename to guardian_unset":     "table evt.guardian_set for event GuardianSet is missing",
		"alter table evt.pool_created alter column votes type text": "column evt.pool_created.votes is text, want boolean",
	} {
		db := pgtest.New(t)
		conn := connect(t, db)
		if _, err := conn.Exec(t.Context(), sql); err != nil {
			execute(t, db, "drop schema mart cascade; drop schema state cascade")
			execute(t, db, sql)
		}
		_, err := store.Open(t.Context(), db)
		wantLine(t, sql, err, store.ErrOtherColumns, says)
	}
}

// Nothing in the database hangs on the name of a schema, so that one built beside another can take its place by renaming.
func TestSchema_WorksUnderOtherNames(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	tellRewards(t, openURL(t, db).Ledger(chainID))
	conn := connect(t, db)
	views := lines(t, conn, `select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'v' and nspname in ('state', 'mart') order by 1, 2`)
	read := func(suffix string) (told []string) {
		for _, view := range views {
			schema, name, _ := strings.Cut(view, "|")
			told = append(told, lines(t, conn, fmt.Sprintf("select '%s', count(*), md5(string_agg(v::text, '' order by v::text)) from %s%s.%s v", view, schema, suffix, name))...)
		}
		return append(told, lines(t, conn, fmt.Sprintf("select count(*) from state%s.position_at(1337, 9), mart%s.tiers('{0,86400}', '{10000,20000}')", suffix, suffix))...)
	}
	before := read("")
	execute(t, db, "alter schema chain rename to chain_old; alter schema evt rename to evt_old; alter schema state rename to state_old; alter schema mart rename to mart_old")
	sameLines(t, "under other names", read("_old"), before)
	execute(t, db, "delete from chain_old.block")
	sameLines(t, "a reorg under other names", lines(t, conn, "select (select count(*) from evt_old.staked), (select count(*) from state_old.position_version)"), []string{"0|0"})
}
