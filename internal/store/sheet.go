package store

import (
	"encoding/binary"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
)

// sheet collects rows of one table in the form COPY takes in binary, cut into the protocol's messages. It is written by hand
// because the driver's own way of making it takes longer than Postgres takes to store it.
type sheet struct {
	table   pgx.Identifier
	columns []string
	rows    int
	bytes   []byte
	message int // where the message in hand begins
	turned  turned
}

// messageSize is what a message grows to before the next begins. The server takes a message whole, and faster while it fits
// its cache.
const messageSize = 64 << 10

var copyHead = append([]byte("PGCOPY\n\xff\r\n\x00"), 0, 0, 0, 0, 0, 0, 0, 0) // no flags, no extension

// dateOrigin is Postgres's, as a Unix second: 1 January 2000.
const dateOrigin = 946_684_800

func newSheet(table pgx.Identifier, columns ...string) *sheet {
	return &sheet{table: table, columns: columns}
}

// clear forgets the rows and keeps the memory.
func (s *sheet) clear() { s.rows, s.bytes = 0, s.bytes[:0] }

// next starts a row. All columns must follow, in order.
func (s *sheet) next() {
	switch {
	case s.rows == 0:
		s.begin()
		s.bytes = append(s.bytes, copyHead...)
	case len(s.bytes)-s.message >= messageSize:
		s.end()
		s.begin()
	}
	s.rows++
	binary.BigEndian.PutUint16(s.room(2), uint16(len(s.columns)))
}

// room is for the next n bytes. To write into it is cheaper than to append: the sheet's pointer to its bytes stays as it is.
func (s *sheet) room(n int) []byte {
	at := len(s.bytes)
	if cap(s.bytes)-at < n {
		s.grow(n)
	}
	s.bytes = s.bytes[:at+n]
	return s.bytes[at:]
}

func (s *sheet) grow(n int) { s.bytes = slices.Grow(s.bytes, n) }

// begin starts a CopyData message: its letter, and room for its length.
func (s *sheet) begin() {
	s.message = len(s.bytes)
	s.bytes = append(s.bytes, 'd', 0, 0, 0, 0)
}

func (s *sheet) end() {
	binary.BigEndian.PutUint32(s.bytes[s.message+1:], uint32(len(s.bytes)-s.message-1))
}

func (s *sheet) null() { s.bytes = append(s.bytes, 0xff, 0xff, 0xff, 0xff) }

func (s *sheet) bigint(v uint64) {
	to := s.room(4 + 8)
	binary.BigEndian.PutUint32(to, 8)
	binary.BigEndian.PutUint64(to[4:], v)
}

func (s *sheet) integer(v uint32) {
	to := s.room(4 + 4)
	binary.BigEndian.PutUint32(to, 4)
	binary.BigEndian.PutUint32(to[4:], v)
}

// bytea also takes what is in the form of Postgres already, such as the eight bytes of a bigint.
func (s *sheet) bytea(v []byte) {
	to := s.room(4 + len(v))
	binary.BigEndian.PutUint32(to, uint32(len(v)))
	copy(to[4:], v)
}

func (s *sheet) text(v string) {
	s.bytes = binary.BigEndian.AppendUint32(s.bytes, uint32(len(v)))
	s.bytes = append(s.bytes, v...)
}

// boolean takes a word of 0 or 1.
func (s *sheet) boolean(word []byte) { s.bytes = append(s.bytes, 0, 0, 0, 1, word[31]) }

func (s *sheet) flag(v bool) {
	var word [wordSize]byte
	if v {
		word[31] = 1
	}
	s.boolean(word[:])
}

func (s *sheet) numeric(word []byte) { s.cut(s.turned.put(s.room(mostNumeric), word)) }

func (s *sheet) level(v *level) { s.cut(v.put(s.room(mostNumeric))) }

// cut gives back what the number in hand does not take of its room.
func (s *sheet) cut(taken int) { s.bytes = s.bytes[:len(s.bytes)-mostNumeric+taken] }

func (s *sheet) sum(v *sum) { s.bytes = append(s.bytes, v.sent()...) }

// second is a timestamptz.
func (s *sheet) second(unix uint64) { s.bigint((unix - dateOrigin) * 1_000_000) }

const (
	bigintOID = 20
	byteaOID  = 17
)

// array starts a one-dimensional array; its elements follow.
func (s *sheet) array(oid uint32, length, size int) {
	dimensions := uint32(min(length, 1))
	s.bytes = binary.BigEndian.AppendUint32(s.bytes, uint32(12+8*dimensions)+uint32(size))
	s.bytes = binary.BigEndian.AppendUint32(s.bytes, dimensions)
	s.bytes = binary.BigEndian.AppendUint32(s.bytes, 0) // no nulls
	s.bytes = binary.BigEndian.AppendUint32(s.bytes, oid)
	if length > 0 {
		s.bytes = binary.BigEndian.AppendUint32(s.bytes, uint32(length))
		s.bytes = binary.BigEndian.AppendUint32(s.bytes, 1) // counts from 1
	}
}

func (s *sheet) bigints(values []uint64) {
	s.array(bigintOID, len(values), 12*len(values))
	for _, v := range values {
		s.bigint(v)
	}
}

func (s *sheet) byteas(values [][]byte) {
	size := 0
	for _, v := range values {
		size += 4 + len(v)
	}
	s.array(byteaOID, len(values), size)
	for _, v := range values {
		s.bytea(v)
	}
}

func (s *sheet) name() string { return strings.Join(s.table, ".") }

// sql is the statement that takes the rows.
func (s *sheet) sql() string {
	names := make([]string, len(s.columns))
	for i, name := range s.columns {
		names[i] = pgx.Identifier{name}.Sanitize()
	}
	return "copy " + s.table.Sanitize() + " (" + strings.Join(names, ", ") + ") from stdin (format binary)"
}

// messages are all rows as CopyData messages, ready to be sent. It may be called once.
func (s *sheet) messages() []byte {
	s.bytes = append(s.bytes, 0xff, 0xff)
	s.end()
	return s.bytes
}
