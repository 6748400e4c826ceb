package wire

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrNull says that the node answered null: it has no such block.
var ErrNull = errors.New("the answer is null")

// Header is a block's header, and what the node says its hash is. It must not be copied: it points into itself.
type Header struct {
	types.Header
	Claimed common.Hash

	number, difficulty, baseFee   big.Int
	blobGas, excessBlobGas, slot  uint64
	withdrawals, beacon, requests common.Hash
	accessList                    common.Hash
}

const (
	hasHash = 1 << iota
	hasParent
	hasUncles
	hasState
	hasTransactions
	hasReceipts
	hasBloom
	hasDifficulty
	hasHeight
	hasGasLimit
	hasGasUsed
	hasTime
	hasExtra
	wholeHeader = 1<<iota - 1
)

var headerFields = []string{
	"hash", "parentHash", "sha3Uncles", "stateRoot", "transactionsRoot", "receiptsRoot", "logsBloom", "difficulty", "number",
	"gasLimit", "gasUsed", "timestamp", "extraData",
}

// Scan reads the result of eth_getBlockByNumber or eth_getBlockByHash; ErrNull when there is no such block.
func (h *Header) Scan(result []byte) error {
	if Null(result) {
		return ErrNull
	}
	s := scanner{b: result}
	h.take(&s)
	if err := s.end(); err != nil {
		return fmt.Errorf("read header: %w", err)
	}
	return nil
}

func (h *Header) take(s *scanner) {
	*h = Header{}
	seen := 0
	s.object(func(key []byte) {
		field, known := h.required(s, key)
		if !known {
			h.optional(s, key)
		}
		seen |= field
	})
	s.complete("header", seen, wholeHeader, headerFields)
}

// required reads a field that every header has.
func (h *Header) required(s *scanner, key []byte) (field int, known bool) {
	switch string(key) {
	case "hash":
		h.Claimed, field = s.hash(), hasHash
	case "parentHash":
		h.ParentHash, field = s.hash(), hasParent
	case "sha3Uncles":
		h.UncleHash, field = s.hash(), hasUncles
	case "stateRoot":
		h.Root, field = s.hash(), hasState
	case "transactionsRoot":
		h.TxHash, field = s.hash(), hasTransactions
	case "receiptsRoot":
		h.ReceiptHash, field = s.hash(), hasReceipts
	case "logsBloom":
		s.fixed(h.Bloom[:])
		field = hasBloom
	case "difficulty":
		s.big(&h.difficulty)
		h.Difficulty, field = &h.difficulty, hasDifficulty
	case "number":
		s.big(&h.number)
		h.Number, field = &h.number, hasHeight
	case "gasLimit":
		h.GasLimit, field = s.quantity(), hasGasLimit
	case "gasUsed":
		h.GasUsed, field = s.quantity(), hasGasUsed
	case "timestamp":
		h.Time, field = s.quantity(), hasTime
	case "extraData":
		h.Extra, field = s.bytes(nil), hasExtra
	default:
		return 0, false
	}
	return field, true
}

// optional reads a field that some forks have; null stands for not having it.
func (h *Header) optional(s *scanner, key []byte) {
	if s.null() {
		return
	}
	switch string(key) {
	case "miner":
		s.fixed(h.Coinbase[:])
	case "mixHash":
		h.MixDigest = s.hash()
	case "nonce":
		s.fixed(h.Nonce[:])
	case "baseFeePerGas":
		s.big(&h.baseFee)
		h.BaseFee = &h.baseFee
	case "withdrawalsRoot":
		h.withdrawals = s.hash()
		h.WithdrawalsHash = &h.withdrawals
	case "blobGasUsed":
		h.blobGas = s.quantity()
		h.BlobGasUsed = &h.blobGas
	case "excessBlobGas":
		h.excessBlobGas = s.quantity()
		h.ExcessBlobGas = &h.excessBlobGas
	case "parentBeaconBlockRoot":
		h.beacon = s.hash()
		h.ParentBeaconRoot = &h.beacon
	case "requestsHash":
		h.requests = s.hash()
		h.RequestsHash = &h.requests
	case "blockAccessListHash":
		h.accessList = s.hash()
		h.BlockAccessListHash = &h.accessList
	case "slotNumber":
		h.slot = s.quantity()
		h.SlotNumber = &h.slot
	default:
		s.skip()
	}
}
