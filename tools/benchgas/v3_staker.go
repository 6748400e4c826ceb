package main

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// v3Staker is Uniswap's staker of V3 positions. A position is an NFT: who stakes again stakes another one, a part that is
// withdrawn is one of them, and rewards are counted when a position is unstaked, so a claim by somebody who stays is to
// unstake, claim and stake in one transaction. Every move is of one position.
type v3Staker struct {
	staker, manager contract
	incentive       incentive
	held            map[int][]*big.Int // positions in an account's wallet
	staked          map[int][]*big.Int
}

// incentive names a programme of rewards, as the contract spells it.
type incentive struct {
	RewardToken, Pool  common.Address
	StartTime, EndTime *big.Int
	Refundee           common.Address
}

const (
	v3StakerPackage    = "@uniswap/v3-staker"
	v3CorePackage      = "@uniswap/v3-core"
	v3PeripheryPackage = "@uniswap/v3-periphery"
)

// newV3Staker deploys Uniswap V3 with a pool of two tokens, mints positions and starts an incentive.
func (b *bench) newV3Staker(ctx context.Context) (*v3Staker, error) {
	token0, token1, err := b.pair(ctx)
	if err != nil {
		return nil, err
	}
	if bytes.Compare(token0.address[:], token1.address[:]) > 0 {
		token0, token1 = token1, token0
	}
	reward, err := b.newToken(ctx)
	if err != nil {
		return nil, err
	}
	v, factory, err := b.deployV3(ctx)
	if err != nil {
		return nil, err
	}
	pool, err := v.open(ctx, b, factory, token0, token1)
	if err != nil {
		return nil, fmt.Errorf("open V3 pool: %w", err)
	}
	if err := v.mint(ctx, b, token0, token1); err != nil {
		return nil, err
	}
	now := int64(b.at)
	v.incentive = incentive{reward.address, pool, big.NewInt(now + 60), big.NewInt(now + 90*86_400), address(deployer)}
	if err := b.stock(ctx, reward, v.staker.address, deployer); err != nil {
		return nil, err
	}
	return v, b.run(ctx, deployer, "create incentive", func() (call, error) {
		return v.staker.call("createIncentive", v.incentive, tokens(1e6))
	})
}

func (b *bench) deployV3(ctx context.Context) (*v3Staker, contract, error) {
	var codes [3]artifact
	for i, name := range []string{
		v3CorePackage + "/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json",
		v3PeripheryPackage + "/artifacts/contracts/NonfungiblePositionManager.sol/NonfungiblePositionManager.json",
		v3StakerPackage + "/artifacts/contracts/UniswapV3Staker.sol/UniswapV3Staker.json",
	} {
		var err error
		if codes[i], err = b.npm(name); err != nil {
			return nil, contract{}, err
		}
	}
	factory, err := b.deploy(ctx, codes[0], nil)
	if err != nil {
		return nil, contract{}, err
	}
	nobody := address(deployer) // neither wrapped ether nor a picture of the position is asked for
	manager, err := b.deploy(ctx, codes[1], nil, factory.address, nobody, nobody)
	if err != nil {
		return nil, contract{}, err
	}
	year := big.NewInt(365 * 86_400)
	staker, err := b.deploy(ctx, codes[2], nil, factory.address, manager.address, year, year)
	return &v3Staker{staker: staker, manager: manager, held: map[int][]*big.Int{}, staked: map[int][]*big.Int{}}, factory, err
}

const v3Fee = 3000 // hundredths of a basis point; ticks are 60 apart

// open makes the pool at the price 1.
func (v *v3Staker) open(ctx context.Context, b *bench, factory, token0, token1 contract) (common.Address, error) {
	fee, price := big.NewInt(v3Fee), new(big.Int).Lsh(common.Big1, 96)
	err := b.run(ctx, deployer, "create pool", func() (call, error) {
		return v.manager.call("createAndInitializePoolIfNecessary", token0.address, token1.address, fee, price)
	})
	if err != nil {
		return common.Address{}, err
	}
	return b.readAddress(ctx, factory, "getPool", token0.address, token1.address, fee)
}

// mint gives every staker positions over the whole range.
func (v *v3Staker) mint(ctx context.Context, b *bench, token0, token1 contract) error {
	for _, token := range []contract{token0, token1} {
		if err := b.stock(ctx, token, v.manager.address, deployer); err != nil {
			return err
		}
	}
	id := int64(0)
	for _, account := range []int{alice, bob, carol, dora} {
		for range 3 {
			err := b.run(ctx, deployer, "mint position", func() (call, error) {
				return v.manager.call("mint", struct {
					Token0, Token1                 common.Address
					Fee, TickLower, TickUpper      *big.Int
					Amount0Desired, Amount1Desired *big.Int
					Amount0Min, Amount1Min         *big.Int
					Recipient                      common.Address
					Deadline                       *big.Int
				}{
					token0.address, token1.address, big.NewInt(v3Fee), big.NewInt(-887_220), big.NewInt(887_220),
					tokens(100), tokens(100), new(big.Int), new(big.Int), address(account), big.NewInt(int64(b.at)),
				})
			})
			if err != nil {
				return err
			}
			id++
			v.held[account] = append(v.held[account], big.NewInt(id))
		}
	}
	return nil
}

func (v *v3Staker) does(a act, account int, _ *big.Int) ([]call, error) {
	switch a {
	case stake:
		return one(v.stake(account))
	case withdraw:
		return one(v.leave(account, v.unstake, v.toWallet))
	case exit:
		return one(v.leave(account, v.unstake, v.pay, v.toWallet))
	case claim:
		id := v.staked[account][0]
		return one(v.multicall(account, id, v.unstake, v.pay, v.again))
	}
	return nil, nil
}

// stake sends the next position to the contract, which stakes it under the incentive in its data.
func (v *v3Staker) stake(account int) (call, error) {
	id := v.held[account][0]
	v.held[account] = v.held[account][1:]
	v.staked[account] = append(v.staked[account], id)
	key, err := v.staker.abi.Methods["stakeToken"].Inputs[:1].Pack(v.incentive)
	if err != nil {
		return call{}, fmt.Errorf("pack incentive: %w", err)
	}
	return v.manager.call("safeTransferFrom0", address(account), v.staker.address, id, key)
}

// part is one call within a transaction.
type part func(account int, id *big.Int) (call, error)

func (v *v3Staker) unstake(_ int, id *big.Int) (call, error) {
	return v.staker.call("unstakeToken", v.incentive, id)
}

func (v *v3Staker) again(_ int, id *big.Int) (call, error) {
	return v.staker.call("stakeToken", v.incentive, id)
}

func (v *v3Staker) pay(account int, _ *big.Int) (call, error) {
	return v.staker.call("claimReward", v.incentive.RewardToken, address(account), new(big.Int)) // 0: all
}

func (v *v3Staker) toWallet(account int, id *big.Int) (call, error) {
	return v.staker.call("withdrawToken", id, address(account), []byte{})
}

// leave takes the newest position out.
func (v *v3Staker) leave(account int, parts ...part) (call, error) {
	last := len(v.staked[account]) - 1
	id := v.staked[account][last]
	v.staked[account] = v.staked[account][:last]
	return v.multicall(account, id, parts...)
}

func (v *v3Staker) multicall(account int, id *big.Int, parts ...part) (call, error) {
	var data [][]byte
	for _, p := range parts {
		c, err := p(account, id)
		if err != nil {
			return call{}, err
		}
		data = append(data, c.data)
	}
	return v.staker.call("multicall", data)
}
