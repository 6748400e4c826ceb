package daemon

import (
	"context"

	"almanac/internal/chain"
	"almanac/internal/event"
	"almanac/internal/store"
)

// nodes fits a watched chain to the indexer.
type nodes struct{ *chain.Watcher }

func (n nodes) Head(ctx context.Context) (event.Block, error) {
	h, err := n.Watcher.Head(ctx)
	return event.Block{Number: h.Number, Hash: h.Hash, Parent: h.Parent, Time: h.Time}, err
}

func (n nodes) Header(ctx context.Context, number uint64) (event.Block, error) {
	b, err := n.Block(ctx, number)
	b.Rows = nil
	return b, err
}

func (n nodes) Finality(context.Context) (event.Finality, error) { return event.Finality{}, nil }

func (n nodes) Proved(ctx context.Context, from, to uint64) ([]event.Block, error) {
	return n.Blocks(ctx, from, to)
}

func (n nodes) Confirm(context.Context, event.Block) error { return nil }

func (n nodes) Audit(context.Context, event.Point, []event.Block) error { return nil }

// book fits a ledger to the indexer.
type book struct{ *store.Ledger }

func (b book) Replace(ctx context.Context, keep uint64, blocks []event.Block, word bool) error {
	return b.Ledger.Replace(ctx, keep, blocks)
}

func (b book) Finalized(context.Context) (event.Point, bool, error) {
	return event.Point{}, false, nil
}

func (b book) Mark(context.Context, event.Finality) error { return nil }
