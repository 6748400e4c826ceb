package daemon

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"almanac/internal/deployer"
	"almanac/internal/store"
)

// ReindexOptions say what is re-indexed, and what becomes of the old.
type ReindexOptions struct {
	Follow  FollowOptions // Namespace is the live one
	Compare bool          // hold the event tables against the old ones, up to finality, before the switch
	KeepOld bool          // leave the old ones in namespace old
}

const (
	lookEvery = 250 * time.Millisecond // whether the re-index has caught up
	sayEvery  = 10 * time.Second
)

// Reindex builds what a namespace holds once more, from the chain and by this binary's migrations, while the old goes on being
// written and read; and puts it in the place of the old in one transaction. Killed at any moment, it goes on where it was when
// it is run again. Every chain that the namespace follows must be among the networks.
func Reindex(ctx context.Context, o ReindexOptions) error {
	live, url, log := o.Follow.Namespace, o.Follow.DatabaseURL, o.Follow.Indexer.Log
	claim, err := live.Reindex(ctx, url)
	if err != nil {
		return err
	}
	defer claim.Close()
	if err := covered(ctx, claim, o.Follow.Networks); err != nil {
		return err
	}
	if err := claim.Migrate(ctx, url); err != nil {
		return err
	}
	follow := o.Follow
	follow.Namespace = live.Next()
	followers := NewFollowers(follow)
	if err := besides(ctx, followers, o, func(ctx context.Context) error { return switchWhenLevel(ctx, claim, o) }); err != nil {
		return err
	}
	log.Info("switched", "namespace", live.String())
	if o.KeepOld {
		return nil
	}
	return dropOld(ctx, live, url)
}

// covered makes sure that no chain would be lost in the switch.
func covered(ctx context.Context, claim *store.Reindex, networks []string) error {
	tasks, err := listNetworks(networks)
	if err != nil {
		return err
	}
	given := map[uint64]bool{}
	for _, t := range tasks {
		if t.Fault != nil {
			return t.Fault
		}
		n, err := deployer.ReadNetwork(t.Name)
		if err != nil {
			return err
		}
		given[n.ChainID] = true
	}
	followed, err := claim.Followed(ctx)
	if err != nil {
		return err
	}
	for _, s := range followed {
		if !given[s.ChainID] {
			return fmt.Errorf("chain %d is followed with vault %s, but none of the network files is of it: give its --network, or it would be lost", s.ChainID, s.Vault)
		}
	}
	return nil
}

// besides runs do while the chains are followed, and ends both with the first that fails. What is hopeless for one chain is so
// for the re-index.
func besides(ctx context.Context, f *Followers, o ReindexOptions, do func(context.Context) error) error {
	ctx, stop := context.WithCancel(ctx)
	supervisor := NewSupervisor(f, SupervisorOptions{Log: o.Follow.Indexer.Log})
	ended := make(chan struct{})
	go func() { defer close(ended); supervisor.Run(ctx) }()
	go f.LogProgress(ctx, sayEvery)
	defer func() { stop(); <-ended }()
	watched, parked := context.WithCancelCause(ctx)
	defer parked(nil)
	go func() {
		for watched.Err() == nil {
			for _, s := range supervisor.Status() {
				if s.State == Parked {
					parked(fmt.Errorf("re-index %s: %s", s.Name, s.Reason))
				}
			}
			sleep(watched, lookEvery)
		}
	}()
	err := do(watched)
	if cause := context.Cause(watched); err != nil && cause != nil && !errors.Is(cause, context.Canceled) {
		return cause
	}
	return err
}

// switchWhenLevel waits until the re-index holds the tips of all ledgers, and switches.
func switchWhenLevel(ctx context.Context, claim *store.Reindex, o ReindexOptions) error {
	live, url := o.Follow.Namespace, o.Follow.DatabaseURL
	prepared := false
	for ctx.Err() == nil {
		level, upTo, err := levelled(ctx, claim)
		if err != nil {
			return err
		}
		if level && !prepared {
			if err := claim.BuildIndexes(ctx, url); err != nil {
				return err
			}
			if o.Compare {
				if err := compareAll(ctx, o, upTo); err != nil {
					return err
				}
			}
			prepared = true
		}
		if level {
			err := live.Switch(ctx, url)
			if err == nil || !errors.Is(err, store.ErrNotCaughtUp) && !passing(err) {
				return err
			}
		}
		sleep(ctx, lookEvery)
	}
	return ctx.Err()
}

// levelled tells whether Next holds all tips, and up to which block of each chain to compare.
func levelled(ctx context.Context, claim *store.Reindex) (bool, map[uint64]uint64, error) {
	all, err := claim.Standings(ctx)
	if err != nil {
		return false, nil, err
	}
	upTo := map[uint64]uint64{}
	for _, s := range all {
		if !s.Level {
			return false, nil, nil
		}
		upTo[s.ChainID] = s.Tip
	}
	return true, upTo, nil
}

// compareAll names every event table that differs. Above what is final the two may be on different branches.
func compareAll(ctx context.Context, o ReindexOptions, tips map[uint64]uint64) error {
	live, url, log := o.Follow.Namespace, o.Follow.DatabaseURL, o.Follow.Indexer.Log
	var faults []error
	for _, id := range sortedKeys(tips) {
		upTo, err := live.FinalIn(ctx, url, id, tips[id])
		if err != nil {
			return err
		}
		differences, tables, err := live.Compare(ctx, url, id, upTo)
		if err != nil {
			return err
		}
		for _, d := range differences {
			faults = append(faults, fmt.Errorf("%s", d))
		}
		log.Info("compared", "chain", id, "tables", tables, "up_to", upTo, "differences", len(differences))
	}
	if len(faults) > 0 {
		return fmt.Errorf("the re-index differs from what it would replace, and is left in namespace %s to look at: %w", string(live.Next()), errors.Join(faults...))
	}
	return nil
}

// passing are ends of a transaction that another try may not have.
func passing(err error) bool {
	refused := new(pgconn.PgError)
	if !errors.As(err, &refused) {
		return false
	}
	switch refused.Code {
	case "55P03", "40P01", "40001": // lock_not_available, deadlock_detected, serialization_failure
		return true
	}
	return false
}

// dropOld waits for readers of the old tables to end.
func dropOld(ctx context.Context, live store.Namespace, url string) error {
	for {
		err := live.Old().Drop(ctx, url)
		if err == nil || !passing(err) {
			return err
		}
		sleep(ctx, time.Second)
		if ctx.Err() != nil {
			return fmt.Errorf("the switch is done; drop what it replaced later, by almanac migrate drop --namespace %s: %w", string(live.Old()), ctx.Err())
		}
	}
}
