package main

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/jackc/pgx/v5"

	"almanac/internal/store"
)

// ours is bin/almanac as an operator runs it, every check on.
type ours struct {
	label   string
	flags   []string // beside those that say where things are
	binary  string
	command []string // indexer, or indexer run where there is such a subcommand
}

func (o *ours) name() string { return o.label }
func (o *ours) once() bool   { return false }

// prepare builds the binary of this checkout, so that none of before is measured.
func (o *ours) prepare(ctx context.Context, b *bench) (string, error) {
	o.binary = filepath.Join(b.folder, "almanac")
	build := program{
		name: "go build ./cmd/almanac", path: "go", args: []string{"build", "-o", o.binary, "./cmd/almanac"},
		dir: b.options.root, log: b.logOf(o.label + "-build"),
	}
	if err := finish(ctx, build); err != nil {
		return "", err
	}
	o.command = []string{"indexer"}
	if help, err := exec.CommandContext(ctx, o.binary, "indexer", "run", "--help").CombinedOutput(); err == nil && strings.Contains(string(help), "indexer run") {
		o.command = append(o.command, "run")
	}
	if err := o.knows(ctx); err != nil {
		return "", err
	}
	return revision(ctx, b.options.root), nil
}

// knows refuses flags that this checkout's indexer does not have.
func (o *ours) knows(ctx context.Context) error {
	help, err := exec.CommandContext(ctx, o.binary, append(o.command, "--help")...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s --help: %w", strings.Join(o.command, " "), err)
	}
	for _, flag := range o.flags {
		name, _, _ := strings.Cut(flag, "=")
		if !strings.Contains(string(help), name+" ") {
			return fmt.Errorf("almanac %s has no flag %s", strings.Join(o.command, " "), name)
		}
	}
	return nil
}

func revision(ctx context.Context, root string) string {
	out, err := exec.CommandContext(ctx, "git", "-C", root, "describe", "--always", "--dirty").Output()
	if err != nil {
		return "this checkout"
	}
	return strings.TrimSpace(string(out))
}

func (o *ours) load(ctx context.Context, b *bench) (figures, error) {
	database := "bench_" + strings.ReplaceAll(o.label, "-", "_")
	if err := o.migrated(ctx, b, database); err != nil {
		return figures{}, err
	}
	return b.measure(ctx, job{
		program: o.program(b, database, b.source.http), database: database, pause: quick, done: fmt.Sprintf(
			"select exists (select from chain.block where chain_id = %d and number = %d)", b.source.chainID, b.source.truth.last()),
		tables: ourTable, through: b.source.truth.last(),
	})
}

func (o *ours) migrated(ctx context.Context, b *bench, database string) error {
	url, err := b.postgres.fresh(ctx, database)
	if err != nil {
		return err
	}
	if _, err := store.Migrate(ctx, url); err != nil {
		return err
	}
	return b.postgres.settle(ctx, database)
}

func (o *ours) program(b *bench, database, rpc string) program {
	args := append(append([]string{}, o.command...),
		"--rpc", rpc, "--network", b.source.network, "--database-url", b.postgres.URL(database), "--metrics-port", "0")
	return program{name: o.label, path: o.binary, args: append(args, o.flags...), dir: b.folder, log: b.logOf(o.label)}
}

func ourTable(table string) string { return pgx.Identifier{"evt", table}.Sanitize() }
