package deployer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/bindings"
	"almanac/internal/sender"
)

func (d *Deployment) deployToken(ctx context.Context) error {
	if d.plan.ALM != nil {
		return d.adopt(ctx, &d.network.ALM, *d.plan.ALM)
	}
	return d.create(ctx, "ALM", &d.network.ALM, tokenCode(d.sender.Address()))
}

// DeployToken puts the token alone on a chain, for assets that must exist before the pools, such as its pair on an
// exchange. The sender receives the whole supply.
func DeployToken(ctx context.Context, s Sender) (common.Address, error) {
	receipt, err := s.Send(ctx, sender.Call{Data: tokenCode(s.Address())})
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy ALM: %w", err)
	}
	return receipt.ContractAddress, nil
}

func (d *Deployment) deployTimelock(ctx context.Context) error {
	return d.create(ctx, "timelock", &d.network.Timelock, d.network.timelockCode())
}

// deployPair deploys vault and distributor at consecutive nonces. When the second lost its nonce to another transaction
// after the first was mined, the first cannot be wired any more, and both are deployed anew.
func (d *Deployment) deployPair(ctx context.Context) error {
	n := &d.network
	done, err := d.stands(ctx, &n.Distributor)
	if err != nil || done {
		return err
	}
	vaultStands, err := d.stands(ctx, &n.Vault)
	if err != nil {
		return err
	}
	if !vaultStands || d.address(0) != n.Distributor.Address {
		n.Vault, n.Distributor = Contract{Address: d.address(0)}, Contract{Address: d.address(1)}
		if err := d.put(ctx, "vault", &n.Vault, n.vaultCode(d.plan)); err != nil {
			return err
		}
	}
	return d.put(ctx, "distributor", &n.Distributor, n.distributorCode(d.plan))
}

// address is where the key's next transaction but so many would create a contract.
func (d *Deployment) address(after uint64) common.Address {
	return crypto.CreateAddress(d.sender.Address(), d.nonce+after)
}

// create deploys one contract unless it stands already.
func (d *Deployment) create(ctx context.Context, name string, c *Contract, code []byte) error {
	done, err := d.stands(ctx, c)
	if err != nil || done {
		return err
	}
	c.Address = d.address(0)
	return d.put(ctx, name, c, code)
}

// put deploys to the address that c foresees. The node first runs the creation code without a transaction, at the very
// nonce: what it returns is noted, and must be what stands afterwards, also when we are killed in between.
func (d *Deployment) put(ctx context.Context, name string, c *Contract, code []byte) error {
	runtime, err := d.node.CallContract(ctx, ethereum.CallMsg{From: d.sender.Address(), Data: code}, nil)
	if err != nil {
		return fmt.Errorf("run creation code of %s: %w", name, refusal(err))
	}
	c.CodeHash = crypto.Keccak256Hash(runtime)
	if err := d.send(ctx, "deploy "+name, nil, code); err != nil {
		return err
	}
	done, err := d.stands(ctx, c)
	if err == nil && !done {
		err = fmt.Errorf("no %s at %s, where it was to stand: %w", name, c.Address, errOvertaken)
	}
	return err
}

// stands tells whether a contract is at its noted address. Other code there is that of another transaction which took the
// key's nonce: then ours never was.
func (d *Deployment) stands(ctx context.Context, c *Contract) (bool, error) {
	if c.Address == (common.Address{}) {
		return false, nil
	}
	code, err := d.node.CodeAt(ctx, c.Address, nil)
	if err != nil {
		return false, fmt.Errorf("read code of %s: %w", c.Address, err)
	}
	return len(code) > 0 && crypto.Keccak256Hash(code) == c.CodeHash, nil
}

// adopt notes a contract of somebody else as it stands.
func (d *Deployment) adopt(ctx context.Context, c *Contract, address common.Address) error {
	code, err := d.node.CodeAt(ctx, address, nil)
	if err != nil {
		return fmt.Errorf("read code of %s: %w", address, err)
	}
	if len(code) == 0 {
		return fmt.Errorf("no contract at %s", address)
	}
	*c = Contract{Address: address, CodeHash: crypto.Keccak256Hash(code)}
	return nil
}

