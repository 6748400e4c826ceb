package model

import (
	"fmt"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// stake is one account's position in a pool.
type stake struct {
	bonded, unbonding *big.Int
	releaseAt         uint64 // 0: nothing unbonds
	tier              uint64
	left              uint64 // tier that the unbonding part left
	shares            *big.Int
	debts             map[int]*big.Int // by place: it has earned shares × index − debt
}

func (p *pool) stake(of common.Address) stake {
	s, some := p.accounts[of]
	if !some {
		return stake{bonded: zero, unbonding: zero, shares: zero, debts: map[int]*big.Int{}}
	}
	s.debts = maps.Clone(s.debts)
	return s
}

func (s stake) principal() *big.Int { return add(s.bonded, s.unbonding) }

func (s stake) debt(place int) *big.Int {
	if debt, some := s.debts[place]; some {
		return debt
	}
	return zero
}

// put stores a position that changed. Its shares follow from its parts, its debts from the change of shares: what it has
// earned stays what it was. Shares that come are debited rounded up, shares that go credited rounded down.
func (p *pool) put(of common.Address, s stake) {
	before := s.shares
	s.shares = add(divDown(mul(s.bonded, num(p.terms.boosts[s.tier])), bps), s.unbonding)
	for place, r := range p.tokens {
		if s.shares.Cmp(before) >= 0 {
			s.debts[place] = add(s.debt(place), p.terms.rewardUp(sub(s.shares, before), r.index))
		} else {
			s.debts[place] = sub(s.debt(place), p.terms.rewardDown(sub(before, s.shares), r.index))
		}
	}
	p.shares = add(p.shares, sub(s.shares, before))
	p.accounts[of] = s
}

// earned is what an account may claim of a token at the pool's present index.
func (p *pool) earned(of common.Address, place int) *big.Int {
	s := p.stake(of)
	earned := sub(p.terms.rewardDown(s.shares, p.tokens[place].index), s.debt(place))
	if earned.Sign() < 0 {
		return zero
	}
	return earned
}

// leave takes an amount out of a position at t: what is free first, then the unbonding, then the bonded part. The price is 0
// when all of it is free.
func (p *pool) leave(s *stake, amount *big.Int, t uint64) (price *big.Int, err error) {
	if amount.Cmp(s.principal()) > 0 {
		return nil, fmt.Errorf("%s leave of %s", amount, s.principal())
	}
	period := p.terms.periods[s.tier]
	unbonding, bonded, price := zero, zero, zero
	rest := func() *big.Int { return sub(amount, add(unbonding, bonded)) }
	ripe := t >= s.releaseAt
	if ripe {
		unbonding = least(amount, s.unbonding)
	}
	if period == 0 {
		bonded = least(rest(), s.bonded)
	}
	if !ripe {
		part := least(rest(), s.unbonding)
		price = p.terms.price(part, s.releaseAt-t, p.terms.periods[s.left])
		unbonding = part
	}
	if part := rest(); part.Sign() > 0 {
		price = add(price, p.terms.price(part, period, period))
		bonded = part
	}
	s.unbonding, s.bonded = sub(s.unbonding, unbonding), sub(s.bonded, bonded)
	s.tidy()
	return price, nil
}

// tidy: a clock runs only for something, and an empty position is in the lowest tier.
func (s *stake) tidy() {
	if s.unbonding.Sign() > 0 {
		return
	}
	s.releaseAt, s.left = 0, 0
	if s.bonded.Sign() == 0 {
		s.tier = 0
	}
}
