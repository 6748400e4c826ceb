package verify

import (
	"context"
	"fmt"
	"math/big"

	"almanac/bindings"
)

// allVotes asks for each delegate's votes, and for all of them together a second ago: the block before at the latest.
func (q *questions) allVotes(ctx context.Context, ledger Ledger, number uint64) error {
	votes, err := ledger.Votes(ctx, number)
	if err != nil {
		return err
	}
	model := q.model.Votes()
	for _, v := range votes {
		ours := model[v.Delegate]
		if ours == nil {
			ours = new(big.Int)
		}
		name := fmt.Sprintf("votes of %s", v.Delegate)
		of(q, name, vault.PackGetVotes(v.Delegate), vault.UnpackGetVotes, func() *big.Int { return v.Votes })
		of(q, name+" in the model", vault.PackGetVotes(v.Delegate), vault.UnpackGetVotes, func() *big.Int { return ours })
	}
	if number == 0 {
		return nil
	}
	before, err := ledger.Votes(ctx, number-1)
	if err != nil {
		return err
	}
	all := new(big.Int)
	for _, v := range before {
		all.Add(all, v.Votes)
	}
	past := vault.PackGetPastTotalSupply(num(q.time - 1))
	of(q, "all votes", past, vault.UnpackGetPastTotalSupply, func() *big.Int { return all })
	of(q, "all votes in the model", past, vault.UnpackGetPastTotalSupply, func() *big.Int { return q.model.VotesAt(q.time - 1) })
	return nil
}

// allGaugeVotes asks for the tallies of every epoch that had votes.
func (q *questions) allGaugeVotes(ctx context.Context, ledger Ledger, number uint64) error {
	votes, err := ledger.GaugeVotes(ctx, number)
	if err != nil {
		return err
	}
	for _, v := range votes {
		name := fmt.Sprintf("gauge votes for pool %#x in epoch %d", v.PoolID, v.Epoch)
		m := q.model.GaugeVotes(v.PoolID, v.Epoch)
		ask(q, q.deployment.Distributor, distributor.PackGaugeVotes(v.PoolID, num(v.Epoch)), distributor.UnpackGaugeVotes,
			func(c bindings.GaugeVotesOutput, r *Result) {
				r.compare(name, num(v.Votes), c.PoolVotes)
				r.compare(name+", all", num(v.Total), c.TotalVotes)
				r.compare(name+", counted in the model", num(v.Counted), num(m.Counted))
				r.compare(name+", counted of all, in the model", num(m.Capped), c.CappedVotes)
			})
	}
	return nil
}
