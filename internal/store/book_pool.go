package store

import "almanac/internal/event"

// poolSums are a pool's totals after the events so far.
type poolSums struct {
	id        uint32 // of this book, short for the key
	series    uint32 // in the database; 0: it has none yet
	key       word
	bonded    sum
	unbonding sum
	shares    level
	stakers   int64
	charged   sum
	leaves    int64
	pending   level
	dirty     bool
}

// touchPool notes that a block moves a pool's totals, and numbers a pool that none has moved before.
func (b *book) touchPool(p *poolSums, block *event.Block) {
	if p.dirty {
		return
	}
	p.dirty = true
	b.dirtyPools = append(b.dirtyPools, p)
	if p.series > 0 {
		return
	}
	b.poolCount++
	p.series = b.poolCount
	s := b.sheets.poolSeries
	s.next()
	s.bigint(b.chainID)
	s.integer(p.series)
	s.numeric(p.key[:])
	s.bigint(block.Number)
}

func (p *poolSums) write(s *sheet, chainID uint64, block *event.Block) {
	s.next()
	s.bigint(chainID)
	s.integer(p.series)
	s.bigint(block.Number)
	s.sum(&p.bonded)
	s.sum(&p.unbonding)
	s.level(&p.shares)
	s.bigint(uint64(p.stakers))
	s.sum(&p.charged)
	s.bigint(uint64(p.leaves))
	s.level(&p.pending)
}

func applyPenalty(t *table) func(*book, *event.Block, *event.Row) {
	pool, amount, pending := t.word("pool_id"), t.word("amount"), t.word("pending")
	return func(b *book, block *event.Block, row *event.Row) {
		p := b.pools[word(at(row, pool))]
		b.touchPool(p, block)
		p.pending.set(at(row, pending))
		if !isZero(at(row, amount)) {
			p.charged.add(b.scratch[0].SetBytes(at(row, amount)))
			p.leaves++
		}
	}
}
