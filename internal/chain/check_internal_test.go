package chain

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
)

func TestSaturated_FromThreeEighthsOn(t *testing.T) {
	t.Parallel()
	for bytes, want := range map[int]bool{0: false, 96: false, 97: true, 256: true} {
		var b types.Bloom
		for i := range bytes {
			b[i] = 0xff
		}
		if got := saturated(&b); got != want {
			t.Errorf("%d of 256 bytes set: saturated %t, want %t", bytes, got, want)
		}
	}
}
