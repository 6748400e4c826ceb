package wire_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

// The fuzz targets hold each scanner against go-ethereum's types, one way: what we take, the reference takes too, and
// reads the same. What we refuse may be right for it, since we insist on more. encoding/json takes keys in any case;
// inputs with a known key in another case are passed over.

func FuzzLogs(f *testing.F) {
	r := rand.New(rand.NewPCG(11, 0))
	for range 3 {
		f.Add(rendered(f, r, someLogs(r, 2)))
		f.Add(plain(f, someLogs(r, 3)))
	}
	f.Add([]byte(`[]`))
	other := plain(f, someLogs(r, 1))
	f.Fuzz(func(t *testing.T, text []byte) {
		var got, used wire.Logs
		if err := used.Scan(other); err != nil {
			t.Fatal(err)
		}
		err, again := got.Scan(text), used.Scan(text)
		if (err == nil) != (again == nil) || err == nil && !slices.EqualFunc(got.List, used.List, same) {
			t.Fatalf("read %d logs, %v, and after another answer %d, %v", len(got.List), err, len(used.List), again)
		}
		if err != nil || otherCase(text) {
			return
		}
		var want []*types.Log
		if err := json.Unmarshal(seen(t, text), &want); err != nil {
			t.Fatalf("we read what the reference refuses: %v", err)
		}
		if len(got.List) != len(want) {
			t.Fatalf("got %d logs, want %d", len(got.List), len(want))
		}
		for i := range want {
			if !same(got.List[i], flat(want[i])) {
				t.Fatalf("log %d: got %+v, want %+v", i, got.List[i], want[i])
			}
		}
	})
}

func FuzzHeader(f *testing.F) {
	r := rand.New(rand.NewPCG(12, 0))
	for range 6 {
		f.Add(rendered(f, r, someHeader(r)))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var got wire.Header
		if got.Scan(text) != nil || otherCase(text) {
			return
		}
		var want types.Header
		var claim struct{ Hash hashText }
		if err := json.Unmarshal(text, &want); err != nil {
			t.Fatalf("we read what the reference refuses: %v", err)
		}
		if err := json.Unmarshal(text, &claim); err != nil {
			t.Fatal(err)
		}
		if got.Hash() != want.Hash() || !strings.EqualFold(got.Claimed.Hex(), string(claim.Hash)) {
			t.Fatalf("got %+v of hash %s, want %+v of hash %s", got.Header, got.Claimed, want, claim.Hash)
		}
	})
}

type hashText string

func FuzzReceipts(f *testing.F) {
	r := rand.New(rand.NewPCG(13, 0))
	for range 3 {
		f.Add(rendered(f, r, someReceipts(r)[:0]))
		f.Add(rendered(f, r, types.Receipts{{Type: 2, Logs: someLogs(r, 1), TxHash: someHash(r)}, {PostState: []byte{1}, Logs: []*types.Log{}}}))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var got wire.Receipts
		if got.Scan(text) != nil || otherCase(text) {
			return
		}
		var want types.Receipts
		if err := json.Unmarshal(seen(t, text), &want); err != nil {
			t.Fatalf("we read what the reference refuses: %v", err)
		}
		if slices.ContainsFunc(want, func(x *types.Receipt) bool { return x.Type > 4 }) {
			return // the reference writes nothing for these
		}
		ours, theirs := types.DeriveSha(&got, trie.NewStackTrie(nil)), types.DeriveSha(want, trie.NewStackTrie(nil))
		if ours != theirs {
			t.Fatalf("got root %s, want %s", ours, theirs)
		}
	})
}

