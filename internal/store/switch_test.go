package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

const live = store.Namespace("")

var followed = store.Deployment{GenesisHash: common.Hash{1}, Vault: common.Address{0xf0}, Distributor: common.Address{0xf1},
	ALM: almToken, GenesisTime: genesis, EpochLength: week, KeepsState: true}

// history is a chain's blocks from 3 on: one pool, and sponsors of tips.
func history(length int) (blocks []event.Block) {
	parent := common.Hash{}
	for i := range length {
		b := blockOf(uint64(i+3), row("tips_funded", fields{"funder": alice, "amount": tokens18(1), "budget": tokens18(int64(i))}))
		if i == 0 {
			b.Rows = []event.Row{pool(almToken.Big(), almToken)}
		}
		b.Hash, b.Parent, b.Time = common.Hash{1, byte(i)}, parent, genesis+uint64(i)*12
		blocks, parent = append(blocks, b), b.Hash
	}
	return blocks
}

// reindexed gives a database with a ledger of chain 7 that is leased, and the same in Next.
func reindexed(t *testing.T, blocks []event.Block) (url string, now, made *store.Ledger) {
	t.Helper()
	url = pgtest.New(t)
	now, made = openURL(t, url).Ledger(7), openIn(t, url, live.Next()).Ledger(7)
	for _, l := range []*store.Ledger{now, made} {
		must(t, l.Register(t.Context(), followed))
		must(t, l.TryAcquire(t.Context(), "test", time.Hour))
		must(t, l.Append(t.Context(), blocks))
	}
	return url, now, made
}

// plainly is a fingerprint without the namespace in its names.
func plainly(t *testing.T, l *store.Ledger) []store.TableHash {
	t.Helper()
	hashes := fingerprint(t, l)
	for i := range hashes {
		hashes[i].Table = strings.NewReplacer("_next.", ".", "_old.", ".").Replace(hashes[i].Table)
	}
	return hashes
}

func TestSwitch_PutsTheReindexInPlaceAndFencesWhoWroteBefore(t *testing.T) {
	t.Parallel()
	all := history(6)
	url, now, made := reindexed(t, all[:5])
	want := plainly(t, made)
	must(t, live.Switch(t.Context(), url))

	for who, l := range map[string]*store.Ledger{"the old writer": now, "the re-index": made} {
		if err := l.Append(t.Context(), all[5:]); err == nil {
			t.Errorf("%s wrote after the switch", who)
		} else if who == "the old writer" && !errors.Is(err, store.ErrFenced) {
			t.Errorf("%s: got %v, want ErrFenced", who, err)
		}
	}
	must(t, made.Release(t.Context()))
	sameFingerprint(t, "what was made is in place", plainly(t, openURL(t, url).Ledger(7)), want)
	sameFingerprint(t, "nothing was written after", plainly(t, openIn(t, url, live.Old()).Ledger(7)), want)
	must(t, now.TryAcquire(t.Context(), "test", time.Hour))
	must(t, now.Append(t.Context(), all[5:]))
	left, err := store.Namespaces(t.Context(), url)
	if err != nil || !slices.Equal(left, []store.Namespace{live, live.Old()}) {
		t.Errorf("got namespaces %q, %v", left, err)
	}

	_, err = live.Next().Migrate(t.Context(), url)
	must(t, err)
	wantLine(t, "old is in the way", live.Switch(t.Context(), url), store.ErrInTheWay, "run almanac migrate drop --namespace old")
	must(t, live.Old().Drop(t.Context(), url))
	wantLine(t, "an empty re-index", live.Switch(t.Context(), url), store.ErrNotCaughtUp, "chain 7: the tip is block 8, the re-index is at -1")
}

// A re-index is how a schema changes without a pause: what it replaces may be older than this binary can open.
func TestSwitch_ReplacesASchemaOfBefore(t *testing.T) {
	t.Parallel()
	url, now, made := reindexed(t, history(5))
	want := plainly(t, made)
	execute(t, url, "delete from public.schema_migrations where number = (select max(number) from public.schema_migrations)")
	if _, err := store.Open(t.Context(), url); !errors.Is(err, store.ErrNotMigrated) {
		t.Fatalf("got %v, want ErrNotMigrated", err)
	}
	claim, err := live.Reindex(t.Context(), url)
	must(t, err)
	defer claim.Close()
	standings, err := claim.Standings(t.Context())
	if err != nil || len(standings) != 1 || !standings[0].Level {
		t.Fatalf("got %+v, %v, want one ledger that is level", standings, err)
	}
	must(t, live.Switch(t.Context(), url))
	sameFingerprint(t, "what was made is in place", plainly(t, openURL(t, url).Ledger(7)), want)
	must(t, now.Recheck(t.Context()))
}

