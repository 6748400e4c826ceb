package chain

import (
	"slices"

	"almanac/internal/event"
)

// harvest collects blocks whose logs have been checked, with the words of many rows in one arena.
type harvest struct {
	scope  *scope
	blocks []event.Block
	rows   []event.Row
	words  []byte
}

func (s *scope) harvest(blocks, logs int) *harvest {
	return &harvest{
		scope: s, blocks: make([]event.Block, 0, blocks), rows: make([]event.Row, 0, logs),
	}
}

// Sizes of the arena, in bytes: what one row takes at most, by our events, and what is made at once for many. A row that
// takes more only costs a copy.
const (
	rowWords = 12 * 32
	chunk    = 256 << 10
)

// add checks a block's logs and keeps their rows.
func (x *harvest) add(h *header, logs []event.Log) error {
	if err := x.scope.check(h, logs); err != nil {
		return err
	}
	b := event.Block{Number: h.number(), Hash: h.hash, Parent: h.ParentHash, Time: h.Time}
	first := len(x.rows)
	for i := range logs {
		if cap(x.words)-len(x.words) < rowWords { // growing would copy what earlier rows hold already
			x.words = make([]byte, 0, min(chunk, (len(logs)-i)*rowWords+cap(x.rows)*rowWords))
		}
		row, rest, keep := x.scope.decoder.Decode(&logs[i], x.words)
		x.words = rest
		if !keep {
			continue
		}
		if row.Parked != nil { // the log's data lies in memory that is used again
			row.Parked.Log.Data = slices.Clone(row.Parked.Log.Data)
		}
		x.rows = append(x.rows, row)
	}
	if len(x.rows) > first {
		b.Rows = x.rows[first:len(x.rows):len(x.rows)]
	}
	x.blocks = append(x.blocks, b)
	return nil
}

// block is the harvest of one.
func (s *scope) block(h *header, logs []event.Log) (event.Block, error) {
	x := s.harvest(1, len(logs))
	if err := x.add(h, logs); err != nil {
		return event.Block{}, err
	}
	return x.blocks[0], nil
}
