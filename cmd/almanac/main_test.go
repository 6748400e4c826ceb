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

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/sender"
	"almanac/internal/store"
)

var update = flag.Bool("update", false, "write the golden files")

func TestMain(m *testing.M) {
	if act, ok := acts[os.Getenv("ALMANAC_ACT")]; ok {
		act() // we are the process that a test has started
		return
	}
	pgtest.Main(m, func(ctx context.Context, url string) error {
		_, err := store.Migrate(ctx, url)
		return err
	})
}

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
	for _, args := range [][]string{{"--help"}, {"dev", "--help"}, {"deploy", "--help"}, {"migrate", "--help"}, {"indexer", "--help"}, {"indexer", "run", "--help"}, {"indexer", "status", "--help"}, {"indexer", "check", "--help"}, {"indexer", "reindex", "--help"}, {"indexer", "export", "--help"}, {"migrate", "drop", "--help"}, {"keeper", "--help"}, {"verify", "--help"}, {"status", "--help"}} {
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
		{[]string{"dev", "--epochs"}, exitUsage, "needs an argument: --epochs"},
		{[]string{"nosuch"}, exitUsage, "there is no almanac nosuch: choose from deploy, dev, "},
		{[]string{"--nosuch", "dev"}, exitUsage, "unknown flag: --nosuch"},
		{[]string{"migrate", "frob"}, exitUsage, "there is no almanac migrate frob: choose from drop, status, up"},
		{[]string{"migrate", "--url"}, exitUsage, "unknown flag: --url"},
		{[]string{"migrate"}, exitUsage, "almanac migrate needs a command: choose from drop, status, up"},
		{[]string{"indexer"}, exitUsage, "almanac indexer needs a command: choose from check, export, reindex, run, status"},
		{[]string{"indexer", "run", "--rpc", "1=", "--database-url", "x"}, exitUsage, `--rpc "1=": not a nodes`},
		{[]string{"indexer", "run", "--rpc", "1=http://127.0.0.1:1 2=http://127.0.0.1:1", "--database-url", "x"}, exitFailed, "no network file deploy/networks/"},
		{[]string{"indexer", "run", "--rpc", "http://127.0.0.1:1", "--network", ".", "--database-url", "x"}, exitUsage, "--rpc <chain id>=URL"},
		{[]string{"indexer", "reindex", "--rpc", "x", "--database-url", "x", "--namespace", "next"}, exitUsage, "next and old are where re-indexing builds"},
		{[]string{"indexer", "check", "--database-url", "x", "--sample", "-1"}, exitUsage, "--sample -1: must be 0 or more"},
		{[]string{"indexer", "status", "--database-url", "postgres://x@127.0.0.1:1/y"}, exitFailed, "no Postgres answers"},
		{[]string{"indexer", "export", "--database-url", "x", "--to", "y", "--from", "yesterday"}, exitUsage, `--from "yesterday": not a day as YYYY-MM-DD`},
		{[]string{"migrate", "up", "--database-url", "x", "--namespace", "A"}, exitUsage, `--namespace: namespace "A": must be`},
		{[]string{"status", "--database-url", "x", "--namespace", "A"}, exitUsage, `--namespace: namespace "A": must be`},
		{[]string{"verify", "--rpc", "x", "--database-url", "x", "--namespace", "A"}, exitUsage, `--namespace: namespace "A": must be`},
		{[]string{"help", "nope"}, exitUsage, "there is no almanac nope: choose from deploy, dev, "},
		{[]string{"help", "migrate", "nope"}, exitUsage, "there is no almanac migrate nope"},
		{[]string{"help", "dev", "nope"}, exitUsage, "there is no almanac dev nope"},
		{[]string{"verify", "--rpc", "x", "--database-url", "x", "--block", "-7"}, exitUsage, `--block "-7": not a uint64`},
		{[]string{"dev"}, exitFailed, "run npm ci"},
		{[]string{"verify", "--rpc", "http://127.0.0.1:1", "--database-url", "x"}, exitFailed, "give --rpc"},
		{[]string{"migrate", "up", "--database-url", "postgres://x@127.0.0.1:1/y"}, exitFailed, "no Postgres answers"},
		{[]string{"migrate", "up", "--database-url", "::"}, exitFailed, "malformed"},
		{[]string{"status", "--config", "none.yaml", "--database-url", "x"}, exitUsage, "none.yaml"},
		{[]string{"deploy", "--rpc", "http://127.0.0.1:1", "--keystore", "notes.txt", "--password-file", "pw", "--plan", "none.yaml"}, exitUsage, "none.yaml"},
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
		context.Canceled:                 exitInterrupted,
		&sender.UnknownOutcomeError{Err: context.Canceled}: exitUnknown,
	} {
		if err != nil {
			err = fmt.Errorf("step: %w", err)
		}
		if got := exitCode(err); got != want {
			t.Errorf("%T: got %d, want %d", err, got, want)
		}
	}
}

func TestExplain_HidesNothingOfAnInterruptedRun(t *testing.T) {
	hash := common.HexToHash("0xabcd")
	flying := &sender.UnknownOutcomeError{Nonce: 3, Hashes: []common.Hash{hash}, Err: context.Canceled}
	for _, c := range []struct {
		err  error
		want string
	}{
		{context.Canceled, "interrupted"},
		{fmt.Errorf("read head: %w", context.Canceled), "interrupted"},
		{errors.Join(context.Canceled, fmt.Errorf("read tip: %w", context.Canceled)), "interrupted"},
		{fmt.Errorf("deploy the vault: %w", flying), "interrupted: deploy the vault: unknown outcome of nonce 3, look for [" + hash.Hex() + "]: context canceled"},
		{errors.Join(context.Canceled, flying), "interrupted: context canceled; unknown outcome of nonce 3, look for [" + hash.Hex() + "]: context canceled"},
		{errors.Join(context.Canceled, errors.New("stop postgres: no answer")), "interrupted: context canceled; stop postgres: no answer"},
		{fmt.Errorf("run: %w", errors.Join(context.Canceled, errors.New("stop postgres: no answer"))), "interrupted: run: context canceled; stop postgres: no answer"},
		{errors.New("no answer"), "no answer"},
	} {
		if got := explain(c.err); got != c.want {
			t.Errorf("%q:\ngot  %s\nwant %s", c.err, got, c.want)
		}
	}
}

func TestExplain_GivesAReasonOnce(t *testing.T) {
	plain := common.FromHex("0x08c379a0" + strings.Repeat("0", 62) + "20" + strings.Repeat("0", 63) + "2" + "6e6f" + strings.Repeat("0", 60)) // "no"
	for says, want := range map[string]string{
		"execution reverted: no": "simulate: execution reverted: no",
		"execution reverted":     "simulate: execution reverted: no",
	} {
		if got := explain(&sender.RefusedError{Data: plain, Err: errors.New(says)}); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
