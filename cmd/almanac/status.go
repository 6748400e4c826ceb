package main

import (
	"github.com/spf13/cobra"

	"almanac/internal/report"
	"almanac/internal/store"
)

func statusCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "status",
		Short: "Print pools, epochs, top stakers and rewards out of Postgres",
	}
	url := databaseFlag(c)
	chainID := c.Flags().Uint64("chain-id", 1, "chain to print")
	return settled(c, func(c *cobra.Command, faults []error) error {
		if err := usage(append(faults, required(c, "database-url")...)...); err != nil {
			return err
		}
		db, err := store.OpenReader(c.Context(), *url)
		if err != nil {
			return err
		}
		defer db.Close()
		return report.Write(c.Context(), c.OutOrStdout(), db.Ledger(*chainID), report.Limits{})
	})
}
