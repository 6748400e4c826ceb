package main

import (
	"context"
	"fmt"
	"math/big"
)

// crowd is a deployment of ours that gets ever more pools. They are of one asset under different salts: a trigger that
// visited them would not care.
type crowd struct {
	*bench
	ours  *ours
	pools int
	epoch int // whose start is triggered next
}

// foundCrowd deploys it, with one pool.
func (b *bench) foundCrowd(ctx context.Context) (*crowd, error) {
	o, err := b.newOurs(ctx, liquidLadder, 0)
	if err != nil {
		return nil, err
	}
	// a tip is not the keeper's first of the reward token
	return &crowd{bench: b, ours: o, pools: 1}, b.stock(ctx, o.reward, o.distributor.address, keeper)
}

// triggers measures our trigger at each size, in each variant.
func (t *crowd) triggers(ctx context.Context, sizes []int) error {
	t.epoch = int(t.passed()/on(7, 0)) + 1
	for _, size := range sizes {
		if err := t.grow(ctx, size); err != nil {
			return fmt.Errorf("open %d pools: %w", size, err)
		}
		if _, err := t.trigger(ctx); err != nil { // the new weights come into force
			return err
		}
		for _, v := range variants {
			if err := t.measure(ctx, v); err != nil {
				return fmt.Errorf("%s: %w", v.row(size).name, err)
			}
		}
	}
	return nil
}

// roomy is a gas limit for what is sent by the thousand: ample, and still many to a block.
const roomy = 1_000_000

// grow opens pools until there are so many, gives each a weight, and has alice stake in it.
func (t *crowd) grow(ctx context.Context, size int) error {
	var creations, weighings, stakes []call
	var ids, weights []*big.Int
	for ; t.pools < size; t.pools++ {
		salt := int64(t.pools + 1)
		creation, err := t.ours.createPool(t.ours.staked, salt, liquidLadder)
		if err != nil {
			return err
		}
		entry, err := t.ours.vault.named("stake", values{"poolId": poolID(t.ours.staked, salt), "amount": tokens(1), "tier": t.ours.tier})
		if err != nil {
			return err
		}
		creation.limit, entry.limit = roomy, roomy
		creations, stakes = append(creations, creation), append(stakes, entry)
		ids, weights = append(ids, poolID(t.ours.staked, salt)), append(weights, big.NewInt(int64(t.pools%97+1)))
		if len(ids) == 200 || t.pools == size-1 {
			weighing, err := t.ours.setWeights(ids, weights)
			if err != nil {
				return err
			}
			weighings, ids, weights = append(weighings, weighing), nil, nil
		}
	}
	if len(creations) == 0 {
		return nil
	}
	if _, err := t.sendAll(ctx, deployer, creations); err != nil {
		return fmt.Errorf("create: %w", err)
	}
	if _, err := t.sendAll(ctx, deployer, weighings); err != nil {
		return fmt.Errorf("weigh: %w", err)
	}
	_, err := t.sendAll(ctx, alice, stakes)
	return err
}

// measure brings the variant about within the running epoch, and triggers after its end.
func (t *crowd) measure(ctx context.Context, v variant) error {
	if v.tip {
		err := t.run(ctx, keeper, "fund tips", func() (call, error) {
			return t.ours.distributor.named("fundTips", values{"amount": tipCap})
		})
		if err != nil {
			return err
		}
	}
	if v.change {
		err := t.run(ctx, deployer, "set weight", func() (call, error) {
			return t.ours.setWeights([]*big.Int{t.ours.pool}, []*big.Int{big.NewInt(int64(100 + t.epoch))})
		})
		if err != nil {
			return err
		}
	}
	gas, err := t.trigger(ctx)
	t.note(v.row(t.pools).name, columnLiquid, gas)
	return err
}

func (t *crowd) trigger(ctx context.Context) (uint64, error) {
	if err := t.until(boundary(t.epoch)); err != nil {
		return 0, err
	}
	t.epoch++
	return t.gas(ctx, keeper, "trigger", func() (call, error) { return t.ours.distributor.named("triggerEpoch", nil) })
}
