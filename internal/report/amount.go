package report

import (
	"fmt"
	"math/big"
	"strings"
)

// dash stands for what is unknown.
const dash = "-"

// Amount prints base units as whole tokens with thousands separated, to two places and rounded down; decimals below zero mean
// that they are unknown. It keeps within a width of at least 10 by giving up places, then digits.
func Amount(raw *big.Int, decimals, width int) string {
	switch {
	case raw == nil || decimals < 0:
		return dash
	case raw.Sign() < 0:
		return "-" + Amount(new(big.Int).Neg(raw), decimals, width-1)
	}
	unit := power(decimals)
	whole, rest := new(big.Int).QuoRem(raw, unit, new(big.Int))
	cents := rest.Quo(rest.Mul(rest, big.NewInt(100)), unit)
	if whole.Sign() == 0 && cents.Sign() == 0 && raw.Sign() > 0 {
		return "<0.01"
	}
	text := grouped(whole.String())
	if exact := fmt.Sprintf("%s.%02d", text, cents); len(exact) <= width {
		return exact
	}
	if len(text) <= width {
		return text
	}
	digits := whole.String()
	return fmt.Sprintf("%s.%se%d", digits[:1], digits[1:4], len(digits)-1)
}

func power(decimals int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
}

// grouped separates thousands.
func grouped(digits string) string {
	var b strings.Builder
	for i, digit := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(digit)
	}
	return b.String()
}

// percent prints a ratio, 0.12 as 12.00%.
func percent(ratio *big.Rat) string {
	if ratio == nil {
		return dash
	}
	hundredfold := new(big.Rat).Mul(ratio, big.NewRat(100, 1))
	text := hundredfold.FloatString(2)
	if len(text) > 8 {
		text = hundredfold.FloatString(0)
	}
	if len(text) > 8 {
		return ">10^7%"
	}
	return text + "%"
}

// span prints seconds as people say them, in the two largest units.
func span(seconds uint64) string {
	units := []struct {
		name string
		size uint64
	}{{"d", 86400}, {"h", 3600}, {"m", 60}, {"s", 1}}
	var parts []string
	for _, unit := range units {
		if n := seconds / unit.size; n > 0 && len(parts) < 2 {
			parts = append(parts, fmt.Sprintf("%d%s", n, unit.name))
		} else if len(parts) > 0 {
			break
		}
		seconds %= unit.size
	}
	if len(parts) == 0 {
		return "0s"
	}
	return strings.Join(parts, " ")
}
