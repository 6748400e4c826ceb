package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"almanac/internal/event"
)

// Blocks reads from..to, both included, in few requests: for catching up. All are of one branch. It is meant for
// ranges that the nodes surely have; event.ErrNotYet when none has.
func (f *Fleet) Blocks(ctx context.Context, from, to uint64) ([]event.Block, error) {
	return f.inParts(ctx, from, to, f.options.Prove == ProveAll)
}

// ByReceipts reads the same blocks from their receipts, each proved against its header: it heals what a node leaves out
// of its logs, at the price of fetching everybody's.
func (f *Fleet) ByReceipts(ctx context.Context, from, to uint64) ([]event.Block, error) {
	return f.inParts(ctx, from, to, true)
}

func (f *Fleet) inParts(ctx context.Context, from, to uint64, proved bool) ([]event.Block, error) {
	if from > to {
		return nil, fmt.Errorf("read blocks %d to %d: the range is backwards", from, to)
	}
	var blocks []event.Block
	for next := from; ; {
		part, err := f.part(ctx, next, to, proved)
		if err == nil && len(blocks) > 0 {
			err = linked(blocks[len(blocks)-1], part[0])
		}
		if err != nil {
			return nil, fmt.Errorf("read blocks %d to %d: %w", from, to, err)
		}
		if blocks == nil {
			blocks = part
		} else {
			blocks = append(blocks, part...)
		}
		last := part[len(part)-1].Number
		if last == to {
			return blocks, nil
		}
		next = last + 1
	}
}

// linked holds parts, which may be of different nodes, against each other.
func linked(last, next event.Block) error {
	if next.Parent != last.Hash {
		return fault(next.Number, faultLink, "its parent is %s, but block %d is %s", next.Parent, last.Number, last.Hash)
	}
	return nil
}

// part reads as much from from on as a node gives at once. Once a node's logs were seen to be wrong, it reads the part from
// receipts.
func (f *Fleet) part(ctx context.Context, from, to uint64, proved bool) (blocks []event.Block, err error) {
	healing := false
	err = f.try(ctx, to, func(ctx context.Context, m *member, n *Node) error {
		last := min(to, from+m.width()-1)
		start := time.Now()
		blocks, err = f.read(ctx, n, from, last, proved || healing)
		m.learn(last-from+1, blocks, time.Since(start), err)
		switch {
		case wrongLogs(err):
			healing = f.options.Prove != ProveNever
		case kindOf(err) == Unserved:
			healing = false
		case kindOf(err) == TooMuch && last > from:
			return narrower{err}
		case kindOf(err) == TooMuch: // a single block of too many logs may have receipts
			healing = f.options.Prove != ProveNever
		}
		return err
	})
	return blocks, err
}

// wrongLogs tells whether a node's logs are wrong or too few, while its receipts may be right.
func wrongLogs(err error) bool {
	var f *Fault
	return errors.As(err, &f) && (f.Kind == faultWithheld || f.Kind == faultLog || f.Kind == faultOrder || f.Kind == faultBloom)
}

func (f *Fleet) read(ctx context.Context, n *Node, from, to uint64, proved bool) ([]event.Block, error) {
	if !proved {
		samples := f.options.Samples
		if f.options.Prove == ProveNever {
			samples = 0
		}
		return n.fetch(ctx, f.scope, from, to, max(samples, 0))
	}
	headers := make([]header, to-from+1)
	var tasks []task
	for at := 0; at < len(headers); at += batchSize {
		part, first := headers[at:min(at+batchSize, len(headers))], from+uint64(at)
		tasks = append(tasks, func(ctx context.Context) error { return n.fill(ctx, part, first) })
	}
	if err := together(ctx, batchesInFlight, tasks); err != nil {
		return nil, fmt.Errorf("read headers: %w", err)
	}
	if err := checkLinks(headers); err != nil {
		return nil, err
	}
	return n.fetchProved(ctx, f.scope, headers)
}

func (m *member) width() uint64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.span.width
}

func (m *member) learn(asked uint64, blocks []event.Block, took time.Duration, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var t *Trouble
	switch {
	case err == nil:
		logs := 0
		for i := range blocks {
			logs += len(blocks[i].Rows)
		}
		m.span.went(asked, logs, took)
	case errors.As(err, &t) && (t.Kind == TooMuch || t.Kind == Hung):
		m.span.refuse(asked, t.Width)
	}
	m.options.Metrics.width(m.name, m.span.width)
}
