package audit

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/chain"
	"almanac/internal/event"
)

// Views is what auditing asks of a node: many contract reads as of one block.
type Views interface {
	ViewsAt(ctx context.Context, block common.Hash, views []chain.View) ([][]byte, error)
}

// Deployment tells where the contracts stand and how they count time.
type Deployment struct {
	Vault, Distributor, ALM common.Address
	Pairs                   []common.Address
	Genesis, EpochLength    uint64 // Unix second; seconds
}

// Options are how much is asked. A zero takes the default, a negative number none.
type Options struct {
	AllPools  int    // up to so many pools, all are asked for (256); of more, those with events and Sample others
	Sample    int    // positions, delegates, tokens and LP holders drawn (64 of each)
	Unsettled int    // positions asked for besides because their first move does not say what they were (256)
	Seed      uint64 // of the draw; drawn when 0, so that a node cannot know what it will be asked
}

// Auditor tells whether the rows of a segment are all there are. It knows nothing of one segment in the next.
type Auditor struct {
	views      Views
	deployment Deployment
	options    Options
	spare      atomic.Pointer[stakes] // room for the next segment
}

// New makes an auditor of one deployment.
func New(views Views, d Deployment, o Options) *Auditor {
	o.AllPools, o.Sample, o.Unsettled = orDefault(o.AllPools, 256), orDefault(o.Sample, 64), orDefault(o.Unsettled, 256)
	if o.Seed == 0 {
		o.Seed = rand.Uint64()
	}
	return &Auditor{views: views, deployment: d, options: o}
}

func orDefault(n, standard int) int {
	if n == 0 {
		return standard
	}
	return n
}

// Audit compares the rows of a segment with the contracts as of the block in front of it, and as of its last block. It returns nil when all adds up, an *Omission that names what does not, ErrNoState when the node
// has no state that old, and any other error when it did not answer. Rows that are parked are passed over: when one is of a
// contract of ours, figures will not add up.
func (a *Auditor) Audit(ctx context.Context, before event.Point, blocks []event.Block) error {
	if len(blocks) == 0 {
		return nil
	}
	if a.deployment.EpochLength == 0 {
		return errors.New("audit: epochs have no length")
	}
	s := a.read(before, blocks)
	defer a.giveStakes(s.stakes)
	if err := s.compare(ctx, a.views); err != nil {
		return fmt.Errorf("audit blocks %d to %d: %w", s.omission.From, s.omission.To, err)
	}
	if len(s.omission.Findings) > 0 {
		return s.omission
	}
	return nil
}
