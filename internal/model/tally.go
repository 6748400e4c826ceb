package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// gauge is who counts votes, and the largest share of an epoch's emission that they can give one pool.
type gauge struct {
	at     common.Address
	capBps uint64
}

// tally is the votes for one epoch, by pool. Its cap is that of the gauge when the first was cast.
type tally struct {
	capBps uint64
	votes  map[string]uint64
}

func (v *tally) total() (sum uint64) {
	for _, votes := range v.votes {
		sum += votes
	}
	return sum
}

// cap is the most votes that count for one pool: rounded down, but one at least.
func (v *tally) cap() uint64 {
	return max(1, divDown(mul(num(v.total()), num(v.capBps)), bps).Uint64())
}

// of is what counts for a pool.
func (v *tally) of(pool string) uint64 { return min(v.votes[pool], v.cap()) }

// capped is what counts for all pools together; what is missing to the total stays in the reserve.
func (v *tally) capped() (sum uint64) {
	most := v.cap()
	for _, votes := range v.votes {
		sum += min(votes, most)
	}
	return sum
}

// vote adds votes for a pool in the next epoch.
func (e *emission) vote(epoch uint64, pool string, votes uint64) {
	if e.tallies[epoch] == nil {
		e.tallies[epoch] = &tally{capBps: e.gauge.capBps, votes: map[string]uint64{}}
		e.nextVote = epoch
	}
	e.tallies[epoch].votes[pool] += votes
}

// votesLine is the votes' index of an epoch at t, which has begun or is over; false while it is still to begin.
func (e *emission) votesLine(epoch, t uint64) (index *big.Int, over, begun bool) {
	if e.byVotes == epoch {
		return e.votesIndexAt(t), false, true
	}
	index, over = e.ended[epoch]
	return index, over, over
}
