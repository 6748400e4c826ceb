package deployer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/bindings"
	"almanac/internal/sender"
)

// Node is what the deployer asks of a chain.
type Node interface {
	bind.ContractBackend
	ChainID(ctx context.Context) (*big.Int, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
}

// Sender gets a transaction of the deployer's key mined.
type Sender interface {
	Address() common.Address
	Send(ctx context.Context, call sender.Call) (*types.Receipt, error)
}

// Deployment is one plan on its way onto one chain.
type Deployment struct {
	node    Node
	sender  Sender
	plan    Plan
	network Network
	log     func(step string)
}

var (
	token       = bindings.NewAlmanacToken()
	timelock    = bindings.NewTimelockController()
	vault       = bindings.NewStakingVault()
	distributor = bindings.NewRewardDistributor()
)

// Deploy brings a chain to what the plan says, from wherever an earlier run left it, and returns the finished network.
// folder holds the network files; log, when given, hears of each step before it is taken.
func Deploy(ctx context.Context, node Node, s Sender, plan Plan, folder string, log func(step string)) (Network, error) {
	if err := plan.Validate(); err != nil {
		return Network{}, err
	}
	d := &Deployment{node: node, sender: s, plan: plan, log: log}
	if d.log == nil {
		d.log = func(string) {}
	}
	if err := d.open(ctx, Path(folder, plan.ChainID)); err != nil {
		return Network{}, err
	}
	if d.network.Complete {
		return d.network, Check(ctx, node, d.network)
	}
	for _, step := range []struct {
		name string
		do   func(context.Context) error
	}{
		{"deploy ALM", d.deployToken},
		{"deploy timelock", d.deployTimelock},
		{"deploy vault and distributor", d.deployPair},
		{"create pools", d.createPools},
		{"fund emission and tips", d.fund},
		{"set weights and emission", d.program},
		{"hand over to the timelock", d.handOver},
	} {
		if err := step.do(ctx); err != nil {
			return d.network, fmt.Errorf("%s: %w", step.name, err)
		}
	}
	if err := Check(ctx, node, d.network); err != nil {
		return d.network, err
	}
	if err := d.checkRoles(ctx); err != nil {
		return d.network, err
	}
	d.network.Complete = true
	return d.network, d.network.save()
}

// open reads what an earlier run left, or starts a network file.
func (d *Deployment) open(ctx context.Context, path string) error {
	id, err := d.node.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask the node for its chain id: %w", err)
	}
	if id.Uint64() != d.plan.ChainID {
		return fmt.Errorf("the node is on chain %s, the plan is for chain %d: nothing was deployed", id, d.plan.ChainID)
	}
	first, err := d.node.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return fmt.Errorf("read block 0: %w", err)
	}
	d.network, err = readNetwork(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return d.start(ctx, first.Hash())
	case err != nil:
		return err
	case d.network.GenesisHash != first.Hash():
		return fmt.Errorf("%s belongs to another chain %d (its block 0 is %s, the node's %s): move the file away", path, d.plan.ChainID, d.network.GenesisHash, first.Hash())
	case d.network.Deployer != d.sender.Address():
		return fmt.Errorf("%s was begun by %s, this key is %s: use that key, or move the file away", path, d.network.Deployer, d.sender.Address())
	}
	return nil
}

func (d *Deployment) start(ctx context.Context, genesisHash common.Hash) error {
	head, err := d.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	d.network = Network{
		ChainID: d.plan.ChainID, GenesisHash: genesisHash, StartBlock: cmp.Or(d.plan.IndexFrom, head.Number.Uint64()+1), Deployer: d.sender.Address(),
		Genesis: uint64(d.plan.Genesis.Unix()), EpochLength: uint64(d.plan.EpochLength / time.Second), path: d.network.path,
		Pairs: []common.Address{},
	}
	for _, p := range d.plan.Pools {
		if p.Pair {
			d.network.Pairs = append(d.network.Pairs, p.Asset)
		}
	}
	return d.network.save()
}

