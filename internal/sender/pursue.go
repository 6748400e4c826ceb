package sender

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// pursue broadcasts and watches until one of the flight's attempts is mined deep enough.
func (s *Sender) pursue(ctx context.Context, f *flight) (*types.Receipt, error) {
	if err := s.broadcast(ctx, f); err != nil {
		return nil, err
	}
	ticker := time.NewTicker(s.options.Poll)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil, f.end(ctx.Err())
		case <-ticker.C:
		}
		receipt, err := s.look(ctx, f)
		if receipt != nil || err != nil {
			return receipt, err
		}
	}
}

// look acts on a new head: it returns the receipt, or the end of the flight, or neither.
func (s *Sender) look(ctx context.Context, f *flight) (*types.Receipt, error) {
	head, err := s.node.HeaderByNumber(ctx, nil)
	if err != nil {
		f.doubt = fmt.Errorf("read head: %w", err)
		return nil, nil
	}
	if head.Hash() == f.seen {
		if f.unsure {
			return nil, s.broadcast(ctx, f)
		}
		return nil, nil
	}
	receipt, err := s.landed(ctx, f)
	if err != nil {
		f.doubt = err
		return nil, nil // the same head again at the next tick
	}
	f.seen = head.Hash()
	switch {
	case receipt == nil:
		return nil, s.insist(ctx, f, head)
	case !s.deep(receipt, head):
		f.passed, f.gone = 0, false
		return nil, nil
	case receipt.Status != types.ReceiptStatusSuccessful:
		return nil, &RevertedError{Receipt: receipt, Data: s.reason(ctx, f, receipt)}
	}
	return receipt, nil
}

// landed finds the receipt of whichever attempt was mined.
func (s *Sender) landed(ctx context.Context, f *flight) (*types.Receipt, error) {
	for _, hash := range f.hashes() {
		receipt, err := s.node.TransactionReceipt(ctx, hash)
		switch {
		case errors.Is(err, ethereum.NotFound):
			continue
		case err != nil:
			return nil, fmt.Errorf("read receipt of %s: %w", hash, err)
		case receipt.TxHash != hash || receipt.BlockNumber == nil:
			return nil, fmt.Errorf("read receipt of %s: the node gave that of %s", hash, receipt.TxHash)
		}
		return receipt, nil
	}
	return nil, nil
}

func (s *Sender) deep(r *types.Receipt, head *types.Header) bool {
	depth := new(big.Int).Sub(head.Number, r.BlockNumber)
	return depth.Cmp(new(big.Int).SetUint64(s.options.Confirmations-1)) >= 0
}

// insist has a head passed by: it gives up on a used nonce, raises the bid when it is time, and broadcasts again.
func (s *Sender) insist(ctx context.Context, f *flight, head *types.Header) error {
	nonce, err := s.node.NonceAt(ctx, s.Address(), nil)
	if err != nil {
		f.doubt = fmt.Errorf("read nonce: %w", err)
		return nil
	}
	if nonce > f.nonce {
		return s.lost(f)
	}
	f.gone = false
	f.passed++
	if f.passed < s.options.ReplaceAfter && (head.BaseFee == nil || head.BaseFee.Cmp(f.fees.cap) <= 0) {
		return s.broadcast(ctx, f)
	}
	stands := s.outbid(ctx, f, head)
	err = s.broadcast(ctx, f)
	f.doubt = cmp.Or(f.doubt, stands)
	return err
}

// lost ends a flight whose nonce was used by none of its attempts. Nodes list receipts a little later than nonces, so
// it takes two heads.
func (s *Sender) lost(f *flight) error {
	if f.gone {
		return &NonceTakenError{Account: s.Address(), Nonce: f.nonce, Hashes: f.hashes()}
	}
	f.gone = true
	return nil
}

// outbid raises the bid to what the chain asks now. If it cannot, the old bid stands.
func (s *Sender) outbid(ctx context.Context, f *flight, head *types.Header) error {
	want, err := s.bid(ctx, head)
	if err != nil {
		return err
	}
	_, err = s.raise(ctx, f, want)
	return err
}

// reason replays a reverted attempt on the block before it.
func (s *Sender) reason(ctx context.Context, f *flight, r *types.Receipt) []byte {
	before := new(big.Int).Sub(r.BlockNumber, common.Big1)
	_, err := s.node.CallContract(ctx, s.message(f.call, f.gas), before)
	data, _ := revertData(err)
	return data
}
