package audit

// stakes are the positions that a segment moved: most of what auditing allocates, so the next segment gets the same room.
type stakes struct {
	positions map[positionKey]int // place among moves
	moves     []position
	leavings  []leaving
}

// mostSpare bounds the room that is kept: one far larger is left to the garbage collector.
const mostSpare = 1 << 16

func (a *Auditor) takeStakes() *stakes {
	if x := a.spare.Swap(nil); x != nil {
		return x
	}
	return &stakes{positions: map[positionKey]int{}}
}

func (a *Auditor) giveStakes(x *stakes) {
	if cap(x.moves)+cap(x.leavings) > mostSpare {
		return
	}
	clear(x.positions)
	clear(x.moves)
	clear(x.leavings)
	x.moves, x.leavings = x.moves[:0], x.leavings[:0]
	a.spare.Store(x)
}
