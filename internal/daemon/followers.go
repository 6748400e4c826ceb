package daemon

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"

	"almanac/internal/chain"
	"almanac/internal/deployer"
	"almanac/internal/indexer"
	"almanac/internal/store"
)

// FollowOptions say which chains are followed, and into what.
type FollowOptions struct {
	Networks    []string            // network files, and folders of them
	Nodes       map[uint64][]string // endpoints by chain id; those of 0 are for the only chain
	DatabaseURL string
	Namespace   store.Namespace
	Indexer     Options // Registry is left out: each chain has its own
}

// Followers knows how to follow the chains of network files. It is the Work of a Supervisor. Each chain has connections of its
// own to nodes and database, and metrics of its own, labelled with its id.
type Followers struct {
	options FollowOptions

	mutex   sync.Mutex
	running map[uint64]*follower
}

type follower struct {
	indexer *Indexer
	metrics *prometheus.Registry
}

// NewFollowers makes Followers.
func NewFollowers(o FollowOptions) *Followers {
	return &Followers{options: o, running: map[uint64]*follower{}}
}

// Tasks lists the network files.
func (f *Followers) Tasks() ([]Task, error) { return listNetworks(f.options.Networks) }

// Run follows the chain of a network file until ctx ends.
func (f *Followers) Run(ctx context.Context, t Task) error {
	n, err := deployer.ReadNetwork(t.Name)
	if err != nil {
		return err
	}
	log := f.options.Indexer.Log.With("chain", n.ChainID)
	endpoints, err := f.endpoints(n.ChainID)
	if err != nil {
		return err
	}
	node, err := dialAny(ctx, endpoints)
	if err != nil {
		return err
	}
	defer node.Close()
	db, err := f.options.Namespace.Open(ctx, f.options.DatabaseURL)
	if err != nil {
		return err
	}
	defer db.Close()
	return f.follow(ctx, node, endpoints, db.Ledger(n.ChainID), n, log)
}

// RunOnly follows the chain of the only network file until ctx ends.
func (f *Followers) RunOnly(ctx context.Context) error {
	tasks, err := f.Tasks()
	switch {
	case err != nil:
		return err
	case len(tasks) != 1:
		return fmt.Errorf("%d network files, want one", len(tasks))
	case tasks[0].Fault != nil:
		return tasks[0].Fault
	}
	return f.Run(ctx, tasks[0])
}

func (f *Followers) follow(ctx context.Context, node *chain.Node, endpoints []string, ledger *store.Ledger, n deployer.Network, log *slog.Logger) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	o := f.options.Indexer
	registry := prometheus.NewRegistry()
	o.Log, o.Endpoints = log, endpoints
	o.Registry = prometheus.WrapRegistererWith(prometheus.Labels{"chain": fmt.Sprint(n.ChainID)}, registry)
	x, err := NewIndexer(ctx, node, ledger, n, o)
	if err != nil {
		return err
	}
	f.mutex.Lock()
	f.running[n.ChainID] = &follower{x, registry}
	f.mutex.Unlock()
	defer func() {
		f.mutex.Lock()
		defer f.mutex.Unlock()
		delete(f.running, n.ChainID)
	}()
	return x.Run(ctx)
}

func (f *Followers) endpoints(chainID uint64) ([]string, error) {
	for _, id := range []uint64{chainID, 0} {
		if urls := f.options.Nodes[id]; len(urls) > 0 {
			return urls, nil
		}
	}
	return nil, fmt.Errorf("no node is given for chain %d: give --rpc %[1]d=URL", chainID)
}

// dialAny connects to the first node that answers. The rest are asked later, as a fleet.
func dialAny(ctx context.Context, endpoints []string) (*chain.Node, error) {
	var faults []error
	for _, url := range endpoints {
		node, err := chain.Dial(ctx, url)
		if err == nil {
			return node, nil
		}
		faults = append(faults, err)
	}
	return nil, errors.Join(faults...)
}

// hopeless are ends that only somebody who changes something can heal.
var hopeless = []error{indexer.ErrForkTooDeep, indexer.ErrBelowFinality, store.ErrOtherDeployment, store.ErrNewerSchema, store.ErrChangedFile,
	store.ErrNotMigrated, store.ErrMalformedURL, store.ErrRefused, store.ErrNoDatabase}

// Hopeless tells what trying again will not heal.
func (f *Followers) Hopeless(err error) bool {
	for _, each := range hopeless {
		if errors.Is(err, each) {
			return true
		}
	}
	return false
}

// ChainProgress is where the follower of a chain stands.
type ChainProgress struct {
	ChainID uint64
	indexer.Progress
}

// Progress lists the chains that are followed at this moment, in order of their ids.
func (f *Followers) Progress() []ChainProgress {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	var all []ChainProgress
	for _, id := range sortedKeys(f.running) {
		all = append(all, ChainProgress{id, f.running[id].indexer.Progress()})
	}
	return all
}

// Gather collects the metrics of all chains.
func (f *Followers) Gather() ([]*dto.MetricFamily, error) {
	f.mutex.Lock()
	var all prometheus.Gatherers
	for _, id := range sortedKeys(f.running) {
		all = append(all, f.running[id].metrics)
	}
	f.mutex.Unlock()
	return all.Gather()
}

// LogProgress says every so often how far the chains are that are catching up, until ctx ends.
func (f *Followers) LogProgress(ctx context.Context, every time.Duration) {
	repeat(ctx, every, func() {
		for _, p := range f.Progress() {
			if p.CatchingUp {
				f.options.Indexer.Log.Info("catching up", "chain", p.ChainID, "block", p.Tip, "head", p.Head,
					"blocks_per_second", int64(p.BlocksRate), "events_per_second", int64(p.RowsRate), "left", p.Left.Round(time.Second))
			}
		}
	})
}
