package devnode

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native" // callTracer and friends for debug_traceTransaction
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

// Start brings the node up at its genesis block. The caller closes it.
func Start(o Options) (*Node, error) {
	o, err := o.withDefaults()
	if err != nil {
		return nil, fmt.Errorf("start dev node: %w", err)
	}
	folder, err := newFolder()
	if err != nil {
		return nil, fmt.Errorf("start dev node: %w", err)
	}
	n, err := start(o, folder)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	return n, nil
}

func start(o Options, folder string) (*Node, error) {
	stack, err := node.New(stackConfig(o, folder))
	if err != nil {
		return nil, fmt.Errorf("start dev node: %w", err)
	}
	n, err := assemble(stack, o)
	if err != nil {
		_ = stack.Close() // only tells that it never started
		return nil, err
	}
	n.folder = folder
	return n, nil
}

func assemble(stack *node.Node, o Options) (*Node, error) {
	backend, err := eth.New(stack, ethConfig(o))
	if err != nil {
		return nil, fmt.Errorf("start dev node: %w", err)
	}
	stack.RegisterAPIs(append(tracers.APIs(backend.APIBackend), rpc.API{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{})),
	}))
	if err := stack.Start(); err != nil {
		return nil, startError(o, err)
	}
	n := &Node{
		options: o,
		stack:   stack,
		eth:     backend,
		client:  ethclient.NewClient(stack.Attach()),
		probe:   probe(o.ChainID),
	}
	n.finalize()
	backend.SetSynced() // nobody to sync with
	return n, nil
}

func startError(o Options, err error) error {
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("start dev node: port %d on %s is in use: choose another, or 0 for a free one: %w", o.Port, o.Host, err)
	}
	return fmt.Errorf("start dev node: %w", err)
}

func stackConfig(o Options, folder string) *node.Config {
	c := node.DefaultConfig
	c.DataDir = ""
	c.KeyStoreDir = folder // or the node makes one that a kill leaves behind
	c.P2P = p2p.Config{NoDiscovery: true}
	modules := []string{"eth", "net", "web3", "txpool", "debug"}
	c.HTTPHost, c.HTTPPort, c.HTTPModules = o.Host, o.Port, modules
	c.WSHost, c.WSPort, c.WSModules = o.Host, o.Port, modules
	c.HTTPCors, c.HTTPVirtualHosts, c.WSOrigins = []string{"*"}, []string{"*"}, []string{"*"}
	return &c
}

func ethConfig(o Options) *ethconfig.Config {
	c := ethconfig.Defaults
	c.Genesis = genesis(o)
	c.NetworkId = o.ChainID
	c.SyncMode = ethconfig.FullSync
	c.NoPruning = true // with the hash scheme: state of every block
	c.StateScheme = rawdb.HashScheme
	c.SnapshotCache = 0 // so that a fork may be as deep as it likes
	c.TrieCleanCache, c.TrieDirtyCache = 16, 16
	c.LogNoHistory = true // search logs by bloom: nothing to lag behind the head
	c.TxPool.NoLocals = true
	c.Miner.GasCeil = gasLimit
	c.Miner.GasPrice = big.NewInt(1) // mine whatever the pool takes
	c.Miner.Recommit = time.Hour     // and all of it, however slow the machine: the default gives up after 2 s
	return &c
}
