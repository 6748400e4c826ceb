package model

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

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
	switch row.Table {
	case "pool_created", "reward_token_added", "entry_paused", "guardian_set":
		return b.governed(row)
	case "settlement_failed":
		b.failed[amount(row, "pool_id").String()] = true
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
		b.tipBudget = add(b.tipBudget, amount(row, "amount"))
		return differ("tip budget", amount(row, "budget"), b.tipBudget)
	case "tip_paid":
		b.tipBudget = sub(b.tipBudget, amount(row, "amount"))
		return differ("tip budget", amount(row, "budget"), b.tipBudget)
	case "delegate_changed":
		b.delegate(address(row, "delegator"), address(row, "to_delegate"))
	case "delegate_votes_changed":
		b.power.told[address(row, "delegate")] = amount(row, "new_votes")
	}
	return nil
}

// close judges what several events of a block say together.
func (b *block) close() error {
	for epoch, row := range b.tallied {
		votes := b.emission.tallies[epoch]
		for what, pair := range map[string][2]uint64{
			"total votes":  {number(row, "total_votes"), votes.total()},
			"capped votes": {number(row, "capped_votes"), votes.capped()},
			"pool's votes": {number(row, "pool_votes"), votes.votes[amount(row, "pool_id").String()]},
		} {
			if err := differ(fmt.Sprintf("%s for epoch %d", what, epoch), num(pair[0]), num(pair[1])); err != nil {
				return err
			}
		}
	}
	return b.power.count(b.time)
}

func (b *block) governed(row event.Row) error {
	switch row.Table {
	case "pool_created":
		id := amount(row, "pool_id")
		periods, boosts := row.Columns["unbonding_periods"].([]uint64), row.Columns["boosts"].([]uint64)
		t := newTerms(amount(row, "minimum"), periods, boosts, number(row, "penalty_bps"), row.Columns["votes"].(bool))
		b.pools[id.String()] = newPool(id, address(row, "asset"), b.setting.ALM, t)
	case "guardian_set":
		b.guardian = address(row, "guardian")
	case "entry_paused":
		b.paused[amount(row, "pool_id").String()] = number(row, "until")
	case "reward_token_added":
		p, err := b.pool(amount(row, "pool_id"))
		if err != nil {
			return err
		}
		p.listed[address(row, "token")] = true
	}
	return nil
}

func number(row event.Row, column string) uint64 { return row.Columns[column].(uint64) }

func amount(row event.Row, column string) *big.Int { return row.Columns[column].(*big.Int) }

func address(row event.Row, column string) common.Address {
	return row.Columns[column].(common.Address)
}

func differ(what string, chain, model *big.Int) error {
	if chain.Cmp(model) != 0 {
		return fmt.Errorf("%s: the chain says %s, the model %s", what, chain, model)
	}
	return nil
}
