package main

import (
	"context"
	"fmt"
	"math/big"
	"path"

	"github.com/ethereum/go-ethereum/common"
)

// ours is Almanac with one pool to measure. This file is all that knows our methods; arguments go by their names in the
// ABI, so one that is new wants a line in a map here, and a method that is not there yet is an act that does nothing.
type ours struct {
	vault, distributor contract
	staked, reward     contract
	pool, own          *big.Int   // own: where the reward itself is staked, if compound is there
	tier               *big.Int   // that dora stakes at
	locks              bool       // whether stake must be unbonded before it is withdrawn
	partners           []contract // further reward tokens
}

// values are arguments by name.
type values map[string]any

// tier is a step of a pool's ladder, as the ABI spells it.
type tier struct {
	UnbondingPeriod uint32
	Boost           uint16
}

var (
	liquidLadder  = []tier{{0, 10_000}}
	lockingLadder = []tier{{0, 10_000}, {7 * 86_400, 15_000}, {30 * 86_400, 20_000}, {365 * 86_400, 40_000}}
)

var (
	emission = tokens(10_000) // an epoch
	reserve  = tokens(1e8)
	tipCap   = tokens(10)
	tipSlope = new(big.Int).Div(tokens(1), big.NewInt(10)) // a second: at the cap when the keeper comes
	minimum  = new(big.Int).Lsh(common.Big1, 50)
)

// newOurs deploys vault and distributor with one pool of that ladder, emission and so many further reward tokens.
func (b *bench) newOurs(ctx context.Context, ladder []tier, partners int) (*ours, error) {
	staked, reward, err := b.pair(ctx)
	if err != nil {
		return nil, err
	}
	o := &ours{staked: staked, reward: reward, tier: new(big.Int), locks: len(ladder) > 1}
	if o.locks {
		o.tier.SetInt64(1)
	}
	if err := o.deploy(ctx, b); err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	if err := b.stock(ctx, staked, o.vault.address, alice, bob, carol, dora, erin); err != nil {
		return nil, err
	}
	if err := o.open(ctx, b, ladder); err != nil {
		return nil, fmt.Errorf("open pools: %w", err)
	}
	for range partners {
		if err := o.list(ctx, b); err != nil {
			return nil, fmt.Errorf("list reward token: %w", err)
		}
	}
	return o, nil
}

// ourCode reads what make contracts built.
func (b *bench) ourCode() (vault, distributor artifact, err error) {
	out := path.Join(b.root, "contracts/out/release")
	if vault, err = load(path.Join(out, "StakingVault.sol/StakingVault.json")); err != nil {
		return vault, distributor, err
	}
	distributor, err = load(path.Join(out, "RewardDistributor.sol/RewardDistributor.json"))
	return vault, distributor, err
}

func (o *ours) deploy(ctx context.Context, b *bench) error {
	vault, distributor, err := b.ourCode()
	if err != nil {
		return err
	}
	libraries, err := b.libraries(ctx, vault, distributor)
	if err != nil {
		return err
	}
	known := values{
		"vault": b.next(deployer, 0), "distributor": b.next(deployer, 1),
		"alm": o.reward.address, "owner": address(deployer), "guardian": address(deployer),
		"genesis": big.NewInt(genesis), "epochLength": big.NewInt(7 * 86_400), "tipCap": tipCap, "tipSlope": tipSlope,
	}
	arguments, err := byName(vault.abi.Constructor.Inputs, known)
	if err != nil {
		return fmt.Errorf("vault: %w", err)
	}
	if o.vault, err = b.deploy(ctx, vault, libraries, arguments...); err != nil {
		return err
	}
	if arguments, err = byName(distributor.abi.Constructor.Inputs, known); err != nil {
		return fmt.Errorf("distributor: %w", err)
	}
	o.distributor, err = b.deploy(ctx, distributor, libraries, arguments...)
	return err
}

// open creates the pools and starts the emission, from genesis on.
func (o *ours) open(ctx context.Context, b *bench, ladder []tier) error {
	o.pool = poolID(o.staked, 0)
	calls := []func() (call, error){func() (call, error) { return o.createPool(o.staked, 0, ladder) }}
	ids, weights := []*big.Int{o.pool}, []*big.Int{big.NewInt(70)}
	if o.vault.has("compound") {
		o.own = poolID(o.reward, 1)
		calls = append(calls, func() (call, error) { return o.createPool(o.reward, 1, liquidLadder) })
		ids, weights = append(ids, o.own), append(weights, big.NewInt(30))
		if err := b.stock(ctx, o.reward, o.vault.address, bob, erin); err != nil {
			return err
		}
	}
	if err := b.approve(ctx, o.reward, o.distributor.address, deployer); err != nil {
		return err
	}
	calls = append(calls,
		func() (call, error) { return o.distributor.named("fundEmission", values{"amount": reserve}) },
		func() (call, error) { return o.distributor.named("setEmission", values{"perEpoch": emission}) },
		func() (call, error) { return o.setWeights(ids, weights) },
	)
	for _, pack := range calls {
		if err := b.run(ctx, deployer, "set up", pack); err != nil {
			return err
		}
	}
	return nil
}

