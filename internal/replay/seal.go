package replay

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/trie"
)

// txEntry is what is kept of a transaction; the rest follows from it.
type txEntry struct {
	hash    common.Hash
	from    uint32
	logsEnd uint32 // among all logs
	to      uint8
}

const (
	gasPrice = 1_000_000_000 // base fee, and tip
	gasOfTx  = 60_000
	gasOfLog = 15_000
)

// seal gives a block its header and writes its JSON.
func (c *Chain) seal(d *draft, id blockID) {
	b := &c.tree.blocks[id]
	b.txs, b.logs = uint32(len(c.txs)), uint32(len(c.logs))
	txs, receipts := c.transactions(d, b)
	h := c.header(b, txs, receipts)
	b.hash = h.Hash()
	b.size += uint64(h.Size())
	c.tree.byHash[b.hash] = id

	b.header.from = c.headers.end()
	c.headers.bytes = appendHeader(c.headers.bytes, h, b)
	b.header.to = c.headers.end()
	c.writeLogs(d, b)
}

// transactions makes them and their receipts, and notes both.
func (c *Chain) transactions(d *draft, b *block) (types.Transactions, types.Receipts) {
	txs, receipts := make(types.Transactions, len(d.txs)), make(types.Receipts, len(d.txs))
	from := 0
	for i, t := range d.txs {
		entry := txEntry{from: t.from, to: t.to, logsEnd: b.logs + uint32(t.logsEnd)}
		txs[i] = c.transaction(uint64(len(c.txs)), entry)
		entry.hash = txs[i].Hash()
		c.txs = append(c.txs, entry)
		b.size += txs[i].Size() + 3
		b.gas += gasOf(t.logsEnd - from)
		logs := make([]*types.Log, 0, t.logsEnd-from)
		for k := from; k < t.logsEnd; k++ {
			logs = append(logs, &d.logs[k])
		}
		receipts[i] = &types.Receipt{Type: types.DynamicFeeTxType, Status: 1, CumulativeGasUsed: b.gas, Logs: logs}
		receipts[i].Bloom = types.CreateBloom(receipts[i])
		from = t.logsEnd
	}
	b.txsEnd, b.logsEnd = uint32(len(c.txs)), b.logs+uint32(len(d.logs))
	return txs, receipts
}

func gasOf(logs int) uint64 { return gasOfTx + gasOfLog*uint64(logs) }

var (
	signature = new(big.Int).SetBytes(crypto.Keccak256([]byte("nobody signed this"))[1:])
	price     = big.NewInt(gasPrice)
	feeCap    = big.NewInt(10 * gasPrice)
	nothing   = new(big.Int)
)

// transaction that stands for an entry: its nonce is its place among all, so that hashes differ.
func (c *Chain) transaction(place uint64, e txEntry) *types.Transaction {
	input := binary.BigEndian.AppendUint64([]byte{0xa1, 0x3a, 0x4a, 0xc0}, place)
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(c.cast.options.ChainID), Nonce: place, GasTipCap: price, GasFeeCap: feeCap, Gas: 300_000,
		To: &c.cast.emitters[e.to], Value: nothing, Data: input, V: nothing, R: signature, S: signature,
	})
}

func (c *Chain) header(b *block, txs types.Transactions, receipts types.Receipts) *types.Header {
	invented := crypto.Keccak256Hash(c.tree.blocks[b.parent].hash[:], binary.BigEndian.AppendUint32(nil, b.branch))
	zero := uint64(0)
	h := &types.Header{
		ParentHash: c.tree.blocks[b.parent].hash, UncleHash: types.EmptyUncleHash, Coinbase: made(c.cast.options.Seed, "miner", 0),
		Root: invented, TxHash: types.EmptyTxsHash, ReceiptHash: types.EmptyReceiptsHash, Bloom: types.MergeBloom(receipts),
		Difficulty: nothing, Number: new(big.Int).SetUint64(b.number), GasLimit: max(36_000_000, 2*b.gas), GasUsed: b.gas, Time: b.time,
		Extra: []byte("replay"), MixDigest: invented, BaseFee: price, WithdrawalsHash: &types.EmptyWithdrawalsHash,
		BlobGasUsed: &zero, ExcessBlobGas: &zero, ParentBeaconRoot: &invented, RequestsHash: &types.EmptyRequestsHash,
	}
	if len(txs) > 0 {
		hasher := trie.NewStackTrie(nil)
		h.TxHash = types.DeriveSha(txs, hasher)
		h.ReceiptHash = types.DeriveSha(receipts, hasher)
	}
	return h
}

func appendHeader(to []byte, h *types.Header, b *block) []byte {
	start := len(to)
	to = append(to, '{')
	to = quantity(to, "baseFeePerGas", h.BaseFee.Uint64())
	to = quantity(to, "blobGasUsed", *h.BlobGasUsed)
	to = quantity(to, "difficulty", 0)
	to = quantity(to, "excessBlobGas", *h.ExcessBlobGas)
	to = bytesOf(to, "extraData", h.Extra)
	to = quantity(to, "gasLimit", h.GasLimit)
	to = quantity(to, "gasUsed", h.GasUsed)
	to = bytesOf(to, "hash", b.hash[:])
	to = bytesOf(to, "logsBloom", h.Bloom[:])
	to = bytesOf(to, "miner", h.Coinbase[:])
	to = bytesOf(to, "mixHash", h.MixDigest[:])
	to = bytesOf(to, "nonce", h.Nonce[:])
	to = quantity(to, "number", b.number)
	to = bytesOf(to, "parentBeaconBlockRoot", h.ParentBeaconRoot[:])
	to = bytesOf(to, "parentHash", h.ParentHash[:])
	to = bytesOf(to, "receiptsRoot", h.ReceiptHash[:])
	to = bytesOf(to, "requestsHash", h.RequestsHash[:])
	to = bytesOf(to, "sha3Uncles", h.UncleHash[:])
	to = bytesOf(to, "stateRoot", h.Root[:])
	to = quantity(to, "timestamp", b.time)
	to = bytesOf(to, "transactionsRoot", h.TxHash[:])
	to = bytesOf(to, "withdrawalsRoot", h.WithdrawalsHash[:])
	return append(to[:start], to[start+1:]...) // without the brace
}

func (c *Chain) writeLogs(d *draft, b *block) {
	b.ours.from = c.ours.end()
	tx := 0
	for i := range d.logs {
		for i >= d.txs[tx].logsEnd {
			tx++
		}
		tape := &c.foreign
		if d.places[i] <= distributorPlace {
			tape = &c.ours
		}
		e := logEntry{at: tape.end(), tx: uint16(tx), kind: d.kinds[i], place: d.places[i]}
		tape.bytes = appendLog(tape.bytes, &d.logs[i], b, c.txs[b.txs+uint32(tx)].hash, tx, i)
		e.size = uint16(tape.end() - e.at)
		tape.bytes = append(tape.bytes, ',')
		c.logs = append(c.logs, e)
	}
	b.ours.to = c.ours.end()
}
