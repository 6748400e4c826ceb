package model

// calendar counts epochs: fixed lengths of time from genesis on, half open.
type calendar struct{ genesis, length uint64 }

func (c calendar) start(epoch uint64) uint64 { return c.genesis + epoch*c.length }

// epoch is 0 before genesis.
func (c calendar) epoch(t uint64) uint64 {
	if t < c.genesis {
		return 0
	}
	return (t - c.genesis) / c.length
}

// next is the first epoch to begin after t.
func (c calendar) next(t uint64) uint64 {
	if t < c.genesis {
		return 0
	}
	return c.epoch(t) + 1
}

// into is how many seconds of its epoch have passed at t.
func (c calendar) into(t uint64) uint64 {
	if t < c.genesis {
		return 0
	}
	return (t - c.genesis) % c.length
}
