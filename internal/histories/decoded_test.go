package histories

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"

	"almanac/bindings"
)

// compareDecoded: one history in so many is compared a second time, by the ABI and field by field, without our decoder and our
// writer.
const compareDecoded = 10

func (h *history) compareDecoded() error {
	d := h.stage.chain.Deployment()
	contracts := map[common.Address]abi.ABI{d.Vault: mustABI(&bindings.StakingVaultMetaData), d.Distributor: mustABI(&bindings.RewardDistributorMetaData)}
	want := map[string][]string{}
	for _, l := range h.stage.chain.Truth(h.plan.Deployment.StartBlock, h.stage.head()) {
		table, row, err := decoded(contracts[l.Address], l)
		if err != nil {
			return err
		}
		want[table] = append(want[table], row)
	}
	for table, rows := range want {
		got, err := h.stored(table)
		if err != nil {
			return err
		}
		slices.Sort(rows)
		if slices.Sort(got); !slices.Equal(got, rows) {
			return fmt.Errorf("evt.%s holds %d rows, the ABI reads %d; or others:\n%s\n%s", table, len(got), len(rows), strings.Join(got, "\n"), strings.Join(rows, "\n"))
		}
	}
	h.tally.decoded += len(want)
	return nil
}

func mustABI(m *bind.MetaData) abi.ABI {
	a, err := m.ParseABI()
	if err != nil {
		panic(err) // generated
	}
	return *a
}

// decoded renders a log as JSON in the form that stored gives.
func decoded(contract abi.ABI, l types.Log) (table, row string, err error) {
	e, err := contract.EventByID(l.Topics[0])
	if err != nil {
		return "", "", err
	}
	values := map[string]any{}
	if err := contract.UnpackIntoMap(values, e.Name, l.Data); err != nil {
		return "", "", err
	}
	var indexed abi.Arguments
	for _, a := range e.Inputs {
		if a.Indexed {
			indexed = append(indexed, a)
		}
	}
	if err := abi.ParseTopicsIntoMap(values, indexed, l.Topics[1:]); err != nil {
		return "", "", err
	}
	columns := map[string]string{"block_number": fmt.Sprint(l.BlockNumber), "log_index": fmt.Sprint(l.Index), "tx_hash": l.TxHash.Hex()}
	for name, v := range values {
		flatten(columns, snake(name), reflect.ValueOf(v))
	}
	text, err := json.Marshal(columns)
	return snake(e.Name), string(text), err
}

// flatten writes a value as the columns that keep it: a struct as its fields, a list of structs as a list for each field.
func flatten(columns map[string]string, name string, v reflect.Value) {
	switch {
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			flatten(columns, snake(v.Type().Field(i).Name), v.Field(i))
		}
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Struct:
		for f := range v.Type().Elem().NumField() {
			var list []string
			for i := range v.Len() {
				list = append(list, plainText(v.Index(i).Field(f).Interface()))
			}
			columns[snake(v.Type().Elem().Field(f).Name)+"s"] = "[" + strings.Join(list, ",") + "]"
		}
	default:
		columns[name] = plainText(v.Interface())
	}
}

func plainText(v any) string {
	switch v := v.(type) {
	case common.Address:
		return strings.ToLower(v.Hex())
	case [32]byte:
		return common.Hash(v).Hex()
	}
	return fmt.Sprint(v)
}

func snake(name string) string {
	var text strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			text.WriteByte('_')
		}
		text.WriteRune(unicode.ToLower(r))
	}
	return text.String()
}

func (h *history) stored(table string) ([]string, error) {
	rows, err := h.group.reader.Query(h.group.ctx, "select to_jsonb(t) - 'chain_id' from "+pgx.Identifier{"evt", table}.Sanitize()+" t where chain_id = $1", h.plan.ChainID)
	if err != nil {
		return nil, err
	}
	texts, err := pgx.CollectRows(rows, pgx.RowTo[json.RawMessage])
	var all []string
	for _, text := range texts {
		values := map[string]json.RawMessage{}
		if err := json.Unmarshal(text, &values); err != nil {
			return nil, err
		}
		columns := map[string]string{}
		for name, v := range values {
			columns[name] = strings.ReplaceAll(strings.ReplaceAll(strings.Trim(string(v), `"`), `\\x`, "0x"), " ", "")
		}
		row, err := json.Marshal(columns)
		if err != nil {
			return nil, err
		}
		all = append(all, string(row))
	}
	return all, err
}
