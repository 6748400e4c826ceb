package store_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

const forever = time.Hour

// pair of processes at one database.
func twoStores(t *testing.T) (one, two *store.Ledger, db string) {
	db = pgtest.New(t)
	return openURL(t, db).Ledger(chainID), openURL(t, db).Ledger(chainID), db
}

func TestLease_LetsOneWriteAndTellsTheOtherWho(t *testing.T) {
	t.Parallel()
	one, two, _ := twoStores(t)
	must(t, one.TryAcquire(t.Context(), "host-a pid 7", forever))
	err := two.TryAcquire(t.Context(), "host-b", forever)
	if !errors.Is(err, store.ErrHeld) || !strings.Contains(err.Error(), "host-a pid 7") || strings.Contains(err.Error(), "\n") {
		t.Errorf("got %v, want one line that names the holder", err)
	}
	must(t, one.Append(t.Context(), []event.Block{blockOf(1)}))
	if err := two.Append(t.Context(), []event.Block{blockOf(2)}); !errors.Is(err, store.ErrFenced) || !strings.Contains(err.Error(), "host-a pid 7") {
		t.Errorf("got %v from a writer without the lease, want ErrFenced", err)
	}
	must(t, one.Renew(t.Context(), forever))
	must(t, one.Release(t.Context()))
	must(t, two.Append(t.Context(), []event.Block{blockOf(2)})) // nobody's: as before there were leases
	must(t, two.TryAcquire(t.Context(), "host-b", forever))
	if err := one.Renew(t.Context(), forever); !errors.Is(err, store.ErrFenced) {
		t.Errorf("got %v for a renewal after release, want ErrFenced", err)
	}
}

// A holder that hangs past its time is overtaken; when it wakes, what it wants to write is refused.
func TestLease_FencesAWriterThatSlept(t *testing.T) {
	t.Parallel()
	one, two, db := twoStores(t)
	must(t, one.TryAcquire(t.Context(), "sleeper", forever))
	must(t, one.Append(t.Context(), []event.Block{blockOf(1)}))
	execute(t, db, "update chain.lease set expires_at = clock_timestamp()") // time passes
	must(t, one.Append(t.Context(), []event.Block{blockOf(2)}))             // late, but nobody took it
	must(t, two.Acquire(t.Context(), "heir", forever))
	before := fingerprint(t, two)
	for name, write := range map[string]func() error{
		"append":  func() error { return one.Append(t.Context(), []event.Block{blockOf(3, stakedRow(nil))}) },
		"replace": func() error { return one.Replace(t.Context(), 1, []event.Block{blockOf(2)}, true) },
		"mark":    func() error { return one.Mark(t.Context(), event.Finality{}) },
		"renew":   func() error { return one.Renew(t.Context(), forever) },
	} {
		if err := write(); !errors.Is(err, store.ErrFenced) || store.Transient(err) {
			t.Errorf("%s: got %v, want ErrFenced for good", name, err)
		}
	}
	sameFingerprint(t, "a fenced writer wrote", fingerprint(t, two), before)
	must(t, one.Release(t.Context())) // not its own any more
	must(t, two.Append(t.Context(), []event.Block{blockOf(3)}))
}

func TestLease_WaitsForItsTurn(t *testing.T) {
	t.Parallel()
	one, two, _ := twoStores(t)
	must(t, one.TryAcquire(t.Context(), "first", forever))
	short, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := two.Acquire(short, "second", forever); !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "first") {
		t.Errorf("got %v, want the end of patience and the holder", err)
	}
	var waited sync.WaitGroup
	waited.Go(func() {
		if err := two.Acquire(t.Context(), "second", forever); err != nil {
			t.Error(err)
		}
	})
	must(t, one.Release(t.Context()))
	waited.Wait()
	must(t, two.Append(t.Context(), []event.Block{blockOf(1)}))
}

// Many start at once, each writes only while it holds the lease: no block is lost and none is written twice.
func TestLease_ManyWritersTakeTurns(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	var all sync.WaitGroup
	for range 4 {
		l := openURL(t, db).Ledger(chainID)
		all.Go(func() {
			for range 5 {
				err := l.Acquire(t.Context(), "one of four", forever)
				for n := 0; err == nil && n < 3; n++ {
					tip, _, readErr := l.Tip(t.Context())
					err = errors.Join(readErr, l.Append(t.Context(), []event.Block{blockOf(tip.Number+1, stakedRow(nil))}))
				}
				if err := errors.Join(err, l.Release(t.Context())); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
	l := openURL(t, db).Ledger(chainID)
	if tip, _, err := l.Tip(t.Context()); err != nil || tip.Number != 60 {
		t.Errorf("got tip %d, %v, want 60", tip.Number, err)
	}
	must(t, l.Inspect(t.Context()))
}
