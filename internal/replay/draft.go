package replay

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// draft is the block that is being made: its transactions and their logs.
type draft struct {
	logs   []types.Log // what consensus hashes of them
	kinds  []kind
	places []uint8 // which contract emitted each
	txs    []draftTx
	ours   int
}

type draftTx struct {
	from    uint32 // account
	to      uint8  // contract
	logsEnd int    // in the draft
}

// tx begins a transaction.
func (d *draft) tx(from uint32, to uint8) { d.txs = append(d.txs, draftTx{from, to, len(d.logs)}) }

// emit adds a log: the event's indexed words, then the others.
func (d *draft) emit(by uint8, at common.Address, k kind, words ...*num) {
	e := events[k]
	topics := make([]common.Hash, e.topics)
	topics[0] = e.topic
	for i := range topics[1:] {
		topics[i+1] = words[i].Bytes32()
	}
	data := make([]byte, 0, 32*(len(words)-e.topics+1))
	for _, w := range words[e.topics-1:] {
		b := w.Bytes32()
		data = append(data, b[:]...)
	}
	d.logs = append(d.logs, types.Log{Address: at, Topics: topics, Data: data})
	d.kinds, d.places = append(d.kinds, k), append(d.places, by)
	d.txs[len(d.txs)-1].logsEnd = len(d.logs)
	if by <= distributorPlace {
		d.ours++
	}
}

func word(a common.Address) *num { return new(num).SetBytes20(a[:]) }

func yes(b bool) *num {
	if b {
		return small(1)
	}
	return new(num)
}
