package deployer

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// Network is the file deploy/networks/<chain id>.json: where our contracts stand on one chain.
type Network struct {
	ChainID     uint64           `json:"chainId"`
	GenesisHash common.Hash      `json:"genesisHash"` // of block 0
	StartBlock  uint64           `json:"startBlock"`  // first to index: no event that we keep is older
	Deployer    common.Address   `json:"deployer"`
	ALM         Contract         `json:"alm"`
	Timelock    Contract         `json:"timelock"`
	Vault       Contract         `json:"vault"`
	Distributor Contract         `json:"distributor"`
	Genesis     uint64           `json:"genesis"`     // Unix second of epoch 0
	EpochLength uint64           `json:"epochLength"` // seconds
	Pairs       []common.Address `json:"pairs"`       // Uniswap V2 pairs whose LP token is staked
	Complete    bool             `json:"complete"`    // powers handed over and everything checked

	path string
}

// Contract is one deployed contract.
type Contract struct {
	Address  common.Address `json:"address"`
	CodeHash common.Hash    `json:"codeHash"` // keccak256 of the runtime code, noted before it is deployed
}

// Path is where the network file of a chain lies.
func Path(folder string, chainID uint64) string {
	return filepath.Join(folder, fmt.Sprintf("%d.json", chainID))
}

// ReadNetwork reads the network file of a finished deployment.
func ReadNetwork(path string) (Network, error) {
	n, err := readNetwork(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return n, fmt.Errorf("no network file %s: run almanac deploy, or give --network", path)
	case err != nil:
		return n, err
	case !n.Complete:
		return n, fmt.Errorf("the deployment in %s was interrupted: run almanac deploy again to finish it", path)
	}
	return n, nil
}

func readNetwork(path string) (Network, error) {
	n := Network{path: path}
	raw, err := os.ReadFile(path)
	if err != nil {
		return n, fmt.Errorf("read network file: %w", err)
	}
	if err := json.Unmarshal(raw, &n); err != nil {
		return n, fmt.Errorf("read network file %s: %w", path, err)
	}
	return n, nil
}

// save writes the file beside and renames it: there is always a whole one.
func (n Network) save() error {
	raw, err := json.MarshalIndent(n, "", "  ")
	if err != nil {
		return fmt.Errorf("write network file: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(n.path), 0o755); err != nil {
		return fmt.Errorf("write network file: %w", err)
	}
	beside := n.path + ".new"
	if err := os.WriteFile(beside, append(raw, '\n'), 0o644); err != nil {
		return fmt.Errorf("write network file: %w", err)
	}
	if err := os.Rename(beside, n.path); err != nil {
		return fmt.Errorf("write network file: %w", err)
	}
	return nil
}
