package replay

// pool is a pool as it was left.
func (w *world) pool(i uint32) *pool {
	p, _ := w.pools.at(w.tree, w.block, i)
	return &p
}

// settled is a pool as a settlement now would leave it.
func (w *world) settled(i uint32) *pool {
	p := w.pool(i)
	w.takeWeight(p)
	if p.shares.IsZero() {
		return p
	}
	for place := range uint32(p.open) {
		r := &p.rewards[place]
		unseen := sub(w.flowed(i, place), &r.taken)
		if place == almPlace {
			r.taken.Add(&r.taken, unseen)
			w.settleALM(p, i, add(&p.ready, unseen))
			continue
		}
		r.taken.Add(&r.taken, w.terms[i].give(p, r, unseen))
	}
	return p
}

// settleALM shares out what is ready and what the emission brought; the pool's eye moves by what reached its stakers.
func (w *world) settleALM(p *pool, i uint32, ready *num) {
	emitted := shr(mulSmall(sub(w.protocol.indexAt(w.time), &p.seen), p.weight), emissionScale)
	given := w.terms[i].give(p, &p.rewards[almPlace], add(ready, emitted))
	if less(ready, given) {
		p.see(sub(given, ready))
		p.ready = num{}
		return
	}
	p.ready = *sub(ready, given)
}

// see moves the pool's eye along the emission's index by an amount, rounded up.
func (p *pool) see(amount *num) {
	p.seen.Add(&p.seen, divUp(shl(amount, emissionScale), small(p.weight)))
}

// takeWeight streams under the old weight up to the boundary.
func (w *world) takeWeight(p *pool) {
	if p.nextAt == 0 || w.time < p.nextAt {
		return
	}
	index, _ := w.bends.at(w.tree, w.block, w.epoch(p.nextAt))
	if w.protocol.anchor == p.nextAt {
		index = w.protocol.index // a question may come before anybody rolled
	}
	p.ready.Add(&p.ready, shr(mulSmall(sub(&index, &p.seen), p.weight), emissionScale))
	p.seen, p.weight, p.nextWeight, p.nextAt = index, p.nextWeight, 0, 0
}
