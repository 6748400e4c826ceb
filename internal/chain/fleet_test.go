package chain_test

import (
	"errors"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"almanac/internal/chain"
	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"
	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/core/types"
)

// Law: a node that fails costs time, never a row. Here it fails twice, and is the only one.
func TestFleet_OutlastsEveryFailure(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	want := nodetest.Must[[]event.Block](t)(watch(t, n.HTTPURL()).Blocks(nodetest.Deadline(t), 0, 5))
	for name, how := range failing {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := chain.FleetOptions{Timeout: patience(name), Attempts: 1}
			if _, err := fleet(t, o, spoil(t, n.HTTPURL(), -1, how).url).Blocks(nodetest.Deadline(t), 0, 5); err == nil {
				t.Error("it does not fail")
			}
			bad := spoil(t, n.HTTPURL(), 2, how)
			f := fleet(t, chain.FleetOptions{Timeout: patience(name)}, bad.url)
			got := nodetest.Must[[]event.Block](t)(f.Blocks(nodetest.Deadline(t), 0, 5))
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got %+v, want %+v", got, want)
			}
			if bad.bad.Load() != 2 {
				t.Errorf("spoiled %d answers, want 2", bad.bad.Load())
			}
		})
	}
}

// patience is short only where a node says nothing, so that a slow machine fails no other test.
func patience(failure string) time.Duration {
	if failure == "silence" {
		return time.Second
	}
	return time.Minute
}

// Here it fails for ever, and another does not.
func TestFleet_TurnsToANodeThatAnswers(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	want := nodetest.Must[[]event.Block](t)(watch(t, n.HTTPURL()).Blocks(nodetest.Deadline(t), 0, 5))
	for name, how := range failing {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			bad := spoil(t, n.HTTPURL(), -1, how)
			f := fleet(t, chain.FleetOptions{Timeout: patience(name)}, bad.url, n.HTTPURL())
			for range 3 {
				if got := nodetest.Must[[]event.Block](t)(f.Blocks(nodetest.Deadline(t), 0, 5)); !reflect.DeepEqual(got, want) {
					t.Errorf("got %+v, want %+v", got, want)
				}
				if b := nodetest.Must[event.Block](t)(f.Block(nodetest.Deadline(t), 2)); !reflect.DeepEqual(b, want[2]) {
					t.Errorf("got %+v, want %+v", b, want[2])
				}
			}
		})
	}
}

func TestFleet_TakesWhatANodeMayDo(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	want := nodetest.Must[[]event.Block](t)(watch(t, n.HTTPURL()).Blocks(nodetest.Deadline(t), 0, 5))
	for name, how := range harmless {
		s := spoil(t, n.HTTPURL(), -1, how)
		f := fleet(t, chain.FleetOptions{Attempts: 1}, s.url)
		if got := nodetest.Must[[]event.Block](t)(f.Blocks(nodetest.Deadline(t), 0, 5)); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, want %+v", name, got, want)
		}
	}
}

// A node at rest is left alone, and taken again when its rest is over.
func TestFleet_LetsAFailingNodeRest(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	bad := spoil(t, n.HTTPURL(), 1, status(429, "Retry-After", "3600"))
	f := nodetest.Must[*chain.Fleet](t)(chain.DialFleet(nodetest.Deadline(t), []string{bad.url, n.HTTPURL()}, listener{loud},
		chain.FleetOptions{MaxPause: time.Hour}))
	defer f.Close()
	for bad.bad.Load() == 0 {
		nodetest.Must[event.Block](t)(f.Block(nodetest.Deadline(t), 2))
	}
	before := bad.asked.Load()
	for range 20 {
		nodetest.Must[event.Block](t)(f.Block(nodetest.Deadline(t), 2))
		nodetest.Must[chain.Head](t)(f.Head(nodetest.Deadline(t)))
	}
	if asked := bad.asked.Load() - before; asked != 0 {
		t.Errorf("asked %d times while it wanted an hour's rest", asked)
	}
}

func TestDialFleet_NeedsOneNodeAndOneChain(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	ctx := nodetest.Deadline(t)
	nobody := "http://127.0.0.1:1/secret"
	f := nodetest.Must[*chain.Fleet](t)(chain.DialFleet(ctx, []string{nobody, n.HTTPURL()}, listener{loud}, chain.FleetOptions{}))
	defer f.Close()
	nodetest.Must[event.Block](t)(f.Block(ctx, 2))
	other := through(t, n.HTTPURL(), "eth_chainId", say(`"0x1"`))
	for _, c := range []struct {
		want   string
		quorum int
		urls   []string
	}{
		{"no URL: give --rpc", 0, nil},
		{"connection refused", 0, []string{nobody, nobody}},
		{"give --rpc of nodes of one chain", 0, []string{other, n.HTTPURL()}},
		{"a quorum of 2 cannot be reached by 1 nodes", 2, []string{n.HTTPURL()}},
	} {
		_, err := chain.DialFleet(ctx, c.urls, listener{loud}, chain.FleetOptions{Quorum: c.quorum})
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "secret") {
			t.Errorf("got %v, want %q", err, c.want)
		}
	}
}

// Which chain a URL leads to can change behind a provider's back.
func TestHead_NoticesAnotherChain(t *testing.T) {
	t.Parallel()
	n := start(t)
	greeted := false
	f := fleet(t, chain.FleetOptions{}, through(t, n.HTTPURL(), "eth_chainId", func(s string) string {
		if greeted {
			return `"0x1"`
		}
		greeted = true
		return s
	}))
	_, err := f.Head(nodetest.Deadline(t))
	wantFault(t, err, "it follows chain 1, not 31337")
}

