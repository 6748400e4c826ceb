package event

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Contract tells which kind of contract emits an event.
type Contract string

// The contracts we listen to.
const (
	Vault       Contract = "vault"
	Distributor Contract = "distributor"
	Pair        Contract = "pair" // Uniswap V2 pair whose LP token is staked
)

// Kind is one contract event and the table that keeps it.
type Kind struct {
	Contract Contract
	Event    string // name in the ABI
	Table    string // in schema evt
	ID       common.Hash
	decode   func(*types.Log) (columns, error)
}

type columns map[string]any

// tooLarge stands in for a number that a bigint column cannot hold.
type tooLarge struct{ value *big.Int }

// on pairs an event with its table. unpack is the generated function: a renamed field stops compiling here only.
func on[E bind.ContractEvent](c Contract, contract *abi.ABI, table string, unpack func(*types.Log) (*E, error), row func(*E) columns) Kind {
	var zero E
	name := zero.ContractEventName()
	return Kind{
		Contract: c, Event: name, Table: table, ID: contract.Events[name].ID,
		decode: func(log *types.Log) (columns, error) {
			e, err := unpack(log)
			if err != nil {
				return nil, err
			}
			cols := row(e)
			for column, v := range cols {
				if large, ok := v.(tooLarge); ok {
					return nil, fmt.Errorf("column %s: %s exceeds 63 bits", column, large.value)
				}
			}
			return cols, nil
		},
	}
}

// small makes a uint64 of a number that the contract keeps far below 2^63: an epoch, a time, a weight, an index.
func small(v *big.Int) any {
	if !v.IsInt64() || v.Sign() < 0 {
		return tooLarge{v}
	}
	return v.Uint64()
}
