package model

import (
	"errors"
	"fmt"

	"almanac/internal/event"
)

// moved settles the pool, except where the chain did not, and moves the position as the event says.
func (b *block) moved(row event.Row) error {
	p, err := b.pool(row.Amount("pool_id"))
	if err != nil {
		return err
	}
	of := row.Address("account")
	if !b.failed[p.id] && row.Table() != "emergency_withdrawn" {
		p.settle(b.emission, b.time)
	}
	delete(b.failed, p.id)
	s := p.stake(of)
	before := s.principal()
	if err := b.move(p, &s, row); err != nil {
		return err
	}
	p.put(of, s)
	if p.terms.votes {
		b.power.give(of, sub(s.principal(), before))
	}
	return errors.Join(differ("pool shares", row.Amount("pool_shares"), p.shares), p.stake(of).is(row))
}

func (b *block) move(p *pool, s *stake, row event.Row) error {
	switch row.Table() {
	case "staked":
		tier := row.Number("tier")
		if tier >= uint64(len(p.terms.boosts)) {
			return fmt.Errorf("tier %d of %d", tier, len(p.terms.boosts))
		}
		if holds := s.bonded.Sign() > 0 || b.time < s.releaseAt; holds && tier < s.tier {
			return fmt.Errorf("staked in tier %d, below %d", tier, s.tier)
		}
		s.bonded, s.tier = add(s.bonded, row.Amount("amount")), tier
	case "tier_raised":
		s.tier = row.Number("tier")
	case "unbonded":
		part := row.Amount("amount")
		s.bonded, s.unbonding = sub(s.bonded, part), add(s.unbonding, part)
		s.releaseAt, s.left = b.time+p.terms.periods[s.tier], s.tier
	case "rebonded":
		part := row.Amount("amount")
		s.bonded, s.unbonding = add(s.bonded, part), sub(s.unbonding, part)
		s.tidy()
	default:
		return b.leaves(p, s, row)
	}
	return nil
}

func (b *block) leaves(p *pool, s *stake, row event.Row) error {
	price, err := p.leave(s, row.Amount("amount"), b.time)
	if err != nil {
		return err
	}
	told := zero
	if row.Table() != "withdrawn" {
		told = row.Amount("penalty")
	}
	return differ("penalty", told, price)
}

// is compares a position with what the event says it is after.
func (s stake) is(row event.Row) error {
	if row.Table() == "emergency_withdrawn" {
		return differ("stake left behind", zero, s.principal())
	}
	return errors.Join(
		differ("bonded", row.Amount("bonded"), s.bonded),
		differ("unbonding", row.Amount("unbonding"), s.unbonding),
		differ("shares", row.Amount("shares"), s.shares),
		differ("release", num(row.Number("release_at")), num(s.releaseAt)),
		differ("tier", num(row.Number("tier")), num(s.tier)),
	)
}

// charged: a penalty streams already, or waits; flushing settles the pool and leaves nothing waiting.
func (b *block) charged(row event.Row) error {
	p, err := b.pool(row.Amount("pool_id"))
	if err != nil {
		return err
	}
	charged, pending := row.Amount("amount"), row.Amount("pending")
	if charged.Sign() == 0 {
		p.settle(b.emission, b.time)
		p.pending = zero
		return differ("pending penalty", pending, p.pending)
	}
	if pending.Cmp(p.pending) == 0 {
		return nil // handed over
	}
	p.pending = add(p.pending, charged)
	return differ("pending penalty", pending, p.pending)
}

// claimed settles the pool, too.
func (b *block) claimed(row event.Row) error {
	p, err := b.pool(row.Amount("pool_id"))
	if err != nil {
		return err
	}
	place, some := p.place(row.Address("token"))
	if !some {
		return fmt.Errorf("token %s was never funded", row.Address("token"))
	}
	of, paid := row.Address("account"), row.Amount("amount")
	p.settle(b.emission, b.time)
	if err := differ("reward", paid, p.earned(of, place)); err != nil || row.Table() == "reward_transfer_failed" {
		return err
	}
	s := p.stake(of)
	s.debts[place] = add(s.debt(place), paid)
	p.accounts[of] = s
	p.tokens[place].paid = add(p.tokens[place].paid, paid)
	return nil
}
