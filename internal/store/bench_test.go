package store_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
)

// BenchmarkAppend appends batches of 500 blocks with 10 stakes each to a durable-less server.
func BenchmarkAppend(b *testing.B) {
	l := open(b).Ledger(chainID)
	r := rand.New(rand.NewPCG(1, 1))
	parent, events := event.Block{Hash: hash(r), Time: 1_700_000_000}, 0
	for b.Loop() {
		b.StopTimer()
		batch := stakes(r, &parent, 500, 10)
		b.StartTimer()
		if err := l.Append(b.Context(), batch); err != nil {
			b.Fatal(err)
		}
		events += 5000
	}
	b.ReportMetric(float64(events)/b.Elapsed().Seconds(), "events/s")
}

// BenchmarkRead times what reads a ledger of 100,000 stakes by 20,000 accounts.
func BenchmarkRead(b *testing.B) {
	s := open(b)
	l := s.Ledger(chainID)
	r := rand.New(rand.NewPCG(1, 1))
	first := blockOf(1, poolRow(common.Address{7}))
	must(b, l.Append(b.Context(), []event.Block{first}))
	parent := first
	for range 20 {
		must(b, l.Append(b.Context(), stakes(r, &parent, 500, 10)))
	}
	must(b, l.BuildIndexes(b.Context()))
	for name, read := range map[string]func() error{
		"Positions":   func() error { _, err := l.Positions(b.Context(), parent.Number); return err },
		"Pools":       func() error { _, err := l.Pools(b.Context(), parent.Number); return err },
		"Fingerprint": func() error { _, err := l.Fingerprint(b.Context()); return err },
		"Summary":     func() error { _, err := l.Summary(b.Context(), 12, 10); return err },
		"Tip":         func() error { _, _, err := l.Tip(b.Context()); return err },
		"Unknown":     func() error { _, err := l.UnknownTokens(b.Context()); return err },
		"Events": func() error {
			for _, err := range l.Events(b.Context(), parent.Number) {
				if err != nil {
					return err
				}
			}
			return nil
		},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := read(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func stakes(r *rand.Rand, parent *event.Block, blocks, each int) []event.Block {
	batch := make([]event.Block, 0, blocks)
	for range blocks {
		next := child(r, *parent, 0)
		for i := range each {
			row := stakedRow(map[string]any{"account": common.BigToAddress(big.NewInt(int64(r.IntN(20_000)))), "pool_id": common.Address{7}.Big(),
				"amount": big.NewInt(r.Int64()), "bonded": big.NewInt(r.Int64())})
			row.LogIndex = uint32(i)
			next.Rows = append(next.Rows, row)
		}
		batch, *parent = append(batch, next), next
	}
	return batch
}
