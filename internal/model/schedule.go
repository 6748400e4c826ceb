package model

import (
	"maps"
	"math/big"
)

// schedule is an amount for each epoch. It flows evenly over its epoch.
type schedule map[uint64]*big.Int

func (s schedule) put(epoch uint64, amount *big.Int) {
	if before, some := s[epoch]; some {
		amount = add(before, amount)
	}
	s[epoch] = amount
}

// spread puts an amount evenly into so many epochs: the first i of them get ⌊amount × i / epochs⌋ together.
func (s schedule) spread(first, epochs uint64, amount *big.Int) {
	given := zero
	for i := range epochs {
		by := divDown(mul(amount, num(i+1)), num(epochs))
		s.put(first+i, sub(by, given))
		given = by
	}
}

func (s schedule) total() *big.Int {
	sum := new(big.Int)
	for _, amount := range s {
		sum.Add(sum, amount)
	}
	return sum
}

// flowed is what has flowed by t: all of the epochs that are over, and of the running one its part, rounded down.
func (s schedule) flowed(c calendar, t uint64) *big.Int {
	now, sum := c.epoch(t), new(big.Int)
	for epoch, amount := range s {
		if epoch < now {
			sum.Add(sum, amount)
		}
		if epoch == now {
			sum.Add(sum, divDown(mul(amount, num(c.into(t))), num(c.length)))
		}
	}
	return sum
}

func (s schedule) copy() schedule { return maps.Clone(s) }
