package main

import (
	"os"
	"time"

	"github.com/spf13/cobra"

	"almanac/internal/dev"
)

func devCommand() *cobra.Command {
	var o dev.Options
	c := &cobra.Command{
		Use:   "dev",
		Short: "Run all of it in one process, with a few lively stakers",
		Long: `dev brings up a chain that wallets can join, a private Postgres, the contracts, Uniswap V2, the indexer and the keeper;
lets stakers live through a few epochs; prints a report from Postgres and compares every figure with the contracts. It
leaves nothing behind. Run it in the checkout, after npm ci.`,
	}
	f := c.Flags()
	f.IntVar(&o.Epochs, "epochs", 6, "epochs of the scripted life")
	f.DurationVar(&o.EpochLength, "epoch-length", time.Minute, "length of an epoch in chain time")
	f.DurationVar(&o.BlockTime, "block-time", 2*time.Second, "chain time between blocks")
	f.Float64Var(&o.Speed, "speed", 10, "chain seconds a second while the script runs")
	f.IntVar(&o.Stakers, "stakers", 8, "how many stakers live")
	f.Uint64Var(&o.Seed, "seed", 1, "who does what, when and how much follows from it")
	f.BoolVar(&o.Keep, "keep", false, "stay up for wallets after the script, at wall-clock speed")
	f.IntVar(&o.RPCPort, "rpc-port", 8545, "port of the node, HTTP and WebSocket; 0 takes a free one")
	f.IntVar(&o.MetricsPort, "metrics-port", 0, "port of /metrics; 0 takes a free one")
	f.StringVar(&o.DatabaseURL, "database-url", "", "existing Postgres database to use instead of a private one")
	f.StringVar(&o.DataDir, "data-dir", "", "folder that keeps the private Postgres")
	check := func() []error { return []error{o.Validate()} }
	return settled(c, check, func(c *cobra.Command) error {
		o.Out, o.Terminal = c.OutOrStdout(), isTerminal(os.Stdout)
		return dev.Run(c.Context(), o)
	})
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
