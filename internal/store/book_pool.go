package store

import (
	"math/big"

	"almanac/internal/event"
)

// poolSums are a pool's totals after the events so far.
type poolSums struct {
	id        uint32 // of this book, short for the key
	key       word
	bonded    big.Int
	unbonding big.Int
	shares    word
	stakers   int64
	charged   big.Int
	leaves    int64
	pending   word
	dirty     bool
}

func (b *book) touchPool(p *poolSums) {
	if !p.dirty {
		p.dirty = true
		b.dirtyPools = append(b.dirtyPools, p)
	}
}

func (p *poolSums) write(s *sheet, chainID uint64, block *event.Block) {
	s.next()
	s.bigint(chainID)
	s.numeric(p.key[:])
	s.bigint(block.Number)
	s.second(block.Time)
	s.sum(&p.bonded)
	s.sum(&p.unbonding)
	s.numeric(p.shares[:])
	s.bigint(uint64(p.stakers))
	s.sum(&p.charged)
	s.bigint(uint64(p.leaves))
	s.numeric(p.pending[:])
}

func applyPenalty(t *table) func(*book, *event.Block, *event.Row) {
	pool, amount, pending := t.word("pool_id"), t.word("amount"), t.word("pending")
	return func(b *book, _ *event.Block, row *event.Row) {
		p := b.pools[word(at(row, pool))]
		b.touchPool(p)
		copy(p.pending[:], at(row, pending))
		if !isZero(at(row, amount)) {
			p.charged.Add(&p.charged, new(big.Int).SetBytes(at(row, amount)))
			p.leaves++
		}
	}
}
