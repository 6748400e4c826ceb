package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
)

// ErrNoFinality says that the chain has no safe or finalized block, or none yet.
var ErrNoFinality = errors.New("no block is final yet")

// ErrNoQuorum says that too few nodes answer to tell what is final.
var ErrNoQuorum = errors.New("no quorum")

// Marks asks all nodes for their safe and finalized blocks. Each answer is the newest block that as many nodes as the
// quorum know to be so. Nodes that lag make it older. Nodes that contradict each other make it an error, a *Fault of kind
// finality: one of two finalized blocks is wrong, and nobody here can tell which. ErrNoQuorum when fewer nodes than the quorum answer.
func (f *Fleet) Marks(ctx context.Context) (safe, finalized Head, err error) {
	if finalized, err = f.mark(ctx, "finalized"); err != nil {
		return Head{}, Head{}, err
	}
	if safe, err = f.mark(ctx, "safe"); err != nil {
		return Head{}, Head{}, err
	}
	if safe.Number < finalized.Number { // a finalized block is safe
		safe = finalized
	}
	return safe, finalized, nil
}

func (f *Fleet) mark(ctx context.Context, tag string) (Head, error) {
	said, err := poll(ctx, f, f.options.Quorum, patiently, func(ctx context.Context, n *Node) (Head, error) { return n.tagged(ctx, tag) })
	switch {
	case err != nil && notYetOnly(err):
		return Head{}, fmt.Errorf("read %s block: %w", tag, ErrNoFinality)
	case err != nil:
		return Head{}, err
	case len(said) < f.options.Quorum:
		return Head{}, fmt.Errorf("read %s block: %w: %d of %d nodes answer, want %d", tag, ErrNoQuorum, len(said), len(f.members), f.options.Quorum)
	}
	slices.SortStableFunc(said, func(a, b opinion[Head]) int { return cmp.Compare(b.says.Number, a.says.Number) })
	agreed := said[f.options.Quorum-1]
	for _, o := range said {
		if err := f.compatible(ctx, tag, agreed, o); err != nil {
			return Head{}, err
		}
	}
	return agreed.says, nil
}

// compatible makes sure that both are blocks of one branch: the node with the newer block is asked for the older.
func (f *Fleet) compatible(ctx context.Context, tag string, a, b opinion[Head]) error {
	older, newer := a, b
	if older.says.Number > newer.says.Number {
		older, newer = b, a
	}
	hash := newer.says.Hash
	if newer.says.Number > older.says.Number {
		h, err := newer.node.headerByNumber(ctx, older.says.Number)
		if err != nil {
			return fmt.Errorf("compare %s blocks: %w", tag, err)
		}
		hash = h.hash
	}
	if hash == older.says.Hash {
		return nil
	}
	err := &Fault{
		Node: newer.node.name, Block: older.says.Number, Kind: faultFinality,
		What: fmt.Sprintf("it has %s, but node at %s knows %s as %s", hash, older.node.name, older.says.Hash, tag),
	}
	f.options.Metrics.fault(newer.node.name, err)
	f.options.Metrics.fault(older.node.name, err)
	return err
}
