package wire

import "bytes"

// skip passes over one value of any shape, checking that it is JSON.
func (s *scanner) skip() {
	switch c := s.peek(); {
	case s.err != nil:
	case c == '{':
		s.object(func([]byte) { s.skip() })
	case c == '[':
		s.array(s.skip)
	case c == '"':
		s.key()
	case c == 't', c == 'f':
		s.flag()
	case c == 'n':
		s.word("null")
	default:
		s.number()
	}
}

// number passes over a number and returns its text.
func (s *scanner) number() []byte {
	s.peek()
	start := s.at
	if s.is('-') {
		s.at++
	}
	if s.is('0') {
		s.at++
	} else {
		s.digits()
	}
	if s.is('.') {
		s.at++
		s.digits()
	}
	if s.is('e') || s.is('E') {
		s.at++
		if s.is('+') || s.is('-') {
			s.at++
		}
		s.digits()
	}
	return s.b[start:s.at]
}

func (s *scanner) is(c byte) bool { return s.err == nil && s.at < len(s.b) && s.b[s.at] == c }

func (s *scanner) digits() {
	start := s.at
	for s.at < len(s.b) && '0' <= s.b[s.at] && s.b[s.at] <= '9' {
		s.at++
	}
	if s.at == start {
		s.want("a value")
	}
}

// span returns the bytes of one value without looking closely: only for values that are scanned afterwards.
func (s *scanner) span() []byte {
	s.peek()
	start := s.at
	for depth := 0; s.err == nil; {
		switch c := s.peek(); c {
		case '{', '[':
			depth++
			s.at++
		case '}', ']':
			depth--
			s.at++
		case ',', ':':
			s.at++
		case '"':
			s.pastString()
		case 0:
			s.want("a value")
		default:
			s.bare()
		}
		if depth <= 0 {
			break
		}
	}
	if s.err != nil {
		return nil
	}
	return s.b[start:s.at]
}

// pastString passes over a string. A quote without a backslash in front of it ends one, whatever stands before.
func (s *scanner) pastString() {
	rest := s.b[s.at+1:]
	if n := bytes.IndexByte(rest, '"'); n >= 0 && (n == 0 || rest[n-1] != '\\') {
		s.at += n + 2
		return
	}
	s.raw()
}

// bare passes over a number, true, false or null.
func (s *scanner) bare() {
	n := bytes.IndexAny(s.b[s.at:], ",:]}\" \n\r\t[{")
	if n < 0 {
		n = len(s.b) - s.at
	}
	s.at += n
}
