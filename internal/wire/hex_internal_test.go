package wire

import (
	"bytes"
	"encoding/hex"
	"testing"
)

// Every byte at every place is a digit to us if it is one to the standard library, and then of the same value.
func TestUnhex_ReadsWhatHexReads(t *testing.T) {
	t.Parallel()
	for size := range 40 { // above 16 whole vectors are read at a time
		for _, others := range []string{"5a", "00"} {
			digits := bytes.Repeat([]byte(others), size)
			for place := range digits {
				for c := range 256 {
					was := digits[place]
					digits[place] = byte(c)
					got, want := bytes.Repeat([]byte{1}, size), make([]byte, size)
					_, err := hex.Decode(want, digits)
					if ok := unhex(got, digits); ok != (err == nil) || ok && !bytes.Equal(got, want) {
						t.Fatalf("%q: got %x, %t, want %x, %v", digits, got, ok, want, err)
					}
					digits[place] = was
				}
			}
		}
	}
	if unhex(make([]byte, 2), []byte("123")) {
		t.Error("an odd digit was read")
	}
}
