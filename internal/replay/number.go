package replay

import "github.com/holiman/uint256"

// num is an amount, an index or a word. All arithmetic of the mechanism fits 256 bits.
type num = uint256.Int

// narrow is a number kept in 16 bytes, in two's complement where it can be negative.
type narrow [2]uint64

func (n narrow) wide() *num { return &num{n[0], n[1], 0, 0} }

// signed extends the sign.
func (n narrow) signed() *num {
	if int64(n[1]) < 0 {
		return &num{n[0], n[1], ^uint64(0), ^uint64(0)}
	}
	return n.wide()
}

func narrowed(v *num) narrow { return narrow{v[0], v[1]} }

func small(v uint64) *num            { return uint256.NewInt(v) }
func add(a, b *num) *num             { return new(num).Add(a, b) }
func sub(a, b *num) *num             { return new(num).Sub(a, b) }
func mul(a, b *num) *num             { return new(num).Mul(a, b) }
func div(a, b *num) *num             { return new(num).Div(a, b) }
func shl(a *num, n uint) *num        { return new(num).Lsh(a, n) }
func shr(a *num, n uint) *num        { return new(num).Rsh(a, n) }
func less(a, b *num) bool            { return a.Lt(b) }
func mulSmall(a *num, b uint64) *num { return mul(a, small(b)) }

func divUp(a, b *num) *num { return div(add(a, sub(b, small(1))), b) }

func shrUp(a *num, n uint) *num {
	return shr(add(a, sub(shl(small(1), n), small(1))), n)
}

func least(a, b *num) *num {
	if less(a, b) {
		return a
	}
	return b
}
