package wire

import (
	"fmt"
	"strconv"
)

// Answer is a node's answer to one call. Its bytes lie in the body it was scanned from.
type Answer struct {
	ID     uint64
	HasID  bool   // false when there is none, or one that is no number of ours
	Result []byte // nil when there is none, which is not the same as null
	Read   bool   // the result has been read on the way, into what Answers was given
	Err    *Failure
}

// Failure is the error object of a JSON-RPC answer.
type Failure struct {
	Code    int
	Message string
	Data    []byte // JSON, nil when there is none
}

func (f *Failure) Error() string { return f.Message }

// ErrorCode and ErrorData make a Failure an error as go-ethereum's rpc package knows it.
func (f *Failure) ErrorCode() int { return f.Code }

// ErrorData is a string where the data is one, as go-ethereum has it, and otherwise the JSON of it.
func (f *Failure) ErrorData() any {
	if len(f.Data) == 0 {
		return nil
	}
	s := scanner{b: f.Data}
	if text := s.text(); s.end() == nil {
		return string(text)
	}
	return string(f.Data)
}

// Answers scans a body: the one answer to a call, or those to a batch in the order in which they came. Results are read on the way,
// since to find the end of one and then to read it takes a third longer: of the one answer a list into logs, and of a batch the n-th
// answer's object into header(n). Both may be nil, and so may be any header. One that is not what it should be is passed over: what it
// is, or what is wrong with it, is for whoever scans the result to say.
func Answers(body []byte, logs *Logs, header func(n int) *Header) (answers []Answer, err error) {
	s := scanner{b: body}
	switch {
	case s.peek() != '[':
		answers = append(answers, s.answer(func() []byte { return s.list(logs) }))
	case header == nil:
		s.array(func() { answers = append(answers, s.answer(nil)) })
	default:
		s.array(func() {
			answers = append(answers, s.answer(func() []byte { return s.header(header(len(answers))) }))
		})
	}
	if err := s.end(); err != nil {
		return nil, fmt.Errorf("read answer: %w", err)
	}
	return answers, nil
}

// answer reads one; result reads its result, or returns nil where it cannot.
func (s *scanner) answer(result func() []byte) (a Answer) {
	s.object(func(key []byte) {
		switch string(key) {
		case "id":
			a.ID, a.HasID = s.id()
		case "result":
			if a.Result != nil {
				s.fail("a second result")
			}
			if result != nil {
				a.Result = result()
			}
			if a.Read = a.Result != nil; !a.Read {
				a.Result = s.span()
			}
		case "error":
			a.Err = s.failure()
		default:
			s.skip()
		}
	})
	return a
}

// list reads a value into logs, and header one into a header; nil where something else stands.
func (s *scanner) list(logs *Logs) []byte {
	if s.peek() != '[' || logs == nil {
		return nil
	}
	return s.tried(logs.take)
}

func (s *scanner) header(h *Header) []byte {
	if s.peek() != '{' || h == nil {
		return nil
	}
	return s.tried(h.take)
}

// tried returns the bytes that take passed over, and stays where it is if take failed.
func (s *scanner) tried(take func(*scanner)) []byte {
	ahead := *s
	if take(&ahead); ahead.err != nil {
		return nil
	}
	value := s.b[s.at:ahead.at]
	s.at = ahead.at
	return value
}

func (s *scanner) id() (uint64, bool) {
	var text []byte
	switch s.peek() {
	case '"':
		text = s.text()
	case 'n':
		s.null()
	default:
		text = s.number()
	}
	id, err := strconv.ParseUint(string(text), 10, 64)
	return id, err == nil
}

func (s *scanner) failure() *Failure {
	switch s.peek() {
	case 'n':
		s.null()
		return nil
	case '"': // some proxies say no more than this
		return &Failure{Message: string(s.text())}
	}
	f := &Failure{}
	s.object(func(key []byte) {
		switch string(key) {
		case "code":
			f.Code = s.code()
		case "message":
			f.Message = s.message()
		case "data":
			f.Data = s.value()
		default:
			s.skip()
		}
	})
	return f
}

func (s *scanner) code() int {
	n, err := strconv.Atoi(string(s.value()))
	if err != nil {
		return 0
	}
	return n
}

func (s *scanner) message() string {
	if s.peek() == '"' {
		return string(s.text())
	}
	return string(s.value())
}

// value returns the bytes of a checked value.
func (s *scanner) value() []byte {
	s.peek()
	start := s.at
	if s.skip(); s.err != nil {
		return nil
	}
	return s.b[start:s.at]
}

// Bytes scans a result that is a string of hex, as eth_call gives it.
func Bytes(result []byte) ([]byte, error) {
	s := scanner{b: result}
	b := s.bytes(nil)
	return b, s.end()
}

// Quantity scans a result that is a number, as eth_chainId gives it.
func Quantity(result []byte) (uint64, error) {
	s := scanner{b: result}
	n := s.quantity()
	return n, s.end()
}

// Null tells whether a result is null.
func Null(result []byte) bool {
	s := scanner{b: result}
	return s.null() && s.end() == nil
}
