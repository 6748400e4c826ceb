package event

import (
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// Type is what a column holds, and so what its word may be.
type Type uint8

// The types of columns. A word is 32 bytes, big endian.
const (
	Numeric    Type = iota // numeric(78, 0): any uint256
	Bigint                 // bigint: a whole number below 2^63
	Boolean                // boolean: 0 or 1
	Address                // bytea of 20: the word's last 20 bytes, the first 12 zero
	Hash                   // bytea of 32
	BigintList             // bigint[]: has no word, lies in Row.Lists
)

const wordSize = 32

// Column is one field of an event, under its table's name for it.
type Column struct {
	Name string
	Type Type
	from source
}

// source is where in a log a field lies.
type source struct {
	place  place
	at     int // topic, or word of the data; of a list the word that points to it
	bits   int // of the whole number there
	stride int // words an element of a list has
	member int // word of the element that is meant
}

type place uint8

const (
	inTopic place = iota
	inData
	isEmitter
)

// counts are the names of uint256 fields that the contracts keep below 2^63: times, epochs, tiers, weights, basis points,
// and votes in whole ALM.
var counts = map[string]bool{
	"epoch": true, "from_epoch": true, "to_epoch": true, "first_epoch": true, "epochs": true, "lateness": true, "until": true,
	"release_at": true, "tier": true, "penalty_bps": true, "cap_bps": true, "weight": true, "total_weight": true,
	"votes": true, "pool_votes": true, "total_votes": true, "capped_votes": true,
}

// columnsOf lays an event out: topics first, then the data, structs member by member. renamed holds our names for fields
// whose own say too little.
func columnsOf(e abi.Event, renamed map[string]string) []Column {
	var columns []Column
	topics, words := 1, 0
	for _, in := range e.Inputs {
		switch {
		case in.Indexed:
			columns = append(columns, column(in.Name, in.Type, renamed, source{place: inTopic, at: topics}))
			topics++
		case in.Type.T == abi.TupleTy:
			for i, member := range in.Type.TupleElems {
				columns = append(columns, column(in.Type.TupleRawNames[i], *member, renamed, source{place: inData, at: words}))
				words++
			}
		case in.Type.T == abi.SliceTy:
			columns = append(columns, lists(*in.Type.Elem, words)...)
			words++
		default:
			columns = append(columns, column(in.Name, in.Type, renamed, source{place: inData, at: words}))
			words++
		}
	}
	return columns
}

// lists makes a column of each member of a list's elements, its name in the plural.
func lists(element abi.Type, at int) []Column {
	columns := make([]Column, len(element.TupleElems))
	for i, name := range element.TupleRawNames {
		from := source{place: inData, at: at, bits: element.TupleElems[i].Size, stride: len(columns), member: i}
		columns[i] = Column{Name: snake(name) + "s", Type: BigintList, from: from}
	}
	return columns
}

func column(name string, t abi.Type, renamed map[string]string, from source) Column {
	c := Column{Name: snake(name), from: from}
	if ours, some := renamed[name]; some {
		c.Name = ours
	}
	switch t.T {
	case abi.AddressTy:
		c.Type = Address
	case abi.BoolTy:
		c.Type = Boolean
	case abi.FixedBytesTy:
		c.Type = Hash
	case abi.UintTy:
		c.Type, c.from.bits = Numeric, t.Size
		if counts[c.Name] {
			c.Type = Bigint
		}
	default:
		panic(fmt.Sprintf("field %s: no column holds %s", name, t))
	}
	return c
}

// snake turns poolId into pool_id.
func snake(name string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// check tells what is wrong with a word of this column; empty when nothing is.
func (c *Column) check(word *[wordSize]byte) string {
	switch c.Type {
	case Numeric:
		if !zero(word[:wordSize-c.from.bits/8]) {
			return fmt.Sprintf("exceeds %d bits", c.from.bits)
		}
	case Bigint:
		if _, ok := small(word[:], math.MaxInt64); !ok {
			return "exceeds 63 bits"
		}
	case Boolean:
		if _, ok := small(word[:], 1); !ok {
			return "is neither true nor false"
		}
	case Address:
		if !zero(word[:12]) {
			return "is no address"
		}
	}
	return ""
}

// small reads a word as a number up to most.
func small(word []byte, most uint64) (uint64, bool) {
	n := binary.BigEndian.Uint64(word[24:])
	return n, n <= most && zero(word[:24])
}

func zero(b []byte) bool {
	var any uint64
	for ; len(b) >= 8; b = b[8:] {
		any |= binary.NativeEndian.Uint64(b)
	}
	for _, x := range b {
		any |= uint64(x)
	}
	return any == 0
}
