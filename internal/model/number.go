package model

import "math/big"

var (
	zero        = new(big.Int)
	indexOne    = new(big.Int).Lsh(big.NewInt(1), 96) // scale of a pool's reward index
	emissionOne = new(big.Int).Lsh(big.NewInt(1), 30) // scale of the emission index
)

func num(v uint64) *big.Int      { return new(big.Int).SetUint64(v) }
func add(a, b *big.Int) *big.Int { return new(big.Int).Add(a, b) }
func sub(a, b *big.Int) *big.Int { return new(big.Int).Sub(a, b) }
func mul(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) }

// divDown divides numbers that are not negative, towards zero.
func divDown(a, b *big.Int) *big.Int { return new(big.Int).Quo(a, b) }

func divUp(a, b *big.Int) *big.Int {
	return divDown(add(a, sub(b, big.NewInt(1))), b)
}
