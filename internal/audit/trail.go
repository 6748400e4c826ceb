package audit

import "github.com/holiman/uint256"

// trail follows a figure from event to event: what each says it is after, and what it then was before.
type trail struct {
	touched  bool
	hasFirst bool
	first    uint256.Int // before the first event, where that one tells
	last     uint256.Int // after the last
}

// step takes the next event. It reports false, and what the figure should have been, when the event does not follow from the
// one before.
func (t *trail) step(before, after uint256.Int) (was uint256.Int, follows bool) {
	was, follows = t.last, !t.touched || t.last == before
	if !t.touched {
		t.first, t.hasFirst = before, true
	}
	t.touched, t.last = true, after
	return was, follows
}

// leap takes an event that says nothing of what was before.
func (t *trail) leap(after uint256.Int) { t.touched, t.last = true, after }

// close holds the trail against what the contract says at both ends.
func (t *trail) close(s *segment, what string, before, after uint256.Int) {
	switch {
	case !t.touched:
		s.same(what+", which no event changes", before, after)
	default:
		if t.hasFirst {
			s.same(what+" before", t.first, before)
		}
		s.same(what+" after", t.last, after)
	}
}

func plus(a, b uint256.Int) (sum uint256.Int) {
	sum.Add(&a, &b)
	return sum
}

func minus(a, b uint256.Int) (difference uint256.Int) {
	difference.Sub(&a, &b)
	return difference
}

func small(v uint64) (n uint256.Int) {
	n.SetUint64(v)
	return n
}
