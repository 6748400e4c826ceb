package histories

import (
	"context"
	"fmt"

	"almanac/internal/event"
	"almanac/internal/indexer"
)

// watched tells the history who wrote.
type watched struct {
	indexer.Ledger
	history *history
	name    string
}

func (w *watched) Append(ctx context.Context, blocks []event.Block) error {
	first := w.first()
	return w.judge(ctx, first, w.Ledger.Append(ctx, blocks))
}

func (w *watched) Replace(ctx context.Context, keep uint64, blocks []event.Block, word bool) error {
	first := w.first()
	return w.judge(ctx, first, w.Ledger.Replace(ctx, keep, blocks, word))
}

func (w *watched) first() bool { return *w.history.holder.Load() == w.name }

const holderSQL = `select holder from chain.lease where chain_id = $1`

// judge a write that was begun after another life took the lease: it must have been refused.
func (w *watched) judge(ctx context.Context, first bool, err error) error {
	if err != nil || first {
		return err
	}
	var holder string
	if w.history.group.admin.QueryRow(ctx, holderSQL, w.history.plan.ChainID).Scan(&holder) == nil && holder != w.name {
		w.history.fail(fmt.Errorf("%s wrote while %s held the lease", w.name, holder))
	}
	return nil
}