// rehearse has the node run the creation code of all that does not stand yet, and looks whether the key can pay for it.
// Nothing is sent and nothing is written.
func (d *Deployment) rehearse(ctx context.Context) error {
	n, next, gas := d.network, uint64(0), uint64(0)
	vaultStands, err := d.stands(ctx, &n.Vault)
	if err != nil {
		return err
	}
	type part struct {
		name  string
		at    *Contract
		given bool
		code  func() []byte // asked when the addresses it embeds are known; nil cannot be run yet
	}
	parts := []part{
		{"ALM", &n.ALM, d.plan.ALM != nil, func() []byte { return tokenCode(d.sender.Address()) }},
		{"timelock", &n.Timelock, false, func() []byte { return n.timelockCode() }},
		{"vault", &n.Vault, false, func() []byte { n.Distributor.Address = d.address(next); return n.vaultCode(d.plan) }},
		{"distributor", &n.Distributor, false, func() []byte { return n.distributorCode(d.plan) }},
	}
	if n.Governed {
		code := func() []byte { return n.governorCode(*d.plan.Governor) }
		if !vaultStands {
			code = nil // it asks the vault for the time
		}
		parts = append(parts, part{"governor", &n.Governor, false, code}, part{"gauge", &n.Gauge, false, func() []byte { return n.gaugeCode() }})
	}
	for _, c := range parts {
		if c.given {
			if err := d.adopt(ctx, c.at, *d.plan.ALM); err != nil {
				return err
			}
			continue
		}
		done, err := d.stands(ctx, c.at)
		if err != nil {
			return err
		}
		if done {
			continue
		}
		c.at.Address = d.address(next)
		next++
		if c.code == nil {
			gas += governorGas
			continue
		}
		need, err := d.node.EstimateGas(ctx, ethereum.CallMsg{From: d.sender.Address(), Data: c.code()})
		if err != nil {
			return fmt.Errorf("%s: %w", c.name, refusal(err))
		}
		gas += need
	}
	return d.afford(ctx, gas)
}

// governorGas is what deploying the governor takes, rounded up.
const governorGas = 4_000_000

// afford makes sure that the key can pay for so much gas at today's price. What follows the contracts costs little.
func (d *Deployment) afford(ctx context.Context, gas uint64) error {
	price, err := d.node.SuggestGasPrice(ctx)
	if err != nil {
		return fmt.Errorf("read gas price: %w", err)
	}
	have, err := d.node.BalanceAt(ctx, d.sender.Address(), nil)
	if err != nil {
		return fmt.Errorf("read balance: %w", err)
	}
	need := price.Mul(price, new(big.Int).SetUint64(gas))
	if have.Cmp(need) < 0 {
		return &sender.InsufficientFundsError{Account: d.sender.Address(), Have: have, Need: need}
	}
	return nil
}

func tokenCode(holder common.Address) []byte {
	return creation(bindings.AlmanacTokenMetaData.Bin, token.PackConstructor(holder))
}

func (n Network) timelockCode() []byte {
	return creation(bindings.TimelockControllerMetaData.Bin, timelock.PackConstructor(
		new(big.Int).SetUint64(n.Delay), n.Proposers,
		[]common.Address{{}}, // anyone may execute what is due
		n.admin(),
	))
}

// admin of the timelock beside itself: nobody, or the deployer until the governor, which needs the timelock's address and
// comes later, has its roles.
func (n Network) admin() common.Address {
	if n.Governed {
		return n.Deployer
	}
	return common.Address{}
}

func (n Network) vaultCode(p Plan) []byte {
	return creation(bindings.StakingVaultMetaData.Bin, vault.PackConstructor(n.Distributor.Address, n.ALM.Address, n.Deployer, p.Guardian))
}

func (n Network) distributorCode(p Plan) []byte {
	return creation(bindings.RewardDistributorMetaData.Bin, distributor.PackConstructor(
		n.ALM.Address, n.Vault.Address, n.Deployer,
		new(big.Int).SetUint64(n.Genesis), new(big.Int).SetUint64(n.EpochLength), &p.TipCap.Int, &p.TipSlope.Int))
}

func creation(bytecode string, arguments []byte) []byte {
	return append(common.FromHex(bytecode), arguments...)
}
