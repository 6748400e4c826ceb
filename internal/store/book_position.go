package store

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
)

// move is an event that moves a position, and where its columns lie. -1: it has no such column.
type move struct {
	kind                                             *event.Kind
	role                                             role
	pool, account, amount, bonded, unbonding, shares int // shares: of the whole pool
}

// role is what a move does to the totals of its pool.
type role uint8

const (
	stays   role = iota // neither enters nor leaves
	enters              // into the bonded part
	unbonds             // from the bonded to the unbonding part
	rebonds             // and back
	leaves              // from the unbonding part first
)

var moves = []*move{
	newMove("staked", enters), newMove("unbonded", unbonds), newMove("rebonded", rebonds), newMove("tier_raised", stays),
	newMove("withdrawn", leaves), newMove("withdrawn_early", leaves), newMove("emergency_withdrawn", leaves),
}

// moveOf has the moves by the numbers of their kinds.
var moveOf = event.PerKind(func(k *event.Kind) *move {
	if i := slices.IndexFunc(moves, func(m *move) bool { return m.kind == k }); i >= 0 {
		return moves[i]
	}
	return nil
})

func newMove(name string, r role) *move {
	t := tableOf(name)
	m := &move{kind: t.kind, role: r, pool: t.word("pool_id"), account: t.word("account"), shares: t.word("pool_shares")}
	m.amount, m.bonded, m.unbonding = -1, -1, -1
	if r != stays {
		m.amount = t.word("amount")
	}
	if name != "emergency_withdrawn" { // which leaves nothing
		m.bonded, m.unbonding = t.word("bonded"), t.word("unbonding")
	}
	return m
}

var nothing word

// at is a column's word; a column that is not there is nought.
func at(row *event.Row, place int) []byte {
	if place < 0 {
		return nothing[:]
	}
	return row.Words[place : place+wordSize]
}

func addressAt(row *event.Row, place int) common.Address {
	return common.Address(row.Words[place+12 : place+wordSize])
}

func isZero(w []byte) bool { return word(w) == nothing }

// apply adds to the pool's totals.
func (m *move) apply(b *book, block *event.Block, row *event.Row) {
	pool := b.pools[word(at(row, m.pool))]
	key := positionKey{pool.id, addressAt(row, m.account)}
	b.touchPool(pool, block)
	pool.shares.set(at(row, m.shares))

	after := word(at(row, m.unbonding))
	amount, unbonding := &b.scratch[0], &b.scratch[1]
	amount.SetBytes(at(row, m.amount))
	switch m.role {
	case enters:
		pool.bonded.add(amount)
		if b.opens(m, row) {
			pool.stakers++
		}
	case unbonds:
		pool.bonded.sub(amount)
		pool.unbonding.add(amount)
		b.unbonding(pool, key, block, row, after)
	case rebonds:
		pool.bonded.add(amount)
		pool.unbonding.sub(amount)
		b.unbonding(pool, key, block, row, after)
	case leaves:
		unbonding.Set(amount)
		before := nothing
		if after == nothing {
			before = b.unbondingOf(key)
			unbonding.SetBytes(before[:])
			if isZero(at(row, m.bonded)) {
				pool.stakers--
			}
		}
		if after != nothing || before != nothing {
			b.unbonding(pool, key, block, row, after)
		}
		pool.unbonding.sub(unbonding)
		pool.bonded.sub(amount.Sub(amount, unbonding))
	}
}

// unbonding notes the unbonding part that an event left.
func (b *book) unbonding(pool *poolSums, key positionKey, block *event.Block, row *event.Row, after word) {
	b.moved[key] = after
	s := b.sheets.unbonding
	s.next()
	s.bigint(b.chainID)
	s.bytea(key.account[:])
	s.numeric(pool.key[:])
	s.bigint(block.Number)
	s.integer(row.LogIndex)
	s.numeric(after[:])
}

// opens tells a stake that found its position empty: afterwards there is nothing but what it brought.
func (b *book) opens(m *move, row *event.Row) bool {
	amount, bonded, unbonding := &b.scratch[0], &b.scratch[1], &b.scratch[2]
	amount.SetBytes(at(row, m.amount))
	bonded.SetBytes(at(row, m.bonded))
	unbonding.SetBytes(at(row, m.unbonding))
	return amount.Cmp(bonded.Add(bonded, unbonding)) == 0
}
