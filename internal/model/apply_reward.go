package model

import (
	"errors"
	"fmt"

	"almanac/internal/event"
)

// funded spreads what a sponsor or a penalty brought over the epochs from the next boundary on.
func (b *block) funded(row event.Row) error {
	p, err := b.pool(row.Amount("pool_id"))
	if err != nil {
		return err
	}
	token, sum, first, epochs := row.Address("token"), row.Amount("amount"), row.Number("first_epoch"), row.Number("epochs")
	if !p.listed[token] {
		return fmt.Errorf("token %s is not listed", token)
	}
	r := p.open(token)
	into := r.sponsored
	if row.Address("funder") == b.setting.Vault {
		into = r.single // a penalty
		if token != p.asset || epochs != 1 {
			return fmt.Errorf("a penalty in %s over %d epochs", token, epochs)
		}
	}
	into.spread(first, epochs, sum)
	r.funded = add(r.funded, sum)
	return errors.Join(
		differ("first epoch", num(first), num(b.calendar.next(b.time))),
		differ("funded", row.Amount("funded"), r.funded),
	)
}

// carried says that the pool was settled, and what it holds or scheduled then.
func (b *block) carried(row event.Row) error {
	p, err := b.pool(row.Amount("pool_id"))
	if err != nil {
		return err
	}
	place, some := p.place(row.Address("token"))
	if !some {
		return fmt.Errorf("token %s was never funded", row.Address("token"))
	}
	p.settle(b.emission, b.time)
	r := p.tokens[place]
	if row.Table() == "carried" {
		return differ("held", row.Amount("held"), r.held)
	}
	return errors.Join(
		differ("still held", zero, r.held),
		differ("scheduled", row.Amount("amount"), r.last.amount),
		differ("epoch", num(row.Number("epoch")), num(r.last.epoch)),
	)
}

func (b *block) emitted(row event.Row) error {
	e := b.emission
	switch row.Table() {
	case "emission_funded":
		e.fund(b.time, row.Amount("amount"))
		return differ("reserve", row.Amount("reserve"), e.reserve)
	case "emission_set":
		next, err := e.openPlan(row.Number("epoch"))
		if err != nil {
			return err
		}
		next.perEpoch = row.Amount("per_epoch")
	case "weight_set":
		return b.weighted(row)
	case "epoch_triggered":
		b.triggered = row.Number("to_epoch")
		return errors.Join(
			differ("epoch", num(b.triggered), num(b.calendar.epoch(b.time))),
			differ("lateness", num(row.Number("lateness")), num(b.calendar.into(b.time))),
			differ("emission", row.Amount("emission_per_epoch"), e.perEpoch),
			differ("total weight", num(row.Number("total_weight")), num(e.totalWeight)),
			differ("reserve", row.Amount("emission_reserve"), e.reserveAt(b.time)),
		)
	}
	return nil
}

func (b *block) weighted(row event.Row) error {
	p, err := b.pool(row.Amount("pool_id"))
	if err != nil {
		return err
	}
	next, err := b.emission.openPlan(row.Number("epoch"))
	if err != nil {
		return err
	}
	p.takeWeight(b.emission, b.time)
	p.nextAt, p.nextWeight = next.at, row.Number("weight")
	total := uint64(0)
	for _, each := range b.pools {
		if each.nextAt != 0 {
			total += each.nextWeight
		} else {
			total += each.weight
		}
	}
	next.totalWeight = total
	return differ("total weight", num(row.Number("total_weight")), num(total))
}

func (b *block) voted(row event.Row) error {
	if row.Table() == "gauge_set" {
		b.emission.gauge = gauge{row.Address("gauge"), row.Number("cap_bps")}
		return nil
	}
	p, err := b.pool(row.Amount("pool_id"))
	if err != nil {
		return err
	}
	epoch := row.Number("epoch")
	p.takeVotes(b.emission, b.time)
	if p.voted[epoch] == nil {
		p.voted[epoch] = zero
	}
	b.emission.vote(epoch, p.id, row.Number("votes"))
	b.tallied[epoch] = row
	return differ("epoch", num(epoch), num(b.calendar.next(b.time)))
}
