package replay

import (
	"bytes"
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// appendBlock writes a block as eth_getBlockByNumber gives it.
func (c *Chain) appendBlock(to []byte, id blockID, full bool) []byte {
	b := &c.tree.blocks[id]
	to = append(append(to, '{'), c.headers.read(b.header)...)
	to = quantity(to, "size", b.size)
	to = append(field(to, "transactions"), '[')
	for i := range b.txsEnd - b.txs {
		if i > 0 {
			to = append(to, ',')
		}
		if full {
			to = c.appendTx(to, b, i)
		} else {
			to = appendHex(to, c.txs[b.txs+i].hash[:])
		}
	}
	return append(to, `],"uncles":[],"withdrawals":[]}`...)
}

func (c *Chain) appendTx(to []byte, b *block, i uint32) []byte {
	e := c.txs[b.txs+i]
	tx := c.transaction(uint64(b.txs+i), e)
	v, r, s := tx.RawSignatureValues()
	to = append(to, '{')
	to = bytesOf(to, "blockHash", b.hash[:])
	to = quantity(to, "blockNumber", b.number)
	to = quantity(to, "blockTimestamp", b.time)
	to = bytesOf(to, "from", c.cast.accounts[e.from][:])
	to = quantity(to, "gas", tx.Gas())
	to = quantity(to, "gasPrice", 2*gasPrice)
	to = quantity(to, "maxFeePerGas", tx.GasFeeCap().Uint64())
	to = quantity(to, "maxPriorityFeePerGas", tx.GasTipCap().Uint64())
	to = bytesOf(to, "hash", e.hash[:])
	to = bytesOf(to, "input", tx.Data())
	to = quantity(to, "nonce", tx.Nonce())
	to = bytesOf(to, "to", tx.To()[:])
	to = quantity(to, "transactionIndex", uint64(i))
	to = quantity(to, "value", 0)
	to = quantity(to, "type", types.DynamicFeeTxType)
	to = append(field(to, "accessList"), `[]`...)
	to = quantity(to, "chainId", c.cast.options.ChainID)
	to = quantity(to, "v", v.Uint64())
	to = append(field(to, "r"), `"0x`+r.Text(16)+`"`...)
	to = append(field(to, "s"), `"0x`+s.Text(16)+`"`...)
	to = quantity(to, "yParity", v.Uint64())
	return append(to, '}')
}

// txLogs is where the logs of a transaction lie among all, and the gas its block used before it.
func (c *Chain) txLogs(b *block, i uint32) (from, to uint32, gasBefore uint64) {
	from = b.logs
	for _, e := range c.txs[b.txs : b.txs+i] {
		gasBefore += gasOf(int(e.logsEnd - from))
		from = e.logsEnd
	}
	return from, c.txs[b.txs+i].logsEnd, gasBefore
}

func (c *Chain) appendReceipt(to []byte, id blockID, i uint32) []byte {
	b := &c.tree.blocks[id]
	e := c.txs[b.txs+i]
	first, end, before := c.txLogs(b, i)
	gas := gasOf(int(end - first))
	var receipt types.Receipt
	to = append(to, '{')
	to = bytesOf(to, "blockHash", b.hash[:])
	to = quantity(to, "blockNumber", b.number)
	to = append(field(to, "contractAddress"), `null`...)
	to = quantity(to, "cumulativeGasUsed", before+gas)
	to = quantity(to, "effectiveGasPrice", 2*gasPrice)
	to = bytesOf(to, "from", c.cast.accounts[e.from][:])
	to = quantity(to, "gasUsed", gas)
	to = append(field(to, "logs"), '[')
	for k := first; k < end; k++ {
		if k > first {
			to = append(to, ',')
		}
		to = append(to, c.text(c.logs[k])...)
		l := c.read(c.logs[k], b, int(k-b.logs))
		receipt.Logs = append(receipt.Logs, &l)
	}
	to = append(to, ']')
	bloom := types.CreateBloom(&receipt)
	to = bytesOf(to, "logsBloom", bloom[:])
	to = quantity(to, "status", 1)
	to = bytesOf(to, "to", c.cast.emitters[e.to][:])
	to = bytesOf(to, "transactionHash", e.hash[:])
	to = quantity(to, "transactionIndex", uint64(i))
	to = quantity(to, "type", types.DynamicFeeTxType)
	return append(to, '}')
}

// findTx looks through the blocks, the newest first, for one on the winning branch.
func (c *Chain) findTx(hash common.Hash) (id blockID, i uint32, some bool) {
	for place := len(c.txs) - 1; place >= 0; place-- {
		if c.txs[place].hash != hash {
			continue
		}
		for id := range c.tree.blocks {
			if b := &c.tree.blocks[id]; b.txs <= uint32(place) && uint32(place) < b.txsEnd {
				return blockID(id), uint32(place) - b.txs, c.tree.wins(blockID(id))
			}
		}
	}
	return 0, 0, false
}

// header of a block, as types.
func (c *Chain) headerOf(id blockID) (*types.Header, error) {
	text := bytes.Join([][]byte{[]byte("{"), c.headers.read(c.tree.blocks[id].header), []byte("}")}, nil)
	h := new(types.Header)
	return h, json.Unmarshal(text, h)
}
