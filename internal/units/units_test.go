package units_test

import (
	"math/big"
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

func TestFormat_CutsOffAndGroups(t *testing.T) {
	for _, c := range []struct {
		base             string
		decimals, places int
		want             string
	}{
		{"1234567890000000000000", 18, 4, "1,234.5678"},
		{"1", 18, 4, "0"},
		{"1999999999999999999", 18, 2, "1.99"},
		{"-1500000", 6, 2, "-1.5"},
		{"123456", 0, 4, "123,456"},
		{"0", 18, 4, "0"},
	} {
		v, _ := new(big.Int).SetString(c.base, 10)
		if got := units.Format(v, c.decimals, c.places); got != c.want {
			t.Errorf("%s with %d decimals: got %s, want %s", c.base, c.decimals, got, c.want)
		}
	}
}

func FuzzParse_UndoesFormat(f *testing.F) {
	f.Add("1250.5")
	f.Fuzz(func(t *testing.T, s string) {
		v, err := units.Parse(s, 18)
		if err != nil {
			return
		}
		again, err := units.Parse(ungrouped(units.Format(v, 18, 18)), 18)
		if err != nil || again.Cmp(v) != 0 {
			t.Errorf("%q: %s became %v, %v", s, v, again, err)
		}
	})
}

func ungrouped(s string) string {
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		if s[i] != ',' {
			out = append(out, s[i])
		}
	}
	return string(out)
}
