package devnode_test

import (
	"math/big"
	"testing"
	"time"

	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

func TestMine_KeepsTheChainsOwnClock(t *testing.T) {
	t.Parallel()
	future := time.Now().Add(10 * 365 * 24 * time.Hour)
	n := nodetest.Start(t, devnode.Options{GenesisTime: future, BlockSeconds: 2})
	genesis := uint64(future.Unix())

	steps := []struct {
		name string
		do   func() (*types.Header, error)
		want uint64
	}{
		{"mine", func() (*types.Header, error) { return n.Mine(t.Context()) }, genesis + 2},
		{"mine empty", func() (*types.Header, error) { return n.MineEmpty(t.Context()) }, genesis + 4},
		{"advance a week", func() (*types.Header, error) { return n.Advance(t.Context(), 7*24*time.Hour) }, genesis + 4 + 604_800},
		{"mine again", func() (*types.Header, error) { return n.Mine(t.Context()) }, genesis + 6 + 604_800},
		{"mine at", func() (*types.Header, error) { return n.MineAt(t.Context(), genesis+700_000) }, genesis + 700_000},
	}
	for number, s := range steps {
		got := nodetest.Must[*types.Header](t)(s.do())
		if got.Time != s.want || got.Number.Int64() != int64(number+1) || n.Head().Hash() != got.Hash() {
			t.Errorf("%s: block %s at %d, want block %d at %d as head", s.name, got.Number, got.Time, number+1, s.want)
		}
	}
}

func TestMine_RefusesToStandStill(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{BlockSeconds: 1})
	head := nodetest.Mine(t, n)
	for name, try := range map[string]func() (*types.Header, error){
		"same second": func() (*types.Header, error) { return n.MineAt(t.Context(), head.Time) },
		"no time":     func() (*types.Header, error) { return n.Advance(t.Context(), 0) },
		"backwards":   func() (*types.Header, error) { return n.Advance(t.Context(), -time.Hour) },
	} {
		if _, err := try(); err == nil {
			t.Errorf("%s: mined, want a refusal", name)
		}
	}
	if got := n.Head().Hash(); got != head.Hash() {
		t.Errorf("a refused block moved the head to %s", got)
	}
}

func TestMine_FollowsTheWallClockByDefault(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{GenesisTime: time.Now().Add(-time.Hour)})
	before := uint64(time.Now().Unix())
	first, second := nodetest.Mine(t, n), nodetest.Mine(t, n)
	if first.Time < before || second.Time <= first.Time {
		t.Errorf("blocks at %d and %d, want now (%d) and later", first.Time, second.Time, before)
	}
}

func TestMine_IsTheSameInEveryRun(t *testing.T) {
	t.Parallel()
	life := func() common.Hash {
		n := nodetest.Start(t, devnode.Options{GenesisTime: time.Unix(1e9, 0), BlockSeconds: 12})
		for nonce := range uint64(3) {
			pay(t, n.Client(), n.ChainID(), devnode.Key(0), nonce)
			nodetest.Mine(t, n)
		}
		nodetest.Must[*types.Header](t)(n.Reorg(t.Context(), 2, devnode.BackToPool))
		return nodetest.Mine(t, n).Hash()
	}
	if a, b := life(), life(); a != b {
		t.Errorf("two equal lives end at %s and %s", a, b)
	}
}

func TestMine_TakesWhatThePoolHolds(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{BlockSeconds: 1})
	ctx := nodetest.Deadline(t)
	const each = 5
	for round := range uint64(40) { // a pool that sorts in the background shows within some rounds
		var txs []common.Hash
		for i := range uint64(each) {
			txs = append(txs, pay(t, n.Client(), n.ChainID(), devnode.Key(0), round*each+i))
		}
		if round%4 == 3 {
			nodetest.Must[*types.Header](t)(n.MineEmpty(ctx))
		}
		head := nodetest.Mine(t, n)
		for i, tx := range txs {
			receipt, err := n.Client().TransactionReceipt(ctx, tx)
			if err != nil || receipt.BlockHash != head.Hash() || receipt.TransactionIndex != uint(i) {
				t.Fatalf("round %d: transaction %d is not at its place in block %s: %v", round, i, head.Number, err)
			}
		}
	}
}

func TestMine_KeepsOldState(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{BlockSeconds: 1})
	pay(t, n.Client(), n.ChainID(), devnode.Key(0), 0)
	for range 300 { // a node that prunes forgets after 128
		nodetest.Mine(t, n)
	}
	to := common.HexToAddress("0xbeef")
	for number, want := range map[int64]int64{0: 0, 1: 1e9, 300: 1e9} {
		got := nodetest.Must[*big.Int](t)(n.Client().BalanceAt(nodetest.Deadline(t), to, big.NewInt(number)))
		if got.Int64() != want {
			t.Errorf("balance at block %d is %s, want %d", number, got, want)
		}
	}
}

func TestMine_MovesTheTags(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{BlockSeconds: 1, FinalityDepth: 4})
	for range 10 {
		nodetest.Mine(t, n)
	}
	for tag, want := range map[int64]int64{-3: 6, -4: 8} { // rpc.FinalizedBlockNumber, rpc.SafeBlockNumber
		got := nodetest.Must[*types.Header](t)(n.Client().HeaderByNumber(nodetest.Deadline(t), big.NewInt(tag)))
		if got.Number.Int64() != want {
			t.Errorf("tag %d is block %s, want %d", tag, got.Number, want)
		}
	}
	if got := n.Freezable(); got != (common.Hash{}) {
		t.Errorf("geth would freeze all up to block %s", got)
	}
}
