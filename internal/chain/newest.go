package chain

import (
	"context"
	"fmt"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/common"
)

// Head asks all nodes for their newest block and returns the newest of these. Where nodes show different blocks of that
// height, the one that more of them show wins, and the difference is counted.
func (f *Fleet) Head(ctx context.Context) (Head, error) {
	said, err := poll(ctx, f, 1, briefly, f.headOf)
	if err != nil {
		return Head{}, fmt.Errorf("read head: %w", err)
	}
	votes := map[common.Hash]int{}
	var best Head
	for _, o := range said {
		o.member.saw(o.says.Number)
		votes[o.says.Hash]++
	}
	for _, o := range said {
		h := o.says
		if h.Number == best.Number && h.Hash != best.Hash && best.Hash != (common.Hash{}) {
			f.options.Metrics.fault(o.node.name, fault(h.Number, faultFork, ""))
		}
		if best.Hash == (common.Hash{}) || h.Number > best.Number || h.Number == best.Number && votes[h.Hash] > votes[best.Hash] {
			best = h
		}
	}
	return best, nil
}

// HeadNumber is the newest block's number.
func (f *Fleet) HeadNumber(ctx context.Context) (uint64, error) {
	head, err := f.Head(ctx)
	return head.Number, err
}

// headOf asks for a node's head, and whether it still follows our chain.
func (f *Fleet) headOf(ctx context.Context, n *Node) (Head, error) {
	calls := []call{byTag("latest"), question("eth_chainId")}
	if f.chainID == 0 {
		calls = calls[:1]
	}
	r, err := n.ask(ctx, calls...)
	if err != nil {
		return Head{}, err
	}
	defer r.release()
	var h header
	result, err := n.result(calls[0], r.answers[0])
	if err == nil {
		err = n.scanned(calls[0], h.scan(result))
	}
	if err != nil {
		return Head{}, err
	}
	if len(calls) > 1 {
		if err := f.sameChain(n, calls[1], r.answers[1]); err != nil {
			return Head{}, err
		}
	}
	return h.head(), nil
}

func (f *Fleet) sameChain(n *Node, c call, a wire.Answer) error {
	result, err := n.result(c, a)
	if err != nil {
		return err
	}
	id, err := wire.Quantity(result)
	if err != nil {
		return n.scanned(c, err)
	}
	if id != f.chainID {
		return fault(0, faultChain, "it follows chain %d, not %d", id, f.chainID)
	}
	return nil
}
