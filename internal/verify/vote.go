package verify

import (
	"context"
	"fmt"
	"math/big"

	"almanac/bindings"
	"almanac/internal/store"
)

// allVotes asks for each delegate's votes, or for those of a draw.
func (q *questions) allVotes(ctx context.Context, ledger Ledger, o Options) error {
	votes, err := q.votesOf(ctx, ledger, o)
	if err != nil {
		return err
	}
	q.delegates = len(votes)
	for _, v := range votes {
		ask(q, q.deployment.Vault, vault.PackGetVotes(v.Delegate), vault.UnpackGetVotes, func(c *big.Int, r *Result) {
			name := fmt.Sprintf("votes of %s", v.Delegate)
			r.compare(name, v.Votes, c)
			if q.electorate() {
				r.compare(name+" in the model", orZero(q.model.Votes()[v.Delegate]), c)
			}
		})
	}
	if o.Sample != 0 || q.number == 0 {
		return nil
	}
	return q.supply(ctx, ledger)
}

func (q *questions) votesOf(ctx context.Context, ledger Ledger, o Options) ([]store.Vote, error) {
	if o.Sample == 0 {
		return ledger.Votes(ctx, q.number)
	}
	delegates, err := ledger.DrawDelegates(ctx, q.number, o.Sample, q.random(o, 1))
	if err != nil {
		return nil, err
	}
	return ledger.VotesOf(ctx, q.number, delegates)
}

// electorate tells whether the model knows votes.
func (q *questions) electorate() bool { return q.model != nil && !q.partial }

// supply asks for all votes a second ago: the block before at the latest.
func (q *questions) supply(ctx context.Context, ledger Ledger) error {
	before, err := ledger.Votes(ctx, q.number-1)
	if err != nil {
		return err
	}
	all := new(big.Int)
	for _, v := range before {
		all.Add(all, v.Votes)
	}
	ask(q, q.deployment.Vault, vault.PackGetPastTotalSupply(num(q.time-1)), vault.UnpackGetPastTotalSupply, func(c *big.Int, r *Result) {
		r.compare("all votes", all, c)
		if q.electorate() {
			r.compare("all votes in the model", q.model.VotesAt(q.time-1), c)
		}
	})
	return nil
}

func orZero(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v
}

// allGaugeVotes asks for the tallies of every epoch that had votes.
func (q *questions) allGaugeVotes(ctx context.Context, ledger Ledger) error {
	votes, err := ledger.GaugeVotes(ctx, q.number)
	if err != nil {
		return err
	}
	for _, v := range votes {
		name := fmt.Sprintf("gauge votes for %s in epoch %d", q.name(v.PoolID), v.Epoch)
		ask(q, q.deployment.Distributor, distributor.PackGaugeVotes(v.PoolID, num(v.Epoch)), distributor.UnpackGaugeVotes,
			func(c bindings.GaugeVotesOutput, r *Result) {
				r.compare(name, num(v.Votes), c.PoolVotes)
				r.compare(name+", all", num(v.Total), c.TotalVotes)
				if q.model == nil {
					return
				}
				m := q.model.GaugeVotes(v.PoolID, v.Epoch)
				r.compare(name+", counted in the model", num(v.Counted), num(m.Counted))
				r.compare(name+", counted of all, in the model", num(m.Capped), c.CappedVotes)
			})
	}
	return nil
}
