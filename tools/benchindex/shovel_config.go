package main

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// shovelConfig is shovel's configuration file. It asks for block_hash and block_time, which shovel can only know from
// headers: with fields of logs alone it would hold no parent and see no reorg.
type shovelConfig struct {
	PGURL        string              `json:"pg_url"`
	Sources      []shovelSource      `json:"eth_sources"`
	Integrations []shovelIntegration `json:"integrations"`
}

type shovelSource struct {
	Name        string   `json:"name"`
	ChainID     uint64   `json:"chain_id,omitempty"`
	URLs        []string `json:"urls,omitempty"`
	WSURL       string   `json:"ws_url,omitempty"`
	Start       uint64   `json:"start,omitempty"`
	Poll        string   `json:"poll_duration,omitempty"`
	Concurrency int      `json:"concurrency,omitempty"`
	BatchSize   int      `json:"batch_size,omitempty"`
}

type shovelIntegration struct {
	Name    string         `json:"name"`
	Enabled bool           `json:"enabled"`
	Sources []shovelSource `json:"sources"`
	Table   shovelTable    `json:"table"`
	Block   []shovelBlock  `json:"block"`
	Event   shovelEvent    `json:"event"`
}

type shovelTable struct {
	Name    string         `json:"name"`
	Columns []shovelColumn `json:"columns"`
}

type shovelColumn struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

type shovelBlock struct {
	Name      string   `json:"name"`
	Column    string   `json:"column"`
	FilterOp  string   `json:"filter_op,omitempty"`
	FilterArg []string `json:"filter_arg,omitempty"`
}

type shovelEvent struct {
	Name      string        `json:"name"`
	Type      string        `json:"type"`
	Anonymous bool          `json:"anonymous"`
	Inputs    []shovelInput `json:"inputs"`
}

type shovelInput struct {
	Indexed    bool          `json:"indexed,omitempty"`
	Name       string        `json:"name"`
	Type       string        `json:"type"`
	Column     string        `json:"column,omitempty"`
	Components []shovelInput `json:"components,omitempty"`
}

// shovelFields are what every row has besides the event's own columns.
var shovelFields = []shovelColumn{
	{"chain_id", "numeric"}, {"block_num", "numeric"}, {"block_hash", "bytea"}, {"block_time", "numeric"},
	{"tx_hash", "bytea"}, {"log_idx", "int"}, {"log_addr", "bytea"},
}

// newShovelIntegration lays an event out as plain columns. Lists are left out: shovel would make each element a row. It takes its
// first block from here alone, though it reads one of a source too: without it begins at the head.
func newShovelIntegration(source string, start uint64, e tabled, address common.Address) (shovelIntegration, error) {
	g := shovelIntegration{
		Name: e.table, Enabled: true, Sources: []shovelSource{{Name: source, Start: start}},
		Table: shovelTable{Name: e.table, Columns: append([]shovelColumn(nil), shovelFields...)},
		Event: shovelEvent{Name: e.event.Name, Type: "event"},
	}
	for _, field := range shovelFields {
		block := shovelBlock{Name: field.Name, Column: field.Name}
		if field.Name == "log_addr" {
			block.FilterOp, block.FilterArg = "contains", []string{address.Hex()}
		}
		g.Block = append(g.Block, block)
	}
	for _, input := range e.event.Inputs {
		in, columns, err := newShovelInput(input.Name, input.Type)
		if err != nil {
			return g, fmt.Errorf("event %s: %w", e.event.Name, err)
		}
		in.Indexed = input.Indexed
		g.Event.Inputs, g.Table.Columns = append(g.Event.Inputs, in), append(g.Table.Columns, columns...)
	}
	return g, nil
}

func newShovelInput(name string, t abi.Type) (in shovelInput, columns []shovelColumn, err error) {
	in = shovelInput{Name: name, Type: t.String(), Column: snake(name)}
	switch t.T {
	case abi.UintTy:
		return in, []shovelColumn{{in.Column, "numeric"}}, nil
	case abi.AddressTy, abi.FixedBytesTy:
		return in, []shovelColumn{{in.Column, "bytea"}}, nil
	case abi.BoolTy:
		return in, []shovelColumn{{in.Column, "bool"}}, nil
	case abi.SliceTy:
		in.Type, in.Column = "tuple[]", ""
		in.Components, _, err = newShovelParts(*t.Elem)
		return without(in), nil, err
	case abi.TupleTy:
		in.Type, in.Column = "tuple", ""
		in.Components, columns, err = newShovelParts(t)
		return in, columns, err
	}
	return in, nil, fmt.Errorf("field %s: no column for %s", name, t)
}

func newShovelParts(tuple abi.Type) (parts []shovelInput, columns []shovelColumn, err error) {
	for i, element := range tuple.TupleElems {
		part, more, err := newShovelInput(tuple.TupleRawNames[i], *element)
		if err != nil {
			return nil, nil, err
		}
		parts, columns = append(parts, part), append(columns, more...)
	}
	return parts, columns, nil
}

// without takes the columns out of an input's parts, so that they are read and dropped.
func without(in shovelInput) shovelInput {
	for i := range in.Components {
		in.Components[i].Column = ""
	}
	return in
}
