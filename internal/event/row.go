package event

import (
	"encoding/binary"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Row is one contract event as its table in schema evt keeps it.
type Row struct {
	Kind     *Kind
	Words    []byte     // a word for each column of Kind but lists, in their order
	Lists    [][]uint64 // the columns that are lists, in their order
	Parked   *Parked    // stands in place of all that for a log that is kept undecoded
	LogIndex uint32
	TxHash   common.Hash
}

// Parked is a log of a watched contract that we cannot read, and why. It is kept as it came, and stops nothing.
type Parked struct {
	Log    Log
	Reason string
}

// Table is the name of the table that keeps the row, in schema evt; empty for a parked log.
func (r Row) Table() string {
	if r.Kind == nil {
		return ""
	}
	return r.Kind.Table
}

// The accessors below take the name of a column of the row's kind, and panic where there is none of that type: which
// columns an event has is known when the program is written.

// Amount is a numeric column: base units.
func (r Row) Amount(column string) *big.Int { return new(big.Int).SetBytes(r.word(column, Numeric)) }

// Number is a bigint column.
func (r Row) Number(column string) uint64 {
	return binary.BigEndian.Uint64(r.word(column, Bigint)[24:])
}

// Address is an address column.
func (r Row) Address(column string) common.Address {
	return common.BytesToAddress(r.word(column, Address))
}

// Flag is a boolean column.
func (r Row) Flag(column string) bool { return r.word(column, Boolean)[wordSize-1] == 1 }

// List is a bigint[] column.
func (r Row) List(column string) []uint64 { return r.Lists[r.place(column, BigintList)] }

// Value is any column: a *big.Int, uint64, bool, common.Address, common.Hash or []uint64 by its type.
func (r Row) Value(column string) any {
	i := slices.IndexFunc(r.Kind.Columns, func(c Column) bool { return c.Name == column })
	if i < 0 {
		panic(fmt.Sprintf("evt.%s has no column %s", r.Table(), column))
	}
	switch r.Kind.Columns[i].Type {
	case Bigint:
		return r.Number(column)
	case Boolean:
		return r.Flag(column)
	case Address:
		return r.Address(column)
	case Hash:
		return common.BytesToHash(r.word(column, Hash))
	case BigintList:
		return r.List(column)
	}
	return r.Amount(column)
}

func (r Row) word(column string, t Type) []byte {
	at := r.place(column, t) * wordSize
	return r.Words[at : at+wordSize]
}

func (r Row) place(column string, t Type) int {
	for _, c := range r.Kind.Columns {
		if c.Name == column && c.Type == t {
			return r.Kind.places[column]
		}
	}
	panic(fmt.Sprintf("evt.%s has no such column %s", r.Table(), column))
}

// NewRow makes a row from what its columns hold, each in the type that Row.Value gives. It refuses a table that nothing is
// kept in, a column too few or too many, and a value that does not fit.
func NewRow(table string, logIndex uint32, txHash common.Hash, columns map[string]any) (Row, error) {
	kind := kindOf(table)
	if kind == nil {
		return Row{}, fmt.Errorf("there is no table evt.%s", table)
	}
	row := Row{Kind: kind, LogIndex: logIndex, TxHash: txHash}
	for _, c := range kind.Columns {
		value, given := columns[c.Name]
		if !given {
			return Row{}, fmt.Errorf("column evt.%s.%s is missing in the event", table, c.Name)
		}
		if err := row.put(c, value); err != nil {
			return Row{}, fmt.Errorf("column evt.%s.%s: %w", table, c.Name, err)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(columns)) {
		if _, known := kind.places[name]; !known {
			return Row{}, fmt.Errorf("table evt.%s has no column %s", table, name)
		}
	}
	return row, nil
}

// put adds the next column.
func (r *Row) put(c Column, value any) error {
	word, fits := make([]byte, wordSize), false
	switch v := value.(type) {
	case *big.Int:
		if v == nil || v.Sign() < 0 || v.BitLen() > 256 {
			return fmt.Errorf("%v is no uint256", v)
		}
		fits = c.Type == Numeric
		v.FillBytes(word)
	case uint64:
		fits = c.Type == Bigint
		binary.BigEndian.PutUint64(word[24:], v)
	case bool:
		fits = c.Type == Boolean
		if v {
			word[wordSize-1] = 1
		}
	case common.Address:
		fits = c.Type == Address
		copy(word[12:], v[:])
	case common.Hash:
		fits = c.Type == Hash
		copy(word, v[:])
	case []uint64:
		if c.Type == BigintList {
			r.Lists = append(r.Lists, v)
			return nil
		}
	}
	if !fits {
		return fmt.Errorf("%T does not fit", value)
	}
	if wrong := c.check((*[wordSize]byte)(word)); wrong != "" {
		return fmt.Errorf("%v %s", value, wrong)
	}
	r.Words = append(r.Words, word...)
	return nil
}
