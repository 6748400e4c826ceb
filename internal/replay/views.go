package replay

import (
	"github.com/ethereum/go-ethereum/common"
)

func one(v *num) ([]*num, bool) { return []*num{v}, true }
func constant(v uint64) view    { return func(*question) ([]*num, bool) { return one(small(v)) } }
func place(of func(Deployment) common.Address) view {
	return func(q *question) ([]*num, bool) { return one(word(of(q.c.cast.deployment))) }
}

// ofPool is a view of the pool named first.
func ofPool(answer func(q *question, i uint32) []*num) view {
	return func(q *question) ([]*num, bool) {
		i, some := q.poolArg()
		if !some {
			return nil, false
		}
		return answer(q, i), true
	}
}

var vaultViews = map[string]view{
	"distributor":        place(func(d Deployment) common.Address { return d.Distributor }),
	"alm":                place(func(d Deployment) common.Address { return d.ALM }),
	"owner":              place(func(d Deployment) common.Address { return d.Timelock }),
	"guardian":           place(func(d Deployment) common.Address { return d.Governance }),
	"poolCount":          func(q *question) ([]*num, bool) { return one(small(uint64(len(q.terms)))) },
	"poolAt":             poolAt,
	"pool":               ofPool(describePool),
	"tiers":              ofPool(describeTiers),
	"totals":             ofPool(totals),
	"position":           ofPool(describePosition),
	"claimable":          ofPool(claimable),
	"pendingPenalty":     ofPool(func(q *question, i uint32) []*num { return []*num{&q.pool(i).pending} }),
	"entryPausedUntil":   ofPool(func(q *question, i uint32) []*num { return []*num{small(q.pool(i).pausedUntil)} }),
	"delegates":          delegateOf,
	"getVotes":           getVotes,
	"getPastVotes":       getPastVotes,
	"getPastTotalSupply": getPastTotalSupply,
	"clock":              func(q *question) ([]*num, bool) { return one(small(q.time)) },
}

func poolAt(q *question) ([]*num, bool) {
	if i := q.arg(0); i.LtUint64(uint64(len(q.terms))) {
		return one(q.c.cast.deployment.poolID(uint32(i.Uint64())))
	}
	return nil, false
}

func describePool(q *question, i uint32) []*num {
	t := q.terms[i]
	return []*num{word(q.c.cast.deployment.Assets[i]), &t.minimum, small(uint64(len(t.periods))), small(t.penaltyBps), yes(t.votes)}
}

func describeTiers(q *question, i uint32) []*num {
	t := q.terms[i]
	out := []*num{small(32), small(uint64(len(t.periods)))}
	for k := range t.periods {
		out = append(out, small(t.periods[k]), small(t.boosts[k]))
	}
	return out
}

func totals(q *question, i uint32) []*num {
	p := q.pool(i)
	return []*num{&p.bonded, &p.unbonding, &p.shares}
}

func (q *question) position(i uint32) position {
	account, some := q.account(1)
	if !some {
		return position{}
	}
	s, _ := q.positions.at(q.tree, q.block, positionKey{i, account})
	return s
}

func describePosition(q *question, i uint32) []*num {
	s := q.position(i)
	return []*num{s.bonded.wide(), s.unbonding.wide(), small(uint64(s.releaseAt)), small(uint64(s.tier)), q.terms[i].shares(&s)}
}

func claimable(q *question, i uint32) []*num {
	s, p := q.position(i), q.settled(i)
	var tokens, amounts []*num
	for k := range uint32(p.open) {
		tokens = append(tokens, word(q.c.cast.deployment.token(i, k)))
		amounts = append(amounts, q.terms[i].earned(p, &s, int(k)))
	}
	return lists(tokens, amounts)
}

func delegateOf(q *question) ([]*num, bool) {
	account, some := q.account(0)
	if !some {
		return one(new(num))
	}
	to, _ := q.delegates.at(q.tree, q.block, account)
	return one(word(to))
}

func getVotes(q *question) ([]*num, bool) {
	votes, _ := q.votes.at(q.tree, q.block, q.address(0))
	return one(&votes)
}

func getPastVotes(q *question) ([]*num, bool) {
	id, some := q.past(q.arg(1))
	votes, _ := q.votes.at(q.tree, id, q.address(0))
	return []*num{&votes}, some
}

func getPastTotalSupply(q *question) ([]*num, bool) {
	id, some := q.past(q.arg(0))
	votes, _ := q.supply.at(q.tree, id, struct{}{})
	return []*num{&votes}, some
}

// past is the last block at or before a second that is over.
func (q *question) past(second *num) (blockID, bool) {
	if !second.LtUint64(q.time) {
		return 0, false
	}
	t := max(second.Uint64(), q.genesis)
	return q.tree.ancestor(q.block, (t-q.genesis)/q.c.cast.options.BlockTime), true
}

