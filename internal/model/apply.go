package model

import (
	"fmt"
	"math/big"

	"almanac/internal/event"
)

// block is the model while it takes one block's events.
type block struct {
	*Model
	time    uint64
	failed  map[string]bool      // pools whose next move went on unsettled
	tallied map[uint64]event.Row // by epoch the block's last word on its votes
}

func (b *block) apply(row event.Row) error {
	switch row.Table() {
	case "pool_created", "reward_token_added", "entry_paused", "guardian_set":
		return b.governed(row)
	case "settlement_failed":
		b.failed[row.Amount("pool_id").String()] = true
	case "staked", "tier_raised", "unbonded", "rebonded", "withdrawn", "withdrawn_early", "emergency_withdrawn":
		return b.moved(row)
	case "penalty_charged":
		return b.charged(row)
	case "reward_claimed", "reward_transfer_failed":
		return b.claimed(row)
	case "funded":
		return b.funded(row)
	case "carried", "carry_scheduled":
		return b.carried(row)
	case "emission_funded", "emission_set", "weight_set", "epoch_triggered":
		return b.emitted(row)
	case "gauge_set", "gauge_weighted":
		return b.voted(row)
	case "tips_funded":
		b.tipBudget = add(b.tipBudget, row.Amount("amount"))
		return differ("tip budget", row.Amount("budget"), b.tipBudget)
	case "tip_paid":
		b.tipBudget = sub(b.tipBudget, row.Amount("amount"))
		return differ("tip budget", row.Amount("budget"), b.tipBudget)
	case "delegate_changed":
		b.delegate(row.Address("delegator"), row.Address("to_delegate"))
	case "delegate_votes_changed":
		b.power.told[row.Address("delegate")] = row.Amount("new_votes")
	}
	return nil
}

// close judges what several events of a block say together.
func (b *block) close() error {
	for epoch, row := range b.tallied {
		votes := b.emission.tallies[epoch]
		for what, pair := range map[string][2]uint64{
			"total votes":  {row.Number("total_votes"), votes.total()},
			"capped votes": {row.Number("capped_votes"), votes.capped()},
			"pool's votes": {row.Number("pool_votes"), votes.votes[row.Amount("pool_id").String()]},
		} {
			if err := differ(fmt.Sprintf("%s for epoch %d", what, epoch), num(pair[0]), num(pair[1])); err != nil {
				return err
			}
		}
	}
	return b.power.count(b.time)
}

func (b *block) governed(row event.Row) error {
	switch row.Table() {
	case "pool_created":
		id := row.Amount("pool_id")
		periods, boosts := row.List("unbonding_periods"), row.List("boosts")
		t := newTerms(row.Amount("minimum"), periods, boosts, row.Number("penalty_bps"), row.Flag("votes"))
		b.pools[id.String()] = newPool(id, row.Address("asset"), b.setting.ALM, t)
	case "guardian_set":
		b.guardian = row.Address("guardian")
	case "entry_paused":
		b.paused[row.Amount("pool_id").String()] = row.Number("until")
	case "reward_token_added":
		p, err := b.pool(row.Amount("pool_id"))
		if err != nil {
			return err
		}
		p.listed[row.Address("token")] = true
	}
	return nil
}

func differ(what string, chain, model *big.Int) error {
	if chain.Cmp(model) != 0 {
		return fmt.Errorf("%s: the chain says %s, the model %s", what, chain, model)
	}
	return nil
}
