package histories

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"almanac/internal/event"
	"almanac/internal/indexer"
)

// naive reads a chain as many an indexer does: it asks one node and believes it. What it does not do itself, such as finality, a
// fleet does for it.
type naive struct {
	indexer.Chain
	url     string
	decoder *event.Decoder
	way     way
}

// way in which a naive reader puts logs and blocks together.
type way int

const (
	byNumber   way = iota // logs by a range, each to the block of its number
	byHash                // each to the block of its hash
	byReceipts            // from receipts that nobody proves
	byOrder               // headers in a batch, answers in the order in which they come
)

func (n naive) Block(ctx context.Context, number uint64) (event.Block, error) {
	blocks, err := n.Blocks(ctx, number, number)
	if err != nil {
		return event.Block{}, err
	}
	return blocks[0], nil
}

func (n naive) Blocks(ctx context.Context, from, to uint64) ([]event.Block, error) {
	client, err := ethclient.DialContext(ctx, n.url)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	headers, err := n.headers(ctx, client, from, to)
	if err != nil {
		return nil, err
	}
	var logs []types.Log
	if n.way == byReceipts {
		logs, err = receiptLogs(ctx, client, headers)
	} else {
		logs, err = client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: big64(from), ToBlock: big64(to), Addresses: n.decoder.Addresses()})
	}
	if err != nil {
		return nil, err
	}
	return n.blocks(headers, logs), nil
}

func big64(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

func (n naive) headers(ctx context.Context, client *ethclient.Client, from, to uint64) (headers []*types.Header, err error) {
	if n.way == byOrder {
		return n.headersInOrder(ctx, from, to)
	}
	for number := from; number <= to; number++ {
		h, err := client.HeaderByNumber(ctx, big64(number))
		if err != nil {
			return nil, err
		}
		headers = append(headers, h)
	}
	return headers, nil
}

func (n naive) headersInOrder(ctx context.Context, from, to uint64) (headers []*types.Header, err error) {
	var calls []string
	for number := from; number <= to; number++ {
		calls = append(calls, fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"eth_getBlockByNumber","params":["0x%x",false]}`, number, number))
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, n.url, strings.NewReader("["+strings.Join(calls, ",")+"]"))
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	var answers []struct{ Result *types.Header }
	if err := json.NewDecoder(response.Body).Decode(&answers); err != nil {
		return nil, err
	}
	for _, a := range answers {
		headers = append(headers, a.Result)
	}
	return headers, nil
}

func receiptLogs(ctx context.Context, client *ethclient.Client, headers []*types.Header) (logs []types.Log, err error) {
	for _, h := range headers {
		var receipts types.Receipts
		if err := client.Client().CallContext(ctx, &receipts, "eth_getBlockReceipts", fmt.Sprintf("0x%x", h.Number)); err != nil {
			return nil, err
		}
		for _, r := range receipts {
			for _, l := range r.Logs {
				logs = append(logs, *l)
			}
		}
	}
	return logs, nil
}

func (n naive) blocks(headers []*types.Header, logs []types.Log) []event.Block {
	blocks := make([]event.Block, len(headers))
	numbers, hashes := map[uint64]*event.Block{}, map[common.Hash]*event.Block{}
	for i, h := range headers {
		blocks[i] = event.Block{Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time}
		numbers[blocks[i].Number], hashes[blocks[i].Hash] = &blocks[i], &blocks[i]
	}
	for _, l := range logs {
		b := numbers[l.BlockNumber]
		if n.way == byHash {
			b = hashes[l.BlockHash]
		}
		if b == nil || l.Removed {
			continue
		}
		log := event.LogOf(l)
		if row, _, keep := n.decoder.Decode(&log, nil); keep {
			b.Rows = append(b.Rows, row)
		}
	}
	return blocks
}
