package chain

import (
	"slices"

	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Decoder turns logs into rows, and names the contracts whose logs it wants. It appends a row's words to the arena it is
// given, and returns it for the next; false means that we keep nothing of this log.
type Decoder interface {
	Addresses() []common.Address
	Decode(log *event.Log, words []byte) (row event.Row, rest []byte, keep bool)
}

// scope is what we watch.
type scope struct {
	decoder   Decoder
	addresses []common.Address
	marks     map[common.Address]marks
	filter    string // the addresses in JSON
	blooms    bool   // whether they can be believed on this chain
}

func newScope(d Decoder, blooms bool) *scope {
	marking.Lock()
	defer marking.Unlock()
	s := &scope{decoder: d, addresses: d.Addresses(), marks: map[common.Address]marks{}, blooms: blooms}
	list := make([]string, len(s.addresses))
	for i, a := range s.addresses {
		s.marks[a] = marking.of(a[:])
		list[i] = quoted(a.Hex())
	}
	s.filter = string(params(list...))
	return s
}

// mayHold tells whether a block can hold logs of ours: false is certain.
func (s *scope) mayHold(h *header) bool {
	if len(s.addresses) == 0 || h.ReceiptHash == types.EmptyReceiptsHash {
		return false
	}
	return !s.blooms || s.named(h)
}

func (s *scope) named(h *header) bool {
	return slices.ContainsFunc(s.addresses, func(a common.Address) bool { return s.marks[a].in(&h.Bloom) })
}

// suspicious tells whether the lack of logs needs proof.
func (s *scope) suspicious(h *header) bool {
	return s.blooms && s.mayHold(h) && !saturated(&h.Bloom)
}

// check holds the logs of one block against its header and against what was asked.
func (s *scope) check(h *header, logs []event.Log) error {
	marking.Lock()
	defer marking.Unlock()
	number := h.number()
	var address marks
	var watched bool
	for i := range logs {
		l := &logs[i]
		if i == 0 || l.Address != logs[i-1].Address {
			address, watched = s.marks[l.Address]
		}
		switch {
		case l.Removed:
			return fault(number, faultLog, "log %d is marked removed", l.Index)
		case l.BlockHash != h.hash:
			return fault(number, faultLog, "log %d is of block %s, not of %s", l.Index, l.BlockHash, h.hash)
		case l.BlockNumber != number:
			return fault(number, faultLog, "log %d is of block %d", l.Index, l.BlockNumber)
		case i > 0 && l.Index <= logs[i-1].Index:
			return fault(number, faultOrder, "log %d follows log %d", l.Index, logs[i-1].Index)
		case !watched:
			return fault(number, faultLog, "log %d is by %s, whom we did not ask about", l.Index, l.Address)
		case s.blooms && !(address.in(&h.Bloom) && topicsIn(&h.Bloom, logs, i)):
			return fault(number, faultBloom, "log %d is not in the bloom", l.Index)
		}
	}
	return nil
}

// topicsIn tells whether a bloom has the topics of the i-th log, given that it has those of the log before.
func topicsIn(b *types.Bloom, logs []event.Log, i int) bool {
	l := &logs[i]
	for t := range l.TopicCount {
		if i > 0 && t < logs[i-1].TopicCount && l.Topics[t] == logs[i-1].Topics[t] {
			continue
		}
		if !marking.topic(&l.Topics[t]).in(b) {
			return false
		}
	}
	return true
}
