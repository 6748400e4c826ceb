package daemon

import (
	"context"

	"almanac/internal/deployer"
	"almanac/internal/verify"
)

// Verify compares a ledger with the contracts of a network, as of one indexed block.
func Verify(ctx context.Context, c verify.Chain, ledger verify.Ledger, n deployer.Network, block uint64) (verify.Result, error) {
	return verify.At(ctx, ledger, c, verify.Deployment{
		Vault: n.Vault.Address, Distributor: n.Distributor.Address, ALM: n.ALM.Address, Genesis: n.Genesis, EpochLength: n.EpochLength,
	}, block)
}
