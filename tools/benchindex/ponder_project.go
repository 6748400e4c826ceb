package main

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/template"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// ponderTemplates are the files of a Ponder project, filled in from our ABIs.
//
//go:embed ponder/*.tmpl
var ponderTemplates embed.FS

// ponderProject is what the templates know.
type ponderProject struct {
	ChainID   uint64
	HTTP, WS  string // WS is empty where Ponder shall poll
	First     uint64
	Last      uint64 // 0: follow the head
	Contracts []ponderContract
	Tables    []ponderTable
}

type ponderContract struct {
	Name    string
	Address common.Address
	ABI     json.RawMessage
}

// ponderTable is one event and the table its rows go to.
type ponderTable struct {
	Contract, Event, Table string
	Columns                []ponderColumn
}

type ponderColumn struct{ Name, Type, Value string }

// newPonderTable lays an event out as plain columns: a tuple's parts side by side, as our own tables have them.
func newPonderTable(e tabled) (ponderTable, error) {
	t := ponderTable{Contract: e.contract, Event: e.event.Name, Table: e.table}
	for _, input := range e.event.Inputs {
		columns, err := ponderColumns(input.Name, "event.args."+input.Name, input.Type)
		if err != nil {
			return t, fmt.Errorf("event %s: %w", e.event.Name, err)
		}
		t.Columns = append(t.Columns, columns...)
	}
	return t, nil
}

func ponderColumns(name, value string, t abi.Type) ([]ponderColumn, error) {
	if t.T == abi.TupleTy {
		var all []ponderColumn
		for i, part := range t.TupleElems {
			columns, err := ponderColumns(t.TupleRawNames[i], value+"."+t.TupleRawNames[i], *part)
			if err != nil {
				return nil, err
			}
			all = append(all, columns...)
		}
		return all, nil
	}
	builder, err := ponderType(t)
	if err != nil {
		return nil, fmt.Errorf("field %s: %w", name, err)
	}
	return []ponderColumn{{snake(name), builder, value}}, nil
}

// ponderType is the column for a value as viem gives it: numbers up to 48 bits, bigints beyond.
func ponderType(t abi.Type) (string, error) {
	switch {
	case t.T == abi.UintTy && t.Size <= 48:
		return `int8({ mode: "number" })`, nil
	case t.T == abi.UintTy:
		return "bigint()", nil
	case t.T == abi.AddressTy || t.T == abi.FixedBytesTy:
		return "hex()", nil
	case t.T == abi.BoolTy:
		return "boolean()", nil
	case t.T == abi.SliceTy && t.Elem.T == abi.TupleTy: // tiers: a few rows of small numbers
		return "json()", nil
	}
	return "", fmt.Errorf("no column for %s", t)
}

// write makes the project's folder.
func (p ponderProject) write(dir, modules string) error {
	if err := os.MkdirAll(filepath.Join(dir, "src", "api"), 0o755); err != nil {
		return err
	}
	for file, name := range map[string]string{
		"package.json": "project.json", "ponder.config.ts": "config.ts", "ponder.schema.ts": "schema.ts",
		"src/index.ts": "index.ts", "src/api/index.ts": "api.ts",
	} {
		var text bytes.Buffer
		t, err := template.ParseFS(ponderTemplates, "ponder/"+name+".tmpl")
		if err != nil {
			return err
		}
		if err := t.Execute(&text, p); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, file), text.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return os.Symlink(modules, filepath.Join(dir, "node_modules"))
}

// snake spells poolId as pool_id.
func snake(name string) string {
	var text strings.Builder
	for _, r := range name {
		if r >= 'A' && r <= 'Z' {
			text.WriteByte('_')
			r += 'a' - 'A'
		}
		text.WriteRune(r)
	}
	return text.String()
}
