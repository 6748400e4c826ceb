package audit

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// electorate is what the rows say of votes.
type electorate struct {
	votes   map[common.Address]*trail // by delegate
	choices map[common.Address]*choice
	counted uint256.Int // by how much all votes changed in blocks older than the last second
	early   uint256.Int // of that in the second of the first block
}

// choice is an account's delegate.
type choice struct{ trail }

func (s *segment) voted(h happening) {
	of, was, now := h.address(delegate), h.number(previousVotes), h.number(newVotes)
	e := &s.electorate
	t := e.votes[of]
	if t == nil {
		t = &trail{}
		e.votes[of] = t
	}
	s.step(t, was, now, func() string { return fmt.Sprintf("votes of %s", of) })
	if s.block.Time < s.last.Time {
		e.counted = plus(e.counted, minus(now, was))
		if s.block.Time == s.firstTime {
			e.early = plus(e.early, minus(now, was))
		}
	}
	s.tx.votes = true
}

func (s *segment) delegated(h happening) {
	s.tx.mayVote = true
	of := h.address(delegator)
	c := s.electorate.choices[of]
	if c == nil {
		c = &choice{}
		s.electorate.choices[of] = c
	}
	s.step(&c.trail, h.number(fromDelegate), h.number(toDelegate), func() string { return fmt.Sprintf("delegate of %s", of) })
}
