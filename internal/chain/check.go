package chain

import (
	"context"
	"errors"
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
)

// checkLogs holds the logs of one block against its header and against what was asked.
func (w *Watcher) checkLogs(h *header, logs []types.Log) error {
	number := h.Number.Uint64()
	for i, l := range logs {
		switch {
		case l.Removed:
			return fault(number, "log %d is marked removed", l.Index)
		case l.BlockHash != h.hash:
			return fault(number, "log %d is of block %s, not of %s", l.Index, l.BlockHash, h.hash)
		case l.BlockNumber != number:
			return fault(number, "log %d is of block %d", l.Index, l.BlockNumber)
		case i > 0 && l.Index <= logs[i-1].Index:
			return fault(number, "log %d follows log %d", l.Index, logs[i-1].Index)
		case !slices.Contains(w.addresses, l.Address):
			return fault(number, "log %d is by %s, whom we did not ask about", l.Index, l.Address)
		case !inBloom(h.Bloom, l):
			return fault(number, "log %d is not in the bloom", l.Index)
		}
	}
	return nil
}

func inBloom(b types.Bloom, l types.Log) bool {
	return b.Test(l.Address.Bytes()) &&
		!slices.ContainsFunc(l.Topics, func(t common.Hash) bool { return !b.Test(t.Bytes()) })
}

// mayHold tells whether the bloom names an address we watch: if not, the block surely has nothing for us.
func (w *Watcher) mayHold(h *header) bool {
	return slices.ContainsFunc(w.addresses, func(a common.Address) bool { return h.Bloom.Test(a.Bytes()) })
}

// saturated tells whether a bloom names an address by chance more often than once in 20.
func saturated(b types.Bloom) bool {
	set := 0
	for _, x := range b {
		set += bits.OnesCount8(x)
	}
	return set*8 > types.BloomBitLength*3 // an address has 3 bits, and (3/8)³ is 1 in 19
}

// proveNone asks for the receipts of a block that is said to hold no logs of ours, and checks them against the
// header: a node whose log index lags says "none" too.
func (w *Watcher) proveNone(ctx context.Context, h *header) error {
	var receipts types.Receipts
	err := w.rpc.CallContext(ctx, &receipts, "eth_getBlockReceipts", h.hash)
	var coded rpc.Error
	switch {
	case errors.As(err, &coded) && coded.ErrorCode() == methodNotFound:
		return nil
	case err != nil:
		return err
	case types.DeriveSha(receipts, trie.NewStackTrie(nil)) != h.ReceiptHash:
		return fault(h.Number.Uint64(), "its receipts do not hash to %s", h.ReceiptHash)
	}
	for _, r := range receipts {
		for _, l := range r.Logs {
			if slices.Contains(w.addresses, l.Address) {
				return fault(h.Number.Uint64(), "logs by %s are withheld", l.Address)
			}
		}
	}
	return nil
}

const methodNotFound = -32601
