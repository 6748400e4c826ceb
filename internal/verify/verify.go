package verify

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"almanac/internal/chain"
	"almanac/internal/event"
	"almanac/internal/model"
	"almanac/internal/store"
)

// Ledger is what verifying asks of the database.
type Ledger interface {
	BlockAt(ctx context.Context, number uint64) (event.Block, bool, error)
	Replay(ctx context.Context, after int64, upTo uint64, pools []*big.Int) iter.Seq2[event.Block, error]
	Positions(ctx context.Context, upTo uint64) ([]store.Position, error)
	PositionsOf(ctx context.Context, upTo uint64, keys []store.PositionKey) ([]store.Position, error)
	DrawPositions(ctx context.Context, upTo uint64, n int, r *rand.Rand) ([]store.PositionKey, error)
	Pools(ctx context.Context, upTo uint64) ([]store.PoolTotals, error)
	Rewards(ctx context.Context, upTo uint64) ([]store.Reward, error)
	Votes(ctx context.Context, upTo uint64) ([]store.Vote, error)
	VotesOf(ctx context.Context, upTo uint64, delegates []common.Address) ([]store.Vote, error)
	DrawDelegates(ctx context.Context, upTo uint64, n int, r *rand.Rand) ([]common.Address, error)
	GaugeVotes(ctx context.Context, upTo uint64) ([]store.GaugeVote, error)
	Pairs(ctx context.Context, upTo uint64) ([]store.Pair, error)
}

// Chain is what verifying asks of a node: many contract reads as of one block.
type Chain interface {
	ViewsAt(ctx context.Context, block common.Hash, views []chain.View) ([][]byte, error)
}

// Deployment tells where the contracts stand and how they count time.
type Deployment struct {
	Vault, Distributor, ALM common.Address
	Genesis, EpochLength    uint64
}

// Options are how much is compared.
type Options struct {
	Sample int    // positions and delegates drawn; 0 for all there are
	Seed   uint64 // of the draw; the same ledger, block and seed give the same sample
	Whole  bool   // the model replays every pool, though only a sample is compared: for who verifies again and again
}

// Result of one comparison.
type Result struct {
	Block       uint64       `json:"block"`
	Hash        common.Hash  `json:"hash"`
	Sample      int          `json:"sample"` // 0: all
	Seed        uint64       `json:"seed"`
	Pools       int          `json:"pools"` // compared
	Positions   int          `json:"positions"`
	Delegates   int          `json:"delegates"`
	Figures     int          `json:"figures"`
	Differences []Difference `json:"differences"`
}

// Difference is one figure on which two sides do not agree.
type Difference struct {
	What     string `json:"what"`     // which figure of which pool and account
	Ours     string `json:"ours"`     // from SQL or from the model
	Contract string `json:"contract"` // from the contract; from the model where what says so
}

func (d Difference) String() string {
	return fmt.Sprintf("%s: ours %s, the contract says %s", d.What, d.Ours, d.Contract)
}

// Verifier compares one deployment, at one block after another. It is not for several goroutines at once.
type Verifier struct {
	ledger     Ledger
	chain      Chain
	deployment Deployment
	options    Options
	mirror     mirror
}

// New makes a verifier.
func New(ledger Ledger, c Chain, d Deployment, o Options) *Verifier {
	return &Verifier{ledger: ledger, chain: c, deployment: d, options: o}
}

// Draw changes the seed of the next samples.
func (v *Verifier) Draw(seed uint64) { v.options.Seed = seed }

// At compares everything once, as of one indexed block.
func At(ctx context.Context, ledger Ledger, c Chain, d Deployment, number uint64) (Result, error) {
	return New(ledger, c, d, Options{}).At(ctx, number)
}

// ErrReorganised says that the block was replaced while it was read: try again.
var ErrReorganised = errors.New("block was reorganised while it was read")

// At compares as of one indexed block. Errors are what kept it from comparing; differences are in the result.
func (v *Verifier) At(ctx context.Context, number uint64) (Result, error) {
	block, err := v.block(ctx, number)
	if err != nil {
		return Result{}, err
	}
	q := &questions{
		deployment: v.deployment, number: number, time: block.Time, partial: v.options.Sample != 0 && !v.options.Whole,
		names: map[string]string{}, seen: map[string]model.Seen{}, sums: map[string]model.Pool{},
	}
	answers, rejected, err := v.ask(ctx, block, q)
	if err != nil {
		return Result{}, err
	}
	if again, err := v.block(ctx, number); err != nil || again.Hash != block.Hash {
		return Result{}, errors.Join(err, fmt.Errorf("block %d: %w", number, ErrReorganised))
	}
	q.model = v.mirror.model
	result := Result{
		Block: number, Hash: block.Hash, Sample: v.options.Sample, Seed: v.options.Seed, Pools: q.pools, Positions: q.positions, Delegates: q.delegates,
		Differences: []Difference{},
	}
	if rejected != nil {
		q.model = nil
		result.Differences = append(result.Differences, Difference{What: "replay", Ours: rejected.Error(), Contract: "otherwise"})
	}
	for i, answer := range answers {
		if err := q.checks[i](answer, &result); err != nil {
			return Result{}, fmt.Errorf("read answer: %w", err)
		}
	}
	return result, nil
}

// ask gathers the questions and puts them to the contracts, and meanwhile has the model replay what it needs: all, or the pools of what
// was drawn. What the model refuses is no error. A node that fails does not end the replay: the model stands further on next time.
func (v *Verifier) ask(whole context.Context, block event.Block, q *questions) (answers [][]byte, rejected, err error) {
	group, ctx := errgroup.WithContext(whole)
	replay := func() (err error) {
		rejected, err = v.replay(whole, block, q)
		return err
	}
	if !q.partial {
		group.Go(replay)
	}
	group.Go(func() error {
		if err := q.gather(ctx, v.ledger, v.options); err != nil {
			return err
		}
		if q.partial {
			group.Go(replay)
		}
		if err := q.give(ctx, v.chain, block.Hash); err != nil {
			return err
		}
		var err error
		answers, err = v.chain.ViewsAt(ctx, block.Hash, q.views)
		return err
	})
	err = group.Wait()
	return answers, rejected, err
}

func (v *Verifier) block(ctx context.Context, number uint64) (event.Block, error) {
	block, some, err := v.ledger.BlockAt(ctx, number)
	if err == nil && !some {
		err = fmt.Errorf("block %d is not indexed", number)
	}
	return block, err
}

func (r *Result) compare(what string, ours, contract *big.Int) {
	r.Figures++
	if ours.Cmp(contract) != 0 {
		r.Differences = append(r.Differences, Difference{What: what, Ours: ours.String(), Contract: contract.String()})
	}
}
