package verify

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/chain"
	"almanac/internal/event"
	"almanac/internal/model"
	"almanac/internal/store"
)

// Ledger is what verifying asks of the database.
type Ledger interface {
	BlockAt(ctx context.Context, number uint64) (event.Block, bool, error)
	Events(ctx context.Context, upTo uint64) iter.Seq2[event.Block, error]
	Positions(ctx context.Context, upTo uint64) ([]store.Position, error)
	Pools(ctx context.Context, upTo uint64) ([]store.PoolTotals, error)
	Rewards(ctx context.Context, upTo uint64) ([]store.Reward, error)
	Votes(ctx context.Context, upTo uint64) ([]store.Vote, error)
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

// Result of one comparison.
type Result struct {
	Block                     uint64
	Pools, Positions, Figures int // compared
	Differences               []Difference
}

// Difference is one figure on which the two sides do not agree.
type Difference struct {
	What     string // which figure of which pool and account
	Ours     string // from SQL or from the model
	Contract string
}

func (d Difference) String() string {
	return fmt.Sprintf("%s: ours %s, the contract says %s", d.What, d.Ours, d.Contract)
}

// At compares everything as of one indexed block. A replay that the model rejects is an error, not a difference.
func At(ctx context.Context, ledger Ledger, c Chain, d Deployment, number uint64) (Result, error) {
	block, some, err := ledger.BlockAt(ctx, number)
	if err != nil {
		return Result{}, err
	}
	if !some {
		return Result{}, fmt.Errorf("block %d is not indexed", number)
	}
	m, err := replay(ctx, ledger, d, number)
	if err != nil {
		return Result{}, err
	}
	q := &questions{deployment: d, model: m, time: block.Time}
	if err := q.gather(ctx, ledger, number); err != nil {
		return Result{}, err
	}
	answers, err := c.ViewsAt(ctx, block.Hash, q.views)
	if err != nil {
		return Result{}, err
	}
	if again, some, err := ledger.BlockAt(ctx, number); err != nil || !some || again.Hash != block.Hash {
		return Result{}, errors.Join(err, fmt.Errorf("block %d was reorganised while it was read: run it again", number))
	}
	result := Result{Block: number, Pools: q.pools, Positions: q.positions}
	for i, answer := range answers {
		if err := q.checks[i](answer, &result); err != nil {
			return Result{}, fmt.Errorf("read answer: %w", err)
		}
	}
	return result, nil
}

func replay(ctx context.Context, ledger Ledger, d Deployment, upTo uint64) (*model.Model, error) {
	m := model.New(model.Setting{Vault: d.Vault, ALM: d.ALM, Genesis: d.Genesis, EpochLength: d.EpochLength})
	for block, err := range ledger.Events(ctx, upTo) {
		if err != nil {
			return nil, err
		}
		if err := m.Apply(block); err != nil {
			return nil, fmt.Errorf("replay the ledger: %w", err)
		}
	}
	return m, nil
}

func (r *Result) compare(what string, ours, contract *big.Int) {
	r.Figures++
	if ours.Cmp(contract) != 0 {
		r.Differences = append(r.Differences, Difference{What: what, Ours: ours.String(), Contract: contract.String()})
	}
}
