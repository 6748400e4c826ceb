package replay

// terms of a pool.
type terms struct {
	minimum    num
	scale      uint
	periods    []uint64 // by tier, seconds
	boosts     []uint64 // by tier, basis points
	penaltyBps uint64
	votes      bool
}

// give shares an amount among the stakers, and returns what of it divides.
func (t *terms) give(p *pool, r *reward, amount *num) *num {
	increment := div(shl(amount, t.scale), &p.shares)
	given := t.rewardUp(&p.shares, increment)
	r.index.Add(&r.index, increment)
	r.streamed.Add(&r.streamed, given)
	return given
}

func (t *terms) rewardDown(shares, index *num) *num { return shr(mul(shares, index), t.scale) }
func (t *terms) rewardUp(shares, index *num) *num   { return shrUp(mul(shares, index), t.scale) }

// shares of a position.
func (t *terms) shares(s *position) *num {
	return add(div(mulSmall(s.bonded.wide(), t.boosts[s.tier]), small(10_000)), s.unbonding.wide())
}

// earned is what a position may claim at the pool's present index, rounded down.
func (t *terms) earned(p *pool, s *position, place int) *num {
	earned := sub(t.rewardDown(t.shares(s), &p.rewards[place].index), s.debts[place].signed())
	if earned.Sign() < 0 {
		return new(num)
	}
	return earned
}

// price of leaving with an amount so long before its period is over, rounded up.
func (t *terms) price(amount *num, remaining, period uint64) *num {
	return divUp(mulSmall(mulSmall(amount, t.penaltyBps), remaining), mulSmall(small(10_000), period))
}
