// Package units turns what people write into base units, without floating point.
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
