package verify

import (
	"context"
	"fmt"
	"math/big"

	"almanac/internal/store"
)

func (q *questions) allRewards(ctx context.Context, ledger Ledger, number uint64) error {
	rewards, err := ledger.Rewards(ctx, number)
	if err != nil {
		return err
	}
	for _, r := range rewards {
		if err := q.reward(r); err != nil {
			return err
		}
	}
	return nil
}

// reward asks for a token's books in a pool. Of ALM the distributor keeps what is owed, streamed less paid; either alone it
// knows to a fraction of a unit for each settlement only, and rounds up.
func (q *questions) reward(s store.Reward) error {
	m, err := q.model.Reward(s.PoolID, s.Token, q.time)
	if err != nil {
		return err
	}
	name := fmt.Sprintf("reward %s of pool %#x", s.Token, s.PoolID)
	one(q, name+" funded", distributor.PackFunded(s.PoolID, s.Token), distributor.UnpackFunded, s.Funded)
	one(q, name+" funded in the model", distributor.PackFunded(s.PoolID, s.Token), distributor.UnpackFunded, m.Funded)
	one(q, name+" carried", distributor.PackCarried(s.PoolID, s.Token), distributor.UnpackCarried, s.Carried)
	one(q, name+" carried in the model", distributor.PackCarried(s.PoolID, s.Token), distributor.UnpackCarried, m.Carried)
	one(q, name+" scheduled", distributor.PackScheduled(s.PoolID, s.Token), distributor.UnpackScheduled, m.Scheduled)
	var streamed *big.Int
	ask(q, q.deployment.Distributor, distributor.PackStreamed(s.PoolID, s.Token), distributor.UnpackStreamed, func(c *big.Int, r *Result) {
		streamed = c
		if s.Token != q.deployment.ALM {
			r.compare(name+" streamed", m.Streamed, c)
		}
	})
	ask(q, q.deployment.Distributor, distributor.PackPaid(s.PoolID, s.Token), distributor.UnpackPaid, func(c *big.Int, r *Result) {
		r.compare(name+" owed", new(big.Int).Sub(m.Streamed, m.Paid), new(big.Int).Sub(streamed, c))
		r.compare(name+" paid in the model", s.Paid, m.Paid)
		if s.Token != q.deployment.ALM {
			r.compare(name+" paid", s.Paid, c)
		}
	})
	return nil
}
