package main

import (
	"log/slog"
	"time"

	"github.com/spf13/cobra"

	"almanac/internal/daemon"
)

func indexerReindexCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "reindex",
		Short: "Build the tables anew beside the live ones, and switch in one transaction",
		Long: `reindex makes the schemas anew in namespace next, by the migrations of this binary, and indexes every chain of the live ones
into them, from the chain. Meanwhile the live ones are indexed and read as before. When it has reached their tips it puts the new
in their place, in one transaction: a reader sees the old or the new and nothing between, and an indexer of the old is told to
stop, looks at the schema again and goes on in the new one if it knows it. What was replaced is dropped when nobody reads it
any more.

Killed, it goes on where it was when it is run again. Every chain in the database must be among the networks.`,
	}
	index := addIndexFlags(c)
	poll := c.Flags().Duration("poll", 2*time.Second, "how often to look for a new head where the node does not tell")
	compare := c.Flags().Bool("compare", false, "hold the event tables against the live ones up to finality first, and refuse to switch if a row differs")
	keepOld := c.Flags().Bool("keep-old", false, "leave what was replaced in namespace old")
	check := func() []error { return index.validate(c) }
	return settled(c, check, func(c *cobra.Command) error {
		log := slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
		follow, err := index.follow(c.Context(), daemon.Options{Log: log, Poll: *poll})
		if err != nil {
			return err
		}
		return daemon.Reindex(c.Context(), daemon.ReindexOptions{Follow: follow, Compare: *compare, KeepOld: *keepOld})
	})
}
