package wire

import "math/bits"

// The part of RLP that receipts need. go-ethereum's rlp does it by reflection over types.Log, which we do not have.

func appendBytes(b, text []byte) []byte {
	if len(text) == 1 && text[0] < 0x80 {
		return append(b, text[0])
	}
	return append(appendHead(b, 0x80, len(text)), text...)
}

func appendListHead(b []byte, size int) []byte { return appendHead(b, 0xc0, size) }

func appendNumber(b []byte, n uint64) []byte {
	switch {
	case n == 0:
		return append(b, 0x80)
	case n < 0x80:
		return append(b, byte(n))
	}
	return appendBigEndian(append(b, 0x80+byte(width(n))), n)
}

func appendHead(b []byte, kind byte, size int) []byte {
	if size < 56 {
		return append(b, kind+byte(size))
	}
	return appendBigEndian(append(b, kind+55+byte(width(uint64(size)))), uint64(size))
}

func appendBigEndian(b []byte, n uint64) []byte {
	for i := width(n) - 1; i >= 0; i-- {
		b = append(b, byte(n>>(8*i)))
	}
	return b
}

func sizeOfBytes(text []byte) int {
	if len(text) == 1 && text[0] < 0x80 {
		return 1
	}
	return sizeOfList(len(text))
}

// sizeOfList is the size of a list, or of a text of any other length than one, with its head.
func sizeOfList(size int) int {
	if size < 56 {
		return 1 + size
	}
	return 1 + width(uint64(size)) + size
}

func sizeOfNumber(n uint64) int {
	if n < 0x80 {
		return 1
	}
	return 1 + width(n)
}

// width is the number of bytes that n needs.
func width(n uint64) int { return (bits.Len64(n) + 7) / 8 }
