package dev

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/deployer"
	"almanac/internal/devnode"
	"almanac/internal/revert"
	"almanac/internal/sender"
)

// reorgDepth is how many blocks the script takes back.
const reorgDepth = 3

// play lives through the script: stakers, a trader, one vote of governance, one reorg. It ends when all have ended.
func (w *world) play(ctx context.Context) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	governed, listed := make(chan struct{}), make(chan struct{})
	parts := []func(context.Context) error{
		w.trade, w.narrate,
		func(ctx context.Context) error { defer close(governed); return w.govern(ctx, func() { close(listed) }) },
		func(ctx context.Context) error { return w.sponsor(ctx, listed) },
		func(ctx context.Context) error { return w.fork(ctx, governed) },
	}
	for i := range w.options.Stakers {
		s := staker{stage: w.stage(), party: w.sender(firstStakerKey + i), name: fmt.Sprintf("staker %d", i+1)}
		parts = append(parts, func(ctx context.Context) error {
			return s.live(ctx, life(w.options.Seed, i, w.options.Epochs, w.options.EpochLength))
		})
	}
	ended := make(chan error)
	for _, part := range parts {
		go func() { ended <- part(ctx) }()
	}
	var first error
	for range parts {
		if err := <-ended; err != nil && first == nil {
			first = err
			stop()
		}
	}
	if first != nil {
		return first
	}
	return w.clock().until(ctx, w.began().Add(w.options.span()))
}

func (w *world) stage() stage {
	return stage{
		node: w.node.Client(), clock: w.clock(), began: w.began(), vault: w.network.Vault.Address, gauge: w.network.Gauge.Address, alm: w.network.ALM.Address,
		pools: w.pools, market: w.market,
		patience: 2 * reorgDepth * w.options.BlockTime,
		acted:    func() { w.progress.acts.Add(1) },
		refused: func(what string, err error) {
			w.progress.refusals.Add(1)
			w.progress.say("refused    %s: %s", what, revert.Explain(sender.RevertData(err)))
		},
	}
}

func (w *world) clock() clock { return w.now }

// trade swaps to and fro, so that the pair earns fees and its price moves.
func (w *world) trade(ctx context.Context) error {
	r := rand.New(rand.NewPCG(w.options.Seed, 1<<32))
	trader := w.sender(traderKey)
	if err := approve(ctx, trader, w.network.ALM.Address, w.market.router, allowance); err != nil {
		return orEnded(ctx, err)
	}
	end := w.began().Add(w.options.span() * 98 / 100)
	for at := w.began(); at.Before(end); at = at.Add(3*w.options.BlockTime + time.Duration(r.Int64N(int64(3*w.options.BlockTime)))) {
		if w.clock().until(ctx, at) != nil {
			return nil
		}
		swap := func() error { return w.market.buy(ctx, trader, w.network.ALM.Address, tokens(1+r.Int64N(5))) }
		if r.IntN(2) == 0 {
			swap = func() error { return w.market.sell(ctx, trader, w.network.ALM.Address, tokens(1000+r.Int64N(4000))) }
		}
		if err := w.stage().perform(ctx, "trader, swap", swap); err != nil {
			return err
		}
	}
	return nil
}

// govern lists DUSD as a reward of the ladder pool, lets stakers vote for pools, and moves weight from the liquid pool to the
// farm, all through the timelock, as governance would.
func (w *world) govern(ctx context.Context, listed func()) error {
	done, err := w.pass(ctx, "reward token", distributor.PackAddRewardToken(w.pools[ladder], w.usd))
	if err != nil || !done {
		return err
	}
	w.progress.say("governance the timelock listed DUSD as a reward of the ladder pool")
	listed()
	if done, err = w.pass(ctx, "gauge", distributor.PackSetGauge(w.network.Gauge.Address, big.NewInt(gaugeCap))); err != nil || !done {
		return err
	}
	w.progress.say("governance the timelock lets stakers direct the next epoch's emission, at most half of it to one pool")
	if w.clock().until(ctx, w.began().Add(w.options.span()*3/10)) != nil {
		return nil
	}
	done, err = w.pass(ctx, "weights",
		distributor.PackSetWeights([]*big.Int{w.pools[liquid], w.pools[farm]}, []*big.Int{big.NewInt(10), big.NewInt(40)}))
	if err != nil || !done {
		return err
	}
	w.progress.say("governance the timelock moved weight from the liquid pool to the farm, from the next epoch on")
	return nil
}

