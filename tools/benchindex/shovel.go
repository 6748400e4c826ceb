package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
)

// shovel is indexsupply's shovel with fields of headers, so that it sees reorgs.
type shovel struct {
	binary       string
	integrations int
}

// shovelModule is where the program's source is asked for, at the newest version of its main branch.
const shovelModule = "github.com/indexsupply/shovel/cmd/shovel@main"

const shovelDatabase = "bench_shovel"

func (s *shovel) name() string { return "shovel" }
func (s *shovel) once() bool   { return false }

// prepare takes the binary it is given, or builds one outside of our module.
func (s *shovel) prepare(ctx context.Context, b *bench) (string, error) {
	s.binary = b.options.shovel
	if s.binary == "" {
		bin := filepath.Join(b.folder, "shovel-bin")
		install := program{
			name: "go install " + shovelModule, path: "go", args: []string{"install", shovelModule},
			dir: b.folder, env: []string{"GOBIN=" + bin, "GOFLAGS=-mod=mod", "GOWORK=off"}, log: b.logOf("shovel-build"),
		}
		if err := finish(ctx, install); err != nil {
			return "", fmt.Errorf("%w (a binary can be given with --shovel)", err)
		}
		s.binary = filepath.Join(bin, "shovel")
	}
	out, err := exec.CommandContext(ctx, s.binary, "-version").CombinedOutput()
	return strings.TrimSpace(string(out)), err
}

func (s *shovel) load(ctx context.Context, b *bench) (figures, error) {
	url, err := b.postgres.fresh(ctx, shovelDatabase)
	if err != nil {
		return figures{}, err
	}
	program, err := s.program(b, url, "")
	if err != nil {
		return figures{}, err
	}
	return b.measure(ctx, job{
		program: program, database: shovelDatabase, pause: quick, through: b.source.truth.last(),
		done: fmt.Sprintf(`select count(*) = %d from (
			select ig_name from shovel.task_updates group by 1 having max(num) >= %d) as finished`, s.integrations, b.source.truth.last()),
		tables: shovelTableName,
	})
}

func shovelTableName(table string) string { return pgx.Identifier{"public", table}.Sanitize() }

// Shovel's settings: blocks a batch as many logs as a transaction of ours, two batches at a time, and a poll that waits less than its
// default second. Of 100, 500 and 2,000 blocks and 1, 2 and 4 batches at a time none that was tried was faster.
const (
	shovelBatch       = 500
	shovelConcurrency = 2
	shovelPoll        = "100ms"
)

func (s *shovel) program(b *bench, url, ws string) (program, error) {
	config := shovelConfig{PGURL: url, Sources: []shovelSource{{
		Name: "bench", ChainID: b.source.chainID, URLs: []string{b.source.http}, WSURL: ws,
		Poll: shovelPoll, Concurrency: shovelConcurrency, BatchSize: shovelBatch,
	}}}
	events, err := tabledEvents(b.source.occurs())
	if err != nil {
		return program{}, err
	}
	for _, e := range events {
		one, err := newShovelIntegration("bench", b.source.first, e, b.source.address(e.contract))
		if err != nil {
			return program{}, err
		}
		config.Integrations = append(config.Integrations, one)
	}
	s.integrations = len(config.Integrations)
	raw, err := json.MarshalIndent(config, "", "  ")
	if err != nil {
		return program{}, err
	}
	path := filepath.Join(b.folder, "shovel.json")
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		return program{}, err
	}
	return program{
		name: "shovel", path: s.binary, dir: b.folder, log: b.logOf("shovel"),
		args: []string{"-config", path, "-l", "127.0.0.1:" + strconv.Itoa(b.port())},
	}, nil
}
