package devnode_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"almanac/internal/devnode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

func start(t *testing.T, o devnode.Options) *devnode.Node {
	t.Helper()
	n, err := devnode.Start(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return n
}

// deadline bounds a whole test, so that a fact that never comes fails it.
func deadline(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	return ctx
}

// must is for steps that are not what the test is about.
func must[T any](t *testing.T) func(v T, err error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func mine(t *testing.T, n *devnode.Node) *types.Header {
	t.Helper()
	return must[*types.Header](t)(n.Mine(t.Context()))
}

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
