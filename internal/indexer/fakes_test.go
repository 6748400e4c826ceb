package indexer_test

import (
	"context"
	"encoding/binary"
	"errors"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/internal/event"
)

// fakeChain is a chain that forks when told; block i has number i.
type fakeChain struct {
	blocks []event.Block
	salt   uint64
	fails  int // calls that end in an error before the next success
	hidden int // newest blocks that the node does not show
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

func (c *fakeChain) HeadNumber(context.Context) (uint64, error) {
	if c.fails > 0 {
		c.fails--
		return 0, errors.New("node is away")
	}
	return uint64(len(c.blocks) - 1 - c.hidden), nil
}

func (c *fakeChain) Block(_ context.Context, n uint64) (event.Block, error) {
	if n >= uint64(len(c.blocks)-c.hidden) {
		return event.Block{}, event.ErrNotYet
	}
	return c.blocks[n], nil
}

func (c *fakeChain) Blocks(ctx context.Context, from, to uint64) (out []event.Block, err error) {
	for n := from; n <= to; n++ {
		b, err := c.Block(ctx, n)
		if err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, nil
}

// fakeLedger keeps blocks and refuses what a database would: a block that does not link.
type fakeLedger struct {
	blocks   []event.Block
	start    uint64
	replaced int
	fails    func() bool
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

func (l *fakeLedger) Replace(ctx context.Context, keep uint64, blocks []event.Block) error {
	l.replaced++
	l.blocks = l.blocks[:keep-l.start+1]
	return l.Append(ctx, blocks)
}

// sometimes fails one call in n.
func sometimes(r *rand.Rand, n int) func() bool { return func() bool { return r.IntN(n) == 0 } }
