package audit_test

import (
	"almanac/internal/event"
)

// traceless tells of a row that the package doc says is not seen when it is missing alone, however much is asked.
func (tp *tape) traceless(segment []event.Block, block, at int) bool {
	row := segment[block].Rows[at]
	later := after(segment, block, at)
	earlier := tp.upTo(segment[block].Number, at)
	switch row.Table() {
	case "settlement_failed", "reward_transfer_failed":
		return true
	case "reward_claimed":
		return row.Amount("amount").Sign() == 0
	case "gauge_set":
		was := last(earlier, "gauge_set")
		return last(later, "gauge_set") != nil ||
			was != nil && was.Address("gauge") == row.Address("gauge") && was.Number("cap_bps") == row.Number("cap_bps")
	case "entry_paused":
		return last(later, "entry_paused", of(row, "pool_id")) != nil
	case "emission_set":
		was, next := last(earlier, "emission_set"), first(later, planOf(row, "emission_set"))
		return next != nil && next.Table() == "emission_set" || was != nil && was.Amount("per_epoch").Cmp(row.Amount("per_epoch")) == 0
	case "weight_set":
		was, next := last(earlier, "weight_set"), first(later, planOf(row, "weight_set"))
		return next != nil && next.Table() == "weight_set" && of(row, "pool_id")(*next) ||
			was != nil && was.Number("total_weight") == row.Number("total_weight")
	case "delegate_changed":
		return quiet(segment, row)
	case "tier_raised", "unbonded", "rebonded":
		return covered(later, row)
	}
	return false
}

// quiet: votes do not move with the choice, and its account does nothing else.
func quiet(segment []event.Block, row event.Row) bool {
	if row.Address("from_delegate") == row.Address("to_delegate") {
		return true
	}
	for _, b := range segment {
		for _, r := range b.Rows {
			switch {
			case r.Table() == "delegate_votes_changed" && r.TxHash == row.TxHash,
				r.Table() == "delegate_changed" && r.TxHash != row.TxHash && r.Address("delegator") == row.Address("delegator"),
				moves(r) && r.Address("account") == row.Address("delegator"):
				return false
			}
		}
	}
	return true
}

// covered: the account's next move would have ended the same without the row.
func covered(later []event.Row, row event.Row) bool {
	next := first(later, func(r event.Row) bool { return moves(r) && of(row, "pool_id")(r) && of(row, "account")(r) })
	if next == nil {
		return false
	}
	switch next.Table() {
	case "staked", "tier_raised":
		return row.Table() == "tier_raised"
	case "withdrawn_early":
		if row.Table() == "tier_raised" {
			return next.Amount("bonded").Sign() == 0
		}
		return next.Amount("unbonding").Sign() == 0 && next.Amount("penalty").Sign() == 0
	case "emergency_withdrawn":
		return row.Table() == "tier_raised" || next.Amount("penalty").Sign() == 0
	}
	return false
}

func moves(r event.Row) bool {
	switch r.Table() {
	case "staked", "tier_raised", "unbonded", "rebonded", "withdrawn", "withdrawn_early", "emergency_withdrawn":
		return true
	}
	return false
}

// planOf picks what comes next of a plan: the same kind again, or a trigger that puts it into force.
func planOf(row event.Row, table string) func(event.Row) bool {
	return func(r event.Row) bool {
		return r.Table() == table || r.Table() == "epoch_triggered" && r.Number("to_epoch") >= row.Number("epoch")
	}
}

func of(row event.Row, column string) func(event.Row) bool {
	return func(r event.Row) bool {
		a, b := row.Value(column), r.Value(column)
		if n, some := a.(interface{ String() string }); some {
			return n.String() == b.(interface{ String() string }).String()
		}
		return a == b
	}
}

func after(segment []event.Block, block, at int) (rows []event.Row) {
	rows = append(rows, segment[block].Rows[at+1:]...)
	for _, b := range segment[block+1:] {
		rows = append(rows, b.Rows...)
	}
	return rows
}

func (tp *tape) upTo(number uint64, at int) (rows []event.Row) {
	for _, b := range tp.blocks {
		if b.Number == number {
			return append(rows, b.Rows[:at]...)
		}
		rows = append(rows, b.Rows...)
	}
	return rows
}

func first(rows []event.Row, is func(event.Row) bool) *event.Row {
	for i := range rows {
		if is(rows[i]) {
			return &rows[i]
		}
	}
	return nil
}

func last(rows []event.Row, table string, is ...func(event.Row) bool) *event.Row {
	for i := len(rows) - 1; i >= 0; i-- {
		if rows[i].Table() == table && (len(is) == 0 || is[0](rows[i])) {
			return &rows[i]
		}
	}
	return nil
}
