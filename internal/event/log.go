package event

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Log is one contract log as a node gives it, flat, so that many of them lie side by side.
type Log struct {
	Data        []byte // may lie in an arena shared with other logs: read it, never append to it
	Address     common.Address
	Topics      [4]common.Hash
	TopicCount  uint8
	Removed     bool
	Index       uint32 // place in its block
	TxIndex     uint32
	BlockNumber uint64
	BlockHash   common.Hash
	TxHash      common.Hash
}

// LogOf is a log of go-ethereum's as ours. The data is shared.
func LogOf(l types.Log) Log {
	flat := Log{
		Address: l.Address, TopicCount: uint8(len(l.Topics)), Removed: l.Removed, Index: uint32(l.Index), TxIndex: uint32(l.TxIndex),
		BlockNumber: l.BlockNumber, BlockHash: l.BlockHash, TxHash: l.TxHash, Data: l.Data,
	}
	copy(flat.Topics[:], l.Topics)
	return flat
}