func TestSwitch_RefusesWhatHasNotCaughtUp(t *testing.T) {
	t.Parallel()
	all := history(5)
	other := slices.Clone(all)
	other[4].Hash = common.Hash{2}
	for name, blocks := range map[string][]event.Block{"behind": all[:4], "another branch": other} {
		url, now, made := reindexed(t, all[:3])
		must(t, now.Append(t.Context(), all[3:]))
		must(t, made.Append(t.Context(), blocks[3:]))
		wantLine(t, name, live.Switch(t.Context(), url), store.ErrNotCaughtUp, "chain 7: the tip is block 7")
		must(t, now.Renew(t.Context(), time.Hour)) // nothing has happened
		must(t, made.Renew(t.Context(), time.Hour))
	}
	url, _, made := reindexed(t, all[:3])
	must(t, made.Append(t.Context(), all[3:])) // further than the tip will do
	must(t, openURL(t, url).Ledger(8).Register(t.Context(), followed))
	wantLine(t, "a chain is missing", live.Switch(t.Context(), url), store.ErrNotCaughtUp, "chain 8: ")
}

func TestSwitch_RefusesToLeaveViewsBehind(t *testing.T) {
	t.Parallel()
	url, _, _ := reindexed(t, history(2))
	execute(t, url, "create view public.mine as select * from evt.staked; create view public.ours as select m.* from public.mine m, state.position_at(5)")
	wantLine(t, "a view of somebody's", live.Switch(t.Context(), url), store.ErrInTheWay, "view mine, view ours would go on reading the old tables")
	execute(t, url, "drop view public.ours, public.mine")
	must(t, live.Switch(t.Context(), url))
	execute(t, url, "create view public.mine as select * from evt_old.staked")
	wantLine(t, "a view on the old", live.Old().Drop(t.Context(), url), store.ErrInTheWay, "view mine still reads from namespace old")
}

func TestSwitch_KeepsGrants(t *testing.T) {
	t.Parallel()
	url, _, _ := reindexed(t, history(2))
	role := fmt.Sprintf("reader_%d", time.Now().UnixNano())
	execute(t, url, "create role "+role+"; grant usage on schema evt, mart to "+role+"; grant select on evt.staked, mart.epoch to "+role)
	t.Cleanup(func() {
		conn, err := pgx.Connect(context.Background(), url)
		must(t, err)
		defer conn.Close(context.Background())
		_, err = conn.Exec(context.Background(), "drop owned by "+role+"; drop role "+role)
		must(t, err)
	})
	must(t, live.Switch(t.Context(), url))
	must(t, live.Old().Drop(t.Context(), url))
	execute(t, url, "set role "+role+"; select count(*) from evt.staked; select count(*) from mart.epoch; reset role")
	_, err := connect(t, url).Exec(t.Context(), "set role "+role+"; select count(*) from evt.withdrawn")
	if err == nil {
		t.Error("the role reads what it was not given")
	}
}

func TestDrop_RefusesWhatIsInUse(t *testing.T) {
	t.Parallel()
	url, _, _ := reindexed(t, history(2))
	wantLine(t, "the default one", live.Drop(t.Context(), url), store.ErrInTheWay, "drop the database")
	wantLine(t, "none such", second.Drop(t.Context(), url), store.ErrInTheWay, "there is no namespace second")
	wantLine(t, "held", live.Next().Drop(t.Context(), url), store.ErrInTheWay, "namespace next is written by test: stop that first")
}

func TestCompare_NamesTheTablesThatDiffer(t *testing.T) {
	t.Parallel()
	blocks := []event.Block{blockOf(3, stakedRow(nil)), blockOf(4, stakedRow(nil))}
	blocks[1].Parent = blocks[0].Hash
	url, _, _ := reindexed(t, blocks)
	compare := func(upTo uint64) string {
		differences, compared, err := live.Compare(t.Context(), url, 7, upTo)
		if err != nil || compared < 20 {
			t.Fatalf("compared %d tables, %v", compared, err)
		}
		return fmt.Sprint(differences)
	}
	if got := compare(9); got != "[]" {
		t.Errorf("equal tables: got %s", got)
	}
	execute(t, url, "update evt_next.staked set amount = amount + 1 where block_number = 4")
	if got, want := compare(9), "[chain 7, staked: 2 rows in both, not the same ones]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := compare(3); got != "[]" {
		t.Errorf("below the difference: got %s", got)
	}
	execute(t, url, "alter table evt_next.staked drop column amount cascade; delete from evt_next.staked where block_number = 3")
	if got, want := compare(9), "[chain 7, staked: 2 rows, 1 in the re-index]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	execute(t, url, "drop table evt_next.staked cascade")
	if got := compare(9); got != "[]" {
		t.Errorf("a table that only one side has: got %s", got)
	}
}

