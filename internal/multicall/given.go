package multicall

import (
	"encoding/binary"

	"almanac/internal/chain"
)

// largestGiven bounds what stands in for a contract: with more than this, code would be larger than a chain takes.
const largestGiven = 16 << 10

// fitting is what is given, if it can be used.
func fitting(g *chain.Given) *chain.Given {
	if g == nil || len(g.Data)+len(g.Answer) > largestGiven {
		return nil
	}
	return g
}

// standIn is a program that answers the call that is given, and reverts on any other.
//
//	if (calldatasize ^ length) | (calldata[0] ^ word 0) | … { revert }
//	memory[0:] = code[answer:]
//	return memory[0 : length of the answer]
func standIn(g *chain.Given) []byte {
	const push2, push32 = 0x61, 0x7f
	short := func(code []byte, n int) []byte { return binary.BigEndian.AppendUint16(append(code, push2), uint16(n)) }
	words := (len(g.Data) + 31) / 32
	padded := append(g.Data[:len(g.Data):len(g.Data)], make([]byte, 32*words-len(g.Data))...)

	code := append(short([]byte{0x36}, len(g.Data)), 0x18) // calldatasize ^ length
	for i := range words {
		code = append(short(code, 32*i), 0x35, push32) // calldata[i] ^ word i, or'ed to what differed so far
		code = append(append(code, padded[32*i:32*i+32]...), 0x18, 0x17)
	}
	const rest = 3 + 1 + 3 + 3 + 2 + 3 + 2 // up to the revert
	revert := len(code) + rest
	code = append(short(code, revert), 0x57)                               // jump there if anything differed
	code = append(short(short(code, len(g.Answer)), revert+4), 0x5f, 0x39) // codecopy(0, answer, length)
	code = append(short(code, len(g.Answer)), 0x5f, 0xf3)                  // return(0, length)
	code = append(code, 0x5b, 0x5f, 0x5f, 0xfd)                            // revert(0, 0)
	return append(code, g.Answer...)
}
