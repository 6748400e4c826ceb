package deployer

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/crypto"
)

// Check compares a network file with the chain: chain id, block 0, the code of each contract, that they know each other
// and answer to the timelock, and that the timelock answers to whom the file names. Every difference is reported. It
// reads state only, so any node can answer; whom the file does not name it does not see, which Deploy does.
func Check(ctx context.Context, node Node, n Network) error {
	if err := CheckChain(ctx, node, n); err != nil {
		return err
	}
	if err := checkCode(ctx, node, n); err != nil {
		return err
	}
	return errors.Join(checkWiring(ctx, node, n), checkGovernance(ctx, node, n), checkRoles(ctx, node, n))
}

// CheckChain makes sure that the node follows the very chain of a network file: another one may have the same id.
func CheckChain(ctx context.Context, node Node, n Network) error {
	id, err := node.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask the node for its chain id: %w", err)
	}
	if id.Uint64() != n.ChainID {
		return fmt.Errorf("the node is on chain %s, the network file is for chain %d", id, n.ChainID)
	}
	first, err := node.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return fmt.Errorf("read block 0: %w", err)
	}
	if first.Hash() != n.GenesisHash {
		return fmt.Errorf("the node's chain %d is another one: its block 0 is %s, the network file says %s", n.ChainID, first.Hash(), n.GenesisHash)
	}
	return nil
}

func checkCode(ctx context.Context, node Node, n Network) error {
	var faults []error
	type named struct {
		name string
		Contract
	}
	all := []named{{"ALM", n.ALM}, {"timelock", n.Timelock}, {"vault", n.Vault}, {"distributor", n.Distributor}}
	if n.Governed {
		all = append(all, named{"governor", n.Governor}, named{"gauge", n.Gauge})
	}
	for _, c := range all {
		code, err := node.CodeAt(ctx, c.Address, nil)
		if err != nil {
			return fmt.Errorf("read code of %s: %w", c.name, err)
		}
		if have := crypto.Keccak256Hash(code); len(code) == 0 || have != c.CodeHash {
			faults = append(faults, fmt.Errorf("%s at %s: code hash is %s, the network file says %s", c.name, c.Address, have, c.CodeHash))
		}
	}
	return errors.Join(faults...)
}

func checkWiring(ctx context.Context, node Node, n Network) error {
	v, r := vault.Instance(node, n.Vault.Address), distributor.Instance(node, n.Distributor.Address)
	return errors.Join(
		same(ctx, v, "vault's distributor", vault.PackDistributor(), vault.UnpackDistributor, n.Distributor.Address),
		same(ctx, v, "vault's token", vault.PackAlm(), vault.UnpackAlm, n.ALM.Address),
		same(ctx, v, "vault's owner", vault.PackOwner(), vault.UnpackOwner, n.Timelock.Address),
		same(ctx, r, "distributor's vault", distributor.PackVault(), distributor.UnpackVault, n.Vault.Address),
		same(ctx, r, "distributor's token", distributor.PackAlm(), distributor.UnpackAlm, n.ALM.Address),
		same(ctx, r, "distributor's owner", distributor.PackOwner(), distributor.UnpackOwner, n.Timelock.Address),
		same(ctx, r, "genesis", distributor.PackGenesis(), seconds(distributor.UnpackGenesis), n.Genesis),
		same(ctx, r, "epoch length", distributor.PackEpochLength(), seconds(distributor.UnpackEpochLength), n.EpochLength),
	)
}

func same[T comparable](ctx context.Context, c *bind.BoundContract, what string, call []byte, unpack func([]byte) (T, error), want T) error {
	have, err := bind.Call(c, at(ctx), call, unpack)
	if err != nil {
		return fmt.Errorf("read %s: %w", what, err)
	}
	if have != want {
		return fmt.Errorf("%s is %v, must be %v", what, have, want)
	}
	return nil
}

func seconds(unpack func([]byte) (*big.Int, error)) func([]byte) (uint64, error) {
	return func(data []byte) (uint64, error) {
		v, err := unpack(data)
		if err != nil {
			return 0, err
		}
		return v.Uint64(), nil
	}
}
