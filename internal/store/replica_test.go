package store_test

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"almanac/internal/event"
	"almanac/internal/pgtemp"
	"almanac/internal/store"
)

// A streaming replica reads what the primary writes, and takes its place when that dies, without a row lost: what it had not heard
// of yet is read from the chain again.
func TestReplica_ServesReadersAndTakesOver(t *testing.T) {
	t.Parallel()
	primary, replica := replicated(t)
	first, second := primary.URL("postgres"), replica.URL("postgres")
	both := changed(t, first, func(u *url.URL) {
		u.Host = fmt.Sprintf("127.0.0.1:%d,127.0.0.1:%d", primary.Port(), replica.Port())
		u.RawQuery += "&target_session_attrs=read-write"
	})
	all := history(60)
	writer := openURL(t, both).Ledger(7)
	deployed := followed
	deployed.StartBlock = all[0].Number
	must(t, writer.Register(t.Context(), deployed))
	must(t, writer.TryAcquire(t.Context(), "indexer", time.Minute))

	s, err := store.OpenReader(t.Context(), second)
	must(t, err)
	defer s.Close()
	reader := s.Ledger(7)
	var lags []time.Duration
	for _, b := range all[:50] {
		must(t, writer.Renew(t.Context(), leaseOnReplica))
		must(t, writer.Append(t.Context(), []event.Block{b}))
		lags = append(lags, untilTip(t, reader, b.Number))
	}
	slices.Sort(lags)
	t.Logf("commit to visible on the replica, 50 blocks: median %s, longest %s", lags[25], lags[49])
	sameFingerprint(t, "the replica holds what the primary does", fingerprint(t, reader), fingerprint(t, writer))
	if findings, err := reader.Findings(t.Context()); err != nil || len(findings) > 0 {
		t.Errorf("check on the replica: got %q, %v", findings, err)
	}
	if _, err := reader.Summary(t.Context(), 5, 5); err != nil {
		t.Errorf("report on the replica: %v", err)
	}

	execute(t, second, "alter system set primary_conninfo = ''")
	execute(t, second, "select pg_reload_conf()")
	waitFor(t, func() bool {
		return len(lines(t, connect(t, first), "select 1 from pg_stat_replication")) == 0
	})
	must(t, writer.Renew(t.Context(), time.Minute)) // the replica never hears of this, nor of these
	must(t, writer.Append(t.Context(), all[50:55]))
	must(t, primary.Close())
	execute(t, second, "select pg_promote()")

	waitFor(t, func() bool { return writer.TryAcquire(t.Context(), "indexer", time.Minute) == nil })
	tip, _, err := writer.Tip(t.Context())
	if err != nil || tip.Number != all[49].Number {
		t.Fatalf("got tip %d, %v after the failover, want %d", tip.Number, err, all[49].Number)
	}
	must(t, writer.Append(t.Context(), all[50:]))
	sameBlocks(t, readBack(t, reader, all[59].Number), all)
}

// leaseOnReplica is how long whoever takes over waits for who wrote before.
const leaseOnReplica = 3 * time.Second

// untilTip waits until a reader sees a block, and tells how long that took.
func untilTip(t *testing.T, l *store.Ledger, number uint64) time.Duration {
	t.Helper()
	began := time.Now()
	waitFor(t, func() bool {
		tip, some, err := l.Tip(t.Context())
		must(t, err)
		return some && tip.Number >= number
	})
	return time.Since(began)
}

func waitFor(t *testing.T, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !is(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("waited 20 s in vain")
		}
	}
}

// replicated starts a migrated server and a copy of it that follows.
func replicated(t *testing.T) (primary, replica *pgtemp.Server) {
	t.Helper()
	dirs := [2]string{}
	for i := range dirs {
		dir, err := os.MkdirTemp("", "almanac-replica-")
		must(t, err)
		t.Cleanup(func() { os.RemoveAll(dir) })
		dirs[i] = dir
	}
	start := func(dir string) *pgtemp.Server {
		server, err := pgtemp.Start(t.Context(), pgtemp.Options{Dir: dir, Durable: true})
		must(t, err)
		t.Cleanup(func() { server.Close() })
		return server
	}
	primary = start(dirs[0])
	_, err := store.Migrate(t.Context(), primary.URL("postgres"))
	must(t, err)
	must(t, primary.Close())
	if out, err := exec.Command("cp", "-a", dirs[0]+"/.", dirs[1]).CombinedOutput(); err != nil {
		t.Fatal(errors.Join(err, errors.New(strings.TrimSpace(string(out)))))
	}
	must(t, os.WriteFile(filepath.Join(dirs[1], "data", "standby.signal"), nil, 0o644))
	primary = start(dirs[0])
	u, err := url.Parse(primary.URL("postgres"))
	must(t, err)
	password, _ := u.User.Password()
	replica = start(dirs[1])
	execute(t, replica.URL("postgres"), fmt.Sprintf("alter system set primary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s'", primary.Port(), password))
	execute(t, replica.URL("postgres"), "select pg_reload_conf()")
	return primary, replica
}
