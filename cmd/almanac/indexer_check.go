package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"almanac/internal/chain"
	"almanac/internal/daemon"
	"almanac/internal/store"
)

func indexerCheckCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "check",
		Short: "Look whether the tables are as the indexer leaves them",
		Long: `check looks through every ledger in the database for blocks that are missing or do not link, events of no block, state that is
not that of the events, marks on other blocks, logs that could not be decoded, and broken indexes. With --rpc it compares
headers with the node's, too. It changes nothing, and reads a replica as well.

It names what it finds, and exits with 1 if that is anything. What the contracts say is compared by almanac verify.`,
	}
	from := readerFlags(c)
	var nodes chainNodes
	c.Flags().Var(&nodes, "rpc", "node to compare headers with, as http://… or ws://…; with several chains <chain id>=node, repeated")
	chainID := c.Flags().Uint64("chain-id", 0, "chain to check (default all in the database)")
	sample := c.Flags().Int("sample", 100, "headers to compare with the node's, besides the first and the last")
	check := func() []error {
		faults := from.faults(c)
		if *sample < 0 {
			faults = append(faults, fmt.Errorf("--sample %d: must be 0 or more", *sample))
		}
		return faults
	}
	return settled(c, check, func(c *cobra.Command) error {
		db, err := from.open(c.Context())
		if err != nil {
			return err
		}
		defer db.Close()
		overviews, err := chosen(c.Context(), db, *chainID)
		if err != nil {
			return err
		}
		found := 0
		for _, o := range overviews {
			n, err := checkLedger(c, db.Ledger(o.ChainID), o, nodes, *sample)
			if err != nil {
				return err
			}
			found += n
		}
		if found > 0 {
			return fmt.Errorf("%d findings", found)
		}
		return nil
	})
}

// chosen takes the ledger that was asked for, or all.
func chosen(ctx context.Context, db *store.Store, asked uint64) (ledgers []store.Overview, err error) {
	all, err := db.Overviews(ctx)
	if err != nil {
		return nil, err
	}
	for _, o := range all {
		if asked == 0 || o.ChainID == asked {
			ledgers = append(ledgers, o)
		}
	}
	switch {
	case len(all) == 0:
		return nil, usageError{"no chain is indexed yet: run almanac indexer run with the same --database-url and --namespace"}
	case len(ledgers) == 0:
		return nil, usageError{fmt.Sprintf("--chain-id %d: not in this database", asked)}
	}
	return ledgers, nil
}

// checkLedger prints what is found in one ledger, and counts it.
func checkLedger(c *cobra.Command, ledger *store.Ledger, o store.Overview, nodes chainNodes, sample int) (int, error) {
	findings, err := ledger.Findings(c.Context())
	if err != nil {
		return 0, err
	}
	compared := 0
	if url := nodeOf(nodes, o.ChainID); url != "" {
		node, err := chain.Dial(c.Context(), url)
		if err != nil {
			return 0, err
		}
		defer node.Close()
		if err := node.VerifyChainID(c.Context(), o.ChainID); err != nil {
			return 0, err
		}
		differences, n, err := daemon.CompareHeaders(c.Context(), node.Client(), ledger, o.StartBlock, sample)
		if err != nil {
			return 0, err
		}
		findings, compared = append(findings, differences...), n
	}
	for _, f := range findings {
		fmt.Fprintf(c.OutOrStdout(), "chain %d: %s\n", o.ChainID, f)
	}
	tip := "empty"
	if o.Tip != nil {
		tip = fmt.Sprintf("blocks %d to %d", o.StartBlock, o.Tip.Number)
	}
	fmt.Fprintf(c.OutOrStdout(), "chain %d: %s, %d headers compared, %d findings\n", o.ChainID, tip, compared, len(findings))
	return len(findings), nil
}

// nodeOf is the first endpoint of a chain.
func nodeOf(nodes chainNodes, chainID uint64) string {
	for _, id := range []uint64{chainID, 0} {
		if len(nodes[id]) > 0 {
			return nodes[id][0]
		}
	}
	return ""
}
