package store_test

import (
	"errors"
	"regexp"
	"strings"
	"testing"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

const second = store.Namespace("second")

func openIn(t *testing.T, url string, n store.Namespace) *store.Store {
	t.Helper()
	_, err := n.Migrate(t.Context(), url)
	must(t, err)
	s, err := n.Open(t.Context(), url)
	must(t, err)
	t.Cleanup(s.Close)
	return s
}

// A namespace holds what the default one does, name by name, beside it or alone.
func TestNamespace_HoldsTheSameSchema(t *testing.T) {
	t.Parallel()
	migrated := pgtest.New(t)
	want, err := store.Schema(t.Context(), migrated)
	must(t, err)
	for name, url := range map[string]string{"beside": migrated, "alone": pgtest.Empty(t)} {
		_, err := second.Migrate(t.Context(), url)
		must(t, err)
		got, err := second.Schema(t.Context(), url)
		must(t, err)
		got = regexp.MustCompile(`\b(chain|evt|state|mart)_second\b`).ReplaceAllString(got, "$1")
		if at := firstDifference(got, want); at != "" {
			t.Errorf("%s: the namespace differs: %s", name, at)
		}
		again, err := second.Migrate(t.Context(), url)
		if err != nil || len(again) != 0 {
			t.Errorf("%s: migrated again: %v, %v", name, again, err)
		}
	}
	after, err := store.Schema(t.Context(), migrated)
	must(t, err)
	if at := firstDifference(after, want); at != "" {
		t.Errorf("migrating a namespace changed the default one: %s", at)
	}
}

// Nothing of a namespace hangs on the plain names: here there are none.
func TestNamespace_WorksAlone(t *testing.T) {
	t.Parallel()
	url := pgtest.Empty(t)
	l := openIn(t, url, second).Ledger(1)
	tellRewards(t, l)
	asOfAnyBlock(t, l)
	if hashes, err := l.Fingerprint(t.Context()); err != nil || len(hashes) == 0 {
		t.Errorf("got %d tables, %v", len(hashes), err)
	}
	var standing int
	must(t, connect(t, url).QueryRow(t.Context(), "select count(*) from pg_namespace where nspname in ('chain', 'evt', 'state', 'mart')").Scan(&standing))
	if standing != 0 {
		t.Errorf("%d schemas stand under plain names", standing)
	}
}

// asOfAnyBlock asks a ledger everything that it can be asked.
func asOfAnyBlock(t *testing.T, l *store.Ledger) {
	t.Helper()
	tip, some, err := l.Tip(t.Context())
	if err != nil || !some {
		t.Fatalf("got tip %v, %v", some, err)
	}
	for what, ask := range map[string]func() (int, error){
		"positions":   func() (int, error) { all, err := l.Positions(t.Context(), tip.Number); return len(all), err },
		"pools":       func() (int, error) { all, err := l.Pools(t.Context(), tip.Number); return len(all), err },
		"rewards":     func() (int, error) { all, err := l.Rewards(t.Context(), tip.Number); return len(all), err },
		"votes":       func() (int, error) { all, err := l.Votes(t.Context(), tip.Number); return len(all), err },
		"gauge votes": func() (int, error) { all, err := l.GaugeVotes(t.Context(), tip.Number); return len(all), err },
		"events":      func() (int, error) { return len(readBack(t, l, tip.Number)), nil },
	} {
		if n, err := ask(); err != nil || n == 0 {
			t.Errorf("%s: got %d, %v, want some", what, n, err)
		}
	}
}

// Two deployments on one chain share a database, and nothing in it.
func TestNamespace_KeepsTwoDeploymentsApart(t *testing.T) {
	t.Parallel()
	url := pgtest.New(t)
	first, other := openURL(t, url).Ledger(7), openIn(t, url, second).Ledger(7)
	must(t, first.Append(t.Context(), []event.Block{blockOf(3, stakedRow(nil))}))
	before := fingerprint(t, first)
	must(t, other.Append(t.Context(), []event.Block{blockOf(3, stakedRow(nil), row("tips_funded", fields{"funder": alice, "amount": tokens18(1), "budget": tokens18(1)}))}))
	must(t, other.Rewind(t.Context(), 0))
	sameFingerprint(t, "what another namespace does is not seen", fingerprint(t, first), before)
	if _, some, err := other.Tip(t.Context()); err != nil || some {
		t.Errorf("got a tip %v, %v after all was taken back", some, err)
	}
}

func TestNamespace_SaysWhichOneIsNotMigrated(t *testing.T) {
	t.Parallel()
	_, err := second.Open(t.Context(), pgtest.New(t))
	if !errors.Is(err, store.ErrNotMigrated) || !strings.HasSuffix(err.Error(), "run almanac migrate up --namespace second") || strings.Contains(err.Error(), "\n") {
		t.Errorf("got %v", err)
	}
}
