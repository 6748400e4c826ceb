package deployer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"almanac/bindings"
)

func (d *Deployment) createPools(ctx context.Context) error {
	for i, p := range d.plan.Pools {
		have, err := d.terms(ctx, p)
		if err != nil {
			return fmt.Errorf("read pool %d: %w", i, err)
		}
		if len(have.tiers) > 0 {
			continue
		}
		data := vault.PackCreatePool(p.asset(d.network.ALM.Address), big.NewInt(int64(p.Salt)), p.ladder(),
			big.NewInt(int64(p.PenaltyBps)), new(big.Int).SetUint64(p.Minimum), p.Votes)
		if err := d.send(ctx, fmt.Sprintf("create pool %d", i), &d.network.Vault.Address, data); err != nil {
			return err
		}
	}
	return nil
}

// checkPools compares the vault's pools with the plan's, in their order; all of them, or those there are so far.
func (d *Deployment) checkPools(ctx context.Context, all bool) error {
	v := vault.Instance(d.node, d.network.Vault.Address)
	count, err := bind.Call(v, at(ctx), vault.PackPoolCount(), vault.UnpackPoolCount)
	if err != nil {
		return fmt.Errorf("read number of pools: %w", err)
	}
	var faults []error
	want := int64(len(d.plan.Pools))
	if count.Int64() > want || all && count.Int64() < want {
		faults = append(faults, fmt.Errorf("the vault has %s pools, the plan %d", count, want))
	}
	for i := range min(count.Int64(), want) {
		faults = append(faults, d.checkPool(ctx, v, i))
	}
	return errors.Join(faults...)
}

func (d *Deployment) checkPool(ctx context.Context, v *bind.BoundContract, i int64) error {
	p := d.plan.Pools[i]
	id, err := bind.Call(v, at(ctx), vault.PackPoolAt(big.NewInt(i)), vault.UnpackPoolAt)
	if err != nil {
		return fmt.Errorf("read id of pool %d: %w", i, err)
	}
	if id.Cmp(p.ID(d.network.ALM.Address)) != 0 {
		return fmt.Errorf("pool %d is %#x, the plan's is %#x", i, id, p.ID(d.network.ALM.Address))
	}
	have, err := d.terms(ctx, p)
	if err != nil {
		return fmt.Errorf("read pool %d: %w", i, err)
	}
	if want := p.terms(); !have.equal(want) {
		return fmt.Errorf("pool %d has %s, the plan says %s", i, have, want)
	}
	return nil
}

// terms are what a pool was created with; a pool without tiers does not exist.
type terms struct {
	minimum    uint64
	penaltyBps uint64
	votes      bool
	tiers      []bindings.IStakingVaultTier
}

func (t terms) equal(o terms) bool {
	return t.minimum == o.minimum && t.penaltyBps == o.penaltyBps && t.votes == o.votes && slices.Equal(t.tiers, o.tiers)
}

func (t terms) String() string {
	return fmt.Sprintf("minimum %d, penalty %d bps, votes %t and tiers %v", t.minimum, t.penaltyBps, t.votes, t.tiers)
}

func (p Pool) terms() terms {
	return terms{p.Minimum, uint64(p.PenaltyBps), p.Votes, p.ladder()}
}

func (d *Deployment) terms(ctx context.Context, p Pool) (terms, error) {
	v, id := vault.Instance(d.node, d.network.Vault.Address), p.ID(d.network.ALM.Address)
	tiers, err := bind.Call(v, at(ctx), vault.PackTiers(id), vault.UnpackTiers)
	if err != nil || len(tiers) == 0 {
		return terms{}, err
	}
	pool, err := bind.Call(v, at(ctx), vault.PackPool(id), vault.UnpackPool)
	if err != nil {
		return terms{}, err
	}
	return terms{pool.Minimum.Uint64(), pool.PenaltyBps.Uint64(), pool.Votes, tiers}, nil
}

func (p Pool) ladder() []bindings.IStakingVaultTier {
	ladder := make([]bindings.IStakingVaultTier, len(p.Tiers))
	for i, t := range p.Tiers {
		ladder[i] = bindings.IStakingVaultTier{UnbondingPeriod: uint32(t.Unbonding / time.Second), Boost: t.Boost}
	}
	return ladder
}
