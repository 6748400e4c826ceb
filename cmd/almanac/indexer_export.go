package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"almanac/internal/export"
)

func indexerExportCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "export",
		Short: "Write blocks, events and states as Parquet files, one a table and day",
		Long: `export writes DIR/<table>/chain_id=<id>/day=<YYYY-MM-DD>/part-0.parquet for every day that is final and not written yet, and a
manifest of each day in DIR/_manifest. Amounts are decimal text, and DECIMAL(38,0) beside it where they fit; addresses and
hashes are 0x text. DuckDB reads them by

    select * from read_parquet('DIR/staked/**/*.parquet', hive_partitioning = true)

It reads a replica as well.`,
	}
	source := readerFlags(c)
	var o export.Options
	var tables list
	var from, until string
	c.Flags().StringVar(&o.Dir, "to", "", "folder to write into")
	c.Flags().Var(&tables, "tables", "table to write, such as staked; repeated for several (default all)")
	c.Flags().StringVar(&from, "from", "", "first day to write, as YYYY-MM-DD in UTC (default the first there is)")
	c.Flags().StringVar(&until, "until", "", "last day to write, as YYYY-MM-DD in UTC (default the last there is)")
	c.Flags().BoolVar(&o.Unfinalized, "unfinalized", false, "write days that a fork may still change, too; they are written again when it does")
	chainID := c.Flags().Uint64("chain-id", 0, "chain to export (default all in the database)")
	check := func() []error {
		faults := append(source.faults(c), required(c, "to")...)
		faults = append(faults, parseDay("from", from, &o.From), parseDay("until", until, &o.Until))
		return faults
	}
	return settled(c, check, func(c *cobra.Command) error {
		db, err := source.open(c.Context())
		if err != nil {
			return err
		}
		defer db.Close()
		all, err := db.ExportTables(c.Context())
		if err != nil {
			return err
		}
		ledgers, err := chosen(c.Context(), db, *chainID)
		if err != nil {
			return err
		}
		o.Tables = tables
		for _, each := range ledgers {
			r, err := export.Export(c.Context(), db.Ledger(each.ChainID), all, o)
			if errors.Is(err, export.ErrNoTable) {
				return usageError{fmt.Sprintf("--tables: %s", err)}
			}
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "chain %d: %d days written, %d rows, %.1f MB; %d were written before, %d are not final yet\n",
				each.ChainID, r.Written, r.Rows, float64(r.Bytes)/1e6, r.Unchanged, r.NotFinal)
		}
		return nil
	})
}

func parseDay(name, text string, day *time.Time) error {
	if text == "" {
		return nil
	}
	parsed, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return fmt.Errorf("--%s %q: not a day as YYYY-MM-DD", name, text)
	}
	*day = parsed
	return nil
}
