package store

import (
	"encoding/binary"
	"math/big"
	"math/bits"

	"github.com/jackc/pgx/v5/pgtype"
)

// Postgres sends a numeric as a count of digits, the weight of the first, a sign and a scale, then digits to base 10,000,
// the highest first, without zeros at either end.
const (
	base       = 10_000
	bulk       = base * base * base * base // four digits at a time
	mostDigits = 20                        // of a 256-bit number: 10,000^20 > 2^256
	digitsAt   = 4 + 8                     // behind the length and the head
	signAt     = 4 + 4
	negative   = 0x40

	mostNumeric = digitsAt + 2*mostDigits // bytes of one
)

// putNumeric writes a 256-bit big-endian word as a numeric, its length in front, and returns what it takes of mostNumeric bytes. It
// branches as little as it can: to guess wrong takes as long as several digits.
func putNumeric(to []byte, w []byte) int {
	limbs := [4]uint64{
		binary.BigEndian.Uint64(w[24:32]), binary.BigEndian.Uint64(w[16:24]), binary.BigEndian.Uint64(w[8:16]), binary.BigEndian.Uint64(w[0:8]),
	}
	top := 4
	for top > 1 && limbs[top-1] == 0 {
		top--
	}
	var digits [2 * 2 * mostDigits]byte // the last before the middle; behind that is what copying so many may take
	at, marks := mostDigits, uint32(0)  // a bit for each digit that is not zero
	for top > 1 {
		var rest uint64
		if limbs[top-1] < bulk {
			top--
			rest, limbs[top] = limbs[top], 0
		}
		for i := top - 1; i >= 0; i-- {
			limbs[i], rest = bits.Div64(rest, limbs[i], bulk)
		}
		at -= 4
		marks |= fourDigits(digits[2*at:], rest) << at
	}
	for low := limbs[0]; low > 0; low /= bulk {
		at -= 4
		marks |= fourDigits(digits[2*at:], low%bulk) << at
	}
	if marks == 0 {
		return copy(to, "\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00")
	}
	first := bits.TrailingZeros32(marks)
	n := bits.Len32(marks) - first
	binary.BigEndian.PutUint64(to, uint64(8+2*n)<<32|uint64(n)<<16|uint64(mostDigits-1-first))
	binary.BigEndian.PutUint32(to[signAt:], 0) // above nought, and no digit after the point
	// A copy of fixed length takes a few instructions and no call.
	*(*[2 * mostDigits]byte)(to[digitsAt:]) = [2 * mostDigits]byte(digits[2*first:])
	return digitsAt + 2*n
}

// fourDigits writes a number below 10,000^4, and has a bit for each digit that is not zero.
func fourDigits(to []byte, n uint64) (marks uint32) {
	high, low := uint32(n/(base*base)), uint32(n%(base*base))
	a, b, c, d := high/base, high%base, low/base, low%base
	binary.BigEndian.PutUint64(to, uint64(a)<<48|uint64(b)<<32|uint64(c)<<16|uint64(d))
	const most = 1<<16 - 1
	return (a+most)>>16 | (b+most)>>16<<1 | (c+most)>>16<<2 | (d+most)>>16<<3
}

// level is a number and, for as long as it stays, what it is sent as.
type level struct {
	word word
	text [mostNumeric]byte
	size int // of the text; 0: not worked out
}

func (l *level) set(w []byte) {
	if l.word != word(w) {
		l.word, l.size = word(w), 0
	}
}

// put is putNumeric.
func (l *level) put(to []byte) int {
	if l.size == 0 {
		l.size = putNumeric(l.text[:], l.word[:])
	}
	*(*[mostNumeric]byte)(to) = l.text
	return l.size
}

// turned keeps numbers above 192 bits, by their last bits. These are ids of pools: a few of them, in every row, and to divide one of
// them takes longer than to write the rest of its row.
type turned [64]level

// put is putNumeric.
func (t *turned) put(to, w []byte) int {
	if binary.BigEndian.Uint64(w) == 0 {
		return putNumeric(to, w)
	}
	kept := &t[int(w[wordSize-1])%len(t)]
	kept.set(w)
	return kept.put(to)
}

// sum is what amounts were added to and taken from, so of any size and maybe below zero; and, for as long as it stays, what it is
// sent as.
type sum struct {
	value big.Int
	text  []byte // empty: not worked out
}

func (s *sum) set(v *big.Int) {
	s.value.Set(v)
	s.text = s.text[:0]
}

func (s *sum) add(v *big.Int) {
	s.value.Add(&s.value, v)
	s.text = s.text[:0]
}

func (s *sum) sub(v *big.Int) {
	if v.Sign() != 0 { // as of most of what leaves the part that is unbonding
		s.value.Sub(&s.value, v)
		s.text = s.text[:0]
	}
}

func (s *sum) sent() []byte {
	if len(s.text) == 0 {
		s.text = appendBig(s.text, &s.value)
	}
	return s.text
}

// appendBig is putNumeric for a number of any size.
func appendBig(b []byte, v *big.Int) []byte {
	if v.BitLen() > 8*wordSize {
		return appendHuge(b, v)
	}
	var w word
	var text [mostNumeric]byte
	size := putNumeric(text[:], v.FillBytes(w[:]))
	if v.Sign() < 0 {
		text[signAt] = negative
	}
	return append(b, text[:size]...)
}

// appendHuge leaves to the driver what no contract can hold.
func appendHuge(b []byte, v *big.Int) []byte {
	start := len(b)
	b, err := pgtype.NewMap().Encode(pgtype.NumericOID, pgtype.BinaryFormatCode, pgtype.Numeric{Int: v, Valid: true}, append(b, 0, 0, 0, 0))
	if err != nil {
		panic(err) // there is no number that it does not take
	}
	binary.BigEndian.PutUint32(b[start:], uint32(len(b)-start-4))
	return b
}
