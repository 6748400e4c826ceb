package wire_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"syscall"
	"testing"
	"time"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/core/types"
)

// logsAnswer is a single answer of n logs of the usual shape: three topics, seven words of data, two logs a transaction and forty a
// block.
func logsAnswer(t testing.TB, n int) []byte {
	t.Helper()
	r := rand.New(rand.NewPCG(3, 0))
	logs := make([]*types.Log, n)
	for i := range logs {
		l := someLog(r)
		for len(l.Topics) < 3 {
			l.Topics = append(l.Topics, someHash(r))
		}
		l.Topics, l.Data = l.Topics[:3], make([]byte, 7*32)
		for w := range 7 {
			filled(r, l.Data[w*32+20:w*32+32])
		}
		l.BlockNumber, l.Index, l.TxIndex, l.Removed = uint64(1000+i/40), uint(i%40), uint(i%40/2), false
		if i%2 == 1 {
			l.TxHash = logs[i-1].TxHash
		}
		if i%40 > 0 {
			l.BlockHash = logs[i-1].BlockHash
		}
		logs[i] = l
	}
	return fmt.Appendf(nil, `{"jsonrpc":"2.0","id":7,"result":%s}`, plain(t, logs))
}

// BenchmarkLogs tells how many logs a CPU second reads, envelope included, and how many times faster that is than
// what ethclient does with the same bytes in the same run.
func BenchmarkLogs(b *testing.B) {
	const n = 10_000
	body := logsAnswer(b, n)
	ours, theirs := time.Duration(0), time.Duration(0)
	var l wire.Logs
	rounds := 0
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		start := cpu(b)
		if _, err := wire.Answers(body, &l, nil); err != nil || len(l.List) != n {
			b.Fatal(err, len(l.List))
		}
		ours += (cpu(b) - start)
		if rounds++; rounds%20 == 1 {
			start = cpu(b)
			if got := reference(b, body); got != n {
				b.Fatal(got)
			}
			theirs += 20 * (cpu(b) - start)
		}
	}
	b.ReportMetric(n*float64(rounds)/ours.Seconds(), "logs/cpu-s")
	b.ReportMetric(theirs.Seconds()/ours.Seconds(), "times-faster")
	b.ReportMetric(0, "ns/op")
}

func reference(b *testing.B, body []byte) int {
	var answer struct {
		ID     json.RawMessage `json:"id"`
		Result json.RawMessage `json:"result"`
	}
	if err := json.NewDecoder(bytes.NewReader(body)).Decode(&answer); err != nil {
		b.Fatal(err)
	}
	var logs []types.Log
	if err := json.Unmarshal(answer.Result, &logs); err != nil {
		b.Fatal(err)
	}
	return len(logs)
}

// BenchmarkHeaders is the same for headers, their hash included: one of it is read for each block.
func BenchmarkHeaders(b *testing.B) {
	r := rand.New(rand.NewPCG(4, 0))
	h := someHeader(r)
	for h.RequestsHash == nil {
		h = someHeader(r)
	}
	body := plain(b, h)
	ours, theirs := time.Duration(0), time.Duration(0)
	rounds := 0
	for b.Loop() {
		start := cpu(b)
		for range 100 {
			var got wire.Header
			if err := got.Scan(body); err != nil || got.Hash() != got.Claimed {
				b.Fatal(err)
			}
		}
		ours += (cpu(b) - start)
		start = cpu(b)
		for range 100 {
			var got types.Header
			if err := json.Unmarshal(body, &got); err != nil || got.Hash() != h.Hash() {
				b.Fatal(err)
			}
		}
		theirs += (cpu(b) - start)
		rounds += 100
	}
	b.ReportMetric(float64(rounds)/ours.Seconds(), "headers/cpu-s")
	b.ReportMetric(theirs.Seconds()/ours.Seconds(), "times-faster")
	b.ReportMetric(0, "ns/op")
}

// cpu is the CPU time of this process so far, so that a busy machine changes little.
func cpu(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
