package multicall

import (
	"encoding/binary"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/chain"
)

// program reads its input as a row of calls, each a word with the length of the data above the address, and the data; and returns for
// each a word with the length of the answer, the top bit set when the call succeeded, and the answer.
//
//	for i, o := 0, 0; i < calldatasize; {
//	    word := calldata[i]; length := word >> 160
//	    memory[o+32:] = calldata[i+32 : i+32+length]
//	    ok := staticcall(gas, word, memory[o+32 : o+32+length])
//	    memory[o] = ok << 255 | returndatasize
//	    memory[o+32:] = returndata
//	    i += length + 32; o += returndatasize + 32
//	}
var program = common.FromHex(
	`5f5f` + // i o
		`5b` + // loop, at 2:
		`36821015604457` + // end if i >= calldatasize
		`81358060a01c` + // word length
		`80846020018460200137` + // calldatacopy(o + 32, i + 32, length)
		`5f5f8285602001855afa` + // staticcall(gas, word, o + 32, length, 0, 0)
		`60ff1b3d178352` + // mstore(o, ok << 255 | returndatasize)
		`3d5f846020013e` + // returndatacopy(o + 32, 0, returndatasize)
		`92602001905082019150` + // i = i + 32 + length
		`3d01602001` + // o = o + 32 + returndatasize
		`600256` + // loop
		`5b5ff3`, // end: return(0, o)
)

// standsAt is where the program is put: an address that nobody has the key of.
var standsAt = common.HexToAddress("0x616c6d616e61632e6d756c746963616c6c00")

var errShort = errors.New("the answer is cut")

// pack lays calls out for the program.
func pack(views []chain.View) []byte {
	size := 0
	for _, v := range views {
		size += 32 + len(v.Data)
	}
	input := make([]byte, 0, size)
	for _, v := range views {
		input = append(input, make([]byte, 8)...)
		input = binary.BigEndian.AppendUint32(input, uint32(len(v.Data)))
		input = append(append(input, v.To[:]...), v.Data...)
	}
	return input
}

// unpack takes the answers apart; nil stands for a call that did not succeed.
func unpack(output []byte, answers [][]byte) error {
	for i := range answers {
		if len(output) < 32 {
			return errShort
		}
		head := new(big.Int).SetBytes(output[:32])
		ok := head.Bit(255) == 1
		size := head.SetBit(head, 255, 0)
		output = output[32:]
		if !size.IsUint64() || size.Uint64() > uint64(len(output)) {
			return errShort
		}
		if ok {
			answers[i] = output[:size.Uint64():size.Uint64()]
		}
		output = output[size.Uint64():]
	}
	return nil
}
