package pgtemp_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"almanac/internal/pgtemp"
)

// starterVariable makes this test binary a starter that waits to be killed. Its value says which one.
const starterVariable = "ALMANAC_TEST_STARTER"

func TestMain(m *testing.M) {
	if how := os.Getenv(starterVariable); how != "" {
		starter(how)
	}
	os.Exit(m.Run())
}

// started is what a starter tells its parent.
type started struct {
	Dir  string
	PID  int
	Port int
}

func starter(how string) {
	if how == "without death signal" {
		pgtemp.WithoutDeathSignal()
	}
	s, err := pgtemp.Start(context.Background(), pgtemp.Options{Dir: os.Getenv("ALMANAC_TEST_DIR"), Memory: true})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	json.NewEncoder(os.Stdout).Encode(started{s.Dir(), s.PID(), s.Port()})
	select {}
}

// startAndKill runs a starter in a process of its own and kills it as hard as can be.
func startAndKill(t *testing.T, how, dir string) started {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), starterVariable+"="+how, "ALMANAC_TEST_DIR="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	line, err := bufio.NewReader(out).ReadBytes('\n')
	if err != nil {
		t.Fatalf("the starter did not start: %v", err)
	}
	var it started
	must(t, json.Unmarshal(line, &it))
	must(t, cmd.Process.Kill())
	_ = cmd.Wait() // "signal: killed"
	return it
}

func start(t *testing.T, o pgtemp.Options) *pgtemp.Server {
	t.Helper()
	s, err := pgtemp.Start(t.Context(), o)
	must(t, err)
	t.Cleanup(func() { s.Close() })
	return s
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func gone(t *testing.T, what string, it started) {
	t.Helper()
	if _, err := os.Stat(it.Dir); !os.IsNotExist(err) {
		t.Errorf("%s: folder %s is still there (%v)", what, it.Dir, err)
	}
	ended(t, what, it)
}

func ended(t *testing.T, what string, it started) {
	t.Helper()
	if running(it.PID) {
		t.Errorf("%s: postgres %d still runs", what, it.PID)
	}
	if conn, err := net.DialTimeout("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(it.Port)), time.Second); err == nil {
		conn.Close()
		t.Errorf("%s: port %d still answers", what, it.Port)
	}
}

// running does not count a zombie that init has not buried yet.
func running(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	state, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "cmdline"))
	return err != nil || len(state) > 0
}

func query(t *testing.T, url, sql string) (answer string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	must(t, err)
	defer conn.Close(t.Context())
	must(t, conn.QueryRow(t.Context(), sql).Scan(&answer))
	return answer
}

func execute(t *testing.T, url, sql string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	must(t, err)
	defer conn.Close(t.Context())
	_, err = conn.Exec(t.Context(), sql)
	must(t, err)
}

// temporaryFolder is one that the user postgres runs as can pass through, unlike t.TempDir of a root's test.
func temporaryFolder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "almanac-test-")
	must(t, err)
	must(t, os.Chmod(dir, 0o755))
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}
