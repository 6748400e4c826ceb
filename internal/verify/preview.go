package verify

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/chain"
	"almanac/internal/store"
)

// preview is what the distributor says has streamed to a pool since it was settled last. Whoever asks the vault for what a position
// can claim makes it ask the distributor that, which is two thirds of the work and the same for every position of the pool. So where
// there are many, the distributor is asked once, and its answer is given to all but the first. The vault asks by its own figures: if
// ours are others, what is given does not fit, and it asks the distributor itself.
type preview struct {
	chain.Given
	first, last int // views of the pool's positions but for the first of these
}

// fewestViews of a pool's positions that are worth one question more.
const fewestViews = 250

func previewOf(p store.PoolTotals) []byte {
	shares := p.Shares
	if shares.Cmp(p.Minimum) < 0 {
		shares = new(big.Int)
	}
	scale := min(96, 46+int64(p.Minimum.BitLen())) // see PoolState.sol
	return distributor.PackPreviewSettle(p.PoolID, shares, big.NewInt(scale))
}

// note takes in the views of one more position, which follow those of the one before.
func (p *preview) note(q *questions) {
	if p.first == 0 {
		p.first = len(q.views)
	}
	p.last = len(q.views)
}

// give asks the distributor about each pool of many positions.
func (q *questions) give(ctx context.Context, c Chain, block common.Hash) error {
	var many []*preview
	var asked []chain.View
	for _, p := range q.previews {
		if p.last-p.first >= fewestViews {
			many, asked = append(many, p), append(asked, chain.View{To: p.To, Data: p.Data})
		}
	}
	if len(many) == 0 {
		return nil
	}
	answers, err := c.ViewsAt(ctx, block, asked)
	if err != nil {
		return err
	}
	for i, p := range many {
		p.Answer = answers[i]
		for place := p.first; place < p.last; place++ {
			q.views[place].Given = &p.Given
		}
	}
	return nil
}
