package devnode

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// flush waits until the pool has sorted in what it has taken, so that the next block gets it. The pool sorts in the
// background, and waiting for that is part of adding a transaction only: so it is given one that it looks at and
// refuses. Its Sync will not do: that resets the pool, and a reset leaves an account's later nonces unsorted when it
// finds earlier ones sorted.
func (n *Node) flush() {
	n.eth.TxPool().Add(types.Transactions{n.probe}, true)
}

// probe is well formed, and its account could never pay for it.
func probe(chainID uint64) *types.Transaction {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("almanac dev probe")))
	if err != nil {
		panic(err) // a constant
	}
	id := new(big.Int).SetUint64(chainID)
	return types.MustSignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Gas: params.TxGas, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(1),
		To: &proposer, Value: new(big.Int).Lsh(big.NewInt(1), 200),
	})
}
