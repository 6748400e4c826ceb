package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/spf13/cobra"

	"almanac/internal/chain"
	"almanac/internal/daemon"
	"almanac/internal/deployer"
	"almanac/internal/store"
	"almanac/internal/verify"
)

func verifyCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "verify",
		Short: "Compare every figure in Postgres and in the Go model with the contracts",
		Long: `verify replays the ledger in the Go model and compares positions, totals, rates, weights, reserve, votes and claimable rewards
with what the contracts answer as of the same block. It names each difference and exits with 1 if there is one, or if it could not
compare. A past block needs a node that keeps old state.

With --sample N it draws N positions and N delegates, and the model replays the pools of those positions only, without votes. The
seed it prints draws the same again.`,
	}
	place, from := placeFlags(c), readerFlags(c)
	block := c.Flags().Uint64("block", 0, "block to compare at (default the newest indexed one)")
	sample := c.Flags().Int("sample", 0, "compare so many positions and delegates, drawn (default all)")
	seed := c.Flags().Uint64("seed", 0, "seed of the draw (default another each time)")
	asJSON := c.Flags().Bool("json", false, "print the result as one JSON object")
	check := func() []error {
		faults := slices.Concat(required(c, "rpc"), from.faults(c), readable(c, "network"))
		if *sample < 0 {
			faults = append(faults, fmt.Errorf("--sample %d: must be 1 or more, or 0 for all", *sample))
		}
		return faults
	}
	return settled(c, check, func(c *cobra.Command) error {
		node, n, err := place.open(c.Context())
		if err != nil {
			return err
		}
		defer node.Close()
		if err := deployer.CheckChain(c.Context(), node.Client(), n); err != nil {
			return err
		}
		db, err := from.open(c.Context())
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
		if !c.Flags().Changed("seed") {
			*seed = rand.Uint64()
		}
		verifier := daemon.NewVerifier(node, ledger, n, verify.Options{Sample: *sample, Seed: *seed})
		result, err := verifier.At(c.Context(), number)
		if err != nil && !stood(c.Context(), node, n, number) {
			return notYet(n, number)
		}
		if err != nil {
			return err
		}
		if err := printResult(c.OutOrStdout(), result, *asJSON); err != nil {
			return err
		}
		if len(result.Differences) > 0 {
			return fmt.Errorf("%d of %d figures differ from the contracts", len(result.Differences), result.Figures)
		}
		return nil
	})
}

func printResult(out io.Writer, r verify.Result, asJSON bool) error {
	if asJSON {
		return json.NewEncoder(out).Encode(r)
	}
	for _, d := range r.Differences {
		fmt.Fprintln(out, d)
	}
	drawn := ""
	if r.Sample > 0 {
		drawn = fmt.Sprintf(" drawn by seed %d", r.Seed)
	}
	_, err := fmt.Fprintf(out, "block %d: %d positions%s in %d pools, %d delegates, %d figures compared, %d differences\n",
		r.Block, r.Positions, drawn, r.Pools, r.Delegates, r.Figures, len(r.Differences))
	return err
}

// newest is the number of the newest indexed block.
func newest(ctx context.Context, ledger *store.Ledger) (uint64, error) {
	tip, some, err := ledger.Tip(ctx)
	if err == nil && !some {
		err = errors.New("nothing is indexed yet: run almanac indexer run with the same --database-url and --namespace")
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
