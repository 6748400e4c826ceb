package audit

import (
	"fmt"

	"github.com/holiman/uint256"
)

// leaving is a move out of a position that is known. Its event says how much left and at what price, and both follow from what
// was free then: so an unbonding that we did not hear of is seen even when all of it has gone since.
type leaving struct {
	pool   *pool
	former happening // the account's move before; none where the contract said what the position was
	event  happening
	moment
}

// moment is where in the chain a row stands.
type moment struct {
	time, number uint64 // of the block
	log          uint32
}

func (s *segment) now() moment { return moment{s.block.Time, s.block.Number, s.row.LogIndex} }

func (l *leaving) check(s *segment, then stake) {
	ripe, tier := l.time >= then.releaseAt, then.tier
	if tier >= uint64(len(l.pool.periods)) {
		return // the link has found fault already, or no pool was ever created here
	}
	var free uint256.Int
	if ripe {
		free = then.unbonding
	}
	if l.pool.periods[tier] == 0 {
		free = plus(free, then.bonded)
	}
	gone, rest := l.event.number(amount), uint256.Int{}
	if gone.Gt(&free) {
		rest = minus(gone, free)
	}
	switch {
	case l.event.has(penalty):
		l.priced(s, then, rest, ripe)
	case !rest.IsZero():
		s.find(l.where("what could leave"), text(free), text(gone))
	}
}

// priced compares the price of a rest that was not free. Which tier an unbonding part left is not known, so any will do.
func (l *leaving) priced(s *segment, then stake, rest uint256.Int, ripe bool) {
	told, ripening := l.event.number(penalty), uint256.Int{}
	if !ripe {
		ripening = then.unbonding
		if ripening.Gt(&rest) {
			ripening = rest
		}
	}
	bonded := l.pool.price(minus(rest, ripening), 1, 1)
	for _, period := range l.pool.periods {
		price := bonded
		if !ripening.IsZero() && period > 0 {
			price = plus(price, l.pool.price(ripening, then.releaseAt-l.time, period))
		}
		if price == told {
			return
		}
	}
	s.find(l.where("price of leaving"), "what no tier gives", text(told))
}

func (l *leaving) where(what string) string {
	return fmt.Sprintf("%s by log %d of block %d", what, l.log, l.number)
}

// price of leaving with a part so long before its period is over, rounded up.
func (p *pool) price(part uint256.Int, remaining, period uint64) (price uint256.Int) {
	var by, rest uint256.Int
	by.SetUint64(p.penalty)
	part.Mul(&part, &by)
	by.SetUint64(remaining)
	part.Mul(&part, &by)
	by.SetUint64(period)
	by.Mul(&by, uint256.NewInt(whole))
	price.DivMod(&part, &by, &rest)
	if !rest.IsZero() {
		price.AddUint64(&price, 1)
	}
	return price
}
