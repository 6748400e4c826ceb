package deployer

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/ethereum/go-ethereum/common"
)

// Network is the file deploy/networks/<chain id>.json: where our contracts stand on one chain.
type Network struct {
	ChainID     uint64           `json:"chainId"`
	GenesisHash common.Hash      `json:"genesisHash"` // of block 0
	StartBlock  uint64           `json:"startBlock"`  // first to index: no event that we keep is older
	Deployer    common.Address   `json:"deployer"`
	PlanHash    common.Hash      `json:"planHash"` // of the plan that was carried out; zero until then
	ALMGiven    bool             `json:"almGiven"` // ALM stood before
	ALM         Contract         `json:"alm"`
	Timelock    Contract         `json:"timelock"`
	Vault       Contract         `json:"vault"`
	Distributor Contract         `json:"distributor"`
	Governed    bool             `json:"governed,omitempty"` // the governor may propose to the timelock, too, and cancel
	Governor    Contract         `json:"governor,omitzero"`
	Gauge       Contract         `json:"gauge,omitzero"`
	Delay       uint64           `json:"delay"`       // seconds from proposal to execution
	Proposers   []common.Address `json:"proposers"`   // who else may
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

// own lists what the deployer creates, with the token if that was not given, and the governor if there is one.
func (n *Network) own() []*Contract {
	all := []*Contract{&n.Timelock, &n.Vault, &n.Distributor, &n.Governor, &n.Gauge}
	if !n.ALMGiven {
		all = append(all, &n.ALM)
	}
	return all
}

// save writes the file beside and renames it: there is always a whole one, also after a loss of power. It is the only
// record of the addresses.
func (n Network) save() error {
	raw, err := json.MarshalIndent(n, "", "  ")
	if err == nil {
		err = replace(n.path, append(raw, '\n'))
	}
	if err != nil {
		return fmt.Errorf("write network file: %w", err)
	}
	return nil
}

func replace(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.Create(path + ".new")
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	if err := os.Rename(path+".new", path); err != nil {
		return err
	}
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}

// lock keeps a second deployment out of a folder while the first works there. It ends with the process, however that ends.
func lock(folder string) (release func(), err error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, fmt.Errorf("make folder of the network files: %w", err)
	}
	file, err := os.Open(folder)
	if err != nil {
		return nil, fmt.Errorf("open folder of the network files: %w", err)
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(fmt.Errorf("another deploy works in %s: let it finish (%w)", folder, err), file.Close())
	}
	return func() { file.Close() }, nil
}
