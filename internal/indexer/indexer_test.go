package indexer_test

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"almanac/internal/event"
	"almanac/internal/indexer"
)

const start = 3

func newIndexer(c *fakeChain, l *fakeLedger, segment uint64) *indexer.Indexer {
	l.start = start
	return withOptions(c, l, indexer.Options{Segment: segment})
}

func withOptions(c *fakeChain, l *fakeLedger, o indexer.Options) *indexer.Indexer {
	o.Start, o.Workers, o.MaxFork, o.Log = start, 3, 64, slog.New(slog.DiscardHandler)
	return indexer.New(c, c, l, o, indexer.NewMetrics(prometheus.NewRegistry()))
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

// Catching up over thousands of blocks: whatever the nodes leave out and however often the database is away, every block is
// written once, in order, with all its rows.
func TestStep_CatchesUpWithoutAGap(t *testing.T) {
	t.Parallel()
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 9))
		c, l := newFakeChain(start+500+r.IntN(3000)), &fakeLedger{}
		c.final, c.omits, l.fails = r.IntN(70), sometimes(rand.New(rand.NewPCG(seed, 10)), 2000), sometimes(r, 6)
		x := newIndexer(c, l, 1+r.Uint64N(400))
		for moved := true; moved; {
			var err error
			if moved, err = x.Step(context.Background()); err != nil {
				moved = true
			}
		}
		if !sameBlocks(l.blocks, c.blocks[start:]) {
			t.Fatalf("seed %d: the ledger is not the chain", seed)
		}
		if c.final > 0 && l.marks.Finalized.Number != uint64(len(c.blocks)-1-c.final) {
			t.Errorf("seed %d: final up to block %d, want %d", seed, l.marks.Finalized.Number, len(c.blocks)-1-c.final)
		}
	}
}

func TestStep_HealsWhatANodeLeftOut(t *testing.T) {
	t.Parallel()
	c, l := newFakeChain(1000), &fakeLedger{}
	c.omits = func() bool { return true }
	converge(t, newIndexer(c, l, 100))
	if c.proved == 0 || !sameBlocks(l.blocks, c.blocks[start:]) {
		t.Errorf("rebuilt %d segments, and the ledger equals the chain: %v; want some, and true", c.proved, sameBlocks(l.blocks, c.blocks[start:]))
	}
}

// Figures that do not add up for another reason, such as tokens sent to a contract, or a node without old state, stop nobody.
func TestStep_TakesReceiptsForProof(t *testing.T) {
	t.Parallel()
	c, l := newFakeChain(1000), &fakeLedger{}
	c.grumbles = true
	converge(t, newIndexer(c, l, 100))
	if !sameBlocks(l.blocks, c.blocks[start:]) {
		t.Error("the ledger does not equal the chain")
	}
}

func TestStep_ReadsReceiptsWhereNothingCanBeAudited(t *testing.T) {
	t.Parallel()
	c, l := newFakeChain(1000), &fakeLedger{}
	c.omits, c.stateless = func() bool { return true }, true
	converge(t, newIndexer(c, l, 100))
	if !sameBlocks(l.blocks, c.blocks[start:]) {
		t.Error("rows are missing that no audit could miss")
	}
}

func TestStep_FetchesAheadWithinBounds(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c, l := newFakeChain(5000), &fakeLedger{}
		c.slow = time.Second
		began := time.Now()
		converge(t, newIndexer(c, l, 128))
		if c.mostAtOnce != 3 {
			t.Errorf("got %d ranges under way at once, want the 3 workers", c.mostAtOnce)
		}
		if took, alone := time.Since(began), time.Duration(5000/64)*time.Second; took > alone/2 {
			t.Errorf("took %s, want well below the %s of one range after the other", took, alone)
		}
	})
}

// Another process may take our place while we look at a fork: what it has marked final says nothing about the branch that we saw.
func TestStep_JudgesNoForkThatAnotherHasFollowed(t *testing.T) {
	t.Parallel()
	c, l := newFakeChain(100), &fakeLedger{}
	converge(t, newIndexer(c, l, 50))
	c.fork(20, 40)
	l.meddles = func() {
		c.final = 10
		converge(t, newIndexer(c, l, 50))
	}
	_, err := newIndexer(c, l, 50).Step(context.Background())
	if err == nil || errors.Is(err, indexer.ErrBelowFinality) || errors.Is(err, indexer.ErrForkTooDeep) {
		t.Errorf("got %v, want an error that is tried again", err)
	}
	if l.marks.Finalized.Number != 110 {
		t.Fatalf("block %d is final, want 110", l.marks.Finalized.Number)
	}
	converge(t, newIndexer(c, l, 50))
}

func TestStep_GoesBelowFinalityOnlyOnAnOperatorsWord(t *testing.T) {
	t.Parallel()
	c, l := newFakeChain(100), &fakeLedger{}
	c.final = 10
	converge(t, newIndexer(c, l, 50))
	before := slices.Clone(l.blocks)
	c.fork(20, 30)
	c.alone = true
	if _, err := newIndexer(c, l, 50).Step(context.Background()); err == nil || errors.Is(err, indexer.ErrBelowFinality) {
		t.Errorf("one node alone: got %v, want an error that is tried again", err)
	}
	c.alone = false
	_, err := newIndexer(c, l, 50).Step(context.Background())
	if first := c.blocks[81].Hash.Hex(); !errors.Is(err, indexer.ErrBelowFinality) || !strings.Contains(err.Error(), "--accept-fork "+first) {
		t.Errorf("got %v, want ErrBelowFinality with the word that accepts block %s", err, first)
	}
	if !sameBlocks(before, l.blocks) {
		t.Error("the ledger was changed without a word")
	}
	converge(t, withOptions(c, l, indexer.Options{Segment: 50, Accept: c.blocks[81].Hash}))
	if !sameBlocks(l.blocks, c.blocks[start:]) {
		t.Error("the ledger is not the accepted branch")
	}
}

func TestStep_AsksAnotherNodeBeforeADeepFork(t *testing.T) {
	t.Parallel()
	c, l := newFakeChain(100), &fakeLedger{}
	converge(t, newIndexer(c, l, 50))
	c.alone = true
	c.fork(2, 3)
	converge(t, newIndexer(c, l, 50))
	c.fork(3, 4)
	if _, err := newIndexer(c, l, 50).Step(context.Background()); err == nil || l.replaced != 1 {
		t.Errorf("got error %v and %d replacements, want the shallow fork followed and the deep one refused", err, l.replaced)
	}
}
