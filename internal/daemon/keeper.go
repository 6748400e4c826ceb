package daemon

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/chain"
	"almanac/internal/deployer"
	"almanac/internal/keeper"
	"almanac/internal/revert"
	"almanac/internal/sender"
)

// Keeper is the keeping service of one deployment.
type Keeper struct {
	chain   *chain.Node
	keeper  *keeper.Keeper
	options Options
}

// NewKeeper checks that the node and the network file speak of the same deployment.
func NewKeeper(ctx context.Context, c *chain.Node, s *sender.Sender, n deployer.Network, o Options) (*Keeper, error) {
	if err := c.VerifyChainID(ctx, n.ChainID); err != nil {
		return nil, err
	}
	if err := deployer.Check(ctx, c.Client(), n); err != nil {
		return nil, err
	}
	jobs := []keeper.Job{keeper.TriggerEpoch(keeper.Distributor{
		Address: n.Distributor.Address, Genesis: n.Genesis, EpochLength: n.EpochLength,
		TriggeredEpoch: triggeredEpoch(c, n.Distributor.Address),
	})}
	k := keeper.New(heads{c}, duties{s}, jobs, o.Log, keeper.NewMetrics(o.Registry))
	return &Keeper{chain: c, keeper: k, options: o}, nil
}

// Run keeps until ctx ends.
func (k *Keeper) Run(ctx context.Context) {
	wake, watched := make(chan struct{}, 1), make(chan struct{})
	go func() {
		defer close(watched)
		k.chain.WatchHeads(ctx, k.options.Poll, wake)
	}()
	k.keeper.Run(ctx, wake)
	<-watched
}

func triggeredEpoch(c *chain.Node, address common.Address) func(context.Context, keeper.Head) (uint64, error) {
	distributor := bindings.NewRewardDistributor()
	view := []chain.View{{To: address, Data: distributor.PackTriggeredEpoch()}}
	return func(ctx context.Context, at keeper.Head) (uint64, error) {
		answers, err := c.ViewsAt(ctx, at.Hash, view)
		if err != nil {
			return 0, err
		}
		epoch, err := distributor.UnpackTriggeredEpoch(answers[0])
		if err != nil {
			return 0, fmt.Errorf("read answer: %w", err)
		}
		return epoch.Uint64(), nil
	}
}

// heads fits a chain to the keeper.
type heads struct{ *chain.Node }

func (h heads) Head(ctx context.Context) (keeper.Head, error) {
	head, err := h.Node.Head(ctx)
	return keeper.Head{Number: head.Number, Hash: head.Hash, Time: head.Time}, err
}

// duties fits a sender to the keeper.
type duties struct{ *sender.Sender }

func (d duties) Send(ctx context.Context, call keeper.Call) (common.Hash, error) {
	receipt, err := d.Sender.Send(ctx, sender.Call{To: &call.To, Data: call.Data, GasLimit: call.Gas})
	switch {
	case errors.Is(err, sender.ErrRefused): // in simulation, or mined behind somebody else's
		return common.Hash{}, fmt.Errorf("%w: %s (%w)", keeper.ErrRefused, revert.Explain(sender.RevertData(err)), err)
	case err != nil:
		return common.Hash{}, err
	}
	return receipt.TxHash, nil
}
