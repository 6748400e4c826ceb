package chain_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"almanac/internal/chain"
	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"

	"github.com/ethereum/go-ethereum/core/types"
)

// claims is a node that calls the block of the given number finalized and safe.
func claims(t *testing.T, n *devnode.Node, number uint64) string {
	t.Helper()
	block := nodetest.Must[json.RawMessage](t)(raw(n, "eth_getBlockByNumber", fmt.Sprintf("%#x", number), false))
	return relay(t, n.HTTPURL(), func(ask, answer message) {
		if p := string(ask["params"]); strings.Contains(p, "finalized") || strings.Contains(p, "safe") {
			answer["result"] = block
		}
	})
}

func TestMarks_AreWhatAQuorumKnows(t *testing.T) {
	t.Parallel()
	n := start(t)
	for range 9 {
		nodetest.Mine(t, n)
	}
	urls := []string{claims(t, n, 7), claims(t, n, 3), claims(t, n, 5)}
	for quorum, want := range map[int]uint64{0: 5, 1: 7, 2: 5, 3: 3} {
		f := fleet(t, chain.FleetOptions{Quorum: quorum}, urls...)
		safe, final, err := f.Marks(nodetest.Deadline(t))
		if err != nil || final.Number != want || safe.Number != want {
			t.Errorf("quorum %d: got safe %d, finalized %d, %v; want %d", quorum, safe.Number, final.Number, err, want)
		}
	}
}

// Two final blocks of one height: one is wrong, and nobody here can tell which.
func TestMarks_NeverGuess(t *testing.T) {
	t.Parallel()
	one, two := start(t), start(t)
	for range 9 {
		nodetest.Mine(t, one)
	}
	chatter(t, two) // other blocks from the second on
	for range 4 {
		nodetest.Mine(t, two)
	}
	for _, numbers := range [][2]uint64{{7, 7}, {3, 7}, {7, 3}} {
		f := fleet(t, chain.FleetOptions{Quorum: 1}, claims(t, one, numbers[0]), claims(t, two, numbers[1]))
		_, _, err := f.Marks(nodetest.Deadline(t))
		var fault *chain.Fault
		if !errors.As(err, &fault) || fault.Kind != "finality" || fault.Block > 7 {
			t.Errorf("%v: got %v, want a fault about finality", numbers, err)
		}
	}
}

func TestMarks_NeedTheirQuorum(t *testing.T) {
	t.Parallel()
	n := start(t)
	nodetest.Mine(t, n)
	f := fleet(t, chain.FleetOptions{}, claims(t, n, 1), spoil(t, n.HTTPURL(), -1, status(500)).url)
	if _, _, err := f.Marks(nodetest.Deadline(t)); err == nil || !strings.Contains(err.Error(), "1 of 2 nodes answer, want 2") {
		t.Errorf("got %v, want it to name the quorum", err)
	}
	without := through(t, n.HTTPURL(), "eth_getBlockByNumber", every(`(?s).*`, `null`))
	if _, _, err := watch(t, without).Marks(nodetest.Deadline(t)); !errors.Is(err, chain.ErrNoFinality) {
		t.Errorf("a chain without finality: got %v, want ErrNoFinality", err)
	}
}

func TestConfirm_CountsOpinions(t *testing.T) {
	t.Parallel()
	n, other := start(t), start(t)
	chatter(t, n)
	for range 5 {
		nodetest.Mine(t, other)
	}
	f, ctx := watch(t, n.HTTPURL(), n.WSURL(), other.HTTPURL(), spoil(t, n.HTTPURL(), -1, status(500)).url), nodetest.Deadline(t)
	if f.Size() != 4 {
		t.Errorf("size %d, want 4", f.Size())
	}
	agree, disagree, err := f.Confirm(ctx, 5, n.Head().Hash())
	if agree != 2 || disagree != 1 || err != nil {
		t.Errorf("got %d for, %d against, %v; want 2 and 1", agree, disagree, err)
	}
	if _, _, err := f.Confirm(ctx, 6, n.Head().Hash()); err == nil {
		t.Error("a block that nobody has: got an opinion")
	}
}

// Of two blocks of one height, the one that more nodes show is the head.
func TestHead_GoesWithTheMany(t *testing.T) {
	t.Parallel()
	n, other := start(t), start(t)
	chatter(t, n)
	for range 5 {
		nodetest.Mine(t, other)
	}
	f := watch(t, other.HTTPURL(), n.HTTPURL(), n.WSURL())
	if head := nodetest.Must[chain.Head](t)(f.Head(nodetest.Deadline(t))); head.Hash != n.Head().Hash() {
		t.Errorf("got %s, want %s, which two of three show", head.Hash, n.Head().Hash())
	}
	header := nodetest.Must[chain.Head](t)(f.Header(nodetest.Deadline(t), 1))
	if want := nodetest.Must[*types.Header](t)(n.Client().HeaderByHash(t.Context(), header.Hash)); header.Time != want.Time {
		t.Errorf("header of block 1: got %+v, want %+v", header, want)
	}
}
