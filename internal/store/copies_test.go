package store_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

// A batch that is broken off while the server stores it leaves nothing, and the next goes through.
func TestAppend_BrokenOffInTheMiddle(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		breakOff string // SQL that ends the writer's backend; none cancels the call instead
		want     func(error) bool
	}{
		"by the caller": {"", func(err error) bool { return errors.Is(err, context.Canceled) && !store.Transient(err) }},
		"by the server": {"select pg_terminate_backend($1)", store.Transient},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := pgtest.New(t)
			l := openURL(t, url).Ledger(chainID)
			tip := event.Block{Time: 1_700_000_000}
			batch := stakes(rand.New(rand.NewPCG(1, 1)), &tip, 2_000, 10) // some megabytes: more than sockets hold
			observer := connectTo(t, url)
			lock, err := connectTo(t, url).Begin(t.Context())
			must(t, err)
			_, err = lock.Exec(t.Context(), "lock table evt.staked in access exclusive mode")
			must(t, err)

			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			appended := make(chan error, 1)
			go func() { appended <- l.Append(ctx, batch) }()
			writer := untilWaiting(t, observer)
			if c.breakOff == "" {
				cancel()
			} else {
				_, err = observer.Exec(t.Context(), c.breakOff, writer)
				must(t, err)
			}
			if err := <-appended; err == nil || !c.want(err) {
				t.Errorf("a batch broken off says %v", err)
			}
			untilGone(t, observer, writer) // it must not hold the ledger until our lock is free
			must(t, lock.Rollback(t.Context()))
			if _, known, err := l.Tip(t.Context()); err != nil || known {
				t.Errorf("a batch broken off left a tip: %v, %v", known, err)
			}
			must(t, l.Append(t.Context(), batch))
			sameBlocks(t, readBack(t, l, tip.Number), batch)
		})
	}
}

func connectTo(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	must(t, err)
	t.Cleanup(func() { conn.Close(context.Background()) })
	return conn
}

// untilWaiting is the backend that waits for a lock in the database.
func untilWaiting(t *testing.T, observer *pgx.Conn) (pid int) {
	t.Helper()
	waitFor(t, func() bool {
		err := observer.QueryRow(t.Context(), "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'").Scan(&pid)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			t.Fatal(err)
		}
		return err == nil
	})
	return pid
}

func untilGone(t *testing.T, observer *pgx.Conn, pid int) {
	t.Helper()
	waitFor(t, func() (gone bool) {
		must(t, observer.QueryRow(t.Context(), "select not exists (select from pg_stat_activity where pid = $1)", pid).Scan(&gone))
		return gone
	})
}
