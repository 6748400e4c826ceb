package indexer

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"almanac/internal/event"
)

// together is how many blocks at the head go into one transaction when several are new, and how many are read at once.
const together = 32

// follow appends the blocks above our tip, or replaces our branch where they do not link to it.
func (x *Indexer) follow(ctx context.Context, tip event.Block, some bool, head event.Block) error {
	next := x.options.Start
	if some {
		next = tip.Number + 1
	}
	blocks, err := x.read(ctx, next, head.Number)
	if err != nil {
		return err
	}
	if some && blocks[0].Parent != tip.Hash {
		return x.fork(ctx, tip, head)
	}
	if err := x.append(ctx, blocks); err != nil {
		return err
	}
	return x.mark(ctx)
}

// read takes the next blocks, each by itself: at the head a block's receipts prove its rows.
func (x *Indexer) read(ctx context.Context, from, head uint64) ([]event.Block, error) {
	blocks := make([]event.Block, min(head-from+1, together))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(x.options.Workers)
	for i := range blocks {
		group.Go(func() (err error) {
			blocks[i], err = x.chain.Block(ctx, from+uint64(i))
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	for i := range blocks[1:] {
		if blocks[i+1].Parent != blocks[i].Hash {
			return nil, fmt.Errorf("read blocks %d to %d: the chain forked at block %d meanwhile", from, from+uint64(len(blocks))-1, blocks[i+1].Number)
		}
	}
	return blocks, nil
}

func (x *Indexer) append(ctx context.Context, blocks []event.Block) error {
	if err := x.ledger.Append(ctx, blocks); err != nil {
		return err
	}
	x.wrote(blocks)
	return nil
}

// settled is the highest block that no fork we would follow can take back.
func (x *Indexer) settled(ctx context.Context, head event.Block) (uint64, error) {
	final, err := x.chain.Finality(ctx)
	if err != nil {
		return 0, fmt.Errorf("read finality: %w", err)
	}
	if final.Finalized.Number > 0 {
		return min(final.Finalized.Number, head.Number), nil
	}
	return head.Number - min(head.Number, x.options.MaxFork), nil
}

// mark notes what the chain has become sure of, of blocks that we hold.
func (x *Indexer) mark(ctx context.Context) error {
	f, err := x.chain.Finality(ctx)
	if err != nil {
		return fmt.Errorf("read finality: %w", err)
	}
	if f == x.marked || f == (event.Finality{}) {
		return nil
	}
	held := f
	for _, b := range []*event.Point{&held.Safe, &held.Finalized} {
		ours, some, err := x.ledger.BlockAt(ctx, b.Number)
		if err != nil {
			return fmt.Errorf("read own block %d: %w", b.Number, err)
		}
		if !some || ours.Hash != b.Hash {
			*b = event.Point{} // not ours yet, or of a branch that we are about to follow
		}
	}
	switch (event.Point{}) {
	case held.Finalized:
		return nil
	case held.Safe:
		held.Safe = held.Finalized
	}
	if err := x.ledger.Mark(ctx, held); err != nil {
		return fmt.Errorf("mark finality: %w", err)
	}
	if held == f {
		x.marked = f
	}
	x.metrics.finalized(held.Finalized.Number)
	return nil
}
