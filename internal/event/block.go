package event

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// ErrNotYet says that the chain has no such block yet: wait for it.
var ErrNotYet = errors.New("block not mined yet")

// Block is one block of the chain with the contract events it holds, in log order.
type Block struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	Time   uint64 // Unix seconds
	Rows   []Row
}

// Row is one contract event as its table in schema evt keeps it.
type Row struct {
	Table    string
	LogIndex uint
	TxHash   common.Hash
	// Columns holds the event's own fields by column name. A value is a *big.Int (numeric), uint64 (bigint),
	// []uint64 (bigint[]), bool (boolean), common.Address or common.Hash (bytea).
	Columns map[string]any
}
