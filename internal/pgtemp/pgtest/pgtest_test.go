package pgtest_test

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"almanac/internal/pgtemp/pgtest"
)

func TestMain(m *testing.M) {
	pgtest.Main(m, func(ctx context.Context, url string) error {
		conn, err := pgx.Connect(ctx, url)
		if err != nil {
			return err
		}
		defer conn.Close(ctx)
		_, err = conn.Exec(ctx, "create table thing (name text)")
		return err
	})
}

// Each test writes what the others must not see.
func TestNew_GivesEachTestItsOwnDatabase(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"one", "two", "three"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			conn := connect(t, pgtest.New(t))
			var things int
			err := conn.QueryRow(t.Context(), "with fresh as (insert into thing values ($1) returning 1) select count(*) from thing", name).Scan(&things)
			if err != nil || things != 0 {
				t.Errorf("got %d things, %v, want none before ours", things, err)
			}
		})
	}
}

func TestEmpty_HasNoSchema(t *testing.T) {
	t.Parallel()
	var missing bool
	err := connect(t, pgtest.Empty(t)).QueryRow(t.Context(), "select to_regclass('thing') is null").Scan(&missing)
	if err != nil || !missing {
		t.Errorf("got missing %v, %v", missing, err)
	}
}

// waitVariable makes TestInterrupted wait for Ctrl-C in a process of its own.
const waitVariable = "ALMANAC_TEST_WAIT"

func TestMain_StopsTheServerOnCtrlC(t *testing.T) {
	if os.Getenv(waitVariable) != "" {
		pgtest.New(t)
		os.Stdout.WriteString("folder " + pgtest.Server(t).Dir() + "\n")
		select {}
	}
	cmd := exec.Command(os.Args[0], "-test.run", "^TestMain_StopsTheServerOnCtrlC$")
	cmd.Env = append(os.Environ(), waitVariable+"=1")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	dir, found := strings.CutPrefix(strings.TrimSpace(line), "folder ")
	if err != nil || !found {
		t.Fatalf("got %q, %v from the waiting test", line, err)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	if code := cmd.ProcessState.ExitCode(); code != 130 {
		t.Errorf("got exit code %d, want 130", code)
	}
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("folder %s is still there: %v", dir, err)
	}
}

func connect(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(context.Background()) })
	return conn
}
