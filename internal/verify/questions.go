package verify

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/chain"
	"almanac/internal/model"
	"almanac/internal/store"
)

var (
	vault       = bindings.NewStakingVault()
	distributor = bindings.NewRewardDistributor()
	pair        = bindings.NewUniswapV2Pair()
)

// questions pairs each contract read with what we expect of its answer.
type questions struct {
	deployment       Deployment
	model            *model.Model
	time             uint64
	views            []chain.View
	checks           []func(answer []byte, r *Result) error
	pools, positions int
}

func (q *questions) gather(ctx context.Context, ledger Ledger, number uint64) error {
	q.whole()
	for _, gather := range []func(context.Context, Ledger, uint64) error{q.allPools, q.allPositions, q.allRewards, q.allVotes, q.allGaugeVotes, q.allPairs} {
		if err := gather(ctx, ledger, number); err != nil {
			return err
		}
	}
	return nil
}

// whole asks for what is not of one pool.
func (q *questions) whole() {
	e := q.model.Emission(q.time)
	one(q, "emission per epoch", distributor.PackEmissionPerEpoch(), distributor.UnpackEmissionPerEpoch, e.PerEpoch)
	one(q, "emission reserve", distributor.PackEmissionReserve(), distributor.UnpackEmissionReserve, e.Reserve)
	one(q, "emission until", distributor.PackEmissionUntil(), distributor.UnpackEmissionUntil, num(e.Until))
	trigger := q.model.Trigger()
	one(q, "triggered epoch", distributor.PackTriggeredEpoch(), distributor.UnpackTriggeredEpoch, num(trigger.Epoch))
	one(q, "tip budget", distributor.PackTipBudget(), distributor.UnpackTipBudget, trigger.TipBudget)
	one(q, "total weight", distributor.PackTotalWeight(), distributor.UnpackTotalWeight, num(e.TotalWeight))
	of(q, "number of pools", vault.PackPoolCount(), vault.UnpackPoolCount, func() *big.Int { return big.NewInt(int64(q.pools)) })
}

func (q *questions) allPools(ctx context.Context, ledger Ledger, number uint64) error {
	pools, err := ledger.Pools(ctx, number)
	if err != nil {
		return err
	}
	q.pools = len(pools)
	for _, p := range pools {
		if err := q.pool(p); err != nil {
			return err
		}
	}
	return nil
}

func (q *questions) pool(p store.PoolTotals) error {
	m, err := q.model.Pool(p.PoolID, q.time)
	if err != nil {
		return err
	}
	name := fmt.Sprintf("pool %#x", p.PoolID)
	ask(q, q.deployment.Vault, vault.PackTotals(p.PoolID), vault.UnpackTotals, func(c bindings.TotalsOutput, r *Result) {
		r.compare(name+" bonded", p.Bonded, c.Bonded)
		r.compare(name+" unbonding", p.Unbonding, c.Unbonding)
		r.compare(name+" shares", p.Shares, c.Shares)
		r.compare(name+" bonded in the model", m.Bonded, c.Bonded)
		r.compare(name+" unbonding in the model", m.Unbonding, c.Unbonding)
		r.compare(name+" shares in the model", m.Shares, c.Shares)
	})
	ask(q, q.deployment.Vault, vault.PackPool(p.PoolID), vault.UnpackPool, func(c bindings.PoolOutput, r *Result) {
		r.compare(name+" asset", p.Asset.Big(), c.Asset.Big())
		r.compare(name+" minimum", p.Minimum, c.Minimum)
		r.compare(name+" penalty", num(p.PenaltyBps), c.PenaltyBps)
		r.compare(name+" votes", yes(p.Votes), yes(c.Votes))
	})
	one(q, name+" weight", distributor.PackWeightOf(p.PoolID), distributor.UnpackWeightOf, num(m.Weight))
	of(q, name+" pending penalty", vault.PackPendingPenalty(p.PoolID), vault.UnpackPendingPenalty, func() *big.Int { return m.PendingPenalty })
	of(q, name+" pause", vault.PackEntryPausedUntil(p.PoolID), vault.UnpackEntryPausedUntil, func() *big.Int { return num(m.PausedUntil) })
	ask(q, q.deployment.Distributor, distributor.PackRewardTokens(p.PoolID), distributor.UnpackRewardTokens, func(c []common.Address, r *Result) {
		r.compare(name+" listed rewards", num(uint64(len(m.Tokens))), num(uint64(len(c))))
	})
	return nil
}

