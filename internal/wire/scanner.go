package wire

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/bits"
)

// Error says where an answer stops being what it should be.
type Error struct {
	Offset int // in the bytes scanned
	What   string
}

func (e *Error) Error() string { return fmt.Sprintf("%s at byte %d of the answer", e.What, e.Offset) }

// maxDepth bounds nesting, and so the stack. Answers of nodes nest five deep.
const maxDepth = 64

// scanner walks over JSON. Its first error stays: after it every method does nothing, and loops end.
type scanner struct {
	b     []byte
	at    int
	depth int
	err   error
}

func (s *scanner) fail(format string, args ...any) {
	if s.err == nil {
		s.err = &Error{Offset: s.at, What: fmt.Sprintf(format, args...)}
	}
}

// peek passes over blanks and returns the next byte, 0 at the end.
func (s *scanner) peek() byte {
	if s.err == nil && s.at < len(s.b) && s.b[s.at] > ' ' {
		return s.b[s.at]
	}
	return s.blanks()
}

func (s *scanner) blanks() byte {
	if s.err != nil {
		return 0
	}
	for s.at < len(s.b) {
		switch c := s.b[s.at]; c {
		case ' ', '\n', '\t', '\r':
			s.at++
		default:
			return c
		}
	}
	return 0
}

func (s *scanner) take(c byte) bool {
	if s.peek() != c {
		s.want(string(c))
		return false
	}
	s.at++
	return true
}

func (s *scanner) want(what string) {
	switch {
	case s.err != nil: // told already; formatting is dear
	case s.at >= len(s.b):
		s.fail("the answer ends where %s should stand", what)
	default:
		s.fail("%q stands where %s should", s.b[s.at], what)
	}
}

// end makes sure that nothing follows.
func (s *scanner) end() error {
	if s.peek(); s.err == nil && s.at < len(s.b) {
		s.fail("more follows")
	}
	return s.err
}

// object calls field for each key; field reads the value.
func (s *scanner) object(field func(key []byte)) {
	if !s.enter('{') {
		return
	}
	for first := true; s.another(first, '}'); first = false {
		key := s.key()
		if s.take(':') {
			field(key)
		}
	}
}

// array calls item at each item; item reads it.
func (s *scanner) array(item func()) {
	if !s.enter('[') {
		return
	}
	for first := true; s.another(first, ']'); first = false {
		item()
	}
}

func (s *scanner) enter(open byte) bool {
	if !s.take(open) {
		return false
	}
	if s.depth++; s.depth > maxDepth {
		s.fail("nested more than %d deep", maxDepth)
		return false
	}
	return true
}

// another tells whether one more item comes, past its comma; if not, it leaves through the closing bracket.
func (s *scanner) another(first bool, end byte) bool {
	switch c := s.peek(); {
	case s.err != nil:
		return false
	case c == end:
		s.at++
		s.depth--
		return false
	case first:
		return true
	default:
		return s.take(',')
	}
}

// null passes over a null, if one stands here.
func (s *scanner) null() bool {
	if s.peek() != 'n' {
		return false
	}
	s.word("null")
	return s.err == nil
}

func (s *scanner) word(w string) {
	if s.peek(); s.err != nil || !bytes.HasPrefix(s.b[s.at:], []byte(w)) {
		s.want(w)
		return
	}
	s.at += len(w)
}

func (s *scanner) flag() bool {
	if s.peek() == 't' {
		s.word("true")
		return s.err == nil
	}
	s.word("false")
	return false
}

// raw returns what stands between quotes, with escapes as they are and unchecked; plain says that there are none.
func (s *scanner) raw() (text []byte, plain bool) {
	if !s.take('"') {
		return nil, true
	}
	n := bytes.IndexByte(s.b[s.at:], '"')
	if n < 0 {
		s.fail("a string without end")
		return nil, true
	}
	text = s.b[s.at : s.at+n]
	if bytes.IndexByte(text, '\\') < 0 {
		s.at += n + 1
		return text, true
	}
	return s.escaped(), false
}

// escaped is raw for a string that has escapes: a quote behind a backslash does not end it.
func (s *scanner) escaped() []byte {
	for i := s.at; i < len(s.b); i++ {
		switch s.b[i] {
		case '\\':
			i++
		case '"':
			text := s.b[s.at:i]
			s.at = i + 1
			return text
		}
	}
	s.fail("a string without end")
	return nil
}

// key is text for what is short: one pass over it takes less time than to start three. Eight bytes are passed over at a time.
func (s *scanner) key() []byte {
	if s.peek() != '"' {
		s.want("\"")
		return nil
	}
	i := s.at + 1
	for len(s.b)-i >= 8 {
		if odd := oddBytes(binary.LittleEndian.Uint64(s.b[i:])); odd != 0 {
			i += bits.TrailingZeros64(odd) / 8
			break
		}
		i += 8
	}
	for ; i < len(s.b); i++ {
		switch c := s.b[i]; {
		case c == '"':
			key := s.b[s.at+1 : i]
			s.at = i + 1
			return key
		case c == '\\' || c < ' ':
			return s.text()
		}
	}
	s.fail("a string without end")
	return nil
}

// oddBytes has the highest bit of the first byte that is a quote, a backslash or below a blank; what it has above that means nothing.
func oddBytes(x uint64) uint64 {
	const each, highest = 0x0101010101010101, 0x8080808080808080
	quote, backslash := x^'"'*each, x^'\\'*each
	return ((quote-each)&^quote | (backslash-each)&^backslash | (x-' '*each)&^x) & highest
}

// hex returns a string that is hex if it is right; the caller's digits check it.
func (s *scanner) hex() []byte {
	text, plain := s.raw()
	if !plain {
		return s.unescape(text)
	}
	return text
}

// text returns a string that may say anything.
func (s *scanner) text() []byte {
	text, plain := s.raw()
	if !plain {
		return s.unescape(text)
	}
	for _, c := range text {
		if c < ' ' {
			s.fail("a control character in a string")
			return nil
		}
	}
	return text
}

// unescape is for the rare string with escapes, and may be slow.
func (s *scanner) unescape(text []byte) []byte {
	quoted := append(append([]byte{'"'}, text...), '"')
	var plain string
	if err := json.Unmarshal(quoted, &plain); err != nil {
		s.fail("a string with a wrong escape")
		return nil
	}
	return []byte(plain)
}
