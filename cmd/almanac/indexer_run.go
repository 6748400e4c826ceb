package main

import (
	"context"
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"

	"almanac/internal/daemon"
)

func indexerRunCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "run",
		Short: "Follow one chain or many into the database",
		Long: `run follows each chain into the tables of schemas chain, evt and state, through reorgs and restarts. The database must be
migrated (almanac migrate up). Where another indexer is at a chain, it waits for its turn. Ctrl-C stops it between two
transactions.

With several network files, or a folder of them, each chain goes its own way: one that fails is started again, or parked until
its file changes, and says why on /healthz. A folder is watched: a new file starts a chain, a removed one stops it.

The metrics port answers /metrics, /healthz (the database answers) and /readyz (every chain has caught up).`,
	}
	index, flags := addIndexFlags(c), addServiceFlags(c, 9101)
	leave := c.Flags().Bool("leave", false, "end where another process indexes the chain, in place of waiting for it to end")
	within := c.Flags().Uint64("ready-within", 5, "blocks behind the head that still are ready on /readyz")
	every := c.Flags().Duration("verify-every", 5*time.Minute, "how often to compare a sample with the contracts (0 for never)")
	sample := c.Flags().Int("verify-sample", 100, "positions and delegates of that sample")
	check := func() []error {
		faults := append(index.validate(c), flags.validate()...)
		if *every < 0 || *every > 0 && *every < time.Second {
			faults = append(faults, fmt.Errorf("--verify-every %s: must be 1s or more, or 0", *every))
		}
		if *sample < 1 {
			faults = append(faults, fmt.Errorf("--verify-sample %d: must be 1 or more", *sample))
		}
		return faults
	}
	return settled(c, check, func(c *cobra.Command) error {
		return flags.serve(c, func(o daemon.Options) (service, error) {
			o.Leave, o.VerifyEvery, o.VerifySample = *leave, *every, *sample
			follow, err := index.follow(c.Context(), o)
			if err != nil {
				return service{}, err
			}
			return followAll(c.Context(), follow, *within, o.Registry)
		})
	})
}

const progressEvery = 10 * time.Second

// followAll follows one chain, whose fault is the command's, or keeps many going.
func followAll(ctx context.Context, o daemon.FollowOptions, within uint64, registry prometheus.Registerer) (service, error) {
	db, err := o.Namespace.Open(ctx, o.DatabaseURL)
	if err != nil {
		return service{}, err
	}
	followers := daemon.NewFollowers(o)
	health := daemon.IndexerHealth{Ping: db.Ping, Progress: followers.Progress, Within: within}
	run := func(ctx context.Context) error { return followers.RunOnly(ctx) }
	if alone(o.Networks) {
		started := time.Now()
		health.Networks = func() []daemon.TaskStatus {
			return []daemon.TaskStatus{{Name: o.Networks[0], State: daemon.Running, Since: started}}
		}
	} else {
		supervisor := daemon.NewSupervisor(followers, daemon.SupervisorOptions{Log: o.Indexer.Log})
		registry.MustRegister(supervisor)
		health.Networks = supervisor.Status
		run = func(ctx context.Context) error { supervisor.Run(ctx); return nil }
	}
	return service{
		run: func(ctx context.Context) error {
			defer db.Close()
			return together(ctx, run, func(ctx context.Context) error { followers.LogProgress(ctx, progressEvery); return nil })
		},
		metrics: followers,
		health:  health.Health,
		ready:   health.Ready,
	}, nil
}
