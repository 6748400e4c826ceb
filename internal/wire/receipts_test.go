package wire_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

func TestReceipts_EncodeAsTheReference(t *testing.T) {
	t.Parallel()
	const seed = 8
	r := rand.New(rand.NewPCG(seed, 0))
	var got wire.Receipts
	var ours, theirs bytes.Buffer
	for round := range 100 {
		want := someReceipts(r)
		if err := got.Scan(rendered(t, r, want)); err != nil {
			t.Fatalf("seed %d, round %d: %v", seed, round, err)
		}
		if got.Len() != len(want) {
			t.Fatalf("seed %d, round %d: got %d receipts, want %d", seed, round, got.Len(), len(want))
		}
		for i, x := range want {
			ours.Reset()
			theirs.Reset()
			got.EncodeIndex(i, &ours)
			want.EncodeIndex(i, &theirs)
			if !bytes.Equal(ours.Bytes(), theirs.Bytes()) || got.List[i].TxHash != x.TxHash {
				t.Fatalf("seed %d, round %d, receipt %d: got %x, want %x", seed, round, i, ours.Bytes(), theirs.Bytes())
			}
		}
		root := types.DeriveSha(&got, trie.NewStackTrie(nil))
		if want := types.DeriveSha(want, trie.NewStackTrie(nil)); root != want {
			t.Fatalf("seed %d, round %d: root %s, want %s", seed, round, root, want)
		}
	}
}

// go-ethereum writes nothing for a type it does not know, and so no root of such a block ever fits.
func TestReceipts_EncodeTypesThatNobodyKnows(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(9, 0))
	x := &types.Receipt{Type: 2, Status: 1, CumulativeGasUsed: 21000, TxHash: someHash(r), Logs: someLogs(r, 2)}
	var want, got bytes.Buffer
	types.Receipts{x}.EncodeIndex(0, &want)
	x.Type = 0x7e
	var list wire.Receipts
	if err := list.Scan(rendered(t, r, types.Receipts{x})); err != nil {
		t.Fatal(err)
	}
	list.EncodeIndex(0, &got)
	if got.Bytes()[0] != 0x7e || !bytes.Equal(got.Bytes()[1:], want.Bytes()[1:]) {
		t.Errorf("got %x, want 7e and then as a known type: %x", got.Bytes(), want.Bytes())
	}
}

func TestReceipts_SayWhatIsWrong(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(10, 0))
	whole := string(rendered(t, rand.New(rand.NewPCG(10, 1)), types.Receipts{{TxHash: someHash(r), Logs: someLogs(r, 1)}}))
	one := func(old, new string) string { return strings.Replace(whole, old, new, 1) }
	var list wire.Receipts
	for _, c := range []struct{ name, text, want string }{
		{"no logs", one(`"logs"`, `"log"`), "a receipt without logs"},
		{"no gas", one(`"cumulativeGasUsed"`, `"gas"`), "a receipt without cumulativeGasUsed"},
		{"a type", one(`"status"`, `"type":"0x80","status"`), "a receipt of type 128"},
		{"a word", `"pending"`, "where [ should"},
	} {
		if err := list.Scan([]byte(c.text)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q in %s", c.name, err, c.want, c.text)
		}
	}
	if err := list.Scan([]byte("null")); !errors.Is(err, wire.ErrNull) {
		t.Errorf("null: got %v, want ErrNull", err)
	}
}
