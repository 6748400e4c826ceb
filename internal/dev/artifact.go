package dev

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// artifact reads the creation code of somebody else's contract from an npm package. node_modules is looked for from the
// working directory upwards.
func artifact(name string) ([]byte, error) {
	folder, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("find node_modules: %w", err)
	}
	for {
		raw, err := os.ReadFile(filepath.Join(folder, "node_modules", filepath.FromSlash(name)))
		if err == nil {
			return bytecode(name, raw)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("read npm artifact: %w", err)
		}
		parent := filepath.Dir(folder)
		if parent == folder {
			return nil, fmt.Errorf("npm artifact %s not found: run npm ci in the checkout, and start from there", name)
		}
		folder = parent
	}
}

func bytecode(name string, raw []byte) ([]byte, error) {
	var parsed struct{ Bytecode string }
	if err := json.Unmarshal(raw, &parsed); err != nil {
		return nil, fmt.Errorf("read npm artifact %s: %w", name, err)
	}
	code := common.FromHex(parsed.Bytecode)
	if len(code) == 0 {
		return nil, fmt.Errorf("npm artifact %s holds no bytecode", name)
	}
	return code, nil
}
