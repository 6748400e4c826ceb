package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"almanac/internal/wire"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// call is one question.
type call struct {
	method string
	params []byte       // JSON array
	logs   *wire.Logs   // where the answer goes that one call alone has; nil for others
	header *wire.Header // where that of a call among others goes, if they come in order
}

// reply holds the answers to calls, one each in their order. Their bytes are void after release.
type reply struct {
	answers []wire.Answer
	size    int
	release func()
}

// carrier takes calls to a node.
type carrier interface {
	carry(ctx context.Context, calls []call) (*reply, error)
	close()
}

// ask sends calls at once; more than the node takes in one request go in several, one behind the other. An error means
// that there are no answers at all; a call that the node refused has its own in the answer.
func (n *Node) ask(ctx context.Context, calls ...call) (*reply, error) {
	if most := n.batch.most(); len(calls) > most {
		return n.askParts(ctx, calls, most)
	}
	r, err := n.insist(ctx, calls)
	if n.batch.learn(len(calls), err) {
		return n.askParts(ctx, calls, n.batch.most())
	}
	return r, err
}

// insist makes a request again that broke on the way: a range takes dozens of them, and all must come through.
func (n *Node) insist(ctx context.Context, calls []call) (*reply, error) {
	for again := 0; ; again++ {
		r, err := n.request(ctx, calls)
		var t *Trouble
		if again == n.again || !errors.As(err, &t) || t.After > shortly || t.Kind != Down && t.Kind != Garbled && t.Kind != Busy {
			return r, err
		}
		if sleep(ctx, max(t.After, n.pause<<again)) != nil {
			return nil, err
		}
	}
}

// shortly is how long a request waits when the node says so; longer rests are for the fleet to judge.
const shortly = 2 * time.Second

func (n *Node) request(ctx context.Context, calls []call) (*reply, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, n.timeout, errHung)
	defer cancel()
	start := time.Now()
	r, err := n.carrier.carry(ctx, calls)
	err = n.explain(ctx, calls[0].method, err)
	n.metrics.asked(n.name, calls, r, err, time.Since(start))
	return r, err
}

func (n *Node) askParts(ctx context.Context, calls []call, most int) (*reply, error) {
	var parts []*reply
	whole := &reply{release: func() {
		for _, p := range parts {
			p.release()
		}
	}}
	for len(calls) > 0 {
		now := calls[:min(most, len(calls))]
		p, err := n.ask(ctx, now...)
		if err != nil {
			whole.release()
			return nil, err
		}
		parts = append(parts, p)
		whole.answers = append(whole.answers, p.answers...)
		calls = calls[len(now):]
	}
	return whole, nil
}

var errHung = errors.New("no answer in time")

// explain makes a Trouble of whatever went wrong on the way.
func (n *Node) explain(ctx context.Context, method string, err error) error {
	var known *Trouble
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known):
		known.Node, known.Method = n.name, method
		return known
	case context.Cause(ctx) == errHung || timedOut(err) && ctx.Err() == nil:
		return &Trouble{Node: n.name, Method: method, Kind: Hung, Err: errHung}
	case ctx.Err() != nil:
		return fmt.Errorf("node at %s: %s: %w", n.name, method, context.Cause(ctx))
	}
	return &Trouble{Node: n.name, Method: method, Kind: Down, Err: brief(err)}
}

func timedOut(err error) bool {
	var t interface{ Timeout() bool }
	return errors.As(err, &t) && t.Timeout()
}

// result returns an answer's result, or what the node says instead as a Trouble.
func (n *Node) result(c call, a wire.Answer) ([]byte, error) {
	switch {
	case a.Err != nil:
		t := &Trouble{Node: n.name, Method: c.method, Kind: classify(a.Err), Err: a.Err}
		if t.Kind == TooMuch {
			t.Width = suggested(a.Err)
		}
		return nil, t
	case a.Result == nil:
		return nil, &Trouble{Node: n.name, Method: c.method, Kind: Garbled, Err: errors.New("an answer with neither result nor error")}
	}
	return a.Result, nil
}

// one asks a single question and hands its result to read, unless that was done on the way.
func (n *Node) one(ctx context.Context, c call, read func(result []byte) error) error {
	r, err := n.ask(ctx, c)
	if err != nil {
		return err
	}
	defer r.release()
	result, err := n.result(c, r.answers[0])
	if err != nil || r.answers[0].Read {
		return err
	}
	return n.scanned(c, read(result))
}

// logs asks for the logs of a filter.
func (n *Node) logs(ctx context.Context, filter string, logs *wire.Logs) error {
	c := question("eth_getLogs", filter)
	c.logs = logs
	return n.one(ctx, c, logs.Scan)
}

// read hands the result of one of many answers to read. A node that fails a single call of many is asked for that one
// again: else one failure in a hundred would spoil every batch of a hundred.
func (n *Node) read(ctx context.Context, c call, a wire.Answer, read func(result []byte) error) error {
	result, err := n.result(c, a)
	if err == nil {
		err = n.scanned(c, read(result))
	}
	c.header = nil // alone it is read by read
	for range insistence {
		if err == nil || final(err) || kindOf(err) == Unserved || ctx.Err() != nil {
			return err
		}
		err = n.one(ctx, c, read)
	}
	return err
}

// scanned makes a Trouble of bytes that are not what they should be, and tells in a Fault which node it is about.
func (n *Node) scanned(c call, err error) error {
	var wrong *wire.Error
	if !errors.As(err, &wrong) {
		return n.named(err)
	}
	return &Trouble{Node: n.name, Method: c.method, Kind: Garbled, Err: err}
}

func question(method string, parts ...string) call {
	return call{method: method, params: params(parts...)}
}

// params renders parts as a JSON array; each is JSON already.
func params(parts ...string) []byte {
	b := []byte{'['}
	for i, p := range parts {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, p...)
	}
	return append(b, ']')
}

func quoted(hex string) string { return `"` + hex + `"` }

func quantity(n uint64) string { return quoted(hexutil.EncodeUint64(n)) }
