package main

import (
	"context"
	"fmt"
)

// The columns, ours first.
const (
	columnLiquid         = "Almanac liquid"
	columnLocking        = "Almanac locking"
	columnStakingRewards = "StakingRewards"
	columnMasterChef     = "MasterChef"
	columnV3Staker       = "V3 staker"
)

var columns = []string{columnLiquid, columnLocking, columnStakingRewards, columnMasterChef, columnV3Staker}

// peers are the columns that ours are compared with.
var peers = columns[2:]

// sizes say how many pools the triggers are measured with.
type sizes struct{ ours, peers []int }

var allSizes = sizes{ours: []int{1, 10, 100, 1_000, 10_000}, peers: []int{1, 10, 100}}

// measure fills the figures.
func (b *bench) measure(ctx context.Context, s sizes) error {
	us, them, err := b.found(ctx)
	if err != nil {
		return fmt.Errorf("set up: %w", err)
	}
	crowd, err := b.foundCrowd(ctx)
	if err != nil {
		return fmt.Errorf("set up: %w", err)
	}
	if err := b.live(ctx, life, append(us, them...)); err != nil {
		return err
	}
	if err := b.live(ctx, further, us); err != nil {
		return err
	}
	delete(b.figures[claimFirst], columnMasterChef) // its first was paid by a stake
	for _, tier := range []string{columnLiquid, columnLocking} {
		b.compare(tier)
	}
	for _, pools := range []struct {
		of      string
		measure func(context.Context, []int) error
		sizes   []int
	}{
		{columnStakingRewards, b.stakingRewardsPools, s.peers},
		{columnMasterChef, b.masterChefPools, s.peers},
		{columnLiquid, crowd.triggers, s.ours},
	} {
		if err := pools.measure(ctx, pools.sizes); err != nil {
			return fmt.Errorf("pools of %s: %w", pools.of, err)
		}
	}
	return nil
}

// found sets up everybody who leads the life.
func (b *bench) found(ctx context.Context) (us, them []column, err error) {
	if us, err = b.foundOurs(ctx); err != nil {
		return nil, nil, err
	}
	staked, reward, err := b.pair(ctx)
	if err != nil {
		return nil, nil, err
	}
	synthetix, err := b.newStakingRewards(ctx, staked, reward, alice, bob, carol, dora)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", columnStakingRewards, err)
	}
	if staked, reward, err = b.pair(ctx); err != nil {
		return nil, nil, err
	}
	chef, err := b.newMasterChef(ctx, reward, staked)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", columnMasterChef, err)
	}
	if err := b.stock(ctx, staked, chef.chef.address, alice, bob, carol, dora); err != nil {
		return nil, nil, err
	}
	v3, err := b.newV3Staker(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", columnV3Staker, err)
	}
	return us, []column{{columnStakingRewards, synthetix}, {columnMasterChef, chef}, {columnV3Staker, v3}}, nil
}

// foundOurs sets up both kinds of pool, and again with one and two further reward tokens if there are such.
func (b *bench) foundOurs(ctx context.Context) ([]column, error) {
	sponsored, err := b.sponsored()
	if err != nil {
		return nil, err
	}
	most := 0
	if sponsored {
		most = 2
	}
	var us []column
	for partners := range most + 1 {
		for _, kind := range []struct {
			name   string
			ladder []tier
		}{{columnLiquid, liquidLadder}, {columnLocking, lockingLadder}} {
			o, err := b.newOurs(ctx, kind.ladder, partners)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", kind.name, err)
			}
			us = append(us, column{with(kind.name, partners), o})
		}
	}
	return us, nil
}

// with names the column of a pool with further reward tokens; the table does not show it.
func with(name string, partners int) string {
	if partners == 0 {
		return name
	}
	return fmt.Sprintf("%s +%d", name, partners)
}

// compare notes what further reward tokens add to a move, if there were such.
func (b *bench) compare(tier string) {
	one, two := with(tier, 1), with(tier, 2)
	b.note(stakeWithOne, tier, b.figures[stakeThird][one])
	b.note(stakeWithTwo, tier, b.figures[stakeThird][two])
	b.note(eachStake, tier, b.figures[stakeThird][two]-b.figures[stakeThird][one])
	b.note(eachWithdraw, tier, b.figures[withdrawPart][two]-b.figures[withdrawPart][one])
}