// Nodes that lag are passed over: the block comes from the one that has it.
func TestFleet_PassesOverNodesThatLag(t *testing.T) {
	t.Parallel()
	ahead, behind := start(t), start(t)
	nodetest.Mine(t, ahead)
	nodetest.Mine(t, ahead)
	f, ctx := watch(t, behind.HTTPURL(), ahead.HTTPURL()), nodetest.Deadline(t)
	if head := nodetest.Must[chain.Head](t)(f.Head(ctx)); head.Number != 2 {
		t.Errorf("head %d, want the newest: 2", head.Number)
	}
	for range 5 {
		if b := nodetest.Must[event.Block](t)(f.Block(ctx, 2)); b.Hash != ahead.Head().Hash() {
			t.Errorf("got block %s, want %s", b.Hash, ahead.Head().Hash())
		}
	}
	if _, err := f.Block(ctx, 3); !errors.Is(err, event.ErrNotYet) {
		t.Errorf("a block that none has: got %v, want ErrNotYet", err)
	}
	if _, err := f.Blocks(ctx, 1, 3); !errors.Is(err, event.ErrNotYet) {
		t.Errorf("a range that none has: got %v, want ErrNotYet", err)
	}
}

// A dead node must not turn "not yet" into waiting for it.
func TestFleet_SaysNotYetWhileOthersRest(t *testing.T) {
	t.Parallel()
	n := start(t)
	bad := spoil(t, n.HTTPURL(), -1, status(429, "Retry-After", "3600"))
	f := nodetest.Must[*chain.Fleet](t)(chain.DialFleet(nodetest.Deadline(t), []string{bad.url, n.HTTPURL()}, listener{loud},
		chain.FleetOptions{MaxPause: time.Hour}))
	defer f.Close()
	for range 3 {
		if _, err := f.Block(nodetest.Deadline(t), 1); err == nil {
			t.Error("got a block that nobody mined")
		}
	}
	if _, err := f.Block(nodetest.Deadline(t), 1); !errors.Is(err, event.ErrNotYet) {
		t.Errorf("got %v, want ErrNotYet", err)
	}
}

func TestBlockByHash_ReadsOrphans(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	f, ctx := watch(t, n.HTTPURL()), nodetest.Deadline(t)
	want := nodetest.Must[event.Block](t)(f.Block(ctx, 5))
	nodetest.Must[*types.Header](t)(n.Reorg(t.Context(), 3, devnode.Forgotten))
	if got := nodetest.Must[event.Block](t)(f.BlockByHash(ctx, want.Hash)); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want the orphan %+v", got, want)
	}
	if _, err := f.BlockByHash(ctx, word(5)); !errors.Is(err, event.ErrNotYet) {
		t.Errorf("a hash of nothing: got %v, want ErrNotYet", err)
	}
}

func TestFleet_ParkedLogsOutliveTheirAnswer(t *testing.T) {
	t.Parallel()
	n := start(t)
	s := &speaker{node: n, key: devnode.Key(0)}
	s.say(t, loud, 66)
	nodetest.Mine(t, n)
	f, ctx := watch(t, n.HTTPURL()), nodetest.Deadline(t)
	b := nodetest.Must[event.Block](t)(f.Block(ctx, 1))
	if len(b.Rows) != 1 || b.Rows[0].Parked == nil || b.Rows[0].Parked.Log.Topics[0] != word(66) {
		t.Errorf("got %+v, want the log parked", b.Rows)
	}
}

// Reverts are answers, and the same everywhere; a node without the state is none.
func TestViewsAt_AsksAnotherForTheStateOnly(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	pruned := through(t, n.HTTPURL(), "eth_call", func(string) string { return `null` })
	lacking := spoil(t, pruned, -1, body(`{"jsonrpc":"2.0","id":null,"error":{"code":-32000,"message":"missing trie node 0a (path )"}}`))
	f, ctx := watch(t, lacking.url, n.HTTPURL()), nodetest.Deadline(t)
	views := []chain.View{{To: loud, Data: word(1).Bytes()}, {To: other, Data: nil}}
	for range 4 {
		answers := nodetest.Must[[][]byte](t)(f.ViewsAt(ctx, n.Head().Hash(), views))
		if len(answers) != 2 {
			t.Errorf("got %d answers, want 2", len(answers))
		}
	}
	reverting := spoil(t, n.HTTPURL(), -1, body(`{"jsonrpc":"2.0","id":null,"error":{"code":3,"message":"execution reverted","data":"0x01"}}`))
	f = watch(t, reverting.url)
	if _, err := f.ViewsAt(ctx, n.Head().Hash(), views); err == nil || reverting.bad.Load() != 1 {
		t.Errorf("got %v after %d questions, want an error after 1", err, reverting.bad.Load())
	}
}

// An answer without end is refused, and a smaller one asked for.
func TestFleet_BoundsAnswers(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	blank := strings.Repeat(" ", 1<<20)
	endless := spoil(t, n.HTTPURL(), 1, func(w http.ResponseWriter, _ *http.Request, _ []byte) {
		for range 65 {
			if _, err := w.Write([]byte(blank)); err != nil {
				return
			}
		}
	})
	f := watch(t, endless.url)
	nodetest.Must[[]event.Block](t)(f.Blocks(nodetest.Deadline(t), 0, 5))
	if endless.bad.Load() != 1 {
		t.Errorf("spoiled %d answers, want 1", endless.bad.Load())
	}
}
