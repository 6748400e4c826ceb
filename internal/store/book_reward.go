package store

import "almanac/internal/event"

// rewardSums are the books of a pool's reward token after the events so far.
type rewardSums struct {
	key         rewardKey
	series      uint32 // in the database; 0: it has none yet
	funded      level
	carried     level
	paid        sum
	claims      int64
	opened      bool
	openedBlock uint64
	openedLog   uint32
	dirty       bool
}

func (r *rewardSums) write(s *sheet, chainID uint64, block *event.Block) {
	s.next()
	s.bigint(chainID)
	s.integer(r.series)
	s.bigint(block.Number)
	s.level(&r.funded)
	s.level(&r.carried)
	s.sum(&r.paid)
	s.bigint(uint64(r.claims))
	if !r.opened {
		s.null()
		s.null()
		return
	}
	s.bigint(r.openedBlock)
	s.integer(r.openedLog)
}

// touchReward finds the books that an event writes in, and numbers those that none has written in before.
func (b *book) touchReward(block *event.Block, row *event.Row, pool, token int) *rewardSums {
	r := b.rewards[rewardKey{word(at(row, pool)), addressAt(row, token)}]
	if r.dirty {
		return r
	}
	r.dirty = true
	b.dirtyReward = append(b.dirtyReward, r)
	if r.series == 0 {
		b.rewardCount++
		r.series = b.rewardCount
		s := b.sheets.rewardSeries
		s.next()
		s.bigint(b.chainID)
		s.integer(r.series)
		s.numeric(r.key.pool[:])
		s.bytea(r.key.token[:])
		s.bigint(block.Number)
	}
	return r
}

func applyFunded(t *table) func(*book, *event.Block, *event.Row) {
	pool, token, funded := t.word("pool_id"), t.word("token"), t.word("funded")
	return func(b *book, block *event.Block, row *event.Row) {
		r := b.touchReward(block, row, pool, token)
		r.funded.set(at(row, funded))
		if !r.opened {
			r.opened, r.openedBlock, r.openedLog = true, block.Number, row.LogIndex
		}
	}
}

func applyCarried(t *table) func(*book, *event.Block, *event.Row) {
	pool, token, held := t.word("pool_id"), t.word("token"), t.word("held")
	return func(b *book, block *event.Block, row *event.Row) {
		b.touchReward(block, row, pool, token).carried.set(at(row, held))
	}
}

func applyCarryScheduled(t *table) func(*book, *event.Block, *event.Row) {
	pool, token := t.word("pool_id"), t.word("token")
	return func(b *book, block *event.Block, row *event.Row) {
		b.touchReward(block, row, pool, token).carried.set(nothing[:])
	}
}

func applyClaimed(t *table) func(*book, *event.Block, *event.Row) {
	pool, token, amount := t.word("pool_id"), t.word("token"), t.word("amount")
	return func(b *book, block *event.Block, row *event.Row) {
		r := b.touchReward(block, row, pool, token)
		r.claims++
		r.paid.add(b.scratch[0].SetBytes(at(row, amount)))
	}
}
