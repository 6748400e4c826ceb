package indexer_test

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"almanac/internal/event"
	"almanac/internal/indexer"
)

const start = 3

func newIndexer(c *fakeChain, l *fakeLedger, batch uint64) *indexer.Indexer {
	l.start = start
	return indexer.New(c, l, indexer.Options{Start: start, Batch: batch, MaxFork: 64, Log: slog.New(slog.DiscardHandler)}, indexer.NewMetrics(prometheus.NewRegistry()))
}

// converge steps until nothing moves.
func converge(t *testing.T, x *indexer.Indexer) {
	t.Helper()
	for range 10_000 {
		moved, err := x.Step(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if !moved {
			return
		}
	}
	t.Fatal("still moving after 10,000 steps")
}

func sameBlocks(a, b []event.Block) bool {
	return slices.EqualFunc(a, b, func(a, b event.Block) bool { return a.Hash == b.Hash && len(a.Rows) == len(b.Rows) })
}

// L6: whatever forks there were, the ledger ends as that of a run that only saw the final chain.
func TestStep_ForgetsEveryFork(t *testing.T) {
	t.Parallel()
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 7))
		c, l := newFakeChain(start+r.IntN(30)), &fakeLedger{}
		x := newIndexer(c, l, 1+r.Uint64N(8))
		for range 40 {
			switch r.IntN(4) {
			case 0:
				depth := r.IntN(min(12, max(1, len(c.blocks)-start-1)))
				c.fork(depth, r.IntN(16))
			case 1:
				c.grow(r.IntN(6))
			default:
				if _, err := x.Step(context.Background()); err != nil {
					t.Fatalf("seed %d: %v", seed, err)
				}
			}
		}
		c.grow(20) // the winning branch outgrows all others
		converge(t, x)
		if !sameBlocks(l.blocks, c.blocks[start:]) {
			t.Fatalf("L6, seed %d: the ledger is not the final chain", seed)
		}
	}
}

func TestStep_DeletesNothingForANodeThatLags(t *testing.T) {
	t.Parallel()
	c, l := newFakeChain(20), &fakeLedger{}
	x := newIndexer(c, l, 5)
	converge(t, x)
	for hidden := range 15 {
		c.hidden = hidden
		converge(t, x)
	}
	if l.replaced != 0 || !sameBlocks(l.blocks, c.blocks[start:]) {
		t.Errorf("got %d replacements and %d blocks, want none and %d", l.replaced, len(l.blocks), len(c.blocks)-start)
	}
}

func TestStep_FollowsAForkThatIsShorter(t *testing.T) {
	t.Parallel()
	c, l := newFakeChain(20), &fakeLedger{}
	x := newIndexer(c, l, 5)
	converge(t, x)
	c.fork(6, 2)
	converge(t, x)
	if !sameBlocks(l.blocks, c.blocks[start:]) {
		t.Errorf("got %d blocks, want the %d of the shorter branch", len(l.blocks), len(c.blocks)-start)
	}
}

func TestStep_StopsAtAForkTooDeep(t *testing.T) {
	t.Parallel()
	for name, depth := range map[string]int{"deeper than allowed": 70, "below the first block": 100 - start + 1} {
		c, l := newFakeChain(100), &fakeLedger{}
		x := newIndexer(c, l, 50)
		converge(t, x)
		before := slices.Clone(l.blocks)
		c.fork(depth, depth+1)
		if _, err := x.Step(context.Background()); !errors.Is(err, indexer.ErrForkTooDeep) {
			t.Errorf("%s: got %v, want ErrForkTooDeep", name, err)
		}
		if !sameBlocks(before, l.blocks) {
			t.Errorf("%s: the ledger was changed", name)
		}
	}
}

func TestRun_OutlastsFailures(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c, l := newFakeChain(200), &fakeLedger{}
		l.fails = sometimes(rand.New(rand.NewPCG(1, 2)), 2)
		c.fails = 5
		x := newIndexer(c, l, 7)
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- x.Run(ctx, nil) }()
		time.Sleep(20 * time.Minute)
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Run ended with %v, want nil after its context", err)
		}
		if !sameBlocks(l.blocks, c.blocks[start:]) {
			t.Errorf("got %d blocks, want %d", len(l.blocks), len(c.blocks)-start)
		}
	})
}

func TestRun_WakesForANewHead(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c, l := newFakeChain(10), &fakeLedger{}
		x := newIndexer(c, l, 7)
		ctx, cancel := context.WithCancel(t.Context())
		wake, done := make(chan struct{}, 1), make(chan error, 1)
		go func() { done <- x.Run(ctx, wake) }()
		synctest.Wait()
		c.grow(1)
		before := time.Now()
		wake <- struct{}{}
		synctest.Wait()
		if len(l.blocks) != len(c.blocks)-start || time.Since(before) != 0 {
			t.Errorf("got %d blocks after %s, want %d at once", len(l.blocks), time.Since(before), len(c.blocks)-start)
		}
		cancel()
		<-done
	})
}
