package chain_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"regexp"
	"strings"
	"testing"

	"almanac/internal/chain"
	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"
	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/core/types"
)

// Law: a node is not believed. Each lie is told about block 2, by a node that is honest otherwise.
func TestBlock_BelievesNoLie(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	replace := func(old, new string) func(string) string {
		return func(s string) string { return strings.ReplaceAll(s, old, new) }
	}
	every := func(pattern, with string) func(string) string {
		return func(s string) string { return regexp.MustCompile(pattern).ReplaceAllString(s, with) }
	}
	lies := []struct {
		name, method string
		tell         func(string) string
		want         string
	}{
		{"hash", "eth_getBlockByNumber", every(`"hash":"0x..`, `"hash":"0x00`), "is claimed, the header hashes to"},
		{"time", "eth_getBlockByNumber", every(`"timestamp":"0x..`, `"timestamp":"0x11`), "is claimed, the header hashes to"},
		{"removed", "eth_getLogs", replace(`"removed":false`, `"removed":true`), "is marked removed"},
		{"log's block", "eth_getLogs", every(`"blockHash":"0x..`, `"blockHash":"0x00`), "not of 0x"},
		{"log's number", "eth_getLogs", every(`"blockNumber":"0x2"`, `"blockNumber":"0x3"`), ""},
		{"order", "eth_getLogs", every(`"logIndex":"0x3"`, `"logIndex":"0x0"`), "follows log"},
		{"same place", "eth_getLogs", every(`"logIndex":"0x3"`, `"logIndex":"0x2"`), "follows log"},
		{"twice", "eth_getLogs", every(`^\[(.*)\]$`, `[$1,$1]`), "follows log"},
		{"stranger", "eth_getLogs", replace(strings.ToLower(loud.Hex()), strings.ToLower(other.Hex())), "whom we did not ask about"},
		{"topic", "eth_getLogs", replace(word(7).Hex(), word(77).Hex()), "is not in the bloom"},
		{"silence", "eth_getLogs", func(string) string { return `[]` }, "are withheld"},
	}
	for _, l := range lies {
		t.Run(l.name, func(t *testing.T) {
			t.Parallel()
			w := watch(t, through(t, n.HTTPURL(), l.method, l.tell))
			_, one := w.Block(nodetest.Deadline(t), 2)
			_, many := w.Blocks(nodetest.Deadline(t), 1, 3)
			for _, err := range []error{one, many} {
				var f *chain.Fault
				if !errors.As(err, &f) || !strings.Contains(err.Error(), l.want) {
					t.Errorf("got %v, want a fault with %q", err, l.want)
				}
			}
		})
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

func TestBlock_AsksForReceiptsOnlyWhenThereAreNoLogs(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	w := watch(t, through(t, n.HTTPURL(), "eth_getBlockReceipts", func(string) string {
		t.Error("asked for receipts")
		return `[]`
	}))
	if b := nodetest.Must[event.Block](t)(w.Block(nodetest.Deadline(t), 2)); len(b.Rows) != 2 {
		t.Errorf("got %d rows, want 2", len(b.Rows))
	}
	nodetest.Must[event.Block](t)(w.Block(nodetest.Deadline(t), 4)) // the bloom names somebody else
}

// A reorg between the questions must not mix two branches.
func TestBlocks_NoticesAReorgUnderway(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	w := watch(t, through(t, n.HTTPURL(), "eth_getLogs", func(string) string {
		if _, err := n.Reorg(t.Context(), 4, devnode.Forgotten); err != nil {
			t.Error(err)
		}
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
	mute := through(t, n.HTTPURL(), "eth_getLogs", func(string) string { return `[]` })
	w := watch(t, without(t, mute, "eth_getBlockReceipts"))
	if b := nodetest.Must[event.Block](t)(w.Block(nodetest.Deadline(t), 2)); len(b.Rows) != 0 {
		t.Errorf("got %d rows, want none", len(b.Rows))
	}
}

func TestBlock_BelievesNoForgedReceipts(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	mute := through(t, n.HTTPURL(), "eth_getLogs", func(string) string { return `[]` })
	w := watch(t, through(t, mute, "eth_getBlockReceipts", func(string) string { return `[]` }))
	var f *chain.Fault
	if _, err := w.Block(nodetest.Deadline(t), 2); !errors.As(err, &f) || !strings.Contains(err.Error(), "receipts do not hash to") {
		t.Errorf("got %v, want a fault about the receipts", err)
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
	w := watch(t, through(t, n.HTTPURL(), "eth_getLogs", func(s string) string {
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
