package model

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
)

// Apply takes the events of the next block. An event that contradicts the model is an error that names both figures.
func (m *Model) Apply(b event.Block) error {
	failed := map[string]bool{} // pools whose next move in this block went on unsettled
	for _, row := range b.Rows {
		if err := m.apply(b.Time, row, failed); err != nil {
			return fmt.Errorf("apply %s, log %d of block %d: %w", row.Table, row.LogIndex, b.Number, err)
		}
	}
	return nil
}

func (m *Model) apply(t uint64, row event.Row, failed map[string]bool) error {
	m.roll(t)
	switch row.Table {
	case "pool_created":
		m.pools[amount(row, "pool_id").String()] = newPool(amount(row, "minimum"))
	case "settlement_failed":
		failed[amount(row, "pool_id").String()] = true
	case "staked", "tier_raised", "unbonded", "withdrawn":
		return m.moved(t, row, failed)
	case "reward_claimed":
		return m.claimed(t, row)
	case "emission_funded":
		return m.funded(t, row)
	case "emission_set":
		next, err := m.openPlan(number(row, "epoch"))
		if err != nil {
			return err
		}
		next.perEpoch = amount(row, "per_epoch")
	case "weight_set":
		return m.weighted(t, row)
	case "epoch_triggered":
		m.triggered = number(row, "to_epoch")
	case "tips_funded":
		m.tipBudget = add(m.tipBudget, amount(row, "amount"))
		return differ("tip budget", amount(row, "budget"), m.tipBudget)
	case "tip_paid":
		m.tipBudget = sub(m.tipBudget, amount(row, "amount"))
		return differ("tip budget", amount(row, "budget"), m.tipBudget)
	}
	return nil
}

func (m *Model) moved(t uint64, row event.Row, failed map[string]bool) error {
	id := amount(row, "pool_id")
	p, err := m.pool(id)
	if err != nil {
		return err
	}
	if !failed[id.String()] {
		m.settle(p, t)
	}
	delete(failed, id.String())
	p.move(address(row, "account"), amount(row, "shares"))
	return differ("pool shares", amount(row, "pool_shares"), p.shares)
}

func (m *Model) claimed(t uint64, row event.Row) error {
	p, err := m.pool(amount(row, "pool_id"))
	if err != nil {
		return err
	}
	m.settle(p, t)
	of, paid := address(row, "account"), amount(row, "amount")
	if err := differ("reward", paid, p.earned(of)); err != nil {
		return err
	}
	a := p.account(of)
	p.accounts[of] = account{shares: a.shares, debt: add(a.debt, paid)}
	return nil
}

func (m *Model) funded(t uint64, row event.Row) error {
	reserve := add(m.line.reserveAt(t), amount(row, "amount"))
	m.line = m.line.bend(t, m.epochLength, reserve, m.line.perEpoch, m.line.totalWeight)
	return differ("reserve", amount(row, "reserve"), reserve)
}

func (m *Model) weighted(t uint64, row event.Row) error {
	p, err := m.pool(amount(row, "pool_id"))
	if err != nil {
		return err
	}
	next, err := m.openPlan(number(row, "epoch"))
	if err != nil {
		return err
	}
	m.applyWeight(p, t)
	p.nextAt, p.nextWeight = next.at, number(row, "weight")
	next.totalWeight = number(row, "total_weight")
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
