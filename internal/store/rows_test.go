package store_test

import (
	"encoding/binary"
	"maps"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
)

// columns of the events, as the contracts' decoder fills them; the functions make a value of the column's type.
var columns = map[string]map[string]func(*rand.Rand) any{
	"pool_created": {"pool_id": amount, "asset": address, "minimum": amount, "penalty_bps": basisPoints, "votes": yesOrNo,
		"unbonding_periods": tiers, "boosts": tiers},
	"staked": position("amount"), "unbonded": position("amount"), "tier_raised": position(), "rebonded": position("amount"),
	"withdrawn": position("amount", "receiver"), "withdrawn_early": position("amount", "receiver", "penalty"),
	"emergency_withdrawn": {"pool_id": amount, "account": address, "receiver": address, "amount": amount, "penalty": amount, "pool_shares": amount},
	"penalty_charged":     {"pool_id": amount, "amount": amount, "pending": amount},
	"entry_paused":        {"pool_id": amount, "until": count}, "guardian_set": {"guardian": address},
	"delegate_changed":       {"delegator": address, "from_delegate": address, "to_delegate": address},
	"delegate_votes_changed": {"delegate": address, "previous_votes": amount, "new_votes": amount},
	"reward_transfer_failed": {"pool_id": amount, "account": address, "token": address, "amount": amount},
	"reward_token_added":     {"pool_id": amount, "token": address},
	"funded":                 {"pool_id": amount, "token": address, "funder": address, "amount": amount, "first_epoch": count, "epochs": count, "funded": amount},
	"carry_scheduled":        {"pool_id": amount, "token": address, "amount": amount, "epoch": count},
	"gauge_weighted":         {"pool_id": amount, "epoch": count, "votes": count, "pool_votes": count, "total_votes": count, "capped_votes": count},
	"gauge_set":              {"gauge": address, "cap_bps": count},
	"reward_claimed":         {"pool_id": amount, "account": address, "receiver": address, "token": address, "amount": amount},
	"settlement_failed":      {"pool_id": amount},
	"epoch_triggered": {"from_epoch": count, "to_epoch": count, "lateness": count, "caller": address, "emission_per_epoch": amount,
		"total_weight": count, "emission_reserve": amount},
	"tip_paid":        {"epoch": count, "receiver": address, "amount": amount, "budget": amount},
	"carried":         {"pool_id": amount, "token": address, "amount": amount, "held": amount},
	"emission_funded": {"funder": address, "amount": amount, "reserve": amount},
	"tips_funded":     {"funder": address, "amount": amount, "budget": amount},
	"weight_set":      {"pool_id": amount, "epoch": count, "weight": count, "total_weight": count},
	"emission_set":    {"epoch": count, "per_epoch": amount},
	"pair_sync":       {"pair": address, "reserve0": uint112, "reserve1": uint112},
	"pair_transfer":   {"pair": address, "sender": address, "recipient": address, "amount": amount},
}

func position(more ...string) map[string]func(*rand.Rand) any {
	columns := map[string]func(*rand.Rand) any{"pool_id": amount, "account": address, "bonded": amount, "unbonding": amount,
		"release_at": count, "tier": count, "shares": amount, "pool_shares": amount}
	for _, name := range more {
		columns[name] = amount
		if name == "receiver" {
			columns[name] = address
		}
	}
	return columns
}

var maxUint256 = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

// amount favours the edges, and numbers with many trailing zeros, which the driver reads as a power of ten.
func amount(r *rand.Rand) any {
	switch r.IntN(6) {
	case 0:
		return new(big.Int)
	case 1:
		return new(big.Int).Set(maxUint256)
	case 2:
		power := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(r.IntN(70))), nil)
		return power.Mul(power, big.NewInt(int64(r.IntN(1000))))
	default:
		b := make([]byte, 1+r.IntN(32))
		for i := range b {
			b[i] = byte(r.Uint32())
		}
		return new(big.Int).SetBytes(b)
	}
}

func count(r *rand.Rand) any {
	switch r.IntN(4) {
	case 0:
		return uint64(0)
	case 1:
		return uint64(math.MaxInt64)
	default:
		return r.Uint64N(1 << 40)
	}
}

func uint112(r *rand.Rand) any { return new(big.Int).Rsh(amount(r).(*big.Int), 144) }

func basisPoints(r *rand.Rand) any { return r.Uint64N(10_001) }

func yesOrNo(r *rand.Rand) any { return r.IntN(2) == 0 }

func tiers(r *rand.Rand) any { return []uint64{0, r.Uint64N(1 << 30), math.MaxInt64} }

func address(r *rand.Rand) any {
	var a common.Address
	if r.IntN(8) > 0 {
		binary.BigEndian.PutUint64(a[12:], r.Uint64N(50))
		a[0] = 0xaa
	}
	return a
}

func hash(r *rand.Rand) (h common.Hash) {
	for i := 0; i < len(h); i += 8 {
		binary.BigEndian.PutUint64(h[i:], r.Uint64())
	}
	return h
}

var tables = slices.Sorted(maps.Keys(columns))

func randomRow(r *rand.Rand, table string, logIndex uint32) event.Row {
	txHash, values := hash(r), map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(columns[table])) {
		values[name] = columns[table][name](r)
	}
	row, err := event.NewRow(table, logIndex, txHash, values)
	if err != nil {
		panic(err)
	}
	return row
}

// child makes a block on top of another, with some random events.
func child(r *rand.Rand, parent event.Block, events int) event.Block {
	b := event.Block{Number: parent.Number + 1, Hash: hash(r), Parent: parent.Hash, Time: parent.Time + 1 + r.Uint64N(12)}
	log := uint32(0)
	for range events {
		log += 1 + uint32(r.IntN(3))
		b.Rows = append(b.Rows, randomRow(r, tables[r.IntN(len(tables))], log))
	}
	return b
}

// blockOf is a block that holds just these rows.
func blockOf(number uint64, rows ...event.Row) event.Block {
	b := event.Block{Number: number, Hash: common.BigToHash(new(big.Int).SetUint64(number + 1)),
		Parent: common.BigToHash(new(big.Int).SetUint64(number)), Time: 1_700_000_000 + number*12}
	for i, row := range rows {
		row.LogIndex = uint32(i)
		b.Rows = append(b.Rows, row)
	}
	return b
}
