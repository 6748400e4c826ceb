package main

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"almanac/internal/daemon"
	"almanac/internal/store"
)

func indexerCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "indexer",
		Short: "Stream the contracts' events into Postgres",
		Long: `indexer follows the chain into the tables of schemas chain and evt, through reorgs and restarts. The database must be
migrated (almanac migrate up). Ctrl-C stops it between two transactions.`,
	}
	place, url, flags := placeFlags(c), databaseFlag(c), addServiceFlags(c, 9101)
	batch := c.Flags().Uint64("batch", 20_000, "events and blocks to aim at in a transaction while catching up")
	workers := c.Flags().Int("workers", 3, "segments fetched at once while catching up")
	maxFork := c.Flags().Uint64("max-fork", 128, "most blocks to take back in a reorg; a deeper one stops the indexer")
	archive := c.Flags().Bool("archive", false, "keep events alone, without the state they add up to; settled when a database begins")
	leave := c.Flags().Bool("leave", false, "end where another process indexes the chain, in place of waiting for it to end")
	accept := c.Flags().String("accept-fork", "", "hash of the first block of a branch to follow however deep it forks, as the indexer named it when it stopped")
	every := c.Flags().Duration("verify-every", 5*time.Minute, "how often to compare a sample with the contracts (0 for never)")
	sample := c.Flags().Int("verify-sample", 100, "positions and delegates of that sample")
	check := func() []error {
		faults := append(required(c, "rpc", "database-url"), readable(c, "network")...)
		if *batch == 0 {
			faults = append(faults, fmt.Errorf("--batch 0: must be 1 or more"))
		}
		if *workers < 1 || *workers > 64 {
			faults = append(faults, fmt.Errorf("--workers %d: must be 1 to 64", *workers))
		}
		if raw, err := hexutil.Decode(*accept); *accept != "" && (err != nil || len(raw) != common.HashLength) {
			faults = append(faults, fmt.Errorf("--accept-fork %q: not a block hash, which is 0x and 64 hex digits", *accept))
		}
		if *every < 0 || *every > 0 && *every < time.Second {
			faults = append(faults, fmt.Errorf("--verify-every %s: must be 1s or more, or 0", *every))
		}
		if *sample < 1 {
			faults = append(faults, fmt.Errorf("--verify-sample %d: must be 1 or more", *sample))
		}
		return append(faults, flags.validate()...)
	}
	return settled(c, check, func(c *cobra.Command) error {
		node, network, err := place.open(c.Context())
		if err != nil {
			return err
		}
		defer node.Close()
		db, err := store.Open(c.Context(), *url)
		if err != nil {
			return err
		}
		defer db.Close()
		return flags.serve(c, func(o daemon.Options) (func(context.Context) error, error) {
			o.Segment, o.Workers, o.MaxFork, o.Accept = *batch, *workers, *maxFork, common.HexToHash(*accept)
			o.Archive, o.Leave = *archive, *leave
			o.VerifyEvery, o.VerifySample = *every, *sample
			x, err := daemon.NewIndexer(c.Context(), node, db.Ledger(network.ChainID), network, o)
			if err != nil {
				return nil, err
			}
			return x.Run, nil
		})
	})
}
