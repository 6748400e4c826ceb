package store_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"almanac/internal/event"
	"almanac/internal/store"
)

func replayed(t *testing.T, l *store.Ledger, after int64, upTo uint64, pools []*big.Int) (blocks []event.Block) {
	t.Helper()
	for b, err := range l.Replay(t.Context(), after, upTo, pools) {
		must(t, err)
		blocks = append(blocks, b)
	}
	return blocks
}

func TestReplay_GivesWhatEventsGive(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(7)
	tellRewards(t, l)
	var want []event.Block
	for _, b := range readBack(t, l, 1<<40) {
		if len(b.Rows) > 0 {
			want = append(want, b)
		}
	}
	got := replayed(t, l, -1, 1<<40, nil)
	if len(got) != len(want) || len(got) < 3 {
		t.Fatalf("%d blocks, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i].Number != want[i].Number || got[i].Time != want[i].Time || len(got[i].Rows) != len(want[i].Rows) {
			t.Fatalf("block %d at %d with %d rows, want block %d at %d with %d", got[i].Number, got[i].Time, len(got[i].Rows),
				want[i].Number, want[i].Time, len(want[i].Rows))
		}
		for j := range want[i].Rows {
			sameRow(t, got[i].Rows[j], want[i].Rows[j])
		}
	}
	middle := want[len(want)/2].Number
	split := append(replayed(t, l, -1, middle, nil), replayed(t, l, int64(middle), 1<<40, nil)...)
	if len(split) != len(want) {
		t.Errorf("in two parts %d blocks, want %d", len(split), len(want))
	}
}

// A pool's own story is complete, with the weights of all, and nothing of others.
func TestReplay_PicksPools(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(7)
	tellRewards(t, l)
	shared := []string{"pool_created", "weight_set", "gauge_weighted"}
	want, got := map[string]int{}, map[string]int{}
	for _, b := range replayed(t, l, -1, 1<<40, nil) {
		for _, r := range b.Rows {
			ofPool := slices.ContainsFunc(r.Kind.Columns, func(c event.Column) bool { return c.Name == "pool_id" })
			votes := r.Table() == "delegate_changed" || r.Table() == "delegate_votes_changed"
			switch {
			case r.Kind.Contract == event.Pair || votes:
			case !ofPool, slices.Contains(shared, r.Table()), r.Amount("pool_id").Cmp(lpPool) == 0:
				want[r.Table()]++
			}
		}
	}
	for _, b := range replayed(t, l, -1, 1<<40, []*big.Int{lpPool}) {
		for _, r := range b.Rows {
			got[r.Table()]++
		}
	}
	for table, n := range want {
		if got[table] != n {
			t.Errorf("%s: %d rows, want %d", table, got[table], n)
		}
	}
	if len(got) != len(want) || got["staked"] == 0 {
		t.Errorf("tables %v, want %v", got, want)
	}
}

func TestDraw_GivesPositionsThatExist(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(7)
	tellRewards(t, l)
	all, err := l.Positions(t.Context(), 1<<40)
	must(t, err)
	draw := func(n int, seed uint64) []store.PositionKey {
		keys, err := l.DrawPositions(t.Context(), 1<<40, n, rand.New(rand.NewPCG(seed, 1)))
		must(t, err)
		return keys
	}
	if keys := draw(100, 1); len(keys) != len(all) || len(all) < 3 {
		t.Errorf("%d of %d positions drawn by many looks", len(keys), len(all))
	}
	keys := draw(2, 5)
	some, err := l.PositionsOf(t.Context(), 1<<40, keys)
	must(t, err)
	if len(keys) != 2 || len(some) != 2 || !slices.EqualFunc(keys, draw(2, 5), func(a, b store.PositionKey) bool {
		return a.PoolID.Cmp(b.PoolID) == 0 && a.Account == b.Account
	}) {
		t.Errorf("drawn %v, read %v; the same seed must draw the same", keys, some)
	}
	for _, p := range some {
		if !slices.ContainsFunc(all, func(q store.Position) bool {
			return q.PoolID.Cmp(p.PoolID) == 0 && q.Account == p.Account && q.Bonded.Cmp(p.Bonded) == 0 && q.Shares.Cmp(p.Shares) == 0
		}) {
			t.Errorf("position %v is not among all", p)
		}
	}
	if none, err := l.DrawPositions(t.Context(), 0, 5, rand.New(rand.NewPCG(1, 1))); err != nil || len(none) > 0 {
		t.Errorf("before anything happened: %v, %v", none, err)
	}
	delegates, err := l.DrawDelegates(t.Context(), 1<<40, 5, rand.New(rand.NewPCG(1, 1)))
	must(t, err)
	votes, err := l.VotesOf(t.Context(), 1<<40, delegates)
	must(t, err)
	if len(votes) != 1 || votes[0].Delegate != carol || votes[0].Votes.Cmp(tokens18(400)) != 0 {
		t.Errorf("votes %v of %v", votes, delegates)
	}
}
