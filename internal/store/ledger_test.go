package store_test

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"math"
	"math/big"
	"math/rand/v2"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/store"
)

const chainID = 1337

func TestLedger_StartsEmpty(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(chainID)
	if tip, ok, err := l.Tip(t.Context()); ok || err != nil {
		t.Errorf("got tip %v, %v, %v, want none", tip, ok, err)
	}
	if b, ok, err := l.BlockAt(t.Context(), 0); ok || err != nil {
		t.Errorf("got block %v, %v, %v, want none", b, ok, err)
	}
	if got := readBack(t, l, math.MaxUint64); len(got) != 0 {
		t.Errorf("got %d blocks, want none", len(got))
	}
}

// Every table, every column, from nought to 2^256-1, comes back as it went in.
func TestLedger_ReadsBackWhatWasAppended(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	l := open(t).Ledger(chainID)
	var chain []event.Block
	parent := event.Block{Number: 99, Hash: hash(r), Time: 1_700_000_000}
	for range 20 {
		b := child(r, parent, 0)
		for i, table := range tables {
			b.Rows = append(b.Rows, randomRow(r, table, uint32(i)))
		}
		chain, parent = append(chain, b), b
	}
	chain = append(chain, child(r, parent, 0)) // a block without events is kept too
	must(t, l.Append(t.Context(), chain))

	sameBlocks(t, readBack(t, l, math.MaxUint64), chain)
	sameBlocks(t, readBack(t, l, 105), chain[:6])
	tip, ok, err := l.Tip(t.Context())
	if want := chain[len(chain)-1]; err != nil || !ok || tip.Hash != want.Hash || tip.Number != want.Number || tip.Parent != want.Parent || tip.Time != want.Time {
		t.Errorf("got tip %+v, %v, %v, want %+v", tip, ok, err, want)
	}
	if b, ok, err := l.BlockAt(t.Context(), 103); err != nil || !ok || b.Hash != chain[3].Hash {
		t.Errorf("got block 103 %+v, %v, %v, want hash %s", b, ok, err, chain[3].Hash)
	}
}

func TestLedger_EventsSpansManyBlocksAndStopsWhenTold(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	l := open(t).Ledger(chainID)
	var chain []event.Block
	parent := event.Block{Hash: hash(r)}
	for range 4500 {
		b := child(r, parent, r.IntN(2))
		chain, parent = append(chain, b), b
	}
	must(t, l.Append(t.Context(), chain))
	sameBlocks(t, readBack(t, l, math.MaxUint64), chain)
	seen := 0
	for _, err := range l.Events(t.Context(), math.MaxUint64) {
		must(t, err)
		if seen++; seen == 2100 {
			break
		}
	}
	if _, _, err := l.Tip(t.Context()); err != nil {
		t.Errorf("after leaving the loop early: %v", err)
	}
}

func TestLedger_KeepsChainsApart(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	s := open(t)
	one, two := s.Ledger(1), s.Ledger(2)
	b := child(r, event.Block{Hash: hash(r)}, 30)
	must(t, one.Append(t.Context(), []event.Block{b}))
	must(t, two.Append(t.Context(), []event.Block{b}))
	must(t, one.Rewind(t.Context(), 0))
	if got := readBack(t, one, math.MaxUint64); len(got) != 0 {
		t.Errorf("chain 1: got %d blocks after its rewind, want none", len(got))
	}
	sameBlocks(t, readBack(t, two, math.MaxUint64), []event.Block{b})
}

func TestAppend_RefusesWhatDoesNotFitAndWritesNothing(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(chainID)
	must(t, l.Append(t.Context(), []event.Block{blockOf(1, stakedRow(nil))}))
	before := fingerprint(t, l)

	for name, c := range map[string]struct {
		block event.Block
		says  string
	}{
		"the same log twice":  {twice(blockOf(2, stakedRow(nil))), "log 0 is out of order"},
		"half a row":          {halved(blockOf(2, stakedRow(nil))), "a row of evt.staked has 32 bytes"},
		"time out of range":   {at(blockOf(2), math.MaxUint64), "beyond the year 9999"},
		"number out of range": {blockOf(math.MaxUint64), "does not extend"},
	} {
		// A good block in front: it must not stay either.
		batch := []event.Block{c.block}
		if c.block.Number == 2 {
			batch = []event.Block{blockOf(2, stakedRow(nil)), renumber(c.block, 3)}
		}
		err := l.Append(t.Context(), batch)
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got error %v, want one that says %q", name, err, c.says)
		}
	}
	sameFingerprint(t, "a refused append wrote something", fingerprint(t, l), before)
}

func TestAppend_RefusesABlockThatDoesNotExtendTheTip(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(chainID)
	must(t, l.Append(t.Context(), []event.Block{blockOf(5), blockOf(6)}))
	stranger := blockOf(7)
	stranger.Parent = common.Hash{0xff}
	for name, batch := range map[string][]event.Block{
		"again":           {blockOf(6)},
		"lower":           {blockOf(3)},
		"a gap":           {blockOf(8)},
		"other parent":    {stranger},
		"out of order":    {blockOf(8), blockOf(7)},
		"broken in batch": {blockOf(7), {Number: 8, Hash: common.Hash{8}, Parent: common.Hash{9}}},
	} {
		if err := l.Append(t.Context(), batch); !errors.Is(err, store.ErrNotNext) {
			t.Errorf("%s: got %v, want ErrNotNext", name, err)
		}
	}
	must(t, l.Append(t.Context(), []event.Block{blockOf(7)}))
	if err := open(t).Ledger(chainID).Append(t.Context(), []event.Block{blockOf(math.MaxUint64)}); err == nil || !strings.Contains(err.Error(), "out of range") {
		t.Errorf("got %v for a first block no bigint can number", err)
	}
}

