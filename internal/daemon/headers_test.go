package daemon

import (
	"context"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"almanac/internal/event"
)

// branch is a chain of headers, and a ledger that holds it.
type branch []*types.Header

func newBranch(length int, salt string) (b branch) {
	for i := range length {
		b = append(b, &types.Header{Number: big.NewInt(int64(i)), Extra: []byte(salt), Difficulty: new(big.Int)})
	}
	return b
}

func (b branch) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	if number.Uint64() >= uint64(len(b)) {
		return nil, ethereum.NotFound
	}
	return b[number.Uint64()], nil
}

func (b branch) Tip(ctx context.Context) (event.Block, bool, error) {
	return b.BlockAt(ctx, uint64(len(b)-1))
}

func (b branch) BlockAt(_ context.Context, number uint64) (event.Block, bool, error) {
	if number >= uint64(len(b)) {
		return event.Block{Hash: common.Hash{}}, false, nil
	}
	return event.Block{Number: number, Hash: b[number].Hash()}, true, nil
}

func TestCompareHeaders_NamesTheBlocksThatDiffer(t *testing.T) {
	chain, fork := newBranch(50, ""), newBranch(50, "fork")
	forked := append(slices.Clone(chain[:40]), fork[40:]...)
	for name, c := range map[string]struct {
		node     branch
		compared int
		want     []string
	}{
		"the same":  {chain, 50, nil},
		"a fork":    {forked, 50, []string{"block 40: the ledger has " + chain[40].Hash().Hex(), "block 41: "}},
		"no blocks": {chain[:48], 48, []string{"block 48: the node has none", "block 49: the node has none"}},
	} {
		got, compared, err := CompareHeaders(t.Context(), c.node, chain, 0, 100)
		if err != nil || compared != c.compared || (len(c.want) == 0) != (len(got) == 0) {
			t.Errorf("%s: got %d compared, %q, %v", name, compared, got, err)
			continue
		}
		for i := range c.want {
			if !strings.HasPrefix(got[i], c.want[i]) {
				t.Errorf("%s: got %q, want %q", name, got[i], c.want[i])
			}
		}
	}
}

func TestSpread_TakesBothEndsAndEvenSteps(t *testing.T) {
	for _, c := range []struct {
		first, last uint64
		between     int
		want        []uint64
	}{
		{0, 10, 4, []uint64{0, 2, 4, 6, 8, 10}}, {0, 3, 100, []uint64{0, 1, 2, 3}}, {5, 5, 3, []uint64{5}}, {0, 1<<64 - 1, 1, []uint64{0, 1<<63 - 1, 1<<64 - 1}}, {7, 8, 0, []uint64{7, 8}},
	} {
		if got := spread(c.first, c.last, c.between); !slices.Equal(got, c.want) {
			t.Errorf("%d to %d with %d between: got %v, want %v", c.first, c.last, c.between, got, c.want)
		}
	}
}
