package dev

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"time"

	"almanac/internal/deployer"
)

// The pools of a dev chain, by their place in the plan.
const (
	liquid = iota // ALM, withdraw at any time
	ladder        // ALM, four tiers
	farm          // LP token of ALM and ether
	poolCount
)

// verb is what a staker does.
type verb string

const (
	stake    verb = "stake"    // amount ALM; into the farm, as liquidity on the exchange first
	raise    verb = "raise"    // to tier
	unbond   verb = "unbond"   // part of what is bonded, in percent
	rebond   verb = "rebond"   // part of what is unbonding, in percent
	withdraw verb = "withdraw" // all that is free
	hurry    verb = "withdraw early"
	exit     verb = "exit"
	claim    verb = "claim"
	collect  verb = "claim for" // what anybody may do: the reward goes to its owner
	compound verb = "compound"
	delegate verb = "delegate" // to itself
	vote     verb = "vote"     // for the pool with part of its power, in percent
)

// step is one act in a staker's life. Times are offsets from the first epoch's start, in chain time.
type step struct {
	at     time.Duration
	do     verb
	pool   int
	tier   int
	amount *big.Int // base units of ALM
	part   int64    // percent
}

// tiers of the ladder pool, scaled to the epoch so that every part of a life fits into a few of them.
func tiers(epoch time.Duration) []deployer.Tier {
	return []deployer.Tier{
		{Unbonding: 0, Boost: 10_000},
		{Unbonding: whole(epoch / 2), Boost: 12_500},
		{Unbonding: whole(epoch), Boost: 15_000},
		{Unbonding: whole(epoch * 3 / 2), Boost: 20_000},
	}
}

// life writes staker number n's life from the seed alone: who does what, when in chain time, and how much.
func life(seed uint64, n, epochs int, epoch time.Duration) []step {
	r := rand.New(rand.NewPCG(seed, uint64(n)))
	l := biographer{n: n, r: r, span: time.Duration(epochs) * epoch, epoch: epoch}
	switch n % 4 {
	case 0:
		l.liquidStaker()
	case 1:
		l.climber()
	case 2:
		l.farmer()
	default:
		l.liquidStaker()
		l.climber()
		l.farmer()
		l.add(l.span*55/100, step{do: hurry, pool: ladder, part: 20})
	}
	slices.SortStableFunc(l.steps, func(a, b step) int { return int(a.at - b.at) })
	return l.steps
}

type biographer struct {
	n           int
	r           *rand.Rand
	span, epoch time.Duration
	steps       []step
}

func (l *biographer) add(at time.Duration, s step) {
	s.at = whole(at)
	l.steps = append(l.steps, s)
}

// around is a moment near a share of the whole span, in percent, give or take a third of an epoch.
func (l *biographer) around(percent int) time.Duration {
	jitter := time.Duration(l.r.Int64N(int64(l.epoch*2/3))) - l.epoch/3
	return max(0, l.span*time.Duration(percent)/100+jitter)
}

func (l *biographer) alm(from, to int64) *big.Int {
	whole := deployer.NewALM(from + l.r.Int64N(to-from))
	cents := new(big.Int).SetUint64(l.r.Uint64N(1e18)) // odd amounts find rounding faults
	return cents.Add(cents, &whole.Int)
}

// liquidStaker comes, chooses to vote, compounds, adds, and leaves or not.
func (l *biographer) liquidStaker() {
	l.add(l.around(5), step{do: stake, pool: liquid, amount: l.alm(1_000, 40_000)})
	l.add(l.around(20), step{do: delegate})
	l.add(l.around(40), step{do: compound, pool: liquid})
	l.add(l.around(50), step{do: vote, pool: l.r.IntN(poolCount), part: 20 + l.r.Int64N(81)})
	l.add(l.around(55), step{do: stake, pool: liquid, amount: l.alm(100, 10_000)})
	switch {
	case l.n%8 == 0:
		l.add(l.around(85), step{do: exit, pool: liquid})
	case l.r.IntN(2) == 0:
		l.add(l.around(85), step{do: withdraw, pool: liquid})
		l.add(l.span*93/100, step{do: claim, pool: liquid})
	}
}

// climber enters low, raises, claims, unbonds a part or all, thinks better of some of it, and withdraws the rest in time.
func (l *biographer) climber() {
	l.add(l.around(8), step{do: stake, pool: ladder, tier: l.r.IntN(2), amount: l.alm(2_000, 60_000)})
	l.add(l.around(30), step{do: raise, pool: ladder, tier: 2 + l.r.IntN(2)})
	l.add(l.around(45), step{do: claim, pool: ladder})
	l.add(l.span*60/100, step{do: unbond, pool: ladder, part: []int64{30, 50, 100}[l.r.IntN(3)]})
	l.add(l.span*60/100+l.epoch/3, step{do: rebond, pool: ladder, part: 40})
	l.add(l.span*60/100+l.epoch*8/5, step{do: withdraw, pool: ladder})
	l.add(l.span*95/100, step{do: claim, pool: ladder})
}

// farmer brings liquidity to the exchange and stakes the LP token.
func (l *biographer) farmer() {
	l.add(l.around(10), step{do: stake, pool: farm, amount: l.alm(1_000, 20_000)})
	l.add(l.around(50), step{do: collect, pool: farm})
	if l.r.IntN(3) == 0 {
		l.add(l.around(80), step{do: withdraw, pool: farm})
	}
}

func whole(d time.Duration) time.Duration { return d.Truncate(time.Second) }
