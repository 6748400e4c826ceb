package replay

import (
	"encoding/hex"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

func appendHex(to []byte, value []byte) []byte {
	to = append(to, '"', '0', 'x')
	to = hex.AppendEncode(to, value)
	return append(to, '"')
}

// appendQuantity writes a number as nodes do: no leading zeros.
func appendQuantity(to []byte, value uint64) []byte {
	to = append(to, '"', '0', 'x')
	to = strconv.AppendUint(to, value, 16)
	return append(to, '"')
}

// field writes a key and leaves the value to the next call.
func field(to []byte, name string) []byte {
	if last := to[len(to)-1]; last != '{' && last != '[' {
		to = append(to, ',')
	}
	to = append(to, '"')
	to = append(to, name...)
	return append(to, '"', ':')
}

func quantity(to []byte, name string, value uint64) []byte {
	return appendQuantity(field(to, name), value)
}
func bytesOf(to []byte, name string, value []byte) []byte { return appendHex(field(to, name), value) }

// unhex decodes digits that we wrote ourselves.
func unhex(digits []byte) []byte {
	value := make([]byte, len(digits)/2)
	hex.Decode(value, digits)
	return value
}

func unhexHash(digits []byte) (h common.Hash) {
	hex.Decode(h[:], digits)
	return h
}

func parseQuantity(text string) (uint64, error) { return hexutil.DecodeUint64(text) }
