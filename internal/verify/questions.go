package verify

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"

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

// questions pairs each contract read with what we expect of its answer. The model is asked when the answers are there.
type questions struct {
	deployment   Deployment
	number, time uint64
	views        []chain.View
	checks       []func(answer []byte, r *Result) error

	model   *model.Model // nil when it refused the ledger
	seen    map[string]model.Seen
	sums    map[string]model.Pool
	partial bool                // the model knows the pools drawn alone, and no votes
	drawn   map[string]*big.Int // pools of the positions drawn
	names   map[string]string   // of pools

	pools, positions, delegates int

	previews map[string]*preview // by pool
}

func (q *questions) gather(ctx context.Context, ledger Ledger, o Options) error {
	q.whole()
	if err := q.allPools(ctx, ledger); err != nil {
		return err
	}
	if err := q.allPositions(ctx, ledger, o); err != nil {
		return err
	}
	for _, gather := range []func(context.Context, Ledger) error{q.allRewards, q.allGaugeVotes, q.allPairs} {
		if err := gather(ctx, ledger); err != nil {
			return err
		}
	}
	return q.allVotes(ctx, ledger, o)
}

// random is one draw for positions and another for delegates, each told by the seed and the block.
func (q *questions) random(o Options, what uint64) *rand.Rand {
	return rand.New(rand.NewPCG(o.Seed, q.number<<1|what))
}

// modelled tells whether the model has a say on a pool.
func (q *questions) modelled(poolID *big.Int) bool {
	return q.model != nil && (!q.partial || q.drawn[poolID.String()] != nil)
}

// see settles a pool of the model once. A pool that it does not know is a difference.
func (q *questions) see(poolID *big.Int, r *Result) (s model.Seen, ok bool) {
	key := poolID.String()
	if s, ok = q.seen[key]; ok {
		return s, true
	}
	s, err := q.model.See(poolID, q.time)
	if err != nil {
		r.Differences = append(r.Differences, Difference{What: q.name(poolID) + " in the model", Ours: err.Error(), Contract: "there"})
		return s, false
	}
	q.seen[key] = s
	return s, true
}

func (q *questions) name(poolID *big.Int) string {
	key := poolID.String()
	if q.names[key] == "" {
		q.names[key] = fmt.Sprintf("pool %#x", poolID)
	}
	return q.names[key]
}

// whole asks for what is not of one pool.
func (q *questions) whole() {
	emission := func(pick func(model.Emission) *big.Int) func() *big.Int {
		return func() *big.Int { return pick(q.model.Emission(q.time)) }
	}
	q.one("emission per epoch", distributor.PackEmissionPerEpoch(), distributor.UnpackEmissionPerEpoch, emission(func(e model.Emission) *big.Int { return e.PerEpoch }))
	q.one("emission reserve", distributor.PackEmissionReserve(), distributor.UnpackEmissionReserve, emission(func(e model.Emission) *big.Int { return e.Reserve }))
	q.one("emission until", distributor.PackEmissionUntil(), distributor.UnpackEmissionUntil, emission(func(e model.Emission) *big.Int { return num(e.Until) }))
	q.one("total weight", distributor.PackTotalWeight(), distributor.UnpackTotalWeight, emission(func(e model.Emission) *big.Int { return num(e.TotalWeight) }))
	q.one("triggered epoch", distributor.PackTriggeredEpoch(), distributor.UnpackTriggeredEpoch, func() *big.Int { return num(q.model.Trigger().Epoch) })
	q.one("tip budget", distributor.PackTipBudget(), distributor.UnpackTipBudget, func() *big.Int { return q.model.Trigger().TipBudget })
	ask(q, q.deployment.Vault, vault.PackPoolCount(), vault.UnpackPoolCount, func(c *big.Int, r *Result) {
		r.compare("number of pools", big.NewInt(int64(q.pools)), c)
	})
}

func (q *questions) allPools(ctx context.Context, ledger Ledger) error {
	pools, err := ledger.Pools(ctx, q.number)
	if err != nil {
		return err
	}
	q.pools, q.previews = len(pools), map[string]*preview{}
	for _, p := range pools {
		q.pool(p)
		q.previews[p.PoolID.String()] = &preview{Given: chain.Given{To: q.deployment.Distributor, Data: previewOf(p)}}
	}
	return nil
}

