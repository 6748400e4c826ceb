package deployer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"almanac/bindings"
	"almanac/internal/sender"
)

// Node is what the deployer asks of a chain.
type Node interface {
	bind.ContractBackend
	ChainID(ctx context.Context) (*big.Int, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
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
	nonce   uint64 // of the key's next transaction, as the chain last settled
	log     func(step string)
}

var (
	token       = bindings.NewAlmanacToken()
	timelock    = bindings.NewTimelockController()
	vault       = bindings.NewStakingVault()
	distributor = bindings.NewRewardDistributor()
	governor    = bindings.NewAlmanacGovernor()
	gauge       = bindings.NewGaugeVoting()
)

// step brings the chain closer to the plan. It asks the chain what is left to do, so repeating it is harmless.
type step struct {
	name string
	do   func(context.Context) error
}

// Deploy brings a chain to what the plan says, from wherever an earlier run left it, and returns the finished network.
// folder holds the network files; log, when given, hears of each step before it is taken.
func Deploy(ctx context.Context, node Node, s Sender, plan Plan, folder string, log func(step string)) (Network, error) {
	if err := plan.Validate(); err != nil {
		return Network{}, err
	}
	release, err := lock(folder)
	if err != nil {
		return Network{}, err
	}
	defer release()
	d := &Deployment{node: node, sender: s, plan: plan, log: log}
	if d.log == nil {
		d.log = func(string) {}
	}
	if err := d.open(ctx, Path(folder, plan.ChainID)); err != nil {
		return Network{}, err
	}
	if !d.network.Complete {
		err := d.carryOut(ctx)
		return d.network, err
	}
	return d.network, d.check(ctx)
}

// carryOut takes the steps that are left. The file says complete once the chain holds all that the plan says.
func (d *Deployment) carryOut(ctx context.Context) error {
	for _, s := range []step{
		{"wait for pending transactions", d.settle},
		{"compare the plan with what stands", d.agree},
		{"rehearse", d.rehearse},
		{"deploy ALM", d.deployToken},
		{"look at the funds", d.checkFunds},
		{"deploy timelock", d.deployTimelock},
		{"deploy vault and distributor", d.deployPair},
		{"deploy governor and gauge", d.deployGovernor},
		{"create pools", d.createPools},
		{"fund emission and tips", d.fund},
		{"set weights and emission", d.program},
		{"hand over to the timelock", d.handOver},
		{"check the result", d.finish},
	} {
		if err := d.take(ctx, s); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
	}
	return nil
}

// repeats is how often a step looks again when another transaction of the key came in between.
const repeats = 3

// take takes a step, again when something that this run did not send was mined meanwhile: the leftover of an earlier run,
// of which the node had not heard when the step looked.
func (d *Deployment) take(ctx context.Context, s step) error {
	for try := 1; ; try++ {
		err := s.do(ctx)
		if err == nil || try == repeats || !d.overtaken(ctx, err) {
			return err
		}
		d.log(s.name + ": another transaction of this key came in between, looking again")
		if err := d.settle(ctx); err != nil {
			return err
		}
	}
}

// finish checks that the plan is on the chain, and says so in the file.
func (d *Deployment) finish(ctx context.Context) error {
	if err := d.checkPlan(ctx); err != nil {
		return err
	}
	if err := d.check(ctx); err != nil {
		return err
	}
	d.network.Complete, d.network.PlanHash = true, d.plan.hash()
	return d.network.save()
}

func (d *Deployment) check(ctx context.Context) error {
	if err := Check(ctx, d.node, d.network); err != nil {
		return err
	}
	return checkHistory(ctx, d.node, d.network)
}

func at(ctx context.Context) *bind.CallOpts { return &bind.CallOpts{Context: ctx} }
