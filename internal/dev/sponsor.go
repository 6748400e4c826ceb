package dev

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/devnode"
	"almanac/internal/sender"
)

var (
	demoToken   = bindings.NewDemoToken()
	distributor = bindings.NewRewardDistributor()
	gauge       = bindings.NewGaugeVoting()
)

// deployUSD puts a partner's token on the chain; the sponsor gets all of it.
func deployUSD(ctx context.Context, p party) (common.Address, error) {
	supply := big.NewInt(1_000_000e6)
	code := append(common.FromHex(bindings.DemoTokenMetaData.Bin), demoToken.PackConstructor("Demo USD", "DUSD", 6, devnode.Address(sponsorKey), supply)...)
	receipt, err := p.Send(ctx, sender.Call{Data: code})
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy DUSD: %w", err)
	}
	return receipt.ContractAddress, nil
}

// sponsor funds rewards: ALM at once, and DUSD as soon as governance has listed it.
func (w *world) sponsor(ctx context.Context, listed <-chan struct{}) error {
	s, alm := w.sender(sponsorKey), w.network.ALM.Address
	fund := func(pool int, token common.Address, amount *big.Int, epochs int64) error {
		if err := approve(ctx, s, token, w.network.Distributor.Address, amount); err != nil {
			return err
		}
		data := distributor.PackFund(w.pools[pool], token, amount, big.NewInt(epochs))
		return w.stage().perform(ctx, "sponsor, fund", func() error {
			_, err := s.Send(ctx, sender.Call{To: &w.network.Distributor.Address, Data: data})
			return err
		})
	}
	if w.clock().until(ctx, w.began()) != nil {
		return nil
	}
	if err := fund(farm, alm, tokens(9_000), 3); err != nil {
		return orEnded(ctx, err)
	}
	select {
	case <-ctx.Done():
		return nil
	case <-listed:
	}
	if err := fund(ladder, w.usd, big.NewInt(50_000_123_457), 3); err != nil {
		return orEnded(ctx, err)
	}
	w.progress.say("sponsor    funds 50000.123457 DUSD for the ladder pool and 9000 ALM for the farm, over 3 epochs")
	return nil
}
