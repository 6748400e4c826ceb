package model

import "math/big"

// settle brings a pool up to t. The line is rolled, and the pool's shares have not changed since its last settlement.
func (m *Model) settle(p *pool, t uint64) {
	m.applyWeight(p, t)
	if !p.empty() && p.held.Sign() > 0 {
		// staked at the last settlement: what waited streams over the epoch after that one
		into := m.epochAt(p.settledAt) + 1
		p.carried[into] = add(m.carriedInto(p, into), p.held)
		p.held = zero
	}
	amount := add(p.streamed, add(m.emitted(p, t), m.carryFlowed(p, t)))
	p.streamed = zero
	switch {
	case p.empty():
		p.held = add(p.held, amount)
	default:
		increment := divDown(mul(amount, indexOne), p.shares)
		p.index = add(p.index, increment)
		p.streamed = sub(amount, divUp(mul(p.shares, increment), indexOne)) // what did not divide
	}
	p.settledAt = t
}

// applyWeight streams under the old weight up to the boundary, and gives up the fraction of a unit that it left.
func (m *Model) applyWeight(p *pool, t uint64) {
	if p.nextAt == 0 || t < p.nextAt {
		return
	}
	index := m.bends[p.nextAt]
	p.streamed = add(p.streamed, divDown(mul(num(p.weight), sub(index, p.seen)), emissionOne))
	p.seen = index
	p.weight, p.nextWeight, p.nextAt = p.nextWeight, 0, 0
}

// emitted is the whole units that the emission streamed since the pool was last seen; the fraction stays unseen.
func (m *Model) emitted(p *pool, t uint64) *big.Int {
	index := m.line.indexAt(t)
	if p.weight == 0 {
		p.seen = index
		return zero
	}
	whole, fraction := new(big.Int).QuoRem(mul(num(p.weight), sub(index, p.seen)), emissionOne, new(big.Int))
	p.seen = sub(index, divDown(fraction, num(p.weight)))
	return whole
}

// carryFlowed is the carried reward that streamed again since the last settlement.
func (m *Model) carryFlowed(p *pool, t uint64) *big.Int {
	sum := zero
	for epoch, amount := range p.carried {
		sum = add(sum, sub(m.flowedBy(epoch, amount, t), m.flowedBy(epoch, amount, p.settledAt)))
	}
	return sum
}

// flowedBy is what of an amount spread over an epoch has flowed by t.
func (m *Model) flowedBy(epoch uint64, amount *big.Int, t uint64) *big.Int {
	start := m.epochStart(epoch)
	if t <= start {
		return zero
	}
	return divDown(mul(amount, num(min(t-start, m.epochLength))), num(m.epochLength))
}

func (m *Model) carriedInto(p *pool, epoch uint64) *big.Int {
	if amount, ok := p.carried[epoch]; ok {
		return amount
	}
	return zero
}
