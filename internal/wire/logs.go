package wire

import (
	"bytes"
	"fmt"
	"unsafe"

	"almanac/internal/event"
)

// Logs holds the logs of an answer. Each Scan, and each Answers that is given it, uses its memory anew: what the one before gave is
// then void.
type Logs struct {
	List  []event.Log
	data  arena
	steps []step // of the last log that was read anew, and its end
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
	for i := range l.steps {
		l.steps[i].value = nil
	}
}

// field is one of a log's, in the order of logFields. The first must be there, the rest may be missing and is then zero.
type field uint8

const (
	address field = iota
	topics
	data
	number
	block
	index
	tx
	txIndex
	removed
	otherField
	wholeLog = 1<<txIndex - 1
)

var logFields = []string{"address", "topics", "data", "blockNumber", "blockHash", "logIndex", "transactionHash", "transactionIndex", "removed"}

// step is a field of a log, and what stands in front of its value: from the end of the value before. The last is what stands behind
// the last value.
type step struct {
	lead  []byte
	field field
	value []byte // of the log before, as it stands in the answer; nil where there is none, or where it hardly ever stays
}

// stays tells whether a field is often that of the log before: those of one transaction, or block, differ in few.
func (f field) stays() bool { return f != topics && f != data && f != index && f != txIndex }

// Logs have nine fields or ten. What has more, or long names, is not worth remembering.
const (
	mostSteps   = 32
	longestLead = 64
)

// add reads one log.
func (l *Logs) add(s *scanner) {
	l.List = append(l.List, event.Log{})
	log := &l.List[len(l.List)-1]
	s.depth++ // of the log's object
	read := l.asBefore(s, log)
	s.depth--
	if !read {
		l.anew(s, log)
	}
}

// asBefore reads a log whose fields are those of the log before, in the same order, as they are in almost all answers: no name needs
// to be looked up. Where one is not, it goes back to the start and is false.
func (l *Logs) asBefore(s *scanner, log *event.Log) bool {
	start := s.at
	for i := range l.steps {
		step := &l.steps[i]
		if !bytes.HasPrefix(s.b[s.at:], step.lead) {
			break
		}
		s.at += len(step.lead)
		if i == len(l.steps)-1 {
			return true
		}
		if step.value != nil && bytes.HasPrefix(s.b[s.at:], step.value) {
			s.at += len(step.value)
			l.again(log, step.field)
			continue
		}
		at := s.at
		if l.read(s, log, step.field); s.err != nil {
			return true
		}
		if step.field.stays() {
			step.value = s.b[at:s.at]
		}
	}
	s.at = start
	return false
}

// again takes a field from the log before.
func (l *Logs) again(log *event.Log, f field) {
	before := &l.List[len(l.List)-2]
	switch f {
	case address:
		log.Address = before.Address
	case number:
		log.BlockNumber = before.BlockNumber
	case block:
		log.BlockHash = before.BlockHash
	case tx:
		log.TxHash = before.TxHash
	case removed:
		log.Removed = before.Removed
	}
}

// anew reads a log of any order, and keeps the order for the logs behind it.
func (l *Logs) anew(s *scanner, log *event.Log) {
	*log = event.Log{}
	l.steps = l.steps[:0]
	seen, last, simple := 0, s.at, true
	keep := func(f field) {
		lead := s.b[last:s.at]
		if simple = simple && len(l.steps) < mostSteps && len(lead) <= longestLead; simple {
			l.steps = append(l.steps, step{lead: bytes.Clone(lead), field: f})
		}
	}
	s.object(func(key []byte) {
		f := fieldOf(key)
		keep(f)
		l.read(s, log, f)
		seen |= 1 << f
		last = s.at
	})
	keep(otherField)
	if s.complete("log", seen, wholeLog, logFields); s.err != nil || !simple {
		l.steps = l.steps[:0]
	}
}

func fieldOf(key []byte) field {
	for i, name := range logFields {
		if name == string(key) {
			return field(i)
		}
	}
	return otherField
}

// read reads the value of a field.
func (l *Logs) read(s *scanner, log *event.Log, f field) {
	switch f {
	case address:
		s.fixed(log.Address[:])
	case topics:
		s.topics(log)
	case data:
		log.Data = s.bytes(&l.data)
	case number:
		log.BlockNumber = s.quantity()
	case block:
		s.fixed(log.BlockHash[:])
	case index:
		log.Index = s.quantity32()
	case tx:
		s.fixed(log.TxHash[:])
	case txIndex:
		log.TxIndex = s.quantity32()
	case removed:
		log.Removed = s.flag()
	default:
		s.skip()
	}
}

func (s *scanner) topics(log *event.Log) {
	n := 0
	if !s.enter('[') {
		return
	}
	for ; s.another(n == 0, ']'); n++ {
		if n == len(log.Topics) {
			s.fail("a log with more than %d topics", n)
			return
		}
		s.fixed(log.Topics[n][:])
	}
	log.TopicCount = uint8(n)
	clear(log.Topics[n:])
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
