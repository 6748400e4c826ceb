package chain

import (
	"context"
	"fmt"

	"almanac/internal/event"
	"almanac/internal/wire"
)

// fetch reads from..to from one node, by its logs. All are of one branch: the last header is read before the logs and
// again behind them, and all others link to it.
func (n *Node) fetch(ctx context.Context, s *scope, from, to uint64, samples int) ([]event.Block, error) {
	logs := logLists.take()
	defer giveLogs(logs)
	headers, err := n.gather(ctx, s, from, to, logs)
	if err != nil {
		return nil, err
	}
	x := s.harvest(len(headers), len(logs.List))
	rest := logs.List
	for i := range headers {
		var own []event.Log
		own, rest = split(rest, headers[i].number())
		if err := x.add(&headers[i], own); err != nil {
			return nil, err
		}
	}
	if len(rest) > 0 {
		return nil, fault(rest[0].BlockNumber, faultOrder, "its log %d is out of order or was not asked for", rest[0].Index)
	}
	if err := n.verify(ctx, s, headers, logs.List, samples); err != nil {
		return nil, err
	}
	return x.blocks, nil
}

var logLists = make(spares[wire.Logs], 4)

func giveLogs(logs *wire.Logs) {
	if logs.Room() <= largestKept {
		logLists.give(logs)
	}
}

// gather reads the headers, those of the last batch first, and meanwhile the logs.
func (n *Node) gather(ctx context.Context, s *scope, from, to uint64, logs *wire.Logs) ([]header, error) {
	headers := make([]header, to-from+1)
	tail := max(len(headers)-batchSize, 0)
	if err := n.fill(ctx, headers[tail:], from+uint64(tail)); err != nil {
		return nil, fmt.Errorf("read headers: %w", err)
	}
	tasks := []task{func(ctx context.Context) error { return n.rangeLogs(ctx, s, headers, from, logs) }}
	for at := 0; at < tail; at += batchSize {
		part, first := headers[at:min(at+batchSize, tail)], from+uint64(at)
		tasks = append(tasks, func(ctx context.Context) error { return n.fill(ctx, part, first) })
	}
	if err := together(ctx, batchesInFlight, tasks); err != nil {
		return nil, err
	}
	return headers, checkLinks(headers)
}

const batchesInFlight = 4

// rangeLogs asks for the logs of all headers, of which the last has been read, and looks whether that still stands.
func (n *Node) rangeLogs(ctx context.Context, s *scope, headers []header, from uint64, logs *wire.Logs) error {
	if len(s.addresses) == 0 {
		return logs.Scan([]byte("[]"))
	}
	last := &headers[len(headers)-1]
	filter := fmt.Sprintf(`{"fromBlock":%s,"toBlock":%s,"address":%s}`, quantity(from), quantity(last.number()), s.filter)
	if err := n.logs(ctx, filter, logs); err != nil {
		return fmt.Errorf("read logs: %w", err)
	}
	again, err := n.headerByNumber(ctx, last.number())
	if err != nil {
		return fmt.Errorf("read header %d again: %w", last.number(), err)
	}
	if again.hash != last.hash {
		return fault(last.number(), faultBranch, "it was %s and became %s while its logs were read", last.hash, again.hash)
	}
	return nil
}

// split takes the leading logs of one block.
func split(logs []event.Log, number uint64) (own, rest []event.Log) {
	i := 0
	for i < len(logs) && logs[i].BlockNumber == number {
		i++
	}
	return logs[:i], logs[i:]
}

// blockByLogs reads the block of a header by its hash, which a node that lags cannot answer with nothing.
func (n *Node) blockByLogs(ctx context.Context, s *scope, h *header) (event.Block, error) {
	logs := logLists.take()
	defer giveLogs(logs)
	filter := fmt.Sprintf(`{"blockHash":%s,"address":%s}`, quoted(h.hash.Hex()), s.filter)
	if err := n.logs(ctx, filter, logs); err != nil {
		return event.Block{}, fmt.Errorf("read logs of block %d: %w", h.number(), err)
	}
	return s.block(h, logs.List)
}

// empty is the block of a header that cannot hold logs of ours.
func empty(h *header) event.Block {
	return event.Block{Number: h.number(), Hash: h.hash, Parent: h.ParentHash, Time: h.Time}
}
