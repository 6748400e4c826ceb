package main

import (
	"github.com/spf13/cobra"
)

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "almanac",
		Short: "Staking whose payouts are a pure function of time and of what stakers did",
		Long: `almanac deploys the contracts, runs the indexer and the keeper, and checks them.

Every setting is a flag, or an environment variable (--rpc is ALMANAC_RPC), or a line of almanac.yaml (rpc: …), in this
order. Keys and passwords come from files, never from flags.

Exit codes: 0 done, 1 failed, 2 usage, 3 refused by the chain, 4 insufficient funds, 5 unknown outcome.`,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.PersistentFlags().String("config", "", "config file (default almanac.yaml, if there is one)")
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{cmd.CommandPath() + ": " + err.Error() + "; see " + cmd.CommandPath() + " --help"}
	})
	root.AddCommand(devCommand(), deployCommand(), migrateCommand(), indexerCommand(), keeperCommand(), verifyCommand(), statusCommand())
	return root
}

// leaves lists the commands that do something.
func leaves(c *cobra.Command) (out []*cobra.Command) {
	for _, sub := range c.Commands() {
		out = append(out, leaves(sub)...)
	}
	if c.Runnable() {
		out = append(out, c)
	}
	return out
}
