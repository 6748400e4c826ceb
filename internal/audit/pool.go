package audit

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// pool is what the rows say of one pool.
type pool struct {
	id     [32]byte
	number uint256.Int

	moved     bool
	stakeLeft uint256.Int // what came less what went, bonded and unbonding
	rest      uint256.Int // shares of all others before the first move
	first     int         // that position
	shares    uint256.Int // of the pool, after the last move

	locks   bool     // some tier has a period
	boosts  []uint64 // by tier, basis points
	periods []uint64 // by tier, seconds
	penalty uint64   // of leaving a full period early, basis points
	pending trail    // penalties that wait
	pauses  trail
	weight  trail
	listed  uint64 // tokens listed by rows
	tokens  map[common.Address]*reward
	gauge   map[uint64]*cast // by epoch
	reading poolReading
	change  change
}

// change is by how much the parts of a pool's positions changed.
type change struct {
	bonded, unbonding uint256.Int
	open              bool // of some position it is not known
}

// add takes what became of one position.
func (c *change) add(was *past, now *stake) {
	c.open = c.open || !was.told
	c.bonded.Add(&c.bonded, &now.bonded).Sub(&c.bonded, &was.bonded)
	c.unbonding.Add(&c.unbonding, &now.unbonding).Sub(&c.unbonding, &was.unbonding)
}

func (s *segment) pool(id [32]byte) *pool {
	if s.latest != nil && s.latest.id == id {
		return s.latest
	}
	p, some := s.pools[id]
	if !some {
		p = &pool{id: id, tokens: map[common.Address]*reward{}, gauge: map[uint64]*cast{}}
		p.number.SetBytes32(id[:])
		s.pools[id] = p
	}
	s.latest = p
	return p
}

func (p *pool) name() string { return p.number.Hex() }

func (p *pool) figure(what string) string { return what + " of pool " + p.name() }

func (s *segment) created(h happening) {
	s.pool(h.word(poolID))
	s.distributor.pools++
}

func (s *segment) paused(h happening) { s.pool(h.word(poolID)).pauses.leap(h.number(until)) }

// charged: a penalty was handed over when the distributor said so before, else it waits. Flushing hands over what waits, and
// the distributor says so after.
func (s *segment) charged(h happening) {
	p, charged, after := s.pool(h.word(poolID)), h.number(amount), h.number(pending)
	if charged.IsZero() {
		p.pending.leap(after)
		s.tx.flushed = p
		return
	}
	if s.tx.owes != p || s.tx.penalty != charged {
		s.find(s.here(p.figure("penalty")), "none", text(charged))
	}
	before := after
	if !s.tx.handed {
		before = minus(after, charged)
	}
	s.tx.owes, s.tx.handed = nil, false
	if was, follows := p.pending.step(before, after); !follows {
		s.same(s.here(p.figure("waiting penalties")), was, before)
	}
}

// owe remembers that a penalty must be told of.
func (s *segment) owe(p *pool, penalty uint256.Int) {
	if s.tx.owes != nil {
		s.find(s.here(s.tx.owes.figure("penalty")), "none", text(s.tx.penalty))
	}
	s.tx.owes, s.tx.penalty, s.tx.handed = p, penalty, false
}

// reckon holds a pool's sums against the contract.
func (p *pool) reckon(s *segment, r poolReading) {
	bondedBefore, bondedAfter := r.totals.words(before, 0), r.totals.words(after, 0)
	unbondingBefore, unbondingAfter := r.totals.words(before, 1), r.totals.words(after, 1)
	s.same(p.figure("what came less what went"), p.stakeLeft,
		minus(plus(bondedAfter, unbondingAfter), plus(bondedBefore, unbondingBefore)))
	sharesBefore, sharesAfter := r.totals.words(before, 2), r.totals.words(after, 2)
	if p.moved {
		s.same(p.figure("shares after"), p.shares, sharesAfter)
	} else {
		s.same(p.figure("shares, which no event changes"), sharesBefore, sharesAfter)
	}
	p.pending.close(s, p.figure("waiting penalties"), r.pending.words(before, 0), r.pending.words(after, 0))
	p.pauses.close(s, p.figure("pause"), r.paused.words(before, 0), r.paused.words(after, 0))
	s.same(p.figure("number of reward tokens added"), small(p.listed), minus(r.tokens.words(after, 1), r.tokens.words(before, 1)))
}

// terms are read at the end: they never change.
func (p *pool) terms(tiers, terms reading) {
	count, bps := tiers.words(after, 1), terms.words(after, 3)
	p.penalty = bps.Uint64()
	for i := range int(count.Uint64()) {
		period, boost := tiers.words(after, 2+2*i), tiers.words(after, 3+2*i)
		p.locks = p.locks || !period.IsZero()
		p.boosts, p.periods = append(p.boosts, boost.Uint64()), append(p.periods, period.Uint64())
	}
}

// whole is 100 % in basis points.
const whole = 10_000

// sharesOf is what a position's parts come to.
func (p *pool) sharesOf(bonded, unbonding *uint256.Int, tier uint64) (shares uint256.Int) {
	boost := uint64(whole)
	if tier < uint64(len(p.boosts)) {
		boost = p.boosts[tier]
	}
	shares = *bonded
	if boost != whole {
		var by uint256.Int
		shares.Mul(&shares, by.SetUint64(boost))
		shares.Div(&shares, by.SetUint64(whole))
	}
	return plus(shares, *unbonding)
}

func (p *pool) String() string { return fmt.Sprintf("pool %s", p.name()) }
