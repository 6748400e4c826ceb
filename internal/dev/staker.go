package dev

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/sender"
)

var vault = bindings.NewStakingVault()

// stage is what the actors share.
type stage struct {
	node     bind.ContractBackend
	clock    clock
	began    time.Time // first epoch, chain time
	vault    common.Address
	gauge    common.Address
	alm      common.Address
	pools    [poolCount]*big.Int
	market   exchange
	patience time.Duration // chain time until a refused act is tried again
	acted    func()
	refused  func(what string, err error)
}

// perform does an act. One that the chain refuses is tried once more some blocks later, since a reorg may have taken back
// what it builds on; refused again, it is told and passed over, as people do.
func (s stage) perform(ctx context.Context, what string, act func() error) error {
	err := act()
	if errors.Is(err, sender.ErrRefused) {
		if s.clock.until(ctx, s.clock().Add(s.patience)) != nil {
			return nil
		}
		err = act()
	}
	switch {
	case ctx.Err() != nil:
		return nil
	case errors.Is(err, sender.ErrRefused):
		s.refused(what, err)
	case err != nil:
		return fmt.Errorf("%s: %w", what, err)
	default:
		s.acted()
	}
	return nil
}

// staker lives one life with one key.
type staker struct {
	stage
	party
	name string
}

// live takes the steps at their time. A step that the chain refuses is told and passed over, as people do; the end of ctx
// ends the life.
func (s staker) live(ctx context.Context, steps []step) error {
	for _, token := range []common.Address{s.alm, s.market.pair} {
		if err := approve(ctx, s, token, s.vault, allowance); err != nil {
			return orEnded(ctx, err)
		}
	}
	for _, next := range steps {
		if err := s.clock.until(ctx, s.began.Add(next.at)); err != nil {
			return nil
		}
		if err := s.perform(ctx, fmt.Sprintf("%s, %s", s.name, next.do), func() error { return s.take(ctx, next) }); err != nil {
			return err
		}
	}
	return nil
}

func (s staker) take(ctx context.Context, next step) error {
	pool := s.pools[next.pool]
	switch next.do {
	case stake:
		amount, err := s.bring(ctx, next)
		if err != nil {
			return err
		}
		return s.call(ctx, vault.PackStake(pool, amount, big.NewInt(int64(next.tier))))
	case raise:
		return s.call(ctx, vault.PackRaiseTier(pool, big.NewInt(int64(next.tier))))
	case exit:
		return s.call(ctx, vault.PackExit(pool, s.Address()))
	case claim:
		return s.call(ctx, vault.PackClaim([]*big.Int{pool}, s.Address()))
	case collect:
		return s.call(ctx, vault.PackClaimFor(s.Address(), []*big.Int{pool}))
	case compound:
		return s.call(ctx, vault.PackCompound(pool))
	case delegate:
		return s.call(ctx, vault.PackDelegate(s.Address()))
	case vote:
		data := gauge.PackVote([]*big.Int{pool}, []*big.Int{big.NewInt(100 * next.part)})
		_, err := s.Send(ctx, sender.Call{To: &s.gauge, Data: data})
		return err
	}
	p, err := s.position(ctx, pool)
	if err != nil {
		return err
	}
	switch next.do {
	case unbond:
		return s.call(ctx, vault.PackUnbond(pool, percent(p.Bonded, next.part)))
	case rebond:
		return s.call(ctx, vault.PackRebond(pool, percent(p.Unbonding, next.part)))
	case hurry:
		part := percent(new(big.Int).Add(p.Bonded, p.Unbonding), next.part)
		return s.call(ctx, vault.PackWithdrawEarly(pool, part, s.Address(), part)) // at any price
	}
	free := p.Unbonding
	if p.Tier.Sign() == 0 {
		free = new(big.Int).Add(free, p.Bonded)
	}
	return s.call(ctx, vault.PackWithdraw(pool, free, s.Address()))
}

func percent(of *big.Int, part int64) *big.Int {
	v := new(big.Int).Mul(of, big.NewInt(part))
	return v.Div(v, big.NewInt(100))
}

// bring returns the amount of the pool's asset to stake; for the farm it is earned by adding liquidity first.
func (s staker) bring(ctx context.Context, next step) (*big.Int, error) {
	if next.pool != farm {
		return next.amount, nil
	}
	ether := new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18)) // more than the pair asks for; the rest comes back
	if err := s.market.addLiquidity(ctx, s, s.alm, next.amount, ether); err != nil {
		return nil, err
	}
	return bind.Call(erc20.Instance(s.node, s.market.pair), &bind.CallOpts{Context: ctx}, erc20.PackBalanceOf(s.Address()), erc20.UnpackBalanceOf)
}

func (s staker) position(ctx context.Context, pool *big.Int) (bindings.PositionOutput, error) {
	return bind.Call(vault.Instance(s.node, s.vault), &bind.CallOpts{Context: ctx}, vault.PackPosition(pool, s.Address()), vault.UnpackPosition)
}

func (s staker) call(ctx context.Context, data []byte) error {
	_, err := s.Send(ctx, sender.Call{To: &s.vault, Data: data})
	return err
}

// allowance is given once for a whole life.
var allowance = new(big.Int).Lsh(big.NewInt(1), 255)
