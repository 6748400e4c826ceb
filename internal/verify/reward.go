package verify

import (
	"context"
	"fmt"
	"math/big"

	"almanac/internal/store"
)

func (q *questions) allRewards(ctx context.Context, ledger Ledger) error {
	rewards, err := ledger.Rewards(ctx, q.number)
	if err != nil {
		return err
	}
	for _, r := range rewards {
		q.reward(r)
	}
	return nil
}

// reward asks for a token's books in a pool. Of ALM the distributor keeps what is owed, streamed less paid; either alone it
// knows to a fraction of a unit for each settlement only, and rounds up.
func (q *questions) reward(s store.Reward) {
	name := fmt.Sprintf("reward %s of %s", s.Token, q.name(s.PoolID))
	alm := s.Token == q.deployment.ALM
	number := func(call []byte, unpack func([]byte) (*big.Int, error), check func(c *big.Int, r *Result)) {
		ask(q, q.deployment.Distributor, call, unpack, check)
	}
	var fundedNow, carriedNow, scheduled, streamed *big.Int
	keep := func(in **big.Int) func(*big.Int, *Result) { return func(c *big.Int, _ *Result) { *in = c } }
	number(distributor.PackFunded(s.PoolID, s.Token), distributor.UnpackFunded, keep(&fundedNow))
	number(distributor.PackCarried(s.PoolID, s.Token), distributor.UnpackCarried, keep(&carriedNow))
	number(distributor.PackScheduled(s.PoolID, s.Token), distributor.UnpackScheduled, keep(&scheduled))
	number(distributor.PackStreamed(s.PoolID, s.Token), distributor.UnpackStreamed, keep(&streamed))
	number(distributor.PackPaid(s.PoolID, s.Token), distributor.UnpackPaid, func(c *big.Int, r *Result) {
		r.compare(name+" funded", s.Funded, fundedNow)
		r.compare(name+" carried", s.Carried, carriedNow)
		if !alm {
			r.compare(name+" paid", s.Paid, c)
		}
		if !q.modelled(s.PoolID) {
			return
		}
		m, err := q.model.Reward(s.PoolID, s.Token, q.time)
		if err != nil {
			r.Differences = append(r.Differences, Difference{What: name + " in the model", Ours: err.Error(), Contract: "there"})
			return
		}
		r.compare(name+" funded in the model", m.Funded, fundedNow)
		r.compare(name+" carried in the model", m.Carried, carriedNow)
		r.compare(name+" scheduled", m.Scheduled, scheduled)
		r.compare(name+" owed", new(big.Int).Sub(m.Streamed, m.Paid), new(big.Int).Sub(streamed, c))
		r.compare(name+" paid, against the model", s.Paid, m.Paid)
		if !alm {
			r.compare(name+" streamed", m.Streamed, streamed)
		}
	})
}
