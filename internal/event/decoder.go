package event

import (
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Decoder turns logs of the contracts it was told of into rows.
type Decoder struct {
	emitters map[common.Address]watched
}

type watched struct {
	contract Contract
	kinds    map[common.Hash]*Kind // nil for an event that is Ignored
}

// NewDecoder watches the given contracts.
func NewDecoder(contracts map[common.Address]Contract) *Decoder {
	kinds := map[Contract]map[common.Hash]*Kind{}
	for contract, abi := range abis {
		kinds[contract] = map[common.Hash]*Kind{}
		for name := range Ignored[contract] {
			kinds[contract][abi.Events[name].ID] = nil
		}
	}
	for _, k := range Catalog {
		kinds[k.Contract][k.ID] = k
	}
	d := &Decoder{emitters: map[common.Address]watched{}}
	for address, contract := range contracts {
		d.emitters[address] = watched{contract, kinds[contract]}
	}
	return d
}

// Addresses lists the watched contracts in a fixed order, for a node's log filter.
func (d *Decoder) Addresses() []common.Address {
	return slices.SortedFunc(maps.Keys(d.emitters), common.Address.Cmp)
}

// Decode returns the row of a log, or false for an event that is Ignored. The row's words are appended to the arena words,
// which comes back for the next log. A log that cannot be read comes back parked: a pair is a stranger's contract, and
// what it emits must not stop us.
func (d *Decoder) Decode(log *Log, words []byte) (row Row, rest []byte, keep bool) {
	emitter, ours := d.emitters[log.Address]
	if !ours {
		return park(log, "%s is not watched", log.Address), words, true
	}
	if log.TopicCount == 0 {
		return park(log, "%s emitted an event without a name", emitter.contract), words, true
	}
	kind, known := emitter.kinds[log.Topics[0]]
	switch {
	case !known:
		return park(log, "%s emitted an event we do not know", emitter.contract), words, true
	case kind == nil:
		return Row{}, words, false
	}
	row, rest, wrong := kind.decode(log, words)
	if wrong != "" {
		return park(log, "%s: %s", kind.Event, wrong), words, true
	}
	return row, rest, true
}

func park(log *Log, format string, args ...any) Row {
	return Row{LogIndex: log.Index, TxHash: log.TxHash, Parked: &Parked{Log: *log, Reason: fmt.Sprintf(format, args...)}}
}

// decode picks the columns from where the layout says they lie.
func (k *Kind) decode(log *Log, words []byte) (row Row, rest []byte, wrong string) {
	if int(log.TopicCount) != k.topics {
		return row, words, fmt.Sprintf("%d topics, want %d", log.TopicCount, k.topics)
	}
	if len(log.Data) < k.words*wordSize {
		return row, words, fmt.Sprintf("%d bytes of data, want %d", len(log.Data), k.words*wordSize)
	}
	row = Row{Kind: k, LogIndex: log.Index, TxHash: log.TxHash}
	first := len(words)
	words = slices.Grow(words, k.width)[:first+k.width]
	row.Words = words[first:len(words):len(words)]
	at := row.Words
	for i := range k.Columns {
		c := &k.Columns[i]
		if c.Type == BigintList {
			list, wrong := c.list(log.Data)
			if wrong != "" {
				return row, words[:first], c.Name + " " + wrong
			}
			row.Lists = append(row.Lists, list)
			continue
		}
		word := (*[wordSize]byte)(at)
		at = at[wordSize:]
		switch c.from.place {
		case inTopic:
			*word = log.Topics[c.from.at]
		case inData:
			*word = [wordSize]byte(log.Data[c.from.at*wordSize:])
		case isEmitter:
			*word = [wordSize]byte(common.BytesToHash(log.Address[:]))
		}
		if wrong := c.check(word); wrong != "" {
			return row, words[:first], c.Name + " " + wrong
		}
	}
	return row, words, ""
}

// list reads one member of each element of a list.
func (c *Column) list(data []byte) (list []uint64, wrong string) {
	const broken = "is not a list"
	offset, ok := small(data[c.from.at*wordSize:(c.from.at+1)*wordSize], uint64(len(data)))
	if !ok || uint64(len(data))-offset < wordSize {
		return nil, broken
	}
	rest := data[offset:]
	n, ok := small(rest[:wordSize], uint64(len(rest))/wordSize)
	rest = rest[wordSize:]
	if !ok || uint64(len(rest)) < n*uint64(c.from.stride*wordSize) {
		return nil, broken
	}
	most := min(uint64(1)<<c.from.bits-1, math.MaxInt64)
	list = make([]uint64, n)
	for i := range list {
		at := (i*c.from.stride + c.from.member) * wordSize
		if list[i], ok = small(rest[at:at+wordSize], most); !ok {
			return nil, fmt.Sprintf("exceeds %d", most)
		}
	}
	return list, ""
}
