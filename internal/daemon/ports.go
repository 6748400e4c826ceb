package daemon

import (
	"context"
	"errors"
	"fmt"

	"almanac/internal/audit"
	"almanac/internal/chain"
	"almanac/internal/deployer"
	"almanac/internal/event"
	"almanac/internal/indexer"
)

// nodes fits a watched chain to the indexer.
type nodes struct{ *chain.Fleet }

func (n nodes) Head(ctx context.Context) (event.Block, error) {
	h, err := n.Fleet.Head(ctx)
	return event.Block{Number: h.Number, Hash: h.Hash, Parent: h.Parent, Time: h.Time}, err
}

func (n nodes) Header(ctx context.Context, number uint64) (event.Block, error) {
	h, err := n.Fleet.Header(ctx, number)
	return event.Block{Number: h.Number, Hash: h.Hash, Parent: h.Parent, Time: h.Time}, err
}

// Finality is zero also while too few nodes answer: blocks are followed all the same, and marked later.
func (n nodes) Finality(ctx context.Context) (event.Finality, error) {
	safe, finalized, err := n.Marks(ctx)
	if errors.Is(err, chain.ErrNoFinality) || errors.Is(err, chain.ErrNoQuorum) {
		return event.Finality{}, nil
	}
	return event.Finality{
		Safe:      event.Point{Number: safe.Number, Hash: safe.Hash},
		Finalized: event.Point{Number: finalized.Number, Hash: finalized.Hash},
	}, err
}

func (n nodes) Proved(ctx context.Context, from, to uint64) ([]event.Block, error) {
	return n.ByReceipts(ctx, from, to)
}

func (n nodes) Confirm(ctx context.Context, b event.Block) error {
	if n.Size() < 2 {
		return nil
	}
	agree, disagree, err := n.Fleet.Confirm(ctx, b.Number, b.Hash)
	if err == nil && agree < 2 {
		err = fmt.Errorf("%d nodes have block %d as %s, %d another, want 2 that have it", agree, b.Number, b.Hash, disagree)
	}
	return err
}

// auditor fits an audit to the indexer.
type auditor struct{ *audit.Auditor }

func newAuditor(f *chain.Fleet, n deployer.Network) auditor {
	return auditor{audit.New(f, audit.Deployment{
		Vault: n.Vault.Address, Distributor: n.Distributor.Address, ALM: n.ALM.Address, Pairs: n.Pairs,
		Genesis: n.Genesis, EpochLength: n.EpochLength,
	}, audit.Options{})}
}

// Audit tells an omission, and what cannot be told, from a node that does not answer. A contract that reverts or answers
// nonsense, as a stranger's pair may, must not stop us: its segment is as good as one that does not add up.
func (a auditor) Audit(ctx context.Context, before event.Point, blocks []event.Block) error {
	err := a.Auditor.Audit(ctx, before, blocks)
	trouble := new(chain.Trouble)
	switch {
	case err == nil || ctx.Err() != nil:
		return err
	case errors.Is(err, audit.ErrNoState):
		return fmt.Errorf("%w: %w", indexer.ErrUnaudited, err)
	case errors.As(err, &trouble) && (trouble.Kind == chain.Lacking || trouble.Kind == chain.Unserved):
		return fmt.Errorf("%w: %w", indexer.ErrUnaudited, err)
	case errors.As(err, &trouble) && trouble.Kind != chain.Reverted:
		return err
	}
	return fmt.Errorf("%w: %w", indexer.ErrOmitted, err)
}
