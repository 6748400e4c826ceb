package chain

import (
	"bytes"
	"context"
	"math/rand/v2"

	"almanac/internal/event"
)

// doubt is a block whose logs are compared with its receipts.
type doubt struct {
	header *header
	logs   []event.Log
}

// verify compares logs of some blocks with their receipts: of all that are said to hold none of ours although their bloom
// names us, since a node whose log index lags says "none" too; and of so many others, drawn by lot, so that a node that
// leaves out or changes logs by habit is found out. A node that serves no receipts is taken at its word.
func (n *Node) verify(ctx context.Context, s *scope, headers []header, logs []event.Log, samples int) error {
	doubts := s.doubts(headers, logs, samples)
	asked := make([]*header, len(doubts))
	for i := range doubts {
		asked[i] = doubts[i].header
	}
	next := 0
	err := n.receipts(ctx, asked, func(h *header, all []event.Log) error {
		next++
		return compare(h, doubts[next-1].logs, s.own(all))
	})
	if kindOf(err) == Unserved {
		return nil
	}
	return err
}

func (s *scope) doubts(headers []header, logs []event.Log, samples int) (doubts []doubt) {
	drawn := map[int]bool{}
	for range samples {
		drawn[rand.IntN(max(len(logs), 1))] = true
	}
	place := 0
	for i := range headers {
		var own []event.Log
		own, logs = split(logs, headers[i].number())
		hit := len(own) == 0 && s.suspicious(&headers[i])
		for range own {
			hit = hit || drawn[place]
			place++
		}
		if hit {
			doubts = append(doubts, doubt{&headers[i], own})
		}
	}
	return doubts
}

// compare tells what is wrong with the logs that a node gave of a block, given those that its receipts hold.
func compare(h *header, given, held []event.Log) error {
	for i := range held {
		if i == len(given) || given[i].Index > held[i].Index {
			return fault(h.number(), faultWithheld, "logs by %s are withheld", held[i].Address)
		}
		if !equal(&given[i], &held[i]) {
			return fault(h.number(), faultLog, "log %d is another in the receipts", given[i].Index)
		}
	}
	if len(given) > len(held) {
		return fault(h.number(), faultLog, "log %d is not in the receipts", given[len(held)].Index)
	}
	return nil
}

func equal(a, b *event.Log) bool {
	return a.Index == b.Index && a.Address == b.Address && a.TopicCount == b.TopicCount && a.Topics == b.Topics && a.TxHash == b.TxHash &&
		bytes.Equal(a.Data, b.Data)
}
