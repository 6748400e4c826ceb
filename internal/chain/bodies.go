package chain

import (
	"bytes"
	"sync"
)

// Bodies of answers are used again, the large ones apart: in one pool, each of the many that hold a header or two would
// in time be as large as the largest.
var smallBodies, largeBodies = newBodies(), newBodies()

func newBodies() *sync.Pool { return &sync.Pool{New: func() any { return new(bytes.Buffer) }} }

const largeBody = 1 << 20

// takeBody returns an empty buffer for an answer of the given size, -1 if unknown.
func takeBody(size int64) *bytes.Buffer {
	pool := smallBodies
	if size > largeBody {
		pool = largeBodies
	}
	b := pool.Get().(*bytes.Buffer)
	b.Reset()
	if size > 0 {
		b.Grow(int(min(size, maxAnswer)) + bytes.MinRead)
	}
	return b
}

func giveBody(b *bytes.Buffer) {
	if b.Cap() > largeBody {
		largeBodies.Put(b)
	} else {
		smallBodies.Put(b)
	}
}
