package dev

import (
	"bytes"
	"context"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/chain"
	"almanac/internal/multicall"
	"almanac/internal/store"
	"almanac/internal/verify"
)

// Of many positions of a pool, all but the first are asked with the distributor's preview given. It is what the contracts say all the
// same: a wrong one is told, and one that does not fit is not used.
func TestVerify_GivesThePreviewOfAPoolOnce(t *testing.T) {
	t.Parallel()
	const positions = 60
	w, ctx := crowded(t, positions)
	head := w.node.Head().Number.Uint64()
	views := multicall.New(w.chain.Client().Client(), w.chain)
	deployment := verify.Deployment{
		Vault: w.network.Vault.Address, Distributor: w.network.Distributor.Address, ALM: w.network.ALM.Address,
		Genesis: w.network.Genesis, EpochLength: w.network.EpochLength,
	}
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
		result, err := verify.At(ctx, c.ledger, c.chain, deployment, head)
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
		if p.Stakers > 50 {
			pools[i].Shares.Add(p.Shares, big.NewInt(1))
		}
	}
	return pools, err
}
