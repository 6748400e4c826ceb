package devnode

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Fate is what becomes of the transactions in dropped blocks.
type Fate int

const (
	BackToPool Fate = iota // they wait in the pool: the next Mine mines them again
	Forgotten              // the node has never heard of them
)

// Reorg replaces the last depth blocks by depth+1 empty ones and returns the new head. Replacements keep the times
// of the blocks they replace, so chain time does not step back. It refuses to drop a finalized block. With Forgotten,
// a transaction that is sent while Reorg runs may be forgotten with the rest: send it again, as with any node.
func (n *Node) Reorg(ctx context.Context, depth uint64, fate Fate) (*types.Header, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if err := n.usable(ctx); err != nil {
		return nil, fmt.Errorf("reorg %d blocks: %w", depth, err)
	}
	head, err := n.reorg(ctx, depth, fate)
	if err != nil {
		return nil, fmt.Errorf("reorg %d blocks: %w", depth, err)
	}
	return head, nil
}

func (n *Node) reorg(ctx context.Context, depth uint64, fate Fate) (*types.Header, error) {
	orphans, err := n.orphans(depth)
	if err != nil {
		return nil, err
	}
	n.forks++
	tip, err := n.branch(ctx, orphans)
	if err != nil {
		return nil, err
	}
	if err := n.adopt(tip); err != nil {
		return nil, err
	}
	if fate == Forgotten {
		n.forget(transactions(orphans))
	}
	return tip.Header(), nil
}

// orphans are the last depth blocks, oldest first.
func (n *Node) orphans(depth uint64) ([]*types.Block, error) {
	if open := n.Head().Number.Uint64() - n.trailing(n.options.FinalityDepth); depth == 0 || depth > open {
		return nil, fmt.Errorf("only the last 1 to %d blocks are open to a reorg, what is older is final", open)
	}
	first := n.trailing(depth) + 1
	blocks := make([]*types.Block, depth)
	for i := range blocks {
		blocks[i] = n.eth.BlockChain().GetBlockByNumber(first + uint64(i))
	}
	return blocks, nil
}

// branch builds an empty block beside each orphan and one more, and returns the last.
func (n *Node) branch(ctx context.Context, orphans []*types.Block) (*types.Block, error) {
	parent := n.eth.BlockChain().GetHeaderByHash(orphans[0].ParentHash())
	for _, orphan := range orphans {
		block, err := n.build(ctx, parent, orphan.Time(), empty)
		if err != nil {
			return nil, err
		}
		parent = block.Header()
	}
	return n.build(ctx, parent, n.next(parent), empty)
}

// forget takes the dropped transactions out of the pool, where the node has put them back by itself.
func (n *Node) forget(dropped types.Transactions) {
	pool := n.eth.TxPool()
	keep := types.TxDifference(n.pool(), dropped)
	pool.Clear()
	pool.Add(keep, true)
}

func transactions(blocks []*types.Block) types.Transactions {
	var all types.Transactions
	for _, b := range blocks {
		all = append(all, b.Transactions()...)
	}
	return all
}

// Orphaned tells whether the block with this hash is known but not part of the chain.
func (n *Node) Orphaned(hash common.Hash) bool {
	header := n.eth.BlockChain().GetHeaderByHash(hash)
	return header != nil && n.eth.BlockChain().GetCanonicalHash(header.Number.Uint64()) != hash
}
