package store_test

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

// derivations are the statements by which migrations make schema state of the events: a second way to the same rows. What were
// tables in between are in schema was.
func derivations(t *testing.T) []string {
	t.Helper()
	var found []string
	for _, name := range []string{"0015_version", "0018_series"} {
		file, err := os.ReadFile("../../migrations/" + name + ".sql")
		must(t, err)
		for _, statement := range regexp.MustCompile(`(?ms)^insert into state\..*?;$`).FindAllString(string(file), -1) {
			found = append(found, regexp.MustCompile(`state\.(position|pool|reward)_version`).ReplaceAllString(statement, "was.${1}_version"))
		}
	}
	if len(found) != 6+4 {
		t.Fatalf("found %d statements, want one a table of schema state, then and now", len(found))
	}
	return found
}

// What the writer carries from batch to batch comes to what SQL works out from all events at once, after any forks and in
// batches of any size, whatever the events say.
func TestState_IsWhatTheEventsAddUpTo(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	db := pgtest.New(t)
	l := openURL(t, db).Ledger(chainID)
	must(t, l.Register(t.Context(), store.Deployment{Vault: common.Address{1}, ALM: common.Address{2}, EpochLength: 1, KeepsState: true}))
	chain := []event.Block{{Number: 9, Hash: hash(r), Time: 1_700_000_000}}
	must(t, l.Append(t.Context(), chain))
	for range 60 {
		depth := 0
		if r.IntN(4) == 0 {
			depth = r.IntN(min(len(chain), 9))
		}
		chain = chain[:len(chain)-depth]
		tip := chain[len(chain)-1]
		fresh := few(r, tip, r.IntN(12))
		if r.IntN(3) == 0 {
			fail(t, l, tip, few(r, tip, 3))
		}
		reorganise(t, r, l, tip.Number, depth, fresh)
		chain = append(chain, fresh...)
	}
	written := fingerprint(t, l)
	execute(t, db, "create schema was")
	for _, view := range []string{"position_version", "pool_version", "reward_version"} {
		execute(t, db, fmt.Sprintf("create table was.%[1]s as select * from state.%[1]s", view))
	}
	versions := lines(t, connect(t, db), "select * from was.position_version order by block_number, log_index")
	for _, statement := range derivations(t) {
		table, _, _ := strings.Cut(strings.TrimPrefix(statement, "insert into "), "\n")
		execute(t, db, "truncate "+table)
	}
	for _, statement := range derivations(t) {
		execute(t, db, statement)
	}
	sameFingerprint(t, "the writer's state and the one derived by SQL", fingerprint(t, l), written)
	sameLines(t, "versions of positions", lines(t, connect(t, db), "select * from was.position_version order by block_number, log_index"), versions)
	for _, h := range written {
		if strings.HasPrefix(h.Table, "state.") && h.Rows == 0 {
			t.Errorf("%s is empty: the test shows nothing of it", h.Table)
		}
	}
}

// fail has a batch refused by Postgres when most of it is written, and something else written after it.
func fail(t *testing.T, l *store.Ledger, tip event.Block, batch []event.Block) {
	t.Helper()
	must(t, l.Rewind(t.Context(), tip.Number))
	poison, err := event.NewRow("pool_created", 99, common.Hash{}, map[string]any{"pool_id": new(big.Int), "asset": common.Address{}, "minimum": new(big.Int),
		"penalty_bps": uint64(10_001), "votes": false, "unbonding_periods": []uint64{0}, "boosts": []uint64{1}})
	must(t, err)
	batch[2].Rows = append(batch[2].Rows, poison)
	if err := l.Append(t.Context(), batch); err == nil || !strings.Contains(err.Error(), "penalty_bps_check") || store.Transient(err) {
		t.Fatalf("got %v for a penalty above all, want it refused for good", err)
	}
	must(t, l.Mark(t.Context(), event.Finality{}))
}

// few grows a chain whose events concern few pools, accounts and tokens, so that they meet.
func few(r *rand.Rand, parent event.Block, length int) (fresh []event.Block) {
	for range length {
		b := child(r, parent, 0)
		for i := range r.IntN(12) {
			table := tables[r.IntN(len(tables))]
			f := fields{}
			for name, value := range columns[table] {
				f[name] = value(r)
				switch name {
				case "pool_id":
					f[name] = big.NewInt(int64(r.IntN(3)))
				case "account", "token", "delegate":
					f[name] = common.Address{byte(r.IntN(4))}
				case "amount", "bonded", "unbonding", "previous_votes":
					f[name] = big.NewInt(int64(r.IntN(3)))
				case "epoch":
					f[name] = uint64(r.IntN(2))
				}
			}
			made := row(table, f)
			made.LogIndex = uint32(i)
			b.Rows = append(b.Rows, made)
		}
		fresh, parent = append(fresh, b), b
	}
	return fresh
}

// life is a pool in which a few accounts do what the contracts allow, with the totals kept by hand.
type life struct {
	r                 *rand.Rand
	bonded, unbonding map[common.Address]int64
}

