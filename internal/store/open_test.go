package store_test

import (
	"context"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"almanac/internal/event"
	"almanac/internal/pgtemp"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

// Whatever is wrong, the operator gets one line that says what, and no password.
func TestOpen_SaysWhatIsWrongInOneLine(t *testing.T) {
	t.Parallel()
	good := pgtest.New(t)
	for name, c := range map[string]struct {
		url    string
		reason error
		says   string
	}{
		"no url":            {"mysql://localhost/x", store.ErrMalformedURL, "expected postgres://user:password@host:port/database"},
		"broken port":       {"postgres://me:s3cret@localhost:port/x", store.ErrMalformedURL, "invalid port"},
		"broken escape":     {"postgres://me:s3cret%zz@localhost/x", store.ErrMalformedURL, "expected"},
		"slash in password": {"postgres://me:s3cret/s3cret@localhost/x", store.ErrMalformedURL, "expected"},
		"closed port":       {changed(t, good, func(u *url.URL) { u.Host = "127.0.0.1:1" }), store.ErrUnreachable, "no Postgres answers at 127.0.0.1:1: connect: connection refused"},
		"unknown host":      {"postgres://me:s3cret@nowhere.invalid/x", store.ErrUnreachable, "no Postgres answers at nowhere.invalid:5432: "},
		"wrong password":    {changed(t, good, func(u *url.URL) { u.User = url.UserPassword("postgres", "s3cret") }), store.ErrRefused, "refuses user postgres"},
		"unknown user":      {changed(t, good, func(u *url.URL) { u.User = url.UserPassword("stranger", "s3cret") }), store.ErrRefused, "refuses user stranger"},
		"missing database":  {changed(t, good, func(u *url.URL) { u.Path = "/missing" }), store.ErrNoDatabase, "has no database missing"},
		"not migrated":      {pgtest.Empty(t), store.ErrNotMigrated, "run almanac migrate up"},
	} {
		s, err := store.Open(t.Context(), c.url)
		if err == nil {
			s.Close()
		}
		wantLine(t, name, err, c.reason, c.says)
		if name != "not migrated" {
			_, err = store.Migrate(t.Context(), c.url)
			wantLine(t, name+", migrate", err, c.reason, c.says)
		}
	}
}

func TestOpen_RefusesASchemaItDoesNotKnow(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		sql    string
		reason error
		says   string
	}{
		"newer":   {"insert into public.schema_migrations values (9999, '9999_later.sql', 'x')", store.ErrNewerSchema, "9999_later.sql"},
		"changed": {"update public.schema_migrations set checksum = 'x' where number = 2", store.ErrChangedFile, "0002_pool.sql was changed"},
		"behind":  {"delete from public.schema_migrations where number > 3", store.ErrNotMigrated, "is at 0003_position.sql"},
	} {
		db := pgtest.New(t)
		execute(t, db, c.sql)
		_, err := store.Open(t.Context(), db)
		wantLine(t, name, err, c.reason, c.says)
		if name != "behind" {
			_, err = store.Migrate(t.Context(), db)
			wantLine(t, name+", migrate", err, c.reason, c.says)
			_, err = store.Status(t.Context(), db)
			wantLine(t, name+", status", err, c.reason, c.says)
		}
	}
}

func TestOpen_RefusesADatabaseThatTakesNoWrites(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	execute(t, db, `do $$ begin execute format('alter database %I set default_transaction_read_only = on', current_database()); end $$`)
	_, err := store.Open(t.Context(), db)
	wantLine(t, "default_transaction_read_only", err, store.ErrReadOnly, "default_transaction_read_only is on")
	_, err = store.Migrate(t.Context(), db)
	wantLine(t, "default_transaction_read_only, migrate", err, store.ErrReadOnly, "default_transaction_read_only is on")
}

func TestOpenReader_ReadsAndNeverWrites(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	must(t, openURL(t, db).Ledger(1).Append(t.Context(), []event.Block{blockOf(3)}))
	s, err := store.OpenReader(t.Context(), db)
	must(t, err)
	defer s.Close()
	if tip, ok, err := s.Ledger(1).Tip(t.Context()); err != nil || !ok || tip.Number != 3 {
		t.Errorf("got tip %d, %v, %v, want 3", tip.Number, ok, err)
	}
	if err := s.Ledger(1).Append(t.Context(), []event.Block{blockOf(4)}); err == nil || !strings.Contains(err.Error(), "read-only") {
		t.Errorf("got %v for an append, want a refusal", err)
	}
}

// A replica serves readers. Writers are told that it is one.
func TestOpen_TellsAReplicaApart(t *testing.T) {
	t.Parallel()
	dir, err := os.MkdirTemp("", "almanac-replica-")
	must(t, err)
	defer os.RemoveAll(dir)
	start := func() *pgtemp.Server {
		server, err := pgtemp.Start(t.Context(), pgtemp.Options{Dir: dir})
		must(t, err)
		return server
	}
	primary := start()
	_, err = store.Migrate(t.Context(), primary.URL("postgres"))
	must(t, err)
	must(t, primary.Close())
	must(t, os.WriteFile(filepath.Join(dir, "data", "standby.signal"), nil, 0o644))
	replica := start()
	defer replica.Close()

	_, err = store.Open(t.Context(), replica.URL("postgres"))
	wantLine(t, "replica", err, store.ErrReadOnly, "replica in recovery")
	s, err := store.OpenReader(t.Context(), replica.URL("postgres"))
	must(t, err)
	s.Close()
}

func TestOpen_EndsWithItsContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := store.Open(ctx, pgtest.New(t)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
}

func wantLine(t *testing.T, name string, err, reason error, says string) {
	t.Helper()
	if !errors.Is(err, reason) {
		t.Errorf("%s: got %v, want %v", name, err, reason)
		return
	}
	line := err.Error()
	if !strings.Contains(line, says) || strings.Contains(line, "\n") || strings.Contains(line, "s3cret") {
		t.Errorf("%s: got %q, want one line that says %q and no password", name, line, says)
	}
	t.Logf("%s: %s", name, line)
}

func changed(t *testing.T, address string, change func(*url.URL)) string {
	u, err := url.Parse(address)
	must(t, err)
	change(u)
	return u.String()
}
