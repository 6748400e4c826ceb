package devnode_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// pay sends one gwei from key to an account that nobody owns.
func pay(t *testing.T, c *ethclient.Client, chainID uint64, key *ecdsa.PrivateKey, nonce uint64) common.Hash {
	t.Helper()
	to := common.HexToAddress("0xbeef")
	tx := types.MustSignNewTx(key, types.LatestSignerForChainID(new(big.Int).SetUint64(chainID)), &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(chainID), Nonce: nonce, To: &to, Gas: 21_000,
		Value: big.NewInt(1e9), GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11),
	})
	if err := c.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	return tx.Hash()
}
