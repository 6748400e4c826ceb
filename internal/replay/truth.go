package replay

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Truth is all logs of our contracts on the winning branch, from block to block, both included.
func (c *Chain) Truth(from, to uint64) []types.Log {
	c.mu.RLock()
	defer c.mu.RUnlock()
	var logs []types.Log
	for number := from; number <= to && number < uint64(len(c.tree.winning)); number++ {
		b := &c.tree.blocks[c.tree.winning[number]]
		for i, e := range c.logs[b.logs:b.logsEnd] {
			if e.ours() {
				logs = append(logs, c.read(e, b, i))
			}
		}
	}
	return logs
}

// Count is what there is on the winning branch.
type Count struct {
	Blocks  uint64         // genesis not counted
	Events  map[string]int // of our contracts, by name in the ABI
	Ours    int
	Foreign int
}

// Count from block to block, both included.
func (c *Chain) Count(from, to uint64) Count {
	c.mu.RLock()
	defer c.mu.RUnlock()
	n := Count{Events: map[string]int{}}
	var kinds [len(events)]int
	for number := from; number <= to && number < uint64(len(c.tree.winning)); number++ {
		if number > 0 {
			n.Blocks++
		}
		b := &c.tree.blocks[c.tree.winning[number]]
		for _, e := range c.logs[b.logs:b.logsEnd] {
			kinds[e.kind]++
		}
	}
	for k, many := range kinds {
		if kind(k) == transfer {
			n.Foreign = many
			continue
		}
		n.Events[events[k].name] = many
		n.Ours += many
	}
	return n
}

// Head is the newest block.
func (c *Chain) Head() (number uint64, hash common.Hash) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	b := &c.tree.blocks[c.tree.head()]
	return b.number, b.hash
}

// Header of the winning branch.
func (c *Chain) Header(number uint64) (*types.Header, error) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if number >= uint64(len(c.tree.winning)) {
		return nil, fmt.Errorf("replay: no block %d", number)
	}
	return c.headerOf(c.tree.winning[number])
}

// Deployment tells where the contracts stand.
func (c *Chain) Deployment() Deployment { return c.cast.deployment }

// Accounts are all who take part, in a fixed order; the first stakes in every pool and never leaves.
func (c *Chain) Accounts() []common.Address { return slices.Clone(c.cast.accounts) }
