package report_test

import (
	"math/big"
	"testing"

	"almanac/internal/report"
)

func TestAmount_RoundsDownAndKeepsItsWidth(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		raw      string
		decimals int
		width    int
		want     string
	}{
		{"0", 18, 12, "0.00"},
		{"1", 18, 12, "<0.01"},
		{"9999999999999999", 18, 12, "<0.01"},
		{"10000000000000000", 18, 12, "0.01"},
		{"1999999999999999999", 18, 12, "1.99"},
		{"1234567890", 3, 12, "1,234,567.89"},
		{"12345678901", 3, 12, "12,345,678"},
		{"1234567890123", 0, 12, "1.234e12"},
		{"-1500", 3, 12, "-1.50"},
		{"5", -1, 12, "-"},
		{"115792089237316195423570985008687907853269984665640564039457584007913129639935", 0, 12, "1.157e77"},
		{"115792089237316195423570985008687907853269984665640564039457584007913129639935", 18, 12, "1.157e59"},
		{"100", 0, 12, "100.00"},
	} {
		raw, _ := new(big.Int).SetString(c.raw, 10)
		if got := report.Amount(raw, c.decimals, c.width); got != c.want {
			t.Errorf("%s with %d decimals in %d columns: got %s, want %s", c.raw, c.decimals, c.width, got, c.want)
		}
	}
	if got := report.Amount(nil, 18, 12); got != "-" {
		t.Errorf("got %s for an unknown amount, want a dash", got)
	}
}
