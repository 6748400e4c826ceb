package store

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
)

// voteChange is what a block leaves a delegate with.
type voteChange struct {
	delegate common.Address
	votes    word
	opened   bool // there were none before the block
}

func (v *voteChange) write(s *sheet, chainID uint64, block *event.Block) {
	s.next()
	s.bigint(chainID)
	s.bytea(v.delegate[:])
	s.bigint(block.Number)
	s.numeric(v.votes[:])
	s.flag(v.opened)
}

func applyVotes(t *table) func(*book, *event.Block, *event.Row) {
	delegate, before, after := t.word("delegate"), t.word("previous_votes"), t.word("new_votes")
	return func(b *book, _ *event.Block, row *event.Row) {
		change := voteChange{addressAt(row, delegate), word(at(row, after)), isZero(at(row, before))}
		same := func(v voteChange) bool { return v.delegate == change.delegate }
		if i := slices.IndexFunc(b.votes, same); i >= 0 {
			b.votes[i].votes = change.votes
			return
		}
		b.votes = append(b.votes, change)
	}
}

// gaugeChange is what a block leaves a pool's gauge with.
type gaugeChange struct {
	pool                word
	epoch, votes, total uint64
}

func (g *gaugeChange) write(s *sheet, chainID uint64, block *event.Block) {
	s.next()
	s.bigint(chainID)
	s.bigint(g.epoch)
	s.numeric(g.pool[:])
	s.bigint(block.Number)
	s.bigint(g.votes)
	s.bigint(g.total)
}

func applyGauge(t *table) func(*book, *event.Block, *event.Row) {
	pool, epoch, votes, total := t.word("pool_id"), t.word("epoch"), t.word("pool_votes"), t.word("total_votes")
	small := func(row *event.Row, place int) uint64 { return binary.BigEndian.Uint64(at(row, place)[24:]) }
	return func(b *book, _ *event.Block, row *event.Row) {
		change := gaugeChange{word(at(row, pool)), small(row, epoch), small(row, votes), small(row, total)}
		same := func(g gaugeChange) bool { return g.pool == change.pool && g.epoch == change.epoch }
		if i := slices.IndexFunc(b.gauges, same); i >= 0 {
			b.gauges[i] = change
			return
		}
		b.gauges = append(b.gauges, change)
	}
}
