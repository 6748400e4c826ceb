package store

import (
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/pgtype"

	"almanac/internal/event"
)

// bound turns a block number to look up to into a bigint. No block is above the highest bigint, so the largest numbers
// mean the tip.
func bound(number uint64) int64 { return int64(min(number, math.MaxInt64)) }

// target is where the driver scans a column of an event to.
func target(t event.Type) any {
	switch t {
	case event.Bigint:
		return new(uint64)
	case event.BigintList:
		return new([]uint64)
	case event.Boolean:
		return new(bool)
	case event.Numeric:
		return new(pgtype.Numeric)
	}
	return new([]byte)
}

// decode is the way back from a target to the vocabulary of event.Row.
func decode(target any) (any, error) {
	switch v := target.(type) {
	case *pgtype.Numeric:
		return fromNumeric(*v)
	case *uint64:
		return *v, nil
	case *[]uint64:
		return *v, nil
	case *bool:
		return *v, nil
	case *[]byte:
		switch len(*v) {
		case common.AddressLength:
			return common.BytesToAddress(*v), nil
		case common.HashLength:
			return common.BytesToHash(*v), nil
		}
		return nil, fmt.Errorf("%d bytes are neither address nor hash", len(*v))
	}
	return nil, fmt.Errorf("no event holds %T", target)
}

// fromNumeric reads an integer. The driver drops trailing zeros into Exp: the value is Int * 10^Exp.
func fromNumeric(n pgtype.Numeric) (*big.Int, error) {
	if !n.Valid || n.NaN || n.InfinityModifier != pgtype.Finite {
		return nil, fmt.Errorf("not a number")
	}
	if n.Exp == 0 {
		return n.Int, nil
	}
	power := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(n.Exp, -n.Exp))), nil)
	if n.Exp > 0 {
		return power.Mul(n.Int, power), nil
	}
	whole, rest := new(big.Int).QuoRem(n.Int, power, new(big.Int))
	if rest.Sign() != 0 {
		return nil, fmt.Errorf("%v * 10^%d is no whole number", n.Int, n.Exp)
	}
	return whole, nil
}

// integer scans a numeric column that holds whole numbers into a *big.Int; null leaves it nil.
type integer struct{ to **big.Int }

func (i integer) ScanNumeric(n pgtype.Numeric) (err error) {
	*i.to = nil
	if n.Valid {
		*i.to, err = fromNumeric(n)
	}
	return err
}

// whole is where to scan a whole number to.
func whole(to **big.Int) integer { return integer{to} }
