package export

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/parquet-go/parquet-go"

	"almanac/internal/store"
)

// field is one column of a file, and how it is made of the text of a cell.
type field struct {
	name string
	node parquet.Node
	cell int // index of the table's column
	put  func(row parquet.Row, column int, text []byte) (parquet.Row, error)
}

// fieldsOf lists the columns of a table's files.
func fieldsOf(t store.ExportTable) ([]field, error) {
	var fields []field
	for i, c := range t.Columns {
		f, err := fieldOf(c)
		if err != nil {
			return nil, fmt.Errorf("export %s: %w", t.Name, err)
		}
		f.cell = i
		fields = append(fields, f)
		if c.Type == "numeric" && !isPool(c) {
			fields = append(fields, field{c.Name + "_decimal", parquet.Optional(parquet.Decimal(0, decimalDigits, parquet.FixedLenByteArrayType(decimalBytes))), i, putDecimal})
		}
	}
	return fields, nil
}

func isPool(c store.ExportColumn) bool { return c.Name == "pool_id" }

func fieldOf(c store.ExportColumn) (field, error) {
	f := field{name: c.Name}
	switch c.Type {
	case "numeric":
		f.node, f.put = parquet.String(), required(textValue)
		if isPool(c) {
			f.put = required(poolValue)
		}
	case "bytea":
		f.node, f.put = parquet.String(), required(bytesValue)
	case "text":
		f.node, f.put = parquet.String(), required(textValue)
	case "bigint":
		f.node, f.put = parquet.Leaf(parquet.Int64Type), required(bigintValue)
	case "integer":
		f.node, f.put = parquet.Leaf(parquet.Int32Type), required(integerValue)
	case "boolean":
		f.node, f.put = parquet.Leaf(parquet.BooleanType), required(booleanValue)
	case "timestamp with time zone":
		f.node, f.put = parquet.Timestamp(parquet.Microsecond), required(timeValue)
	case "bigint[]":
		f.node, f.put = parquet.List(parquet.Leaf(parquet.Int64Type)), putList
		return f, nil
	default:
		return f, fmt.Errorf("column %s has type %s, which no file can hold yet", c.Name, c.Type)
	}
	f.node = parquet.Optional(f.node)
	return f, nil
}

// required puts a value, or null.
func required(value func(text string) (parquet.Value, error)) func(parquet.Row, int, []byte) (parquet.Row, error) {
	return func(row parquet.Row, column int, text []byte) (parquet.Row, error) {
		if text == nil {
			return append(row, parquet.NullValue().Level(0, 0, column)), nil
		}
		v, err := value(string(text))
		return append(row, v.Level(0, 1, column)), err
	}
}

func textValue(text string) (parquet.Value, error) { return parquet.ValueOf(text), nil }

// bytesValue takes \x… as Postgres prints it.
func bytesValue(text string) (parquet.Value, error) {
	digits, found := strings.CutPrefix(text, `\x`)
	if !found {
		return parquet.Value{}, fmt.Errorf("%q is no bytea in hex", text)
	}
	return parquet.ValueOf("0x" + digits), nil
}

// poolValue writes the salt, if any, in front of the 40 digits of the asset's address, as mart.pool_hex does.
func poolValue(text string) (parquet.Value, error) {
	v, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return parquet.Value{}, fmt.Errorf("%q is no pool id", text)
	}
	return parquet.ValueOf(fmt.Sprintf("0x%040x", v)), nil
}

func bigintValue(text string) (parquet.Value, error) {
	v, err := strconv.ParseInt(text, 10, 64)
	return parquet.ValueOf(v), err
}

func integerValue(text string) (parquet.Value, error) {
	v, err := strconv.ParseInt(text, 10, 32)
	return parquet.ValueOf(int32(v)), err
}

func booleanValue(text string) (parquet.Value, error) { return parquet.ValueOf(text == "t"), nil }

func timeValue(text string) (parquet.Value, error) {
	v, err := time.Parse("2006-01-02 15:04:05.999999999Z07", text)
	return parquet.ValueOf(v.UnixMicro()), err
}

const (
	decimalDigits = 38 // the most that DuckDB, Spark and Snowflake know
	decimalBytes  = 16
)

// decimalBound is the first number that has too many digits.
var decimalBound = new(big.Int).Exp(big.NewInt(10), big.NewInt(decimalDigits), nil)

// putDecimal leaves out what does not fit: nothing is ever rounded.
func putDecimal(row parquet.Row, column int, text []byte) (parquet.Row, error) {
	null := append(row, parquet.NullValue().Level(0, 0, column))
	if text == nil {
		return null, nil
	}
	v, ok := new(big.Int).SetString(string(text), 10)
	switch {
	case !ok:
		return row, fmt.Errorf("%q is no whole number", text)
	case v.CmpAbs(decimalBound) >= 0:
		return null, nil
	}
	if v.Sign() < 0 { // two's complement
		v.Add(v, new(big.Int).Lsh(big.NewInt(1), 8*decimalBytes))
	}
	return append(row, parquet.FixedLenByteArrayValue(v.FillBytes(make([]byte, decimalBytes))).Level(0, 1, column)), nil
}

// putList takes {1,2,3} as Postgres prints it.
func putList(row parquet.Row, column int, text []byte) (parquet.Row, error) {
	inner := strings.TrimSuffix(strings.TrimPrefix(string(text), "{"), "}")
	if inner == "" {
		return append(row, parquet.NullValue().Level(0, 0, column)), nil
	}
	for i, each := range strings.Split(inner, ",") {
		v, err := strconv.ParseInt(each, 10, 64)
		if err != nil {
			return row, err
		}
		row = append(row, parquet.ValueOf(v).Level(min(i, 1), 1, column))
	}
	return row, nil
}
