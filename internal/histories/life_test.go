package histories

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"almanac/internal/chain"
	"almanac/internal/daemon"
	"almanac/internal/deployer"
	"almanac/internal/event"
	"almanac/internal/indexer"
	"almanac/internal/store"
)

// plan is what an indexer is started with.
type plan struct {
	Database   string
	Nodes      []string
	Deployment store.Deployment
	ChainID    uint64
	Vault      string
	Segment    uint64
	Workers    int
	Prove      chain.Prove
	Samples    int
	Audit      bool
	MaxRange   uint64
	Idle       time.Duration
	Rests      bool          // nodes that fail rest as long as they do in earnest
	TTL        time.Duration // of the lease
}

// life is one indexer from its start until it is killed, loses the lease or has nothing more to do.
type life struct {
	name   string
	ctx    context.Context
	cancel context.CancelFunc
	relay  *relay
	store  *store.Store
	ledger *store.Ledger
	fleet  *chain.Fleet
	steps  *indexer.Indexer
	ttl    time.Duration
	stalls atomic.Bool
	dies   sync.Once
}

// born opens everything that a daemon opens, in its order.
func born(ctx context.Context, name string, p plan, d *event.Decoder, m mutant, tick func(), watch func(indexer.Ledger) indexer.Ledger) (*life, error) {
	l := &life{name: name, ttl: p.TTL}
	l.ctx, l.cancel = context.WithCancel(ctx)
	var url string
	var err error
	if l.relay, url, err = newRelay(p.Database, tick); err != nil {
		return nil, err
	}
	if err := l.open(p, url, d, m, watch); err != nil {
		l.end()
		return nil, err
	}
	return l, nil
}

func (l *life) open(p plan, url string, d *event.Decoder, m mutant, watch func(indexer.Ledger) indexer.Ledger) (err error) {
	if l.store, err = store.Open(l.ctx, url); err != nil {
		return err
	}
	l.ledger = l.store.Ledger(p.ChainID)
	if err := l.ledger.Register(l.ctx, p.Deployment); err != nil {
		return err
	}
	quiet := slog.New(slog.NewTextHandler(io.Discard, nil))
	o := chain.FleetOptions{Prove: p.Prove, Samples: p.Samples, Pause: time.Millisecond, MaxPause: 5 * time.Millisecond, MaxRange: p.MaxRange, Log: quiet}
	if p.Rests {
		o.Pause, o.MaxPause = 0, 0
	}
	if m.fleet != nil {
		m.fleet(&o)
	}
	if l.fleet, err = chain.DialFleet(l.ctx, p.Nodes, d, o); err != nil {
		return err
	}
	if err := l.ledger.Acquire(l.ctx, l.name, l.ttl); err != nil {
		return err
	}
	nodes, auditor := daemon.Ports(l.fleet, networkOf(p.Deployment))
	if !p.Audit {
		auditor = trusting{}
	}
	var book indexer.Ledger = l.ledger
	if m.audit != nil {
		auditor = m.audit(auditor)
	}
	if m.ledger != nil {
		book = m.ledger(book)
	}
	if m.chain != nil {
		nodes = m.chain(nodes, book)
	}
	l.steps = indexer.New(nodes, auditor, watch(book), indexer.Options{
		Start: p.Deployment.StartBlock, Segment: p.Segment, Workers: p.Workers, MaxFork: deepest, Log: quiet, Idle: p.Idle, Final: func(err error) bool { return errors.Is(err, store.ErrFenced) },
	}, indexer.NewMetrics(prometheus.NewRegistry()))
	return nil
}

// networkOf is as much of a network file as an indexer wants to know.
func networkOf(d store.Deployment) deployer.Network {
	return deployer.Network{
		Vault: deployer.Contract{Address: d.Vault}, Distributor: deployer.Contract{Address: d.Distributor}, ALM: deployer.Contract{Address: d.ALM},
		Genesis: d.GenesisTime, EpochLength: d.EpochLength,
	}
}

// trusting finds fault with nothing.
type trusting struct{}

func (trusting) Audit(context.Context, event.Point, []event.Block) error { return nil }

// deepest is how deep a fork an indexer follows: several forks, of which it saw none, may add up to more than maxFork.
const deepest = 16 * maxFork

// maxFork is the depth of the deepest single fork that histories have.
const maxFork = 64

// patience with one step, where no node hangs.
const patience = 20 * time.Second

// step is one of the indexer, and keeps the lease. A stalled life sleeps so long that others take its lease.
func (l *life) step(patience time.Duration) (moved bool, err error) {
	if l.stalls.CompareAndSwap(true, false) {
		sleep(l.ctx, 2*l.ttl)
	} else if err := l.ledger.Renew(l.ctx, l.ttl); errors.Is(err, store.ErrFenced) {
		return false, err
	}
	ctx, cancel := context.WithTimeout(l.ctx, patience)
	defer cancel()
	return l.steps.Step(ctx)
}

func sleep(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// die is kill -9 as far as one process can do it to a part of itself: nothing is awaited, nothing is given back, and the
// connections break wherever they are.
func (l *life) die(deaf bool) {
	l.dies.Do(func() {
		l.cancel()
		l.relay.close(deaf)
	})
}

// end waits until nothing of it is left.
func (l *life) end() {
	l.die(true)
	if l.fleet != nil {
		l.fleet.Close()
	}
	if l.store != nil {
		l.store.Close()
	}
	l.relay.wait()
}
