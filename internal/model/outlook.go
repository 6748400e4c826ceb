package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Epoch is what is in force in an epoch.
type Epoch struct {
	Emission *big.Int
	Weight   uint64 // of all pools, or all votes
	ByVotes  bool
}

// Epoch that is past, running or planned, as known at t.
func (m *Model) Epoch(epoch, t uint64) Epoch {
	e := m.emission.rolled(max(t, m.calendar.start(epoch)))
	latest, some := uint64(0), false
	for at := range e.bends {
		if at <= epoch && (!some || at > latest) {
			latest, some = at, true
		}
	}
	if !some {
		return Epoch{Emission: zero}
	}
	b := e.bends[latest]
	return Epoch{b.perEpoch, b.weight, b.byVotes}
}

// Rate is what streams to a pool, base units a second times 10^18, until it may change.
type Rate struct {
	PerSecond *big.Int
	Until     uint64
}

var wei = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)

// Rates at t: of the emission, and of each listed token.
func (m *Model) Rates(poolID *big.Int, t uint64) (Rate, map[common.Address]Rate, error) {
	p, err := m.pool(poolID)
	if err != nil {
		return Rate{}, nil, err
	}
	rates, epoch := map[common.Address]Rate{}, m.calendar.epoch(t)
	for token := range p.listed {
		rate := Rate{zero, m.calendar.start(m.calendar.next(t))}
		if place, open := p.place(token); open && t >= m.calendar.genesis {
			amount := add(orZero(p.tokens[place].sponsored[epoch]), orZero(p.tokens[place].single[epoch]))
			rate.PerSecond = divDown(mul(amount, wei), num(m.calendar.length))
		}
		rates[token] = rate
	}
	return m.emissionRate(p, t), rates, nil
}

func (m *Model) emissionRate(p *pool, t uint64) Rate {
	e := m.emission.rolled(t)
	next := min(never, e.nextTurn())
	if t >= e.dry {
		return Rate{zero, next}
	}
	weight := p.weight
	switch {
	case e.byVotes != 0:
		weight = e.tallies[e.byVotes].of(p.id)
	case p.nextAt != 0 && t >= p.nextAt:
		weight = p.nextWeight
	}
	return Rate{divDown(mul(mul(num(weight), wei), e.rate), emissionOne), min(e.dry, next)}
}
