package main

import (
	"encoding/hex"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func TestParse_ReadsEveryToolsArtifact(t *testing.T) {
	t.Parallel()
	for tool, text := range map[string]string{
		"foundry": `{"abi":[],"bytecode":{"object":"0x6001"}}`,
		"hardhat": `{"abi":[],"bytecode":"0x6001","linkReferences":{}}`,
		"waffle":  `{"abi":[],"evm":{"bytecode":{}},"bytecode":"6001"}`,
	} {
		a, err := parse([]byte(text))
		if err != nil || a.bytecode != "6001" {
			t.Errorf("%s: got %q, %v, want 6001", tool, a.bytecode, err)
		}
	}
}

func TestParse_RefusesWhatCannotBeDeployed(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		`{"abi":[],"bytecode":"0x"}`:            "no bytecode",
		`{"abi":[],"bytecode":{"object":"0x"}}`: "no bytecode",
		`{"bytecode":"0x6001"}`:                 "its ABI",
		`{"abi":[]}`:                            "its bytecode",
		`{`:                                     "unexpected end",
	} {
		if _, err := parse([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want an error with %q", text, err, want)
		}
	}
}

func TestLink_PutsAddressesWhereTheyBelong(t *testing.T) {
	t.Parallel()
	hole := "__$" + strings.Repeat("a", 34) + "$__"
	a := artifact{bytecode: "6001" + hole + "6002" + hole, links: links{"src/A.sol": {"A": {{2, 20}, {24, 20}}}}}
	at := common.HexToAddress("0xa11ce")
	got, err := a.link(map[string]common.Address{"A": at})
	library := hex.EncodeToString(at[:])
	if want := "6001" + library + "6002" + library; err != nil || hex.EncodeToString(got) != want {
		t.Errorf("got %x, %v, want %s", got, err, want)
	}
}

func TestLink_RefusesHoles(t *testing.T) {
	t.Parallel()
	at := map[string]common.Address{"A": {1}}
	for name, a := range map[string]artifact{
		"not deployed": {bytecode: "6001", links: links{"B.sol": {"B": {{0, 20}}}}},
		"no place":     {bytecode: "6001", links: links{"A.sol": {"A": {{0, 20}}}}},
		"left out":     {bytecode: "60__$a$__"},
	} {
		if _, err := a.link(at); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("got %v, want an error with %q", err, name)
		}
	}
}
