package chain

import (
	"bytes"
	"sync"
)

// Bodies of answers are used again, the large ones apart: in one pool, each of the many that hold a header or two would
// in time be as large as the largest.
var (
	smallBodies = sync.Pool{New: func() any { return new(bytes.Buffer) }}
	largeBodies = make(spares[bytes.Buffer], 4)
)

const (
	largeBody   = 1 << 20
	largestKept = 16 << 20 // what takes more is left to the garbage collector
)

// takeBody returns an empty buffer for an answer of the given size; where that is -1, unknown, large tells what to expect.
func takeBody(size int64, large bool) *bytes.Buffer {
	b := pickBody(size > largeBody || size < 0 && large)
	b.Reset()
	if size > 0 {
		b.Grow(int(min(size, maxAnswer)) + bytes.MinRead)
	}
	return b
}

func pickBody(large bool) *bytes.Buffer {
	if large {
		return largeBodies.take()
	}
	return smallBodies.Get().(*bytes.Buffer)
}

func giveBody(b *bytes.Buffer) {
	switch {
	case b.Cap() <= largeBody:
		smallBodies.Put(b)
	case b.Cap() <= largestKept:
		largeBodies.give(b)
	}
}
