package devnode_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

func TestReorg_ReplacesTheBranch(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{BlockSeconds: 5})
	ctx := nodetest.Deadline(t)
	fork := nodetest.Mine(t, n)
	tx := pay(t, n.Client(), n.ChainID(), devnode.Key(0), 0)
	orphan := nodetest.Must[*types.Header](t)(n.Advance(ctx, 24*time.Hour))
	nodetest.Mine(t, n)

	head := nodetest.Must[*types.Header](t)(n.Reorg(ctx, 2, devnode.BackToPool))

	if head.Number.Int64() != 4 || head.Time != fork.Time+86_400+10 {
		t.Errorf("head is block %s at +%d s, want block 4 at +86410 s", head.Number, head.Time-fork.Time)
	}
	if !n.Orphaned(orphan.Hash()) || n.Orphaned(fork.Hash()) || n.Orphaned(common.Hash{1}) {
		t.Error("orphaned must hold for the dropped block only")
	}
	replacement := nodetest.Must[*types.Header](t)(n.Client().HeaderByNumber(ctx, big.NewInt(2)))
	if replacement.Hash() == orphan.Hash() || replacement.ParentHash != fork.Hash() || replacement.Time != orphan.Time {
		t.Error("block 2 must be another child of block 1 at the same time")
	}
	if _, err := n.Client().TransactionReceipt(ctx, tx); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("receipt of an orphaned transaction: %v, want not found", err)
	}
}

func TestReorg_DecidesTheTransactionsFate(t *testing.T) {
	t.Parallel()
	for name, fate := range map[string]devnode.Fate{"back to pool": devnode.BackToPool, "forgotten": devnode.Forgotten} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			n := nodetest.Start(t, devnode.Options{BlockSeconds: 1})
			ctx := nodetest.Deadline(t)
			dropped := pay(t, n.Client(), n.ChainID(), devnode.Key(0), 0)
			nodetest.Mine(t, n)
			waiting := pay(t, n.Client(), n.ChainID(), devnode.Key(1), 0)

			nodetest.Must[*types.Header](t)(n.Reorg(ctx, 1, fate))
			nodetest.Mine(t, n)

			_, err := n.Client().TransactionReceipt(ctx, dropped)
			if mined := err == nil; mined != (fate == devnode.BackToPool) {
				t.Errorf("dropped transaction mined again: %t", mined)
			}
			if _, err := n.Client().TransactionReceipt(ctx, waiting); err != nil {
				t.Errorf("a transaction that only waited was lost: %v", err)
			}
			if fate == devnode.Forgotten { // its nonce must be free at once
				pay(t, n.Client(), n.ChainID(), devnode.Key(0), 0)
			}
		})
	}
}

// The node's pool gives up on transactions when the head's number jumps far. Ours never does.
func TestReorg_ReturnsTransactionsFromTheDeep(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{BlockSeconds: 1, FinalityDepth: 1000})
	tx := pay(t, n.Client(), n.ChainID(), devnode.Key(0), 0)
	for range 150 {
		nodetest.Mine(t, n)
	}
	nodetest.Must[*types.Header](t)(n.Reorg(nodetest.Deadline(t), 150, devnode.BackToPool))
	nodetest.Mine(t, n)
	if got := nodetest.Must[*types.Receipt](t)(n.Client().TransactionReceipt(t.Context(), tx)); got.BlockNumber.Int64() != 152 {
		t.Errorf("mined in block %s, want 152", got.BlockNumber)
	}
}

// An empty block is replaced by another one, though all that it is made of is the same.
func TestReorg_TellsEmptyBlocksApart(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{BlockSeconds: 1})
	seen := map[common.Hash]bool{nodetest.Mine(t, n).Hash(): true}
	for range 3 {
		n.Reorg(t.Context(), n.Head().Number.Uint64(), devnode.BackToPool)
		first := nodetest.Must[*types.Header](t)(n.Client().HeaderByNumber(nodetest.Deadline(t), big.NewInt(1)))
		if seen[first.Hash()] {
			t.Errorf("block 1 is %s again", first.Hash())
		}
		seen[first.Hash()] = true
	}
}

func TestReorg_SparesFinalBlocks(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{BlockSeconds: 1, FinalityDepth: 3})
	for range 5 {
		nodetest.Mine(t, n)
	}
	head := n.Head().Hash()
	for _, depth := range []uint64{0, 4, 100} {
		if _, err := n.Reorg(t.Context(), depth, devnode.BackToPool); err == nil || !strings.Contains(err.Error(), "1 to 3 blocks") {
			t.Errorf("depth %d: got %v, want a refusal that names the bound", depth, err)
		}
	}
	if n.Head().Hash() != head {
		t.Error("a refused reorg moved the head")
	}
	nodetest.Must[*types.Header](t)(n.Reorg(t.Context(), 3, devnode.BackToPool))
}
