package replay

import (
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// Chain is a chain with its forks. It is safe for concurrent use. The same options and the same calls make the same blocks.
type Chain struct {
	mu     sync.RWMutex
	tree   *tree
	ledger *ledger
	cast   *cast
	terms  []terms
	branch uint32

	logs      []logEntry
	txs       []txEntry
	headers   tape
	ours      tape // JSON of our contracts' logs
	foreign   tape // of other contracts'
	finalized uint64
	safe      uint64
	marked    bool       // the marks were set by hand
	watching  sync.Mutex // guards the two below
	watchers  map[int]func(heads [][]byte)
	watched   int
}

// cast is who takes part.
type cast struct {
	options    Options
	deployment Deployment
	accounts   []common.Address
	emitters   []common.Address
	byAddress  map[common.Address]uint32
	holders    []positionKey // who ever staked, on whatever branch
}

// New makes a chain. Block 0 is empty; block 1 creates the pools.
func New(o Options) (*Chain, error) {
	o = o.filled()
	if err := o.validate(); err != nil {
		return nil, err
	}
	t := &tree{byHash: map[common.Hash]blockID{}, branches: []branch{{}}}
	c := &Chain{
		tree: t, ledger: newLedger(t, o.Room), watchers: map[int]func([][]byte){},
		cast: &cast{options: o, deployment: deployment(o), byAddress: map[common.Address]uint32{}},
	}
	c.cast.emitters = c.cast.deployment.contracts()
	for i := range o.Accounts {
		at := made(o.Seed, "account", uint64(i))
		c.cast.accounts, c.cast.byAddress[at] = append(c.cast.accounts, at), uint32(i)
	}
	for i := range o.Pools {
		c.terms = append(c.terms, poolTerms(i, o.BlockTime))
	}
	if o.Room >= many {
		if err := c.makeRoom(o); err != nil {
			return nil, errors.Join(err, c.Close())
		}
	}
	c.genesis()
	c.Extend(o.Blocks)
	return c, nil
}

// many events are worth room outside the heap.
const many = 20_000

func (c *Chain) makeRoom(o Options) (err error) {
	c.logs, c.txs = make([]logEntry, 0, 2*o.Room), make([]txEntry, 0, o.Room)
	for _, t := range []*tape{&c.headers, &c.ours, &c.foreign} {
		if *t, err = largeTape(o.Folder); err != nil {
			return err
		}
	}
	return nil
}

// Close gives room outside the heap back. Nothing may read the chain any more.
func (c *Chain) Close() error {
	return errors.Join(c.headers.close(), c.ours.close(), c.foreign.close())
}

func (c *Chain) genesis() {
	c.tree.blocks = append(c.tree.blocks, block{time: genesisTime})
	c.tree.winning = append(c.tree.winning, 0)
	c.seal(&draft{}, 0)
	c.cast.deployment.GenesisHash = c.tree.blocks[0].hash
}

// Extend adds so many blocks to the head.
func (c *Chain) Extend(blocks int) {
	var heads []blockID
	for range blocks {
		c.mu.Lock()
		heads = append(heads, c.grow(-1))
		c.mu.Unlock()
		if len(heads) == 64 { // many blocks need not be held back for the last of them
			c.announce(heads)
			heads = nil
		}
	}
	c.announce(heads)
}

// ExtendToward adds a block with no more events of ours than are wanted, or hardly more: a transaction is not cut. It returns
// how many they are.
func (c *Chain) ExtendToward(events int) int {
	c.mu.Lock()
	head := c.grow(events)
	made := c.countOurs(head)
	c.mu.Unlock()
	c.announce([]blockID{head})
	return made
}

func (c *Chain) countOurs(id blockID) (n int) {
	b := &c.tree.blocks[id]
	for _, e := range c.logs[b.logs:b.logsEnd] {
		if e.ours() {
			n++
		}
	}
	return n
}

// Reorg takes depth blocks back and adds others, in one step for whoever reads. The new branch has other events. The old one
// stays readable by hash.
func (c *Chain) Reorg(depth, blocks int) error {
	c.mu.Lock()
	head := len(c.tree.winning) - 1
	if depth < 1 || depth >= head {
		c.mu.Unlock()
		return fmt.Errorf("replay: a fork of depth %d at block %d; block 1 stays", depth, head)
	}
	fork := head - depth
	c.tree.winning = c.tree.winning[:fork+1]
	c.tree.branches = append(c.tree.branches, branch{parent: c.branch, fork: uint64(fork)})
	c.branch = uint32(len(c.tree.branches) - 1)
	var heads []blockID
	for range blocks {
		heads = append(heads, c.grow(-1))
	}
	c.mu.Unlock()
	c.announce(heads)
	return nil
}

// grow adds a block; -1 leaves the number of its events to chance.
func (c *Chain) grow(events int) blockID {
	parent := c.tree.head()
	above := c.tree.blocks[parent]
	id := blockID(len(c.tree.blocks))
	c.tree.blocks = append(c.tree.blocks, block{
		parent: parent, branch: c.branch, number: above.number + 1, time: above.time + c.cast.options.BlockTime,
	})
	c.tree.winning = append(c.tree.winning, id)
	a := c.act(id, above.hash)
	switch {
	case above.number == 0:
		a.setup()
	case events < 0:
		a.play(a.some())
	default:
		a.play(min(events, a.some()))
	}
	c.seal(a.draft, id)
	return id
}
