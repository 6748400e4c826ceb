package indexer

import (
	"context"
	"fmt"

	"almanac/internal/event"
)

// alone is how deep a fork may be that one node vouches for.
const alone = 2

// fork replaces our branch, from the last block it shares with the chain on, in one transaction.
func (x *Indexer) fork(ctx context.Context, tip, head event.Block) error {
	ancestor, err := x.ancestor(ctx, tip, head)
	if err != nil {
		return err
	}
	branch, err := x.read(ctx, ancestor.Number+1, head.Number)
	if err != nil {
		return err
	}
	depth := tip.Number - ancestor.Number
	word := branch[0].Hash == x.options.Accept
	switch {
	case branch[0].Parent != ancestor.Hash:
		return fmt.Errorf("read the new branch from block %d: it moved on meanwhile", ancestor.Number+1)
	case !word:
		if err := x.mayTakeBack(ctx, tip, ancestor, branch[0]); err != nil {
			return err
		}
	}
	if err := x.ledger.Replace(ctx, ancestor.Number, branch, word); err != nil {
		return fmt.Errorf("replace blocks above %d: %w", ancestor.Number, err)
	}
	x.metrics.forks.Observe(float64(depth))
	x.wrote(branch)
	x.options.Log.Info("fork", "blocks_taken_back", depth, "common_block", ancestor.Number, "new_tip", branch[len(branch)-1].Number, "operators_word", word)
	return nil
}

// ancestor is the highest block that we share with the chain.
func (x *Indexer) ancestor(ctx context.Context, tip, head event.Block) (event.Block, error) {
	for number := min(tip.Number, head.Number); ; number-- {
		ours, some, err := x.ledger.BlockAt(ctx, number)
		if err != nil {
			return ours, fmt.Errorf("read own block %d: %w", number, err)
		}
		theirs := head
		if number < head.Number {
			if theirs, err = x.chain.Header(ctx, number); err != nil {
				return ours, fmt.Errorf("read block %d of the new branch: %w", number, err)
			}
		}
		if some && ours.Hash == theirs.Hash {
			return ours, nil
		}
		if number <= x.options.Start {
			return ours, fmt.Errorf("%w: the chain has another block %d, the first that is indexed; index it into an empty database", ErrForkTooDeep, number)
		}
	}
}

// mayTakeBack refuses to leave our branch where the chain had promised not to, or on the word of one node.
func (x *Indexer) mayTakeBack(ctx context.Context, tip, ancestor, first event.Block) error {
	depth := tip.Number - ancestor.Number
	var unconfirmed error
	if depth > alone {
		unconfirmed = x.chain.Confirm(ctx, first)
	}
	final, some, err := x.ledger.Finalized(ctx)
	if err != nil {
		return fmt.Errorf("read finalized block: %w", err)
	}
	standing, _, err := x.ledger.Tip(ctx)
	const word = "if the chain is right, let it be followed with --accept-fork"
	switch {
	case err != nil:
		return fmt.Errorf("read tip again: %w", err)
	case standing.Hash != tip.Hash: // so what is final now may not be of the branch that we saw
		return fmt.Errorf("judge a fork of %d blocks: another process has moved the ledger on from block %d", depth, tip.Number)
	case unconfirmed != nil:
		return fmt.Errorf("confirm a fork of %d blocks: %w", depth, unconfirmed)
	case some && ancestor.Number < final.Number:
		return fmt.Errorf("%w: block %d is final, and the chain left our branch after block %d with block %s; %s %[4]s", ErrBelowFinality, final.Number, ancestor.Number, first.Hash, word)
	case depth > x.options.MaxFork:
		return fmt.Errorf("%w: the chain left our branch after block %d, %d blocks back, with block %s; %s %[4]s", ErrForkTooDeep, ancestor.Number, depth, first.Hash, word)
	}
	return nil
}
