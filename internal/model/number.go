package model

import "math/big"

var (
	zero        = new(big.Int)
	one         = big.NewInt(1)
	bps         = big.NewInt(10_000)
	emissionOne = new(big.Int).Lsh(one, 30)                         // scale of the emission index
	maxRate     = new(big.Int).Sub(new(big.Int).Lsh(one, 104), one) // of the votes' index, a second
)

func num(v uint64) *big.Int      { return new(big.Int).SetUint64(v) }
func add(a, b *big.Int) *big.Int { return new(big.Int).Add(a, b) }
func sub(a, b *big.Int) *big.Int { return new(big.Int).Sub(a, b) }
func mul(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) }

// divDown divides numbers that are not negative, towards zero.
func divDown(a, b *big.Int) *big.Int { return new(big.Int).Quo(a, b) }

func divUp(a, b *big.Int) *big.Int { return divDown(add(a, sub(b, one)), b) }

func least(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