func (o *ours) createPool(asset contract, salt int64, ladder []tier) (call, error) {
	penalty := new(big.Int)
	if len(ladder) > 1 {
		penalty.SetInt64(5_000)
	}
	return o.vault.named("createPool", values{
		"asset": asset.address, "salt": big.NewInt(salt), "tiers": ladder, "poolTiers": ladder,
		"penaltyBps": penalty, "minimum": minimum, "votes": false,
	})
}

func (o *ours) setWeights(ids, weights []*big.Int) (call, error) {
	return o.distributor.named("setWeights", values{"poolIds": ids, "weights": weights})
}

// poolID is the pool of an asset under a salt.
func poolID(asset contract, salt int64) *big.Int {
	id := new(big.Int).Lsh(big.NewInt(salt), 160)
	return id.Or(id, asset.address.Big())
}

// sponsored tells whether there are further reward tokens to measure.
func (b *bench) sponsored() (bool, error) {
	_, distributor, err := b.ourCode()
	d := contract{abi: distributor.abi}
	return d.has("fund") && d.has("addRewardToken"), err
}

// list adds a reward token, which sponsor funds once the calendar has begun.
func (o *ours) list(ctx context.Context, b *bench) error {
	partner, err := b.newToken(ctx)
	if err != nil {
		return err
	}
	o.partners = append(o.partners, partner)
	if err := b.stock(ctx, partner, o.distributor.address, deployer); err != nil {
		return err
	}
	return b.run(ctx, deployer, "add reward token", func() (call, error) {
		return o.distributor.named("addRewardToken", values{"poolId": o.pool, "token": partner.address})
	})
}

func (o *ours) does(a act, account int, amount *big.Int) ([]call, error) {
	v := values{
		"poolId": o.pool, "poolIds": []*big.Int{o.pool}, "amount": amount, "tier": o.tier, "receiver": address(account),
		"maxPenalty": endless, "account": address(erin),
	}
	switch a {
	case stake:
		return o.calls("stake", v)
	case stakeFor:
		return o.calls("stakeFor", v)
	case withdraw:
		return o.calls("withdraw", v)
	case withdrawEarly:
		return o.calls("withdrawEarly", v)
	case claim:
		return o.calls("claim", v)
	case claimFor:
		return o.calls("claimFor", v)
	case exit:
		return o.calls("exit", v)
	case keep:
		return one(o.distributor.named("triggerEpoch", nil))
	case sponsor:
		return o.sponsor()
	case unbond, rebond, raiseTier:
		return o.locking(a, v)
	case enterOwn, compound:
		return o.compounding(a, v)
	}
	return nil, nil
}

// calls is one call of the vault, or none where it lacks the method.
func (o *ours) calls(method string, v values) ([]call, error) {
	if !o.vault.has(method) {
		return nil, nil
	}
	return one(o.vault.named(method, v))
}

// locking are the acts of a pool whose tiers bind.
func (o *ours) locking(a act, v values) ([]call, error) {
	switch {
	case !o.locks:
		return nil, nil
	case a == unbond:
		return o.calls("unbond", v)
	case a == rebond:
		return o.calls("rebond", v)
	}
	v["tier"] = new(big.Int).Add(o.tier, common.Big1)
	return o.calls("raiseTier", v)
}

// compounding are the acts in the pool of the reward token.
func (o *ours) compounding(a act, v values) ([]call, error) {
	if o.own == nil {
		return nil, nil
	}
	v["poolId"], v["tier"] = o.own, new(big.Int)
	if a == enterOwn {
		return o.calls("stake", v)
	}
	return o.calls("compound", v)
}

// sponsor starts the streams of the further reward tokens, to run longer than the calendar.
func (o *ours) sponsor() ([]call, error) {
	var calls []call
	for _, partner := range o.partners {
		c, err := o.distributor.named("fund", values{
			"poolId": o.pool, "token": partner.address, "amount": tokens(1e6), "epochs": big.NewInt(10),
		})
		if err != nil {
			return nil, err
		}
		calls = append(calls, c)
	}
	return calls, nil
}
