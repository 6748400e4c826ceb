package model

import "math/big"

// terms of a pool, which never change.
type terms struct {
	minimum    *big.Int // shares below which the pool counts as empty: a power of two
	scale      uint     // a reward index counts per share, times 2^scale
	periods    []uint64 // by tier, seconds
	boosts     []uint64 // by tier, basis points
	penaltyBps uint64
	votes      bool
}

func newTerms(minimum *big.Int, periods, boosts []uint64, penaltyBps uint64, votes bool) terms {
	scale := min(96, 47+uint(minimum.BitLen()-1))
	return terms{minimum: minimum, scale: scale, periods: periods, boosts: boosts, penaltyBps: penaltyBps, votes: votes}
}

func (t terms) rewardDown(shares, index *big.Int) *big.Int {
	return new(big.Int).Rsh(mul(shares, index), t.scale)
}

func (t terms) rewardUp(shares, index *big.Int) *big.Int {
	return divUp(mul(shares, index), new(big.Int).Lsh(one, t.scale))
}

// price of leaving with an amount so long before its period is over, rounded up.
func (t terms) price(amount *big.Int, remaining, period uint64) *big.Int {
	return divUp(mul(mul(amount, num(t.penaltyBps)), num(remaining)), mul(bps, num(period)))
}
