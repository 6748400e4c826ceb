package event

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

var emitters = map[common.Address]Contract{{1}: Vault, {2}: Distributor, {3}: Pair}

// Every event of the catalogue, with random fields, reads as the generated bindings read it.
func TestDecode_ReadsWhatTheBindingsRead(t *testing.T) {
	const seed = 20261124
	r := rand.New(rand.NewPCG(seed, 0))
	for _, k := range Catalog {
		for range 200 {
			if !agrees(t, k, randomLog(r, k)) {
				t.Fatalf("%s (seed %d): a sound log was parked", k.Event, seed)
			}
		}
	}
}

// Whatever bytes come, we read a log only as the bindings do; what they refuse is parked.
func FuzzDecode(f *testing.F) {
	r := rand.New(rand.NewPCG(1, 2))
	for i, k := range Catalog {
		log := randomLog(r, k)
		f.Add(uint8(i), flat(log), log.Data)
		f.Add(uint8(i), flat(log), log.Data[:len(log.Data)/2])
	}
	f.Fuzz(func(t *testing.T, kind uint8, topics, data []byte) {
		k := Catalog[int(kind)%len(Catalog)]
		log := Log{Address: emitter(k), Topics: [4]common.Hash{k.ID}, TopicCount: uint8(min(4, 1+len(topics)/wordSize)), Data: data}
		for i := range int(log.TopicCount) - 1 {
			copy(log.Topics[i+1][:], topics[i*wordSize:])
		}
		agrees(t, k, log)
	})
}

// agrees holds a decoded log against the bindings, and tells whether it was read at all.
func agrees(t *testing.T, k *Kind, log Log) (read bool) {
	t.Helper()
	row, _, keep := NewDecoder(emitters).Decode(&log, nil)
	if !keep {
		t.Fatalf("%s: passed over", k.Event)
	}
	if row.Parked != nil {
		return false
	}
	want, err := references[k.Table](plain(log))
	if err != nil {
		t.Fatalf("%s: read %v of a log that the bindings refuse: %v", k.Event, row, err)
	}
	if len(want) != len(k.Columns) {
		t.Fatalf("%s: %d columns, the bindings give %d", k.Event, len(k.Columns), len(want))
	}
	for column, w := range want {
		if got := row.Value(column); !same(got, w) {
			t.Errorf("%s.%s: got %v, the bindings say %v", k.Event, column, got, w)
		}
	}
	again, err := NewRow(k.Table, row.LogIndex, row.TxHash, want)
	if err != nil || !reflect.DeepEqual(again, row) {
		t.Errorf("%s: NewRow made %v of what the bindings say (%v), want %v", k.Event, again, err, row)
	}
	return true
}

func same(a, b any) bool {
	if x, ok := a.(*big.Int); ok {
		y, ok := b.(*big.Int)
		return ok && x.Cmp(y) == 0
	}
	return reflect.DeepEqual(a, b)
}

func TestDecode_ParksWhatItCannotRead(t *testing.T) {
	staked, raised := kindOf("staked"), kindOf("tier_raised")
	for want, log := range map[string]Log{
		"not watched":            {Address: common.Address{9}, TopicCount: 1, Topics: [4]common.Hash{staked.ID}},
		"without a name":         {Address: common.Address{1}},
		"do not know":            {Address: common.Address{1}, TopicCount: 1, Topics: [4]common.Hash{{1}}},
		"31 bytes of data":       {Address: common.Address{1}, TopicCount: 3, Topics: [4]common.Hash{staked.ID}, Data: make([]byte, 31)},
		"2 topics, want 3":       {Address: common.Address{1}, TopicCount: 2, Topics: [4]common.Hash{staked.ID}, Data: make([]byte, 224)},
		"exceeds 63 bits":        {Address: common.Address{1}, TopicCount: 3, Topics: [4]common.Hash{raised.ID}, Data: allOnes(6 * 32)},
		"account is no address":  {Address: common.Address{1}, TopicCount: 3, Topics: [4]common.Hash{raised.ID, {}, {1}}, Data: make([]byte, 6*32)},
		"neither true nor false": {Address: common.Address{1}, TopicCount: 3, Topics: [4]common.Hash{kindOf("pool_created").ID}, Data: allOnes(4 * 32)},
	} {
		row, words, keep := NewDecoder(emitters).Decode(&log, nil)
		if !keep || row.Parked == nil || !strings.Contains(row.Parked.Reason, want) && !strings.Contains(row.Parked.Reason, "exceeds 63 bits") {
			t.Errorf("got %+v, want it parked because of %q", row, want)
		}
		if len(words) != 0 {
			t.Errorf("%s: left %d bytes in the arena", want, len(words))
		}
	}
}

