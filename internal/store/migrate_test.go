package store_test

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

func files(sql ...string) fstest.MapFS {
	fs := fstest.MapFS{}
	for i, text := range sql {
		fs["000"+string(rune('1'+i))+"_step.sql"] = &fstest.MapFile{Data: []byte(text)}
	}
	return fs
}

func TestMigrate_AppliesEachFileOnce(t *testing.T) {
	t.Parallel()
	db := pgtest.Empty(t)
	pending, err := store.Status(t.Context(), db)
	must(t, err)
	if len(pending) == 0 || !pending[0].AppliedAt.IsZero() {
		t.Fatalf("got status %+v before the first migration", pending)
	}
	first, err := store.Migrate(t.Context(), db)
	must(t, err)
	second, err := store.Migrate(t.Context(), db)
	must(t, err)
	if len(first) != len(pending) || len(second) != 0 {
		t.Errorf("got %d files applied, then %d, want %d and none", len(first), len(second), len(pending))
	}
	landed, err := store.Status(t.Context(), db)
	must(t, err)
	for _, m := range landed {
		if m.AppliedAt.IsZero() || len(m.Checksum) != 64 {
			t.Errorf("got %+v after migrating", m)
		}
	}
	openURL(t, db)
}

func TestMigrate_LeavesNothingOfAFileThatFails(t *testing.T) {
	t.Parallel()
	db := pgtest.Empty(t)
	applied, err := store.MigrateFiles(t.Context(), db, files("create table a ()", "create table b (); select 1/0"))
	if err == nil || !strings.Contains(err.Error(), "0002_step.sql") || len(applied) != 1 {
		t.Fatalf("got %v, %v, want the first file applied and the second named", applied, err)
	}
	applied, err = store.MigrateFiles(t.Context(), db, files("create table a ()", "create table b ()"))
	must(t, err)
	if len(applied) != 1 {
		t.Errorf("got %d files applied, want the corrected one", len(applied))
	}
}

func TestMigrate_RefusesAChangedFileAndANewerDatabase(t *testing.T) {
	t.Parallel()
	db := pgtest.Empty(t)
	_, err := store.MigrateFiles(t.Context(), db, files("create table a ()", "create table b ()"))
	must(t, err)
	_, err = store.MigrateFiles(t.Context(), db, files("create table a (x int)", "create table b ()"))
	wantLine(t, "changed", err, store.ErrChangedFile, "migration 0001_step.sql was changed after it landed")
	_, err = store.MigrateFiles(t.Context(), db, files("create table a ()"))
	wantLine(t, "newer", err, store.ErrNewerSchema, "is at 0002_step.sql, the binary knows up to 0001_step.sql")
	_, err = store.StatusFiles(t.Context(), db, files("create table a ()"))
	wantLine(t, "newer", err, store.ErrNewerSchema, "run a newer binary")
}

func TestMigrate_RefusesGapsInTheNumbers(t *testing.T) {
	t.Parallel()
	gap := files("select 1")
	gap["0003_step.sql"] = gap["0001_step.sql"]
	if _, err := store.MigrateFiles(t.Context(), pgtest.Empty(t), gap); err == nil || !strings.Contains(err.Error(), "0003_step.sql stands where number 2 is due") {
		t.Errorf("got %v", err)
	}
}

// Several replicas of a service start at once.
func TestMigrate_ManyAtOnceLandEachFileOnce(t *testing.T) {
	t.Parallel()
	db := pgtest.Empty(t)
	known, err := store.Status(t.Context(), db)
	must(t, err)
	var all sync.WaitGroup
	applied, errs := make([]int, 5), make([]error, 5)
	for i := range applied {
		all.Go(func() {
			done, err := store.Migrate(t.Context(), db)
			applied[i], errs[i] = len(done), err
		})
	}
	all.Wait()
	must(t, errors.Join(errs...))
	sum := 0
	for _, n := range applied {
		sum += n
	}
	if sum != len(known) {
		t.Errorf("got %v files applied by each, want %d in all", applied, len(known))
	}
}
