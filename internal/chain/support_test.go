package chain_test

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"almanac/internal/chain"
	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"
	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

var (
	loud  = common.HexToAddress("0x1000000000000000000000000000000000000001") // we watch it
	other = common.HexToAddress("0x2000000000000000000000000000000000000002") // we do not
)

// start runs a node with two contracts that log their calldata's first word as a topic.
func start(t *testing.T) *devnode.Node {
	t.Helper()
	logger := types.Account{Balance: new(big.Int), Code: common.FromHex("0x600035" + "6000" + "6000" + "a1" + "00")}
	n, err := devnode.Start(devnode.Options{BlockSeconds: 1, Alloc: types.GenesisAlloc{loud: logger, other: logger}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { n.Close() })
	return n
}

func dial(t *testing.T, url string) *chain.Node {
	t.Helper()
	c := nodetest.Must[*chain.Node](t)(chain.Dial(nodetest.Deadline(t), url))
	t.Cleanup(c.Close)
	return c
}

// watch reads what loud says.
func watch(t *testing.T, urls ...string) *chain.Fleet {
	t.Helper()
	return fleet(t, chain.FleetOptions{}, urls...)
}

// fleet rests hardly at all, so that tests of failures are quick.
func fleet(t *testing.T, o chain.FleetOptions, urls ...string) *chain.Fleet {
	t.Helper()
	o.Pause, o.MaxPause = time.Millisecond, 10*time.Millisecond
	f := nodetest.Must[*chain.Fleet](t)(chain.DialFleet(nodetest.Deadline(t), urls, listener{loud}, o))
	t.Cleanup(f.Close)
	return f
}

// listener keeps the topics of its contracts' logs, except word(13), and parks word(66).
type listener []common.Address

func (l listener) Addresses() []common.Address { return l }

func (listener) Decode(l *event.Log, words []byte) (event.Row, []byte, bool) {
	row := event.Row{Kind: said, LogIndex: l.Index, TxHash: l.TxHash}
	if l.Topics[0] == word(66) {
		row.Parked = &event.Parked{Log: *l, Reason: "unlucky"}
		return row, words, true
	}
	first := len(words)
	words = append(words, l.Topics[0][:]...)
	row.Words = words[first:len(words):len(words)]
	return row, words, l.Topics[0] != word(13)
}

var said = &event.Kind{Table: "said"}

func word(n int64) common.Hash { return common.BigToHash(big.NewInt(n)) }

// speaker has a contract log words, from one account.
type speaker struct {
	node  *devnode.Node
	key   *ecdsa.PrivateKey
	nonce uint64
}

func (s *speaker) say(t *testing.T, contract common.Address, n int64) {
	t.Helper()
	id := new(big.Int).SetUint64(s.node.ChainID())
	tx := types.MustSignNewTx(s.key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: s.nonce, To: &contract, Gas: 60_000, Data: word(n).Bytes(),
		GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11),
	})
	if err := s.node.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	s.nonce++
}

// chatter mines five blocks: in block 2 the watched contract says 7, the other 8, the watched 13 and 9.
func chatter(t *testing.T, n *devnode.Node) {
	t.Helper()
	s := &speaker{node: n, key: devnode.Key(0)}
	nodetest.Mine(t, n)
	s.say(t, loud, 7)
	s.say(t, other, 8)
	s.say(t, loud, 13)
	s.say(t, loud, 9)
	nodetest.Mine(t, n)
	nodetest.Mine(t, n)
	s.say(t, other, 1)
	nodetest.Mine(t, n)
	s.say(t, loud, 2)
	nodetest.Mine(t, n)
}

func words(b event.Block) (all []int64) {
	for _, r := range b.Rows {
		all = append(all, new(big.Int).SetBytes(r.Words).Int64())
	}
	return all
}

// message is a JSON-RPC request or response.
type message map[string]json.RawMessage

// through serves the node's answers with one method's results rewritten.
func through(t *testing.T, nodeURL, method string, rewrite func(result string) string) string {
	t.Helper()
	return relay(t, nodeURL, func(ask, answer message) {
		if string(ask["method"]) == `"`+method+`"` && answer["result"] != nil {
			answer["result"] = json.RawMessage(rewrite(string(answer["result"])))
		}
	})
}

// without serves the node's answers as one that does not know a method.
func without(t *testing.T, nodeURL, method string) string {
	t.Helper()
	return relay(t, nodeURL, func(ask, answer message) {
		if string(ask["method"]) == `"`+method+`"` {
			delete(answer, "result")
			answer["error"] = json.RawMessage(`{"code":-32601,"message":"the method is not available"}`)
		}
	})
}

func relay(t *testing.T, nodeURL string, edit func(ask, answer message)) string {
	t.Helper()
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		res, err := http.Post(nodeURL, "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		if !bytes.HasPrefix(body, []byte("[")) {
			var ask, answer message
			json.Unmarshal(body, &ask)
			json.NewDecoder(res.Body).Decode(&answer)
			edit(ask, answer)
			json.NewEncoder(w).Encode(answer)
			return
		}
		var asks, answers []message
		json.Unmarshal(body, &asks)
		json.NewDecoder(res.Body).Decode(&answers)
		for i := range asks {
			edit(asks[i], answers[i])
		}
		json.NewEncoder(w).Encode(answers)
	}))
	t.Cleanup(proxy.Close)
	return proxy.URL
}
