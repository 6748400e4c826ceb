package wire

import (
	"bytes"
	"fmt"

	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Receipt is what consensus keeps of a receipt; its logs are Logs.List[First:Last] of the Receipts it stands in.
type Receipt struct {
	Type          byte
	PostState     []byte // before Byzantium, instead of Status
	Status        uint64
	CumulativeGas uint64
	Bloom         types.Bloom
	TxHash        common.Hash // not part of the consensus encoding
	First, Last   int
}

// Receipts holds the receipts of a block, and all their logs one behind the other. Each Scan uses its memory anew.
// It is a types.DerivableList, so that types.DeriveSha gives the receipts root.
type Receipts struct {
	List []Receipt
	Logs Logs
}

const (
	hasGas = 1 << iota
	hasReceiptBloom
	hasLogs
	hasReceiptTx
	wholeReceipt = 1<<iota - 1
)

var receiptFields = []string{"cumulativeGasUsed", "logsBloom", "logs", "transactionHash"}

// Scan reads the result of eth_getBlockReceipts; ErrNull when there is no such block.
func (r *Receipts) Scan(result []byte) error {
	if Null(result) {
		return ErrNull
	}
	r.List = r.List[:0]
	r.Logs.reset()
	s := scanner{b: result}
	s.array(func() { r.add(&s) })
	if err := s.end(); err != nil {
		return fmt.Errorf("read receipts: %w", err)
	}
	return nil
}

func (r *Receipts) add(s *scanner) {
	r.List = append(r.List, Receipt{First: len(r.Logs.List), Last: len(r.Logs.List)})
	own := &r.List[len(r.List)-1]
	seen := 0
	s.object(func(key []byte) {
		switch string(key) {
		case "type":
			own.Type = s.kind()
		case "root":
			if !s.null() {
				own.PostState = s.bytes(&r.Logs.data)
			}
		case "status":
			if !s.null() {
				own.Status = s.quantity()
			}
		case "cumulativeGasUsed":
			own.CumulativeGas = s.quantity()
			seen |= hasGas
		case "logsBloom":
			s.fixed(own.Bloom[:])
			seen |= hasReceiptBloom
		case "logs":
			r.Logs.List = r.Logs.List[:own.First]
			s.array(func() { r.Logs.add(s) })
			own.Last = len(r.Logs.List)
			seen |= hasLogs
		case "transactionHash":
			own.TxHash = s.hash()
			seen |= hasReceiptTx
		default:
			s.skip()
		}
	})
	s.complete("receipt", seen, wholeReceipt, receiptFields)
}

func (s *scanner) kind() byte {
	if s.null() {
		return 0
	}
	n := s.quantity()
	if n > 0x7f {
		s.fail("a receipt of type %d", n)
	}
	return byte(n)
}

// Len is the number of receipts.
func (r *Receipts) Len() int { return len(r.List) }

// EncodeIndex writes a receipt as consensus encodes it, also one of a type that go-ethereum does not know.
func (r *Receipts) EncodeIndex(i int, w *bytes.Buffer) {
	own := &r.List[i]
	if own.Type != 0 {
		w.WriteByte(own.Type)
	}
	logs := r.Logs.List[own.First:own.Last]
	size := sizeOfLogs(logs)
	body := len(own.status()) + sizeOfNumber(own.CumulativeGas) + sizeOfBytes(own.Bloom[:]) + sizeOfList(size)
	w.Write(appendListHead(w.AvailableBuffer(), body))
	w.Write(own.status())
	w.Write(appendNumber(w.AvailableBuffer(), own.CumulativeGas))
	w.Write(appendBytes(w.AvailableBuffer(), own.Bloom[:]))
	w.Write(appendListHead(w.AvailableBuffer(), size))
	for j := range logs {
		w.Write(appendLog(w.AvailableBuffer(), &logs[j]))
	}
}

// status is the encoded first field: the state's root, or 1 or nothing.
func (r *Receipt) status() []byte {
	switch {
	case len(r.PostState) > 0:
		return appendBytes(nil, r.PostState)
	case r.Status != 0:
		return []byte{1}
	default:
		return []byte{0x80}
	}
}

func sizeOfLogs(logs []event.Log) (size int) {
	for i := range logs {
		size += sizeOfList(sizeOfLog(&logs[i]))
	}
	return size
}

// sizeOfLog is the size of a log's fields.
func sizeOfLog(l *event.Log) int {
	return 1 + common.AddressLength + sizeOfList(int(l.TopicCount)*(1+common.HashLength)) + sizeOfBytes(l.Data)
}

func appendLog(b []byte, l *event.Log) []byte {
	b = appendListHead(b, sizeOfLog(l))
	b = appendBytes(b, l.Address[:])
	b = appendListHead(b, int(l.TopicCount)*(1+common.HashLength))
	for i := range l.TopicCount {
		b = appendBytes(b, l.Topics[i][:])
	}
	return appendBytes(b, l.Data)
}
