package devnode

import (
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

const gasLimit = 60_000_000

// genesis is block 0: every fork that the main net has, the system contracts, the funded dev keys.
func genesis(o Options) *core.Genesis {
	config := *params.AllDevChainProtocolChanges
	config.ChainID = new(big.Int).SetUint64(o.ChainID)
	config.BogotaTime = nil // stop at Osaka, as the main net does

	alloc := core.SystemContractAllocs()
	tenThousand := new(big.Int).Mul(big.NewInt(10_000), big.NewInt(params.Ether))
	for n := range o.Accounts {
		alloc[Address(n)] = types.Account{Balance: tenThousand}
	}
	maps.Copy(alloc, o.Alloc)

	return &core.Genesis{
		Config:    &config,
		Timestamp: uint64(o.GenesisTime.Unix()),
		GasLimit:  gasLimit,
		BaseFee:   o.BaseFee,
		Alloc:     alloc,
	}
}
