package model

import (
	"math"
	"math/big"
)

// never is the dry second of a line that streams nothing.
const never = 1<<40 - 1

// line is the emission: an index that grows by rate a second from anchor until the reserve is dry.
type line struct {
	index       *big.Int // ALM per weight, times emissionOne, at anchor
	anchor      uint64
	until       uint64
	rate        *big.Int
	reserve     *big.Int // ALM at anchor
	totalWeight uint64
	perEpoch    *big.Int
}

// plan is what comes into force at a boundary; at is 0 when nothing is planned.
type plan struct {
	at          uint64
	totalWeight uint64
	perEpoch    *big.Int
}

func (l line) indexAt(t uint64) *big.Int {
	end := min(t, l.until)
	if end <= l.anchor {
		return l.index
	}
	return add(l.index, mul(l.rate, num(end-l.anchor)))
}

// reserveAt rounds down: the reserve gives at least what the pools take.
func (l line) reserveAt(t uint64) *big.Int {
	streamed := mul(num(l.totalWeight), sub(l.indexAt(t), l.index))
	return sub(l.reserve, divUp(streamed, emissionOne))
}

// bend starts a new straight piece at t.
func (l line) bend(t, epochLength uint64, reserve, perEpoch *big.Int, totalWeight uint64) line {
	next := line{
		index: l.indexAt(t), anchor: t, until: never, rate: zero,
		reserve: reserve, totalWeight: totalWeight, perEpoch: perEpoch,
	}
	if totalWeight == 0 {
		return next
	}
	next.rate = divDown(mul(perEpoch, emissionOne), mul(num(epochLength), num(totalWeight)))
	if next.rate.Sign() == 0 {
		return next
	}
	lasts := divDown(mul(reserve, emissionOne), mul(num(totalWeight), next.rate))
	if lasts.IsUint64() && lasts.Uint64() < math.MaxUint64-t {
		next.until = min(never, t+lasts.Uint64())
	}
	return next
}
