package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"almanac/internal/event"
)

// Chain is what the indexer asks of a node. The blocks of one answer are of one branch and carry their events.
type Chain interface {
	HeadNumber(ctx context.Context) (uint64, error)
	Block(ctx context.Context, number uint64) (event.Block, error)
	Blocks(ctx context.Context, from, to uint64) ([]event.Block, error)
}

// Ledger is what the indexer asks of a database. Append and Replace are one transaction each.
type Ledger interface {
	// Tip is the highest block we hold; false when we hold none.
	Tip(ctx context.Context) (event.Block, bool, error)
	// BlockAt is the block we hold at that height, without its events; false when we hold none.
	BlockAt(ctx context.Context, number uint64) (event.Block, bool, error)
	Append(ctx context.Context, blocks []event.Block) error
	// Replace forgets every block above keep and appends blocks.
	Replace(ctx context.Context, keep uint64, blocks []event.Block) error
}

// ErrForkTooDeep says that the chain has left our branch below what we are willing to take back.
var ErrForkTooDeep = errors.New("fork too deep")

// Options of an Indexer.
type Options struct {
	Start   uint64 // first block to read
	Batch   uint64 // most blocks a transaction
	MaxFork uint64 // most blocks to take back without being told
	Log     *slog.Logger
}

// Indexer follows one chain into one ledger.
type Indexer struct {
	chain   Chain
	ledger  Ledger
	options Options
	metrics *Metrics
}

// New makes an Indexer.
func New(chain Chain, ledger Ledger, o Options, m *Metrics) *Indexer {
	return &Indexer{chain: chain, ledger: ledger, options: o, metrics: m}
}

// Step moves the ledger one batch closer to the chain and reports whether it moved.
func (x *Indexer) Step(ctx context.Context) (moved bool, err error) {
	tip, some, err := x.ledger.Tip(ctx)
	if err != nil {
		return false, fmt.Errorf("read tip: %w", err)
	}
	head, err := x.chain.HeadNumber(ctx)
	if err != nil {
		return false, fmt.Errorf("read head: %w", err)
	}
	x.metrics.seen(head, tip.Number)
	next := x.options.Start
	if some {
		next = tip.Number + 1
	}
	if head < next {
		return x.lagsOrForked(ctx, tip, some, head)
	}
	blocks, err := x.read(ctx, next, head)
	if err != nil {
		return false, err
	}
	if some && blocks[0].Parent != tip.Hash {
		return true, x.fork(ctx, tip, head)
	}
	if err := x.ledger.Append(ctx, blocks); err != nil {
		return false, fmt.Errorf("append blocks %d to %d: %w", next, blocks[len(blocks)-1].Number, err)
	}
	x.metrics.appended(blocks)
	return true, nil
}

// lagsOrForked looks at a chain that has nothing above our tip: it is on our branch, or it has left it.
func (x *Indexer) lagsOrForked(ctx context.Context, tip event.Block, some bool, head uint64) (moved bool, err error) {
	if !some || head < x.options.Start {
		return false, nil
	}
	same, err := x.sameAt(ctx, head)
	if err != nil || same {
		return false, err
	}
	return true, x.fork(ctx, tip, head)
}

// fork replaces our branch, from the last block it shares with the chain on.
func (x *Indexer) fork(ctx context.Context, tip event.Block, head uint64) error {
	ancestor := min(tip.Number, head)
	for {
		same, err := x.sameAt(ctx, ancestor)
		if err != nil {
			return err
		}
		if same {
			break
		}
		if ancestor == x.options.Start || tip.Number-ancestor >= x.options.MaxFork {
			return fmt.Errorf("%w: the chain left our branch at block %d or below, %d under our tip; if it is the right chain, raise --max-fork or index into an empty database", ErrForkTooDeep, ancestor, tip.Number-ancestor)
		}
		ancestor--
	}
	branch, err := x.read(ctx, ancestor+1, head)
	if err != nil {
		return err
	}
	ours, _, err := x.ledger.BlockAt(ctx, ancestor)
	if err != nil {
		return fmt.Errorf("read own block %d: %w", ancestor, err)
	}
	if branch[0].Parent != ours.Hash {
		return fmt.Errorf("read the new branch from block %d: it moved on meanwhile", ancestor+1)
	}
	if err := x.ledger.Replace(ctx, ancestor, branch); err != nil {
		return fmt.Errorf("replace blocks above %d: %w", ancestor, err)
	}
	x.metrics.replaced(tip.Number-ancestor, branch)
	x.options.Log.Info("fork", "blocks_taken_back", tip.Number-ancestor, "common_block", ancestor, "new_tip", branch[len(branch)-1].Number)
	return nil
}

// sameAt tells whether the chain and the ledger hold the same block at that height.
func (x *Indexer) sameAt(ctx context.Context, number uint64) (bool, error) {
	ours, some, err := x.ledger.BlockAt(ctx, number)
	if err != nil {
		return false, fmt.Errorf("read own block %d: %w", number, err)
	}
	theirs, err := x.chain.Block(ctx, number)
	if err != nil {
		return false, err
	}
	return some && ours.Hash == theirs.Hash, nil
}

// read takes the next batch; a single block by its hash, as fits the head.
func (x *Indexer) read(ctx context.Context, from, head uint64) ([]event.Block, error) {
	to := min(head, from+x.options.Batch-1)
	if from < to {
		return x.chain.Blocks(ctx, from, to)
	}
	b, err := x.chain.Block(ctx, from)
	return []event.Block{b}, err
}
