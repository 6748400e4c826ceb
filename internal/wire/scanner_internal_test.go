package wire

import (
	"bytes"
	"testing"
)

// Every byte at every place of a key ends it, spoils it or is a part of it, whatever stands beside.
func TestKey_EndsWhereItShould(t *testing.T) {
	t.Parallel()
	for size := range 20 {
		for place := range size {
			for c := range 256 {
				key := bytes.Repeat([]byte("k"), size)
				key[place] = byte(c)
				s := scanner{b: append(append([]byte{'"'}, key...), `":0`...)}
				got := s.key()
				want, spoilt := key, c < ' ' || c == '\\' // \k is no escape, nor is \" the end
				if c == '"' {
					want = key[:place]
				}
				if spoilt != (s.err != nil) || !spoilt && (!bytes.Equal(got, want) || s.at != len(want)+2) {
					t.Fatalf("%q: got %q up to %d, %v, want %q", s.b, got, s.at, s.err, want)
				}
			}
		}
	}
}
