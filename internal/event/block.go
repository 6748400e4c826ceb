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

// Point names a block.
type Point struct {
	Number uint64
	Hash   common.Hash
}

// Finality is how sure the chain is of its blocks. A chain that does not say leaves them zero.
type Finality struct {
	Safe      Point // hardly ever taken back
	Finalized Point // never taken back
}
