package wire

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/tmthrgd/go-hex"
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

// unhex fills dst from as many digits as it takes; false if one of them is none.
func unhex(dst, digits []byte) bool {
	if len(digits) != 2*len(dst) {
		return false
	}
	_, err := hex.Decode(dst, digits)
	return err == nil
}

// ahead returns what follows a plain "0x, and nil where something else stands. Digits that are right tell that there was no escape, so
// none is looked for.
func (s *scanner) ahead() []byte {
	if s.peek() == '"' && len(s.b)-s.at > 3 && s.b[s.at+1] == '0' && s.b[s.at+2] == 'x' {
		return s.b[s.at+3:]
	}
	return nil
}

// pass goes behind the quote that ends so many digits ahead.
func (s *scanner) pass(digits int) { s.at += len(`"0x`) + digits + len(`"`) }

// prefixed returns the digits behind 0x.
func (s *scanner) prefixed() []byte {
	text := s.hex()
	if len(text) < 2 || text[0] != '0' || text[1]|0x20 != 'x' {
		s.fail("no 0x before a hex value")
		return nil
	}
	return text[2:]
}

// fixed reads as many bytes as dst takes.
func (s *scanner) fixed(dst []byte) {
	n := 2 * len(dst)
	if digits := s.ahead(); len(digits) > n && digits[n] == '"' && unhex(dst, digits[:n]) {
		s.pass(n)
		return
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
	ahead := s.ahead()
	for i, c := range ahead[:min(len(ahead), 17)] {
		if c == '"' && (i == 1 || i > 1 && ahead[0] != '0') {
			s.pass(i)
			return n
		}
		if nibble[c] > 15 {
			break
		}
		n = n<<4 | uint64(nibble[c])
	}
	return s.oddQuantity()
}

// oddQuantity is quantity for a number that is spelt otherwise, and says what is wrong with one.
func (s *scanner) oddQuantity() (n uint64) {
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
	if ahead := s.ahead(); ahead != nil {
		if n := bytes.IndexByte(ahead, '"'); n >= 0 {
			if room := a.take(n / 2); unhex(room, ahead[:n]) {
				s.pass(n)
				return room
			}
		}
	}
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
