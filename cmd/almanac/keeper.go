package main

import (
	"context"

	"github.com/spf13/cobra"

	"almanac/internal/daemon"
)

func keeperCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "keeper",
		Short: "Trigger each reward epoch when it is due",
		Long: `keeper triggers each epoch once its boundary has passed, from its own key, and receives the tip. What stakers earn does
not depend on it. It needs ether for gas on the chain, and no database.`,
	}
	place, key, flags := placeFlags(c), keyFlags(c), addServiceFlags(c, 9102)
	check := func() []error {
		faults := append(required(c, "rpc", "keystore", "password-file"), readable(c, "keystore", "password-file", "network")...)
		return append(faults, flags.validate()...)
	}
	return settled(c, check, func(c *cobra.Command) error {
		node, network, err := place.open(c.Context())
		if err != nil {
			return err
		}
		defer node.Close()
		s, err := key.open(node, network.ChainID, true)
		if err != nil {
			return err
		}
		return flags.serve(c, func(o daemon.Options) (service, error) {
			k, err := daemon.NewKeeper(c.Context(), node, s, network, o)
			if err != nil {
				return service{}, err
			}
			return service{run: func(ctx context.Context) error { k.Run(ctx); return nil }}, nil
		})
	})
}
