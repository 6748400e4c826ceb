package event

import "github.com/ethereum/go-ethereum/common"

// Log is one contract log as a node gives it, flat, so that many of them lie side by side.
type Log struct {
	Address     common.Address
	Topics      [4]common.Hash
	TopicCount  uint8
	Removed     bool
	Index       uint32 // place in its block
	TxIndex     uint32
	BlockNumber uint64
	BlockHash   common.Hash
	TxHash      common.Hash
	Data        []byte // may lie in an arena shared with other logs: read it, never append to it
}
