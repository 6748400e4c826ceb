package wire_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/core/types"
)

// Of every fork, up to the one that go-ethereum knows and we do not run on yet.
func TestHeader_EqualsTheReference(t *testing.T) {
	t.Parallel()
	const seed = 5
	r := rand.New(rand.NewPCG(seed, 0))
	var got wire.Header // used again, so that nothing of one header may stay for the next
	for round := range 1000 {
		want := someHeader(r)
		text := rendered(t, r, want)
		if err := got.Scan(text); err != nil {
			t.Fatalf("seed %d, round %d: %v in %s", seed, round, err, text)
		}
		if got.Hash() != want.Hash() || got.Claimed != want.Hash() {
			t.Fatalf("seed %d, round %d: got %+v with hash %s, want %+v", seed, round, got.Header, got.Hash(), want)
		}
	}
}

func TestHeader_TakesNullForAFieldOfALaterFork(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(6, 0))
	want := someHeader(r)
	for want.BaseFee != nil {
		want = someHeader(r)
	}
	text := strings.Replace(string(plain(t, want)), `"baseFeePerGas":null`, `"baseFeePerGas":null,"withdrawalsRoot":null,"blobGasUsed":null,"later":null`, 1)
	var got wire.Header
	if err := got.Scan([]byte(text)); err != nil || got.Hash() != want.Hash() {
		t.Errorf("got %v, hash %s, want %s", err, got.Hash(), want.Hash())
	}
}

func TestHeader_SaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	whole := string(plain(t, someHeader(rand.New(rand.NewPCG(7, 0)))))
	one := func(old, new string) string { return strings.Replace(whole, old, new, 1) }
	var h wire.Header
	for _, c := range []struct{ name, text, want string }{
		{"no root", one(`"stateRoot"`, `"stateroot"`), "a header without stateRoot"},
		{"no hash", one(`"hash"`, `"Hash"`), "a header without hash"},
		{"a long bloom", one(`"logsBloom":"0x`, `"logsBloom":"0x00`), "not 256 bytes of hex"},
		{"a long number", one(`"number":"0x`, `"number":"0x1`+strings.Repeat("0", 64)), "above 256 bits"},
		{"a list", "[]", "'[' stands where { should"},
		{"a word", `"0x1"`, `'"' stands where { should`},
		{"cut", whole[:len(whole)-1], "ends where , should"},
	} {
		if err := h.Scan([]byte(c.text)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
	if err := h.Scan([]byte(" null\n")); !errors.Is(err, wire.ErrNull) {
		t.Errorf("null: got %v, want ErrNull", err)
	}
}

// A field that go-ethereum adds to its header must be read here, too, or hashes stop fitting.
func TestHeader_KnowsEveryField(t *testing.T) {
	t.Parallel()
	const known = 23
	if n := reflect.TypeFor[types.Header]().NumField(); n != known {
		t.Errorf("go-ethereum's header has %d fields, we know %d: read the new ones, and let someHeader fill them", n, known)
	}
}
