package deployer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
)

// program sets weights and emission.
func (d *Deployment) program(ctx context.Context) error {
	handed, err := d.handedOver(ctx, d.network.Distributor.Address)
	if err != nil || handed {
		return err
	}
	var ids, weights []*big.Int
	for _, p := range d.plan.Pools {
		id := p.ID(d.network.ALM.Address)
		weight, err := d.weight(ctx, id)
		if err != nil {
			return err
		}
		if weight.Cmp(big.NewInt(int64(p.Weight))) != 0 {
			ids, weights = append(ids, id), append(weights, big.NewInt(int64(p.Weight)))
		}
	}
	if len(ids) > 0 {
		if err := d.send(ctx, "set weights", &d.network.Distributor.Address, distributor.PackSetWeights(ids, weights)); err != nil {
			return err
		}
	}
	emission, err := d.emission(ctx)
	if err != nil || emission.Cmp(&d.plan.Emission.Int) == 0 {
		return err
	}
	return d.send(ctx, "set emission", &d.network.Distributor.Address, distributor.PackSetEmission(&d.plan.Emission.Int))
}

// weight is what a pool has, or takes on at the next boundary.
func (d *Deployment) weight(ctx context.Context, pool *big.Int) (*big.Int, error) {
	r := distributor.Instance(d.node, d.network.Distributor.Address)
	pending, err := bind.Call(r, at(ctx), distributor.PackPendingWeight(pool), distributor.UnpackPendingWeight)
	if err != nil {
		return nil, fmt.Errorf("read pending weight: %w", err)
	}
	if pending.Weight.Sign() > 0 {
		return pending.Weight, nil
	}
	weight, err := bind.Call(r, at(ctx), distributor.PackWeightOf(pool), distributor.UnpackWeightOf)
	if err != nil {
		return nil, fmt.Errorf("read weight: %w", err)
	}
	return weight, nil
}

// emission is what was last set, in force or not. The contract shows only what is in force; its events show both.
func (d *Deployment) emission(ctx context.Context) (*big.Int, error) {
	abi := distributor.GetABI()
	logs, err := history(ctx, d.node, d.network.Distributor.Address, d.network.StartBlock,
		[]common.Hash{abi.Events[bindings.RewardDistributorEmissionSetEventName].ID})
	if err != nil {
		return nil, fmt.Errorf("read emission: %w", err)
	}
	if len(logs) == 0 {
		return new(big.Int), nil
	}
	set, err := distributor.UnpackEmissionSetEvent(&logs[len(logs)-1])
	if err != nil {
		return nil, fmt.Errorf("read emission: %w", err)
	}
	return set.PerEpoch, nil
}
