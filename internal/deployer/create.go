package deployer

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/internal/sender"
)

// create deploys one contract unless it stands already.
func (d *Deployment) create(ctx context.Context, name string, c *Contract, code []byte) error {
	done, err := d.stands(ctx, c)
	if err != nil || done {
		return err
	}
	nonce, err := d.node.NonceAt(ctx, d.sender.Address(), nil)
	if err != nil {
		return fmt.Errorf("read nonce: %w", err)
	}
	c.Address = crypto.CreateAddress(d.sender.Address(), nonce)
	return d.put(ctx, name, c, code)
}

// put deploys to the address that c foresees. The node first runs the creation code without a transaction, at the very
// nonce: what it returns is noted, and must be what stands afterwards, also when we are killed in between.
func (d *Deployment) put(ctx context.Context, name string, c *Contract, code []byte) error {
	runtime, err := d.node.CallContract(ctx, ethereum.CallMsg{From: d.sender.Address(), Data: code}, nil)
	if err != nil {
		return fmt.Errorf("run creation code of %s: %w", name, err)
	}
	c.CodeHash = crypto.Keccak256Hash(runtime)
	if err := d.send(ctx, "deploy "+name, nil, code); err != nil {
		return err
	}
	done, err := d.stands(ctx, c)
	if err == nil && !done {
		err = fmt.Errorf("no contract at %s, where %s was to stand: was the key used elsewhere meanwhile? Run deploy again", c.Address, name)
	}
	return err
}

// send writes the network file, whose addresses may be new, before the transaction leaves.
func (d *Deployment) send(ctx context.Context, step string, to *common.Address, data []byte) error {
	if err := d.network.save(); err != nil {
		return err
	}
	d.log(step)
	if _, err := d.sender.Send(ctx, sender.Call{To: to, Data: data}); err != nil {
		return fmt.Errorf("%s: %w", step, err)
	}
	return nil
}

// stands tells whether a contract is at its noted address; code that is not the noted one is an error.
func (d *Deployment) stands(ctx context.Context, c *Contract) (bool, error) {
	if c.Address == (common.Address{}) {
		return false, nil
	}
	code, err := d.node.CodeAt(ctx, c.Address, nil)
	if err != nil {
		return false, fmt.Errorf("read code of %s: %w", c.Address, err)
	}
	if len(code) > 0 && crypto.Keccak256Hash(code) != c.CodeHash {
		return false, fmt.Errorf("the code at %s is not what was to stand there", c.Address)
	}
	return len(code) > 0, nil
}

// adopt notes a contract of somebody else as it stands.
func (d *Deployment) adopt(ctx context.Context, c *Contract) error {
	code, err := d.node.CodeAt(ctx, c.Address, nil)
	if err != nil {
		return fmt.Errorf("read code of %s: %w", c.Address, err)
	}
	if len(code) == 0 {
		return fmt.Errorf("no contract at %s", c.Address)
	}
	c.CodeHash = crypto.Keccak256Hash(code)
	return d.network.save()
}

func creation(bytecode string, arguments []byte) []byte {
	return append(common.FromHex(bytecode), arguments...)
}
