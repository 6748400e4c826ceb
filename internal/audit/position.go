package audit

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

type positionKey struct {
	pool    *pool
	account common.Address
}

// position is an account's stake in a pool: its first and its last move.
type position struct {
	positionKey
	first, last happening
	at          moment      // of the first
	state       stake       // after the last
	had         uint256.Int // shares before the first move, from the pool's shares before and after; not known of the pool's first
	hasHad      bool
}

// stake is a position at some moment.
type stake struct {
	bonded, unbonding, shares uint256.Int
	releaseAt, tier           uint64
}

// left is the position after a move.
func (h happening) left() (s stake) {
	if h.has(bonded) {
		s = stake{h.number(bonded), h.number(unbonding), h.number(shares), h.small(releaseAt), h.small(tier)}
	}
	return s
}

// what a move does to a position.
type effect int

const (
	enters effect = iota
	rises
	unbonds
	rebonds
	leaves
)

// effects of moves, by table.
var effects = map[string]effect{"staked": enters, "tier_raised": rises, "unbonded": unbonds, "rebonded": rebonds}

func effectOf(table string) effect {
	if e, some := effects[table]; some {
		return e
	}
	return leaves
}

// moved takes any move of a position.
func (s *segment) moved(h happening) {
	p := s.pool(h.word(poolID))
	now := h.left()
	s.weigh(p, h)
	after := h.number(poolShares)
	others := minus(after, now.shares) // which a move does not change
	key := positionKey{p, h.address(account)}
	i, some := s.positions[key]
	if !some {
		i = len(s.moves)
		s.positions[key] = i
		s.moves = append(s.moves, position{positionKey: key, first: h, at: s.now()})
	}
	x := &s.moves[i]
	switch {
	case some:
		then := x.state
		s.follow(x, then, h, now)
		if was := plus(others, then.shares); p.shares != was {
			s.same(s.here(p.figure("shares")), p.shares, was)
		}
	case p.moved:
		x.had, x.hasHad = minus(p.shares, others), true
	default:
		p.first, p.rest = i, others
	}
	x.last, x.state, p.moved, p.shares = h, now, true, after
}

// weigh adds a move to what the pool holds, and notes what it owes to other events.
func (s *segment) weigh(p *pool, h happening) {
	s.tx.mayVote = true
	switch h.effect {
	case enters:
		p.stakeLeft = plus(p.stakeLeft, h.number(amount))
	case leaves:
		gone := h.number(amount)
		p.stakeLeft = minus(p.stakeLeft, gone)
		if h.has(penalty) {
			kept := h.number(penalty)
			gone = minus(gone, kept)
			if !kept.IsZero() {
				s.owe(p, kept)
			}
		}
		s.distributor.receives(s, h, gone)
	}
}

// follow finds fault when a move does not follow from the position before it. Whether it could leave, and at what price, is
// looked at when the pool's terms are known.
func (s *segment) follow(x *position, then stake, h happening, now stake) {
	want := then.after(h, now)
	if h.effect == leaves {
		s.leavings = append(s.leavings, leaving{x.pool, x.last, h, s.now()})
	}
	if !want.alike(now) {
		s.find(s.here(x.name()), then.String(), fmt.Sprintf("%s, which %s leaves", now, h.table))
	}
}

// after is what a move makes of a position; shares are not worked out, and what the move alone decides is taken from it.
func (s stake) after(h happening, now stake) stake {
	switch h.effect {
	case enters:
		s.bonded, s.tier = plus(s.bonded, h.number(amount)), now.tier
	case rises:
		s.tier = max(s.tier+1, now.tier)
	case unbonds:
		s.bonded, s.unbonding = minus(s.bonded, h.number(amount)), plus(s.unbonding, h.number(amount))
		s.releaseAt = now.releaseAt
	case rebonds:
		s.bonded, s.unbonding = plus(s.bonded, h.number(amount)), minus(s.unbonding, h.number(amount))
	case leaves:
		s = s.without(h.number(amount))
	}
	if s.unbonding.IsZero() {
		s.releaseAt = 0
	}
	if s.unbonding.IsZero() && s.bonded.IsZero() {
		s.tier = 0
	}
	return s
}

// without takes an amount out: the unbonding part first.
func (s stake) without(gone uint256.Int) stake {
	first := gone
	if first.Gt(&s.unbonding) {
		first = s.unbonding
	}
	s.unbonding, s.bonded = minus(s.unbonding, first), minus(s.bonded, minus(gone, first))
	return s
}

func (s stake) String() string {
	return fmt.Sprintf("bonded %s, unbonding %s, release %d, tier %d", text(s.bonded), text(s.unbonding), s.releaseAt, s.tier)
}

func (x *position) name() string { return fmt.Sprintf("position of %s in %s", x.account, x.pool) }

// tells whether the first move says what the position was before it: one that takes all that was unbonding does not say how much
// that was.
func (x *position) tells() bool {
	if x.first.effect != leaves || !x.pool.locks {
		return true
	}
	if !x.first.has(unbonding) {
		return false
	}
	left := x.first.number(unbonding)
	return !left.IsZero()
}

// past is what a position was before its first move, as far as that move tells.
type past struct {
	bonded, unbonding uint256.Int
	told              bool // these parts
	tier              uint64
	tierTold          bool
}

// past goes back behind the first move.
func (x *position) past() past {
	h, now := x.first, x.first.left()
	was := past{bonded: now.bonded, unbonding: now.unbonding, told: x.tells(), tierTold: !x.pool.locks}
	switch h.effect {
	case enters:
		was.bonded = minus(now.bonded, h.number(amount))
	case unbonds:
		was.bonded, was.unbonding = plus(now.bonded, h.number(amount)), minus(now.unbonding, h.number(amount))
		was.tier, was.tierTold = now.tier, true
	case rebonds:
		was.bonded, was.unbonding = minus(now.bonded, h.number(amount)), plus(now.unbonding, h.number(amount))
		was.tier, was.tierTold = now.tier, true
	case leaves:
		part := &was.unbonding
		if now.unbonding.IsZero() {
			part = &was.bonded
		}
		*part = plus(*part, h.number(amount))
		was.tier, was.tierTold = now.tier, !now.bonded.IsZero() || !now.unbonding.IsZero()
	}
	return was
}
