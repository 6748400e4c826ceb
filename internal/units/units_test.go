package units_test

import (
	"testing"

	"almanac/internal/units"
)

func TestParse(t *testing.T) {
	for in, want := range map[string]string{
		"1": "1000000000000000000", "0.000000000000000001": "1", "1250.5": "1250500000000000000000", "0": "0",
	} {
		if got, err := units.Parse(in, 18); err != nil || got.String() != want {
			t.Errorf("%q: got %v, %v; want %s", in, got, err, want)
		}
	}
	for _, in := range []string{"", ".", "1.", ".5", "-1", "+1", "1e18", "1,000", "0.0000000000000000001", "1.2.3", " 1"} {
		if got, err := units.Parse(in, 18); err == nil {
			t.Errorf("%q: got %s, want an error", in, got)
		}
	}
}
