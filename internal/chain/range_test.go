package chain_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"almanac/internal/chain"
	"almanac/internal/devnode/nodetest"
	"almanac/internal/event"
)

// limited is a node that refuses logs of more than so many blocks, in some provider's words.
type limited struct {
	url     string
	refused atomic.Int64
}

func limit(t *testing.T, nodeURL string, most uint64, refusal string) *limited {
	t.Helper()
	l := &limited{}
	l.url = relay(t, nodeURL, func(ask, answer message) {
		if string(ask["method"]) != `"eth_getLogs"` {
			return
		}
		var filter []struct{ FromBlock, ToBlock string }
		if err := json.Unmarshal(ask["params"], &filter); err != nil || filter[0].FromBlock == "" {
			return
		}
		from, _ := strconv.ParseUint(filter[0].FromBlock, 0, 64)
		to, _ := strconv.ParseUint(filter[0].ToBlock, 0, 64)
		if to-from+1 > most {
			l.refused.Add(1)
			delete(answer, "result")
			answer["error"] = json.RawMessage(refusal)
		}
	})
	return l
}

// Whatever a node says against a range, all of it arrives, and the node is not asked for too much again and again.
func TestBlocks_SplitsWhatIsTooMuch(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	for range 75 {
		nodetest.Mine(t, n)
	}
	want := nodetest.Must[[]event.Block](t)(watch(t, n.HTTPURL()).Blocks(nodetest.Deadline(t), 0, 80))
	for _, c := range []struct {
		name, refusal string
		most          uint64
		refusals      int64 // at most, in two readings
	}{
		{"without a hint", `{"code":-32005,"message":"query returned more than 10000 results"}`, 7, 5},
		{"with a hint", `{"code":-32000,"message":"exceed maximum block range: 20"}`, 20, 1},
		{"with a wrong hint", `{"code":-32000,"message":"eth_getLogs is limited to a 10,000 range"}`, 20, 5},
		{"a size", `{"code":-32003,"message":"response too large"}`, 30, 3},
		{"one block each", `{"code":-32000,"message":"block range is too wide"}`, 1, 8},
		{"not even one block", `{"code":-32000,"message":"too many logs"}`, 0, 8},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			l := limit(t, n.HTTPURL(), c.most, c.refusal)
			f := fleet(t, chain.FleetOptions{MaxRange: 81, Attempts: 2}, l.url)
			for range 2 {
				if got := nodetest.Must[[]event.Block](t)(f.Blocks(nodetest.Deadline(t), 0, 80)); !reflect.DeepEqual(got, want) {
					t.Errorf("got %d blocks, want %d, the same", len(got), len(want))
				}
			}
			if got := l.refused.Load(); c.most > 0 && (got == 0 || got > c.refusals) {
				t.Errorf("%d refusals, want 1 to %d", got, c.refusals)
			}
		})
	}
}

// Some nodes take no batches, or small ones.
func TestBlocks_LearnsTheBatchThatANodeTakes(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	for range 75 {
		nodetest.Mine(t, n)
	}
	want := nodetest.Must[[]event.Block](t)(watch(t, n.HTTPURL()).Blocks(nodetest.Deadline(t), 0, 80))
	for most, refusal := range map[int]string{
		1:  `{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch requests are not supported"}}`,
		10: `[{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}}]`,
	} {
		s := spoil(t, n.HTTPURL(), -1, func(w http.ResponseWriter, r *http.Request, honest []byte) {
			ask, _ := io.ReadAll(r.Body)
			if strings.Count(string(ask), `"jsonrpc"`) > most {
				honest = []byte(refusal)
			}
			w.Write(honest)
		})
		f := fleet(t, chain.FleetOptions{Attempts: 1}, s.url)
		if got := nodetest.Must[[]event.Block](t)(f.Blocks(nodetest.Deadline(t), 0, 80)); !reflect.DeepEqual(got, want) {
			t.Errorf("batches of %d: got %d blocks, want %d, the same", most, len(got), len(want))
		}
	}
}

// Several goroutines ask at once, as the indexer does.
func TestBlocks_ServesManyAtOnce(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	for range 75 {
		nodetest.Mine(t, n)
	}
	bad := spoil(t, n.HTTPURL(), 20, hangUp)
	f, ctx := fleet(t, chain.FleetOptions{MaxRange: 9}, n.HTTPURL(), bad.url, n.WSURL()), nodetest.Deadline(t)
	want := nodetest.Must[[]event.Block](t)(f.Blocks(ctx, 0, 80))
	errs := make(chan error)
	for i := range uint64(16) {
		go func() {
			from, to := i, 80-3*i
			got, err := f.Blocks(ctx, from, to)
			if err == nil && !reflect.DeepEqual(got, want[from:to+1]) {
				err = fmt.Errorf("blocks %d to %d are others than alone", from, to)
			}
			errs <- err
		}()
	}
	for range 16 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
}

// ProveAll, ProveNever and a chain of wrong blooms see the same rows where the node is honest.
func TestBlocks_AreTheSameByEveryProof(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	ctx := nodetest.Deadline(t)
	want := nodetest.Must[[]event.Block](t)(watch(t, n.HTTPURL()).Blocks(ctx, 0, 5))
	for name, o := range map[string]chain.FleetOptions{
		"all": {Prove: chain.ProveAll}, "never": {Prove: chain.ProveNever}, "wrong blooms": {WrongBlooms: true},
		"all, wrong blooms": {Prove: chain.ProveAll, WrongBlooms: true},
	} {
		f := fleet(t, o, n.HTTPURL())
		if got := nodetest.Must[[]event.Block](t)(f.Blocks(ctx, 0, 5)); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, want %+v", name, got, want)
		}
		for i := range want {
			if got := nodetest.Must[event.Block](t)(f.Block(ctx, uint64(i))); !reflect.DeepEqual(got, want[i]) {
				t.Errorf("%s: got %+v, want %+v", name, got, want[i])
			}
		}
	}
	half := through(t, n.HTTPURL(), "eth_getLogs", every(`^\[(\{.*?\}),.*\]$`, `[$1]`))
	if got := nodetest.Must[[]event.Block](t)(fleet(t, chain.FleetOptions{Prove: chain.ProveAll}, half).Blocks(ctx, 0, 5)); !reflect.DeepEqual(got, want) {
		t.Errorf("a node that leaves out logs: got %+v, want %+v", got, want)
	}
}
