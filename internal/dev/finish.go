package dev

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/internal/daemon"
	"almanac/internal/devnode"
	"almanac/internal/report"
	"almanac/internal/verify"
)

// finish holds the chain still, prints the report out of Postgres, and compares it with the contracts.
func (w *world) finish(ctx context.Context) error {
	release := w.metronome.hold()
	defer release()
	if err := w.indexed(ctx); err != nil {
		return err
	}
	if err := w.indexer.DescribeTokens(ctx); err != nil {
		return err
	}
	w.progress.endStatus()
	if err := report.Write(ctx, w.options.Out, w.ledger, report.Limits{}); err != nil {
		return err
	}
	if err := errors.Join(w.mirror(ctx), w.judge(ctx)); err != nil {
		return err
	}
	w.progress.say("postgres   %s", w.toOpen())
	return nil
}

// judge makes sure that there was a life to compare: acts, positions, a reorg, and each epoch triggered in time.
func (w *world) judge(ctx context.Context) error {
	s, err := w.ledger.Summary(ctx, 1, 1)
	if err != nil {
		return err
	}
	positions, err := w.ledger.Positions(ctx, s.Totals.Tip)
	if err != nil {
		return err
	}
	acts, refusals := w.progress.acts.Load(), w.progress.refusals.Load()
	due := uint64(w.options.Epochs - 1)
	var faults []error
	if len(positions) == 0 || acts == 0 || refusals*4 > acts {
		faults = append(faults, fmt.Errorf("%d acts, %d of them refused, left %d positions: nobody lived", acts, refusals, len(positions)))
	}
	if s.Totals.Triggered < due || s.Totals.Missed > 0 {
		faults = append(faults, fmt.Errorf("the keeper triggered %d of %d epochs in time and jumped over %d", s.Totals.Triggered, due, s.Totals.Missed))
	}
	if w.progress.reorgs.Load() != 1 {
		faults = append(faults, fmt.Errorf("there were %d reorgs instead of one", w.progress.reorgs.Load()))
	}
	return errors.Join(faults...)
}

// toOpen is how to look at the tables afterwards.
func (w *world) toOpen() string {
	switch {
	case w.options.Keep || w.options.DatabaseURL != "":
		return fmt.Sprintf("psql '%s'", w.databaseURL)
	case w.options.DataDir != "":
		return fmt.Sprintf("database %s stays in %s; almanac dev --keep --data-dir %[2]s serves it beside its own", w.database, w.options.DataDir)
	}
	return "gone with this run; almanac dev --keep stays up for psql, --data-dir or --database-url keep the tables"
}

// mirror compares at the head, and at each epoch's last block before it.
func (w *world) mirror(ctx context.Context) error {
	blocks, err := w.ends(ctx)
	if err != nil {
		return err
	}
	var last verify.Result
	verifier := daemon.NewVerifier(w.chain, w.ledger, w.network, verify.Options{})
	figures, differences := 0, 0
	for _, block := range blocks {
		if last, err = verifier.At(ctx, block); err != nil {
			return err
		}
		figures += last.Figures
		differences += len(last.Differences)
		for _, d := range last.Differences {
			w.progress.say("differs    block %d, %s", block, d)
		}
	}
	w.progress.say("\nmirror     %d positions in %d pools at block %d, and each epoch's last block: %d figures in %d blocks compared with the contracts",
		last.Positions, last.Pools, last.Block, figures, len(blocks))
	w.progress.say("           %d differences", differences)
	if differences > 0 {
		return fmt.Errorf("%w: %d of %d figures", ErrDifferences, differences, figures)
	}
	return nil
}

// mostBlocks bounds the blocks compared.
const mostBlocks = 12

// ends lists the last block of each past epoch, the latest ones, and the head.
func (w *world) ends(ctx context.Context) ([]uint64, error) {
	var blocks []uint64
	last, epoch := uint64(0), uint64(0)
	for b, err := range w.ledger.Events(ctx, w.node.Head().Number.Uint64()) {
		if err != nil {
			return nil, err
		}
		if b.Time >= w.network.Genesis {
			if now := (b.Time - w.network.Genesis) / w.network.EpochLength; now != epoch {
				blocks, epoch = append(blocks, last), now
			}
		}
		last = b.Number
	}
	blocks = append(blocks, last)
	return blocks[max(0, len(blocks)-mostBlocks):], nil
}

// invite tells a wallet's owner how to join.
func (w *world) invite() {
	ahead := time.Until(w.now()).Round(time.Second)
	key := hexutil.Encode(crypto.FromECDSA(devnode.Key(walletKey)))
	w.progress.say(`
The chain goes on at a block every %s; its clock is %s ahead of yours. Ctrl-C ends it.

  node        %s   (chain id %d; MetaMask and cast join here)
  your key    %s   (a dev key that everybody knows: account %s, with ether and ALM)
  ALM         %s
  vault       %s
  governor    %s   (1,000 delegated votes may propose)
  pool ids    %#x   (ALM, liquid)
              %#x   (ALM, tiers)
              %#x   (LP token of ALM and ether, liquid)
  postgres    psql '%s'`,
		w.options.BlockTime, ahead, w.node.HTTPURL(), w.node.ChainID(), key, devnode.Address(walletKey), w.network.ALM.Address,
		w.network.Vault.Address, w.network.Governor.Address, w.pools[liquid], w.pools[ladder], w.pools[farm], w.databaseURL)
}
