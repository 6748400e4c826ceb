package sender

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
)

// fees is a bid in wei per gas.
type fees struct{ tip, cap *big.Int }

// bid asks the node for a tip and leaves room for the base fee to double.
func (s *Sender) bid(ctx context.Context, head *types.Header) (fees, error) {
	if head.BaseFee == nil {
		return fees{}, errors.New("suggest fees: the chain has no base fee")
	}
	tip, err := s.node.SuggestGasTipCap(ctx)
	if err != nil {
		return fees{}, fmt.Errorf("suggest tip: %w", err)
	}
	need := new(big.Int).Add(head.BaseFee, tip)
	limit := s.options.MaxFeeCap
	if limit != nil && need.Cmp(limit) > 0 {
		return fees{}, &FeeTooHighError{Need: need, Max: limit}
	}
	return fees{tip, least(need.Add(need, head.BaseFee), limit)}, nil
}

// above is the least bid that replaces f everywhere and is no lower than want. False: limit forbids it.
func (f fees) above(want fees, limit *big.Int) (fees, bool) {
	tip, cap := raised(f.tip), raised(f.cap)
	if limit != nil && cap.Cmp(limit) > 0 {
		return f, false
	}
	if want.tip != nil {
		tip, cap = most(tip, want.tip), most(cap, want.cap)
	}
	cap = least(cap, limit)
	return fees{least(tip, cap), cap}, true
}

// raised is more than an eighth higher. Nodes ask for a tenth.
func raised(x *big.Int) *big.Int {
	x = new(big.Int).Mul(x, big.NewInt(9))
	return x.Add(x.Rsh(x, 3), big.NewInt(1))
}

func most(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}

// least takes a nil limit as none.
func least(a, limit *big.Int) *big.Int {
	if limit != nil && a.Cmp(limit) > 0 {
		return limit
	}
	return a
}