func (p *life) move() event.Row {
	account := common.Address{byte(1 + p.r.IntN(5))}
	bonded, unbonding := p.bonded[account], p.unbonding[account]
	amount := 1 + p.r.Int64N(100)
	table, receiver := "staked", fields{"receiver": account}
	switch act := p.r.IntN(6); {
	case act == 0 && bonded >= amount:
		table, bonded, unbonding = "unbonded", bonded-amount, unbonding+amount
	case act == 1 && unbonding >= amount:
		table, bonded, unbonding = "rebonded", bonded+amount, unbonding-amount
	case act == 2 && bonded+unbonding > 0:
		amount = min(amount, bonded+unbonding)
		table = "withdrawn"
		from := min(amount, unbonding)
		bonded, unbonding = bonded-amount+from, unbonding-from
	case act == 3 && bonded+unbonding > 0:
		amount = bonded + unbonding
		table, bonded, unbonding = "emergency_withdrawn", 0, 0
	case act == 4:
		table, amount = "tier_raised", 0
	default:
		bonded += amount
	}
	p.bonded[account], p.unbonding[account] = bonded, unbonding
	f := fields{"pool_id": big.NewInt(7), "account": account, "amount": big.NewInt(amount), "pool_shares": big.NewInt(1), "bonded": big.NewInt(bonded),
		"unbonding": big.NewInt(unbonding), "release_at": uint64(0), "tier": uint64(0), "shares": big.NewInt(bonded), "penalty": new(big.Int)}
	for name := range f {
		if columns[table][name] == nil {
			delete(f, name)
		}
	}
	if columns[table]["receiver"] != nil {
		f["receiver"] = receiver["receiver"]
	}
	return row(table, f)
}

func (p *life) totals() (bonded, unbonding int64, stakers uint64) {
	for account := range p.bonded {
		bonded, unbonding = bonded+p.bonded[account], unbonding+p.unbonding[account]
		if p.bonded[account]+p.unbonding[account] > 0 {
			stakers++
		}
	}
	return bonded, unbonding, stakers
}

// A pool's totals are the sums over its positions, as of every block, and those of an account that only counts along.
func TestState_PoolTotalsAreTheSumsOfPositions(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	l := open(t).Ledger(chainID)
	p := &life{r, map[common.Address]int64{}, map[common.Address]int64{}}
	must(t, l.Append(t.Context(), []event.Block{blockOf(1, poolRow(common.BigToAddress(big.NewInt(7))))}))
	var want []string
	for n := uint64(2); n < 120; {
		var batch []event.Block
		for range 1 + r.IntN(8) {
			var moves []event.Row
			for range r.IntN(4) {
				moves = append(moves, p.move())
			}
			batch = append(batch, blockOf(n, moves...))
			bonded, unbonding, stakers := p.totals()
			want = append(want, fmt.Sprint(bonded, unbonding, stakers))
			n++
		}
		must(t, l.Append(t.Context(), batch))
	}
	for i := range want {
		upTo := uint64(i + 2)
		pools, err := l.Pools(t.Context(), upTo)
		must(t, err)
		if got := fmt.Sprint(pools[0].Bonded, pools[0].Unbonding, pools[0].Stakers); got != want[i] {
			t.Fatalf("block %d: got totals %s, want %s", upTo, got, want[i])
		}
		positions, err := l.Positions(t.Context(), upTo)
		must(t, err)
		bonded, unbonding := new(big.Int), new(big.Int)
		for _, each := range positions {
			bonded.Add(bonded, each.Bonded)
			unbonding.Add(unbonding, each.Unbonding)
		}
		if got := fmt.Sprint(bonded, unbonding); !strings.HasPrefix(want[i], got+" ") {
			t.Fatalf("block %d: positions come to %s, want %s", upTo, got, want[i])
		}
	}
}

// An archive of events keeps no sums, and says so in its deployment.
func TestState_IsLeftOutOfAnArchive(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	l := open(t).Ledger(chainID)
	must(t, l.Register(t.Context(), store.Deployment{Vault: common.Address{1}, EpochLength: 1}))
	blocks := few(r, event.Block{Hash: hash(r), Time: 1_700_000_000}, 20)
	last := child(r, blocks[len(blocks)-1], 0)
	last.Rows = []event.Row{stakedRow(nil)} // of a pool that none of the others knows
	must(t, l.Append(t.Context(), append(blocks, last)))
	for _, h := range fingerprint(t, l) {
		if strings.HasPrefix(h.Table, "state.") && h.Rows > 0 {
			t.Errorf("%s has %d rows", h.Table, h.Rows)
		}
	}
	positions, err := l.Positions(t.Context(), math.MaxUint64)
	must(t, err)
	if !slices.ContainsFunc(positions, func(p store.Position) bool { return p.PoolID.Int64() == 7 && p.Bonded.Int64() == 1 }) {
		t.Errorf("got positions %v, want the one that the last event tells among them", positions)
	}
}
