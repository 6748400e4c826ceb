package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"almanac/internal/daemon"
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
	block := c.Flags().Int64("block", -1, "block to compare at (default the newest indexed one)")
	return settled(c, func(c *cobra.Command, faults []error) error {
		if err := usage(append(faults, required(c, "rpc", "database-url")...)...); err != nil {
			return err
		}
		node, n, err := place.open(c.Context())
		if err != nil {
			return err
		}
		defer node.Close()
		db, err := store.OpenReader(c.Context(), *url)
		if err != nil {
			return err
		}
		defer db.Close()
		ledger := db.Ledger(n.ChainID)
		number := uint64(*block)
		if *block < 0 {
			tip, some, err := ledger.Tip(c.Context())
			if err != nil || !some {
				return errors.Join(err, errors.New("nothing is indexed yet: run almanac indexer"))
			}
			number = tip.Number
		}
		result, err := daemon.Verify(c.Context(), node, ledger, n, number)
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
