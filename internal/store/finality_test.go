package store_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

func point(number uint64) event.Point { return event.Point{Number: number, Hash: blockOf(number).Hash} }

func TestMark_RisesAndHoldsReplaceBack(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	l := openURL(t, db).Ledger(chainID)
	if _, ok, err := l.Finalized(t.Context()); ok || err != nil {
		t.Fatalf("got a finalized block of an empty ledger, %v", err)
	}
	var chain []event.Block
	for n := uint64(1); n <= 9; n++ {
		chain = append(chain, blockOf(n, stakedRow(nil)))
	}
	must(t, l.Append(t.Context(), chain))
	must(t, l.Mark(t.Context(), event.Finality{Safe: point(6), Finalized: point(4)}))
	must(t, l.Mark(t.Context(), event.Finality{Safe: point(5), Finalized: point(3)})) // a node that lags
	must(t, l.Mark(t.Context(), event.Finality{Safe: point(7)}))
	if f, err := l.Finality(t.Context()); err != nil || f != (event.Finality{Safe: point(7), Finalized: point(4)}) {
		t.Errorf("got %+v, %v, want safe 7, finalized 4", f, err)
	}
	for name, f := range map[string]event.Finality{
		"above the tip": {Safe: point(10)}, "another hash": {Finalized: event.Point{Number: 8, Hash: common.Hash{9}}},
	} {
		if err := l.Mark(t.Context(), f); !errors.Is(err, store.ErrOtherBlock) {
			t.Errorf("%s: got %v, want ErrOtherBlock", name, err)
		}
	}
	sameLines(t, "status", lines(t, connect(t, db), "select min(block_number), max(block_number), status from state.block_status group by status order by 1"), []string{
		"1|4|finalized", "5|7|safe", "8|9|latest"})

	if err := l.Replace(t.Context(), 3, nil, false); !errors.Is(err, store.ErrBelowFinalized) || strings.Contains(err.Error(), "\n") {
		t.Errorf("got %v, want one line of ErrBelowFinalized", err)
	}
	must(t, l.Replace(t.Context(), 4, chain[4:6], false))
	if f, err := l.Finality(t.Context()); err != nil || f != (event.Finality{Safe: point(4), Finalized: point(4)}) {
		t.Errorf("got %+v, %v: what was safe was taken back, want 4 for both", f, err)
	}
	must(t, l.Replace(t.Context(), 2, nil, true))
	sameLines(t, "reopened", lines(t, connect(t, db), "select finalized_number, reopened_at is not null, reopened_from from chain.finality"), []string{"NULL|t|4"})
	if tip, _, err := l.Tip(t.Context()); err != nil || tip.Number != 2 {
		t.Errorf("got tip %d, %v, want 2", tip.Number, err)
	}
	must(t, l.Mark(t.Context(), event.Finality{Safe: point(2), Finalized: point(2)}))
}
