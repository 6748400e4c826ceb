package main

import (
	"fmt"
	"maps"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"almanac/internal/event"
)

// truth is what must be in the tables in the end: from the chain's maker, not from any node's answers.
type truth struct {
	events []mark
	rows   []event.Row // of the events, where they are wanted
}

// mark is one event of ours, in order of the chain.
type mark struct {
	block uint64
	kind  *event.Kind
}

// recorder decodes the chain's logs into a truth, a range of blocks at a time.
type recorder struct {
	truth    truth
	contract map[common.Address]event.Contract
	decoder  *event.Decoder
	keepRows bool
}

func newRecorder(contracts map[common.Address]event.Contract, keepRows bool) *recorder {
	return &recorder{contract: contracts, decoder: event.NewDecoder(contracts), keepRows: keepRows}
}

// add takes the next logs; those of other contracts are passed over.
func (r *recorder) add(logs []types.Log) error {
	var arena []byte
	for i := range logs {
		if _, ours := r.contract[logs[i].Address]; !ours {
			continue
		}
		log := flat(&logs[i])
		row, rest, keep := r.decoder.Decode(&log, arena)
		if !keep {
			continue
		}
		if row.Parked != nil {
			return fmt.Errorf("log %d of block %d does not decode: %s", log.Index, log.BlockNumber, row.Parked.Reason)
		}
		r.truth.events = append(r.truth.events, mark{log.BlockNumber, row.Kind})
		arena = rest[:0]
		if r.keepRows {
			arena, r.truth.rows = rest, append(r.truth.rows, row)
		}
	}
	return nil
}

// flat spells a log as the decoder reads it.
func flat(l *types.Log) event.Log {
	log := event.Log{
		Address: l.Address, TopicCount: uint8(len(l.Topics)), Index: uint32(l.Index), TxIndex: uint32(l.TxIndex),
		BlockNumber: l.BlockNumber, BlockHash: l.BlockHash, TxHash: l.TxHash, Data: l.Data,
	}
	copy(log.Topics[:], l.Topics)
	return log
}

// last is the block of the newest event.
func (t truth) last() uint64 { return t.events[len(t.events)-1].block }

// through is how many events lie in blocks up to a number.
func (t truth) through(block uint64) int {
	return sort.Search(len(t.events), func(i int) bool { return t.events[i].block > block })
}

// upTo is the last whole block by which at most so many events have come.
func (t truth) upTo(events int) uint64 {
	if events >= len(t.events) {
		return t.last()
	}
	return t.events[events].block - 1
}

// counts are the rows that each table holds once all blocks up to a number are indexed.
func (t truth) counts(through uint64) map[string]int {
	counts := map[string]int{}
	for _, e := range t.events[:t.through(through)] {
		counts[e.kind.Table]++
	}
	return counts
}

// differences names the tables that do not hold what they must.
func differences(want, have map[string]int) []string {
	var lines []string
	for _, table := range slices.Sorted(maps.Keys(want)) {
		if have[table] != want[table] {
			lines = append(lines, fmt.Sprintf("%s holds %d rows, must hold %d", table, have[table], want[table]))
		}
	}
	return lines
}
