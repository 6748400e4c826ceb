package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// artifact is a compiled contract, whichever tool wrote it.
type artifact struct {
	path     string
	abi      abi.ABI
	bytecode string // hexadecimal without 0x; where a library's address goes, a placeholder
	links    links
}

// links says where the addresses of libraries go: file, library, places in bytes.
type links map[string]map[string][]struct{ Start, Length int }

// load reads an artifact. Foundry keeps the bytecode in an object; Hardhat as text with 0x, others without.
func load(path string) (artifact, error) {
	raw, err := os.ReadFile(filepath.FromSlash(path))
	if err != nil {
		return artifact{}, fmt.Errorf("read artifact: %w", err)
	}
	a, err := parse(raw)
	if err != nil {
		return artifact{}, fmt.Errorf("read artifact %s: %w", path, err)
	}
	a.path = path
	return a, nil
}

func parse(raw []byte) (artifact, error) {
	var file struct {
		ABI            json.RawMessage
		Bytecode       json.RawMessage
		LinkReferences links
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		return artifact{}, err
	}
	a := artifact{links: file.LinkReferences}
	var err error
	if a.abi, err = abi.JSON(bytes.NewReader(file.ABI)); err != nil {
		return artifact{}, fmt.Errorf("its ABI: %w", err)
	}
	if json.Unmarshal(file.Bytecode, &a.bytecode) != nil {
		var foundry struct {
			Object         string
			LinkReferences links
		}
		if err := json.Unmarshal(file.Bytecode, &foundry); err != nil {
			return artifact{}, fmt.Errorf("its bytecode: %w", err)
		}
		a.bytecode, a.links = foundry.Object, foundry.LinkReferences
	}
	a.bytecode = strings.TrimPrefix(a.bytecode, "0x")
	if a.bytecode == "" {
		return artifact{}, fmt.Errorf("it holds no bytecode")
	}
	return a, nil
}

// libraries names what must be deployed and linked first, in order.
func (a artifact) libraries() []string {
	var names []string
	for _, file := range a.links {
		for name := range file {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// link answers the creation code with the libraries' addresses in their places.
func (a artifact) link(at map[string]common.Address) ([]byte, error) {
	code := []byte(a.bytecode)
	for _, file := range a.links {
		for name, places := range file {
			address, known := at[name]
			if !known {
				return nil, fmt.Errorf("link %s: library %s is not deployed", a.path, name)
			}
			for _, p := range places {
				if p.Length != common.AddressLength || p.Start < 0 || 2*(p.Start+p.Length) > len(code) {
					return nil, fmt.Errorf("link %s: no place for %s at byte %d", a.path, name, p.Start)
				}
				hex.Encode(code[2*p.Start:], address[:])
			}
		}
	}
	linked, err := hex.DecodeString(string(code))
	if err != nil {
		return nil, fmt.Errorf("link %s: a library is left out: %w", a.path, err)
	}
	return linked, nil
}