func (d *Deployment) deployToken(ctx context.Context) error {
	if d.plan.ALM != nil {
		d.network.ALM.Address = *d.plan.ALM
		return d.adopt(ctx, &d.network.ALM)
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

func tokenCode(holder common.Address) []byte {
	return creation(bindings.AlmanacTokenMetaData.Bin, token.PackConstructor(holder))
}

func (d *Deployment) deployTimelock(ctx context.Context) error {
	return d.create(ctx, "timelock", &d.network.Timelock, creation(bindings.TimelockControllerMetaData.Bin, timelock.PackConstructor(
		big.NewInt(int64(d.plan.Timelock.Delay/time.Second)), d.plan.Timelock.Proposers,
		[]common.Address{{}}, // anyone may execute what is due
		common.Address{},     // no admin but itself
	)))
}

// deployPair deploys vault and distributor at consecutive nonces. When the second lost its nonce to another transaction
// after the first was mined, the first cannot be wired any more, and both are deployed anew.
func (d *Deployment) deployPair(ctx context.Context) error {
	done, err := d.stands(ctx, &d.network.Distributor)
	if err != nil || done {
		return err
	}
	nonce, err := d.node.NonceAt(ctx, d.sender.Address(), nil)
	if err != nil {
		return fmt.Errorf("read nonce: %w", err)
	}
	vaultStands, err := d.stands(ctx, &d.network.Vault)
	if err != nil {
		return err
	}
	if !vaultStands || crypto.CreateAddress(d.sender.Address(), nonce) != d.network.Distributor.Address {
		d.network.Vault = Contract{Address: crypto.CreateAddress(d.sender.Address(), nonce)}
		d.network.Distributor = Contract{Address: crypto.CreateAddress(d.sender.Address(), nonce+1)}
		if err := d.put(ctx, "vault", &d.network.Vault, d.vaultCode()); err != nil {
			return err
		}
	}
	return d.put(ctx, "distributor", &d.network.Distributor, d.distributorCode())
}

func (d *Deployment) vaultCode() []byte {
	return creation(bindings.StakingVaultMetaData.Bin, vault.PackConstructor(
		d.network.Distributor.Address, d.network.ALM.Address, d.sender.Address()))
}

func (d *Deployment) distributorCode() []byte {
	n := d.network
	return creation(bindings.RewardDistributorMetaData.Bin, distributor.PackConstructor(
		n.ALM.Address, n.Vault.Address, d.sender.Address(),
		new(big.Int).SetUint64(n.Genesis), new(big.Int).SetUint64(n.EpochLength), &d.plan.TipCap.Int, &d.plan.TipSlope.Int))
}

func (d *Deployment) createPools(ctx context.Context) error {
	for i, p := range d.plan.Pools {
		id := p.ID(d.network.ALM.Address)
		tiers, err := bind.Call(vault.Instance(d.node, d.network.Vault.Address), at(ctx), vault.PackTiers(id), vault.UnpackTiers)
		if err != nil {
			return fmt.Errorf("read tiers of pool %d: %w", i, err)
		}
		if len(tiers) > 0 {
			continue
		}
		ladder := make([]bindings.IStakingVaultTier, len(p.Tiers))
		for j, t := range p.Tiers {
			ladder[j] = bindings.IStakingVaultTier{UnbondingPeriod: uint32(t.Unbonding / time.Second), Boost: t.Boost}
		}
		data := vault.PackCreatePool(p.asset(d.network.ALM.Address), new(big.Int).SetUint64(uint64(p.Salt)), ladder, new(big.Int).SetUint64(p.Minimum))
		if err := d.send(ctx, fmt.Sprintf("create pool %d", i), &d.network.Vault.Address, data); err != nil {
			return err
		}
	}
	return nil
}

func (d *Deployment) fund(ctx context.Context) error {
	instance := distributor.Instance(d.node, d.network.Distributor.Address)
	for _, f := range []struct {
		name       string
		amount     *big.Int
		view, call []byte
		unpack     func([]byte) (*big.Int, error)
	}{
		{"emission", &d.plan.Reserve.Int, distributor.PackEmissionReserve(), distributor.PackFundEmission(&d.plan.Reserve.Int), distributor.UnpackEmissionReserve},
		{"tips", &d.plan.Tips.Int, distributor.PackTipBudget(), distributor.PackFundTips(&d.plan.Tips.Int), distributor.UnpackTipBudget},
	} {
		have, err := bind.Call(instance, at(ctx), f.view, f.unpack)
		if err != nil {
			return fmt.Errorf("read funds of %s: %w", f.name, err)
		}
		if have.Sign() > 0 || f.amount.Sign() == 0 {
			continue
		}
		approve := token.PackApprove(d.network.Distributor.Address, f.amount)
		if err := d.send(ctx, "approve "+f.name, &d.network.ALM.Address, approve); err != nil {
			return err
		}
		if err := d.send(ctx, "fund "+f.name, &d.network.Distributor.Address, f.call); err != nil {
			return err
		}
	}
	return nil
}

// program sets weights and emission. Setting the emission again before the hand-over changes nothing.
func (d *Deployment) program(ctx context.Context) error {
	handed, err := d.handedOver(ctx, d.network.Distributor.Address)
	if err != nil || handed {
		return err
	}
	var ids, weights []*big.Int
	for _, p := range d.plan.Pools {
		id := p.ID(d.network.ALM.Address)
		set, err := d.weighted(ctx, id, p.Weight)
		if err != nil {
			return err
		}
		if !set {
			ids, weights = append(ids, id), append(weights, big.NewInt(int64(p.Weight)))
		}
	}
	if len(ids) > 0 {
		if err := d.send(ctx, "set weights", &d.network.Distributor.Address, distributor.PackSetWeights(ids, weights)); err != nil {
			return err
		}
	}
	return d.send(ctx, "set emission", &d.network.Distributor.Address, distributor.PackSetEmission(&d.plan.Emission.Int))
}

// weighted tells whether a pool has its weight, or takes it on at the next boundary.
func (d *Deployment) weighted(ctx context.Context, pool *big.Int, want uint32) (bool, error) {
	instance := distributor.Instance(d.node, d.network.Distributor.Address)
	pending, err := bind.Call(instance, at(ctx), distributor.PackPendingWeight(pool), distributor.UnpackPendingWeight)
	if err != nil {
		return false, fmt.Errorf("read pending weight: %w", err)
	}
	weight, err := bind.Call(instance, at(ctx), distributor.PackWeightOf(pool), distributor.UnpackWeightOf)
	if err != nil {
		return false, fmt.Errorf("read weight: %w", err)
	}
	if pending.Weight.Sign() > 0 {
		weight = pending.Weight
	}
	return weight.Cmp(big.NewInt(int64(want))) == 0, nil
}

func (d *Deployment) handOver(ctx context.Context) error {
	for _, c := range []common.Address{d.network.Vault.Address, d.network.Distributor.Address} {
		handed, err := d.handedOver(ctx, c)
		if err != nil {
			return err
		}
		if handed {
			continue
		}
		if err := d.send(ctx, fmt.Sprintf("transfer ownership of %s", c), &c, vault.PackTransferOwnership(d.network.Timelock.Address)); err != nil {
			return err
		}
	}
	return nil
}

func (d *Deployment) handedOver(ctx context.Context, contract common.Address) (bool, error) {
	owner, err := bind.Call(vault.Instance(d.node, contract), at(ctx), vault.PackOwner(), vault.UnpackOwner)
	if err != nil {
		return false, fmt.Errorf("read owner of %s: %w", contract, err)
	}
	return owner == d.network.Timelock.Address, nil
}

func at(ctx context.Context) *bind.CallOpts { return &bind.CallOpts{Context: ctx} }
