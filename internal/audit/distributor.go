package audit

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// distributor is what the rows say of the reward money.
type distributor struct {
	pools     uint64 // created
	guardian  trail
	gaugeAt   trail
	gaugeCap  trail
	budget    trail       // tips
	epoch     trail       // triggered
	reserve   uint256.Int // after the last event that tells
	endowment uint256.Int // before the first
	reserved  bool
	balance   uint256.Int // ALM that came less what went
	plans     []plan
	tallies   map[uint64]*uint256.Int // votes cast by epoch
}

// plan is a change of weights or emission from an epoch on.
type plan struct {
	happening
	place string // of the row
}

// reward is a token's part of a pool.
type reward struct {
	funded trail
	held   trail
	paid   uint256.Int
}

func (p *pool) reward(token common.Address) *reward {
	r, some := p.tokens[token]
	if !some {
		r = &reward{}
		p.tokens[token] = r
	}
	return r
}

func (r *reward) name(p *pool, token common.Address, what string) string {
	return fmt.Sprintf("%s of %s in %s", what, token, p)
}

func (s *segment) guarded(h happening) { s.distributor.guardian.leap(h.number(guardian)) }

func (s *segment) gaugeSet(h happening) {
	s.distributor.gaugeAt.leap(h.number(gauge))
	s.distributor.gaugeCap.leap(h.number(capBps))
}

func (s *segment) listed(h happening) { s.pool(h.word(poolID)).listed++ }

func (s *segment) funded(h happening) {
	p, of := s.pool(h.word(poolID)), h.address(token)
	came, after := h.number(amount), h.number(funded)
	s.step(&p.reward(of).funded, minus(after, came), after, func() string { return p.reward(of).name(p, of, "funded") })
	if of == s.deployment.ALM {
		s.distributor.balance = plus(s.distributor.balance, came)
	}
	if h.address(funder) != s.deployment.Vault {
		return
	}
	switch p {
	case s.tx.flushed:
		s.tx.flushed = nil
	case s.tx.owes:
		s.tx.handed = true
	default:
		s.find(s.here(p.figure("penalty handed over")), "none", text(came))
	}
}

func (s *segment) step(t *trail, before, after uint256.Int, what func() string) {
	if was, follows := t.step(before, after); !follows {
		s.same(s.here(what()), was, before)
	}
}

// carried: what is held grows, or all of it gets its epoch.
func (s *segment) carried(h happening) {
	p, of := s.pool(h.word(poolID)), h.address(token)
	before, after := h.number(amount), uint256.Int{}
	if h.has(held) {
		after = h.number(held)
		before = minus(after, before)
	}
	s.step(&p.reward(of).held, before, after, func() string { return p.reward(of).name(p, of, "held") })
}

// claimed: what the distributor pays to itself does not leave it.
func (s *segment) claimed(h happening) {
	p, of, went := s.pool(h.word(poolID)), h.address(token), h.number(amount)
	r := p.reward(of)
	r.paid = plus(r.paid, went)
	if of == s.deployment.ALM && h.address(receiver) != s.deployment.Distributor {
		s.distributor.balance = minus(s.distributor.balance, went)
	}
}

// receives: a staker of ALM may name the distributor as who is paid.
func (d *distributor) receives(s *segment, h happening, net uint256.Int) {
	pool := h.word(poolID)
	if h.address(receiver) == s.deployment.Distributor && common.Address(pool[12:]) == s.deployment.ALM {
		d.balance = plus(d.balance, net)
	}
}

func (s *segment) tipped(h happening) {
	d, sum, after := &s.distributor, h.number(amount), h.number(budget)
	if h.table == "tip_paid" {
		s.step(&d.budget, plus(after, sum), after, func() string { return "tip budget" })
		d.balance = minus(d.balance, sum)
		return
	}
	s.step(&d.budget, minus(after, sum), after, func() string { return "tip budget" })
	d.balance = plus(d.balance, sum)
}

// endowed: the reserve streams all the time, so between two events it may fall, and may not rise.
func (s *segment) endowed(h happening) {
	came, after := h.number(amount), h.number(reserve)
	s.drains(minus(after, came))
	s.distributor.reserve = after
	s.distributor.balance = plus(s.distributor.balance, came)
}

func (s *segment) drains(now uint256.Int) {
	d := &s.distributor
	if d.reserved && now.Gt(&d.reserve) {
		s.find(s.here("emission reserve"), "at most "+text(d.reserve), text(now))
	}
	if !d.reserved {
		d.endowment = now
	}
	d.reserve, d.reserved = now, true
}

func (s *segment) triggered(h happening) {
	s.step(&s.distributor.epoch, h.number(fromEpoch), h.number(toEpoch), func() string { return "last triggered epoch" })
	s.drains(h.number(emissionReserve))
	s.planned(h)
}

func (s *segment) planned(h happening) {
	s.distributor.plans = append(s.distributor.plans, plan{h, s.here("")})
}

// cast is what the rows say of a pool's votes for an epoch. A pool may be named twice in one call, and then both events tell what
// it has after the call: so the votes are added up, and not followed from event to event.
type cast struct{ votes, after uint256.Int }

func (s *segment) gauged(h happening) {
	p, at, given := s.pool(h.word(poolID)), h.small(epoch), h.number(votes)
	c := p.gauge[at]
	if c == nil {
		c = &cast{}
		p.gauge[at] = c
	}
	c.votes, c.after = plus(c.votes, given), h.number(poolVotes)
	sum := s.distributor.tallies[at]
	if sum == nil {
		sum = new(uint256.Int)
		s.distributor.tallies[at] = sum
	}
	sum.Add(sum, &given)
}
