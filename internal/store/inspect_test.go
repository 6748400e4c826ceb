package store_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

func TestInspect_SaysWhatIsWrongInOneLine(t *testing.T) {
	t.Parallel()
	for sql, says := range map[string]string{
		"select 1":             "",
		"truncate chain.block": "it has no blocks, but evt.staked has an event of block 4",
		"alter table chain.block disable trigger all; delete from chain.block where number > 7":       "it has blocks 4 to 7, but evt.staked has an event of block 9",
		"alter table chain.block disable trigger all; delete from chain.block where number in (5, 6)": "it has blocks 4 to 9, but 2 of them are missing, the first is 5",
		"delete from chain.block where number < 6":                                                    "its first block is 6, the deployment's is 4",
		"delete from chain.block": "",
		"insert into evt.settlement_failed values (1337, 77, 0, decode(repeat('00', 32), 'hex'), 1)": "evt.settlement_failed has an event of block 77",
	} {
		db := pgtest.New(t)
		l := openURL(t, db).Ledger(chainID)
		must(t, l.Register(t.Context(), store.Deployment{Vault: common.Address{1}, EpochLength: 1, StartBlock: 4, KeepsState: true}))
		must(t, l.Inspect(t.Context()))
		for n := uint64(4); n < 10; n++ {
			must(t, l.Append(t.Context(), []event.Block{blockOf(n, stakedRow(nil))}))
		}
		execute(t, db, sql)
		if err := l.Inspect(t.Context()); says == "" && err != nil {
			t.Errorf("%s: got %v", sql, err)
		} else if says != "" {
			wantLine(t, sql, err, store.ErrDamaged, says)
		}
	}
}

// Indexes come when the ledger has caught up. What an interrupted build left is made anew, and a second call finds nothing to do.
func TestBuildIndexes_MakesWhatIsMissing(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	l := openURL(t, db).Ledger(chainID)
	must(t, l.Append(t.Context(), []event.Block{blockOf(1, stakedRow(nil))}))
	conn := connect(t, db)
	count := func() string {
		return lines(t, conn, `select count(*) filter (where indisvalid), count(*) from pg_index i join pg_class c on c.oid = i.indexrelid where relname ~ '_by_[a-z]+$'`)[0]
	}
	if got := count(); got != "0|0" {
		t.Fatalf("got %s indexes before, want none", got)
	}
	must(t, l.BuildIndexes(t.Context()))
	built := count()
	if built != "22|22" {
		t.Errorf("got %s indexes, want 22, all valid", built)
	}
	execute(t, db, "update pg_index set indisvalid = false where indexrelid = 'evt.staked_by_position'::regclass; drop index evt.funded_by_pool")
	must(t, l.BuildIndexes(t.Context()))
	must(t, l.BuildIndexes(t.Context()))
	if got := count(); got != built {
		t.Errorf("got %s indexes after mending, want %s", got, built)
	}
}
