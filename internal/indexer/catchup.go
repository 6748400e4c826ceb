package indexer

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"almanac/internal/event"
)

const (
	worthCatchingUp = 64     // settled blocks above our tip from which segments pay
	firstWidth      = 64     // blocks
	widest          = 20_000 // blocks, whatever they hold
)

// segment is a range of blocks on its way from the nodes to the ledger.
type segment struct {
	from, to uint64
	blocks   []event.Block
	err      error
	done     chan struct{}
}

// catchUp appends the blocks up to a settled one. Segments are fetched ahead and written in order.
func (x *Indexer) catchUp(ctx context.Context, tip event.Block, some bool, to uint64) error {
	ctx, stop := context.WithCancel(ctx)
	var fetching sync.WaitGroup
	defer fetching.Wait()
	defer stop()
	from := x.options.Start
	if some {
		from = tip.Number + 1
	}
	x.blind.Store(false)
	x.progress.begin(from, to)
	defer x.progress.end()
	segments := x.fetchAhead(ctx, &fetching, from, to)
	for s := range segments {
		select {
		case <-s.done:
		case <-ctx.Done():
			return ctx.Err()
		}
		if s.err != nil {
			return s.err
		}
		if some && s.blocks[0].Parent != tip.Hash {
			return x.leftBelow(ctx, tip)
		}
		if err := x.append(ctx, s.blocks); err != nil {
			return err
		}
		tip, some = s.blocks[len(s.blocks)-1], true
		x.plan(s.blocks)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return x.mark(ctx)
}

// leftBelow follows a branch that parts from ours below our tip although it is settled.
func (x *Indexer) leftBelow(ctx context.Context, tip event.Block) error {
	head, err := x.chain.Head(ctx)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	return x.fork(ctx, tip, head)
}

// fetchAhead starts fetching segments in order. No more than Workers and one are in memory: the one that is being written.
func (x *Indexer) fetchAhead(ctx context.Context, fetching *sync.WaitGroup, from, to uint64) <-chan *segment {
	ahead := make(chan *segment, x.options.Workers-1)
	free := make(chan struct{}, x.options.Workers)
	fetching.Go(func() {
		defer close(ahead)
		for from <= to {
			s := &segment{from: from, to: min(to, from+x.nextWidth()-1), done: make(chan struct{})}
			select {
			case free <- struct{}{}:
			case <-ctx.Done():
				return
			}
			fetching.Go(func() {
				s.blocks, s.err = x.fetch(ctx, s.from, s.to)
				close(s.done)
				<-free
			})
			select {
			case ahead <- s:
			case <-ctx.Done():
				return
			}
			from = s.to + 1
		}
	})
	return ahead
}

// fetch reads a segment, and makes sure that nothing was left out.
func (x *Indexer) fetch(ctx context.Context, from, to uint64) ([]event.Block, error) {
	if x.blind.Load() {
		return x.chain.Proved(ctx, from, to)
	}
	blocks, err := x.chain.Blocks(ctx, from, to)
	if err != nil {
		return nil, err
	}
	wrong := x.audit.Audit(ctx, before(blocks), blocks)
	switch {
	case wrong == nil:
		return blocks, nil
	case errors.Is(wrong, ErrUnaudited):
		x.blind.Store(true)
		x.options.Log.Warn("segments cannot be audited, and are read from receipts until this has caught up: slower, and as safe", "error", wrong)
	case errors.Is(wrong, ErrOmitted):
		x.metrics.omissions.Inc()
		x.options.Log.Warn("a segment does not add up, and is rebuilt from receipts", "from", from, "to", to, "error", wrong)
	default:
		return nil, wrong
	}
	return x.rebuild(ctx, from, to)
}

// rebuild reads a segment from receipts. Proved by them it is whole, and is taken as it is: that it adds up no better only says
// that somebody moved the figures past the events, as by a transfer to the distributor.
func (x *Indexer) rebuild(ctx context.Context, from, to uint64) ([]event.Block, error) {
	blocks, err := x.chain.Proved(ctx, from, to)
	if err != nil {
		return nil, fmt.Errorf("rebuild blocks %d to %d from receipts: %w", from, to, err)
	}
	if still := x.audit.Audit(ctx, before(blocks), blocks); errors.Is(still, ErrOmitted) {
		x.options.Log.Warn("a segment proved by its receipts does not add up either", "from", from, "to", to, "error", still)
	}
	return blocks, ctx.Err()
}

// before is the block in front of others, as far as they tell.
func before(blocks []event.Block) event.Point {
	if blocks[0].Number == 0 {
		return event.Point{}
	}
	return event.Point{Number: blocks[0].Number - 1, Hash: blocks[0].Parent}
}
