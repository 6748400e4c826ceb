package main

import (
	"context"
	"fmt"
	"math/big"
)

// stakingRewards is Synthetix's contract as Uniswap deployed it: one pool each, rewards for 60 days from each notice.
type stakingRewards struct {
	pool   contract
	reward contract
}

const stakingRewardsPackage = "@uniswap/liquidity-staker"

// newStakingRewards deploys one that pays.
func (b *bench) newStakingRewards(ctx context.Context, staked, reward contract, stakers ...int) (*stakingRewards, error) {
	code, err := b.npm(stakingRewardsPackage + "/build/StakingRewards.json")
	if err != nil {
		return nil, err
	}
	pool, err := b.deploy(ctx, code, nil, address(deployer), reward.address, staked.address)
	if err != nil {
		return nil, err
	}
	s := &stakingRewards{pool, reward}
	if err := b.stock(ctx, staked, pool.address, stakers...); err != nil {
		return nil, err
	}
	_, err = s.notify(ctx, b)
	return s, err
}

// notify starts another period, in the two transactions that it takes, and answers their gas.
func (s *stakingRewards) notify(ctx context.Context, b *bench) (uint64, error) {
	amount := tokens(1000)
	sent, err := b.gas(ctx, deployer, "send reward", func() (call, error) {
		return s.reward.call("transfer", s.pool.address, amount)
	})
	if err != nil {
		return 0, err
	}
	told, err := b.gas(ctx, deployer, "notify reward", func() (call, error) {
		return s.pool.call("notifyRewardAmount", amount)
	})
	return sent + told, err
}

func (s *stakingRewards) does(a act, _ int, amount *big.Int) ([]call, error) {
	switch a {
	case stake:
		return one(s.pool.call("stake", amount))
	case withdraw:
		return one(s.pool.call("withdraw", amount))
	case claim:
		return one(s.pool.call("getReward"))
	case exit:
		return one(s.pool.call("exit"))
	}
	return nil, nil
}

// stakingRewardsPools measures what an epoch costs where every pool is a contract of its own.
func (b *bench) stakingRewardsPools(ctx context.Context, sizes []int) error {
	staked, reward, err := b.pair(ctx)
	if err != nil {
		return err
	}
	var pools []*stakingRewards
	for _, size := range sizes {
		for len(pools) < size {
			s, err := b.newStakingRewards(ctx, staked, reward, alice)
			if err != nil {
				return fmt.Errorf("pool %d: %w", len(pools), err)
			}
			if err := b.run(ctx, alice, "stake", func() (call, error) { return s.pool.call("stake", tokens(1)) }); err != nil {
				return err
			}
			if _, err := s.notify(ctx, b); err != nil { // the first notice with somebody in writes a fresh slot
				return err
			}
			pools = append(pools, s)
		}
		for _, s := range pools {
			gas, err := s.notify(ctx, b)
			if err != nil {
				return err
			}
			b.note(variant{}.row(size).name, columnStakingRewards, gas)
		}
	}
	return nil
}
