package chain_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"almanac/internal/chain"
	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"
	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/core/types"
)

// Law: a node is not believed. Each lie is told about block 2, by a node that is honest otherwise.
func TestBlocks_BelievesNoLie(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	for _, l := range []lie{
		{"hash", "eth_getBlockByNumber", every(`"hash":"0x..`, `"hash":"0x00`), "is claimed, the header hashes to"},
		{"time", "eth_getBlockByNumber", every(`"timestamp":"0x..`, `"timestamp":"0x11`), "is claimed, the header hashes to"},
		{"removed", "eth_getLogs", replace(`"removed":false`, `"removed":true`), "is marked removed"},
		{"log's block", "eth_getLogs", every(`"blockHash":"0x..`, `"blockHash":"0x00`), "not of 0x"},
		{"order", "eth_getLogs", every(`"logIndex":"0x3"`, `"logIndex":"0x0"`), "follows log"},
		{"same place", "eth_getLogs", every(`"logIndex":"0x3"`, `"logIndex":"0x2"`), "follows log"},
		{"twice", "eth_getLogs", every(`^\[(.*)\]$`, `[$1,$1]`), "follows log"},
		{"stranger", "eth_getLogs", replace(strings.ToLower(loud.Hex()), strings.ToLower(other.Hex())), "whom we did not ask about"},
		{"topic", "eth_getLogs", replace(word(7).Hex(), word(77).Hex()), "is not in the bloom"},
	} {
		t.Run(l.name, func(t *testing.T) {
			t.Parallel()
			w := fleet(t, chain.FleetOptions{Attempts: 1}, through(t, n.HTTPURL(), l.method, l.tell))
			_, err := w.Blocks(nodetest.Deadline(t), 1, 3)
			wantFault(t, err, l.want)
		})
	}
}

// At the head everything comes from headers and receipts, so these are what can be lied about.
func TestBlock_BelievesNoLie(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	for _, l := range []lie{
		{"hash", "eth_getBlockByNumber", every(`"hash":"0x..`, `"hash":"0x00`), "is claimed, the header hashes to"},
		{"no receipts", "eth_getBlockReceipts", say(`[]`), "receipts do not hash to"},
		{"a receipt less", "eth_getBlockReceipts", every(`^\[\{.*?\},(\{"blockHash.*)\]$`, `[$1]`), "receipts do not hash to"},
		{"topic", "eth_getBlockReceipts", replace(word(7).Hex(), word(77).Hex()), "receipts do not hash to"},
		{"gas", "eth_getBlockReceipts", every(`"cumulativeGasUsed":"0x.`, `"cumulativeGasUsed":"0x1`), "receipts do not hash to"},
		{"status", "eth_getBlockReceipts", replace(`"status":"0x1"`, `"status":"0x0"`), "receipts do not hash to"},
		{"log's block", "eth_getBlockReceipts", every(`"blockHash":"0x..`, `"blockHash":"0x00`), "of another block or transaction"},
		{"log's transaction", "eth_getBlockReceipts", every(`("logs":\[\{.*?"transactionHash":"0x)..`, `${1}00`), "of another block or transaction"},
	} {
		t.Run(l.name, func(t *testing.T) {
			t.Parallel()
			w := watch(t, through(t, n.HTTPURL(), l.method, l.tell))
			_, err := w.Block(nodetest.Deadline(t), 2)
			wantFault(t, err, l.want)
		})
	}
}

type lie struct {
	name, method string
	tell         func(string) string
	want         string
}

func replace(old, new string) func(string) string {
	return func(s string) string { return strings.ReplaceAll(s, old, new) }
}

func every(pattern, with string) func(string) string {
	return func(s string) string { return regexp.MustCompile(pattern).ReplaceAllString(s, with) }
}

func say(answer string) func(string) string { return func(string) string { return answer } }

func wantFault(t *testing.T, err error, want string) {
	t.Helper()
	var f *chain.Fault
	if !errors.As(err, &f) || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "node at http://127.0.0.1") {
		t.Errorf("got %v, want a fault of the node with %q", err, want)
	}
}

// A node whose logs are wrong is found out by its headers, the bloom or a sample of receipts, from which the rows come then.
func TestBlocks_HealWhatIsWithheld(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	want := nodetest.Must[[]event.Block](t)(watch(t, n.HTTPURL()).Blocks(nodetest.Deadline(t), 0, 5))
	for name, tell := range map[string]func(string) string{
		"nothing":            say(`[]`),
		"out of order":       every(`^\[(\{.*?\}),(\{.*?\})`, `[$2,$1`),
		"one left out":       every(`^\[(\{.*?\}),\{.*?\},`, `[$1,`),
		"the last left out":  every(`^\[(\{.*\}),\{.*?\}\]$`, `[$1]`),
		"another index":      every(`"logIndex":"0x3"`, `"logIndex":"0x7"`),
		"in the wrong block": every(`"blockNumber":"0x2"`, `"blockNumber":"0x3"`),
	} {
		w := fleet(t, chain.FleetOptions{Samples: 9}, through(t, n.HTTPURL(), "eth_getLogs", tell)) // every block, of so few
		if got := nodetest.Must[[]event.Block](t)(w.Blocks(nodetest.Deadline(t), 0, 5)); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, want %+v", name, got, want)
		}
	}
}