func (q *questions) allPositions(ctx context.Context, ledger Ledger, number uint64) error {
	positions, err := ledger.Positions(ctx, number)
	if err != nil {
		return err
	}
	q.positions = len(positions)
	for _, p := range positions {
		if err := q.position(p); err != nil {
			return err
		}
	}
	return nil
}

func (q *questions) position(p store.Position) error {
	m, err := q.model.Position(p.PoolID, p.Account)
	if err != nil {
		return err
	}
	claims, err := q.model.Claimable(p.PoolID, p.Account, q.time)
	if err != nil {
		return err
	}
	name := fmt.Sprintf("position of %s in pool %#x", p.Account, p.PoolID)
	ask(q, q.deployment.Vault, vault.PackPosition(p.PoolID, p.Account), vault.UnpackPosition, func(c bindings.PositionOutput, r *Result) {
		r.compare(name+" bonded", p.Bonded, c.Bonded)
		r.compare(name+" unbonding", p.Unbonding, c.Unbonding)
		r.compare(name+" release", num(p.ReleaseAt), c.ReleaseAt)
		r.compare(name+" tier", num(p.Tier), c.Tier)
		r.compare(name+" shares", p.Shares, c.Shares)
		r.compare(name+" stake in the model", new(big.Int).Add(m.Bonded, m.Unbonding), new(big.Int).Add(c.Bonded, c.Unbonding))
		r.compare(name+" shares in the model", m.Shares, c.Shares)
	})
	ask(q, q.deployment.Vault, vault.PackClaimable(p.PoolID, p.Account), vault.UnpackClaimable, func(c bindings.ClaimableOutput, r *Result) {
		r.compare(name+" reward tokens", num(uint64(len(claims))), num(uint64(len(c.Amounts))))
		for i := range min(len(claims), len(c.Amounts)) {
			r.compare(fmt.Sprintf("%s reward token %d", name, i), claims[i].Token.Big(), c.Tokens[i].Big())
			r.compare(fmt.Sprintf("%s claimable %s", name, claims[i].Token), claims[i].Amount, c.Amounts[i])
		}
	})
	return nil
}

func (q *questions) allPairs(ctx context.Context, ledger Ledger, number uint64) error {
	pairs, err := ledger.Pairs(ctx, number)
	if err != nil {
		return err
	}
	for _, p := range pairs {
		name := fmt.Sprintf("pair %s", p.Address)
		ask(q, p.Address, pair.PackTotalSupply(), pair.UnpackTotalSupply, func(c *big.Int, r *Result) {
			r.compare(name+" supply", p.Supply, c)
		})
		ask(q, p.Address, pair.PackGetReserves(), pair.UnpackGetReserves, func(c bindings.GetReservesOutput, r *Result) {
			r.compare(name+" reserve 0", p.Reserve0, c.Reserve0)
			r.compare(name+" reserve 1", p.Reserve1, c.Reserve1)
		})
	}
	return nil
}

func yes(v bool) *big.Int {
	if v {
		return big.NewInt(1)
	}
	return new(big.Int)
}

func num(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

// one asks the distributor for a single number.
func one(q *questions, name string, call []byte, unpack func([]byte) (*big.Int, error), ours *big.Int) {
	ask(q, q.deployment.Distributor, call, unpack, func(c *big.Int, r *Result) { r.compare(name, ours, c) })
}

// of asks the vault for a single number; ours is worked out when all is gathered.
func of(q *questions, name string, call []byte, unpack func([]byte) (*big.Int, error), ours func() *big.Int) {
	ask(q, q.deployment.Vault, call, unpack, func(c *big.Int, r *Result) { r.compare(name, ours(), c) })
}

func ask[T any](q *questions, to common.Address, call []byte, unpack func([]byte) (T, error), check func(T, *Result)) {
	q.views = append(q.views, chain.View{To: to, Data: call})
	q.checks = append(q.checks, func(answer []byte, r *Result) error {
		value, err := unpack(answer)
		if err == nil {
			check(value, r)
		}
		return err
	})
}
