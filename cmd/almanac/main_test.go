package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"almanac/internal/sender"
)

var update = flag.Bool("update", false, "write the golden files")

// run executes the command in an empty folder, as main does.
func run(t *testing.T, args ...string) (out string, code int, said string) {
	t.Helper()
	var buffer bytes.Buffer
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(&buffer)
	err := root.ExecuteContext(context.Background())
	if err != nil {
		said = explain(err)
	}
	return buffer.String(), exitCode(err), said
}

func TestHelp(t *testing.T) {
	golden := filepath.Join("testdata", "help.txt")
	var all strings.Builder
	for _, args := range [][]string{{"--help"}, {"dev", "--help"}, {"deploy", "--help"}, {"migrate", "--help"}, {"indexer", "--help"}, {"keeper", "--help"}, {"verify", "--help"}, {"status", "--help"}} {
		out, _, _ := run(t, args...)
		fmt.Fprintf(&all, "$ almanac %s\n%s\n", strings.Join(args, " "), out)
	}
	if *update {
		if err := os.WriteFile(golden, []byte(all.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil || all.String() != string(want) {
		t.Errorf("the help has changed: look, then go test ./cmd/almanac -update (%v)\n%s", err, all.String())
	}
}

func TestFaults_AreReportedTogetherWithTheirOrigin(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "almanac.yaml", "poll: never\nno-such-key: 1\n")
	t.Setenv("ALMANAC_METRICS_PORT", "many")
	_, code, said := run(t, "indexer", "--batch", "x", "--max-fork", "-1")
	if code != exitUsage {
		t.Errorf("got exit %d, want %d", code, exitUsage)
	}
	for _, want := range []string{
		`--batch "x"`, `--max-fork "-1"`, `ALMANAC_METRICS_PORT "many"`, `almanac.yaml: poll "never"`,
		"almanac.yaml: no-such-key is no setting", "--rpc: missing", "--database-url: missing",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("got:\n%s\nwant it to say %q", said, want)
		}
	}
}

func TestSettings_FlagOverEnvironmentOverFile(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "almanac.yaml", "rpc: http://127.0.0.1:1\ndatabase-url: postgres://127.0.0.1:1/file\n")
	for _, c := range []struct {
		env  string
		args []string
		want string
	}{
		{"", nil, "127.0.0.1:1"},
		{"http://127.0.0.1:2", nil, "127.0.0.1:2"},
		{"http://127.0.0.1:2", []string{"--rpc", "http://127.0.0.1:3"}, "127.0.0.1:3"},
	} {
		t.Setenv("ALMANAC_RPC", c.env)
		_, _, said := run(t, append([]string{"verify"}, c.args...)...)
		if !strings.Contains(said, c.want) {
			t.Errorf("env %q, args %v: got %q, want the node from %s", c.env, c.args, said, c.want)
		}
	}
}

func TestBadInput_IsOneLineWithAnExitCode(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "pw", "x")
	write(t, "notes.txt", "no keystore")
	for _, c := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"dev", "--no-such"}, exitUsage, "unknown flag"},
		{[]string{"dev", "now"}, exitUsage, `takes no argument "now"`},
		{[]string{"dev"}, exitFailed, "run npm ci"},
		{[]string{"verify", "--rpc", "http://127.0.0.1:1", "--database-url", "x"}, exitFailed, "give --rpc"},
		{[]string{"migrate", "up", "--database-url", "postgres://x@127.0.0.1:1/y"}, exitFailed, "no Postgres answers"},
		{[]string{"migrate", "up", "--database-url", "::"}, exitFailed, "malformed"},
		{[]string{"status", "--config", "none.yaml", "--database-url", "x"}, exitUsage, "none.yaml"},
		{[]string{"deploy", "--rpc", "http://127.0.0.1:1", "--keystore", "k", "--password-file", "p", "--plan", "none.yaml"}, exitUsage, "none.yaml"},
	} {
		_, code, said := run(t, c.args...)
		if code != c.code || !strings.Contains(said, c.want) || strings.Contains(said, "\n") {
			t.Errorf("almanac %s\ngot exit %d: %s\nwant exit %d, one line with %q", strings.Join(c.args, " "), code, said, c.code, c.want)
		}
	}
}

func TestExitCode(t *testing.T) {
	for err, want := range map[error]int{
		nil:                              exitDone,
		errors.New("x"):                  exitFailed,
		usageError{"x"}:                  exitUsage,
		&sender.RefusedError{}:           exitRefused,
		&sender.InsufficientFundsError{}: exitInsufficientFunds,
		&sender.UnknownOutcomeError{}:    exitUnknown,
	} {
		if err != nil {
			err = fmt.Errorf("step: %w", err)
		}
		if got := exitCode(err); got != want {
			t.Errorf("%T: got %d, want %d", err, got, want)
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
