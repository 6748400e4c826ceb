package audit

import (
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"almanac/internal/event"
)

// segment is what the rows of some blocks say, read once in order. What two rows contradict each other in is found at once,
// what a contract has to say at the end.
type segment struct {
	deployment Deployment
	options    Options
	random     *rand.Rand
	before     event.Point
	start      uint64 // time of that block, by the vault's clock; 0 before there was a vault
	last       *event.Block
	firstTime  uint64
	omission   *Omission

	block *event.Block // that is being read
	row   *event.Row
	tx    transaction

	pools  map[[32]byte]*pool
	latest *pool // the one asked for last
	*stakes

	distributor distributor
	electorate  electorate
	pairs       map[common.Address]*pairBook
}

func (a *Auditor) read(before event.Point, blocks []event.Block) *segment {
	last := &blocks[len(blocks)-1]
	s := &segment{
		deployment: a.deployment, options: a.options, random: rand.New(rand.NewPCG(a.options.Seed, last.Number)), before: before, last: last, firstTime: blocks[0].Time,
		omission: &Omission{From: blocks[0].Number, To: last.Number},
		pools:    map[[32]byte]*pool{}, stakes: a.takeStakes(),
		distributor: distributor{tallies: map[uint64]*uint256.Int{}},
		electorate:  electorate{votes: map[common.Address]*trail{}, choices: map[common.Address]*choice{}},
		pairs:       map[common.Address]*pairBook{},
	}
	for i := range blocks {
		s.block = &blocks[i]
		for j := range s.block.Rows {
			s.row = &s.block.Rows[j]
			s.take()
		}
	}
	s.closeTransaction()
	return s
}

func (s *segment) take() {
	if s.row.TxHash != s.tx.hash {
		s.closeTransaction()
		s.tx = transaction{hash: s.row.TxHash}
	}
	if s.row.Kind == nil {
		return
	}
	if shape := shapes[s.row.Kind.Number]; shape.take != nil {
		shape.take(s, happening{shape, s.row.Words})
	}
}

// transaction is what some events of one transaction owe to others of it.
type transaction struct {
	hash    common.Hash
	owes    *pool // pool that penalty was charged in, its PenaltyCharged still to come
	penalty uint256.Int
	handed  bool // the distributor has taken it
	flushed *pool
	votes   bool // votes changed
	mayVote bool // by one of these events
}

func (s *segment) closeTransaction() {
	t := &s.tx
	if t.owes != nil {
		s.find("penalties of pool "+t.owes.name()+", tx "+t.hash.Hex(), "none", text(t.penalty))
	}
	if t.flushed != nil {
		s.find("penalties that pool "+t.flushed.name()+" handed over, tx "+t.hash.Hex(), "none", "some")
	}
	if t.votes && !t.mayVote {
		s.find("why votes changed, tx "+t.hash.Hex(), "nothing", "a stake or a delegation")
	}
}
