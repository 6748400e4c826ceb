package chain

import (
	"encoding/binary"
	"math/bits"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// marks are the three bits that a value sets in a bloom.
type marks [3]uint16

func (m marks) in(b *types.Bloom) bool {
	for _, bit := range m {
		if b[types.BloomByteLength-1-bit>>3]>>(bit&7)&1 == 0 {
			return false
		}
	}
	return true
}

// marker works marks out, and remembers those of the topics it met last: hashing is dearer than all other checks of a log. Whoever
// uses it holds its lock.
type marker struct {
	sync.Mutex
	hasher crypto.KeccakState
	met    [1 << 16]struct {
		topic common.Hash
		marks marks
		known bool
	}
}

// marking is one for all chains, so that no topic is worked out twice: who checks a block holds it for some microseconds.
var marking marker

func (m *marker) of(value []byte) (found marks) {
	if m.hasher == nil {
		m.hasher = crypto.NewKeccakState()
	}
	var sum [6]byte
	m.hasher.Reset()
	m.hasher.Write(value)
	m.hasher.Read(sum[:])
	for i := range found {
		found[i] = binary.BigEndian.Uint16(sum[2*i:]) & (types.BloomBitLength - 1)
	}
	return found
}

func (m *marker) topic(t *common.Hash) marks {
	// Addresses and numbers end in their variable part, hashes vary everywhere.
	slot := &m.met[binary.BigEndian.Uint16(t[common.HashLength-2:])]
	if !slot.known || slot.topic != *t {
		slot.topic, slot.marks, slot.known = *t, m.of(t[:]), true
	}
	return slot.marks
}

// saturated tells whether a bloom names an address by chance more often than once in 20.
func saturated(b *types.Bloom) bool {
	set := 0
	for _, x := range b {
		set += bits.OnesCount8(x)
	}
	return set*8 > types.BloomBitLength*3 // an address has 3 bits, and (3/8)³ is 1 in 19
}
