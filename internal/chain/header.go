package chain

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Head is the newest block of some kind, as its own header tells.
type Head struct {
	Number  uint64
	Hash    common.Hash
	Parent  common.Hash
	Time    uint64 // Unix seconds
	BaseFee *big.Int
}

// Head asks for the newest block.
func (c *Chain) Head(ctx context.Context) (Head, error) { return c.tagged(ctx, "latest") }

// Finalized asks for the newest block that no reorg will take back; an error where the chain has no such block.
func (c *Chain) Finalized(ctx context.Context) (Head, error) { return c.tagged(ctx, "finalized") }

func (c *Chain) tagged(ctx context.Context, tag string) (Head, error) {
	h, err := c.header(ctx, tag)
	if err != nil {
		return Head{}, fmt.Errorf("read %s block: %w", tag, err)
	}
	return Head{Number: h.Number.Uint64(), Hash: h.hash, Parent: h.ParentHash, Time: h.Time, BaseFee: h.BaseFee}, nil
}

// header is a header with its own hash; claimed is what the node says its hash is.
type header struct {
	*types.Header
	hash, claimed common.Hash
}

func (h *header) UnmarshalJSON(b []byte) error {
	var claim struct{ Hash common.Hash }
	if err := json.Unmarshal(b, &claim); err != nil {
		return err
	}
	if err := json.Unmarshal(b, &h.Header); err != nil {
		return err
	}
	h.hash, h.claimed = h.Header.Hash(), claim.Hash
	return nil
}

func (c *Chain) header(ctx context.Context, block string) (*header, error) {
	var h *header
	if err := c.rpc.CallContext(ctx, &h, "eth_getBlockByNumber", block, false); err != nil {
		return nil, err
	}
	return h, checkHeader(h)
}

func (c *Chain) headerByNumber(ctx context.Context, number uint64) (*header, error) {
	h, err := c.header(ctx, hexutil.EncodeUint64(number))
	if err != nil {
		return nil, err
	}
	return h, checkNumber(h, number)
}

// batchSize keeps below what public nodes take at once.
const batchSize = 100

// headers asks for from..to, linked to one another.
func (c *Chain) headers(ctx context.Context, from, to uint64) ([]*header, error) {
	all := make([]*header, to-from+1)
	batch := make([]rpc.BatchElem, len(all))
	for i := range batch {
		number := hexutil.EncodeUint64(from + uint64(i))
		batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{number, false}, Result: &all[i]}
	}
	for part := batch; len(part) > 0; part = part[min(batchSize, len(part)):] {
		if err := c.rpc.BatchCallContext(ctx, part[:min(batchSize, len(part))]); err != nil {
			return nil, err
		}
	}
	for i, h := range all {
		number := from + uint64(i)
		if err := batch[i].Error; err != nil {
			return nil, fmt.Errorf("block %d: %w", number, err)
		}
		if err := checkHeader(h); err != nil {
			return nil, fmt.Errorf("block %d: %w", number, err)
		}
		if err := checkNumber(h, number); err != nil {
			return nil, err
		}
		if i > 0 && h.ParentHash != all[i-1].hash {
			return nil, fault(number, "its parent is %s, but block %d is %s", h.ParentHash, number-1, all[i-1].hash)
		}
	}
	return all, nil
}

// checkHeader refuses a header that is missing or is not what its hash says. A hash that never fits is that of a
// chain with rules this version does not know.
func checkHeader(h *header) error {
	switch {
	case h == nil:
		return event.ErrNotYet
	case h.Number == nil || !h.Number.IsUint64():
		return fault(0, "number %s", h.Number)
	case h.hash != h.claimed:
		return fault(h.Number.Uint64(), "hash %s is claimed, the header hashes to %s", h.claimed, h.hash)
	}
	return nil
}

func checkNumber(h *header, want uint64) error {
	if h.Number.Uint64() != want {
		return fault(want, "block %d came instead", h.Number)
	}
	return nil
}
