package verify

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/chain"
	"almanac/internal/event"
	"almanac/internal/model"
	"almanac/internal/store"
)

// Ledger is what verifying asks of the database.
type Ledger interface {
	BlockAt(ctx context.Context, number uint64) (event.Block, bool, error)
	Events(ctx context.Context, upTo uint64) iter.Seq2[event.Block, error]
	Positions(ctx context.Context, upTo uint64) ([]store.Position, error)
	Pools(ctx context.Context, upTo uint64) ([]store.PoolTotals, error)
	Pairs(ctx context.Context, upTo uint64) ([]store.Pair, error)
}

// Chain is what verifying asks of a node: many contract reads as of one block.
type Chain interface {
	ViewsAt(ctx context.Context, block common.Hash, views []chain.View) ([][]byte, error)
}

// Deployment tells where the contracts stand and how they count time.
type Deployment struct {
	Vault, Distributor   common.Address
	Genesis, EpochLength uint64
}

// Result of one comparison.
type Result struct {
	Block                     uint64
	Pools, Positions, Figures int // compared
	Differences               []Difference
}

// Difference is one figure on which the two sides do not agree.
type Difference struct {
	What     string // which figure of which pool and account
	Ours     string // from SQL or from the model
	Contract string
}

func (d Difference) String() string {
	return fmt.Sprintf("%s: ours %s, the contract says %s", d.What, d.Ours, d.Contract)
}

var (
	vault       = bindings.NewStakingVault()
	distributor = bindings.NewRewardDistributor()
	pair        = bindings.NewUniswapV2Pair()
)

// At compares everything as of one indexed block. A replay that the model rejects is an error, not a difference.
func At(ctx context.Context, ledger Ledger, c Chain, d Deployment, number uint64) (Result, error) {
	block, some, err := ledger.BlockAt(ctx, number)
	if err != nil {
		return Result{}, err
	}
	if !some {
		return Result{}, fmt.Errorf("block %d is not indexed", number)
	}
	m, err := replay(ctx, ledger, d, number)
	if err != nil {
		return Result{}, err
	}
	q := &questions{deployment: d, model: m, time: block.Time}
	if err := q.gather(ctx, ledger, number); err != nil {
		return Result{}, err
	}
	answers, err := c.ViewsAt(ctx, block.Hash, q.views)
	if err != nil {
		return Result{}, err
	}
	if again, some, err := ledger.BlockAt(ctx, number); err != nil || !some || again.Hash != block.Hash {
		return Result{}, errors.Join(err, fmt.Errorf("block %d was reorganised while it was read: run it again", number))
	}
	result := Result{Block: number, Pools: q.pools, Positions: q.positions}
	for i, answer := range answers {
		if err := q.checks[i](answer, &result); err != nil {
			return Result{}, fmt.Errorf("read answer: %w", err)
		}
	}
	return result, nil
}

func replay(ctx context.Context, ledger Ledger, d Deployment, upTo uint64) (*model.Model, error) {
	m := model.New(d.Genesis, d.EpochLength)
	for block, err := range ledger.Events(ctx, upTo) {
		if err != nil {
			return nil, err
		}
		if err := m.Apply(block); err != nil {
			return nil, fmt.Errorf("replay the ledger: %w", err)
		}
	}
	return m, nil
}

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
	pools, err := ledger.Pools(ctx, number)
	if err != nil {
		return err
	}
	positions, err := ledger.Positions(ctx, number)
	if err != nil {
		return err
	}
	pairs, err := ledger.Pairs(ctx, number)
	if err != nil {
		return err
	}
	q.pools, q.positions = len(pools), len(positions)
	q.whole()
	for _, p := range pools {
		if err := q.pool(p); err != nil {
			return err
		}
	}
	for _, p := range positions {
		if err := q.position(p); err != nil {
			return err
		}
	}
	for _, p := range pairs {
		q.pair(p)
	}
	return nil
}

