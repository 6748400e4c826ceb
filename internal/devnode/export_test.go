package devnode

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
)

// Freezable is the block up to which geth would move blocks out of memory; none when zero.
func (n *Node) Freezable() common.Hash { return rawdb.ReadFinalizedBlockHash(n.eth.ChainDb()) }
