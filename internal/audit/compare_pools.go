package audit

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

type poolReading struct{ totals, pending, paused, tokens, tiers, terms reading }

type pairReading struct {
	supply, reserves reading
	prices           [2]reading
	balances         map[common.Address]reading
}

// sortPools fixes their order, so that a seed says what is drawn.
func (c *comparison) sortPools() {
	slices.SortFunc(c.asked, func(a, b *pool) int { return a.number.Cmp(&b.number) })
}

// poolsAndVotes asks for pools, delegates, gauge votes and pairs.
func (c *comparison) poolsAndVotes() error {
	q, readings := &questions{}, make([]poolReading, len(c.asked))
	for i, p := range c.asked {
		readings[i] = poolReading{
			totals: c.vault(q, "totals", p.id), pending: c.vault(q, "pendingPenalty", p.id), paused: c.vault(q, "entryPausedUntil", p.id),
			tokens: c.money(q, "rewardTokens", p.id), tiers: q.ask(c.deployment.Vault, call(vaultABI, "tiers", p.id), after),
			terms: q.ask(c.deployment.Vault, call(vaultABI, "pool", p.id), after),
		}
	}
	votes, gauges, pairs := c.askVotes(q), c.askGauges(q), c.askPairs(q)
	if err := c.run(q); err != nil {
		return err
	}
	for i, p := range c.asked {
		p.reading = readings[i]
		p.terms(readings[i].tiers, readings[i].terms)
		p.reckon(c.segment, readings[i])
	}
	for _, check := range slices.Concat(votes, gauges, pairs) {
		check()
	}
	return nil
}

// askVotes asks for delegates whose votes changed, and for accounts that chose one or moved stake.
func (c *comparison) askVotes(q *questions) (checks []func()) {
	e := &c.electorate
	for _, of := range draw(c, slices.SortedFunc(maps.Keys(e.votes), common.Address.Cmp)) {
		r := c.vault(q, "getVotes", addressWord(of))
		checks = append(checks, func() {
			e.votes[of].close(c.segment, fmt.Sprintf("votes of %s", of), r.words(before, 0), r.words(after, 0))
		})
	}
	accounts := draw(c, slices.SortedFunc(maps.Keys(e.choices), common.Address.Cmp))
	for _, x := range draw(c, c.moves) {
		if e.choices[x.account] == nil {
			accounts = append(accounts, x.account)
		}
	}
	for _, of := range accounts {
		r := c.vault(q, "delegates", addressWord(of))
		c.chosen = append(c.chosen, r)
		checks = append(checks, func() {
			t := e.choices[of]
			if t == nil {
				t = &choice{}
			}
			t.close(c.segment, fmt.Sprintf("delegate of %s", of), r.words(before, 0), r.words(after, 0))
		})
	}
	return checks
}

// askSupply asks for all votes, which the vault tells of seconds that are over only.
func (c *comparison) askSupply(q *questions) (check func()) {
	if c.last.Time <= c.start {
		return func() {}
	}
	var supply [2]reading
	for i, t := range [2]uint64{c.start, c.last.Time - 1} {
		supply[i] = q.ask(c.deployment.Vault, call(vaultABI, "getPastTotalSupply", wordOf(t)), after)
	}
	return func() {
		counted := c.electorate.counted
		if c.firstTime == c.start {
			counted = minus(counted, c.electorate.early)
		}
		c.same("all votes that came less what went", counted, minus(supply[1].words(after, 0), supply[0].words(after, 0)))
	}
}

// askDelegates asks for the delegates of those accounts that no event mentions.
func (c *comparison) askDelegates(q *questions) (checks []func()) {
	known := map[common.Address]bool{{}: true}
	for _, r := range c.chosen {
		word := r.words(after, 0)
		of := common.Address(word.Bytes20())
		if known[of] || c.electorate.votes[of] != nil {
			continue
		}
		known[of] = true
		votes := c.vault(q, "getVotes", addressWord(of))
		checks = append(checks, func() {
			(&trail{}).close(c.segment, fmt.Sprintf("votes of %s", of), votes.words(before, 0), votes.words(after, 0))
		})
	}
	return checks
}

// mostEpochs of a segment have their gauge votes asked for, besides those with events.
const mostEpochs = 64

// askGauges asks for the tallies of epochs that could be voted for.
func (c *comparison) askGauges(q *questions) (checks []func()) {
	if len(c.asked) == 0 {
		return nil
	}
	epochs := map[uint64]bool{}
	for at := range c.distributor.tallies {
		epochs[at] = true
	}
	first, last := c.deployment.next(c.start), c.deployment.next(c.last.Time)
	for at := max(first, last-min(last, mostEpochs)); at <= last; at++ {
		epochs[at] = true
	}
	for at := range epochs {
		r := c.money(q, "gaugeVotes", c.asked[0].id, wordOf(at))
		checks = append(checks, func() {
			var cast = small(0)
			if sum := c.distributor.tallies[at]; sum != nil {
				cast = *sum
			}
			c.same(fmt.Sprintf("gauge votes cast for epoch %d", at), cast, minus(r.words(after, 1), r.words(before, 1)))
		})
	}
	for _, p := range c.asked {
		for at, cast := range p.gauge {
			r := c.money(q, "gaugeVotes", p.id, wordOf(at))
			checks = append(checks, func() {
				what := p.figure(fmt.Sprintf("votes for epoch %d", at))
				c.same(what, cast.votes, minus(r.words(after, 0), r.words(before, 0)))
				c.same(what+" after", cast.after, r.words(after, 0))
			})
		}
	}
	return checks
}

// askPairs asks for all pairs: there are few.
func (c *comparison) askPairs(q *questions) (checks []func()) {
	for _, at := range c.deployment.Pairs {
		book, ask := c.pairBook(at), func(method string, words ...[32]byte) reading { return q.both(at, call(pairABI, method, words...)) }
		r := pairReading{
			supply: ask("totalSupply"), reserves: ask("getReserves"), balances: map[common.Address]reading{},
			prices: [2]reading{ask("price0CumulativeLast"), ask("price1CumulativeLast")},
		}
		for _, holder := range draw(c, slices.SortedFunc(maps.Keys(book.moved), common.Address.Cmp)) {
			r.balances[holder] = ask("balanceOf", addressWord(holder))
		}
		checks = append(checks, func() { book.reckon(c.segment, at, r) })
	}
	return checks
}

// draw takes as many as a sample has, or all.
func draw[T any](c *comparison, from []T) []T {
	if len(from) <= c.options.Sample {
		return from
	}
	some := make([]T, max(0, c.options.Sample))
	for i := range some {
		some[i] = from[c.random.IntN(len(from))]
	}
	return some
}