var distributorViews = map[string]view{
	"vault":            place(func(d Deployment) common.Address { return d.Vault }),
	"alm":              place(func(d Deployment) common.Address { return d.ALM }),
	"owner":            place(func(d Deployment) common.Address { return d.Timelock }),
	"genesis":          func(q *question) ([]*num, bool) { return one(small(q.genesis)) },
	"epochLength":      func(q *question) ([]*num, bool) { return one(small(q.length)) },
	"currentEpoch":     func(q *question) ([]*num, bool) { return one(small(q.epoch(q.time))) },
	"epochStart":       func(q *question) ([]*num, bool) { return one(add(small(q.genesis), mulSmall(q.arg(0), q.length))) },
	"triggeredEpoch":   func(q *question) ([]*num, bool) { return one(small(q.protocol.triggered)) },
	"tipBudget":        func(q *question) ([]*num, bool) { return one(&q.protocol.tipBudget) },
	"totalWeight":      func(q *question) ([]*num, bool) { return one(small(q.protocol.totalWeight)) },
	"emissionPerEpoch": func(q *question) ([]*num, bool) { return one(&q.protocol.perEpoch) },
	"emissionReserve":  func(q *question) ([]*num, bool) { return one(q.protocol.reserveAt(q.time)) },
	"emissionUntil":    func(q *question) ([]*num, bool) { return one(small(q.protocol.dry)) },
	"weightOf":         ofPool(weightOf),
	"pendingWeight":    ofPool(pendingWeight),
	"epochFigures":     epochFigures,
	"gauge":            func(*question) ([]*num, bool) { return []*num{new(num), new(num)}, true },
	"rewardTokens":     ofPool(rewardTokens),
	"gaugeVotes":       ofPool(func(*question, uint32) []*num { return []*num{new(num), new(num), new(num)} }),
	"funded":           ofReward(func(_ *question, r *reward, _, _ uint32) *num { return &r.funded }),
	"streamed":         ofReward(func(_ *question, r *reward, _, _ uint32) *num { return &r.streamed }),
	"paid":             ofReward(func(_ *question, r *reward, _, _ uint32) *num { return &r.paid }),
	"carried":          ofReward(func(*question, *reward, uint32, uint32) *num { return new(num) }),
	"scheduled":        ofReward(func(q *question, _ *reward, i, k uint32) *num { return q.scheduled(i, k) }),
}

func weightOf(q *question, i uint32) []*num {
	p := q.pool(i)
	if p.nextAt != 0 && q.time >= p.nextAt {
		return []*num{small(p.nextWeight)}
	}
	return []*num{small(p.weight)}
}

func pendingWeight(q *question, i uint32) []*num {
	p := q.pool(i)
	if p.nextAt == 0 || q.time >= p.nextAt {
		return []*num{new(num), new(num)}
	}
	return []*num{small(p.nextWeight), small(q.epoch(p.nextAt))}
}

// epochFigures of an epoch that is not over: what is in force, or what is planned from its start on.
func epochFigures(q *question) ([]*num, bool) {
	p, start := &q.protocol, add(small(q.genesis), mulSmall(q.arg(0), q.length))
	emission, weight := &p.perEpoch, p.totalWeight
	if p.planAt != 0 && !start.LtUint64(p.planAt) {
		emission, weight = &p.planPerEpoch, p.planWeight
	}
	return []*num{start, emission, small(weight), new(num)}, true
}

func rewardTokens(q *question, i uint32) []*num {
	d := q.c.cast.deployment
	tokens := []*num{word(d.ALM), word(d.Partner)}
	if d.Assets[i] != d.ALM {
		tokens = append(tokens, word(d.Assets[i]))
	}
	return append([]*num{small(32)}, lists(tokens)[1:]...)
}

// ofReward is a view of a pool and one of its tokens.
func ofReward(answer func(q *question, r *reward, i, place uint32) *num) view {
	return ofPool(func(q *question, i uint32) []*num {
		p := q.pool(i)
		for k := range uint32(places) {
			if q.c.cast.deployment.token(i, k) == q.address(1) {
				return []*num{answer(q, &p.rewards[k], i, k)}
			}
		}
		return []*num{new(num)}
	})
}

var timelockViews = map[string]view{
	"getMinDelay": constant(0),
	"hasRole":     func(q *question) ([]*num, bool) { return one(yes(q.address(1) != q.c.cast.deployment.Deployer)) },
}

var tokenViews = map[string]view{
	"balanceOf": balanceOf,
	"decimals":  constant(18),
	"symbol":    symbol,
	"name":      symbol,
}

// balanceOf is known of the distributor's ALM only.
func balanceOf(q *question) ([]*num, bool) {
	d := q.c.cast.deployment
	if q.to != d.ALM || q.address(0) != d.Distributor {
		return nil, false
	}
	sum := add(&q.protocol.endowed, &q.protocol.tipBudget)
	for i := range uint32(len(q.terms)) {
		r := &q.pool(i).rewards[almPlace]
		sum.Add(sum, sub(&r.funded, &r.paid))
	}
	return one(sum)
}

func symbol(q *question) ([]*num, bool) {
	text := "TOKEN"
	switch q.to {
	case q.c.cast.deployment.ALM:
		text = "ALM"
	case q.c.cast.deployment.Partner:
		text = "PARTNER"
	}
	var padded [32]byte
	copy(padded[:], text)
	return []*num{small(32), small(uint64(len(text))), new(num).SetBytes32(padded[:])}, true
}
