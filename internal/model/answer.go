package model

import (
	"fmt"
	"math/big"
	"sort"

	"github.com/ethereum/go-ethereum/common"
)

// Claim is what an account may claim of one token.
type Claim struct {
	Token  common.Address
	Amount *big.Int
}

// Claimable is what a claim at t would pay, rounded down, by place; t must not lie before the last event.
func (m *Model) Claimable(poolID *big.Int, of common.Address, t uint64) ([]Claim, error) {
	p, err := m.pool(poolID)
	if err != nil {
		return nil, err
	}
	return claims(m.look(p, t), of), nil
}

func claims(p *pool, of common.Address) []Claim {
	all := make([]Claim, len(p.tokens))
	for place, r := range p.tokens {
		all[place] = Claim{r.token, p.earned(of, place)}
	}
	return all
}

// Emission is what streams to all pools together.
type Emission struct {
	PerEpoch, Reserve  *big.Int
	TotalWeight, Until uint64
}

// Emission at t; the reserve is rounded down.
func (m *Model) Emission(t uint64) Emission {
	e := m.emission.rolled(t)
	return Emission{PerEpoch: e.perEpoch, Reserve: e.reserveAt(t), TotalWeight: e.totalWeight, Until: e.dry}
}

// Trigger is what the trigger left behind: it has no part in what anybody earns.
type Trigger struct {
	Epoch     uint64 // last triggered
	TipBudget *big.Int
}

// Trigger as of the last event.
func (m *Model) Trigger() Trigger { return Trigger{Epoch: m.triggered, TipBudget: m.tipBudget} }

// Pool is what there is to say of a pool as a whole.
type Pool struct {
	Bonded, Unbonding, Shares *big.Int
	Weight                    uint64
	PendingPenalty            *big.Int
	PausedUntil               uint64
	Tokens                    []common.Address // listed rewards, by address
}

// Pool at t.
func (m *Model) Pool(poolID *big.Int, t uint64) (Pool, error) {
	p, err := m.pool(poolID)
	if err != nil {
		return Pool{}, err
	}
	sums := Pool{Bonded: zero, Unbonding: zero, Shares: p.shares, Weight: p.weight, PendingPenalty: p.pending, PausedUntil: m.paused[p.id]}
	for _, s := range p.accounts {
		sums.Bonded, sums.Unbonding = add(sums.Bonded, s.bonded), add(sums.Unbonding, s.unbonding)
	}
	if p.nextAt != 0 && t >= p.nextAt {
		sums.Weight = p.nextWeight
	}
	for token := range p.listed {
		sums.Tokens = append(sums.Tokens, token)
	}
	sort.Slice(sums.Tokens, func(i, j int) bool { return sums.Tokens[i].Cmp(sums.Tokens[j]) < 0 })
	return sums, nil
}

// Reward is one token's part of a pool: streamed and carried as of its last settlement, scheduled at a second. The contract
// keeps of ALM what is owed, streamed less paid; either alone it knows to a fraction of a unit for each settlement only.
type Reward struct{ Funded, Streamed, Paid, Scheduled, Carried *big.Int }

// Reward at t.
func (m *Model) Reward(poolID *big.Int, token common.Address, t uint64) (Reward, error) {
	p, err := m.pool(poolID)
	if err != nil {
		return Reward{}, err
	}
	place, open := p.place(token)
	switch {
	case !open && !p.listed[token]:
		return Reward{}, fmt.Errorf("token %s is no reward of pool %#x", token, poolID)
	case !open:
		return Reward{zero, zero, zero, zero, zero}, nil
	}
	r := p.tokens[place]
	scheduled := sub(add(r.sponsored.total(), r.single.total()), r.flowed(m.calendar, t))
	return Reward{Funded: r.funded, Streamed: r.streamed, Paid: r.paid, Scheduled: scheduled, Carried: r.held}, nil
}

// Books is what must be there of a token for a pool at t: owed to its stakers, and waiting to stream to them. All whole units
// that streamed by then are in it.
func (m *Model) Books(poolID *big.Int, token common.Address, t uint64) (owed, waiting *big.Int, err error) {
	p, err := m.pool(poolID)
	if err != nil {
		return nil, nil, err
	}
	p = m.look(p, t)
	place, open := p.place(token)
	if !open {
		return zero, zero, nil
	}
	r := p.tokens[place]
	waiting = add(r.held, sub(add(r.sponsored.total(), r.single.total()), r.taken))
	if place == 0 {
		waiting = add(waiting, p.ready)
	}
	return sub(r.streamed, r.paid), waiting, nil
}

// Position is an account's stake in a pool.
type Position struct {
	Bonded, Unbonding, Shares *big.Int
	ReleaseAt, Tier           uint64
}

// Position as of the last event.
func (m *Model) Position(poolID *big.Int, of common.Address) (Position, error) {
	p, err := m.pool(poolID)
	if err != nil {
		return Position{}, err
	}
	s := p.stake(of)
	return Position{s.bonded, s.unbonding, s.shares, s.releaseAt, s.tier}, nil
}

// Price is the penalty for leaving with an amount at t.
func (m *Model) Price(poolID *big.Int, of common.Address, amount *big.Int, t uint64) (*big.Int, error) {
	p, err := m.pool(poolID)
	if err != nil {
		return nil, err
	}
	s := p.stake(of)
	return p.leave(&s, amount, t)
}

// Votes of everybody who has some, as of the last event.
func (m *Model) Votes() map[common.Address]*big.Int { return m.power.votes }

// VotesAt is all votes together at the end of a second that is over.
func (m *Model) VotesAt(t uint64) *big.Int {
	all := zero
	for _, s := range m.power.supply {
		if s.since > t {
			break
		}
		all = s.votes
	}
	return all
}

// GaugeVotes are what stakers gave a pool in an epoch, and what counts within the cap: of them, and of all.
type GaugeVotes struct{ Votes, Counted, Capped uint64 }

// GaugeVotes of an epoch, as of the last event.
func (m *Model) GaugeVotes(poolID *big.Int, epoch uint64) GaugeVotes {
	votes, some := m.emission.tallies[epoch]
	if !some {
		return GaugeVotes{}
	}
	id := poolID.String()
	return GaugeVotes{Votes: votes.votes[id], Counted: votes.of(id), Capped: votes.capped()}
}
