package sender

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// simulate has the node try the call at its head, and returns the gas limit to send it with.
func (s *Sender) simulate(ctx context.Context, call Call) (uint64, error) {
	if call.GasLimit > 0 {
		_, err := s.node.CallContract(ctx, s.message(call, call.GasLimit), nil)
		return call.GasLimit, s.refusal(ctx, call, err)
	}
	estimate, err := s.node.EstimateGas(ctx, s.message(call, 0))
	if err != nil {
		return 0, s.refusal(ctx, call, err)
	}
	if estimate > params.MaxTxGas {
		return 0, &RefusedError{Err: fmt.Errorf("the call needs %d gas, a transaction may have %d", estimate, params.MaxTxGas)}
	}
	return min(estimate+estimate*s.options.GasMargin/100, params.MaxTxGas), nil
}

func (s *Sender) message(call Call, gas uint64) ethereum.CallMsg {
	return ethereum.CallMsg{From: s.Address(), To: call.To, Gas: gas, Value: call.Value, Data: call.Data}
}

// refusal sorts out what a failed simulation means.
func (s *Sender) refusal(ctx context.Context, call Call, err error) error {
	switch {
	case err == nil:
		return nil
	case Refuses(err):
		data, _ := revertData(err)
		return &RefusedError{Data: data, Err: err}
	case says(err, poorTexts):
		return s.afford(ctx, orZero(call.Value), fmt.Errorf("simulate: %w", err))
	}
	return fmt.Errorf("simulate: %w", err)
}

// Refuses tells whether a node's answer to a call means that the contract would not do it, rather than that the node is
// at a loss.
func Refuses(err error) bool {
	_, reverted := revertData(err)
	return err != nil && (reverted || says(err, executionFaults))
}

// revertData digs out what the contract returned with its revert.
func revertData(err error) (data []byte, reverted bool) {
	var carrier rpc.DataError
	if !errors.As(err, &carrier) {
		return nil, false
	}
	text, _ := carrier.ErrorData().(string)
	data, bad := hexutil.Decode(text)
	return data, bad == nil
}

// afford makes sure that the account holds need wei. otherwise is returned when it seems to.
func (s *Sender) afford(ctx context.Context, need *big.Int, otherwise error) error {
	have, err := s.node.BalanceAt(ctx, s.Address(), nil)
	if err != nil {
		return fmt.Errorf("read balance: %w", err)
	}
	if have.Cmp(need) < 0 {
		return &InsufficientFundsError{Account: s.Address(), Have: have, Need: need}
	}
	return otherwise
}

func orZero(x *big.Int) *big.Int {
	if x == nil {
		return new(big.Int)
	}
	return x
}
