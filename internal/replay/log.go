package replay

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// logEntry tells where a log's JSON lies and what a filter asks first.
type logEntry struct {
	at    uint64 // on the tape of ours or of others
	size  uint16 // a comma follows
	tx    uint16
	kind  kind
	place uint8 // of the emitter
}

func (e logEntry) ours() bool { return e.place <= distributorPlace }

// text is the JSON of a log.
func (c *Chain) text(e logEntry) []byte {
	tape := &c.foreign
	if e.ours() {
		tape = &c.ours
	}
	return tape.read(span{e.at, e.at + uint64(e.size)})
}

// Every log's JSON has this shape, so that its parts are found by counting.
const (
	logHead    = `{"address":`
	logTopics  = `,"topics":[`
	topicsAt   = len(logHead) + len(`"0x"`) + 40 + len(logTopics) + len(`"0x`)
	topicWidth = 64 + len(`","0x`)
)

func appendLog(to []byte, l *types.Log, b *block, tx common.Hash, txIndex, index int) []byte {
	to = append(to, logHead...)
	to = appendHex(to, l.Address[:])
	to = append(to, logTopics...)
	for i := range l.Topics {
		if i > 0 {
			to = append(to, ',')
		}
		to = appendHex(to, l.Topics[i][:])
	}
	to = append(to, ']')
	to = bytesOf(to, "data", l.Data)
	to = quantity(to, "blockNumber", b.number)
	to = bytesOf(to, "transactionHash", tx[:])
	to = quantity(to, "transactionIndex", uint64(txIndex))
	to = bytesOf(to, "blockHash", b.hash[:])
	to = quantity(to, "blockTimestamp", b.time)
	to = quantity(to, "logIndex", uint64(index))
	return append(to, `,"removed":false}`...)
}

func topicDigits(text []byte, i int) []byte {
	from := topicsAt + i*topicWidth
	return text[from : from+64]
}

// read makes a log of its JSON.
func (c *Chain) read(e logEntry, b *block, index int) types.Log {
	text := c.text(e)
	l := types.Log{
		Address: c.cast.emitters[e.place], BlockNumber: b.number, BlockHash: b.hash, BlockTimestamp: b.time,
		TxHash: c.txs[b.txs+uint32(e.tx)].hash, TxIndex: uint(e.tx), Index: uint(index),
	}
	for i := range events[e.kind].topics {
		l.Topics = append(l.Topics, unhexHash(topicDigits(text, i)))
	}
	const before = `,"data":"0x`
	from := topicsAt + len(l.Topics)*topicWidth - len(`,"0x`) + len(`]`) + len(before)
	l.Data = unhex(text[from : from+bytes.IndexByte(text[from:], '"')])
	return l
}
