package sender

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// What a caller branches on. The types below carry the details.
var (
	ErrRefused           = errors.New("refused by the chain")
	ErrInsufficientFunds = errors.New("insufficient funds")
	ErrUnknownOutcome    = errors.New("unknown outcome")
)

// RefusedError says that the contract would revert. Nothing was sent.
type RefusedError struct {
	Data []byte // as the contract returned it: a custom error, or empty
	Err  error  // the node's words
}

func (e *RefusedError) Error() string        { return fmt.Sprintf("simulate: %v", e.Err) }
func (e *RefusedError) Unwrap() error        { return e.Err }
func (e *RefusedError) Is(target error) bool { return target == ErrRefused }

// RevertedError says that the transaction was mined and reverted.
type RevertedError struct {
	Receipt *types.Receipt
	Data    []byte // what the same call returns one block earlier: mostly the reason, sometimes nothing
}

func (e *RevertedError) Error() string {
	return fmt.Sprintf("transaction %s reverted in block %s", e.Receipt.TxHash, e.Receipt.BlockNumber)
}
func (e *RevertedError) Is(target error) bool { return target == ErrRefused }

// RevertData is what the contract returned, where err is a RefusedError or a RevertedError; nil otherwise.
func RevertData(err error) []byte {
	var refused *RefusedError
	var reverted *RevertedError
	switch {
	case errors.As(err, &refused):
		return refused.Data
	case errors.As(err, &reverted):
		return reverted.Data
	}
	return nil
}

// InsufficientFundsError says that the account cannot pay value and fees. Nothing was sent.
type InsufficientFundsError struct {
	Account    common.Address
	Have, Need *big.Int // wei
}

func (e *InsufficientFundsError) Error() string {
	return fmt.Sprintf("insufficient funds: %s has %s wei and needs %s wei", e.Account, e.Have, e.Need)
}
func (e *InsufficientFundsError) Is(target error) bool { return target == ErrInsufficientFunds }

// FeeTooHighError says that the chain asks for more than we may offer. Nothing was sent.
type FeeTooHighError struct{ Need, Max *big.Int } // wei per gas

func (e *FeeTooHighError) Error() string {
	return fmt.Sprintf("the chain asks %s wei per gas, the cap is %s", e.Need, e.Max)
}

// NonceHeldError says that a transaction which we did not send waits at our nonce, and did not pass. Nothing was sent.
type NonceHeldError struct {
	Account common.Address
	Nonce   uint64
}

func (e *NonceHeldError) Error() string {
	return fmt.Sprintf("nonce %d of %s is held by a pending transaction that was not sent from here", e.Nonce, e.Account)
}

// NonceTakenError says that another transaction used our nonce: ours will not happen.
type NonceTakenError struct {
	Account common.Address
	Nonce   uint64
	Hashes  []common.Hash // ours
}

func (e *NonceTakenError) Error() string {
	return fmt.Sprintf("nonce %d of %s was used by a transaction that was not sent from here, ours did not happen", e.Nonce, e.Account)
}

// RejectedError says that the node will never take the transaction. It is nowhere.
type RejectedError struct {
	Hash common.Hash
	Err  error // the node's words
}

func (e *RejectedError) Error() string { return fmt.Sprintf("broadcast %s: %v", e.Hash, e.Err) }
func (e *RejectedError) Unwrap() error { return e.Err }

// UnknownOutcomeError says that we stopped watching while one of the transactions may still be mined.
type UnknownOutcomeError struct {
	Nonce  uint64
	Hashes []common.Hash // oldest first
	Err    error         // why we stopped, and what the node last said
}

func (e *UnknownOutcomeError) Error() string {
	return fmt.Sprintf("unknown outcome of nonce %d, look for %v: %v", e.Nonce, e.Hashes, e.Err)
}
func (e *UnknownOutcomeError) Unwrap() error        { return e.Err }
func (e *UnknownOutcomeError) Is(target error) bool { return target == ErrUnknownOutcome }

// errStaleNonce says that the nonce was used before anything of ours was out.
var errStaleNonce = errors.New("nonce is already used")
