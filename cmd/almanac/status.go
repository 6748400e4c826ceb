package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"almanac/internal/report"
	"almanac/internal/store"
)

func statusCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "status",
		Short: "Print pools, epochs, top stakers and rewards out of Postgres",
	}
	from := readerFlags(c)
	chainID := c.Flags().Uint64("chain-id", 0, "chain to print (default the only one in the database)")
	check := func() []error { return from.faults(c) }
	return settled(c, check, func(c *cobra.Command) error {
		db, err := from.open(c.Context())
		if err != nil {
			return err
		}
		defer db.Close()
		id, err := choose(c.Context(), db, *chainID)
		if err != nil {
			return err
		}
		return report.Write(c.Context(), c.OutOrStdout(), db.Ledger(id), report.Limits{})
	})
}

// choose takes the chain that was asked for, or the only one there is.
func choose(ctx context.Context, db *store.Store, asked uint64) (uint64, error) {
	chains, err := db.Chains(ctx)
	if err != nil {
		return 0, err
	}
	var names []string
	for _, id := range chains {
		if id == asked || asked == 0 && len(chains) == 1 {
			return id, nil
		}
		names = append(names, fmt.Sprint(id))
	}
	switch {
	case len(chains) == 0:
		return 0, usageError{"no chain is indexed yet: run almanac indexer run with the same --database-url and --namespace"}
	case asked == 0:
		return 0, usageError{"--chain-id: choose from " + strings.Join(names, ", ")}
	}
	return 0, usageError{fmt.Sprintf("--chain-id %d: not in this database, choose from %s", asked, strings.Join(names, ", "))}
}
