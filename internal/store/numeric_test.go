package store_test

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/jackc/pgx/v5/pgtype"

	"almanac/internal/store"
)

// reference is how the driver sends a numeric; one of up to 256 bits made canonical as Postgres does on arrival: no zeros at the end,
// and nought has no weight.
func reference(t testing.TB, v *big.Int) []byte {
	t.Helper()
	m := pgtype.NewMap()
	sent, err := m.Encode(pgtype.NumericOID, pgtype.BinaryFormatCode, pgtype.Numeric{Int: v, Valid: true}, nil)
	must(t, err)
	for n := len(sent); v.BitLen() <= 256 && n > 8 && sent[n-1] == 0 && sent[n-2] == 0; n = len(sent) {
		sent = sent[:n-2]
		binary.BigEndian.PutUint16(sent, binary.BigEndian.Uint16(sent)-1)
	}
	if v.Sign() == 0 {
		sent = make([]byte, 8)
	}
	return append(binary.BigEndian.AppendUint32(nil, uint32(len(sent))), sent...)
}

// Every amount is sent as the driver would send it.
func TestNumeric_IsWhatTheDriverSends(t *testing.T) {
	t.Parallel()
	r := seeded(t)
	turned := store.Turned()
	check := func(v *big.Int) {
		t.Helper()
		want := reference(t, v)
		if v.Sign() >= 0 && v.BitLen() <= 256 {
			word := v.FillBytes(make([]byte, 32))
			if got := store.AppendNumeric(nil, word); !bytes.Equal(got, want) {
				t.Fatalf("%v as a word: got %x, want %x", v, got, want)
			}
			for range 2 { // turned, and as it was turned
				if got := turned(nil, word); !bytes.Equal(got, want) {
					t.Fatalf("%v as an id: got %x, want %x", v, got, want)
				}
			}
		}
		if got := store.AppendBig(nil, v); !bytes.Equal(got, want) {
			t.Fatalf("%v: got %x, want %x", v, got, want)
		}
	}
	for bit := range 256 {
		power := new(big.Int).Lsh(big.NewInt(1), uint(bit))
		check(power)
		check(new(big.Int).Sub(power, big.NewInt(1)))
	}
	for power := big.NewInt(1); power.BitLen() <= 300; power.Mul(power, big.NewInt(10)) {
		check(power)
		check(new(big.Int).Neg(power))
		check(new(big.Int).Sub(power, big.NewInt(1)))
	}
	for range 50_000 {
		v := amount(r).(*big.Int)
		check(v)
		check(new(big.Int).Neg(v))
		check(new(big.Int).Mul(v, amount(r).(*big.Int)))
	}
}

func FuzzNumeric(f *testing.F) {
	f.Add([]byte{})
	f.Add(maxUint256.Bytes())
	f.Fuzz(func(t *testing.T, raw []byte) {
		v := new(big.Int).SetBytes(raw[:min(len(raw), 32)])
		if got, want := store.AppendNumeric([]byte{1}, v.FillBytes(make([]byte, 32))), reference(t, v); !bytes.Equal(got[1:], want) {
			t.Fatalf("%v: got %x, want %x", v, got[1:], want)
		}
	})
}
