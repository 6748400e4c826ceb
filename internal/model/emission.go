package model

import (
	"fmt"
	"maps"
	"math"
	"math/big"
)

// never is the dry second of an emission that streams nothing.
const never = 1<<32 - 1

// emission is what streams to all pools together: an index that grows by rate a second from the anchor until the reserve
// is dry. In an epoch with votes that index stands still, and another one, which began at 0 with the epoch, grows instead.
type emission struct {
	calendar
	index       *big.Int // ALM per weight, times emissionOne, at the anchor
	votesIndex  *big.Int // ALM per vote, likewise
	anchor      uint64
	dry         uint64
	rate        *big.Int // of the index that grows
	reserve     *big.Int // ALM at the anchor
	draws       uint64   // weight, or votes within the cap, that draw from the reserve
	perEpoch    *big.Int
	totalWeight uint64
	byVotes     uint64 // running epoch when votes split it, else 0
	plan        plan

	gauge    gauge
	tallies  map[uint64]*tally   // by epoch
	nextVote uint64              // epoch with votes that is to begin, else 0
	bends    map[uint64]bend     // by epoch, where something changed
	ended    map[uint64]*big.Int // last votesIndex of epochs with votes that are over
}

// bend is the index where it changed its course, and what is in force from there on.
type bend struct {
	index    *big.Int
	perEpoch *big.Int
	weight   uint64 // of all pools, or all votes
	byVotes  bool
}

// plan is what governance changes at a boundary; at is 0 when nothing is planned.
type plan struct {
	at          uint64
	totalWeight uint64
	perEpoch    *big.Int
}

func newEmission(c calendar) *emission {
	return &emission{
		calendar: c, index: zero, votesIndex: zero, dry: never, rate: zero, reserve: zero, perEpoch: zero,
		tallies: map[uint64]*tally{}, bends: map[uint64]bend{}, ended: map[uint64]*big.Int{},
	}
}

// grown is by how much the running index has grown from the anchor to t.
func (e *emission) grown(t uint64) *big.Int {
	end := min(t, e.dry)
	if end <= e.anchor {
		return zero
	}
	return mul(e.rate, num(end-e.anchor))
}

func (e *emission) indexAt(t uint64) *big.Int {
	if e.byVotes != 0 {
		return e.index
	}
	return add(e.index, e.grown(t))
}

func (e *emission) votesIndexAt(t uint64) *big.Int { return add(e.votesIndex, e.grown(t)) }

// reserveAt rounds down: the reserve gives at least what the pools take.
func (e *emission) reserveAt(t uint64) *big.Int {
	return sub(e.reserve, divUp(mul(num(e.draws), e.grown(t)), emissionOne))
}

// nextTurn is the next boundary at which something changes.
func (e *emission) nextTurn() uint64 {
	at := uint64(math.MaxUint64)
	if e.plan.at != 0 {
		at = e.plan.at
	}
	if e.byVotes != 0 {
		at = min(at, e.start(e.byVotes+1))
	}
	if e.nextVote != 0 {
		at = min(at, e.start(e.nextVote))
	}
	return at
}

// roll passes every boundary up to t, with the values of the boundary.
func (e *emission) roll(t uint64) {
	for at := e.nextTurn(); at <= t; at = e.nextTurn() {
		e.turn(at)
	}
}

// rolled is the emission as a question at t sees it; e stays as it is.
func (e *emission) rolled(t uint64) *emission {
	if e.nextTurn() > t {
		return e
	}
	view := *e
	view.bends, view.ended = maps.Clone(e.bends), maps.Clone(e.ended)
	view.roll(t)
	return &view
}

func (e *emission) turn(at uint64) {
	epoch := e.epoch(at)
	e.move(at)
	if e.byVotes != 0 {
		e.ended[e.byVotes] = e.votesIndex
	}
	if e.plan.at == at {
		e.perEpoch, e.totalWeight, e.plan = e.plan.perEpoch, e.plan.totalWeight, plan{}
	}
	e.byVotes, e.votesIndex = 0, zero
	e.draws, e.rate = e.totalWeight, e.rateOver(e.totalWeight)
	if e.nextVote != 0 && e.nextVote == epoch {
		votes := e.tallies[epoch]
		e.byVotes, e.nextVote = epoch, 0
		e.draws, e.rate = votes.capped(), least(maxRate, e.rateOver(votes.total()))
	}
	e.findDry()
	e.bends[epoch] = bend{e.index, e.perEpoch, e.splits(), e.byVotes != 0}
}

// splits is what the emission is split over: all weights, or all votes.
func (e *emission) splits() uint64 {
	if e.byVotes != 0 {
		return e.tallies[e.byVotes].total()
	}
	return e.totalWeight
}

// move puts the anchor at t.
func (e *emission) move(t uint64) {
	index, votesIndex, reserve := e.indexAt(t), e.votesIndexAt(t), e.reserveAt(t)
	if e.byVotes == 0 {
		votesIndex = zero
	}
	e.index, e.votesIndex, e.reserve, e.anchor = index, votesIndex, reserve, t
}

// rateOver spreads the emission over the epoch and over weights or votes, rounded down.
func (e *emission) rateOver(weight uint64) *big.Int {
	if weight == 0 {
		return zero
	}
	return divDown(mul(e.perEpoch, emissionOne), mul(num(e.length), num(weight)))
}

// findDry sets the second at which the reserve is dry, rounded down.
func (e *emission) findDry() {
	e.dry = never
	if e.draws == 0 || e.rate.Sign() == 0 {
		return
	}
	lasts := divDown(mul(e.reserve, emissionOne), mul(num(e.draws), e.rate))
	if lasts.IsUint64() && lasts.Uint64() < never {
		e.dry = min(never, e.anchor+lasts.Uint64())
	}
}

// fund adds to the reserve at t.
func (e *emission) fund(t uint64, amount *big.Int) {
	e.move(t)
	e.reserve = add(e.reserve, amount)
	e.findDry()
}

// openPlan is the plan for an epoch's start; what is not planned stays as it is. There is one boundary to plan for.
func (e *emission) openPlan(epoch uint64) (*plan, error) {
	at := e.start(epoch)
	if e.plan.at == 0 {
		e.plan = plan{at: at, totalWeight: e.totalWeight, perEpoch: e.perEpoch}
	}
	if e.plan.at != at {
		return nil, fmt.Errorf("a change for epoch %d, while one for second %d is pending", epoch, e.plan.at)
	}
	return &e.plan, nil
}