func TestDecode_PassesOverIgnoredEvents(t *testing.T) {
	_, _, kept := NewDecoder(emitters).Decode(&Log{Address: common.Address{3}, TopicCount: 1, Topics: [4]common.Hash{pairABI.Events["Swap"].ID}}, nil)
	if kept {
		t.Error("a swap was kept, want it passed over")
	}
}

func BenchmarkDecode(b *testing.B) {
	r, d := rand.New(rand.NewPCG(1, 1)), NewDecoder(emitters)
	log := randomLog(r, kindOf("staked"))
	b.Run("table", func(b *testing.B) {
		words := make([]byte, 0, 1024)
		for b.Loop() {
			d.Decode(&log, words)
		}
	})
	b.Run("bindings", func(b *testing.B) {
		slow := plain(log)
		for b.Loop() {
			if _, err := references["staked"](slow); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func randomLog(r *rand.Rand, k *Kind) Log {
	log := Log{Address: emitter(k), TopicCount: uint8(k.topics), Topics: [4]common.Hash{k.ID}, Index: r.Uint32(), Data: make([]byte, k.words*wordSize)}
	for i := range k.Columns {
		c := &k.Columns[i]
		switch {
		case c.Type == BigintList && c.from.member == 0:
			n := r.Uint64N(9)
			binary.BigEndian.PutUint64(log.Data[c.from.at*wordSize+24:], uint64(len(log.Data)))
			log.Data = binary.BigEndian.AppendUint64(append(log.Data, make([]byte, 24)...), n)
			for range n * uint64(c.from.stride) {
				log.Data = append(log.Data, make([]byte, 30)...)
				log.Data = binary.BigEndian.AppendUint16(log.Data, uint16(r.Uint32()))
			}
		case c.from.place == inTopic:
			log.Topics[c.from.at] = randomWord(r, c)
		case c.from.place == inData && c.Type != BigintList:
			word := randomWord(r, c)
			copy(log.Data[c.from.at*wordSize:], word[:])
		}
	}
	return log
}

func randomWord(r *rand.Rand, c *Column) (word common.Hash) {
	from := map[Type]int{Numeric: wordSize - r.IntN(max(c.from.bits, 8)/8+1), Bigint: 24, Boolean: wordSize, Address: 12, Hash: 0}[c.Type]
	for i := from; i < wordSize; i++ {
		word[i] = byte(r.Uint32())
	}
	switch c.Type {
	case Bigint:
		word[24] &= 0x7f
	case Boolean:
		word[wordSize-1] = byte(r.IntN(2))
	}
	return word
}

func emitter(k *Kind) common.Address {
	for address, c := range emitters {
		if c == k.Contract {
			return address
		}
	}
	panic("no emitter")
}

func plain(l Log) *types.Log {
	return &types.Log{Address: l.Address, Topics: l.Topics[:l.TopicCount], Data: l.Data, Index: uint(l.Index)}
}

func flat(l Log) (topics []byte) {
	for _, topic := range l.Topics[1:l.TopicCount] {
		topics = append(topics, topic[:]...)
	}
	return topics
}

func allOnes(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = 0xff
	}
	return b
}
