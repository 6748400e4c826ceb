package replay

// holder is one position while it is being changed, with its pool settled.
type holder struct {
	w       *world
	key     positionKey
	t       *terms
	p       *pool
	s       position
	before  *num // shares
	had     *num // principal
	bonded0 narrow
	unbond0 narrow
}

// hold settles a pool and opens a position in it.
func (w *world) hold(key positionKey) *holder { return w.holdIn(w.settled(key.pool), key) }

// holdUnsettled leaves the pool as it was left: the distributor is not asked, or does not answer.
func (w *world) holdUnsettled(key positionKey) *holder { return w.holdIn(w.pool(key.pool), key) }

func (w *world) holdIn(p *pool, key positionKey) *holder {
	s, _ := w.positions.at(w.tree, w.block, key)
	t := &w.terms[key.pool]
	return &holder{
		w: w, key: key, t: t, p: p, s: s, before: t.shares(&s), had: s.principal(), bonded0: s.bonded, unbond0: s.unbonding,
	}
}

// keep stores position and pool. What the position has earned stays what it was: shares that come are debited rounded up, shares
// that go credited rounded down.
func (h *holder) keep() {
	after := h.t.shares(&h.s)
	for place := range h.p.rewards {
		index, debt := &h.p.rewards[place].index, h.s.debts[place].signed()
		if less(after, h.before) {
			debt.Sub(debt, h.t.rewardDown(sub(h.before, after), index))
		} else {
			debt.Add(debt, h.t.rewardUp(sub(after, h.before), index))
		}
		h.s.debts[place] = narrowed(debt)
	}
	h.p.shares = *sub(add(&h.p.shares, after), h.before)
	h.p.bonded = *sub(add(&h.p.bonded, h.s.bonded.wide()), h.bonded0.wide())
	h.p.unbonding = *sub(add(&h.p.unbonding, h.s.unbonding.wide()), h.unbond0.wide())
	h.w.positions.put(h.w.tree, h.w.block, h.key, h.s)
	h.w.pools.put(h.w.tree, h.w.block, h.key.pool, *h.p)
}

func (h *holder) ripe() bool { return h.w.time >= uint64(h.s.releaseAt) }

// paused: nothing enters the pool for now.
func (h *holder) paused() bool { return h.w.time < h.p.pausedUntil }

func (h *holder) period() uint64 { return h.t.periods[h.s.tier] }

// lowest tier that may be staked in.
func (h *holder) lowest() uint8 {
	if h.s.bonded != (narrow{}) || !h.ripe() {
		return h.s.tier
	}
	return 0
}

func (h *holder) stake(amount *num, tier uint8) {
	h.s.bonded, h.s.tier = narrowed(add(h.s.bonded.wide(), amount)), tier
}

func (h *holder) unbond(amount *num) {
	h.s.bonded = narrowed(sub(h.s.bonded.wide(), amount))
	h.s.unbonding = narrowed(add(h.s.unbonding.wide(), amount))
	h.s.releaseAt, h.s.left = uint32(h.w.time+h.period()), h.s.tier
}

func (h *holder) rebond(amount *num) {
	h.s.bonded = narrowed(add(h.s.bonded.wide(), amount))
	h.s.unbonding = narrowed(sub(h.s.unbonding.wide(), amount))
	h.tidy()
}

// free is what may leave at no price.
func (h *holder) free() *num {
	free := new(num)
	if h.ripe() {
		free.Add(free, h.s.unbonding.wide())
	}
	if h.period() == 0 {
		free.Add(free, h.s.bonded.wide())
	}
	return free
}

// leave takes an amount out: what is free first, then the unbonding, then the bonded part. It returns the price.
func (h *holder) leave(amount *num) *num {
	unbonding, bonded, price := new(num), new(num), new(num)
	rest := func() *num { return sub(amount, add(unbonding, bonded)) }
	if h.ripe() {
		unbonding = least(amount, h.s.unbonding.wide())
	}
	if h.period() == 0 {
		bonded = least(rest(), h.s.bonded.wide())
	}
	if !h.ripe() {
		unbonding = least(rest(), h.s.unbonding.wide())
		price = h.t.price(unbonding, uint64(h.s.releaseAt)-h.w.time, h.t.periods[h.s.left])
	}
	if part := rest(); !part.IsZero() {
		price.Add(price, h.t.price(part, h.period(), h.period()))
		bonded = part
	}
	h.s.unbonding = narrowed(sub(h.s.unbonding.wide(), unbonding))
	h.s.bonded = narrowed(sub(h.s.bonded.wide(), bonded))
	h.tidy()
	return price
}

// tidy: a clock runs only for something, and an empty position is in the lowest tier.
func (h *holder) tidy() {
	if h.s.unbonding != (narrow{}) {
		return
	}
	h.s.releaseAt, h.s.left = 0, 0
	if h.s.bonded == (narrow{}) {
		h.s.tier = 0
	}
}

func (h *holder) canWithdraw() bool { return !h.free().IsZero() }
func (h *holder) canClaim() bool    { return !h.s.principal().IsZero() }
func (h *holder) canRaise() bool {
	return h.s.bonded != (narrow{}) && int(h.s.tier) < len(h.t.periods)-1
}
func (h *holder) canRebond() bool { return h.s.unbonding != (narrow{}) && h.s.tier == h.s.left }

func (h *holder) canUnbond() bool {
	return h.period() != 0 && h.s.bonded != (narrow{}) && (h.s.unbonding == (narrow{}) || !h.ripe())
}
