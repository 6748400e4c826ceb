package devnode

import (
	"cmp"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// DefaultChainID is the id that wallets and tools know as a chain on one's own machine.
const DefaultChainID = 31337

// DefaultFinalityDepth is how far the finalized block trails the head: the two epochs of the main net.
const DefaultFinalityDepth = 64

// Options say what chain to start. The zero value is good for a test: a free port, wall-clock time, ten funded keys.
type Options struct {
	Host          string             // interface to listen on; 127.0.0.1 when empty
	Port          int                // serves HTTP and WebSocket; 0 takes a free one
	ChainID       uint64             // DefaultChainID when 0
	GenesisTime   time.Time          // time of block 0; now when zero
	BlockSeconds  uint64             // chain seconds from block to block; 0 follows the wall clock
	Accounts      int                // how many of Key(0), Key(1), ... own 10,000 ETH; 10 when 0
	Alloc         types.GenesisAlloc // more accounts for block 0
	BaseFee       *big.Int           // block 0's base fee in wei; 1 gwei when nil
	FinalityDepth uint64             // blocks from head to finalized; DefaultFinalityDepth when 0
}

func (o Options) withDefaults() (Options, error) {
	o.Host = cmp.Or(o.Host, "127.0.0.1")
	o.ChainID = cmp.Or(o.ChainID, DefaultChainID)
	o.Accounts = cmp.Or(o.Accounts, 10)
	o.FinalityDepth = cmp.Or(o.FinalityDepth, DefaultFinalityDepth)
	if o.GenesisTime.IsZero() {
		o.GenesisTime = time.Now()
	}
	if o.BaseFee == nil {
		o.BaseFee = big.NewInt(params.InitialBaseFee)
	}
	switch {
	case o.Port < 0 || o.Port > 65535:
		return o, fmt.Errorf("port %d is not between 0 and 65535", o.Port)
	case o.Accounts < 0:
		return o, fmt.Errorf("%d accounts: give 0 or more", o.Accounts)
	case o.GenesisTime.Unix() < 0:
		return o, fmt.Errorf("genesis time %s is before 1970", o.GenesisTime.UTC().Format(time.RFC3339))
	}
	return o, nil
}
