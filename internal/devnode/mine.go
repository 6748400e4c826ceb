package devnode

import (
	"context"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/miner"
)

// extra marks our blocks in explorers.
var extra = []byte("almanac dev")

// proposer collects the tips.
var proposer = common.HexToAddress("0x00000000000000000000000000000000a1a4acde")

// Mine adds one block with the waiting transactions, at the time that Options say is next.
func (n *Node) Mine(ctx context.Context) (*types.Header, error) {
	return n.extend(ctx, n.next, withPool)
}

// MineEmpty adds one block that leaves the waiting transactions where they are, as a proposer may.
func (n *Node) MineEmpty(ctx context.Context) (*types.Header, error) {
	return n.extend(ctx, n.next, empty)
}

// MineAt adds one block with the waiting transactions at exactly this Unix second, which must be after the head's.
func (n *Node) MineAt(ctx context.Context, unix uint64) (*types.Header, error) {
	return n.extend(ctx, func(*types.Header) uint64 { return unix }, withPool)
}

// Advance adds one block with the waiting transactions d after the head, in whole seconds of chain time.
func (n *Node) Advance(ctx context.Context, d time.Duration) (*types.Header, error) {
	return n.extend(ctx, func(head *types.Header) uint64 { return head.Time + uint64(max(d, 0)/time.Second) }, withPool)
}

// next is the time of the block after parent.
func (n *Node) next(parent *types.Header) uint64 {
	if n.options.BlockSeconds > 0 {
		return parent.Time + n.options.BlockSeconds
	}
	return max(parent.Time+1, uint64(time.Now().Unix()))
}

func (n *Node) extend(ctx context.Context, when func(head *types.Header) uint64, c content) (*types.Header, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if err := n.usable(ctx); err != nil {
		return nil, fmt.Errorf("mine: %w", err)
	}
	n.flush()
	head := n.Head()
	block, err := n.build(ctx, head, when(head), c)
	if err != nil {
		return nil, fmt.Errorf("mine block %d: %w", head.Number.Uint64()+1, err)
	}
	if err := n.adopt(block); err != nil {
		return nil, fmt.Errorf("mine block %d: %w", block.NumberU64(), err)
	}
	return block.Header(), nil
}

func (n *Node) usable(ctx context.Context) error {
	if n.closed {
		return ErrClosed
	}
	return ctx.Err()
}

type content bool

const (
	withPool content = false
	empty    content = true
)

// build seals a block on any parent and stores it. The canonical chain stays as it is.
func (n *Node) build(ctx context.Context, parent *types.Header, unix uint64, c content) (*types.Block, error) {
	block, _, err := n.eth.Miner().BuildTestingPayload(&miner.BuildPayloadArgs{
		Parent:       parent.Hash(),
		Timestamp:    unix,
		FeeRecipient: proposer,
		Random:       n.random(parent),
		Withdrawals:  types.Withdrawals{},
		BeaconRoot:   new(common.Hash),
	}, nil, bool(c), extra)
	if err != nil {
		return nil, fmt.Errorf("build: %w", err)
	}
	if _, err := n.eth.BlockChain().InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return nil, fmt.Errorf("insert: %w", err)
	}
	return block, nil
}

// random makes a block unlike the orphan it replaces, and the same in every run.
func (n *Node) random(parent *types.Header) common.Hash {
	return crypto.Keccak256Hash(parent.Hash().Bytes(), binary.BigEndian.AppendUint64(nil, n.forks))
}

// adopt makes block the head and waits until the pool knows.
func (n *Node) adopt(block *types.Block) error {
	if _, err := n.eth.BlockChain().SetCanonical(block); err != nil {
		return fmt.Errorf("set head: %w", err)
	}
	n.finalize()
	if err := n.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("settle pool: %w", err)
	}
	return nil
}

// finalize moves the finalized and safe tags after the head. In the database nothing is final: what is, geth freezes once a minute,
// and walks through all keys in memory for each block, which takes a core and soon all of it. Below 90,000 blocks it lets them be.
func (n *Node) finalize() {
	chain := n.eth.BlockChain()
	chain.SetFinalized(chain.GetHeaderByNumber(n.trailing(n.options.FinalityDepth)))
	rawdb.WriteFinalizedBlockHash(n.eth.ChainDb(), common.Hash{})
	chain.SetSafe(chain.GetHeaderByNumber(n.trailing(n.options.FinalityDepth / 2)))
}

// trailing is the number of the block that far behind the head, or genesis.
func (n *Node) trailing(depth uint64) uint64 {
	head := n.Head().Number.Uint64()
	return head - min(depth, head)
}
