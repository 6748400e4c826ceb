package deployer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// open reads what an earlier run left, or starts a network in memory: the file comes with the first transaction.
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
		return d.takeOver(ctx, first.Hash())
	case d.network.Complete && d.network.PlanHash != d.plan.hash():
		return fmt.Errorf("%s is the finished deployment of another plan: give that plan to check it, or move the file away to deploy this one beside it", path)
	}
	return nil
}

// takeOver lets this key start over where another one noted addresses and never came to use them.
func (d *Deployment) takeOver(ctx context.Context, genesisHash common.Hash) error {
	n := d.network
	begun := n.Complete
	for _, c := range n.own() {
		there, err := d.stands(ctx, c)
		if err != nil {
			return err
		}
		begun = begun || there
	}
	pending, err := d.node.PendingNonceAt(ctx, n.Deployer)
	if err != nil {
		return fmt.Errorf("read pending nonce: %w", err)
	}
	mined, err := d.node.NonceAt(ctx, n.Deployer, nil)
	if err != nil {
		return fmt.Errorf("read nonce: %w", err)
	}
	if begun || pending > mined {
		return fmt.Errorf("%s was begun by %s, this key is %s: use that key, or move the file away", n.path, n.Deployer, d.sender.Address())
	}
	return d.start(ctx, genesisHash)
}

func (d *Deployment) start(ctx context.Context, genesisHash common.Hash) error {
	head, err := d.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	d.network = Network{
		ChainID: d.plan.ChainID, GenesisHash: genesisHash, StartBlock: head.Number.Uint64() + 1,
		Deployer: d.sender.Address(), path: d.network.path,
	}
	return nil
}

// agree compares the plan with what stands already, and takes over from it what does not stand yet. What it refuses would
// be refused at the end, when everything is paid for.
func (d *Deployment) agree(ctx context.Context) error {
	head, err := d.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	n := &d.network
	n.StartBlock = min(n.StartBlock, cmp.Or(d.plan.IndexFrom, n.StartBlock))
	n.Pairs = d.plan.pairs()
	vaultStands, err := d.stands(ctx, &n.Vault)
	if err != nil {
		return err
	}
	if err := d.agreeToken(vaultStands); err != nil {
		return err
	}
	if err := d.agreeTimelock(ctx); err != nil {
		return err
	}
	if err := d.agreeTimes(ctx, time.Unix(int64(head.Time), 0)); err != nil || !vaultStands {
		return err
	}
	return errors.Join(d.checkGuardian(ctx), d.checkPools(ctx, false), d.agreeGovernor(ctx))
}

func (d *Deployment) agreeToken(vaultStands bool) error {
	n, given := &d.network, d.plan.ALM
	switch other := given == nil && n.ALMGiven || given != nil && *given != n.ALM.Address; {
	case other && vaultStands:
		return fmt.Errorf("plan: alm is not %s, which the vault was deployed with: restore the plan, or move %s away to deploy anew", n.ALM.Address, n.path)
	case other:
		n.ALM = Contract{}
	}
	n.ALMGiven = given != nil
	return nil
}

func (d *Deployment) agreeTimelock(ctx context.Context) error {
	n := &d.network
	stands, err := d.stands(ctx, &n.Timelock)
	if err != nil {
		return err
	}
	delay, governed := uint64(d.plan.Timelock.Delay/time.Second), d.plan.Governor != nil
	switch {
	case stands && n.Governed && !governed:
		return fmt.Errorf("plan: no governor, and the timelock was deployed for one: restore the plan, or move %s away to deploy anew", n.path)
	case stands && !n.Governed && governed:
		return fmt.Errorf("plan: a governor, and the timelock was deployed for none: leave it out, or move %s away to deploy anew", n.path)
	case stands && (n.Delay != delay || !slices.Equal(n.Proposers, d.plan.Timelock.Proposers)):
		return fmt.Errorf("plan: timelock is not as it was deployed, with delay %ds and proposers %s: restore the plan, or move %s away to deploy anew", n.Delay, n.Proposers, n.path)
	}
	n.Delay, n.Proposers, n.Governed = delay, d.plan.Timelock.Proposers, governed
	return nil
}

// agreeTimes lets the plan say when epochs begin as long as the distributor does not stand.
func (d *Deployment) agreeTimes(ctx context.Context, now time.Time) error {
	n := &d.network
	stands, err := d.stands(ctx, &n.Distributor)
	if err != nil {
		return err
	}
	genesis, length := uint64(d.plan.Genesis.Unix()), uint64(d.plan.EpochLength/time.Second)
	switch {
	case stands && (n.Genesis != genesis || n.EpochLength != length):
		return fmt.Errorf("plan: the distributor stands, with genesis %s and epochLength %ds: restore both in the plan, or move %s away to deploy anew",
			time.Unix(int64(n.Genesis), 0).UTC().Format(time.RFC3339), n.EpochLength, n.path)
	case !stands && !d.plan.Genesis.After(now):
		return fmt.Errorf("plan: genesis %s has passed, the chain's time is %s: put it ahead; nothing was sent",
			d.plan.Genesis.UTC().Format(time.RFC3339), now.UTC().Format(time.RFC3339))
	}
	n.Genesis, n.EpochLength = genesis, length
	return nil
}
