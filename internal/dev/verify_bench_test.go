package dev

import (
	"bytes"
	"context"
	"flag"
	"math/big"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/sender"
	"almanac/internal/verify"
)

var positions = flag.Int("positions", 20_000, "positions of the pool that BenchmarkVerify compares")

// BenchmarkVerify compares one pool with many positions, in everything: SQL, model, and contracts on the in-process node over its
// WebSocket.
func BenchmarkVerify(b *testing.B) {
	w, ctx := crowded(b, *positions)
	head := w.node.Head().Number.Uint64()
	began := spent(b)
	for b.Loop() {
		result, err := w.verifier(verify.Options{}).At(ctx, head)
		if err != nil || len(result.Differences) > 0 || result.Positions < *positions {
			b.Fatalf("%d positions, %d differences, %v", result.Positions, len(result.Differences), err)
		}
	}
	compared := float64(*positions * b.N)
	b.ReportMetric(compared/b.Elapsed().Seconds(), "positions/s")
	b.ReportMetric(compared/(spent(b)-began).Seconds(), "positions/cpu-s") // of this process: the node and we, without Postgres
}

// crowded is a world with so many positions in one pool, all indexed, whose chain stands still.
func crowded(tb testing.TB, positions int) (*world, context.Context) {
	tb.Helper()
	var out bytes.Buffer
	o := Options{
		Epochs: 5, EpochLength: time.Hour, BlockTime: time.Second, Speed: 10, Stakers: 1, Seed: 3, DatabaseURL: pgtest.New(tb), Out: &out,
	}
	w, err := open(tb.Context(), o)
	if err != nil {
		tb.Fatal(err)
	}
	ctx, stop := context.WithCancel(tb.Context())
	var running sync.WaitGroup
	tb.Cleanup(func() { stop(); running.Wait(); w.Close() })
	running.Go(func() { _ = w.metronome.run(ctx) })
	if err := w.deploy(ctx); err != nil {
		tb.Fatal(err)
	}
	if err := w.openServices(ctx); err != nil {
		tb.Fatal(err)
	}
	running.Go(func() { _ = w.indexer.Run(ctx) })
	if err := w.crowd(ctx, positions); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(w.metronome.hold())
	if err := w.indexed(ctx); err != nil {
		tb.Fatal(err)
	}
	return w, ctx
}

// spent is the CPU time of this process.
func spent(b *testing.B) time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// crowd stakes for many accounts, a hundred a transaction.
func (w *world) crowd(ctx context.Context, n int) error {
	sponsor := w.sender(sponsorKey)
	if err := approve(ctx, sponsor, w.network.ALM.Address, w.network.Vault.Address, allowance); err != nil {
		return err
	}
	for first := 0; first < n; first += 100 {
		var calls [][]byte
		for i := first; i < min(n, first+100); i++ {
			account := common.BigToAddress(big.NewInt(int64(0x1000000 + i)))
			calls = append(calls, vault.PackStakeFor(w.pools[ladder], big.NewInt(1e15+int64(i)), account))
		}
		if _, err := sponsor.Send(ctx, sender.Call{To: &w.network.Vault.Address, Data: vault.PackMulticall(calls)}); err != nil {
			return err
		}
	}
	return nil
}
