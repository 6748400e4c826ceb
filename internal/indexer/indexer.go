package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
)

// Chain is what the indexer asks of the nodes of one chain. What comes back is consistent in itself: hashes are right,
// neighbours link, and logs are where their blocks say.
type Chain interface {
	// Head is the newest block, without its rows.
	Head(ctx context.Context) (event.Block, error)
	// Finality is what the nodes agree on; zero where the chain has no such thing.
	Finality(ctx context.Context) (event.Finality, error)
	// Header is a block without its rows. ErrNotYet: there is none of this number yet.
	Header(ctx context.Context, number uint64) (event.Block, error)
	// Block is a block with its rows, proved complete by its receipts.
	Block(ctx context.Context, number uint64) (event.Block, error)
	// Blocks are those of a settled range, fast; a node may have left out rows.
	Blocks(ctx context.Context, from, to uint64) ([]event.Block, error)
	// Proved are the same, rebuilt from receipts: slow, and nothing can be left out.
	Proved(ctx context.Context, from, to uint64) ([]event.Block, error)
	// Confirm is nil when another node holds the block too, or there is no other.
	Confirm(ctx context.Context, b event.Block) error
}

// Auditor tells whether rows were left out of a segment; before is the block in front of it. It returns ErrOmitted where they
// were, ErrUnaudited where it cannot be told, and any other error where it may be told later.
type Auditor interface {
	Audit(ctx context.Context, before event.Point, blocks []event.Block) error
}

// Ledger is what the indexer asks of a database. Append and Replace are one transaction each.
type Ledger interface {
	// Tip is the highest block we hold; false when we hold none.
	Tip(ctx context.Context) (event.Block, bool, error)
	// BlockAt is the block we hold at that height, without its events; false when we hold none.
	BlockAt(ctx context.Context, number uint64) (event.Block, bool, error)
	Append(ctx context.Context, blocks []event.Block) error
	// Replace forgets every block above keep and appends blocks. word is an operator's, to go below finality.
	Replace(ctx context.Context, keep uint64, blocks []event.Block, word bool) error
	// Finalized is the highest block that was ever marked final; false when none was.
	Finalized(ctx context.Context) (event.Point, bool, error)
	// Mark notes how sure the chain is of blocks that we hold. Marks never fall.
	Mark(ctx context.Context, f event.Finality) error
}

// Errors that end Run.
var (
	// ErrForkTooDeep says that the chain has left our branch below what we are willing to take back.
	ErrForkTooDeep = errors.New("fork too deep")
	// ErrBelowFinality says that the chain has left our branch below a block that it had called final.
	ErrBelowFinality = errors.New("fork below finality")
)

// Errors of an Auditor.
var (
	ErrOmitted   = errors.New("logs were left out")
	ErrUnaudited = errors.New("no node keeps state that old")
)

// Options of an Indexer.
type Options struct {
	Start    uint64           // first block to read
	Segment  uint64           // rows and blocks to aim at in a transaction while catching up
	Workers  int              // segments fetched at once; 1 when zero
	MaxFork  uint64           // most blocks to take back without being told
	Accept   common.Hash      // an operator's word: the first block of a branch to follow, however deep it forks
	CaughtUp func()           // called whenever the ledger holds all that the chain shows; may be nil
	Final    func(error) bool // tells errors of the ledger that no later try heals; may be nil
	Idle     time.Duration    // look again even if nobody woke us; 5 s when zero
	Log      *slog.Logger
}

// Indexer follows one chain into one ledger.
type Indexer struct {
	chain    Chain
	audit    Auditor
	ledger   Ledger
	options  Options
	metrics  *Metrics
	progress progress
	width    uint64 // blocks the next segment takes
	marked   event.Finality
	blind    atomic.Bool // whether segments cannot be audited
}

// New makes an Indexer.
func New(chain Chain, audit Auditor, ledger Ledger, o Options, m *Metrics) *Indexer {
	if o.Idle == 0 {
		o.Idle = 5 * time.Second
	}
	o.Workers = max(o.Workers, 1)
	return &Indexer{chain: chain, audit: audit, ledger: ledger, options: o, metrics: m, width: firstWidth}
}

// Step moves the ledger closer to the chain and reports whether it moved.
func (x *Indexer) Step(ctx context.Context) (moved bool, err error) {
	tip, some, err := x.ledger.Tip(ctx)
	if err != nil {
		return false, fmt.Errorf("read tip: %w", err)
	}
	head, err := x.chain.Head(ctx)
	if err != nil {
		return false, fmt.Errorf("read head: %w", err)
	}
	x.seen(head.Number, tip.Number)
	next := x.options.Start
	if some {
		next = tip.Number + 1
	}
	if head.Number < next {
		return x.lagsOrForked(ctx, tip, some, head)
	}
	if head.Number-next >= worthCatchingUp {
		settled, err := x.settled(ctx, head)
		if err != nil {
			return false, err
		}
		if settled >= next+worthCatchingUp {
			return true, x.catchUp(ctx, tip, some, settled)
		}
	}
	return true, x.follow(ctx, tip, some, head)
}

// lagsOrForked looks at a chain that has nothing above our tip: it is on our branch, or it has left it.
func (x *Indexer) lagsOrForked(ctx context.Context, tip event.Block, some bool, head event.Block) (moved bool, err error) {
	if !some || head.Number < x.options.Start {
		return false, nil
	}
	ours, held, err := x.ledger.BlockAt(ctx, head.Number)
	if err != nil {
		return false, fmt.Errorf("read own block %d: %w", head.Number, err)
	}
	if held && ours.Hash == head.Hash {
		if x.options.CaughtUp != nil {
			x.options.CaughtUp()
		}
		return false, x.mark(ctx)
	}
	return true, x.fork(ctx, tip, head)
}
