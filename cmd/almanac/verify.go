package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/spf13/cobra"

	"almanac/internal/chain"
	"almanac/internal/daemon"
	"almanac/internal/deployer"
	"almanac/internal/store"
)

func verifyCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "verify",
		Short: "Compare every figure in Postgres and in the Go model with the contracts",
		Long: `verify replays the ledger in the Go model and compares positions, totals, weights, reserve and claimable rewards with
what the contracts answer as of the same block. It names each difference and exits with 1 if there is one. A past block
needs a node that keeps old state.`,
	}
	place, url := placeFlags(c), databaseFlag(c)
	block := c.Flags().Uint64("block", 0, "block to compare at (default the newest indexed one)")
	check := func() []error { return append(required(c, "rpc", "database-url"), readable(c, "network")...) }
	return settled(c, check, func(c *cobra.Command) error {
		node, n, err := place.open(c.Context())
		if err != nil {
			return err
		}
		defer node.Close()
		if err := deployer.CheckChain(c.Context(), node.Client(), n); err != nil {
			return err
		}
		db, err := store.OpenReader(c.Context(), *url)
		if err != nil {
			return err
		}
		defer db.Close()
		ledger, number := db.Ledger(n.ChainID), *block
		if !c.Flags().Changed("block") {
			if number, err = newest(c.Context(), ledger); err != nil {
				return err
			}
		}
		result, err := daemon.Verify(c.Context(), node, ledger, n, number)
		if err != nil && !stood(c.Context(), node, n, number) {
			return notYet(n, number)
		}
		if err != nil {
			return err
		}
		for _, d := range result.Differences {
			fmt.Fprintln(c.OutOrStdout(), d)
		}
		fmt.Fprintf(c.OutOrStdout(), "block %d: %d positions in %d pools, %d figures compared, %d differences\n",
			result.Block, result.Positions, result.Pools, result.Figures, len(result.Differences))
		if len(result.Differences) > 0 {
			return fmt.Errorf("%d of %d figures differ from the contracts", len(result.Differences), result.Figures)
		}
		return nil
	})
}

// newest is the number of the newest indexed block.
func newest(ctx context.Context, ledger *store.Ledger) (uint64, error) {
	tip, some, err := ledger.Tip(ctx)
	if err == nil && !some {
		err = errors.New("nothing is indexed yet: run almanac indexer")
	}
	return tip.Number, err
}

func notYet(n deployer.Network, number uint64) error {
	hint := "give a later one"
	if number < n.StartBlock {
		hint = fmt.Sprintf("the first indexed one is %d", n.StartBlock)
	}
	return usageError{fmt.Sprintf("--block: the contracts did not stand yet at block %d; %s", number, hint)}
}

// stood tells whether there was anything to ask at a block, as far as the node knows. Indexing may begin before the
// contracts stand, for the sake of pairs.
func stood(ctx context.Context, node *chain.Node, n deployer.Network, number uint64) bool {
	if number < n.StartBlock {
		return false
	}
	code, err := node.Client().CodeAt(ctx, n.Distributor.Address, new(big.Int).SetUint64(number))
	return err != nil || len(code) > 0
}
