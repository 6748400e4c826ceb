package audit

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// positionsAndRewards asks for positions whose first move leaves open what they were, and for a draw; and for the tokens of pools.
func (c *comparison) positionsAndRewards() error {
	q, positions := &questions{}, map[int]reading{}
	ask := func(i int, ends ...end) {
		if _, asked := positions[i]; !asked {
			x := &c.moves[i]
			positions[i] = q.ask(c.deployment.Vault, call(vaultABI, "position", x.pool.id, addressWord(x.account)), ends...)
		}
	}
	drawn, open := c.drawPositions()
	for _, i := range drawn {
		ask(i, before, after)
	}
	for _, i := range open {
		ask(i, before)
	}
	checks := append(c.askRewards(q), c.askDelegates(q)...)
	if err := c.run(q); err != nil {
		return err
	}
	for _, check := range checks {
		check()
	}
	c.parts(positions)
	return nil
}

// drawPositions draws some, and lists those that are not known otherwise before the segment.
func (c *comparison) drawPositions() (drawn, open []int) {
	all := make([]int, len(c.moves))
	for i := range c.moves {
		all[i] = i
		if len(open) < c.options.Unsettled && !c.moves[i].tells() {
			open = append(open, i)
		}
	}
	return draw(c, all), open
}

// askRewards asks for every token with events, and for a draw of the others. The distributor knows no token before it is listed.
func (c *comparison) askRewards(q *questions) (checks []func()) {
	type place struct {
		pool  *pool
		token common.Address
	}
	var touched, others []place
	for _, p := range c.asked {
		for _, token := range slices.SortedFunc(maps.Keys(p.tokens), common.Address.Cmp) {
			touched = append(touched, place{p, token})
		}
		for _, token := range p.reading.list(after) {
			if p.tokens[token] == nil {
				others = append(others, place{p, token})
			}
		}
	}
	for _, at := range slices.Concat(touched, draw(c, others)) {
		var ends []end
		for _, e := range []end{before, after} {
			if slices.Contains(at.pool.reading.list(e), at.token) {
				ends = append(ends, e)
			}
		}
		ask := func(method string) reading {
			return q.ask(c.deployment.Distributor, call(distributorABI, method, at.pool.id, addressWord(at.token)), ends...)
		}
		funded, held, paid := ask("funded"), ask("carried"), ask("paid")
		checks = append(checks, func() { c.reward(at.pool, at.token, funded, held, paid) })
	}
	return checks
}

// reward holds a token's books against the contract. What it says was paid of ALM is rounded; the balance stands for that.
func (c *comparison) reward(p *pool, token common.Address, funded, held, paid reading) {
	r := p.reward(token)
	r.funded.close(c.segment, r.name(p, token, "funded"), funded.words(before, 0), funded.words(after, 0))
	r.held.close(c.segment, r.name(p, token, "held"), held.words(before, 0), held.words(after, 0))
	if token != c.deployment.ALM {
		c.same(r.name(p, token, "paid"), r.paid, minus(paid.words(after, 0), paid.words(before, 0)))
	}
}

// list is the reward tokens of a pool at one end.
func (r poolReading) list(e end) []common.Address {
	count := r.tokens.words(e, 1)
	list := make([]common.Address, count.Uint64())
	for i := range list {
		token := r.tokens.words(e, 2+i)
		list[i] = token.Bytes20()
	}
	return list
}

// parts holds each position against its pool and, where it was asked for, against the contract.
func (c *comparison) parts(asked map[int]reading) {
	for _, p := range c.asked {
		if p.moved {
			first := &c.moves[p.first]
			first.had, first.hasHad = minus(p.reading.totals.words(before, 2), p.rest), true
		}
	}
	for i := range c.moves {
		x := &c.moves[i]
		was := x.past()
		if r, some := asked[i]; some {
			was = c.held(x, r)
		} else {
			c.fits(x, &was)
		}
		x.pool.change.add(&was, &x.state)
	}
	for i := range c.leavings {
		c.leavings[i].check(c.segment, c.leavings[i].former.left())
	}
	for _, p := range c.asked {
		if !p.moved || p.change.open {
			continue
		}
		totals := p.reading.totals
		c.same(p.figure("change of what is bonded"), p.change.bonded, minus(totals.words(after, 0), totals.words(before, 0)))
		c.same(p.figure("change of what is unbonding"), p.change.unbonding, minus(totals.words(after, 1), totals.words(before, 1)))
	}
}

// held holds a position against what the contract says that it was and, where it was asked, is.
func (c *comparison) held(x *position, r reading) past {
	was, now := r.stake(before), x.state
	first := x.first.left()
	if want := was.after(x.first, first); !want.alike(first) {
		c.find(x.name()+" before its first event", was.String(), fmt.Sprintf("%s, which %s leaves", first, x.first.table))
	}
	if x.first.effect == leaves {
		(&leaving{pool: x.pool, event: x.first, moment: x.at}).check(c.segment, was)
	}
	if x.hasHad && x.had != was.shares {
		c.same(x.name()+": shares before", x.had, was.shares)
	}
	if is := r.stake(after); r.has(after) && !(is.alike(now) && is.shares == now.shares) {
		c.find(x.name()+" after", now.String()+", shares "+text(now.shares), is.String()+", shares "+text(is.shares))
	}
	return past{bonded: was.bonded, unbonding: was.unbonding, told: true}
}

// fits finds fault when the shares that a position must have had are not what its parts come to.
func (c *comparison) fits(x *position, was *past) {
	if !x.hasHad || !was.told {
		return
	}
	if was.tierTold {
		if want := x.pool.sharesOf(&was.bonded, &was.unbonding, was.tier); x.had != want {
			c.same(x.name()+": shares before", x.had, want)
		}
		return
	}
	for tier := range max(1, len(x.pool.boosts)) {
		if x.pool.sharesOf(&was.bonded, &was.unbonding, uint64(tier)) == x.had {
			return
		}
	}
	c.find(x.name()+": shares before", text(x.had), "what no tier gives")
}

func (r reading) stake(e end) stake {
	release, tier := r.words(e, 2), r.words(e, 3)
	return stake{
		bonded: r.words(e, 0), unbonding: r.words(e, 1), shares: r.words(e, 4), releaseAt: release.Uint64(), tier: tier.Uint64(),
	}
}

// alike compares all but shares.
func (s stake) alike(other stake) bool {
	return s.bonded == other.bonded && s.unbonding == other.unbonding && s.releaseAt == other.releaseAt && s.tier == other.tier
}
