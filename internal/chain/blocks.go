package chain

import (
	"context"
	"fmt"

	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Blocks reads from..to, both included, in few requests: for catching up. All are of one branch. It is meant for
// ranges that the node surely has; event.ErrNotYet when it does not.
func (w *Watcher) Blocks(ctx context.Context, from, to uint64) ([]event.Block, error) {
	if from > to {
		return nil, fmt.Errorf("read blocks %d to %d: the range is backwards", from, to)
	}
	blocks, err := w.blocks(ctx, from, to)
	if err != nil {
		return nil, fmt.Errorf("read blocks %d to %d: %w", from, to, err)
	}
	return blocks, nil
}

func (w *Watcher) blocks(ctx context.Context, from, to uint64) ([]event.Block, error) {
	headers, err := w.headers(ctx, from, to)
	if err != nil {
		return nil, fmt.Errorf("read headers: %w", err)
	}
	logs, err := w.rangeLogs(ctx, headers)
	if err != nil {
		return nil, fmt.Errorf("read logs: %w", err)
	}
	blocks := make([]event.Block, len(headers))
	for i, h := range headers {
		var own []types.Log
		own, logs = split(logs, h.Number.Uint64())
		if len(own) == 0 && w.mayHold(h) && !saturated(h.Bloom) {
			if err := w.proveNone(ctx, h); err != nil {
				return nil, fmt.Errorf("read receipts of block %d: %w", h.Number, err)
			}
		}
		if blocks[i], err = w.assemble(h, own); err != nil {
			return nil, err
		}
	}
	if len(logs) > 0 {
		return nil, fault(logs[0].BlockNumber, "its log %d is out of order or was not asked for", logs[0].Index)
	}
	return blocks, nil
}

// rangeLogs asks for the logs of all headers. Logs of a range are picked by number, so it looks again whether the
// last header still stands: then the node was on this branch before and after.
func (w *Watcher) rangeLogs(ctx context.Context, headers []*header) ([]types.Log, error) {
	if len(w.addresses) == 0 {
		return nil, nil
	}
	from, last := headers[0].Number.Uint64(), headers[len(headers)-1]
	logs, err := w.logs(ctx, map[string]any{
		"fromBlock": hexutil.Uint64(from),
		"toBlock":   hexutil.Uint64(last.Number.Uint64()),
	})
	if err != nil {
		return nil, err
	}
	again, err := w.headerByNumber(ctx, last.Number.Uint64())
	if err != nil {
		return nil, err
	}
	if again.hash != last.hash {
		return nil, fault(last.Number.Uint64(), "it was %s and became %s while its logs were read", last.hash, again.hash)
	}
	return logs, nil
}

// split takes the leading logs of one block.
func split(logs []types.Log, number uint64) (own, rest []types.Log) {
	n := 0
	for n < len(logs) && logs[n].BlockNumber == number {
		n++
	}
	return logs[:n], logs[n:]
}
