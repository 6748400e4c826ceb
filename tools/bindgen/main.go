// Command bindgen writes the Go bindings of the contracts from the compiler's output; with -check it only compares.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// bound lists what gets a binding: the file in bindings/ and the Go type, which is the contract's name without its
// interface prefix.
var bound = []struct{ contract, goType, file string }{
	{"AlmanacToken", "AlmanacToken", "almanac_token.go"},
	{"StakingVault", "StakingVault", "staking_vault.go"},
	{"RewardDistributor", "RewardDistributor", "reward_distributor.go"},
	{"GaugeVoting", "GaugeVoting", "gauge_voting.go"},
	{"AlmanacGovernor", "AlmanacGovernor", "almanac_governor.go"},
	{"TimelockController", "TimelockController", "timelock_controller.go"},
	{"DemoToken", "DemoToken", "demo_token.go"},
	{"IERC20Metadata", "ERC20", "erc20.go"},
	{"IUniswapV2Factory", "UniswapV2Factory", "uniswap_v2_factory.go"},
	{"IUniswapV2Pair", "UniswapV2Pair", "uniswap_v2_pair.go"},
	{"IUniswapV2Router02", "UniswapV2Router", "uniswap_v2_router.go"},
}

func main() {
	out := flag.String("out", "contracts/out/release", "folder of the compiler's artifacts")
	into := flag.String("into", "bindings", "folder of the bindings")
	check := flag.Bool("check", false, "compare instead of writing")
	flag.Parse()
	if err := run(*out, *into, *check); err != nil {
		fmt.Fprintln(os.Stderr, "bindgen:", err)
		os.Exit(1)
	}
}

func run(out, into string, check bool) error {
	var stale []error
	for _, b := range bound {
		code, err := generate(out, b.contract, b.goType)
		if err != nil {
			return fmt.Errorf("bind %s: %w", b.contract, err)
		}
		path := filepath.Join(into, b.file)
		if !check {
			if err := os.WriteFile(path, code, 0o644); err != nil {
				return fmt.Errorf("write binding: %w", err)
			}
			continue
		}
		if have, err := os.ReadFile(path); err != nil || !bytes.Equal(have, code) {
			stale = append(stale, fmt.Errorf("%s is stale: run make generate", path))
		}
	}
	return errors.Join(stale...)
}

func generate(out, contract, goType string) ([]byte, error) {
	raw, err := os.ReadFile(filepath.Join(out, contract+".sol", contract+".json"))
	if err != nil {
		return nil, fmt.Errorf("read artifact (make contracts builds it): %w", err)
	}
	var artifact struct {
		ABI      json.RawMessage
		Bytecode struct{ Object string }
	}
	if err := json.Unmarshal(raw, &artifact); err != nil {
		return nil, fmt.Errorf("parse artifact: %w", err)
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, artifact.ABI); err != nil {
		return nil, fmt.Errorf("parse ABI: %w", err)
	}
	bytecode := strings.TrimPrefix(artifact.Bytecode.Object, "0x")
	// Several contracts have this one, and the type of its answer is named after it.
	aliases := map[string]string{"eip712Domain": goType + "Eip712Domain"}
	code, err := abigen.BindV2([]string{goType}, []string{compact.String()}, []string{bytecode}, "bindings", nil, aliases)
	return []byte(code), err
}