func (q *questions) pair(p store.Pair) {
	name := fmt.Sprintf("pair %s", p.Address)
	ask(q, p.Address, pair.PackTotalSupply(), pair.UnpackTotalSupply, func(c *big.Int, r *Result) {
		r.compare(name+" supply", p.Supply, c)
	})
	ask(q, p.Address, pair.PackGetReserves(), pair.UnpackGetReserves, func(c bindings.GetReservesOutput, r *Result) {
		r.compare(name+" reserve 0", p.Reserve0, c.Reserve0)
		r.compare(name+" reserve 1", p.Reserve1, c.Reserve1)
	})
}

// whole asks for what is not of one pool.
func (q *questions) whole() {
	e := q.model.Emission(q.time)
	one(q, "emission per epoch", distributor.PackEmissionPerEpoch(), distributor.UnpackEmissionPerEpoch, e.PerEpoch)
	one(q, "emission reserve", distributor.PackEmissionReserve(), distributor.UnpackEmissionReserve, e.Reserve)
	one(q, "emission until", distributor.PackEmissionUntil(), distributor.UnpackEmissionUntil, new(big.Int).SetUint64(e.Until))
	trigger := q.model.Trigger()
	one(q, "triggered epoch", distributor.PackTriggeredEpoch(), distributor.UnpackTriggeredEpoch, new(big.Int).SetUint64(trigger.Epoch))
	one(q, "tip budget", distributor.PackTipBudget(), distributor.UnpackTipBudget, trigger.TipBudget)
	ask(q, q.deployment.Vault, vault.PackPoolCount(), vault.UnpackPoolCount, func(c *big.Int, r *Result) {
		r.compare("number of pools", big.NewInt(int64(q.pools)), c)
	})
	one(q, "total weight", distributor.PackTotalWeight(), distributor.UnpackTotalWeight, new(big.Int).SetUint64(e.TotalWeight))
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
		r.compare(name+" shares in the model", m.Shares, c.Shares)
	})
	one(q, name+" weight", distributor.PackWeightOf(p.PoolID), distributor.UnpackWeightOf, new(big.Int).SetUint64(m.Weight))
	one(q, name+" carried", distributor.PackCarried(p.PoolID), distributor.UnpackCarried, m.Carried)
	return nil
}

func (q *questions) position(p store.Position) error {
	shares, err := q.model.Shares(p.PoolID, p.Account)
	if err != nil {
		return err
	}
	claimable, err := q.model.Claimable(p.PoolID, p.Account, q.time)
	if err != nil {
		return err
	}
	name := fmt.Sprintf("position of %s in pool %#x", p.Account, p.PoolID)
	ask(q, q.deployment.Vault, vault.PackPosition(p.PoolID, p.Account), vault.UnpackPosition, func(c bindings.PositionOutput, r *Result) {
		r.compare(name+" bonded", p.Bonded, c.Bonded)
		r.compare(name+" unbonding", p.Unbonding, c.Unbonding)
		r.compare(name+" release", new(big.Int).SetUint64(p.ReleaseAt), c.ReleaseAt)
		r.compare(name+" tier", new(big.Int).SetUint64(p.Tier), c.Tier)
		r.compare(name+" shares", p.Shares, c.Shares)
		r.compare(name+" shares in the model", shares, c.Shares)
	})
	ask(q, q.deployment.Vault, vault.PackClaimable(p.PoolID, p.Account), vault.UnpackClaimable, func(c bindings.ClaimableOutput, r *Result) {
		r.compare(name+" reward tokens", big.NewInt(1), big.NewInt(int64(len(c.Amounts))))
		for _, amount := range c.Amounts {
			r.compare(name+" claimable", claimable, amount)
		}
	})
	return nil
}

// one asks the distributor for a single number.
func one(q *questions, name string, call []byte, unpack func([]byte) (*big.Int, error), ours *big.Int) {
	ask(q, q.deployment.Distributor, call, unpack, func(c *big.Int, r *Result) { r.compare(name, ours, c) })
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

func (r *Result) compare(what string, ours, contract *big.Int) {
	r.Figures++
	if ours.Cmp(contract) != 0 {
		r.Differences = append(r.Differences, Difference{What: what, Ours: ours.String(), Contract: contract.String()})
	}
}
