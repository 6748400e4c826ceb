package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path"

	"github.com/ethereum/go-ethereum/common"
)

// protocol turns acts into transactions.
type protocol interface {
	// does answers the transactions by which an account does something now; none where the protocol has no such thing.
	does(a act, account int, amount *big.Int) ([]call, error)
}

// column is a protocol that lives on the bench's chain.
type column struct {
	name string
	protocol
}

// bench is a chain, what can be deployed on it, and the figures so far: row, column, gas.
type bench struct {
	*chain
	root    string // of the checkout
	chef    string // folder of MasterChef's artifact
	token   artifact
	figures map[string]map[string]uint64
}

func newBench(ctx context.Context, root, chef string) (*bench, error) {
	token, err := load(path.Join(root, "contracts/out/release/Tokens.sol/Token.json"))
	if err != nil {
		return nil, fmt.Errorf("%w: make contracts builds it", err)
	}
	script := exec.CommandContext(ctx, "node", path.Join(root, "tools/masterchef.js"), chef)
	script.Stderr = os.Stderr
	if err := script.Run(); err != nil {
		return nil, fmt.Errorf("compile MasterChef: %w", err)
	}
	chain, err := newChain()
	if err != nil {
		return nil, err
	}
	return &bench{chain: chain, root: root, chef: chef, token: token, figures: map[string]map[string]uint64{}}, nil
}

// npm reads an artifact out of a package.
func (b *bench) npm(name string) (artifact, error) {
	return load(path.Join(b.root, "node_modules", name))
}

// version is a package's own word for what it is.
func (b *bench) version(name string) (string, error) {
	raw, err := os.ReadFile(path.Join(b.root, "node_modules", name, "package.json"))
	if err != nil {
		return "", fmt.Errorf("read version: %w", err)
	}
	var file struct{ Name, Version string }
	if err := json.Unmarshal(raw, &file); err != nil {
		return "", fmt.Errorf("read version of %s: %w", name, err)
	}
	return file.Name + "@" + file.Version, nil
}

// newToken deploys a plain OpenZeppelin ERC-20.
func (b *bench) newToken(ctx context.Context) (contract, error) {
	return b.deploy(ctx, b.token, nil, "TOK", uint8(18))
}

// pair deploys a token to stake and one to pay.
func (b *bench) pair(ctx context.Context) (staked, reward contract, err error) {
	if staked, err = b.newToken(ctx); err != nil {
		return staked, reward, err
	}
	if reward, err = b.newToken(ctx); err != nil {
		return staked, reward, err
	}
	return staked, reward, b.stock(ctx, reward, address(deployer), deployer)
}

// stock gives accounts of a token plenty, and a spender their endless allowance.
func (b *bench) stock(ctx context.Context, token contract, spender common.Address, accounts ...int) error {
	for _, account := range accounts {
		mint, err := token.call("mint", address(account), tokens(1e8))
		if err != nil {
			return err
		}
		if _, err := b.send(ctx, deployer, mint); err != nil {
			return fmt.Errorf("mint: %w", err)
		}
		if err := b.approve(ctx, token, spender, account); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) approve(ctx context.Context, token contract, spender common.Address, account int) error {
	approve, err := token.call("approve", spender, endless)
	if err != nil {
		return err
	}
	if _, err := b.send(ctx, account, approve); err != nil {
		return fmt.Errorf("approve: %w", err)
	}
	return nil
}

// run sends transactions that are not measured.
func (b *bench) run(ctx context.Context, from int, what string, pack func() (call, error)) error {
	_, err := b.gas(ctx, from, what, pack)
	return err
}

// gas sends one transaction and answers what it used.
func (b *bench) gas(ctx context.Context, from int, what string, pack func() (call, error)) (uint64, error) {
	one, err := pack()
	if err != nil {
		return 0, fmt.Errorf("%s: %w", what, err)
	}
	receipt, err := b.send(ctx, from, one)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", what, err)
	}
	return receipt.GasUsed, nil
}

// live leads columns through a calendar, side by side: each step by all of them, seconds apart.
func (b *bench) live(ctx context.Context, calendar []step, columns []column) error {
	for _, s := range calendar {
		if err := b.until(s.at); err != nil {
			return err
		}
		for _, c := range columns {
			if err := b.take(ctx, s, c); err != nil {
				return fmt.Errorf("%s, %s after genesis, %s: %w", c.name, s.at, s.row, err)
			}
		}
	}
	return nil
}

func (b *bench) take(ctx context.Context, s step, c column) error {
	calls, err := c.does(s.do, s.by, tokens(s.amount))
	if err != nil {
		return err
	}
	for _, one := range calls {
		receipt, err := b.send(ctx, s.by, one)
		if err != nil {
			return err
		}
		if s.row != "" {
			b.note(s.row, c.name, receipt.GasUsed)
		}
	}
	return nil
}

// note adds gas to a figure.
func (b *bench) note(row, column string, gas uint64) {
	if b.figures[row] == nil {
		b.figures[row] = map[string]uint64{}
	}
	b.figures[row][column] += gas
}

// endless is the allowance that no ERC-20 of OpenZeppelin's counts down.
var endless = new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)

// tokens is an amount in base units.
func tokens(whole int64) *big.Int { return new(big.Int).Mul(big.NewInt(whole), big.NewInt(1e18)) }

// one is for acts that are a single transaction.
func one(c call, err error) ([]call, error) {
	if err != nil {
		return nil, err
	}
	return []call{c}, nil
}
