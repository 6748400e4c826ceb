package main

import (
	"context"
	"fmt"
	"math/big"
	"path"
)

// masterChef is SushiSwap's first: it pays whenever somebody moves, and an update mints twice a pool.
type masterChef struct{ chef contract }

const (
	masterChefPackage  = "@sushiswap/core"
	masterChefCompiler = "solc-0.6"
	masterChefLibrary  = "openzeppelin-3"
)

// newMasterChef deploys one with a pool a token. The reward is a plain token that the chef may mint.
func (b *bench) newMasterChef(ctx context.Context, reward contract, staked ...contract) (*masterChef, error) {
	code, err := load(path.Join(b.chef, "MasterChef.json"))
	if err != nil {
		return nil, err
	}
	none := new(big.Int)
	chef, err := b.deploy(ctx, code, nil, reward.address, address(deployer), tokens(1), none, none)
	if err != nil {
		return nil, err
	}
	m := &masterChef{chef}
	for _, token := range staked {
		if err := m.add(ctx, b, token); err != nil {
			return nil, err
		}
	}
	return m, nil
}

func (m *masterChef) add(ctx context.Context, b *bench, staked contract) error {
	return b.run(ctx, deployer, "add pool", func() (call, error) {
		return m.chef.call("add", big.NewInt(100), staked.address, false)
	})
}

func (m *masterChef) does(a act, _ int, amount *big.Int) ([]call, error) {
	pool := new(big.Int)
	switch a {
	case stake:
		return one(m.chef.call("deposit", pool, amount))
	case withdraw, exit:
		return one(m.chef.call("withdraw", pool, amount))
	case claim:
		return one(m.chef.call("withdraw", pool, new(big.Int)))
	}
	return nil, nil
}

// masterChefPools measures the update of all pools, each with a token of its own and somebody in.
func (b *bench) masterChefPools(ctx context.Context, sizes []int) error {
	reward, err := b.newToken(ctx)
	if err != nil {
		return err
	}
	m, err := b.newMasterChef(ctx, reward)
	if err != nil {
		return err
	}
	pools := 0
	for _, size := range sizes {
		for ; pools < size; pools++ {
			if err := m.fill(ctx, b, int64(pools)); err != nil {
				return fmt.Errorf("pool %d: %w", pools, err)
			}
		}
		update := func() (call, error) { return m.chef.call("massUpdatePools") }
		if err := b.run(ctx, keeper, "update all", update); err != nil {
			return err
		}
		gas, err := b.gas(ctx, keeper, "update all", update)
		if err != nil {
			return err
		}
		b.note(variant{}.row(size).name, columnMasterChef, gas)
	}
	return nil
}

// fill adds a pool and has alice stake in it.
func (m *masterChef) fill(ctx context.Context, b *bench, pool int64) error {
	staked, err := b.newToken(ctx)
	if err != nil {
		return err
	}
	if err := m.add(ctx, b, staked); err != nil {
		return err
	}
	if err := b.stock(ctx, staked, m.chef.address, alice); err != nil {
		return err
	}
	return b.run(ctx, alice, "deposit", func() (call, error) { return m.chef.call("deposit", big.NewInt(pool), tokens(1)) })
}
