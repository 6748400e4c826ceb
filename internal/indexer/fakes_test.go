package indexer_test

import (
	"context"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/internal/event"
	"almanac/internal/indexer"
)

// fakeChain is a chain that forks when told; block i has number i. It is also the auditor, who knows the truth.
type fakeChain struct {
	mu         sync.Mutex
	blocks     []event.Block
	salt       uint64
	fails      int           // calls that end in an error before the next success
	hidden     int           // newest blocks that the node does not show
	final      int           // blocks below the head that are not final; 0: the chain does not say
	omits      func() bool   // whether a block of a range comes without its rows
	grumbles   bool          // an audit finds fault with whatever it sees
	alone      bool          // no other node holds what this one shows
	stateless  bool          // no audit is possible
	slow       time.Duration // that a range takes
	underWay   int           // ranges
	mostAtOnce int
	proved     int // ranges read from receipts
}

func newFakeChain(length int) *fakeChain {
	c := &fakeChain{blocks: []event.Block{{Hash: common.Hash{0xff}}}}
	c.grow(length)
	return c
}

func (c *fakeChain) grow(n int) {
	for range n {
		c.salt++
		parent := c.blocks[len(c.blocks)-1]
		var salt [8]byte
		binary.BigEndian.PutUint64(salt[:], c.salt)
		b := event.Block{Number: parent.Number + 1, Parent: parent.Hash, Hash: crypto.Keccak256Hash(parent.Hash[:], salt[:])}
		b.Rows = make([]event.Row, c.salt%3)
		c.blocks = append(c.blocks, b)
	}
}

// fork drops the newest blocks and mines others.
func (c *fakeChain) fork(depth, mined int) {
	c.blocks = c.blocks[:len(c.blocks)-depth]
	c.grow(mined)
}

func (c *fakeChain) Head(context.Context) (event.Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.fails > 0 {
		c.fails--
		return event.Block{}, errors.New("node is away")
	}
	return bare(c.blocks[len(c.blocks)-1-c.hidden]), nil
}

func (c *fakeChain) Finality(context.Context) (event.Finality, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.final == 0 || len(c.blocks) <= c.final {
		return event.Finality{}, nil
	}
	b := c.blocks[len(c.blocks)-1-c.final]
	p := event.Point{Number: b.Number, Hash: b.Hash}
	return event.Finality{Safe: p, Finalized: p}, nil
}

func (c *fakeChain) Header(ctx context.Context, n uint64) (event.Block, error) {
	b, err := c.Block(ctx, n)
	return bare(b), err
}

func (c *fakeChain) Block(_ context.Context, n uint64) (event.Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if n >= uint64(len(c.blocks)-c.hidden) {
		return event.Block{}, event.ErrNotYet
	}
	return c.blocks[n], nil
}

func (c *fakeChain) Blocks(ctx context.Context, from, to uint64) ([]event.Block, error) {
	c.mu.Lock()
	c.underWay++
	c.mostAtOnce = max(c.mostAtOnce, c.underWay)
	c.mu.Unlock()
	defer func() { c.mu.Lock(); c.underWay--; c.mu.Unlock() }()
	if c.slow > 0 {
		time.Sleep(c.slow)
	}
	blocks, err := c.Proved(ctx, from, to)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.proved--
	for i := range blocks {
		if c.omits != nil && c.omits() {
			blocks[i].Rows = nil
		}
	}
	return blocks, err
}

func (c *fakeChain) Proved(ctx context.Context, from, to uint64) (out []event.Block, err error) {
	c.mu.Lock()
	c.proved++
	c.mu.Unlock()
	for n := from; n <= to; n++ {
		b, err := c.Block(ctx, n)
		if err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, nil
}

func (c *fakeChain) Confirm(context.Context, event.Block) error {
	if c.alone {
		return errors.New("no other node holds it")
	}
	return nil
}

func (c *fakeChain) Audit(_ context.Context, before event.Point, blocks []event.Block) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.stateless {
		return indexer.ErrUnaudited
	}
	if blocks[0].Number > 0 && (before.Hash != blocks[0].Parent || before.Number+1 != blocks[0].Number) {
		return errors.New("before is not the block in front")
	}
	for _, b := range blocks {
		if c.grumbles || len(b.Rows) != len(c.blocks[b.Number].Rows) {
			return indexer.ErrOmitted
		}
	}
	return nil
}

func bare(b event.Block) event.Block { b.Rows = nil; return b }

// fakeLedger keeps blocks and refuses what a database would: a block that does not link.
type fakeLedger struct {
	blocks   []event.Block
	start    uint64
	replaced int
	fails    func() bool
	marks    event.Finality
	meddles  func() // runs once, when the marks are asked for
}

func (l *fakeLedger) Tip(context.Context) (event.Block, bool, error) {
	if len(l.blocks) == 0 {
		return event.Block{}, false, nil
	}
	return l.blocks[len(l.blocks)-1], true, nil
}

func (l *fakeLedger) BlockAt(_ context.Context, n uint64) (event.Block, bool, error) {
	if n < l.start || n-l.start >= uint64(len(l.blocks)) {
		return event.Block{}, false, nil
	}
	return l.blocks[n-l.start], true, nil
}

func (l *fakeLedger) Append(_ context.Context, blocks []event.Block) error {
	if l.fails != nil && l.fails() {
		return errors.New("database is away")
	}
	for _, b := range blocks {
		if len(l.blocks) > 0 && b.Parent != l.blocks[len(l.blocks)-1].Hash {
			return errors.New("block does not link to the ledger's tip")
		}
		l.blocks = append(l.blocks, b)
	}
	return nil
}

func (l *fakeLedger) Finalized(context.Context) (event.Point, bool, error) {
	if meddle := l.meddles; meddle != nil {
		l.meddles = nil
		meddle()
	}
	return l.marks.Finalized, l.marks.Finalized.Number > 0, nil
}

func (l *fakeLedger) Mark(ctx context.Context, f event.Finality) error {
	for _, p := range []event.Point{f.Safe, f.Finalized} {
		if b, some, _ := l.BlockAt(ctx, p.Number); p.Number > 0 && (!some || b.Hash != p.Hash) {
			return errors.New("a mark on a block that the ledger does not hold")
		}
	}
	if f.Finalized.Number > l.marks.Finalized.Number {
		l.marks = f
	}
	return nil
}

func (l *fakeLedger) Replace(ctx context.Context, keep uint64, blocks []event.Block, word bool) error {
	if keep < l.marks.Finalized.Number && !word {
		return errors.New("below finality")
	}
	l.replaced++
	l.blocks = l.blocks[:keep-l.start+1]
	return l.Append(ctx, blocks)
}

// sometimes fails one call in n.
func sometimes(r *rand.Rand, n int) func() bool { return func() bool { return r.IntN(n) == 0 } }
