package deployer

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
)

func (d *Deployment) handOver(ctx context.Context) error {
	if err := d.empower(ctx); err != nil {
		return err
	}
	for _, c := range []common.Address{d.network.Vault.Address, d.network.Distributor.Address} {
		handed, err := d.handedOver(ctx, c)
		if err != nil {
			return err
		}
		if handed {
			continue
		}
		if err := d.send(ctx, fmt.Sprintf("transfer ownership of %s", c), &c, vault.PackTransferOwnership(d.network.Timelock.Address)); err != nil {
			return err
		}
	}
	return nil
}

func (d *Deployment) handedOver(ctx context.Context, contract common.Address) (bool, error) {
	owner, err := bind.Call(vault.Instance(d.node, contract), at(ctx), vault.PackOwner(), vault.UnpackOwner)
	if err != nil {
		return false, fmt.Errorf("read owner of %s: %w", contract, err)
	}
	return owner == d.network.Timelock.Address, nil
}

// checkPlan compares what the plan says with the chain, at the time of the hand-over: governance may change it afterwards.
func (d *Deployment) checkPlan(ctx context.Context) error {
	r := distributor.Instance(d.node, d.network.Distributor.Address)
	faults := []error{
		d.checkPools(ctx, true),
		d.checkGuardian(ctx),
		d.checkGovernor(ctx),
		same(ctx, r, "tip cap", distributor.PackTipCap(), text(distributor.UnpackTipCap), d.plan.TipCap.String()),
		same(ctx, r, "tip slope", distributor.PackTipSlope(), text(distributor.UnpackTipSlope), d.plan.TipSlope.String()),
	}
	for i, p := range d.plan.Pools {
		weight, err := d.weight(ctx, p.ID(d.network.ALM.Address))
		if err == nil && weight.Cmp(big.NewInt(int64(p.Weight))) != 0 {
			err = fmt.Errorf("pool %d has weight %s, the plan says %d", i, weight, p.Weight)
		}
		faults = append(faults, err)
	}
	emission, err := d.emission(ctx)
	if err == nil && emission.Cmp(&d.plan.Emission.Int) != 0 {
		err = fmt.Errorf("emission per epoch is %s, the plan says %s", emission, &d.plan.Emission.Int)
	}
	faults = append(faults, err)
	for _, p := range d.purses() {
		missing, err := d.missing(ctx, p)
		if err == nil && missing.Sign() > 0 {
			err = fmt.Errorf("%s has %s base units of ALM less than the plan says", p.name, missing)
		}
		faults = append(faults, err)
	}
	return errors.Join(faults...)
}

func (d *Deployment) checkGuardian(ctx context.Context) error {
	v := vault.Instance(d.node, d.network.Vault.Address)
	return same(ctx, v, "guardian", vault.PackGuardian(), vault.UnpackGuardian, d.plan.Guardian)
}

func text(unpack func([]byte) (*big.Int, error)) func([]byte) (string, error) {
	return func(data []byte) (string, error) {
		v, err := unpack(data)
		if err != nil {
			return "", err
		}
		return v.String(), nil
	}
}
