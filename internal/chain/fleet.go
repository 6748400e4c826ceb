package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"
)

// Prove tells which blocks are read from their receipts, proved against the header, so that nothing can be left out.
type Prove int

// Reading from receipts costs all receipts of each block whose bloom names us, in place of its logs.
const (
	ProveHead  Prove = iota // Block and BlockByHash do, Blocks does not
	ProveAll                // all do
	ProveNever              // none does: for chains whose receipts have a form of their own
)

// FleetOptions say how far to go. The zero value is right for Ethereum and chains like it.
type FleetOptions struct {
	Quorum      int           // nodes that must know a block as final; default a majority
	Prove       Prove         // default ProveHead
	Samples     int           // blocks of each request for logs whose receipts are compared; default 1, negative for none
	WrongBlooms bool          // the chain's blooms do not hold what they should: they say nothing, then
	MaxRange    uint64        // most blocks a request for logs; default 10,000
	Attempts    int           // times a question is asked before it is an error; default 6, or twice around
	Pause       time.Duration // first rest of a node that failed; each further failure doubles it; default 50 ms
	MaxPause    time.Duration // longest rest; default one minute, or 5 s where there is no other node
	Timeout     time.Duration // longest wait for an answer; default 30 s
	Log         *slog.Logger  // tells when a node is left and taken again
	Metrics     *Metrics      // nil counts nothing
}

func (o FleetOptions) filled(nodes int) FleetOptions {
	if o.Quorum == 0 {
		o.Quorum = nodes/2 + 1
	}
	if o.Samples == 0 {
		o.Samples = 1
	}
	if o.MaxRange == 0 {
		o.MaxRange = 10_000
	}
	if o.Attempts == 0 {
		o.Attempts = max(6, 2*nodes)
	}
	if o.Pause == 0 {
		o.Pause = 50 * time.Millisecond
	}
	if o.MaxPause == 0 {
		o.MaxPause = time.Minute
		if nodes == 1 {
			o.MaxPause = 5 * time.Second
		}
	}
	if o.Timeout == 0 {
		o.Timeout = requestTimeout
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// Fleet is one or more nodes of one chain, asked as one. It may be used by several goroutines at once.
type Fleet struct {
	members []*member
	chainID uint64
	scope   *scope
	options FleetOptions
}

// DialFleet connects to nodes, which must follow the same chain. A node that does not answer is left for later, as long
// as one does. The caller closes the fleet.
func DialFleet(ctx context.Context, urls []string, d Decoder, o FleetOptions) (*Fleet, error) {
	if len(urls) == 0 {
		return nil, errors.New("connect to nodes: no URL: give --rpc")
	}
	o = o.filled(len(urls))
	if o.Quorum < 0 || o.Quorum > len(urls) {
		return nil, fmt.Errorf("connect to nodes: a quorum of %d cannot be reached by %d nodes", o.Quorum, len(urls))
	}
	f := &Fleet{options: o, scope: newScope(d, !o.WrongBlooms)}
	errs := make([]error, len(urls))
	var all sync.WaitGroup
	for i, url := range urls {
		m := newMember(url, o)
		f.members = append(f.members, m)
		all.Go(func() { _, errs[i] = m.connect(ctx, 0) })
	}
	all.Wait()
	if err := f.agree(errs); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// agree finds the chain that all nodes follow, and lets those rest that do not answer.
func (f *Fleet) agree(errs []error) error {
	var first *member
	for i, m := range f.members {
		switch {
		case errs[i] != nil:
			m.judge(errs[i])
		case first == nil:
			first, f.chainID = m, m.chainID
		case m.chainID != f.chainID:
			return fmt.Errorf("node at %s follows chain %d, but node at %s chain %d: give --rpc of nodes of one chain", m.name, m.chainID, first.name, f.chainID)
		}
	}
	if first == nil {
		return errors.Join(errs...)
	}
	return nil
}

// Watch makes a fleet of this node alone, before the node is used by others. Closing the node closes it.
func (n *Node) Watch(d Decoder, o FleetOptions) *Fleet {
	o = o.filled(1)
	m := newMember("", o)
	m.name, m.node = n.name, n
	n.again, n.pause = insistence, o.Pause
	if n.metrics == nil {
		n.metrics = o.Metrics
	}
	return &Fleet{members: []*member{m}, options: o, scope: newScope(d, !o.WrongBlooms)}
}

// For is the same nodes, with all that was learnt about them, reading the events of other contracts.
func (f *Fleet) For(d Decoder) *Fleet {
	return &Fleet{members: f.members, chainID: f.chainID, scope: newScope(d, !f.options.WrongBlooms), options: f.options}
}

// ChainID is the chain that the nodes follow.
func (f *Fleet) ChainID() uint64 { return f.chainID }

// Size is the number of nodes, connected or not.
func (f *Fleet) Size() int { return len(f.members) }

// Close ends all connections.
func (f *Fleet) Close() {
	for _, m := range f.members {
		m.close()
	}
}

// Nodes gives the nodes that are connected, the best first.
func (f *Fleet) Nodes() (nodes []*Node) {
	for _, m := range f.ranked(0) {
		if n := m.connected(); n != nil {
			nodes = append(nodes, n)
		}
	}
	return nodes
}
