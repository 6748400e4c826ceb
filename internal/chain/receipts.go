package chain

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"almanac/internal/event"
	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

// receiptBatch is small: the receipts of one full block can take a megabyte.
const receiptBatch = 8

var receiptLists = sync.Pool{New: func() any { return new(wire.Receipts) }}

// receipts reads the receipts of blocks by hash, proves them against their headers, and hands all logs of each block to
// visit, whoever emitted them. They are void after it.
func (n *Node) receipts(ctx context.Context, headers []*header, visit func(h *header, logs []event.Log) error) error {
	list := receiptLists.Get().(*wire.Receipts)
	defer receiptLists.Put(list)
	for part := headers; len(part) > 0; part = part[min(receiptBatch, len(part)):] {
		if err := n.someReceipts(ctx, part[:min(receiptBatch, len(part))], list, visit); err != nil {
			return err
		}
	}
	return nil
}

func (n *Node) someReceipts(ctx context.Context, headers []*header, list *wire.Receipts, visit func(*header, []event.Log) error) error {
	calls := make([]call, len(headers))
	for i, h := range headers {
		calls[i] = question("eth_getBlockReceipts", quoted(h.hash.Hex()))
	}
	r, err := n.ask(ctx, calls...)
	if err != nil {
		return fmt.Errorf("read receipts: %w", err)
	}
	defer r.release()
	for i, h := range headers {
		err := n.read(ctx, calls[i], r.answers[i], func(result []byte) error {
			if err := list.Scan(result); err != nil {
				return err
			}
			return prove(h, list)
		})
		if errors.Is(err, wire.ErrNull) {
			err = &Trouble{Node: n.name, Method: calls[i].method, Kind: Lacking, Err: fmt.Errorf("no receipts of block %s", h.hash)}
		}
		if err != nil {
			return fmt.Errorf("read receipts of block %d: %w", h.number(), err)
		}
		if err := visit(h, list.Logs.List); err != nil {
			return err
		}
	}
	return nil
}

// prove holds receipts against their header. What the root does not cover is set right (a log's place) or checked (its
// block); a transaction's hash stays believed.
func prove(h *header, list *wire.Receipts) error {
	if types.DeriveSha(list, trie.NewStackTrie(nil)) != h.ReceiptHash {
		return fault(h.number(), faultReceipts, "its receipts do not hash to %s", h.ReceiptHash)
	}
	for i := range list.List {
		r := &list.List[i]
		for j := r.First; j < r.Last; j++ {
			l := &list.Logs.List[j]
			if l.BlockHash != h.hash || l.TxHash != r.TxHash {
				return fault(h.number(), faultReceipts, "log %d of its receipts is of another block or transaction", j)
			}
			l.Index, l.TxIndex, l.BlockNumber, l.Removed = uint32(j), uint32(i), h.number(), false
		}
	}
	return nil
}

// own picks the logs of contracts we watch, in place.
func (s *scope) own(logs []event.Log) []event.Log {
	kept := logs[:0]
	for i := range logs {
		if _, watched := s.marks[logs[i].Address]; watched {
			kept = append(kept, logs[i])
		}
	}
	return kept
}

// fetchProved reads the blocks of headers from their receipts, so that nothing can be left out.
func (n *Node) fetchProved(ctx context.Context, s *scope, headers []header) ([]event.Block, error) {
	var holding []*header
	for i := range headers {
		if s.mayHold(&headers[i]) {
			holding = append(holding, &headers[i])
		}
	}
	x, next := s.harvest(len(headers), 0), 0
	err := n.receipts(ctx, holding, func(h *header, logs []event.Log) error {
		for ; &headers[next] != h; next++ {
			x.blocks = append(x.blocks, empty(&headers[next]))
		}
		next++
		return x.add(h, s.own(logs))
	})
	for ; next < len(headers); next++ {
		x.blocks = append(x.blocks, empty(&headers[next]))
	}
	if blocks := x.blocks; err == nil {
		return blocks, nil
	}
	return nil, err
}

func kindOf(err error) Kind {
	var t *Trouble
	if errors.As(err, &t) {
		return t.Kind
	}
	return ""
}
