package wire_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"almanac/internal/event"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

func filled(r *rand.Rand, b []byte) {
	for i := range b {
		b[i] = byte(r.Uint32())
	}
}

func someHash(r *rand.Rand) (h common.Hash) { filled(r, h[:]); return h }

// number is of any width, with zero and the extremes as likely as the rest.
func number(r *rand.Rand) uint64 { return r.Uint64() >> r.IntN(65) }

func someLog(r *rand.Rand) *types.Log {
	l := &types.Log{
		Topics: make([]common.Hash, r.IntN(5)), Data: make([]byte, r.IntN(9)*32+r.IntN(2)*r.IntN(32)), TxHash: someHash(r), BlockHash: someHash(r),
		BlockNumber: number(r), TxIndex: uint(uint32(number(r))), Index: uint(uint32(number(r))), BlockTimestamp: number(r), Removed: r.IntN(9) == 0,
	}
	filled(r, l.Address[:])
	filled(r, l.Data)
	for i := range l.Topics {
		l.Topics[i] = someHash(r)
	}
	return l
}

func someLogs(r *rand.Rand, n int) []*types.Log {
	logs := make([]*types.Log, n)
	for i := range logs {
		logs[i] = someLog(r)
	}
	return logs
}

// flat is the log as we keep it.
func flat(l *types.Log) event.Log {
	out := event.Log{
		Address: l.Address, TopicCount: uint8(len(l.Topics)), Removed: l.Removed, Index: uint32(l.Index), TxIndex: uint32(l.TxIndex),
		BlockNumber: l.BlockNumber, BlockHash: l.BlockHash, TxHash: l.TxHash, Data: l.Data,
	}
	copy(out.Topics[:], l.Topics)
	return out
}

func same(a, b event.Log) bool {
	data := bytes.Equal(a.Data, b.Data)
	return data && slices.Equal(a.Topics[:], b.Topics[:]) && a.TopicCount == b.TopicCount && a.Address == b.Address && a.Removed == b.Removed &&
		a.Index == b.Index && a.TxIndex == b.TxIndex && a.BlockNumber == b.BlockNumber && a.BlockHash == b.BlockHash && a.TxHash == b.TxHash
}

// someHeader is of a random fork: each knows the fields of those before it.
func someHeader(r *rand.Rand) *types.Header {
	h := &types.Header{
		ParentHash: someHash(r), UncleHash: someHash(r), Root: someHash(r), TxHash: someHash(r), ReceiptHash: someHash(r), Time: number(r),
		Difficulty: someBig(r), Number: new(big.Int).SetUint64(number(r)), GasLimit: number(r), GasUsed: number(r), MixDigest: someHash(r),
		Extra: make([]byte, r.IntN(40)),
	}
	filled(r, h.Coinbase[:])
	filled(r, h.Bloom[:])
	filled(r, h.Nonce[:])
	filled(r, h.Extra)
	hashes := [5]common.Hash{someHash(r), someHash(r), someHash(r), someHash(r)}
	numbers := [3]uint64{number(r), number(r), number(r)}
	for i, grow := range []func(){
		func() { h.BaseFee = someBig(r) },
		func() { h.WithdrawalsHash = &hashes[0] },
		func() { h.BlobGasUsed, h.ExcessBlobGas, h.ParentBeaconRoot = &numbers[0], &numbers[1], &hashes[1] },
		func() { h.RequestsHash = &hashes[2] },
		func() { h.BlockAccessListHash, h.SlotNumber = &hashes[3], &numbers[2] },
	}[:r.IntN(6)] {
		_ = i
		grow()
	}
	return h
}

func someBig(r *rand.Rand) *big.Int {
	n := someHash(r).Big()
	return n.Rsh(n, uint(r.IntN(257)))
}

func someReceipts(r *rand.Rand) types.Receipts {
	receipts := make(types.Receipts, r.IntN(300)>>r.IntN(8))
	for i := range receipts {
		x := &types.Receipt{Type: uint8(r.IntN(5)), Status: uint64(r.IntN(2)), CumulativeGasUsed: number(r), TxHash: someHash(r), Logs: someLogs(r, r.IntN(4))}
		if r.IntN(9) == 0 {
			x.PostState = someHash(r).Bytes()
		}
		x.Bloom = types.CreateBloom(x)
		receipts[i] = x
	}
	return receipts
}

// plain is v as JSON.
func plain(t testing.TB, v any) []byte {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// rendered is v as JSON, then shaken: keys in another order, blanks and unknown fields between them.
func rendered(t testing.TB, r *rand.Rand, v any) []byte {
	t.Helper()
	var tree any
	decoder := json.NewDecoder(bytes.NewReader(plain(t, v)))
	decoder.UseNumber()
	if err := decoder.Decode(&tree); err != nil {
		t.Fatal(err)
	}
	return shaken(r, nil, tree)
}

func shaken(r *rand.Rand, b []byte, tree any) []byte {
	blank := func() { b = append(b, []string{"", "", "", " ", "\n\t", "\r\n"}[r.IntN(6)]...) }
	blank()
	switch v := tree.(type) {
	case []any:
		b = append(b, '[')
		for i, item := range v {
			if i > 0 {
				b = append(b, ',')
			}
			b = shaken(r, b, item)
		}
		blank()
		b = append(b, ']')
	case map[string]any:
		b = shakenObject(r, b, v)
	default:
		text, _ := json.Marshal(v)
		b = append(b, text...)
	}
	blank()
	return b
}

func shakenObject(r *rand.Rand, b []byte, v map[string]any) []byte {
	keys := make([]string, 0, len(v))
	for key := range v {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	r.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
	b = append(b, '{')
	for i, key := range keys {
		if i > 0 {
			b = append(b, ',')
		}
		if r.IntN(8) == 0 {
			b = append(b, `"unk\u006eown":[{"a\"b":-1.5e+3},"c\\",true,false,null,{}],`...)
		}
		b = append(b, ' ', '"')
		if r.IntN(20) == 0 { // the first letter by its number
			const digits = "0123456789abcdef"
			b = append(b, '\\', 'u', '0', '0', digits[key[0]>>4], digits[key[0]&15])
			b = append(b, key[1:]...)
		} else {
			b = append(b, key...)
		}
		b = append(b, '"', ':')
		b = shaken(r, b, v[key])
	}
	return append(b, '}')
}
