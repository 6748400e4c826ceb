package pgtemp_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"almanac/internal/pgtemp"
)

func TestStart_ServesAndLeavesNothing(t *testing.T) {
	for _, o := range []pgtemp.Options{{}, {Memory: true}, {Durable: true}} {
		s := start(t, o)
		must(t, s.CreateDatabase(t.Context(), `a "quoted" name`, ""))
		execute(t, s.URL(`a "quoted" name`), "create table t as select 7 as x")
		must(t, s.CreateDatabase(t.Context(), "clone", `a "quoted" name`))
		if got := query(t, s.URL("clone"), "select x::text from t"); got != "7" {
			t.Errorf("%+v: got %s from the clone, want 7", o, got)
		}
		must(t, s.DropDatabase(t.Context(), "clone"))
		fsync := map[bool]string{true: "on", false: "off"}[o.Durable]
		if got := query(t, s.URL("postgres"), "show fsync"); got != fsync {
			t.Errorf("%+v: got fsync %s, want %s", o, got, fsync)
		}
		it := started{s.Dir(), s.PID(), s.Port()}
		must(t, s.Close())
		must(t, s.Close())
		gone(t, "after Close", it)
	}
}

func TestStart_AsksForAPassword(t *testing.T) {
	s := start(t, pgtemp.Options{Memory: true})
	stranger := strings.Replace(s.URL("postgres"), "@", "x@", 1)
	if conn, err := pgx.Connect(t.Context(), stranger); err == nil {
		conn.Close(t.Context())
		t.Error("a wrong password was let in")
	}
}

func TestStart_TakesSettingsAndAPort(t *testing.T) {
	first := start(t, pgtemp.Options{Memory: true, Settings: map[string]string{"work_mem": "7MB"}})
	if got := query(t, first.URL("postgres"), "show work_mem"); got != "7MB" {
		t.Errorf("got work_mem %s, want 7MB", got)
	}
	_, err := pgtemp.Start(t.Context(), pgtemp.Options{Memory: true, Port: first.Port()})
	wantLine(t, err, "start postgres: ")
	_, err = pgtemp.Start(t.Context(), pgtemp.Options{Memory: true, Settings: map[string]string{"no_such": "1"}})
	wantLine(t, err, `unrecognized configuration parameter "no_such"`)
}

func TestStart_EndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if s, err := pgtemp.Start(ctx, pgtemp.Options{}); err == nil {
		s.Close()
		t.Error("started although told not to")
	}
}

func TestClose_TellsOfAServerThatEndedByItself(t *testing.T) {
	s := start(t, pgtemp.Options{Memory: true})
	it := started{s.Dir(), s.PID(), s.Port()}
	process, err := os.FindProcess(s.PID())
	must(t, err)
	must(t, process.Kill())
	<-s.Done()
	segment := s.Segment()
	wantLine(t, s.Close(), "postgres ended by itself")
	gone(t, "after its own end", it)
	if segments, err := os.ReadFile("/proc/sysvipc/shm"); err == nil && slices.Contains(strings.Fields(string(segments)), segment) {
		t.Errorf("shared memory segment %s is still there", segment)
	}
}

// A kept folder comes up again with its data, also when its server had no time to say good-bye.
func TestStart_NamedFolderKeepsItsData(t *testing.T) {
	dir := filepath.Join(temporaryFolder(t), "kept")
	s := start(t, pgtemp.Options{Dir: dir, Durable: true})
	execute(t, s.URL("postgres"), "create table t as select 7 as x")

	_, err := pgtemp.Start(t.Context(), pgtemp.Options{Dir: dir})
	wantLine(t, err, "is in use by process ")

	must(t, s.Close())
	s = start(t, pgtemp.Options{Dir: dir})
	if got := query(t, s.URL("postgres"), "select x::text from t"); got != "7" {
		t.Errorf("got %s, want 7", got)
	}
	must(t, s.Close())
}

func TestStart_NamedFolderSurvivesItsStarter(t *testing.T) {
	for _, how := range []string{"with death signal", "without death signal"} {
		dir := filepath.Join(temporaryFolder(t), "kept")
		it := startAndKill(t, how, dir)
		s := start(t, pgtemp.Options{Dir: dir})
		ended(t, how, it)
		if got := query(t, s.URL("postgres"), "select '7'"); got != "7" {
			t.Errorf("%s: got %s, want 7", how, got)
		}
		must(t, s.Close())
	}
}

func TestStart_RefusesAFolderWithOtherThingsInIt(t *testing.T) {
	dir := temporaryFolder(t)
	must(t, os.WriteFile(filepath.Join(dir, "thesis.txt"), nil, 0o600))
	_, err := pgtemp.Start(t.Context(), pgtemp.Options{Dir: dir})
	wantLine(t, err, "holds thesis.txt and no database of ours")
}

// Whatever kills a starter, the next start clears up after it, and leaves those alone that live.
func TestStart_SweepsWhatAKilledStarterLeft(t *testing.T) {
	alive := start(t, pgtemp.Options{Memory: true})
	for _, how := range []string{"with death signal", "without death signal"} {
		it := startAndKill(t, how, "")
		if _, err := os.Stat(it.Dir); err != nil {
			t.Fatalf("%s: nothing to sweep: %v", how, err)
		}
		if how == "without death signal" && !running(it.PID) {
			t.Fatalf("%s: postgres ended by itself", how)
		}
		must(t, start(t, pgtemp.Options{Memory: true}).Close())
		gone(t, how, it)
	}
	if got := query(t, alive.URL("postgres"), "select '7'"); got != "7" {
		t.Errorf("got %s from the server that lives, want 7", got)
	}
}

// First starts on a machine meet: one makes the template, all of them work, and what a killed maker left is no template.
func TestStart_TemplateIsMadeOnce(t *testing.T) {
	cache := temporaryFolder(t)
	t.Setenv("XDG_CACHE_HOME", cache)
	t.Setenv("HOME", cache)
	var all sync.WaitGroup
	for range 3 {
		all.Go(func() {
			s, err := pgtemp.Start(t.Context(), pgtemp.Options{Memory: true})
			if err != nil {
				t.Error(err)
				return
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	templates := glob(t, cache, "PG_VERSION")
	if len(templates) != 1 {
		t.Fatalf("got templates %v, want one", templates)
	}
	half := filepath.Dir(filepath.Dir(templates[0])) + ".new"
	must(t, os.Rename(filepath.Dir(filepath.Dir(templates[0])), half))
	must(t, os.Remove(filepath.Join(half, "data", "PG_VERSION")))
	must(t, start(t, pgtemp.Options{Memory: true}).Close())
	if again := glob(t, cache, "PG_VERSION"); len(again) != 1 || again[0] != templates[0] {
		t.Errorf("got templates %v after a killed maker, want %v", again, templates)
	}
	if _, err := os.Stat(half); !os.IsNotExist(err) {
		t.Errorf("the half template is still there: %v", err)
	}
}

func glob(t *testing.T, root, name string) (found []string) {
	t.Helper()
	must(t, filepath.WalkDir(root, func(path string, _ os.DirEntry, err error) error {
		if filepath.Base(path) == name && filepath.Base(filepath.Dir(path)) == "data" {
			found = append(found, path)
		}
		return err
	}))
	return found
}

func wantLine(t *testing.T, err error, says string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), says) || strings.Contains(err.Error(), "\n") {
		t.Errorf("got %v, want one line that says %q", err, says)
	}
}
