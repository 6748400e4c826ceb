package devnode_test

import (
	"context"
	"testing"
	"time"

	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// run lets the chain run until the test ends.
func run(t *testing.T, n *devnode.Node, every time.Duration) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx, every) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("run: %v", err)
		}
	})
}

func TestRun_OutrunsTheWallClock(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{BlockSeconds: 100})
	ctx := nodetest.Deadline(t)
	c := nodetest.Must[*ethclient.Client](t)(ethclient.DialContext(ctx, n.WSURL()))
	defer c.Close()
	heads := make(chan *types.Header, 16)
	sub := nodetest.Must[ethereum.Subscription](t)(c.SubscribeNewHead(ctx, heads))
	defer sub.Unsubscribe()

	genesis := n.Head()
	run(t, n, time.Millisecond)
	for number := int64(1); number <= 5; number++ {
		select {
		case h := <-heads:
			if h.Number.Int64() != number || h.Time != genesis.Time+100*uint64(number) {
				t.Fatalf("heard of block %s at +%d s, want %d at +%d s", h.Number, h.Time-genesis.Time, number, 100*number)
			}
		case err := <-sub.Err():
			t.Fatalf("subscription: %v", err)
		case <-ctx.Done():
			t.Fatalf("no block %d", number)
		}
	}
}

func TestRun_MinesWhatAWalletSends(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{BlockSeconds: 2})
	ctx := nodetest.Deadline(t)
	wallet := nodetest.Must[*ethclient.Client](t)(ethclient.DialContext(ctx, n.HTTPURL()))
	defer wallet.Close()
	heads := make(chan *types.Header, 64)
	sub := nodetest.Must[ethereum.Subscription](t)(n.Client().SubscribeNewHead(ctx, heads))
	defer sub.Unsubscribe()

	tx := pay(t, wallet, n.ChainID(), devnode.Key(3), 0)
	run(t, n, time.Millisecond)
	for {
		receipt, err := wallet.TransactionReceipt(ctx, tx)
		if err == nil {
			if receipt.Status != types.ReceiptStatusSuccessful {
				t.Error("the payment reverted")
			}
			return
		}
		select {
		case <-heads:
		case <-ctx.Done():
			t.Fatal("never mined")
		}
	}
}

func TestRun_RefusesNoPeriod(t *testing.T) {
	t.Parallel()
	n := nodetest.Start(t, devnode.Options{})
	if err := n.Run(t.Context(), 0); err == nil {
		t.Error("ran with a period of 0")
	}
}
