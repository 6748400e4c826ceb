package main

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/pgtype"

	"almanac/internal/event"
)

// The frame of Postgres's binary COPY format: a signature, flags, no extension; rows; minus one fields.
var (
	copyHeader  = append([]byte("PGCOPY\n\xff\r\n\x00"), make([]byte, 8)...)
	copyTrailer = []byte{0xff, 0xff}
)

var postgresTypes = pgtype.NewMap()

// appendRow encodes one row by pgx's own codecs. That is slow, and need not be fast: it happens before the clock starts.
func appendRow(to []byte, chainID, block uint64, row event.Row) ([]byte, error) {
	to = binary.BigEndian.AppendUint16(to, uint16(4+len(row.Kind.Columns)))
	to, err := appendFields(to,
		field{pgtype.Int8OID, int64(chainID)}, field{pgtype.Int8OID, int64(block)},
		field{pgtype.Int4OID, int32(row.LogIndex)}, field{pgtype.ByteaOID, row.TxHash[:]})
	if err != nil {
		return nil, err
	}
	for _, column := range row.Kind.Columns {
		value, err := fieldOf(row.Value(column.Name))
		if err != nil {
			return nil, fmt.Errorf("column %s: %w", column.Name, err)
		}
		if to, err = appendFields(to, value); err != nil {
			return nil, fmt.Errorf("column %s: %w", column.Name, err)
		}
	}
	return to, nil
}

// field is a value with the type of its column.
type field struct {
	oid   uint32
	value any
}

func fieldOf(value any) (field, error) {
	switch v := value.(type) {
	case *big.Int:
		return field{pgtype.NumericOID, pgtype.Numeric{Int: v, Valid: true}}, nil
	case uint64:
		return field{pgtype.Int8OID, int64(v)}, nil
	case bool:
		return field{pgtype.BoolOID, v}, nil
	case common.Address:
		return field{pgtype.ByteaOID, v[:]}, nil
	case common.Hash:
		return field{pgtype.ByteaOID, v[:]}, nil
	case []uint64:
		list := make([]int64, len(v))
		for i := range v {
			list[i] = int64(v[i])
		}
		return field{pgtype.Int8ArrayOID, list}, nil
	}
	return field{}, fmt.Errorf("no type for %T", value)
}

func appendFields(to []byte, fields ...field) ([]byte, error) {
	for _, f := range fields {
		at := len(to)
		to = append(to, 0, 0, 0, 0)
		longer, err := postgresTypes.Encode(f.oid, pgtype.BinaryFormatCode, f.value, to)
		if err != nil {
			return nil, err
		}
		if longer == nil {
			return nil, fmt.Errorf("%v has become null", f.value)
		}
		to = longer
		binary.BigEndian.PutUint32(to[at:], uint32(len(to)-at-4))
	}
	return to, nil
}
