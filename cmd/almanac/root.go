package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "almanac",
		Short: "Staking whose payouts are a pure function of time and of what stakers did",
		Long: `almanac deploys the contracts, runs the indexer and the keeper, and checks them.

Every setting is a flag, or an environment variable (--rpc is ALMANAC_RPC), or a line of almanac.yaml (rpc: …), in this
order. A section of almanac.yaml named for a command wins over the lines outside for that command, as in
keeper: {metrics-port: 9202}. Keys and passwords come from files, never from flags.

Exit codes: 0 done, 1 failed, 2 usage, 3 refused by the chain, 4 insufficient funds, 5 unknown outcome, 130 interrupted.
A first Ctrl-C ends a run in good order, a second one at once. To stop indexer, keeper or dev --keep that way is 0.`,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.PersistentFlags().String("config", "", "config file (default almanac.yaml, if there is one)")
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetUsageTemplate(strings.Replace(root.UsageTemplate(), "{{if .Runnable}}", "{{if not .HasAvailableSubCommands}}", 1))
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return usageError{fmt.Sprintf("%v; see %s --help", err, c.CommandPath())}
	})
	root.SetHelpCommand(helpCommand())
	root.AddCommand(devCommand(), deployCommand(), migrateCommand(), indexerCommand(), keeperCommand(), verifyCommand(), statusCommand())
	return group(root, func(c *cobra.Command) error { return c.Help() })
}

// group makes a command that only has subcommands refuse others. bare is what it does alone.
func group(c *cobra.Command, bare func(c *cobra.Command) error) *cobra.Command {
	c.Args = cobra.ArbitraryArgs
	c.RunE = func(c *cobra.Command, args []string) error {
		if len(args) == 0 {
			return bare(c)
		}
		return noCommand(c, args[0])
	}
	return c
}

// noCommand says what there is instead.
func noCommand(c *cobra.Command, name string) error {
	var there []string
	for _, sub := range c.Commands() {
		if sub.IsAvailableCommand() {
			there = append(there, sub.Name())
		}
	}
	problem := fmt.Sprintf("there is no %s %s", c.CommandPath(), name)
	if name == "" {
		problem = c.CommandPath() + " needs a command"
	}
	return usageError{fmt.Sprintf("%s: choose from %s", problem, strings.Join(there, ", "))}
}

func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [command]",
		Short: "Help about any command",
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			switch {
			case err != nil:
				return usageError{err.Error()}
			case len(rest) > 0 && about.HasSubCommands():
				return noCommand(about, rest[0])
			case len(rest) > 0:
				return usageError{fmt.Sprintf("there is no %s %s: see %[1]s --help", about.CommandPath(), rest[0])}
			}
			about.InitDefaultHelpFlag()
			return about.Help()
		},
	}
}

// leaves lists the commands that do something.
func leaves(c *cobra.Command) (out []*cobra.Command) {
	if !c.HasSubCommands() {
		return []*cobra.Command{c}
	}
	for _, sub := range c.Commands() {
		out = append(out, leaves(sub)...)
	}
	return out
}
