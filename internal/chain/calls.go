package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// View is a read of one contract.
type View struct {
	To   common.Address
	Data []byte
}

// ViewsAt asks many contracts as of one block, in few requests. Answers come in the order of views; one error fails all.
func (c *Chain) ViewsAt(ctx context.Context, block common.Hash, views []View) ([][]byte, error) {
	answers := make([]hexutil.Bytes, len(views))
	batch := make([]rpc.BatchElem, len(views))
	for i, v := range views {
		call := map[string]any{"to": v.To, "input": hexutil.Bytes(v.Data)}
		batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{call, map[string]any{"blockHash": block}}, Result: &answers[i]}
	}
	for part := batch; len(part) > 0; part = part[min(batchSize, len(part)):] {
		if err := c.rpc.BatchCallContext(ctx, part[:min(batchSize, len(part))]); err != nil {
			return nil, fmt.Errorf("call %d views at block %s: %w", len(views), block, err)
		}
	}
	out := make([][]byte, len(views))
	for i := range batch {
		if err := batch[i].Error; err != nil {
			return nil, fmt.Errorf("call %s at block %s: %w", views[i].To, block, err)
		}
		out[i] = answers[i]
	}
	return out, nil
}

// HeadNumber asks for the newest block's number.
func (c *Chain) HeadNumber(ctx context.Context) (uint64, error) {
	head, err := c.Head(ctx)
	return head.Number, err
}
