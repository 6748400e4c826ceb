package replay

import (
	"encoding/json"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/parquet-go/jsonlite"
)

var null = [][]byte{[]byte("null")}

// methods of the node. Each answers in pieces of JSON; c is locked for reading, and the pieces outlive the lock.
var methods = map[string]func(c *Chain, r request) ([][]byte, error){
	"eth_chainId":          func(c *Chain, _ request) ([][]byte, error) { return number(c.cast.options.ChainID) },
	"eth_blockNumber":      func(c *Chain, _ request) ([][]byte, error) { return number(uint64(len(c.tree.winning) - 1)) },
	"eth_gasPrice":         func(*Chain, request) ([][]byte, error) { return number(2 * gasPrice) },
	"eth_syncing":          func(*Chain, request) ([][]byte, error) { return [][]byte{[]byte("false")}, nil },
	"web3_clientVersion":   func(*Chain, request) ([][]byte, error) { return [][]byte{[]byte(`"replay/v1"`)}, nil },
	"net_version":          netVersion,
	"eth_getBlockByNumber": getBlock,
	"eth_getBlockByHash":   getBlock,
	"eth_getLogs":          getLogs,
	"eth_getBlockReceipts": getBlockReceipts,
	"eth_getTransactionReceipt": func(c *Chain, r request) ([][]byte, error) {
		return getTx(c, r, func(id blockID, i uint32) []byte { return c.appendReceipt(nil, id, i) })
	},
	"eth_getTransactionByHash": func(c *Chain, r request) ([][]byte, error) {
		return getTx(c, r, func(id blockID, i uint32) []byte { return c.appendTx(nil, &c.tree.blocks[id], i) })
	},
	"eth_getCode": getCode,
	"eth_call":    ethCall,
}

func number(v uint64) ([][]byte, error) { return [][]byte{appendQuantity(nil, v)}, nil }

func netVersion(c *Chain, _ request) ([][]byte, error) {
	text, err := json.Marshal(new(num).SetUint64(c.cast.options.ChainID).Dec())
	return [][]byte{text}, err
}

// number a tag or a quantity stands for; some is false for a block that is not there.
func (c *Chain) number(tag string) (number uint64, some bool, err error) {
	head := uint64(len(c.tree.winning) - 1)
	safe, finalized := c.marks()
	switch tag {
	case "latest", "":
		return head, true, nil
	case "pending":
		return head, false, nil
	case "safe":
		return safe, true, nil
	case "finalized":
		return finalized, true, nil
	case "earliest":
		return 0, true, nil
	}
	number, err = parseQuantity(tag)
	if err != nil {
		return 0, false, refuse(-32602, "invalid block number or tag %q", tag)
	}
	return number, number <= head, nil
}

// find reads which block an argument names: by number, tag, hash, or {blockHash} or {blockNumber}.
func (c *Chain) find(r request, i int) (id blockID, some bool, err error) {
	var asked struct {
		BlockHash   *common.Hash
		BlockNumber *string
	}
	tag := "latest"
	if i < len(r.params) {
		var into any = &tag
		if r.params[i].Kind() == jsonlite.Object {
			into = &asked
		}
		if err := r.param(i, into); err != nil {
			return 0, false, err
		}
		if asked.BlockNumber != nil {
			tag = *asked.BlockNumber
		}
	}
	if len(tag) == 66 {
		hash := common.HexToHash(tag)
		asked.BlockHash = &hash
	}
	if asked.BlockHash != nil {
		id, some = c.tree.byHash[*asked.BlockHash]
		return id, some, nil
	}
	at, some, err := c.number(tag)
	if err != nil || !some {
		return 0, false, err
	}
	return c.tree.winning[at], true, nil
}

func getBlock(c *Chain, r request) ([][]byte, error) {
	var full bool
	if len(r.params) == 0 {
		return nil, refuse(-32602, "missing value for required argument 0")
	}
	id, some, err := c.find(r, 0)
	if err := errors.Join(err, r.param(1, &full)); err != nil {
		return nil, err
	}
	if !some {
		return null, nil
	}
	return [][]byte{c.appendBlock(nil, id, full)}, nil
}

func getLogs(c *Chain, r request) ([][]byte, error) {
	f, err := c.parseFilter(r)
	if err != nil {
		return nil, err
	}
	pieces := append([][]byte{[]byte("[")}, c.logTexts(&f)...)
	if last := pieces[len(pieces)-1]; len(last) > 0 && last[len(last)-1] == ',' {
		pieces[len(pieces)-1] = last[:len(last)-1]
	}
	return append(pieces, []byte("]")), nil
}

func getBlockReceipts(c *Chain, r request) ([][]byte, error) {
	id, some, err := c.find(r, 0)
	if err != nil {
		return nil, err
	}
	if !some {
		return null, nil
	}
	b := c.tree.blocks[id]
	text := []byte{'['}
	for i := range b.txsEnd - b.txs {
		if i > 0 {
			text = append(text, ',')
		}
		text = c.appendReceipt(text, id, i)
	}
	return [][]byte{append(text, ']')}, nil
}

func getTx(c *Chain, r request, render func(blockID, uint32) []byte) ([][]byte, error) {
	var hash common.Hash
	if err := r.param(0, &hash); err != nil {
		return nil, err
	}
	id, i, some := c.findTx(hash)
	if !some {
		return null, nil
	}
	return [][]byte{render(id, i)}, nil
}
