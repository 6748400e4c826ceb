package model

import (
	"errors"
	"fmt"

	"almanac/internal/event"
)

// funded spreads what a sponsor or a penalty brought over the epochs from the next boundary on.
func (b *block) funded(row event.Row) error {
	p, err := b.pool(amount(row, "pool_id"))
	if err != nil {
		return err
	}
	token, sum, first, epochs := address(row, "token"), amount(row, "amount"), number(row, "first_epoch"), number(row, "epochs")
	if !p.listed[token] {
		return fmt.Errorf("token %s is not listed", token)
	}
	r := p.open(token)
	into := r.sponsored
	if address(row, "funder") == b.setting.Vault {
		into = r.single // a penalty
		if token != p.asset || epochs != 1 {
			return fmt.Errorf("a penalty in %s over %d epochs", token, epochs)
		}
	}
	into.spread(first, epochs, sum)
	r.funded = add(r.funded, sum)
	return errors.Join(
		differ("first epoch", num(first), num(b.calendar.next(b.time))),
		differ("funded", amount(row, "funded"), r.funded),
	)
}

// carried says that the pool was settled, and what it holds or scheduled then.
func (b *block) carried(row event.Row) error {
	p, err := b.pool(amount(row, "pool_id"))
	if err != nil {
		return err
	}
	place, some := p.place(address(row, "token"))
	if !some {
		return fmt.Errorf("token %s was never funded", address(row, "token"))
	}
	p.settle(b.emission, b.time)
	r := p.tokens[place]
	if row.Table == "carried" {
		return differ("held", amount(row, "held"), r.held)
	}
	return errors.Join(
		differ("still held", zero, r.held),
		differ("scheduled", amount(row, "amount"), r.last.amount),
		differ("epoch", num(number(row, "epoch")), num(r.last.epoch)),
	)
}

func (b *block) emitted(row event.Row) error {
	e := b.emission
	switch row.Table {
	case "emission_funded":
		e.fund(b.time, amount(row, "amount"))
		return differ("reserve", amount(row, "reserve"), e.reserve)
	case "emission_set":
		next, err := e.openPlan(number(row, "epoch"))
		if err != nil {
			return err
		}
		next.perEpoch = amount(row, "per_epoch")
	case "weight_set":
		return b.weighted(row)
	case "epoch_triggered":
		b.triggered = number(row, "to_epoch")
		return errors.Join(
			differ("epoch", num(b.triggered), num(b.calendar.epoch(b.time))),
			differ("lateness", num(number(row, "lateness")), num(b.calendar.into(b.time))),
			differ("emission", amount(row, "emission_per_epoch"), e.perEpoch),
			differ("total weight", num(number(row, "total_weight")), num(e.totalWeight)),
			differ("reserve", amount(row, "emission_reserve"), e.reserveAt(b.time)),
		)
	}
	return nil
}

func (b *block) weighted(row event.Row) error {
	p, err := b.pool(amount(row, "pool_id"))
	if err != nil {
		return err
	}
	next, err := b.emission.openPlan(number(row, "epoch"))
	if err != nil {
		return err
	}
	p.takeWeight(b.emission, b.time)
	p.nextAt, p.nextWeight = next.at, number(row, "weight")
	total := uint64(0)
	for _, each := range b.pools {
		if each.nextAt != 0 {
			total += each.nextWeight
		} else {
			total += each.weight
		}
	}
	next.totalWeight = total
	return differ("total weight", num(number(row, "total_weight")), num(total))
}

func (b *block) voted(row event.Row) error {
	if row.Table == "gauge_set" {
		b.emission.gauge = gauge{address(row, "gauge"), number(row, "cap_bps")}
		return nil
	}
	p, err := b.pool(amount(row, "pool_id"))
	if err != nil {
		return err
	}
	epoch := number(row, "epoch")
	p.takeVotes(b.emission, b.time)
	if p.voted[epoch] == nil {
		p.voted[epoch] = zero
	}
	b.emission.vote(epoch, p.id, number(row, "votes"))
	b.tallied[epoch] = row
	return differ("epoch", num(epoch), num(b.calendar.next(b.time)))
}
