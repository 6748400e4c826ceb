package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/internal/devnode"
)

// The keys, by number. Each is a different account, the same in every run.
const (
	deployer = iota // also governance, and who triggers for nothing
	alice
	bob
	carol
	dora // whose moves are measured
	erin // whose moves are measured where only we have them
	keeper
	people // how many there are
)

// start is the chain's first second. Protocols get a day to be set up in, then their calendar begins.
const (
	start   = 1_750_000_000
	genesis = start + 86_400
)

const (
	txGas    = 16_000_000 // under the 2^24 that Osaka allows a transaction
	blockGas = 60_000_000 // the node's limit
)

// call is a transaction to be sent; to is nil where it creates a contract. A limit of 0 is txGas.
type call struct {
	to    *common.Address
	data  []byte
	limit uint64
}

// chain is the node with its clock in our hand: the next block is one second after the last, or at the second that until
// was told.
type chain struct {
	node   *devnode.Node
	signer types.Signer
	nonces [people]uint64
	at     uint64 // second of the next block
}

func newChain() (*chain, error) {
	node, err := devnode.Start(devnode.Options{GenesisTime: time.Unix(start, 0), BlockSeconds: 1, Accounts: people})
	if err != nil {
		return nil, err
	}
	id := new(big.Int).SetUint64(node.ChainID())
	return &chain{node: node, signer: types.LatestSignerForChainID(id), at: start + 1}, nil
}

func address(account int) common.Address { return devnode.Address(account) }

// until says when the next block is made, in seconds after genesis.
func (c *chain) until(after time.Duration) error {
	at := uint64(genesis + int64(after/time.Second))
	if at < c.at {
		return fmt.Errorf("wait until %s after genesis: the chain is %d s past it", after, c.at-at)
	}
	c.at = at
	return nil
}

// passed is how long after genesis the next block is made.
func (c *chain) passed() time.Duration { return time.Duration(int64(c.at)-genesis) * time.Second }

// send has one transaction mined, alone in its block.
func (c *chain) send(ctx context.Context, from int, one call) (*types.Receipt, error) {
	hash, err := c.submit(ctx, from, one)
	if err != nil {
		return nil, err
	}
	if err := c.mine(ctx); err != nil {
		return nil, err
	}
	return c.receipt(ctx, from, one, hash)
}

// sendAll has many mined, as many to a block as fit: for setting up, not for measuring.
func (c *chain) sendAll(ctx context.Context, from int, many []call) ([]*types.Receipt, error) {
	hashes, waiting := make([]common.Hash, len(many)), uint64(0)
	for i, one := range many {
		limit := one.gas()
		if waiting+limit > blockGas {
			if err := c.mine(ctx); err != nil {
				return nil, err
			}
			waiting = 0
		}
		waiting += limit
		var err error
		if hashes[i], err = c.submit(ctx, from, one); err != nil {
			return nil, err
		}
	}
	if err := c.mine(ctx); err != nil {
		return nil, err
	}
	receipts := make([]*types.Receipt, len(many))
	for i, one := range many {
		var err error
		if receipts[i], err = c.receipt(ctx, from, one, hashes[i]); err != nil {
			return nil, err
		}
	}
	return receipts, nil
}

func (one call) gas() uint64 {
	if one.limit != 0 {
		return one.limit
	}
	return txGas
}

func (c *chain) submit(ctx context.Context, from int, one call) (common.Hash, error) {
	fee := new(big.Int).Add(new(big.Int).Lsh(c.node.Head().BaseFee, 4), big.NewInt(1))
	tx, err := types.SignNewTx(devnode.Key(from), c.signer, &types.DynamicFeeTx{
		ChainID: c.signer.ChainID(), Nonce: c.nonces[from], To: one.to, Data: one.data, Gas: one.gas(),
		GasTipCap: big.NewInt(1), GasFeeCap: fee,
	})
	if err != nil {
		return common.Hash{}, fmt.Errorf("sign: %w", err)
	}
	if err := c.node.Client().SendTransaction(ctx, tx); err != nil {
		return common.Hash{}, fmt.Errorf("send: %w", err)
	}
	c.nonces[from]++
	return tx.Hash(), nil
}

func (c *chain) mine(ctx context.Context) error {
	head, err := c.node.MineAt(ctx, c.at)
	if err != nil {
		return err
	}
	c.at = head.Time + 1
	return nil
}

func (c *chain) receipt(ctx context.Context, from int, one call, hash common.Hash) (*types.Receipt, error) {
	receipt, err := c.node.Client().TransactionReceipt(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("read receipt: %w", err)
	}
	if receipt.Status == types.ReceiptStatusSuccessful {
		return receipt, nil
	}
	// the block before has the state it met, but not the second: good enough to know why, most times
	before := new(big.Int).Sub(receipt.BlockNumber, common.Big1)
	answer, err := c.node.Client().CallContract(ctx, ethereum.CallMsg{From: address(from), To: one.to, Data: one.data}, before)
	return nil, fmt.Errorf("reverted after %d gas (asked again: %x, %w)", receipt.GasUsed, answer, why(err))
}

// next is where the account's next but so many transactions would create a contract.
func (c *chain) next(from int, after uint64) common.Address {
	return crypto.CreateAddress(address(from), c.nonces[from]+after)
}
