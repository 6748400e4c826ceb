package chain

import (
	"context"
	"encoding/hex"
	"fmt"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/common"
)

// View is a read of one contract.
type View struct {
	To    common.Address
	Data  []byte
	Given *Given // nil for most
}

// Given is a call that a contract makes of another one while it answers, and what that answers at the same block, asked for before.
// Whoever can make use of it need not have it worked out again; to others it says nothing. The contract must pass on that its call was
// refused: if it took that for an answer, so would we.
type Given struct {
	To           common.Address
	Data, Answer []byte
}

// ViewsAt asks many contracts as of one block, in few requests. Answers come in the order of views; one error fails all.
func (n *Node) ViewsAt(ctx context.Context, block common.Hash, views []View) ([][]byte, error) {
	out := make([][]byte, len(views))
	at := `{"blockHash":` + quoted(block.Hex()) + `}`
	var tasks []task
	for first := 0; first < len(views); first += batchSize {
		last := min(first+batchSize, len(views))
		tasks = append(tasks, func(ctx context.Context) error { return n.someViews(ctx, at, views[first:last], out[first:last]) })
	}
	if err := together(ctx, batchesInFlight, tasks); err != nil {
		return nil, fmt.Errorf("call %d views at block %s: %w", len(views), block, err)
	}
	return out, nil
}

func (n *Node) someViews(ctx context.Context, at string, views []View, out [][]byte) error {
	calls := make([]call, len(views))
	for i, v := range views {
		p := make([]byte, 0, len(`[{"to":"0x","input":"0x"},]`)+2*len(v.To)+2*len(v.Data)+len(at))
		p = hex.AppendEncode(append(p, `[{"to":"0x`...), v.To[:])
		p = hex.AppendEncode(append(p, `","input":"0x`...), v.Data)
		p = append(append(append(p, `"},`...), at...), ']')
		calls[i] = call{method: "eth_call", params: p}
	}
	r, err := n.ask(ctx, calls...)
	if err != nil {
		return err
	}
	defer r.release()
	for i, v := range views {
		err := n.read(ctx, calls[i], r.answers[i], func(result []byte) (err error) {
			out[i], err = wire.Bytes(result)
			return err
		})
		if err != nil {
			return fmt.Errorf("call %s: %w", v.To, err)
		}
	}
	return nil
}

// ViewsAt asks many contracts as of one block, all from one node.
func (f *Fleet) ViewsAt(ctx context.Context, block common.Hash, views []View) (answers [][]byte, err error) {
	err = f.try(ctx, 0, func(ctx context.Context, _ *member, n *Node) error {
		answers, err = n.ViewsAt(ctx, block, views)
		return err
	})
	return answers, err
}
