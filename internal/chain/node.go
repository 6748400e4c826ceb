package chain

import (
	"context"
	"fmt"
	"time"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Node is one node. It checks what it can by itself. Dialled alone it makes no request twice; in a Fleet it does.
type Node struct {
	name    string // scheme and host, for messages
	carrier carrier
	rpc     *rpc.Client
	eth     *ethclient.Client
	metrics *Metrics
	timeout time.Duration // of a request
	again   int           // times a broken request is made again
	pause   time.Duration // before that, doubled each time
	batch   batchLimit
}

// Name is the node's scheme and host. The rest of its URL may hold a key.
func (n *Node) Name() string { return n.name }

// Client is the same node for generated bindings and the sender.
func (n *Node) Client() *ethclient.Client { return n.eth }

// Close ends the connection.
func (n *Node) Close() {
	n.rpc.Close()
	n.carrier.close()
}

// ChainID asks which chain the node follows.
func (n *Node) ChainID(ctx context.Context) (id uint64, err error) {
	err = n.one(ctx, question("eth_chainId"), func(result []byte) (err error) {
		id, err = wire.Quantity(result)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("read chain id: %w", err)
	}
	return id, nil
}

// VerifyChainID makes sure that the node follows the chain we were set up for.
func (n *Node) VerifyChainID(ctx context.Context, want uint64) error {
	got, err := n.ChainID(ctx)
	if err != nil {
		return err
	}
	if got != want {
		return fmt.Errorf("node at %s follows chain %d, want chain %d: give --rpc of a node of that chain", n.name, got, want)
	}
	return nil
}

// CallAt asks a contract as of one block, orphaned or not, so that several answers fit together.
func (n *Node) CallAt(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error) {
	out, err := n.eth.CallContractAtHash(ctx, call, block)
	if err != nil {
		return nil, fmt.Errorf("call %s at block %s: %w", call.To, block, err)
	}
	return out, nil
}
