package replay_test

import (
	"context"
	"fmt"
	"math/big"
	"net/http/httptest"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"almanac/internal/replay"
)

func serve(t *testing.T, o replay.Options) (*replay.Chain, *ethclient.Client, string) {
	t.Helper()
	c, err := replay.New(o)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(replay.NewNode(c))
	client, err := ethclient.Dial(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		client.Close()
		server.Close()
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c, client, server.URL
}

func big64(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// A client that recomputes everything finds that headers, transactions, receipts and logs belong together.
func TestNode_ServesBlocksThatHash(t *testing.T) {
	for _, o := range []replay.Options{{Blocks: 60}, {Blocks: 30, EventsPerBlock: 60, Room: 100_000}, {Blocks: 10, Room: 100_000, Folder: t.TempDir()}} {
		c, client, _ := serve(t, o)
		if err := c.Reorg(5, 7); err != nil {
			t.Fatal(err)
		}
		head, _ := c.Head()
		var parent common.Hash
		for number := uint64(0); number <= head; number++ {
			b, err := client.BlockByNumber(t.Context(), big64(number))
			if err != nil {
				t.Fatal(err)
			}
			if b.ParentHash() != parent {
				t.Fatalf("block %d: parent %s, want %s", number, b.ParentHash(), parent)
			}
			parent = b.Hash()
			if again, err := client.HeaderByHash(t.Context(), parent); err != nil || again.Number.Uint64() != number {
				t.Fatalf("block %d by its own hash: %v", number, err)
			}
			checkBody(t, client, b, c.Truth(number, number))
		}
	}
}

func checkBody(t *testing.T, client *ethclient.Client, b *types.Block, truth []types.Log) {
	t.Helper()
	hasher := trie.NewStackTrie(nil)
	if root := types.DeriveSha(b.Transactions(), hasher); root != b.TxHash() {
		t.Fatalf("block %d: transactions hash to %s, header says %s", b.Number(), root, b.TxHash())
	}
	receipts, err := client.BlockReceipts(t.Context(), rpc.BlockNumberOrHashWithHash(b.Hash(), false))
	if err != nil {
		t.Fatal(err)
	}
	if root := types.DeriveSha(types.Receipts(receipts), hasher); root != b.ReceiptHash() {
		t.Fatalf("block %d: receipts hash to %s, header says %s", b.Number(), root, b.ReceiptHash())
	}
	if bloom := types.MergeBloom(receipts); bloom != b.Bloom() {
		t.Fatalf("block %d: another bloom", b.Number())
	}
	var all []types.Log
	for i, r := range receipts {
		if r.TxHash != b.Transactions()[i].Hash() {
			t.Fatalf("block %d: receipt %d is of another transaction", b.Number(), i)
		}
		for _, l := range r.Logs {
			all = append(all, *l)
		}
	}
	hash := b.Hash()
	logs, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{BlockHash: &hash})
	if err != nil || len(logs) != len(all) || len(all) > 0 && !reflect.DeepEqual(logs, all) {
		t.Fatalf("block %d: eth_getLogs and receipts differ: %v\n%v\n%v", b.Number(), err, logs, all)
	}
	i := 0
	for _, l := range logs {
		if i < len(truth) && reflect.DeepEqual(l, truth[i]) {
			i++
		}
	}
	if i != len(truth) {
		t.Fatalf("block %d: %d of %d logs of the truth are in the answer", b.Number(), i, len(truth))
	}
}

func TestNode_FiltersLogsAsAsked(t *testing.T) {
	c, client, _ := serve(t, replay.Options{Blocks: 80, EventsPerBlock: 10})
	if err := c.Reorg(20, 25); err != nil {
		t.Fatal(err)
	}
	d := c.Deployment()
	every, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: big64(3), ToBlock: big64(70)})
	if err != nil {
		t.Fatal(err)
	}
	some := every[len(every)/2]
	ours := []common.Address{d.Vault, d.Distributor}
	for name, q := range map[string]ethereum.FilterQuery{
		"ours":               {Addresses: ours},
		"one address":        {Addresses: ours[:1]},
		"tokens":             {Addresses: []common.Address{d.ALM, d.Partner}},
		"nobody":             {Addresses: []common.Address{{1}}},
		"a topic":            {Topics: [][]common.Hash{{some.Topics[0]}}},
		"ours, a topic":      {Addresses: ours, Topics: [][]common.Hash{{some.Topics[0], {1}}}},
		"a later topic":      {Topics: [][]common.Hash{nil, {some.Topics[1]}}},
		"an account":         {Topics: [][]common.Hash{nil, nil, {some.Topics[2], {2}}}},
		"three topics or so": {Topics: [][]common.Hash{nil, nil, nil}},
	} {
		q.FromBlock, q.ToBlock = big64(3), big64(70)
		got, err := client.FilterLogs(t.Context(), q)
		var want []types.Log
		for _, l := range every {
			if wanted(q, l) {
				want = append(want, l)
			}
		}
		if err != nil || len(got) != len(want) || len(want) > 0 && !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %d logs, want %d; %v", name, len(got), len(want), err)
		}
		if len(want) == 0 != (name == "nobody") {
			t.Errorf("%s: the case proves nothing with %d logs", name, len(want))
		}
	}
}