// pass lets the timelock call the distributor; false when ctx ended on the way.
func (w *world) pass(ctx context.Context, what string, call []byte) (bool, error) {
	timelock := bindings.NewTimelockController()
	governor, none, delay := w.sender(governorKey), [32]byte{}, w.timelockDelay()
	schedule := timelock.PackSchedule(w.network.Distributor.Address, new(big.Int), call, none, none, big.NewInt(int64(delay/time.Second)))
	if _, err := governor.Send(ctx, sender.Call{To: &w.network.Timelock.Address, Data: schedule}); err != nil {
		return false, orEnded(ctx, fmt.Errorf("schedule %s: %w", what, err))
	}
	// the transaction was mined in the head's second at the latest
	if w.clock().until(ctx, w.now().Add(delay)) != nil {
		return false, nil
	}
	execute := timelock.PackExecute(w.network.Distributor.Address, new(big.Int), call, none, none)
	if _, err := governor.Send(ctx, sender.Call{To: &w.network.Timelock.Address, Data: execute}); err != nil {
		return false, orEnded(ctx, fmt.Errorf("execute %s: %w", what, err))
	}
	return true, nil
}

// gaugeCap is half of the emission, in basis points.
const gaugeCap = 5_000

func (w *world) timelockDelay() time.Duration { return whole(w.options.EpochLength / 4) }

// fork takes the newest blocks back in the middle of the script, once governance is done and there is something in
// them to take back; their transactions are mined again on the new branch.
func (w *world) fork(ctx context.Context, governed <-chan struct{}) error {
	select {
	case <-ctx.Done():
	case <-governed:
	}
	if w.clock().until(ctx, w.began().Add(w.options.span()*55/100)) != nil {
		return nil
	}
	for {
		forked, err := w.forkNow(ctx)
		if err != nil || forked {
			return orEnded(ctx, err)
		}
		if w.clock().until(ctx, w.now().Add(w.options.BlockTime)) != nil {
			return nil
		}
	}
}

// forkNow holds the chain; it declines while the newest blocks hold no event of ours, or are those of governance.
func (w *world) forkNow(ctx context.Context) (bool, error) {
	release := w.metronome.hold()
	defer release()
	if err := w.indexed(ctx); err != nil { // so that it is the indexer's reorg, too
		return false, err
	}
	old := w.node.Head()
	var lost uint64
	for b, err := range w.ledger.Events(ctx, old.Number.Uint64()) {
		if err != nil {
			return false, err
		}
		if b.Number+reorgDepth <= old.Number.Uint64() {
			continue
		}
		for _, row := range b.Rows {
			if row.Table() == "weight_set" {
				return false, nil
			}
			lost++
		}
	}
	if lost == 0 {
		return false, nil
	}
	fresh, err := w.node.Reorg(ctx, reorgDepth, devnode.BackToPool)
	if err != nil {
		return false, err
	}
	w.progress.reorgs.Add(1)
	w.progress.say("reorg      blocks %d to %d are gone with %d events, the head is %s now", old.Number.Uint64()-reorgDepth+1, old.Number, lost, short(fresh.Hash()))
	return true, nil
}

// narrate tells of each epoch as it begins.
func (w *world) narrate(ctx context.Context) error {
	for epoch := range w.options.Epochs {
		if w.clock().until(ctx, w.began().Add(time.Duration(epoch)*w.options.EpochLength)) != nil {
			return nil
		}
		w.progress.say("epoch %-4d begins at block %s", epoch, w.node.Head().Number)
	}
	return nil
}

// watch repaints the status line until ctx ends.
func (w *world) watch(ctx context.Context) {
	for ctx.Err() == nil {
		tip, _, err := w.ledger.Tip(ctx)
		if err == nil {
			into := w.now().Sub(w.began())
			w.progress.paintStatus("epoch %d of %d · block %s · indexed %d · %d acts · %d reorg", max(0, int(into/w.options.EpochLength)),
				w.options.Epochs, w.node.Head().Number, tip.Number, w.progress.acts.Load(), w.progress.reorgs.Load())
		}
		select {
		case <-ctx.Done():
		case <-time.After(250 * time.Millisecond):
		}
	}
}

// orEnded forgets an error that is only the end of ctx.
func orEnded(ctx context.Context, err error) error {
	if ctx.Err() != nil || errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

func tokens(whole int64) *big.Int {
	v := deployer.NewALM(whole)
	return &v.Int
}

func short(h common.Hash) string { return h.Hex()[:10] }