func (q *questions) pool(p store.PoolTotals) {
	name := q.name(p.PoolID)
	ask(q, q.deployment.Vault, vault.PackTotals(p.PoolID), vault.UnpackTotals, func(c bindings.TotalsOutput, r *Result) {
		r.compare(name+" bonded", p.Bonded, c.Bonded)
		r.compare(name+" unbonding", p.Unbonding, c.Unbonding)
		r.compare(name+" shares", p.Shares, c.Shares)
		if m, ok := q.modelPool(p.PoolID, r); ok {
			r.compare(name+" bonded in the model", m.Bonded, c.Bonded)
			r.compare(name+" unbonding in the model", m.Unbonding, c.Unbonding)
			r.compare(name+" shares in the model", m.Shares, c.Shares)
		}
	})
	ask(q, q.deployment.Vault, vault.PackPool(p.PoolID), vault.UnpackPool, func(c bindings.PoolOutput, r *Result) {
		r.compare(name+" asset", p.Asset.Big(), c.Asset.Big())
		r.compare(name+" minimum", p.Minimum, c.Minimum)
		r.compare(name+" penalty", num(p.PenaltyBps), c.PenaltyBps)
		r.compare(name+" votes", yes(p.Votes), yes(c.Votes))
	})
	ofPool := func(what string, to common.Address, call []byte, unpack func([]byte) (*big.Int, error), pick func(model.Pool) *big.Int) {
		ask(q, to, call, unpack, func(c *big.Int, r *Result) {
			if m, ok := q.modelPool(p.PoolID, r); ok {
				r.compare(name+" "+what, pick(m), c)
			}
		})
	}
	ofPool("weight", q.deployment.Distributor, distributor.PackWeightOf(p.PoolID), distributor.UnpackWeightOf, func(m model.Pool) *big.Int { return num(m.Weight) })
	ofPool("pending penalty", q.deployment.Vault, vault.PackPendingPenalty(p.PoolID), vault.UnpackPendingPenalty, func(m model.Pool) *big.Int { return m.PendingPenalty })
	ofPool("pause", q.deployment.Vault, vault.PackEntryPausedUntil(p.PoolID), vault.UnpackEntryPausedUntil, func(m model.Pool) *big.Int { return num(m.PausedUntil) })
	ask(q, q.deployment.Distributor, distributor.PackRewardTokens(p.PoolID), distributor.UnpackRewardTokens, func(c []common.Address, r *Result) {
		if m, ok := q.modelPool(p.PoolID, r); ok {
			r.compare(name+" listed rewards", num(uint64(len(m.Tokens))), num(uint64(len(c))))
		}
	})
	ask(q, q.deployment.Distributor, distributor.PackRates(p.PoolID), distributor.UnpackRates, func(c bindings.RatesOutput, r *Result) { q.rates(p.PoolID, c, r) })
}

// modelPool is a pool of the model; false where the model has no say.
func (q *questions) modelPool(poolID *big.Int, r *Result) (m model.Pool, ok bool) {
	if !q.modelled(poolID) {
		return m, false
	}
	key := poolID.String()
	if m, ok = q.sums[key]; ok {
		return m, true
	}
	m, err := q.model.Pool(poolID, q.time)
	if err == nil {
		q.sums[key] = m
	} else {
		r.Differences = append(r.Differences, Difference{What: q.name(poolID) + " in the model", Ours: err.Error(), Contract: "there"})
	}
	return m, err == nil
}

// rates are what streams to a pool: of the emission first, then of each token.
func (q *questions) rates(poolID *big.Int, c bindings.RatesOutput, r *Result) {
	if !q.modelled(poolID) {
		return
	}
	emission, rates, err := q.model.Rates(poolID, q.time)
	if err != nil {
		return // told already
	}
	name := q.name(poolID)
	r.compare(name+" number of rates", num(uint64(len(rates)+1)), num(uint64(len(c.Tokens))))
	for i, token := range c.Tokens {
		ours := rates[token]
		if i == 0 {
			ours = emission
		}
		if ours.PerSecond == nil {
			ours.PerSecond = new(big.Int)
		}
		r.compare(fmt.Sprintf("%s rate %d", name, i), ours.PerSecond, c.PerSecond[i])
		r.compare(fmt.Sprintf("%s rate %d until", name, i), num(ours.Until), c.Until[i])
	}
}

func (q *questions) allPairs(ctx context.Context, ledger Ledger) error {
	pairs, err := ledger.Pairs(ctx, q.number)
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

// one asks the distributor for a single number that the model knows, too.
func (q *questions) one(name string, call []byte, unpack func([]byte) (*big.Int, error), ours func() *big.Int) {
	ask(q, q.deployment.Distributor, call, unpack, func(c *big.Int, r *Result) {
		if q.model != nil {
			r.compare(name, ours(), c)
		}
	})
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
