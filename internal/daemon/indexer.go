package daemon

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"almanac/internal/chain"
	"almanac/internal/deployer"
	"almanac/internal/event"
	"almanac/internal/indexer"
	"almanac/internal/store"
	"almanac/internal/verify"
)

// Options of a service.
type Options struct {
	Log       *slog.Logger
	Registry  prometheus.Registerer
	Endpoints []string      // indexer: all nodes of the chain, where there are several
	Poll      time.Duration // how often to look for a new head without a hint
	Segment   uint64        // indexer: rows and blocks to aim at in a transaction while catching up
	Workers   int           // indexer: segments fetched at once
	MaxFork   uint64        // indexer: most blocks taken back without being told
	Archive   bool          // indexer: keep events alone, without the state they add up to; settled when the ledger begins
	Leave     bool          // indexer: end where another process indexes the chain, in place of waiting for it to end
	Accept    common.Hash   // indexer: first block of a branch to follow, however deep it forks; an operator's word

	VerifyEvery  time.Duration // indexer: how often a sample is compared with the contracts; 0 for never
	VerifySample int           // indexer: positions and delegates of each
}

// Indexer is the indexing service of one deployment.
type Indexer struct {
	chain   *chain.Node
	nodes   *chain.Fleet
	ledger  *store.Ledger
	indexer *indexer.Indexer
	verify  *verifying // nil when nobody asked for it
	parked  *parking
	options Options
	index   chan struct{}
}

// NewIndexer checks that the node, the network file and the ledger speak of the same deployment. Connections to further nodes
// end with ctx.
func NewIndexer(ctx context.Context, c *chain.Node, ledger *store.Ledger, n deployer.Network, o Options) (*Indexer, error) {
	if err := c.VerifyChainID(ctx, n.ChainID); err != nil {
		return nil, err
	}
	if err := deployer.Check(ctx, c.Client(), n); err != nil {
		return nil, err
	}
	if err := startsBelow(ctx, c, n); err != nil {
		return nil, err
	}
	if err := ledger.Register(ctx, store.Deployment{
		GenesisHash: n.GenesisHash, Vault: n.Vault.Address, Distributor: n.Distributor.Address, ALM: n.ALM.Address,
		StartBlock: n.StartBlock, GenesisTime: n.Genesis, EpochLength: n.EpochLength, KeepsState: !o.Archive,
	}); err != nil {
		return nil, err
	}
	decoder := event.NewDecoder(watched(n))
	fleet, err := watch(ctx, c, decoder, o)
	if err != nil {
		return nil, err
	}
	watcher := nodes{fleet}
	steps := indexer.Options{Start: n.StartBlock, Segment: o.Segment, Workers: o.Workers, MaxFork: o.MaxFork, Accept: o.Accept, Log: o.Log}
	x := &Indexer{chain: c, nodes: fleet, ledger: ledger, options: o, index: make(chan struct{}, 1), parked: newParking(ledger.Parked, o.Registry, o.Log)}
	steps.CaughtUp = x.caughtUp
	steps.Final = func(err error) bool { return errors.Is(err, store.ErrFenced) }
	x.indexer = indexer.New(watcher, newAuditor(fleet, n), ledger, steps, indexer.NewMetrics(o.Registry))
	if o.VerifyEvery > 0 && !o.Archive { // an archive has no sums to compare
		verifier := NewVerifier(c, ledger, n, verify.Options{Sample: o.VerifySample, Whole: true})
		x.verify = &verifying{verifier, x.settled, o.VerifyEvery, o.Log, newVerifyMetrics(o.Registry)}
	}
	return x, nil
}

// settled is the newest block that is called final, or the tip of a chain that calls none so.
func (x *Indexer) settled(ctx context.Context) (number uint64, some bool, err error) {
	if final, some, err := x.ledger.Finalized(ctx); some || err != nil {
		return final.Number, some, err
	}
	tip, some, err := x.ledger.Tip(ctx)
	return tip.Number, some, err
}

// watch makes a fleet of all nodes, or of the one there is.
func watch(ctx context.Context, c *chain.Node, d *event.Decoder, o Options) (*chain.Fleet, error) {
	settings := chain.FleetOptions{Log: o.Log, Metrics: chain.NewMetrics(o.Registry)}
	if len(o.Endpoints) < 2 {
		return c.Watch(d, settings), nil
	}
	fleet, err := chain.DialFleet(ctx, o.Endpoints, d, settings)
	if err == nil {
		context.AfterFunc(ctx, fleet.Close)
	}
	return fleet, err
}

// startsBelow refuses a start that the chain has not reached: nothing would be indexed, and nobody would know why.
func startsBelow(ctx context.Context, c *chain.Node, n deployer.Network) error {
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	if head.Number < n.StartBlock {
		return fmt.Errorf("startBlock %d in the network file is above the head of chain %d, block %d: correct the file, or wait until the node has caught up", n.StartBlock, n.ChainID, head.Number)
	}
	return nil
}

// Progress is where the indexer stands.
func (x *Indexer) Progress() indexer.Progress { return x.indexer.Progress() }

func watched(n deployer.Network) map[common.Address]event.Contract {
	contracts := map[common.Address]event.Contract{n.Vault.Address: event.Vault, n.Distributor.Address: event.Distributor}
	for _, pair := range n.Pairs {
		contracts[pair] = event.Pair
	}
	return contracts
}

// Run indexes until ctx ends, which is no error, or until the chain has forked too deep.
func (x *Indexer) Run(ctx context.Context) error {
	ctx, stop := context.WithCancel(ctx)
	var others sync.WaitGroup
	defer others.Wait()
	defer stop()

	wake := make(chan struct{}, 1)
	others.Go(func() { x.nodes.WatchHeads(ctx, x.options.Poll, wake) })
	others.Go(func() { x.describeTokens(ctx) })
	others.Go(func() { x.buildIndexes(ctx) })
	others.Go(func() { x.parked.run(ctx) })
	if x.verify != nil {
		others.Go(func() { x.verify.run(ctx) })
	}
	return x.inTurn(ctx, func(ctx context.Context) error {
		if err := x.ledger.Inspect(ctx); err != nil {
			return err
		}
		return x.indexer.Run(ctx, wake)
	})
}
