package chain_test

import (
	"bytes"
	"context"
	"io"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"almanac/internal/chain"
	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"

	"github.com/ethereum/go-ethereum/core/types"
)

// follow returns a channel of hints that ends with the test.
func follow(t *testing.T, c *chain.Node, every time.Duration) <-chan struct{} {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	notify, done := make(chan struct{}, 1), make(chan struct{})
	go func() { defer close(done); c.WatchHeads(ctx, every, notify) }()
	t.Cleanup(func() { cancel(); <-done })
	return notify
}

func hinted(t *testing.T, notify <-chan struct{}, what string) {
	t.Helper()
	select {
	case <-notify:
	case <-nodetest.Deadline(t).Done():
		t.Fatalf("no hint after %s", what)
	}
}

func TestWatchHeads_ByAsking(t *testing.T) {
	t.Parallel()
	n := start(t)
	notify := follow(t, dial(t, n.HTTPURL()), time.Millisecond)
	hinted(t, notify, "the start")
	nodetest.Mine(t, n)
	hinted(t, notify, "a block")
	nodetest.Mine(t, n)
	hinted(t, notify, "another")
	nodetest.Must[*types.Header](t)(n.Reorg(t.Context(), 2, devnode.Forgotten))
	hinted(t, notify, "a reorg")
}

// With an hour between questions, only the subscription can tell.
func TestWatchHeads_BySubscription(t *testing.T) {
	t.Parallel()
	n := start(t)
	notify := follow(t, dial(t, n.WSURL()), time.Hour)
	wait, stop := time.NewTicker(time.Millisecond), time.After(20*time.Second)
	defer wait.Stop()
	for hint := false; !hint; { // mine until the subscription stands
		select {
		case <-notify:
			hint = true
		case <-wait.C:
			nodetest.Mine(t, n)
		case <-stop:
			t.Fatal("no hint over the socket")
		}
	}
}

func TestWatchHeads_SurvivesADroppedSocket(t *testing.T) {
	t.Parallel()
	n := start(t)
	cable := plug(t, strings.TrimPrefix(n.WSURL(), "ws://"))
	notify := follow(t, dial(t, "ws://"+cable.address()), time.Millisecond)
	hinted(t, notify, "the start")
	for range 3 {
		cable.cut()
		nodetest.Mine(t, n)
		hinted(t, notify, "a block behind a cut cable")
		resubscribed(t, n, cable)
	}
}

// resubscribed mines until the node tells of a block by itself.
func resubscribed(t *testing.T, n *devnode.Node, c *cable) {
	t.Helper()
	before, ctx, again := c.told.Load(), nodetest.Deadline(t), time.NewTicker(time.Millisecond)
	defer again.Stop()
	for c.told.Load() == before {
		select {
		case <-again.C:
			nodetest.Mine(t, n)
		case <-ctx.Done():
			t.Fatal("never subscribed again")
		}
	}
}

// cable is a TCP relay whose connections can be cut.
type cable struct {
	listener net.Listener
	mu       sync.Mutex
	ends     []net.Conn
	told     atomic.Int64 // notifications that came through
}

// Write sees what the node sends.
func (c *cable) Write(b []byte) (int, error) {
	c.told.Add(int64(bytes.Count(b, []byte("eth_subscription"))))
	return len(b), nil
}

func plug(t *testing.T, target string) *cable {
	t.Helper()
	c := &cable{listener: nodetest.Must[net.Listener](t)(net.Listen("tcp", "127.0.0.1:0"))}
	go func() {
		for {
			near, err := c.listener.Accept()
			if err != nil {
				return
			}
			far, err := net.Dial("tcp", target)
			if err != nil {
				near.Close()
				continue
			}
			c.mu.Lock()
			c.ends = append(c.ends, near, far)
			c.mu.Unlock()
			go io.Copy(far, near)
			go io.Copy(near, io.TeeReader(far, c))
		}
	}()
	t.Cleanup(func() { c.listener.Close(); c.cut() })
	return c
}

func (c *cable) address() string { return c.listener.Addr().String() }

func (c *cable) cut() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, end := range c.ends {
		end.Close()
	}
	c.ends = nil
}
