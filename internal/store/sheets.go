package store

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// sheets hold the facts of a batch, a sheet a table.
type sheets struct {
	all    []*sheet
	blocks *sheet
	parked *sheet
	events []*filler // by the numbers of kinds
}

// filler is the table of a kind and its sheet.
type filler struct {
	*table
	sheet *sheet
}

func newSheets() *sheets {
	s := &sheets{
		blocks: newSheet(pgx.Identifier{"chain", "block"}, "chain_id", "number", "hash", "parent_hash", "time"),
		parked: newSheet(pgx.Identifier{"chain", "parked_log"}, "chain_id", "block_number", "log_index", "tx_hash", "address", "topics", "data", "reason"),
		events: make([]*filler, len(tables)),
	}
	s.all = []*sheet{s.blocks, s.parked}
	for _, t := range tables {
		f := &filler{t, newSheet(t.identifier(), t.columns()...)}
		s.events[t.kind.Number], s.all = f, append(s.all, f.sheet)
	}
	return s
}

// fit refuses what no table can hold.
func (s *sheets) fit(b *event.Block) error {
	if b.Number > math.MaxInt64 || b.Time > lastSecond {
		return fmt.Errorf("block %d: its number or its time %d, beyond the year 9999, is out of range", b.Number, b.Time)
	}
	for i := range b.Rows {
		row := &b.Rows[i]
		if row.Parked == nil {
			if row.Kind == nil || s.events[row.Kind.Number].kind != row.Kind {
				return fmt.Errorf("block %d, log %d: there is no table evt.%s", b.Number, row.LogIndex, row.Table())
			}
			f := s.events[row.Kind.Number]
			if wrong := f.misfit(row); wrong != "" {
				return fmt.Errorf("block %d, log %d: a row of evt.%s %s", b.Number, row.LogIndex, f.kind.Table, wrong)
			}
		}
		if i > 0 && row.LogIndex <= b.Rows[i-1].LogIndex || row.LogIndex > math.MaxInt32 {
			return fmt.Errorf("block %d: log %d is out of order", b.Number, row.LogIndex)
		}
	}
	return nil
}

// fill writes the rows of a batch that fits, in place of those of the one before.
func (s *sheets) fill(chainID uint64, blocks []event.Block) {
	for _, each := range s.all {
		each.clear()
	}
	for i := range blocks {
		b := &blocks[i]
		s.blocks.next()
		s.blocks.bigint(chainID)
		s.blocks.bigint(b.Number)
		s.blocks.bytea(b.Hash[:])
		s.blocks.bytea(b.Parent[:])
		s.blocks.second(b.Time)
		for j := range b.Rows {
			s.file(chainID, b.Number, &b.Rows[j])
		}
	}
}

// file puts one row with those of its table.
func (s *sheets) file(chainID, number uint64, row *event.Row) {
	if row.Parked != nil {
		s.park(chainID, number, row)
		return
	}
	f := s.events[row.Kind.Number]
	f.write(f.sheet, chainID, number, row)
}

func (s *sheets) park(chainID, number uint64, row *event.Row) {
	log := &row.Parked.Log
	topics := make([][]byte, log.TopicCount)
	for i := range topics {
		topics[i] = log.Topics[i][:]
	}
	s.parked.next()
	s.parked.bigint(chainID)
	s.parked.bigint(number)
	s.parked.integer(row.LogIndex)
	s.parked.bytea(row.TxHash[:])
	s.parked.bytea(log.Address[:])
	s.parked.byteas(topics)
	s.parked.bytea(log.Data)
	s.parked.text(strings.ReplaceAll(strings.ToValidUTF8(row.Parked.Reason, "?"), "\x00", "?")) // no more can text hold
}

// lastSecond is the last that both a timestamptz and people need.
var lastSecond = uint64(time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC).Unix())
