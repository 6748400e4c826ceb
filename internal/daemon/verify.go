package daemon

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"almanac/internal/chain"
	"almanac/internal/deployer"
	"almanac/internal/multicall"
	"almanac/internal/verify"
)

// Verify compares a ledger with the contracts of a network in everything, as of one indexed block.
func Verify(ctx context.Context, c verify.Chain, ledger verify.Ledger, n deployer.Network, block uint64) (verify.Result, error) {
	return verify.At(ctx, ledger, c, verified(n), block)
}

// node is one node, whatever else it does.
type node interface {
	Client() *ethclient.Client
	ViewsAt(ctx context.Context, block common.Hash, views []chain.View) ([][]byte, error)
}

// NewVerifier asks the contracts of a network many things at a time.
func NewVerifier(c node, ledger verify.Ledger, n deployer.Network, o verify.Options) *verify.Verifier {
	return verify.New(ledger, multicall.New(c.Client().Client(), c), verified(n), o)
}

func verified(n deployer.Network) verify.Deployment {
	return verify.Deployment{
		Vault: n.Vault.Address, Distributor: n.Distributor.Address, ALM: n.ALM.Address, Genesis: n.Genesis, EpochLength: n.EpochLength,
	}
}
