package chain

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"sync"
	"time"

	"almanac/internal/event"
)

// member is one node of a fleet, and what we learnt about it.
type member struct {
	url, name string
	options   *FleetOptions

	dialing sync.Mutex
	mu      sync.Mutex // guards what follows, and is held for moments only
	node    *Node      // nil until it first answered
	chainID uint64
	head    uint64    // newest block it showed
	pace    float64   // mean seconds a question, of late
	wrong   float64   // mean share of failures, of late
	busy    int       // questions in flight
	fails   int       // in a row
	until   time.Time // rests until then
	span    span      // blocks a request for logs
}

func newMember(url string, o FleetOptions) *member {
	return &member{url: url, name: nameOf(url), options: &o, span: span{most: o.MaxRange, width: min(firstRange, o.MaxRange)}}
}

// insistence is how often a fleet makes a broken request again at the same node.
const insistence = 3

// connect dials, unless that was done. want is the chain that the node must follow, 0 while any will do.
func (m *member) connect(ctx context.Context, want uint64) (*Node, error) {
	m.dialing.Lock()
	defer m.dialing.Unlock()
	if n := m.connected(); n != nil {
		return n, nil
	}
	n, id, err := dial(ctx, m.url, *m.options)
	switch {
	case err != nil:
		return nil, err
	case want != 0 && id != want:
		n.Close()
		return nil, n.named(fault(0, faultChain, "it follows chain %d, not %d", id, want))
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	n.again = insistence
	m.node, m.chainID = n, id
	return n, nil
}

func (m *member) connected() *Node {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.node
}

func (m *member) close() {
	if n := m.connected(); n != nil {
		n.Close()
	}
}

// use does one piece of work with the node and draws the lesson from how it went.
func (m *member) use(ctx context.Context, f *Fleet, do work) error {
	m.hold(1)
	defer m.hold(-1)
	start := time.Now()
	n, err := m.connect(ctx, f.chainID)
	if err == nil {
		err = n.named(do(ctx, m, n))
	}
	switch {
	case context.Cause(ctx) == errLate:
		m.judge(&Trouble{Node: m.name, Method: "eth_getBlockByNumber", Kind: Hung, Err: errLate})
	case ctx.Err() == nil:
		m.timed(time.Since(start))
		m.judge(err)
	}
	return err
}

func (m *member) hold(n int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.busy += n
}

// fresh is the weight of the newest experience in a mean.
const fresh = 0.2

func (m *member) timed(d time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.pace += fresh * (d.Seconds() - m.pace)
}

func (m *member) saw(head uint64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.head = head
	m.options.Metrics.head(m.name, head)
}

// judge lets a node rest that failed, the longer the more often in a row, and forgives one that did not.
func (m *member) judge(err error) {
	if !blamed(err) {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if err == nil {
		m.wrong -= fresh * m.wrong
		if m.fails > 0 {
			m.options.Log.Info("node answers again", "node", m.name)
		}
		m.fails, m.until = 0, time.Time{}
		m.options.Metrics.health(m.name, true)
		return
	}
	m.wrong += fresh * (1 - m.wrong)
	m.fails++
	rest := m.rest(err)
	m.until = time.Now().Add(rest)
	if m.fails == 1 {
		m.options.Log.Warn("node rests", "node", m.name, "error", err)
	}
	m.options.Metrics.health(m.name, false)
	m.options.Metrics.fault(m.name, err)
}

// blamed tells whether an outcome says anything about the node's health.
func blamed(err error) bool {
	switch kindOf(err) {
	case TooMuch, Reverted, Unserved:
		return false
	}
	return !errors.Is(err, event.ErrNotYet)
}

// rest is how long: what the node asked for, or twice as long as the time before, a little scattered.
func (m *member) rest(err error) time.Duration {
	var t *Trouble
	if errors.As(err, &t) && t.After > 0 {
		return min(t.After, m.options.MaxPause)
	}
	d := float64(m.options.Pause) * math.Exp2(float64(min(m.fails-1, 30)))
	return time.Duration(min(d, float64(m.options.MaxPause)) * (0.75 + rand.Float64()/2))
}

// score is lower for nodes that are quick, reliable and idle.
func (m *member) score() float64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return (m.pace + 0.001) * (1 + 10*m.wrong) * float64(1+m.busy)
}

func (m *member) resting(now time.Time) time.Duration {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.until.Sub(now)
}

// behind tells whether the node is known not to have a block.
func (m *member) behind(reach uint64) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.head != 0 && m.head < reach
}
