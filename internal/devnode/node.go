package devnode

import (
	"errors"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
)

// ErrClosed says that the node has been closed.
var ErrClosed = errors.New("dev node is closed")

// Node is a running dev node.
type Node struct {
	options Options
	folder  string
	stack   *node.Node
	eth     *eth.Ethereum
	client  *ethclient.Client
	probe   *types.Transaction // see flush

	mu     sync.Mutex // held by whoever moves the chain
	forks  uint64     // reorgs so far: what tells a branch from the one it replaces
	closed bool
}

// Client talks to the node in process, without a socket. It ends with the node.
func (n *Node) Client() *ethclient.Client { return n.client }

// HTTPURL is where wallets and tools reach the node.
func (n *Node) HTTPURL() string { return n.stack.HTTPEndpoint() }

// WSURL is the same port over WebSocket, for subscriptions.
func (n *Node) WSURL() string { return strings.TrimSuffix(n.stack.WSEndpoint(), "/") }

// Folder is a temporary one that goes with the node; a later Start sweeps up what a kill left.
func (n *Node) Folder() string { return n.folder }

// ChainID is the id that transactions are signed for.
func (n *Node) ChainID() uint64 { return n.options.ChainID }

// Head is the newest block's header.
func (n *Node) Head() *types.Header { return n.eth.BlockChain().CurrentBlock() }

// Pending lists the transactions that the next Mine will try: one account's by nonce, accounts in no order.
func (n *Node) Pending() types.Transactions {
	runnable, _ := n.eth.TxPool().Content()
	return flatten(runnable)
}

// pool lists all that wait, those behind a nonce gap too.
func (n *Node) pool() types.Transactions {
	runnable, gapped := n.eth.TxPool().Content()
	return slices.Concat(flatten(runnable), flatten(gapped))
}

func flatten(byAccount map[common.Address][]*types.Transaction) types.Transactions {
	return slices.Concat(slices.Collect(maps.Values(byAccount))...)
}

// Close stops the node and frees its port. Closing twice is harmless.
func (n *Node) Close() error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.closed {
		return nil
	}
	n.closed = true
	n.client.Close()
	return errors.Join(n.stack.Close(), os.RemoveAll(n.folder))
}
