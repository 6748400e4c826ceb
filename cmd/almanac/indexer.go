package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"almanac/internal/chain"
	"almanac/internal/daemon"
	"almanac/internal/store"
)

func indexerCommand() *cobra.Command {
	c := &cobra.Command{Use: "indexer", Short: "Stream the contracts' events into Postgres, watch that, build it anew, export it"}
	c.AddCommand(indexerRunCommand(), indexerStatusCommand(), indexerCheckCommand(), indexerReindexCommand(), indexerExportCommand())
	return group(c, func(c *cobra.Command) error { return noCommand(c, "") })
}

// indexFlags are common to what indexes.
type indexFlags struct {
	places         *places
	url            *string
	namespace      *string
	batch, maxFork uint64
	workers        int
	accept         string
	archive        bool
}

func addIndexFlags(c *cobra.Command) *indexFlags {
	f := indexFlags{places: placesFlags(c), url: databaseFlag(c), namespace: namespaceFlag(c)}
	c.Flags().Uint64Var(&f.batch, "batch", 20_000, "events and blocks to aim at in a transaction while catching up")
	c.Flags().IntVar(&f.workers, "workers", 1, "segments fetched at once while catching up; each has several requests under way")
	c.Flags().Uint64Var(&f.maxFork, "max-fork", 128, "most blocks to take back in a reorg; a deeper one stops the indexer")
	c.Flags().BoolVar(&f.archive, "archive", false, "keep events alone, without the sums over them that make schema state (pools, rewards, votes); settled when a ledger begins")
	c.Flags().StringVar(&f.accept, "accept-fork", "", "hash of the first block of a branch to follow however deep it forks, as the indexer named it when it stopped")
	return &f
}

// frugal leaves memory and processors to others. Garbage is collected more often than Go would: what an indexer holds at once is
// segments, of which the dead ones would take as much memory again. And half of the processors are left to the database, which has
// twice as much to do: to wake one for every answer costs a tenth of our time, and makes nothing faster. GOGC, GOMEMLIMIT and GOMAXPROCS
// have the last word.
func frugal() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(45)
	}
	if os.Getenv("GOMAXPROCS") == "" {
		runtime.GOMAXPROCS((runtime.GOMAXPROCS(0) + 1) / 2)
	}
}

func (f *indexFlags) validate(c *cobra.Command) []error {
	faults := append(required(c, "rpc", "database-url"), f.places.readable()...)
	faults = append(faults, validNamespace(*f.namespace))
	if f.batch == 0 {
		faults = append(faults, fmt.Errorf("--batch 0: must be 1 or more"))
	}
	if f.workers < 1 || f.workers > 64 {
		faults = append(faults, fmt.Errorf("--workers %d: must be 1 to 64", f.workers))
	}
	if raw, err := hexutil.Decode(f.accept); f.accept != "" && (err != nil || len(raw) != common.HashLength) {
		faults = append(faults, fmt.Errorf("--accept-fork %q: not a block hash, which is 0x and 64 hex digits", f.accept))
	}
	return faults
}

// follow says what to index, with whom.
func (f *indexFlags) follow(ctx context.Context, o daemon.Options) (daemon.FollowOptions, error) {
	frugal()
	files, err := f.places.files(func(url string) (uint64, error) { return chainOf(ctx, url) })
	if err == nil {
		err = f.places.unambiguous(files)
	}
	o.Segment, o.Workers, o.MaxFork, o.Archive, o.Accept = f.batch, f.workers, f.maxFork, f.archive, common.HexToHash(f.accept)
	return daemon.FollowOptions{Networks: files, Nodes: f.places.nodes, DatabaseURL: *f.url, Namespace: store.Namespace(*f.namespace), Indexer: o}, err
}

func chainOf(ctx context.Context, url string) (uint64, error) {
	node, err := chain.Dial(ctx, url)
	if err != nil {
		return 0, err
	}
	defer node.Close()
	return node.ChainID(ctx)
}