func FuzzAnswers(f *testing.F) {
	f.Add([]byte(`[{"id":1,"result":{"a":["b",1e5,null]}},{"id":"2","error":{"code":-1,"message":"m","data":"0x"}}]`))
	f.Add([]byte(`{"jsonrpc":"2.0","id":7,"result":"0x1"}`))
	r := rand.New(rand.NewPCG(14, 0))
	f.Add(append(append([]byte(`[{"id":1,"result":`), plain(f, someHeader(r))...), "}]"...))
	for range 3 {
		f.Add(append(append([]byte(`{"id":1,"result":`), rendered(f, r, someLogs(r, 2))...), '}'))
		f.Add(append(append([]byte(`{"id":1,"result":`), plain(f, someLogs(r, 3))...), '}'))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		answers, err := wire.Answers(body, nil, nil)
		var logs, again wire.Logs
		onTheWay, errToo := wire.Answers(body, &logs, nil)
		if (err == nil) != (errToo == nil) || len(answers) != len(onTheWay) {
			t.Fatalf("%v and %d answers, with logs %v and %d", err, len(answers), errToo, len(onTheWay))
		}
		if err != nil {
			return
		}
		var header, later wire.Header
		batch, err := wire.Answers(body, nil, func(n int) *wire.Header {
			if n > 0 {
				return nil
			}
			return &header
		})
		if err != nil || len(batch) != len(answers) {
			t.Fatalf("with a header %d answers and %v, without %d", len(batch), err, len(answers))
		}
		for _, a := range batch {
			if a.Read && (later.Scan(a.Result) != nil || later.Hash() != header.Hash()) {
				t.Fatalf("on the way another header was read than is in %q", a.Result)
			}
		}
		for _, a := range onTheWay {
			if a.Read && (again.Scan(a.Result) != nil || !slices.EqualFunc(logs.List, again.List, same)) {
				t.Fatalf("on the way %d logs were read, and then %d of %q", len(logs.List), len(again.List), a.Result)
			}
		}
		for _, a := range answers {
			if a.Err != nil && len(a.Err.Data) > 0 && !json.Valid(a.Err.Data) {
				t.Fatalf("error data %q is no JSON", a.Err.Data)
			}
			if !json.Valid(a.Result) {
				return // it is looked at closely by whoever reads it
			}
		}
		if !json.Valid(body) {
			t.Fatalf("we read %q, which is no JSON", body)
		}
	})
}

// seen leaves out what we do not look at, and the reference does.
func seen(t *testing.T, text []byte) []byte {
	var list []map[string]any
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&list); err != nil {
		t.Fatalf("we read what is no JSON: %v", err)
	}
	for _, item := range list {
		delete(item, "blockTimestamp")
		if _, receipt := item["logs"]; !receipt {
			continue
		}
		for _, key := range strings.Fields("contractAddress effectiveGasPrice blobGasUsed blobGasPrice blockHash blockNumber transactionIndex") {
			delete(item, key)
		}
		item["gasUsed"] = "0x0"
		logs, _ := item["logs"].([]any)
		for _, log := range logs {
			delete(log.(map[string]any), "blockTimestamp")
		}
	}
	trimmed, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	return trimmed
}

// otherCase tells whether a key that encoding/json would take for a known one is spelt in another way.
func otherCase(text []byte) bool {
	decoder := json.NewDecoder(bytes.NewReader(text))
	for {
		token, err := decoder.Token()
		if err != nil {
			return false
		}
		word, is := token.(string)
		if is && !slices.Contains(knownKeys, word) && slices.ContainsFunc(knownKeys, func(k string) bool { return strings.EqualFold(k, word) }) {
			return true
		}
	}
}

var knownKeys = strings.Fields(`address topics data blockNumber blockHash logIndex transactionHash transactionIndex removed blockTimestamp
	hash parentHash sha3Uncles miner stateRoot transactionsRoot receiptsRoot logsBloom difficulty number gasLimit gasUsed timestamp
	extraData mixHash nonce baseFeePerGas withdrawalsRoot blobGasUsed excessBlobGas parentBeaconBlockRoot requestsHash
	blockAccessListHash slotNumber type root status cumulativeGasUsed logs contractAddress effectiveGasPrice blobGasPrice`)
