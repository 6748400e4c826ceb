package chain

import (
	"context"
	"fmt"
	"slices"

	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Decoder turns a log into a row. False means that we keep nothing of this log.
type Decoder func(types.Log) (row event.Row, keep bool, err error)

// Watcher reads blocks with the events of some addresses.
type Watcher struct {
	*Chain
	decode    Decoder
	addresses []common.Address
}

// Watch makes a Watcher. With no address, blocks come without rows.
func (c *Chain) Watch(decode Decoder, addresses ...common.Address) *Watcher {
	return &Watcher{Chain: c, decode: decode, addresses: slices.Clone(addresses)}
}

// Block reads one block. event.ErrNotYet: the chain has none of this number yet.
func (w *Watcher) Block(ctx context.Context, number uint64) (event.Block, error) {
	h, err := w.headerByNumber(ctx, number)
	if err != nil {
		return event.Block{}, fmt.Errorf("read header %d: %w", number, err)
	}
	var logs []types.Log
	if w.mayHold(h) {
		if logs, err = w.logs(ctx, map[string]any{"blockHash": h.hash}); err != nil {
			return event.Block{}, fmt.Errorf("read logs of block %d: %w", number, err)
		}
		if len(logs) == 0 {
			if err := w.proveNone(ctx, h); err != nil {
				return event.Block{}, fmt.Errorf("read receipts of block %d: %w", number, err)
			}
		}
	}
	return w.assemble(h, logs)
}

func (w *Watcher) logs(ctx context.Context, filter map[string]any) (logs []types.Log, err error) {
	filter["address"] = w.addresses
	return logs, w.rpc.CallContext(ctx, &logs, "eth_getLogs", filter)
}

// assemble checks a block's logs and decodes them.
func (w *Watcher) assemble(h *header, logs []types.Log) (event.Block, error) {
	b := event.Block{Number: h.Number.Uint64(), Hash: h.hash, Parent: h.ParentHash, Time: h.Time}
	if err := w.checkLogs(h, logs); err != nil {
		return event.Block{}, err
	}
	for _, l := range logs {
		row, keep, err := w.decode(l)
		if err != nil {
			return event.Block{}, fmt.Errorf("decode log %d of block %d: %w", l.Index, b.Number, err)
		}
		if keep {
			b.Rows = append(b.Rows, row)
		}
	}
	return b, nil
}