func wanted(q ethereum.FilterQuery, l types.Log) bool {
	if len(q.Addresses) > 0 && !slices.Contains(q.Addresses, l.Address) || len(l.Topics) < len(q.Topics) {
		return false
	}
	for i, topics := range q.Topics {
		if len(topics) > 0 && !slices.Contains(topics, l.Topics[i]) {
			return false
		}
	}
	return true
}

func TestNode_KeepsOldBranchesByHash(t *testing.T) {
	c, client, _ := serve(t, replay.Options{Blocks: 30})
	old, err := c.Header(28)
	if err != nil {
		t.Fatal(err)
	}
	oldLogs := c.Truth(28, 28)
	if err := c.Reorg(10, 12); err != nil {
		t.Fatal(err)
	}
	now, err := client.HeaderByNumber(t.Context(), big64(28))
	if err != nil || now.Hash() == old.Hash() {
		t.Fatalf("block 28 is still the old one: %v", err)
	}
	hash := old.Hash()
	if again, err := client.HeaderByHash(t.Context(), hash); err != nil || again.Hash() != hash {
		t.Fatalf("the old block 28 is gone: %v", err)
	}
	d := c.Deployment()
	logs, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{BlockHash: &hash, Addresses: []common.Address{d.Vault, d.Distributor}})
	if err != nil || len(logs) != len(oldLogs) {
		t.Errorf("the old block has %d logs, want %d: %v", len(logs), len(oldLogs), err)
	}
}

func TestNode_KnowsTags(t *testing.T) {
	c, client, _ := serve(t, replay.Options{Blocks: 100, FinalizedDepth: 40})
	check := func(want map[string]int64) {
		t.Helper()
		for tag, number := range want {
			var h *types.Header
			if err := client.Client().Call(&h, "eth_getBlockByNumber", tag, false); err != nil {
				t.Fatal(err)
			}
			if number < 0 && h != nil || number >= 0 && (h == nil || h.Number.Int64() != number) {
				t.Errorf("%s: got %v, want %d", tag, h, number)
			}
		}
	}
	check(map[string]int64{"latest": 100, "safe": 80, "finalized": 60, "earliest": 0, "pending": -1, "0x65": -1, "0x64": 100})
	c.SetFinalized(70)
	c.Extend(1)
	check(map[string]int64{"latest": 101, "safe": 70, "finalized": 70})
}

func TestNode_RefusesAsNodesDo(t *testing.T) {
	_, client, _ := serve(t, replay.Options{Blocks: 5})
	for call, want := range map[string]string{
		"eth_sign":             "the method eth_sign does not exist/is not available",
		"eth_getBlockByNumber": "missing value for required argument 0",
		"eth_getLogs":          "missing value for required argument 0",
	} {
		var nothing any
		if err := client.Client().Call(&nothing, call); err == nil || err.Error() != want {
			t.Errorf("%s: got %v, want %s", call, err, want)
		}
	}
	_, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: big64(4), ToBlock: big64(3)})
	if err == nil || !strings.Contains(err.Error(), "invalid block range params") {
		t.Errorf("a range backwards: got %v", err)
	}
	unknown := common.Hash{1}
	if _, err := client.FilterLogs(t.Context(), ethereum.FilterQuery{BlockHash: &unknown}); err == nil || err.Error() != "unknown block" {
		t.Errorf("an unknown block: got %v", err)
	}
}

func TestNode_AnswersBatchesInOrder(t *testing.T) {
	_, client, _ := serve(t, replay.Options{Blocks: 20})
	batch := make([]rpc.BatchElem, 20)
	heads := make([]*types.Header, len(batch))
	for i := range batch {
		batch[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(i), false}, Result: &heads[i]}
	}
	if err := client.Client().BatchCall(batch); err != nil {
		t.Fatal(err)
	}
	for i, h := range heads {
		if batch[i].Error != nil || h.Number.Int64() != int64(i) {
			t.Errorf("element %d: %v, %v", i, h, batch[i].Error)
		}
	}
}

// Every new block is told, in order, and after a fork those of the new branch.
func TestNode_TellsOfHeads(t *testing.T) {
	c, _, url := serve(t, replay.Options{Blocks: 10})
	client, err := ethclient.Dial("ws" + strings.TrimPrefix(url, "http"))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	heads := make(chan *types.Header, 100)
	feed, err := client.SubscribeNewHead(context.Background(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer feed.Unsubscribe()
	c.Extend(2)
	if err := c.Reorg(3, 4); err != nil {
		t.Fatal(err)
	}
	for _, number := range []int64{11, 12, 10, 11, 12, 13} {
		if h := <-heads; h.Number.Int64() != number {
			t.Errorf("told of block %d, want %d", h.Number, number)
		}
	}
	if _, err := client.BlockNumber(t.Context()); err != nil {
		t.Errorf("the socket answers calls, too: %v", err)
	}
}

// Law of the package: the same options and calls make the same chain, other seeds another.
func TestNew_IsDeterministic(t *testing.T) {
	made := func(seed uint64) string {
		c, err := replay.New(replay.Options{Seed: seed, Blocks: 30})
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Reorg(7, 9); err != nil {
			t.Fatal(err)
		}
		number, hash := c.Head()
		return fmt.Sprint(number, hash)
	}
	first, again, other := made(1), made(1), made(2)
	if first != again || first == other {
		t.Errorf("seeds 1, 1, 2 give %s, %s, %s", first, again, other)
	}
}
