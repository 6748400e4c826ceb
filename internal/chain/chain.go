package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Client is the same connection for generated bindings and the sender.
func (c *Chain) Client() *ethclient.Client { return c.eth }

// Close ends the connection.
func (c *Chain) Close() { c.rpc.Close() }

// ChainID asks which chain the node follows.
func (c *Chain) ChainID(ctx context.Context) (uint64, error) {
	id, err := c.eth.ChainID(ctx)
	switch {
	case err != nil:
		return 0, fmt.Errorf("read chain id: %w", err)
	case !id.IsUint64():
		return 0, fmt.Errorf("read chain id: %s is too large", id)
	}
	return id.Uint64(), nil
}

// VerifyChainID makes sure that the node follows the chain we were set up for.
func (c *Chain) VerifyChainID(ctx context.Context, want uint64) error {
	got, err := c.ChainID(ctx)
	if err != nil {
		return err
	}
	if got != want {
		return fmt.Errorf("node at %s follows chain %d, want chain %d: give --rpc of a node of that chain", c.name, got, want)
	}
	return nil
}

// CallAt asks a contract as of one block, orphaned or not, so that several answers fit together.
func (c *Chain) CallAt(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error) {
	out, err := c.eth.CallContractAtHash(ctx, call, block)
	if err != nil {
		return nil, fmt.Errorf("call %s at block %s: %w", call.To, block, err)
	}
	return out, nil
}
