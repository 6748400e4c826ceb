package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Confirm asks all nodes which block they have at a height: how many have that of the given hash, how many another. Nodes
// that have none or do not answer count for neither. The node that the block came from is asked, too: a second opinion is
// an agree of two.
func (f *Fleet) Confirm(ctx context.Context, number uint64, hash common.Hash) (agree, disagree int, err error) {
	said, err := poll(ctx, f, min(2, len(f.members)), patiently, func(ctx context.Context, n *Node) (common.Hash, error) {
		h, err := n.headerByNumber(ctx, number)
		if err != nil {
			return common.Hash{}, err
		}
		return h.hash, nil
	})
	if err != nil {
		return 0, 0, fmt.Errorf("confirm block %d: %w", number, err)
	}
	for _, o := range said {
		if o.says == hash {
			agree++
		} else {
			disagree++
		}
	}
	return agree, disagree, nil
}
