package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/internal/deployer"
	"almanac/internal/replay"
)

// writeNetwork writes where the contracts stand, as a deployment would have noted it.
func writeNetwork(path string, d replay.Deployment) error {
	contract := func(at common.Address) deployer.Contract {
		return deployer.Contract{Address: at, CodeHash: crypto.Keccak256Hash(replay.Code(at))}
	}
	text, err := json.MarshalIndent(deployer.Network{
		ChainID: d.ChainID, GenesisHash: d.GenesisHash, StartBlock: d.StartBlock, Deployer: d.Deployer, ALM: contract(d.ALM),
		Timelock: contract(d.Timelock), Vault: contract(d.Vault), Distributor: contract(d.Distributor),
		Proposers: []common.Address{d.Governance}, Genesis: d.Genesis, EpochLength: d.EpochLength, Complete: true,
	}, "", "  ")
	if err == nil {
		err = os.WriteFile(path, append(text, '\n'), 0o644)
	}
	if err != nil {
		return fmt.Errorf("write network file: %w", err)
	}
	return nil
}
