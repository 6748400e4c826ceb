package wire

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// nibble is the value of a hex digit, and 0xff for any other byte.
var nibble = func() (t [256]byte) {
	for i := range t {
		t[i] = 0xff
	}
	for i := range 10 {
		t['0'+i] = byte(i)
	}
	for i := range 6 {
		t['a'+i], t['A'+i] = byte(10+i), byte(10+i)
	}
	return t
}()

// unhex fills dst from as many digits as it takes; false if one of them is none. Eight are read at a time, side by side in one
// register, the first in the lowest byte.
func unhex(dst, digits []byte) bool {
	if len(digits) != 2*len(dst) {
		return false
	}
	const each = 0x0101010101010101
	var wrong uint64
	for len(dst) >= 4 && len(digits) >= 8 {
		x := binary.LittleEndian.Uint64(digits)
		if x == '0'*each { // half of all: words are as wide as the largest number
			binary.LittleEndian.PutUint32(dst, 0)
			dst, digits = dst[4:], digits[8:]
			continue
		}
		letter := x >> 6 & each                                   // a to f, A to F: 0x41 and 0x61 up
		value := x&(0x0f*each) + 9*letter                         // at most 24, so no byte spills into the next
		wrong |= (x|letter<<5)&(0xf0*each) ^ (3*each+3*letter)<<4 // the upper half is 3 for digits, 4 or 6 for letters
		wrong |= value & (0x10 * each)                            // above f
		wrong |= (value+6*each)>>4&each ^ letter                  // ten and more are letters, and no others
		pairs := (value<<4 | value>>8) & 0x00ff00ff00ff00ff
		pairs = (pairs | pairs>>8) & 0x0000ffff0000ffff
		binary.LittleEndian.PutUint32(dst, uint32(pairs|pairs>>16))
		dst, digits = dst[4:], digits[8:]
	}
	var seen byte
	for i := range dst {
		pair := digits[2*i : 2*i+2 : 2*i+2]
		high, low := nibble[pair[0]], nibble[pair[1]]
		dst[i] = high<<4 | low
		seen |= high | low
	}
	return seen < 16 && wrong == 0
}

// prefixed returns the digits behind 0x.
func (s *scanner) prefixed() []byte {
	text := s.hex()
	if len(text) < 2 || text[0] != '0' || text[1]|0x20 != 'x' {
		s.fail("no 0x before a hex value")
		return nil
	}
	return text[2:]
}

// fixed reads as many bytes as dst takes. Where the string ends is known then, and need not be looked for.
func (s *scanner) fixed(dst []byte) {
	if s.peek() == '"' {
		if n := 2 * len(dst); len(s.b)-s.at >= n+4 {
			text := s.b[s.at : s.at+n+4]
			if text[1] == '0' && text[2] == 'x' && text[n+3] == '"' && unhex(dst, text[3:n+3]) {
				s.at += n + 4
				return
			}
		}
	}
	digits := s.prefixed()
	if s.err == nil && !unhex(dst, digits) {
		s.fail("not %d bytes of hex", len(dst))
	}
}

func (s *scanner) hash() (h common.Hash) {
	s.fixed(h[:])
	return h
}

// quantity reads a number that has to fit into 64 bits.
func (s *scanner) quantity() (n uint64) {
	digits := s.number16()
	if len(digits) > 16 {
		s.fail("a number above 64 bits")
		return 0
	}
	for _, c := range digits {
		n = n<<4 | uint64(nibble[c])
	}
	return n
}

func (s *scanner) quantity32() uint32 {
	n := s.quantity()
	if n>>32 != 0 {
		s.fail("a number above 32 bits")
	}
	return uint32(n)
}

// big reads a number of up to 256 bits into n.
func (s *scanner) big(n *big.Int) {
	digits := s.number16()
	if len(digits) > 64 {
		s.fail("a number above 256 bits")
		return
	}
	var word [32]byte
	for i, c := range digits {
		at := 64 - len(digits) + i
		word[at/2] |= nibble[c] << (4 * (1 - at%2))
	}
	n.SetBytes(word[:])
}

// number16 returns the digits of a number as nodes spell it: at least one, and no leading zero.
func (s *scanner) number16() []byte {
	digits := s.prefixed()
	switch {
	case s.err != nil:
		return nil
	case len(digits) == 0:
		s.fail("a number without digits")
		return nil
	case len(digits) > 1 && digits[0] == '0':
		s.fail("a number with a leading zero")
		return nil
	}
	for _, c := range digits {
		if nibble[c] > 15 {
			s.fail("not a hex number")
			return nil
		}
	}
	return digits
}

// arena holds the bytes of many values. What it gave stays valid until reset.
type arena struct{ free, whole []byte }

const firstArena = 64 << 10

// take returns room for n bytes; without an arena, room of its own.
func (a *arena) take(n int) []byte {
	if a == nil {
		return make([]byte, n)
	}
	if n > len(a.free) {
		a.whole = make([]byte, max(n, 2*len(a.whole), firstArena))
		a.free = a.whole
	}
	room := a.free[:n:n]
	a.free = a.free[n:]
	return room
}

func (a *arena) reset() { a.free = a.whole }

func (s *scanner) bytes(a *arena) []byte {
	digits := s.prefixed()
	if s.err != nil {
		return nil
	}
	room := a.take(len(digits) / 2)
	if !unhex(room, digits) {
		s.fail("not whole bytes of hex")
		return nil
	}
	return room
}
