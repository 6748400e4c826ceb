package chain

import (
	"context"
	"fmt"

	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/common"
)

// Block reads one block, as the head wants it: its events come from its receipts, proved against the header, unless the
// header shows that it has none of ours. event.ErrNotYet: no node has a block of this number yet.
func (f *Fleet) Block(ctx context.Context, number uint64) (event.Block, error) {
	return f.block(ctx, number, func(ctx context.Context, n *Node) (*header, error) { return n.headerByNumber(ctx, number) })
}

// BlockByHash is Block for one branch, orphaned or not. event.ErrNotYet: no node has it.
func (f *Fleet) BlockByHash(ctx context.Context, hash common.Hash) (event.Block, error) {
	return f.block(ctx, 0, func(ctx context.Context, n *Node) (*header, error) { return n.headerByHash(ctx, hash) })
}

// block takes logs unproved only where no node serves receipts.
func (f *Fleet) block(ctx context.Context, reach uint64, find func(context.Context, *Node) (*header, error)) (b event.Block, err error) {
	read := func(p Prove) error {
		return f.try(ctx, reach, func(ctx context.Context, m *member, n *Node) error {
			h, err := find(ctx, n)
			if err != nil {
				return fmt.Errorf("read header: %w", err)
			}
			b, err = n.block(ctx, f.scope, h, p)
			return err
		})
	}
	err = read(f.options.Prove)
	if kindOf(err) == Unserved && f.options.Prove != ProveNever {
		err = read(ProveNever)
	}
	return b, err
}

func (n *Node) block(ctx context.Context, s *scope, h *header, p Prove) (b event.Block, err error) {
	if !s.mayHold(h) {
		return empty(h), nil
	}
	if p == ProveNever {
		return n.blockByLogs(ctx, s, h)
	}
	err = n.receipts(ctx, []*header{h}, func(h *header, logs []event.Log) (err error) {
		b, err = s.block(h, s.own(logs))
		return err
	})
	return b, err
}

// Header asks for a block's header alone. event.ErrNotYet: no node has it.
func (f *Fleet) Header(ctx context.Context, number uint64) (head Head, err error) {
	err = f.try(ctx, number, func(ctx context.Context, _ *member, n *Node) error {
		h, err := n.headerByNumber(ctx, number)
		if err != nil {
			return fmt.Errorf("read header %d: %w", number, err)
		}
		head = h.head()
		return nil
	})
	return head, err
}
