package chain

import (
	"net/http"
	"testing"
	"time"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// The words of providers and clients, as they stand in their documentation, sources and users' reports.
func TestClassify_KnowsTheWordsOfProviders(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		who, text string
		code      int
		want      Kind
		width     uint64
	}{
		{"Alchemy", "Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range and no limit on the response size, or you can request any block range with a cap of 10K logs in the response. Based on your parameters and the response size limit, this block range should work: [0x10, 0x1f]", -32602, TooMuch, 16},
		{"Alchemy, free", "Under the Free tier plan, you can make eth_getLogs requests with up to a 10 block range.", -32600, TooMuch, 10},
		{"Alchemy", "Your app has exceeded its compute units per second capacity.", 429, Busy, 0},
		{"Infura", "query returned more than 10000 results. Try with this block range [0x100, 0x17F].", -32005, TooMuch, 128},
		{"Infura", "daily request count exceeded, request rate limited", -32005, Busy, 0},
		{"Infura", "project ID request rate exceeded", -32005, Busy, 0},
		{"QuickNode", "eth_getLogs is limited to a 10,000 range", -32614, TooMuch, 10_000},
		{"QuickNode", "100/second request limit reached - reduce calls per second or upgrade your account", -32007, Busy, 0},
		{"geth", "exceed maximum block range: 5000", -32000, TooMuch, 5000},
		{"geth", "response too large", -32003, TooMuch, 0},
		{"geth", "batch too large", -32600, TooMuch, 0},
		{"geth", "request timed out", -32002, Hung, 0},
		{"geth", "block range extends beyond current head block", -32602, Lacking, 0},
		{"geth", "finalized block not found", -39001, Lacking, 0},
		{"geth", "header not found", -32000, Lacking, 0},
		{"geth", "missing trie node 31c (path 0a) state 0x is not available", -32000, Lacking, 0},
		{"geth", "execution reverted: NotDue(1700000000)", 3, Reverted, 0},
		{"geth", "the method eth_getBlockReceipts does not exist/is not available", -32601, Unserved, 0},
		{"reth", "query exceeds max results 20000, retry with the range 123-456", -32602, TooMuch, 334},
		{"reth", "query exceeds max block range 100000", -32602, TooMuch, 100_000},
		{"Erigon", "query returned more than 10000 results", -32000, TooMuch, 0},
		{"Besu", "Requested range exceeds maximum RPC range limit", -32005, TooMuch, 0},
		{"Nethermind", "Too many logs requested. Max logs per response is 20000.", -32005, TooMuch, 0},
		{"Avalanche", "requested too many blocks from 0 to 5000, maximum is set to 2048", -32000, TooMuch, 2048},
		{"Ankr", "block range is too wide", -32600, TooMuch, 0},
		{"Cloudflare", "Max range: 800", -32047, TooMuch, 800},
		{"dRPC", "ranges over 10000 blocks are not supported on freetier", 35, TooMuch, 10_000},
		{"Coinbase", "please limit the query to at most 1000 blocks", -32000, TooMuch, 1000},
		{"proxyd", "backend response too large", -32020, TooMuch, 0},
		{"proxyd", "no backends available for method", -32011, Down, 0},
		{"anybody", "Too Many Requests", -32000, Busy, 0},
		{"anybody", "Internal error", -32603, Down, 0},
		{"anybody", "invalid argument 0: hex string without 0x prefix", -32602, Refused, 0},
	} {
		f := &wire.Failure{Code: c.code, Message: c.text}
		if got := classify(f); got != c.want {
			t.Errorf("%s: %q is taken for %q, want %q", c.who, c.text, got, c.want)
		}
		if got := suggested(f); c.want == TooMuch && got != c.width {
			t.Errorf("%s: %q suggests %d blocks, want %d", c.who, c.text, got, c.width)
		}
	}
}

func TestSuggested_ReadsInfurasData(t *testing.T) {
	t.Parallel()
	f := &wire.Failure{Code: -32005, Message: "query returned more than 10000 results", Data: []byte(`{"from":"0x100","limit":10000,"to":"0x1ff"}`)}
	if got := suggested(f); got != 256 {
		t.Errorf("got %d blocks, want 256", got)
	}
}

func TestRetryAfter_ReadsBothForms(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	for text, want := range map[string]time.Duration{
		"": 0, "7": 7 * time.Second, "-7": 0, "soon": 0,
		"Tue, 24 Nov 2026 12:00:30 GMT": 30 * time.Second, "Tue, 24 Nov 2026 11:00:00 GMT": 0,
	} {
		if got := retryAfter(http.Header{"Retry-After": {text}}, now); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestSpan_GrowsWhenEasyAndShrinksWhenRefused(t *testing.T) {
	t.Parallel()
	s := span{width: 1000, most: 1200}
	step := func(what string, want uint64) {
		t.Helper()
		if s.width != want {
			t.Errorf("after %s: %d blocks, want %d", what, s.width, want)
		}
	}
	s.went(999, 0, 0)
	step("asking for less than it may", 1000)
	s.went(1000, 2*fullLogs, 0)
	step("many logs", 500)
	s.width = 1000
	s.went(1000, 0, easyTime+1)
	step("a slow answer", 1000)
	s.went(1000, 0, 0)
	step("an easy one", 1101)
	s.went(1101, 0, 0)
	step("another, up to the most", 1200)
	s.refuse(1200, 0)
	step("a refusal", 600)
	s.refuse(600, 77)
	step("a refusal with a hint", 77)
	s.refuse(77, 5000)
	step("a hint that is none", 38)
	for range calmRange - 2 { // up to what was refused, but not there
		s.went(s.width, 0, 0)
	}
	step("growing up to what was refused", 71)
	for range 2 * calmRange {
		s.went(s.width, 0, 0)
	}
	step("a long calm", 1200)
}

func TestMarks_AreTheBlooms(t *testing.T) {
	t.Parallel()
	m := new(marker)
	for n := range byte(200) {
		var b types.Bloom
		value := []byte{n, 1, 2}
		b.Add(value)
		if got := m.of(value); !got.in(&b) {
			t.Errorf("%x: %v is not in its own bloom", value, got)
		}
		topic := common.Hash{n} // all in one slot
		for range 2 {
			if got := m.topic(&topic); got != m.of(topic[:]) {
				t.Errorf("%x: remembered as %v, is %v", topic, got, m.of(topic[:]))
			}
		}
		for i := range b { // each bit counts
			for bit := range 8 {
				less := b
				if less[i] &^= 1 << bit; less != b && m.of(value).in(&less) {
					t.Errorf("%x: found although bit %d of byte %d is not set", value, bit, i)
				}
			}
		}
	}
}
