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
	Read   bool   // the result has been read into the logs given to Answers
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

// Answers scans a body: the one answer to a call, or those to a batch in the order in which they came. Where the one is a list and
// logs is not nil, they are read on the way: to find the end of so much and then to read it takes a third longer.
func Answers(body []byte, logs *Logs) (answers []Answer, err error) {
	s := scanner{b: body}
	if s.peek() == '[' {
		s.array(func() { answers = append(answers, s.answer(nil)) })
	} else {
		answers = append(answers, s.answer(logs))
	}
	if err := s.end(); err != nil {
		return nil, fmt.Errorf("read answer: %w", err)
	}
	return answers, nil
}

func (s *scanner) answer(logs *Logs) (a Answer) {
	s.object(func(key []byte) {
		switch string(key) {
		case "id":
			a.ID, a.HasID = s.id()
		case "result":
			if a.Result != nil {
				s.fail("a second result")
			}
			a.Result, a.Read = s.list(logs)
		case "error":
			a.Err = s.failure()
		default:
			s.skip()
		}
	})
	return a
}

// list reads a value into logs. One that is no list of logs is passed over: what it is, or what is wrong with it, is for whoever
// scans the result to say.
func (s *scanner) list(logs *Logs) (value []byte, read bool) {
	if s.peek() == '[' && logs != nil {
		ahead := *s
		if logs.take(&ahead); ahead.err == nil {
			value, s.at = s.b[s.at:ahead.at], ahead.at
			return value, true
		}
	}
	return s.span(), false
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
