package wire_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/core/types"
)

func TestLogs_EqualTheReference(t *testing.T) {
	t.Parallel()
	const seed = 1
	r := rand.New(rand.NewPCG(seed, 0))
	var got wire.Logs
	for round := range 300 {
		logs := someLogs(r, r.IntN(40))
		text := rendered(t, r, logs)
		equal(t, &got, text, logs, seed, round)
	}
}

// Most answers have their fields in one order, and some logs are read by that of the log before.
func TestLogs_OfOneOrderEqualTheReference(t *testing.T) {
	t.Parallel()
	const seed = 5
	r := rand.New(rand.NewPCG(seed, 0))
	var got wire.Logs
	for round := range 300 {
		logs := someLogs(r, 1+r.IntN(40))
		text := []byte{'['}
		for i, l := range logs {
			if i > 0 {
				text = append(text, ',')
			}
			one := plain(t, l)
			if r.IntN(5) == 0 {
				one = rendered(t, r, l)
			}
			text = append(text, one...)
		}
		text = append(text, ']')
		equal(t, &got, text, logs, seed, round)
	}
}

// equal scans an answer and holds it against the logs it was made of.
func equal(t *testing.T, got *wire.Logs, text []byte, logs []*types.Log, seed, round int) {
	t.Helper()
	if err := got.Scan(text); err != nil || len(got.List) != len(logs) {
		t.Fatalf("seed %d, round %d: %v, %d logs, want %d in %s", seed, round, err, len(got.List), len(logs), text)
	}
	for i, l := range logs {
		if want := flat(l); !same(got.List[i], want) {
			t.Fatalf("seed %d, round %d: got %+v, want %+v", seed, round, got.List[i], want)
		}
	}
}

func TestLogs_SayWhatIsWrong(t *testing.T) {
	t.Parallel()
	whole := plain(t, someLogs(rand.New(rand.NewPCG(2, 0)), 3))
	topic := `"0x` + strings.Repeat("ab", 32) + `"`
	var l wire.Logs
	for n := range whole { // cut anywhere
		if err := l.Scan(whole[:n]); err == nil {
			t.Fatalf("took the first %d of %d bytes", n, len(whole))
		}
	}
	for _, find := range []func(s, substr string) int{strings.Index, strings.LastIndex} { // in a log read anew, or as the one before
		one := func(old, new string) string {
			at := find(string(whole), old)
			return string(whole[:at]) + new + string(whole[at+len(old):])
		}
		for _, c := range []struct{ name, text, want string }{
			{"null", "null", "'n' stands where [ should"},
			{"an object", "{}", "'{' stands where [ should"},
			{"a page", "<html>", "'<' stands where [ should"},
			{"nothing", "", "ends where [ should"},
			{"more behind", string(whole) + "x", "more follows"},
			{"no address", one(`"address"`, `"addres"`), "a log without address"},
			{"no block", one(`"blockHash"`, `"Blockhash"`), "a log without blockHash"},
			{"a digit", one(`"address":"0x`, `"address":"0xz`), "not 20 bytes of hex"},
			{"a fifth topic", one(`"topics":[`, `"topics":[`+strings.Repeat(topic+",", 4)+topic+`],"topics":[`+strings.Repeat(topic+",", 5)), "more than 4 topics"},
			{"a control character", one(`{`, "{\"a\nb\":1,"), "control character"},
			{"a number", one(`{`, `{"x":-,`), "where a value should"},
			{"no prefix", one(`"0x`, `"`), "no 0x"},
			{"a number", one(`"blockNumber":"0x`, `"blockNumber":"0x11112222333344445`), "above 64 bits"},
			{"a zero in front", one(`"blockNumber":"0x`, `"blockNumber":"0x0`), "leading zero"},
			{"an index", one(`"logIndex":"0x`, `"logIndex":"0x1111222233","x":"0x`), "above 32 bits"},
			{"half a byte", one(`"data":"0x`, `"data":"0x1`), "not whole bytes"},
			{"too deep", one(`{`, `{"x":`+strings.Repeat("[", 1<<20)+`,`), "deep"},
			{"an escape", one(`"data":"0x`, `"data":"0x\q`), "wrong escape"},
			{"no flag", one(`"removed":`, `"removed":1,"removed":`), "where false should"},
		} {
			err := l.Scan([]byte(c.text))
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.ContainsRune(err.Error(), '\n') {
				t.Errorf("%s: got %v, want one line with %q", c.name, err, c.want)
			}
		}
	}
}
