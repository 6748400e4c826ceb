package audit

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// pairBook is what the rows say of a Uniswap V2 pair. The pair adds up the price of its first token by the second, weighted
// with the seconds that it stood, whenever its reserves change: so a change between two that we know of leaves a trace.
type pairBook struct {
	syncs  []sync
	minted uint256.Int // LP tokens made less burnt
	moved  map[common.Address]uint256.Int
}

type sync struct {
	happening
	time uint64
}

func (s *segment) pairBook(at common.Address) *pairBook {
	b := s.pairs[at]
	if b == nil {
		b = &pairBook{moved: map[common.Address]uint256.Int{}}
		s.pairs[at] = b
	}
	return b
}

func (s *segment) synced(h happening) {
	b := s.pairBook(h.address(pair))
	b.syncs = append(b.syncs, sync{h, s.block.Time})
}

func (s *segment) transferred(h happening) {
	b, sum := s.pairBook(h.address(pair)), h.number(amount)
	from, to := h.address(sender), h.address(recipient)
	if from == (common.Address{}) {
		b.minted = plus(b.minted, sum)
	} else {
		b.moved[from] = minus(b.moved[from], sum)
	}
	if to == (common.Address{}) && from == h.address(pair) { // a holder may send to nobody, too: that burns nothing
		b.minted = minus(b.minted, sum)
	}
	b.moved[to] = plus(b.moved[to], sum)
}

// prices are both accumulators after all changes of reserves that we know of, from what they and the reserves were.
func (b *pairBook) prices(was [2]uint256.Int, reserves [2]uint256.Int, since uint64) [2]uint256.Int {
	for _, change := range b.syncs {
		elapsed := uint64(uint32(change.time) - uint32(since))
		if elapsed > 0 && !reserves[0].IsZero() && !reserves[1].IsZero() {
			for i := range was {
				was[i] = plus(was[i], priced(reserves[1-i], reserves[i], elapsed))
			}
		}
		reserves = [2]uint256.Int{change.number(reserve0), change.number(reserve1)}
		since = change.time
	}
	return was
}

// priced is a price in 2^-112, rounded down, times seconds.
func priced(of, by uint256.Int, seconds uint64) (sum uint256.Int) {
	of.Lsh(&of, 112)
	sum.Div(&of, &by)
	of.SetUint64(seconds)
	sum.Mul(&sum, &of)
	return sum
}

func (b *pairBook) reckon(s *segment, at common.Address, r pairReading) {
	name := func(what string) string { return fmt.Sprintf("%s of pair %s", what, at) }
	s.same(name("LP tokens made less burnt"), b.minted, minus(r.supply.words(after, 0), r.supply.words(before, 0)))
	reserves := [2]uint256.Int{r.reserves.words(before, 0), r.reserves.words(before, 1)}
	last := reserves
	if n := len(b.syncs); n > 0 {
		last = [2]uint256.Int{b.syncs[n-1].number(reserve0), b.syncs[n-1].number(reserve1)}
	}
	since := r.reserves.words(before, 2)
	prices := b.prices([2]uint256.Int{r.prices[0].words(before, 0), r.prices[1].words(before, 0)}, reserves, since.Uint64())
	for i := range prices {
		s.same(name(fmt.Sprintf("reserve %d", i)), last[i], r.reserves.words(after, i))
		s.same(name(fmt.Sprintf("cumulative price %d", i)), prices[i], r.prices[i].words(after, 0))
	}
	for holder, balance := range r.balances {
		s.same(name(fmt.Sprintf("LP tokens that came to %s less what went", holder)), b.moved[holder],
			minus(balance.words(after, 0), balance.words(before, 0)))
	}
}
