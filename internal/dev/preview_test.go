package dev

import (
	"bytes"
	"context"
	"errors"
	"iter"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/chain"
	"almanac/internal/daemon"
	"almanac/internal/event"
	"almanac/internal/multicall"
	"almanac/internal/store"
	"almanac/internal/verify"
)

// Of many positions of a pool, all but the first are asked with the distributor's preview given. It is what the contracts say all the
// same: a wrong one is told, and one that does not fit is not used.
func TestVerify_GivesThePreviewOfAPoolOnce(t *testing.T) {
	t.Parallel()
	const positions = 150
	w, ctx := crowded(t, positions)
	head := w.node.Head().Number.Uint64()
	views := multicall.New(w.chain.Client().Client(), w.chain)
	for name, c := range map[string]struct {
		ledger verify.Ledger
		chain  verify.Chain
		what   string // that each difference names
		want   int
	}{
		"as it is":                            {w.ledger, views, "", 0},
		"a preview that is wrong":             {w.ledger, misgiven{views}, ": claimable 0", positions - 1},
		"a total in SQL, so that none fits":   {wrongShares{w.ledger}, views, " shares", 1},
		"both, and what is wrong goes unused": {wrongShares{w.ledger}, misgiven{views}, " shares", 1},
	} {
		result, err := daemon.Verify(ctx, c.chain, c.ledger, w.network, head)
		if err != nil || result.Positions < positions || len(result.Differences) != c.want {
			t.Errorf("%s: %d positions, %d differences, want %d: %v, %v", name, result.Positions, len(result.Differences), c.want, result.Differences, err)
		}
		for _, d := range result.Differences {
			if !strings.Contains(d.What, c.what) {
				t.Errorf("%s: %v", name, d)
			}
		}
	}
}

// A node that fails costs one comparison, and not the model that was built for it.
func TestVerify_KeepsTheModelWhenANodeFails(t *testing.T) {
	t.Parallel()
	w, ctx := crowded(t, 10)
	head := w.node.Head().Number.Uint64()
	failing := &failingOnce{Chain: w.chain, failed: make(chan struct{})}
	ledger := &waiting{Ledger: w.ledger, until: failing.failed}
	v := verify.New(ledger, failing, w.deployment(), verify.Options{Sample: 3, Whole: true})
	if _, err := v.At(ctx, head); !errors.Is(err, errNode) {
		t.Errorf("the node failed, and verifying says %v", err)
	}
	result, err := v.At(ctx, head)
	if err != nil || len(result.Differences) > 0 || !slices.Equal(ledger.after, []int64{-1, int64(head)}) {
		t.Errorf("replayed from behind blocks %v, want -1 and %d: %v, %v", ledger.after, head, result.Differences, err)
	}
}

var errNode = errors.New("the node is down")

type failingOnce struct {
	verify.Chain
	failed chan struct{}
}

func (c *failingOnce) ViewsAt(ctx context.Context, block common.Hash, views []chain.View) ([][]byte, error) {
	select {
	case <-c.failed:
		return c.Chain.ViewsAt(ctx, block, views)
	default:
		close(c.failed)
		return nil, errNode
	}
}

// waiting is a ledger whose replay is under way when the node fails.
type waiting struct {
	*store.Ledger
	until <-chan struct{}
	after []int64
}

func (l *waiting) Replay(ctx context.Context, after int64, upTo uint64, pools []*big.Int) iter.Seq2[event.Block, error] {
	l.after = append(l.after, after)
	<-l.until
	time.Sleep(20 * time.Millisecond) // for whoever would end it
	return l.Ledger.Replay(ctx, after, upTo, pools)
}

// misgiven makes the first increment of a preview larger by a whole unit a share.
type misgiven struct{ verify.Chain }

func (c misgiven) ViewsAt(ctx context.Context, block common.Hash, views []chain.View) ([][]byte, error) {
	var wrong *chain.Given
	for i, v := range views {
		if v.Given == nil {
			continue
		}
		if wrong == nil {
			wrong = &chain.Given{To: v.Given.To, Data: v.Given.Data, Answer: bytes.Clone(v.Given.Answer)}
			wrong.Answer[3*32-1-12]++ // 2^96
		}
		views[i].Given = wrong
	}
	return c.Chain.ViewsAt(ctx, block, views)
}

// wrongShares has the shares of the crowd's pool one off.
type wrongShares struct{ *store.Ledger }

func (l wrongShares) Pools(ctx context.Context, upTo uint64) ([]store.PoolTotals, error) {
	pools, err := l.Ledger.Pools(ctx, upTo)
	for i, p := range pools {
		if p.Stakers >= 100 {
			pools[i].Shares.Add(p.Shares, big.NewInt(1))
		}
	}
	return pools, err
}
