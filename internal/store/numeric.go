package store

import (
	"encoding/binary"
	"math/big"
	"math/bits"
	"slices"
)

// Postgres sends a numeric as a count of digits, the weight of the first, a sign and a scale, then digits to base 10,000,
// the highest first, without zeros at either end.
const (
	numericHead = 8
	base        = 10_000
	bulk        = base * base * base * base // four digits at a time
	mostDigits  = 20                        // of a 256-bit number: 10,000^20 > 2^256
)

// appendNumeric appends a 256-bit big-endian word as a numeric, its length in front.
func appendNumeric(b []byte, word []byte) []byte {
	limbs := [4]uint64{
		binary.BigEndian.Uint64(word[24:32]), binary.BigEndian.Uint64(word[16:24]),
		binary.BigEndian.Uint64(word[8:16]), binary.BigEndian.Uint64(word[0:8]),
	}
	top := 4
	for top > 0 && limbs[top-1] == 0 {
		top--
	}
	var digits [mostDigits]uint16 // from the back
	first := mostDigits
	for top > 1 {
		var rest uint64
		if limbs[top-1] < bulk { // dividing is dear
			top--
			rest, limbs[top] = limbs[top], 0
		}
		for i := top - 1; i >= 0; i-- {
			limbs[i], rest = bits.Div64(rest, limbs[i], bulk)
		}
		first -= 4
		fourDigits((*[4]uint16)(digits[first:]), rest)
	}
	for low := limbs[0]; low > 0; low /= bulk {
		first -= 4
		fourDigits((*[4]uint16)(digits[first:]), low%bulk)
	}
	return appendDigits(b, digits[:], first, 0)
}

// fourDigits of a number below 10,000^4.
func fourDigits(to *[4]uint16, n uint64) {
	high, low := uint32(n/(base*base)), uint32(n%(base*base))
	*to = [4]uint16{uint16(high / base), uint16(high % base), uint16(low / base), uint16(low % base)}
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

// appendDigits drops zeros at both ends and adds the head.
func appendDigits(b []byte, digits []uint16, first int, sign uint16) []byte {
	for first < len(digits) && digits[first] == 0 {
		first++
	}
	weight, last := len(digits)-first-1, len(digits)
	for last > first && digits[last-1] == 0 {
		last--
	}
	if last == first {
		weight, sign = 0, 0
	}
	n := last - first
	b = slices.Grow(b, 4+numericHead+2*n)
	out := b[len(b) : len(b)+4+numericHead+2*n]
	binary.BigEndian.PutUint32(out, uint32(numericHead+2*n))
	binary.BigEndian.PutUint16(out[4:], uint16(n))
	binary.BigEndian.PutUint16(out[6:], uint16(weight))
	binary.BigEndian.PutUint16(out[8:], sign)
	binary.BigEndian.PutUint16(out[10:], 0) // no digit after the point
	for i, digit := range digits[first:last] {
		binary.BigEndian.PutUint16(out[12+2*i:], digit)
	}
	return b[:len(b)+len(out)]
}

// appendBig is appendNumeric for sums, which may be of any size and below zero.
func appendBig(b []byte, v *big.Int) []byte {
	if v.Sign() >= 0 && v.BitLen() <= 256 {
		var word [32]byte
		return appendNumeric(b, v.FillBytes(word[:]))
	}
	const negative = 0x4000
	var sign uint16
	if v.Sign() < 0 {
		sign = negative
	}
	var backward []uint16
	for rest, digit := new(big.Int).Abs(v), new(big.Int); rest.Sign() > 0; {
		rest.QuoRem(rest, big.NewInt(base), digit)
		backward = append(backward, uint16(digit.Uint64()))
	}
	digits := make([]uint16, len(backward))
	for i, digit := range backward {
		digits[len(digits)-1-i] = digit
	}
	return appendDigits(b, digits, 0, sign)
}
