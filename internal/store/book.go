package store

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// book turns events into the rows of schema state. A position's state stands in its events; for what does not (totals over
// positions and claims) it carries sums from batch to batch, so that a batch need not read what the one before wrote.
//
// What it carries is what the database says at the tip it was kept for, and is forgotten at the first doubt: another tip, a
// rewind, an error. It is bounded: positions are kept for the latest movers only, and asked for when they are not.
type book struct {
	chainID uint64
	kept    standing // the tip that the sums below are of
	sound   bool     // whether there is one

	pools   map[word]*poolSums
	rewards map[rewardKey]*rewardSums
	recent  recent

	poolCount, rewardCount uint32 // series in the database, with those of the batch in hand

	// Of the batch in hand:
	moved       map[positionKey]word // the unbonding parts it changed so far
	before      map[positionKey]word // ... and, of positions that leave, those before the batch
	dirtyPools  []*poolSums          // changed by the block in hand
	dirtyReward []*rewardSums
	votes       []voteChange
	gauges      []gaugeChange
	sheets      stateSheets
	scratch     [3]big.Int // for the event in hand: numbers that need no memory of their own
}

type (
	word      [wordSize]byte
	rewardKey struct {
		pool  word
		token common.Address
	}
	positionKey struct {
		pool    uint32 // poolSums.id
		account common.Address
	}
)

// mostSums bounds the pools and the rewards that a book carries. Beyond, it starts anew.
const mostSums = 1 << 16

func newBook(chainID uint64) *book {
	b := &book{chainID: chainID, sheets: newStateSheets()}
	b.forget()
	return b
}

// forget drops everything carried.
func (b *book) forget() {
	if b.sound || b.pools == nil || len(b.pools)+len(b.rewards) > 0 {
		b.pools, b.rewards, b.recent = map[word]*poolSums{}, map[rewardKey]*rewardSums{}, recent{}
	}
	clear(b.before)
	clear(b.moved)
	b.sound = false
}

// fits tells whether what is carried is of this tip.
func (b *book) fits(s standing) bool {
	return b.sound && b.kept.same(s) && len(b.pools)+len(b.rewards) < mostSums
}

// keep says that a batch is committed, so that its sums hold.
func (b *book) keep(s standing) {
	b.kept, b.sound = s, true
	for key, unbonding := range b.before { // still true, or put right next
		b.recent.put(key, unbonding)
	}
	for key, unbonding := range b.moved {
		b.recent.put(key, unbonding)
	}
	clear(b.before)
	clear(b.moved)
}

// prepare reads what the batch needs to know.
func (b *book) prepare(ctx context.Context, tx pgx.Tx, blocks []event.Block) error {
	b.begin()
	if err := b.look(ctx, tx, blocks); err != nil {
		return fmt.Errorf("read sums: %w", err)
	}
	return nil
}

// derive works the versions out.
func (b *book) derive(blocks []event.Block) {
	for i := range blocks {
		block := &blocks[i]
		for j := range block.Rows {
			if row := &block.Rows[j]; row.Kind != nil {
				if apply := appliers[row.Kind.Number]; apply != nil {
					apply(b, block, row)
				}
			}
		}
		b.close(block)
	}
}

// unbondingOf is what of a position was unbonding before the event in hand.
func (b *book) unbondingOf(key positionKey) word {
	if unbonding, moved := b.moved[key]; moved {
		return unbonding
	}
	return b.before[key]
}

func (b *book) begin() {
	if b.moved == nil {
		b.moved, b.before = map[positionKey]word{}, map[positionKey]word{}
	}
	clear(b.moved)
	clear(b.before)
	b.dirtyPools, b.dirtyReward = b.dirtyPools[:0], b.dirtyReward[:0]
	b.votes, b.gauges = b.votes[:0], b.gauges[:0]
	for _, s := range b.sheets.all() {
		s.clear()
	}
}

// close writes a version of everything that a block changed.
func (b *book) close(block *event.Block) {
	for _, p := range b.dirtyPools {
		p.write(b.sheets.pools, b.chainID, block)
		p.dirty = false
	}
	for _, r := range b.dirtyReward {
		r.write(b.sheets.rewards, b.chainID, block)
		r.dirty = false
	}
	for i := range b.votes {
		b.votes[i].write(b.sheets.votes, b.chainID, block)
	}
	for i := range b.gauges {
		b.gauges[i].write(b.sheets.gauges, b.chainID, block)
	}
	b.dirtyPools, b.dirtyReward, b.votes, b.gauges = b.dirtyPools[:0], b.dirtyReward[:0], b.votes[:0], b.gauges[:0]
}

// stateSheets are the version tables.
type stateSheets struct{ poolSeries, rewardSeries, unbonding, pools, rewards, votes, gauges *sheet }

func (s stateSheets) all() []*sheet {
	return []*sheet{s.poolSeries, s.rewardSeries, s.unbonding, s.pools, s.rewards, s.votes, s.gauges}
}

func newStateSheets() stateSheets {
	in := func(table string, columns ...string) *sheet {
		return newSheet(pgx.Identifier{"state", table}, columns...)
	}
	return stateSheets{
		poolSeries:   in("pool_series", "chain_id", "series", "pool_id", "block_number"),
		rewardSeries: in("reward_series", "chain_id", "series", "pool_id", "token", "block_number"),
		unbonding:    in("unbonding_version", "chain_id", "account", "pool_id", "block_number", "log_index", "unbonding"),
		pools:        in("pool_sum", "chain_id", "series", "block_number", "bonded", "unbonding", "shares", "stakers", "charged", "leaves", "pending"),
		rewards:      in("reward_sum", "chain_id", "series", "block_number", "funded", "carried", "paid", "claims", "opened_block", "opened_log"),
		votes:        in("vote_version", "chain_id", "delegate", "block_number", "votes", "opened"),
		gauges:       in("gauge_version", "chain_id", "epoch", "pool_id", "block_number", "votes", "total"),
	}
}

// appliers say, by the numbers of kinds, what an event changes; one that changes no state has none.
var appliers = event.PerKind(func(k *event.Kind) func(*book, *event.Block, *event.Row) {
	if m := moveOf[k.Number]; m != nil {
		return m.apply
	}
	if apply := otherAppliers[k.Table]; apply != nil {
		return apply(tableOf(k.Table))
	}
	return nil
})

var otherAppliers = map[string]func(*table) func(*book, *event.Block, *event.Row){
	"penalty_charged": applyPenalty, "funded": applyFunded, "carried": applyCarried, "carry_scheduled": applyCarryScheduled,
	"reward_claimed": applyClaimed, "delegate_votes_changed": applyVotes, "gauge_weighted": applyGauge,
}

// recent remembers the unbonding parts that changed or were asked for last: at least so many, at most twice that.
type recent struct{ young, old map[positionKey]word }

const fewestRecent = 1 << 15

func (r *recent) get(key positionKey) (word, bool) {
	if unbonding, ok := r.young[key]; ok {
		return unbonding, true
	}
	unbonding, ok := r.old[key]
	return unbonding, ok
}

func (r *recent) put(key positionKey, unbonding word) {
	if len(r.young) >= fewestRecent || r.young == nil {
		r.old, r.young = r.young, map[positionKey]word{}
	}
	r.young[key] = unbonding
}
