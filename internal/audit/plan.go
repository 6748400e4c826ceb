package audit

import (
	"fmt"

	"github.com/holiman/uint256"
)

// figures are readings of what is in force, and of what is planned: the epoch after the next one shows it, since votes have no
// say there yet.
type figures struct{ emission, weight, plan reading }

func (c *comparison) askFigures(q *questions) figures {
	f := figures{c.money(q, "emissionPerEpoch"), c.money(q, "totalWeight"), reading{q, [2]int{}}}
	for e, t := range [2]uint64{c.start, c.last.Time} {
		data := call(distributorABI, "epochFigures", wordOf(c.deployment.next(t)+1))
		f.plan.at[e] = q.ask(c.deployment.Distributor, data, end(e)).at[e]
	}
	return f
}

// since is a value from an epoch on.
type since struct {
	epoch uint64
	value uint256.Int
}

// inForce is the value at an epoch: the last one set that counts by then.
func inForce(values []since, epoch uint64) (value uint256.Int) {
	for i := len(values) - 1; i >= 0; i-- {
		if values[i].epoch <= epoch {
			return values[i].value
		}
	}
	return value
}

// weights asks for the weights of pools that changed theirs, and follows weights and emission through the segment: what is
// planned from event to event, what is in force by the triggers.
func (c *comparison) weights(f figures) error {
	q, readings := &questions{}, map[*pool][2]reading{}
	for _, plan := range c.distributor.plans {
		if plan.table != "weight_set" {
			continue
		}
		p := c.pool(plan.word(poolID))
		readings[p] = [2]reading{c.money(q, "weightOf", p.id), c.money(q, "pendingWeight", p.id)}
	}
	if err := c.run(q); err != nil {
		return err
	}
	for p, r := range readings {
		p.weight.last = planned(r, before)
	}
	next := c.deployment.next(c.start)
	emissions := []since{{0, f.emission.words(before, 0)}, {next, f.plan.words(before, 1)}}
	totals := []since{{0, f.weight.words(before, 0)}, {next, f.plan.words(before, 2)}}
	for _, h := range c.distributor.plans {
		switch h.table {
		case "emission_set":
			emissions = append(emissions, since{h.small(epoch), h.number(perEpoch)})
		case "weight_set":
			p, now, was := c.pool(h.word(poolID)), h.number(weight), totals[len(totals)-1].value
			c.same("total weight"+h.place, minus(plus(was, now), p.weight.last), h.number(totalWeight))
			p.weight.last = now
			totals = append(totals, since{h.small(epoch), h.number(totalWeight)})
		default:
			to := h.small(toEpoch)
			c.same(fmt.Sprintf("emission of epoch %d", to), inForce(emissions, to), h.number(emissionPerEpoch))
			c.same(fmt.Sprintf("total weight of epoch %d", to), inForce(totals, to), h.number(totalWeight))
		}
	}
	c.same("emission planned", emissions[len(emissions)-1].value, f.plan.words(after, 1))
	c.same("total weight planned", totals[len(totals)-1].value, f.plan.words(after, 2))
	for p, r := range readings {
		c.same(p.figure("weight"), p.weight.last, planned(r, after))
	}
	return nil
}

// planned is a pool's weight once what is pending counts.
func planned(r [2]reading, e end) uint256.Int {
	weight, at := r[1].words(e, 0), r[1].words(e, 1) // at is 0 for what is pending before genesis, too
	if weight.IsZero() && at.IsZero() {
		return r[0].words(e, 0)
	}
	return weight
}
