package wire

import (
	"fmt"
	"unsafe"

	"almanac/internal/event"
)

// Logs holds the logs of an answer. Each Scan, and each Answers that is given it, uses its memory anew: what the one before gave is
// then void.
type Logs struct {
	List []event.Log
	data arena
}

// Scan reads the result of eth_getLogs.
func (l *Logs) Scan(result []byte) error {
	s := scanner{b: result}
	l.take(&s)
	if err := s.end(); err != nil {
		return fmt.Errorf("read logs: %w", err)
	}
	return nil
}

func (l *Logs) take(s *scanner) {
	l.reset()
	s.array(func() { l.add(s) })
}

// Room is how many bytes it takes, filled or not.
func (l *Logs) Room() int { return cap(l.List)*int(unsafe.Sizeof(event.Log{})) + len(l.data.whole) }

func (l *Logs) reset() {
	l.List = l.List[:0]
	l.data.reset()
}

// What a log must have. The rest may be missing, and is then zero.
const (
	hasAddress = 1 << iota
	hasTopics
	hasData
	hasNumber
	hasBlock
	hasIndex
	hasTx
	wholeLog = 1<<iota - 1
)

var logFields = []string{"address", "topics", "data", "blockNumber", "blockHash", "logIndex", "transactionHash"}

// add reads one log.
func (l *Logs) add(s *scanner) {
	l.List = append(l.List, event.Log{})
	log := &l.List[len(l.List)-1]
	seen := 0
	s.object(func(key []byte) {
		switch string(key) {
		case "address":
			s.fixed(log.Address[:])
			seen |= hasAddress
		case "topics":
			s.topics(log)
			seen |= hasTopics
		case "data":
			log.Data = s.bytes(&l.data)
			seen |= hasData
		case "blockNumber":
			log.BlockNumber = s.quantity()
			seen |= hasNumber
		case "blockHash":
			s.fixed(log.BlockHash[:])
			seen |= hasBlock
		case "logIndex":
			log.Index = s.quantity32()
			seen |= hasIndex
		case "transactionHash":
			s.fixed(log.TxHash[:])
			seen |= hasTx
		case "transactionIndex":
			log.TxIndex = s.quantity32()
		case "removed":
			log.Removed = s.flag()
		default:
			s.skip()
		}
	})
	s.complete("log", seen, wholeLog, logFields)
}

func (s *scanner) topics(log *event.Log) {
	n := 0
	s.array(func() {
		if n == len(log.Topics) {
			s.fail("a log with more than %d topics", n)
			return
		}
		s.fixed(log.Topics[n][:])
		n++
	})
	log.TopicCount = uint8(n)
	for i := n; i < len(log.Topics); i++ {
		log.Topics[i] = [32]byte{}
	}
}

// complete fails if a field is missing.
func (s *scanner) complete(what string, seen, want int, names []string) {
	if s.err != nil || seen&want == want {
		return
	}
	for i, name := range names {
		if want&^seen&(1<<i) != 0 {
			s.fail("a %s without %s", what, name)
			return
		}
	}
}
