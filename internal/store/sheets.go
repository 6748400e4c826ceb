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
	events map[*event.Kind]*filler
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
		events: map[*event.Kind]*filler{},
	}
	s.all = []*sheet{s.blocks, s.parked}
	for _, t := range tables {
		f := &filler{t, newSheet(t.identifier(), t.columns()...)}
		s.events[t.kind], s.all = f, append(s.all, f.sheet)
	}
	return s
}

// fill writes the rows of a batch, in place of those of the one before, and refuses what no table can hold.
func (s *sheets) fill(chainID uint64, blocks []event.Block) error {
	for _, each := range s.all {
		each.clear()
	}
	for i := range blocks {
		if err := s.block(chainID, &blocks[i]); err != nil {
			return err
		}
	}
	return nil
}

func (s *sheets) block(chainID uint64, b *event.Block) error {
	if b.Number > math.MaxInt64 || b.Time > lastSecond {
		return fmt.Errorf("block %d: its number or its time %d, beyond the year 9999, is out of range", b.Number, b.Time)
	}
	s.blocks.next()
	s.blocks.bigint(chainID)
	s.blocks.bigint(b.Number)
	s.blocks.bytea(b.Hash[:])
	s.blocks.bytea(b.Parent[:])
	s.blocks.second(b.Time)
	for i := range b.Rows {
		row := &b.Rows[i]
		if err := s.file(chainID, b.Number, row); err != nil {
			return fmt.Errorf("block %d, log %d: %w", b.Number, row.LogIndex, err)
		}
		if i > 0 && row.LogIndex <= b.Rows[i-1].LogIndex || row.LogIndex > math.MaxInt32 {
			return fmt.Errorf("block %d: log %d is out of order", b.Number, row.LogIndex)
		}
	}
	return nil
}

// file puts one row with those of its table.
func (s *sheets) file(chainID, number uint64, row *event.Row) error {
	if row.Parked != nil {
		s.park(chainID, number, row)
		return nil
	}
	f := s.events[row.Kind]
	if f == nil {
		return fmt.Errorf("there is no table evt.%s", row.Table())
	}
	if wrong := f.misfit(row); wrong != "" {
		return fmt.Errorf("a row of evt.%s %s", f.kind.Table, wrong)
	}
	f.write(f.sheet, chainID, number, row)
	return nil
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
