// Package units turns base units into what people read and back, without floating point.
package units

import (
	"fmt"
	"math/big"
	"strings"
)

// ALMDecimals is the number of decimals of the protocol's own token.
const ALMDecimals = 18

// Parse reads a decimal number of whole tokens, such as "1250.5", as base units. It refuses signs, exponents and more
// decimals than the token has: nothing is rounded.
func Parse(s string, decimals int) (*big.Int, error) {
	whole, fraction, _ := strings.Cut(s, ".")
	if len(fraction) > decimals {
		return nil, fmt.Errorf("%q has more than %d decimals", s, decimals)
	}
	digits := whole + fraction + strings.Repeat("0", decimals-len(fraction))
	if whole == "" || strings.Trim(digits, "0123456789") != "" || strings.HasSuffix(s, ".") {
		return nil, fmt.Errorf("%q is not a decimal number", s)
	}
	v, _ := new(big.Int).SetString(digits, 10)
	return v, nil
}

// Format writes base units as whole tokens with at most places decimals, cut off, not rounded.
func Format(v *big.Int, decimals, places int) string {
	digits := new(big.Int).Abs(v).String()
	if len(digits) <= decimals {
		digits = strings.Repeat("0", decimals-len(digits)+1) + digits
	}
	whole, fraction := digits[:len(digits)-decimals], digits[len(digits)-decimals:]
	if len(fraction) > places {
		fraction = fraction[:places]
	}
	sign := ""
	if v.Sign() < 0 {
		sign = "-"
	}
	if fraction = strings.TrimRight(fraction, "0"); fraction == "" {
		return sign + group(whole)
	}
	return sign + group(whole) + "." + fraction
}

// group puts a comma between thousands.
func group(digits string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}