// Half of a block's logs left out shows in no bloom: whoever misses them asks for the receipts.
func TestByReceipts_HasWhatLogsLeaveOut(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	w := fleet(t, chain.FleetOptions{Samples: -1}, through(t, n.HTTPURL(), "eth_getLogs", every(`^\[(\{.*?\}),.*\]$`, `[$1]`)))
	some := nodetest.Must[[]event.Block](t)(w.Blocks(nodetest.Deadline(t), 2, 2))
	if got := words(some[0]); !slices.Equal(got, []int64{7}) {
		t.Fatalf("the node leaves out the wrong logs: %v", got)
	}
	want := nodetest.Must[[]event.Block](t)(watch(t, n.HTTPURL()).Blocks(nodetest.Deadline(t), 0, 5))
	if got := nodetest.Must[[]event.Block](t)(w.ByReceipts(nodetest.Deadline(t), 0, 5)); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestBlock_BelievesNoOtherBlock(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	var first string // the first block asked for is the answer to everything
	w := watch(t, through(t, n.HTTPURL(), "eth_getBlockByNumber", func(s string) string {
		first = cmp.Or(first, s)
		return first
	}))
	nodetest.Must[event.Block](t)(w.Block(nodetest.Deadline(t), 1))
	var f *chain.Fault
	if _, err := w.Block(nodetest.Deadline(t), 2); !errors.As(err, &f) || f.Block != 2 {
		t.Errorf("got %v, want a fault about block 2", err)
	}
}

func TestBlocks_AskForReceiptsOnlyWhenThereAreNoLogs(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	w := fleet(t, chain.FleetOptions{Samples: -1}, through(t, n.HTTPURL(), "eth_getBlockReceipts", func(string) string {
		t.Error("asked for receipts")
		return `[]`
	}))
	if b := nodetest.Must[[]event.Block](t)(w.Blocks(nodetest.Deadline(t), 0, 5)); len(b[2].Rows) != 2 {
		t.Errorf("got %d rows, want 2", len(b[2].Rows))
	}
	nodetest.Must[event.Block](t)(w.Block(nodetest.Deadline(t), 4)) // the bloom names somebody else
}

// A reorg between the questions must not mix two branches.
func TestBlocks_NoticesAReorgUnderway(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	var once sync.Once
	w := fleet(t, chain.FleetOptions{Attempts: 1}, through(t, n.HTTPURL(), "eth_getLogs", func(string) string {
		once.Do(func() {
			if _, err := n.Reorg(t.Context(), 4, devnode.Forgotten); err != nil {
				t.Error(err)
			}
		})
		return `[]`
	}))
	var f *chain.Fault
	if _, err := w.Blocks(nodetest.Deadline(t), 1, 5); !errors.As(err, &f) || !strings.Contains(err.Error(), "became") {
		t.Errorf("got %v, want a fault: block 5 became another", err)
	}
}

func TestBlock_TakesANodeWithoutReceiptsAtItsWord(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	w := watch(t, without(t, n.HTTPURL(), "eth_getBlockReceipts"))
	if b := nodetest.Must[event.Block](t)(w.Block(nodetest.Deadline(t), 2)); len(b.Rows) != 2 {
		t.Errorf("got %d rows, want the 2 that its logs tell of", len(b.Rows))
	}
	mute := through(t, n.HTTPURL(), "eth_getLogs", say(`[]`))
	w = watch(t, without(t, mute, "eth_getBlockReceipts"))
	if b := nodetest.Must[[]event.Block](t)(w.Blocks(nodetest.Deadline(t), 2, 2)); len(b[0].Rows) != 0 {
		t.Errorf("got %d rows, want none", len(b[0].Rows))
	}
}

// A node may answer from two branches, each block right in itself.
func TestBlocks_LinksThem(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	orphan := nodetest.Must[json.RawMessage](t)(raw(n, "eth_getBlockByNumber", "0x3", false))
	nodetest.Must[*types.Header](t)(n.Reorg(t.Context(), 4, devnode.Forgotten))
	w := watch(t, through(t, n.HTTPURL(), "eth_getBlockByNumber", func(s string) string {
		if strings.Contains(s, `"number":"0x3"`) {
			return string(orphan)
		}
		return s
	}))
	var f *chain.Fault
	if _, err := w.Blocks(nodetest.Deadline(t), 1, 5); !errors.As(err, &f) || !strings.Contains(err.Error(), "its parent is") {
		t.Errorf("got %v, want a fault: block 3 has another parent", err)
	}
}

func TestBlocks_BelievesNoExtraLogs(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	w := fleet(t, chain.FleetOptions{Attempts: 1}, through(t, n.HTTPURL(), "eth_getLogs", func(s string) string {
		extra := strings.ReplaceAll(s, `"blockNumber":"0x2"`, `"blockNumber":"0x9"`)
		return strings.TrimSuffix(s, "]") + "," + strings.TrimPrefix(extra, "[")
	}))
	var f *chain.Fault
	if _, err := w.Blocks(nodetest.Deadline(t), 1, 3); !errors.As(err, &f) || f.Block != 9 {
		t.Errorf("got %v, want a fault about block 9", err)
	}
}

// raw asks for a result as it stands.
func raw(n *devnode.Node, method string, args ...any) (result json.RawMessage, err error) {
	return result, n.Client().Client().Call(&result, method, args...)
}

// Not every node serves receipts: those come from one that does.
func TestByReceipts_FindsTheNodeThatServesThem(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	ctx := nodetest.Deadline(t)
	want := nodetest.Must[[]event.Block](t)(watch(t, n.HTTPURL()).Blocks(ctx, 0, 5))
	bare := without(t, n.HTTPURL(), "eth_getBlockReceipts")
	for range 3 {
		if got := nodetest.Must[[]event.Block](t)(watch(t, bare, n.HTTPURL()).ByReceipts(ctx, 0, 5)); !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v, want %+v", got, want)
		}
	}
	var refused *chain.Trouble
	if _, err := watch(t, bare).ByReceipts(ctx, 0, 5); !errors.As(err, &refused) || refused.Kind != chain.Unserved {
		t.Errorf("got %v, want it to say that nobody serves receipts", err)
	}
}
