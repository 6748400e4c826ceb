package chain_test

import (
	"errors"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"almanac/internal/chain"
	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"
	"almanac/internal/event"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

func TestBlock_HoldsWhatWeWatch(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	w, ctx := watch(t, n.HTTPURL()), nodetest.Deadline(t)

	for number, want := range [][]int64{nil, nil, {7, 9}, nil, nil, {2}} {
		b := nodetest.Must[event.Block](t)(w.Block(ctx, uint64(number)))
		h := nodetest.Must[*types.Header](t)(n.Client().HeaderByNumber(ctx, big.NewInt(int64(number))))
		if b.Number != uint64(number) || b.Hash != h.Hash() || b.Parent != h.ParentHash || b.Time != h.Time {
			t.Errorf("block %d: got %d %s at %d, want %s at %d", number, b.Number, b.Hash, b.Time, h.Hash(), h.Time)
		}
		if got := words(b); !slices.Equal(got, want) {
			t.Errorf("block %d: rows %v, want %v", number, got, want)
		}
	}
	b := nodetest.Must[event.Block](t)(w.Block(ctx, 2))
	if b.Rows[0].LogIndex != 0 || b.Rows[1].LogIndex != 3 {
		t.Errorf("rows at log %d and %d, want 0 and 3", b.Rows[0].LogIndex, b.Rows[1].LogIndex)
	}
}

func TestBlock_SaysNotYet(t *testing.T) {
	t.Parallel()
	n := start(t)
	w := watch(t, n.HTTPURL())
	if _, err := w.Block(nodetest.Deadline(t), 1); !errors.Is(err, event.ErrNotYet) {
		t.Errorf("got %v, want ErrNotYet", err)
	}
	nodetest.Mine(t, n)
	if _, err := w.Block(nodetest.Deadline(t), 1); err != nil {
		t.Errorf("after mining: %v", err)
	}
}

func TestBlocks_EqualsBlockByBlock(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	for range 250 { // more than two batches
		nodetest.Mine(t, n)
	}
	w, ctx := watch(t, n.WSURL()), nodetest.Deadline(t)
	all := nodetest.Must[[]event.Block](t)(w.Blocks(ctx, 0, 255))
	if len(all) != 256 {
		t.Fatalf("got %d blocks, want 256", len(all))
	}
	for number, got := range all {
		if want := nodetest.Must[event.Block](t)(w.Block(ctx, uint64(number))); !reflect.DeepEqual(got, want) {
			t.Errorf("block %d: in a range %+v, alone %+v", number, got, want)
		}
	}
	if _, err := w.Blocks(ctx, 250, 256); !errors.Is(err, event.ErrNotYet) {
		t.Errorf("beyond the head: got %v, want ErrNotYet", err)
	}
	if _, err := w.Blocks(ctx, 2, 1); err == nil {
		t.Error("took a backwards range")
	}
}

func TestWatch_NobodyBringsNoRows(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	w := dial(t, n.HTTPURL()).Watch(listener{}, chain.FleetOptions{})
	b := nodetest.Must[event.Block](t)(w.Block(nodetest.Deadline(t), 2))
	for _, b := range append(nodetest.Must[[]event.Block](t)(w.Blocks(nodetest.Deadline(t), 0, 5)), b) {
		if len(b.Rows) > 0 {
			t.Errorf("block %d has rows %v", b.Number, words(b))
		}
	}
}

func TestHead_FollowsAReorg(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	c, ctx := dial(t, n.HTTPURL()), nodetest.Deadline(t)
	want := nodetest.Must[*types.Header](t)(n.Reorg(ctx, 3, devnode.Forgotten))

	got := nodetest.Must[chain.Head](t)(c.Head(ctx))
	if got.Hash != want.Hash() || got.Number != 6 || got.Parent != want.ParentHash || got.Time != want.Time || got.BaseFee.Cmp(want.BaseFee) != 0 {
		t.Errorf("got %+v, want block %s %s", got, want.Number, want.Hash())
	}
	if got := nodetest.Must[chain.Head](t)(c.Finalized(ctx)); got.Number != 0 {
		t.Errorf("finalized block %d, want 0", got.Number)
	}
}

func TestCallAt_SeesOrphansAndThePast(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	orphan := n.Head().Hash()
	nodetest.Must[*types.Header](t)(n.Reorg(t.Context(), 2, devnode.Forgotten))
	c := dial(t, n.HTTPURL())
	call := ethereum.CallMsg{To: &loud, Data: word(1).Bytes()}
	if _, err := c.CallAt(nodetest.Deadline(t), call, orphan); err != nil {
		t.Errorf("at an orphan: %v", err)
	}
	if _, err := c.CallAt(nodetest.Deadline(t), call, common.Hash{1}); err == nil {
		t.Error("at a block nobody knows: got an answer")
	}
}
