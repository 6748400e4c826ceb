package model

import "math/big"

// settle brings a pool up to t: what has streamed goes to its stakers, or is held while there are none. The emission is
// rolled, and the pool's shares have not changed since its last settlement. Settling twice in a second is settling once.
func (p *pool) settle(e *emission, t uint64) {
	p.takeWeight(e, t)
	p.takeVotes(e, t)
	if !p.empty() {
		p.schedule(e.calendar)
	}
	alm := p.tokens[0]
	p.ready = add(p.ready, alm.take(alm.unseen(e.calendar, t)))
	emitted := p.emitted(e, t)
	switch {
	case p.empty():
		p.settledAt = t
		alm.hold(add(p.ready, emitted))
		p.see(emitted)
		p.ready = zero
	default:
		given := p.give(alm, add(p.ready, emitted))
		if fromEmission := sub(given, p.ready); fromEmission.Sign() > 0 {
			p.see(fromEmission)
			p.ready = zero
		} else {
			p.ready = sub(p.ready, given)
		}
	}
	for _, r := range p.tokens[1:] {
		if unseen := r.unseen(e.calendar, t); p.empty() {
			r.hold(r.take(unseen))
		} else {
			r.take(p.give(r, unseen))
		}
	}
}

// give shares an amount among the stakers. What does not divide is not given; the return is what was.
func (p *pool) give(r *reward, amount *big.Int) (given *big.Int) {
	increment := divDown(new(big.Int).Lsh(amount, p.terms.scale), p.shares)
	given = p.terms.rewardUp(p.shares, increment)
	r.index, r.streamed = add(r.index, increment), add(r.streamed, given)
	return given
}

// schedule gives what was held its epoch: the one after that in which the pool was staked again.
func (p *pool) schedule(c calendar) {
	for _, r := range p.tokens {
		if r.held.Sign() > 0 {
			r.last = carry{r.held, c.epoch(p.settledAt) + 1}
			r.single.put(r.last.epoch, r.held)
			r.held = zero
		}
	}
}

// unseen is what has flowed of sponsors', penalties' and held money and was not taken yet.
func (r *reward) unseen(c calendar, t uint64) *big.Int { return sub(r.flowed(c, t), r.taken) }

func (r *reward) take(amount *big.Int) *big.Int {
	r.taken = add(r.taken, amount)
	return amount
}

func (r *reward) hold(amount *big.Int) { r.held = add(r.held, amount) }

// emitted is the whole units that the emission streamed by weight since the pool last saw its index.
func (p *pool) emitted(e *emission, t uint64) *big.Int {
	return divDown(mul(num(p.weight), sub(e.indexAt(t), p.seen)), emissionOne)
}

// see moves the pool's eye along the emission index by an amount, rounded up: nothing is seen twice.
func (p *pool) see(amount *big.Int) {
	if amount.Sign() > 0 {
		p.seen = add(p.seen, divUp(mul(amount, emissionOne), num(p.weight)))
	}
}

// takeWeight streams under the old weight up to the boundary, and gives up the fraction of a unit that it left.
func (p *pool) takeWeight(e *emission, t uint64) {
	if p.nextAt == 0 || t < p.nextAt {
		return
	}
	index := e.bends[e.epoch(p.nextAt)].index
	p.ready = add(p.ready, divDown(mul(num(p.weight), sub(index, p.seen)), emissionOne))
	p.seen, p.weight, p.nextWeight, p.nextAt = index, p.nextWeight, 0, 0
}

// takeVotes streams what votes brought. An epoch that is over is dropped, with the fraction of a unit it left.
func (p *pool) takeVotes(e *emission, t uint64) {
	for epoch, seen := range p.voted {
		index, over, begun := e.votesLine(epoch, t)
		if !begun {
			continue
		}
		votes := num(e.tallies[epoch].of(p.id))
		amount := divDown(mul(votes, sub(index, seen)), emissionOne)
		p.ready = add(p.ready, amount)
		p.voted[epoch] = add(seen, divUp(mul(amount, emissionOne), votes))
		if over {
			delete(p.voted, epoch)
		}
	}
}
