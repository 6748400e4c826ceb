package store

import (
	"encoding/binary"
	"math/big"
	"math/bits"
	"slices"

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
)

// appendNumeric appends a 256-bit big-endian word as a numeric, its length in front. It branches as little as it can: to guess wrong
// takes as long as several digits.
func appendNumeric(b []byte, w []byte) []byte {
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
		return append(b, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0)
	}
	first := bits.TrailingZeros32(marks)
	n := bits.Len32(marks) - first
	b = slices.Grow(b, digitsAt+2*mostDigits)
	out := b[len(b) : len(b)+digitsAt+2*mostDigits]
	binary.BigEndian.PutUint64(out, uint64(8+2*n)<<32|uint64(n)<<16|uint64(mostDigits-1-first))
	binary.BigEndian.PutUint32(out[signAt:], 0) // above nought, and no digit after the point
	copy(out[digitsAt:], digits[2*first:2*first+2*mostDigits])
	return b[:len(b)+digitsAt+2*n]
}

// fourDigits writes a number below 10,000^4, and has a bit for each digit that is not zero.
func fourDigits(to []byte, n uint64) (marks uint32) {
	high, low := uint32(n/(base*base)), uint32(n%(base*base))
	a, b, c, d := high/base, high%base, low/base, low%base
	binary.BigEndian.PutUint64(to, uint64(a)<<48|uint64(b)<<32|uint64(c)<<16|uint64(d))
	const most = 1<<16 - 1
	return (a+most)>>16 | (b+most)>>16<<1 | (c+most)>>16<<2 | (d+most)>>16<<3
}

// turned keeps numbers above 192 bits in the form of Postgres, by their last bits. These are ids of pools: a few of them, in every
// row, and to divide one of them takes longer than to write the rest of its row.
type turned [64]struct {
	word word
	text []byte
}

// append is appendNumeric.
func (t *turned) append(b []byte, w []byte) []byte {
	if binary.BigEndian.Uint64(w) == 0 {
		return appendNumeric(b, w)
	}
	kept := &t[int(w[wordSize-1])%len(t)]
	if kept.word != word(w) {
		kept.word, kept.text = word(w), appendNumeric(kept.text[:0], w)
	}
	return append(b, kept.text...)
}

// appendBig is appendNumeric for sums, which may be of any size and below zero.
func appendBig(b []byte, v *big.Int) []byte {
	if v.BitLen() > 8*wordSize {
		return appendHuge(b, v)
	}
	var w word
	start := len(b)
	b = appendNumeric(b, v.FillBytes(w[:]))
	if v.Sign() < 0 {
		b[start+signAt] = negative
	}
	return b
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