// Two indexers at one database: each block lands once.
func TestAppend_LetsOneOfTwoWritersWin(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(chainID)
	var won, lost int
	for n := range uint64(10) {
		results := make([]error, 4)
		var all sync.WaitGroup
		for i := range results {
			all.Go(func() { results[i] = l.Append(t.Context(), []event.Block{blockOf(n, stakedRow(nil))}) })
		}
		all.Wait()
		for _, err := range results {
			switch {
			case err == nil:
				won++
			case errors.Is(err, store.ErrNotNext):
				lost++
			default:
				t.Fatal(err)
			}
		}
	}
	if won != 10 || lost != 30 {
		t.Errorf("got %d appends won and %d refused, want 10 and 30", won, lost)
	}
}

// While a reorg of many blocks is replaced again and again, a reader always finds a whole chain.
func TestReplace_ShowsNoHole(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	l := open(t).Ledger(chainID)
	root := child(r, event.Block{Hash: hash(r)}, 1)
	must(t, l.Append(t.Context(), []event.Block{root}))
	branch := func() (blocks []event.Block) {
		for parent, n := root, 0; n < 30; n++ {
			parent = child(r, parent, 2)
			blocks = append(blocks, parent)
		}
		return blocks
	}
	must(t, l.Append(t.Context(), branch()))
	ctx, stop := context.WithCancel(t.Context())
	var all sync.WaitGroup
	all.Go(func() {
		defer stop()
		for range 15 {
			if err := l.Replace(t.Context(), root.Number, branch(), false); err != nil {
				t.Error(err)
			}
		}
	})
	for ctx.Err() == nil {
		if tip, ok, err := l.Tip(t.Context()); err != nil || !ok || tip.Number != root.Number+30 {
			t.Errorf("a reader saw tip %d, %v, %v during a reorg, want %d", tip.Number, ok, err, root.Number+30)
		}
		chain := readBack(t, l, math.MaxUint64)
		for i := 1; i < len(chain); i++ {
			if chain[i].Parent != chain[i-1].Hash {
				t.Errorf("a reader saw block %d of another branch than block %d", chain[i].Number, chain[i-1].Number)
			}
		}
	}
	all.Wait()
}

func seeded(t testing.TB) *rand.Rand {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func readBack(t testing.TB, l *store.Ledger, upTo uint64) []event.Block {
	t.Helper()
	var blocks []event.Block
	for b, err := range l.Events(t.Context(), upTo) {
		must(t, err)
		blocks = append(blocks, b)
	}
	return blocks
}

func sameBlocks(t testing.TB, got, want []event.Block) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("got %d blocks, want %d", len(got), len(want))
	}
	for i := range got {
		g, w := got[i], want[i]
		if g.Number != w.Number || g.Hash != w.Hash || g.Parent != w.Parent || g.Time != w.Time || len(g.Rows) != len(w.Rows) {
			t.Fatalf("block %d: got %+v, want %+v", w.Number, g, w)
		}
		for j := range g.Rows {
			sameRow(t, g.Rows[j], w.Rows[j])
		}
	}
}

func sameRow(t testing.TB, got, want event.Row) {
	t.Helper()
	if got.Kind != want.Kind || got.LogIndex != want.LogIndex || got.TxHash != want.TxHash ||
		!bytes.Equal(got.Words, want.Words) || !reflect.DeepEqual(got.Lists, want.Lists) {
		t.Fatalf("got row %+v, want %+v", got, want)
	}
}

func fingerprint(t testing.TB, l *store.Ledger) []store.TableHash {
	t.Helper()
	hashes, err := l.Fingerprint(t.Context())
	must(t, err)
	return hashes
}

func sameFingerprint(t testing.TB, law string, got, want []store.TableHash) {
	t.Helper()
	if len(got) != len(want) || len(got) == 0 {
		t.Fatalf("%s: got %d tables, want %d", law, len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("%s: got %+v, want %+v", law, got[i], want[i])
		}
	}
}

// stakedRow is a valid row of evt.staked with some columns changed.
func stakedRow(changes map[string]any) event.Row {
	values := fields{
		"pool_id": big.NewInt(7), "account": common.Address{1}, "amount": big.NewInt(1), "bonded": big.NewInt(1), "unbonding": new(big.Int),
		"release_at": uint64(0), "tier": uint64(0), "shares": big.NewInt(1), "pool_shares": big.NewInt(1)}
	maps.Copy(values, changes)
	return row("staked", values)
}

func twice(b event.Block) event.Block { b.Rows = append(b.Rows, b.Rows[0]); return b }

func halved(b event.Block) event.Block { b.Rows[0].Words = b.Rows[0].Words[:32]; return b }

func at(b event.Block, time uint64) event.Block { b.Time = time; return b }

func renumber(b event.Block, number uint64) event.Block {
	moved := blockOf(number)
	moved.Rows, moved.Time = b.Rows, b.Time
	return moved
}
