package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"almanac/internal/chain"
	"almanac/internal/deployer"
)

func deployCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Put the contracts on a chain, hand every power to a timelock, and check the result",
		Long: `deploy carries out a plan file (deploy/plan.example.yaml) with one key, and writes deploy/networks/<chain id>.json.
Interrupted at any point, the same command goes on where it stopped; once done, it checks what stands and changes nothing.`,
	}
	key := keyFlags(c)
	rpc := c.Flags().String("rpc", "", "node, as http://… or ws://…")
	path := c.Flags().String("plan", "", "plan file")
	folder := c.Flags().String("networks", networkFolder, "folder of the network files")
	var plan deployer.Plan
	check := func() []error {
		faults := append(required(c, "rpc", "plan", "keystore", "password-file"), readable(c, "keystore", "password-file")...)
		if *path == "" {
			return faults
		}
		var err error
		plan, err = deployer.ReadPlan(*path)
		return append(faults, err)
	}
	return settled(c, check, func(c *cobra.Command) error {
		node, err := chain.Dial(c.Context(), *rpc)
		if err != nil {
			return err
		}
		defer node.Close()
		if err := node.VerifyChainID(c.Context(), plan.ChainID); err != nil {
			return err
		}
		s, err := key.open(node, plan.ChainID, false)
		if err != nil {
			return err
		}
		out := c.OutOrStdout()
		n, err := deployer.Deploy(c.Context(), node.Client(), s, plan, *folder, func(step string) { fmt.Fprintln(out, step) })
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "ALM %s\ntimelock %s\nvault %s\ndistributor %s\n", n.ALM.Address, n.Timelock.Address, n.Vault.Address, n.Distributor.Address)
		if n.Governed {
			fmt.Fprintf(out, "governor %s\ngauge %s\n", n.Governor.Address, n.Gauge.Address)
		}
		fmt.Fprintf(out, "checked, and written to %s\n", deployer.Path(*folder, n.ChainID))
		return nil
	})
}
