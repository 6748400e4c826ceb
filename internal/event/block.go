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
