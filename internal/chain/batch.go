package chain

import (
	"errors"
	"sync"
)

// batchSize keeps below what public nodes take at once.
const batchSize = 100

// batchLimit learns how many questions a node takes in one request.
type batchLimit struct {
	mu   sync.Mutex
	span span
}

func (l *batchLimit) most() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.span.most == 0 {
		l.span = span{width: batchSize, most: batchSize}
	}
	return int(l.span.width)
}

// learn tells whether a batch was refused for its size, and remembers how it went.
func (l *batchLimit) learn(size int, err error) (refused bool) {
	if size < 2 {
		return false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if err == nil {
		l.span.went(uint64(size), 0, 0)
		return false
	}
	var t *Trouble
	if !errors.As(err, &t) || t.Kind != TooMuch && t.Kind != Unserved && t.Kind != Refused {
		return false
	}
	l.span.refuse(uint64(size), 0)
	return true
}