// Whatever switch and drop do, who reads sees every table, with all its rows, at the cost of asking once more; and who writes
// is fenced, and never writes into the wrong set.
func TestSwitch_ReadersSeeNoHole(t *testing.T) {
	t.Parallel()
	all := history(40)
	url, now, made := reindexed(t, all[:5])
	ask := everything(t, url)

	ctx, stop := context.WithCancel(t.Context())
	var busy sync.WaitGroup
	var asked, again, written atomic.Int64
	for range 2 {
		busy.Go(func() {
			conn, err := pgx.Connect(t.Context(), url)
			if err != nil {
				t.Error(err)
				return
			}
			defer conn.Close(context.Background())
			for i := 0; ctx.Err() == nil; i++ {
				sql := ask[i%len(ask)]
				err := poll(t.Context(), conn, sql)
				if refused := new(pgconn.PgError); errors.As(err, &refused) && refused.Code != divisionByZero {
					again.Add(1)
					err = poll(t.Context(), conn, sql)
				}
				if err != nil {
					t.Errorf("%s: %v", sql, err)
				}
				asked.Add(1)
			}
		})
	}
	busy.Go(func() { // the indexer of the live one: takes the lease again whenever it is fenced
		for ctx.Err() == nil {
			tip, _, err := now.Tip(t.Context())
			if err == nil && tip.Number < all[len(all)-1].Number {
				err = now.Append(t.Context(), all[tip.Number-2:][:1])
			}
			switch {
			case errors.Is(err, store.ErrFenced):
				err = now.TryAcquire(t.Context(), "test", time.Hour)
			}
			switch {
			case err != nil:
				t.Error(err)
				return
			default:
				written.Add(1)
			}
			time.Sleep(3 * time.Millisecond)
		}
	})
	for round := range 4 {
		if round > 0 {
			made = openIn(t, url, live.Next()).Ledger(7)
			must(t, made.Register(t.Context(), followed))
			must(t, made.TryAcquire(t.Context(), "re-index", time.Hour))
		}
		for {
			goal, _, err := now.Tip(t.Context())
			must(t, err)
			tip, some, err := made.Tip(t.Context())
			must(t, err)
			if from := tip.Number - 2; !some {
				must(t, made.Append(t.Context(), all[:goal.Number-2]))
			} else if goal.Number > tip.Number {
				must(t, made.Append(t.Context(), all[from:goal.Number-2]))
			}
			if err = live.Switch(t.Context(), url); err == nil {
				break
			}
			if !errors.Is(err, store.ErrNotCaughtUp) {
				t.Fatal(err)
			}
		}
		dropPatiently(t, url)
	}
	stop()
	busy.Wait()
	if asked.Load() < int64(len(ask)) {
		t.Errorf("asked only %d of %d questions", asked.Load(), len(ask))
	}
	tip, _, err := now.Tip(t.Context())
	must(t, err)
	sameBlocks(t, readBack(t, now, tip.Number), all[:tip.Number-2])
	t.Logf("4 switches, %d answers, %d of them at the second try, %d blocks written beside", asked.Load(), again.Load(), written.Load())
}

const divisionByZero = "22012" // what the question to the blocks says of a hole

func dropPatiently(t *testing.T, url string) {
	t.Helper()
	for try := 0; ; try++ {
		err := live.Old().Drop(t.Context(), url)
		if err == nil {
			return
		}
		if refused := new(pgconn.PgError); try > 20 || !errors.As(err, &refused) {
			t.Fatal(err)
		}
	}
}

func poll(ctx context.Context, conn *pgx.Conn, sql string) error {
	_, err := conn.Exec(ctx, sql)
	return err
}

// everything lists a question to each table, view and function of state as of a block; and one to the blocks that sees a hole.
func everything(t *testing.T, url string) []string {
	t.Helper()
	ask := lines(t, connect(t, url), `
		select format('select * from %I.%I limit 5', n.nspname, c.relname)
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('chain', 'evt', 'state', 'mart') and c.relkind in ('r', 'p', 'v')
		union all
		select format('select * from %I.%I(%s)', n.nspname, p.proname, case p.pronargs when 1 then '9' else '7, 9' end)
		from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where n.nspname = 'state' and p.proretset
		union all
		select 'select 1 / (count(*) filter (where chain_id = 7) / 5)::integer::boolean::integer from chain.block'
		order by 1`)
	if len(ask) < 80 || !strings.Contains(strings.Join(ask, "\n"), "state.position_at(7, 9)") {
		t.Fatalf("%d questions: %q", len(ask), ask)
	}
	return ask
}
