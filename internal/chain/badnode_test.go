package chain_test

import (
	"net/http/httptest"
	"reflect"
	"slices"
	"testing"
	"time"

	"almanac/internal/badnode"
	"almanac/internal/chain"
	"almanac/internal/devnode/nodetest"
	"almanac/internal/event"
	"almanac/internal/replay"

	"github.com/ethereum/go-ethereum/common"
)

// unseen are the faults that no header shows: a log left out beside others, or with other data. Blocks finds them by its
// samples only; who asks for receipts has them right.
var unseen = []string{"logs omitted", "logs omitted at random", "log data"}

// Law: whatever a node does costs time, never a row. It does each thing that can be done wrong three times, alone, and
// then always, beside a node that is good.
func TestFleet_IsRightWhateverANodeDoes(t *testing.T) {
	t.Parallel()
	const seed, blocks = 7, 40
	c := nodetest.Must[*replay.Chain](t)(replay.New(replay.Options{Seed: seed, Blocks: blocks, EventsPerBlock: 8, Pools: 3, Accounts: 50, ChainID: 31337, ForeignPercent: 45}))
	t.Cleanup(func() { c.Close() })
	good := httptest.NewServer(replay.NewNode(c))
	t.Cleanup(good.Close)
	decoder := event.NewDecoder(map[common.Address]event.Contract{c.Deployment().Vault: event.Vault, c.Deployment().Distributor: event.Distributor})
	honest := nodetest.Must[*chain.Fleet](t)(chain.DialFleet(t.Context(), []string{good.URL}, decoder, chain.FleetOptions{Prove: chain.ProveAll}))
	t.Cleanup(honest.Close)
	want := nodetest.Must[[]event.Block](t)(honest.Blocks(t.Context(), 1, blocks))
	if rows := truth(c, decoder, blocks); rows == 0 || rows != count(want) {
		t.Fatalf("read %d rows, the chain has %d", count(want), rows)
	}

	for _, fault := range badnode.Faults {
		t.Run(fault.Name, func(t *testing.T) {
			t.Parallel()
			rule := badnode.Rule{Fault: fault.Name, URL: good.URL, Wait: 10 * time.Millisecond, Chance: 1}
			hidden := slices.Contains(unseen, fault.Name)
			rule.Count = 3
			p, f := spoilt(t, rule, decoder, good.URL)
			right(t, f, want, hidden)
			if p.Hits()[fault.Name] == 0 && !slices.Contains(elsewhere, fault.Name) && !hidden {
				t.Error("it never struck")
			}
			rule.Count = 0
			_, f = spoilt(t, rule, decoder, good.URL, good.URL)
			right(t, f, want, hidden)
		})
	}
}

// elsewhere are the faults of what is not asked here.
var elsewhere = []string{"finalized below", "finalized above", "missing trie node", "socket drop", "socket silent", "socket twice"}

// right compares what a fleet reads in every way. A block that is said not to be there yet is asked for again.
func right(t *testing.T, f *chain.Fleet, want []event.Block, unseen bool) {
	t.Helper()
	ctx, last := nodetest.Deadline(t), want[len(want)-1].Number
	f.Head(ctx) // whether it answers or not: it is asked which chain it is, too
	read := f.Blocks
	if unseen {
		read = f.ByReceipts
	}
	got, err := read(ctx, 1, last)
	for range 5 {
		if err == nil {
			break
		}
		got, err = read(ctx, 1, last)
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("range: got %d rows, want the same %d (%v)", count(got), count(want), err)
	}
	for _, w := range want[len(want)-3:] {
		b, err := f.Block(ctx, w.Number)
		for again := 0; err != nil && again < 5; again++ {
			b, err = f.Block(ctx, w.Number)
		}
		if err != nil || !reflect.DeepEqual(b, w) {
			t.Errorf("block %d: got %d rows, want the same %d (%v)", w.Number, len(b.Rows), len(w.Rows), err)
		}
	}
}

// spoilt is a fleet of a proxy that spoils the node's answers once it has been greeted, and of others beside it.
func spoilt(t *testing.T, r badnode.Rule, d *event.Decoder, nodeURL string, others ...string) (*badnode.Proxy, *chain.Fleet) {
	t.Helper()
	p := badnode.New(nodeURL, 1)
	server := httptest.NewServer(p)
	t.Cleanup(func() { server.CloseClientConnections(); server.Close() })
	f := nodetest.Must[*chain.Fleet](t)(chain.DialFleet(t.Context(), append([]string{server.URL}, others...), d, chain.FleetOptions{
		Pause: time.Millisecond, MaxPause: 10 * time.Millisecond, Timeout: 2 * time.Second,
	}))
	t.Cleanup(f.Close)
	if err := p.Use(r); err != nil {
		t.Fatal(err)
	}
	return p, f
}

// truth counts the events of ours that the chain says it has, kept or not parked.
func truth(c *replay.Chain, d *event.Decoder, blocks uint64) (rows int) {
	for _, l := range c.Truth(1, blocks) {
		if !slices.Contains(d.Addresses(), l.Address) {
			continue
		}
		flat := event.LogOf(l)
		if _, _, keep := d.Decode(&flat, nil); keep {
			rows++
		}
	}
	return rows
}

func count(blocks []event.Block) (rows int) {
	for _, b := range blocks {
		rows += len(b.Rows)
	}
	return rows
}
