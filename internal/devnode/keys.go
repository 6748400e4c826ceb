package devnode

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Key returns dev key n: the private key keccak256("almanac dev key n"), n in decimal. Everybody can work it out,
// so it is for worthless money only. To use one in a wallet: cast keccak "almanac dev key 0".
func Key(n int) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "almanac dev key %d", n)))
	if err != nil {
		panic(fmt.Sprintf("derive dev key %d: %v", n, err)) // a hash outside the curve's order: one in 2^128
	}
	return key
}

// Address returns the account of Key(n).
func Address(n int) common.Address {
	return crypto.PubkeyToAddress(Key(n).PublicKey)
}
