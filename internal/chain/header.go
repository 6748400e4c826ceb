package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"almanac/internal/event"
	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/common"
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
func (n *Node) Head(ctx context.Context) (Head, error) { return n.tagged(ctx, "latest") }

// Finalized asks for the newest block that no reorg will take back; an error where the chain has no such block.
func (n *Node) Finalized(ctx context.Context) (Head, error) { return n.tagged(ctx, "finalized") }

// HeadNumber asks for the newest block's number.
func (n *Node) HeadNumber(ctx context.Context) (uint64, error) {
	head, err := n.Head(ctx)
	return head.Number, err
}

func (n *Node) tagged(ctx context.Context, tag string) (Head, error) {
	h, err := n.header(ctx, byTag(tag))
	if err != nil {
		return Head{}, fmt.Errorf("read %s block: %w", tag, err)
	}
	return h.head(), nil
}

// header is a header with its own hash. It must not be copied.
type header struct {
	wire.Header
	hash common.Hash
}

func (h *header) number() uint64 { return h.Number.Uint64() }

func (h *header) head() Head {
	head := Head{Number: h.number(), Hash: h.hash, Parent: h.ParentHash, Time: h.Time}
	if h.BaseFee != nil {
		head.BaseFee = new(big.Int).Set(h.BaseFee)
	}
	return head
}

// scan reads and checks a header. event.ErrNotYet: there is none.
func (h *header) scan(result []byte) error {
	err := h.Header.Scan(result)
	switch {
	case errors.Is(err, wire.ErrNull):
		return event.ErrNotYet
	case err != nil:
		return err
	}
	return h.check()
}

// check works out the hash of a header that was read.
func (h *header) check() error {
	if !h.Number.IsUint64() {
		return fault(0, faultNumber, "number %s", h.Number)
	}
	h.hash = h.Hash()
	if h.hash != h.Claimed { // for good, where a chain has rules that this version does not know
		return fault(h.number(), faultHash, "hash %s is claimed, the header hashes to %s", h.Claimed, h.hash)
	}
	return nil
}

func (h *header) mustBe(number uint64) error {
	if h.number() != number {
		return fault(number, faultNumber, "block %d came instead", h.number())
	}
	return nil
}

func byTag(tag string) call {
	return question("eth_getBlockByNumber", quoted(tag), "false")
}

func byNumber(number uint64) call {
	return question("eth_getBlockByNumber", quantity(number), "false")
}

func byHash(hash common.Hash) call {
	return question("eth_getBlockByHash", quoted(hash.Hex()), "false")
}

// header asks for one header. event.ErrNotYet: the node has none.
func (n *Node) header(ctx context.Context, c call) (*header, error) {
	h := new(header)
	if err := n.one(ctx, c, h.scan); err != nil {
		return nil, notYet(err)
	}
	return h, nil
}

func (n *Node) headerByNumber(ctx context.Context, number uint64) (*header, error) {
	h, err := n.header(ctx, byNumber(number))
	if err != nil {
		return nil, err
	}
	return h, n.named(h.mustBe(number))
}

func (n *Node) headerByHash(ctx context.Context, hash common.Hash) (*header, error) {
	h, err := n.header(ctx, byHash(hash))
	if err == nil && h.hash != hash {
		return nil, n.named(fault(h.number(), faultNumber, "it is %s, not %s", h.hash, hash))
	}
	return h, err
}

// notYet is for nodes that answer an error instead of null when they have no such block.
func notYet(err error) error {
	var t *Trouble
	if errors.As(err, &t) && t.Kind == Lacking {
		return fmt.Errorf("%w (%w)", event.ErrNotYet, err)
	}
	return err
}

// named tells in a Fault which node it is about. It must come before the Fault is wrapped.
func (n *Node) named(err error) error {
	var f *Fault
	if errors.As(err, &f) && f.Node == "" {
		f.Node = n.name
	}
	return err
}

// fill reads the headers from first on, linked to one another.
func (n *Node) fill(ctx context.Context, headers []header, first uint64) error {
	calls := make([]call, len(headers))
	for i := range calls {
		calls[i] = byNumber(first + uint64(i))
		calls[i].header = &headers[i].Header
	}
	r, err := n.ask(ctx, calls...)
	if err != nil {
		return err
	}
	defer r.release()
	for i := range headers {
		h, number, here := &headers[i], first+uint64(i), r.answers[i].Read
		err := n.read(ctx, calls[i], r.answers[i], func(result []byte) (err error) {
			if here {
				here, err = false, h.check() // asked again, it is read anew
			} else {
				err = h.scan(result)
			}
			if err == nil {
				err = h.mustBe(number)
			}
			return err
		})
		if err != nil {
			return fmt.Errorf("block %d: %w", number, notYet(err))
		}
	}
	return nil
}

func checkLinks(headers []header) error {
	for i := 1; i < len(headers); i++ {
		h, parent := &headers[i], &headers[i-1]
		if h.ParentHash != parent.hash {
			return fault(h.number(), faultLink, "its parent is %s, but block %d is %s", h.ParentHash, parent.number(), parent.hash)
		}
	}
	return nil
}
