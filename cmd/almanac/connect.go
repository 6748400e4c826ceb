package main

import (
	"context"
	"math/big"

	"github.com/spf13/cobra"

	"almanac/internal/chain"
	"almanac/internal/deployer"
	"almanac/internal/sender"
)

// place is where a command finds the chain and the contracts.
type place struct {
	rpc, network string
}

func placeFlags(c *cobra.Command) *place {
	var p place
	c.Flags().StringVar(&p.rpc, "rpc", "", "node, as http://… or ws://…")
	c.Flags().StringVar(&p.network, "network", "", "network file (default deploy/networks/<chain id of the node>.json)")
	return &p
}

// open connects to the node and reads the network file of its chain.
func (p *place) open(ctx context.Context) (*chain.Node, deployer.Network, error) {
	c, err := chain.Dial(ctx, p.rpc)
	if err != nil {
		return nil, deployer.Network{}, err
	}
	path := p.network
	if path == "" {
		id, err := c.ChainID(ctx)
		if err != nil {
			c.Close()
			return nil, deployer.Network{}, err
		}
		path = deployer.Path(networkFolder, id)
	}
	n, err := deployer.ReadNetwork(path)
	if err != nil {
		c.Close()
	}
	return c, n, err
}

const networkFolder = "deploy/networks"

// key is how a command signs.
type key struct {
	keystore, passwordFile string
	maxFee                 uint64
}

func keyFlags(c *cobra.Command) *key {
	var k key
	c.Flags().StringVar(&k.keystore, "keystore", "", "keystore file of the key that signs")
	c.Flags().StringVar(&k.passwordFile, "password-file", "", "file that holds the keystore's password")
	c.Flags().Uint64Var(&k.maxFee, "max-fee-gwei", 0, "most gwei per gas ever offered; 0 is no bound")
	return &k
}

// open reads the key. ours says that nobody else sends with it, so that what is pending is a leftover to outbid.
func (k *key) open(c *chain.Node, chainID uint64, ours bool) (*sender.Sender, error) {
	signer, err := sender.OpenKeystore(k.keystore, k.passwordFile)
	if err != nil {
		return nil, err
	}
	o := sender.Options{TakeOver: ours}
	if k.maxFee > 0 {
		o.MaxFeeCap = new(big.Int).Mul(new(big.Int).SetUint64(k.maxFee), big.NewInt(1e9))
	}
	return sender.New(c.Client(), chainID, signer, o), nil
}
