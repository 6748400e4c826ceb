package daemon

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

// A re-index, killed once on its way, takes the place of the live tables while these are written and read; the writer goes on in
// the new ones.
func TestReindex_TakesTheLivePlace(t *testing.T) {
	t.Parallel()
	one, two := newSite(t, 11), newSite(t, 12)
	url := pgtest.New(t)
	networks := []string{one.file, two.file}
	db, err := store.OpenReader(t.Context(), url)
	must(t, err)
	t.Cleanup(db.Close)
	s := NewSupervisor(NewFollowers(following(t, url, networks, one, two)), SupervisorOptions{Log: quiet()})
	background(t, s.Run)
	reaches(t, db, one)
	reaches(t, db, two)

	o := ReindexOptions{Follow: following(t, url, networks, one, two), Compare: true}
	lacking := o
	lacking.Follow.Networks = networks[:1]
	if err := Reindex(t.Context(), lacking); err == nil || !strings.Contains(err.Error(), "chain 12 is followed with vault "+two.network.Vault.Address.Hex()) {
		t.Errorf("a chain is missing: got %v", err)
	}
	claim, err := store.Namespace("").Reindex(t.Context(), url)
	must(t, err)
	if err := Reindex(t.Context(), o); !errors.Is(err, store.ErrInTheWay) || !strings.Contains(err.Error(), "another process re-indexes") {
		t.Errorf("a second one: got %v", err)
	}
	claim.Close()
	next := store.Namespace("").Next()
	killed, kill := context.WithCancel(t.Context())
	first := make(chan error, 1)
	go func() { first <- Reindex(killed, o) }()
	soon(t, "the re-index has begun", func() bool { return slices.Contains(namespaces(t, url), next) })
	kill()
	if err := <-first; err == nil {
		t.Log("it was faster than the kill")
	}
	background(t, func(ctx context.Context) {
		for ctx.Err() == nil {
			if tip, some, err := db.Ledger(11).Tip(ctx); ctx.Err() == nil && (err != nil || !some || tip.Number == 0) {
				t.Errorf("a reader sees tip %d, %v, %v", tip.Number, some, err)
			}
			sleep(ctx, time.Millisecond)
		}
	})
	must(t, Reindex(t.Context(), o))
	if got := namespaces(t, url); len(got) != 1 || got[0] != "" {
		t.Errorf("got namespaces %q, want the default one alone", got)
	}
	for _, site := range []*site{one, two} {
		reaches(t, db, site) // by the indexer of before, in the new tables
		findings, err := db.Ledger(site.node.ChainID()).Findings(t.Context())
		if err != nil || len(findings) > 0 {
			t.Errorf("chain %d: %q, %v", site.node.ChainID(), findings, err)
		}
	}
}

func namespaces(t *testing.T, url string) []store.Namespace {
	t.Helper()
	all, err := store.Namespaces(t.Context(), url)
	must(t, err)
	return all
}
