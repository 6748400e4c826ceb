package audit

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// comparison puts a segment's questions and holds the answers against its rows.
type comparison struct {
	*segment
	ctx    context.Context
	views  Views
	blocks [2]common.Hash
	asked  []*pool
	chosen []reading // delegates of some accounts
}

func (s *segment) compare(ctx context.Context, views Views) error {
	c := &comparison{segment: s, ctx: ctx, views: views, blocks: [2]common.Hash{s.before.Hash, s.last.Hash}}
	for _, step := range []func() error{c.wholes, c.poolsAndVotes, c.positionsAndRewards} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (c *comparison) run(q *questions) error { return q.run(c.ctx, c.views, c.blocks) }

func (c *comparison) vault(q *questions, method string, words ...[32]byte) reading {
	return q.both(c.deployment.Vault, call(vaultABI, method, words...))
}

func (c *comparison) money(q *questions, method string, words ...[32]byte) reading {
	return q.both(c.deployment.Distributor, call(distributorABI, method, words...))
}

// epochOf is the epoch of a second, 0 before genesis.
func (d Deployment) epochOf(t uint64) uint64 {
	if t < d.Genesis {
		return 0
	}
	return (t - d.Genesis) / d.EpochLength
}

// next is the first epoch to begin after t.
func (d Deployment) next(t uint64) uint64 {
	if t < d.Genesis {
		return 0
	}
	return d.epochOf(t) + 1
}

// wholes is what is not of one pool.
func (c *comparison) wholes() error {
	q, d := &questions{}, &c.distributor
	pools := c.vault(q, "poolCount")
	guardian := c.vault(q, "guardian")
	epoch := c.money(q, "triggeredEpoch")
	budget := c.money(q, "tipBudget")
	reserve := c.money(q, "emissionReserve")
	gauge := c.money(q, "gauge")
	balance := q.both(c.deployment.ALM, call(tokenABI, "balanceOf", addressWord(c.deployment.Distributor)))
	clock := q.ask(c.deployment.Vault, call(vaultABI, "clock"), before)
	if err := c.run(q); err != nil {
		return err
	}
	start := clock.words(before, 0)
	c.start = start.Uint64()
	c.same("number of pools created", small(d.pools), minus(pools.words(after, 0), pools.words(before, 0)))
	d.guardian.close(c.segment, "guardian", guardian.words(before, 0), guardian.words(after, 0))
	d.epoch.close(c.segment, "last triggered epoch", epoch.words(before, 0), epoch.words(after, 0))
	d.budget.close(c.segment, "tip budget", budget.words(before, 0), budget.words(after, 0))
	d.gaugeAt.close(c.segment, "gauge", gauge.words(before, 0), gauge.words(after, 0))
	d.gaugeCap.close(c.segment, "gauge's cap", gauge.words(before, 1), gauge.words(after, 1))
	c.same("ALM that came to the distributor less what went", d.balance, minus(balance.words(after, 0), balance.words(before, 0)))
	c.reserves(reserve.words(before, 0), reserve.words(after, 0))
	return c.pick(pools.words(after, 0))
}

// reserves: the reserve falls by itself, and rises by events only.
func (c *comparison) reserves(before, after uint256.Int) {
	d := &c.distributor
	first, last := after, before
	if d.reserved {
		first, last = d.endowment, d.reserve
	}
	if first.Gt(&before) {
		c.find("emission reserve before", "at least "+text(first), text(before))
	}
	if after.Gt(&last) {
		c.find("emission reserve after", "at most "+text(last), text(after))
	}
}

// pick chooses the pools to ask for: those with events, and all others or a draw of them.
func (c *comparison) pick(count uint256.Int) error {
	q, n := &questions{}, int(count.Uint64())
	f, supply := c.askFigures(q), c.askSupply(q)
	var places []int
	if n <= c.options.AllPools {
		for i := range n {
			places = append(places, i)
		}
	} else {
		for range max(0, c.options.Sample) {
			places = append(places, c.random.IntN(n))
		}
	}
	readings := make([]reading, len(places))
	for i, place := range places {
		readings[i] = q.ask(c.deployment.Vault, call(vaultABI, "poolAt", wordOf(uint64(place))), after)
	}
	if err := c.run(q); err != nil {
		return err
	}
	supply()
	for _, r := range readings {
		id := r.words(after, 0)
		c.pool(id.Bytes32())
	}
	for _, p := range c.pools {
		c.asked = append(c.asked, p)
	}
	c.sortPools()
	return c.weights(f)
}
