package sender

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// prepare brings a call to where it can be broadcast. Nothing leaves.
func (s *Sender) prepare(ctx context.Context, call Call) (*flight, error) {
	gas, err := s.simulate(ctx, call)
	if err != nil {
		return nil, err
	}
	nonce, err := s.freeNonce(ctx)
	if err != nil {
		return nil, err
	}
	head, err := s.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	offer, err := s.bid(ctx, head)
	if err != nil {
		return nil, err
	}
	f := &flight{call: call, gas: gas, nonce: nonce, seen: head.Hash()}
	return f, s.sign(ctx, f, offer)
}

// sign makes the flight's next attempt.
func (s *Sender) sign(ctx context.Context, f *flight, offer fees) error {
	cost := new(big.Int).Mul(offer.cap, new(big.Int).SetUint64(f.gas))
	if err := s.afford(ctx, cost.Add(cost, orZero(f.call.Value)), nil); err != nil {
		return err
	}
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: f.nonce, GasTipCap: offer.tip, GasFeeCap: offer.cap,
		Gas: f.gas, To: f.call.To, Value: orZero(f.call.Value), Data: f.call.Data,
	})
	signed, err := s.signer.SignTx(tx, s.chainID)
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	if err := s.checkSigned(tx, signed); err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	f.fees, f.sent, f.passed = offer, append(f.sent, signed), 0
	return nil
}

// checkSigned makes sure that a signer, maybe a remote one, signed what it was given, as who it says it is.
func (s *Sender) checkSigned(want, got *types.Transaction) error {
	from, err := types.Sender(s.rules, got)
	switch {
	case err != nil:
		return fmt.Errorf("recover the signer: %w", err)
	case from != s.Address():
		return fmt.Errorf("signed by %s, want %s", from, s.Address())
	case s.rules.Hash(got) != s.rules.Hash(want):
		return errors.New("the signer changed the transaction")
	}
	return nil
}

// freeNonce is the lowest nonce that the chain has not used. A pending transaction of somebody else gets a few heads
// to pass, unless we may take over.
func (s *Sender) freeNonce(ctx context.Context) (uint64, error) {
	var seen common.Hash
	for passed := uint64(0); ; {
		mined, err := s.node.NonceAt(ctx, s.Address(), nil)
		if err != nil || s.options.TakeOver {
			return mined, wrap("read nonce", err)
		}
		pending, err := s.node.PendingNonceAt(ctx, s.Address())
		if err != nil || pending <= mined {
			return mined, wrap("read pending nonce", err)
		}
		if passed > s.options.ReplaceAfter {
			return 0, &NonceHeldError{Account: s.Address(), Nonce: mined}
		}
		select {
		case <-ctx.Done():
			return 0, fmt.Errorf("%w: %w", &NonceHeldError{Account: s.Address(), Nonce: mined}, ctx.Err())
		case <-time.After(s.options.Poll):
		}
		head, err := s.node.HeaderByNumber(ctx, nil)
		if err != nil {
			return 0, fmt.Errorf("read head: %w", err)
		}
		if hash := head.Hash(); hash != seen {
			seen, passed = hash, passed+1
		}
	}
}

func wrap(step string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", step, err)
}
