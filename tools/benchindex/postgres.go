package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"almanac/internal/pgtemp"
)

// postgres is the one server that all write to, one database a run.
type postgres struct {
	*pgtemp.Server
	pid int // of the postmaster, whose children all others are
}

// serverSettings give every run the same room: no checkpoint falls into one run and not into the next. Commits stay durable:
// fsync, synchronous_commit and full_page_writes are on.
var serverSettings = map[string]string{
	"shared_buffers": "1GB", "max_wal_size": "16GB", "checkpoint_timeout": "30min", "max_connections": "100",
	"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on",
}

func startPostgres(ctx context.Context) (*postgres, error) {
	server, err := pgtemp.Start(ctx, pgtemp.Options{Durable: true, Settings: serverSettings})
	if err != nil {
		return nil, err
	}
	pid, err := postmaster(server.Dir())
	if err != nil {
		server.Close()
		return nil, err
	}
	return &postgres{server, pid}, nil
}

// postmaster reads the first line of the file that every server keeps.
func postmaster(dir string) (int, error) {
	raw, err := os.ReadFile(filepath.Join(dir, "data", "postmaster.pid"))
	if err != nil {
		return 0, fmt.Errorf("find the postmaster: %w", err)
	}
	line, _, _ := strings.Cut(string(raw), "\n")
	return strconv.Atoi(strings.TrimSpace(line))
}

func (p *postgres) usage() (usage, error) { return treeUsage(p.pid) }

// fresh drops and makes a database, and flushes what earlier runs left to be written.
func (p *postgres) fresh(ctx context.Context, name string) (url string, err error) {
	if err := p.DropDatabase(ctx, name); err != nil {
		return "", err
	}
	if err := p.CreateDatabase(ctx, name, ""); err != nil {
		return "", err
	}
	return p.URL(name), p.settle(ctx, name)
}

// settle writes out dirty pages and takes statistics' and vacuum's work off the next run.
func (p *postgres) settle(ctx context.Context, database string) error {
	conn, err := pgx.Connect(ctx, p.URL(database))
	if err != nil {
		return fmt.Errorf("connect to database %s: %w", database, err)
	}
	defer conn.Close(ctx)
	if _, err := conn.Exec(ctx, "checkpoint"); err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	return nil
}

// version is the server's own word.
func (p *postgres) version(ctx context.Context) (text string, err error) {
	conn, err := pgx.Connect(ctx, p.URL("postgres"))
	if err != nil {
		return "", err
	}
	defer conn.Close(ctx)
	err = conn.QueryRow(ctx, "show server_version").Scan(&text)
	return text, err
}
