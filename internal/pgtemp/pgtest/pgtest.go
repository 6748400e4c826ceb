package pgtest

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"almanac/internal/pgtemp"
)

// template is the database that Main's migrate filled.
const template = "migrated"

// shared is the one server of this test process.
var shared struct {
	mutex   sync.Mutex
	migrate func(ctx context.Context, url string) error
	server  *pgtemp.Server
	err     error
	count   atomic.Int64
}

// Main runs the tests of a package and stops the server they used. migrate brings an empty database to the schema that
// New's databases have.
func Main(m *testing.M, migrate func(ctx context.Context, url string) error) {
	shared.migrate = migrate
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-interrupted
		stop()
		os.Exit(130)
	}()
	m.Run() // its result is the process's exit code without our doing
	stop()
}

func stop() {
	shared.mutex.Lock()
	defer shared.mutex.Unlock()
	if shared.server == nil {
		return
	}
	if err := shared.server.Close(); err != nil {
		fmt.Fprintln(os.Stderr, "stop the tests' postgres:", err)
	}
	shared.server = nil
}

// New returns the URL of a migrated database that belongs to this test alone.
func New(t testing.TB) string {
	t.Helper()
	return database(t, template)
}

// Empty returns the URL of a database of this test's own without any schema.
func Empty(t testing.TB) string {
	t.Helper()
	return database(t, "")
}

// Server returns the server that New's databases live in.
func Server(t testing.TB) *pgtemp.Server {
	t.Helper()
	server, err := start()
	if err != nil {
		t.Fatal(err)
	}
	return server
}

func database(t testing.TB, from string) string {
	t.Helper()
	server := Server(t)
	name := nameFor(t)
	if err := server.CreateDatabase(t.Context(), name, from); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		if err := server.DropDatabase(ctx, name); err != nil {
			t.Error(err)
		}
	})
	return server.URL(name)
}

// start brings server and template up once; a fault stands for all tests of the process.
func start() (*pgtemp.Server, error) {
	shared.mutex.Lock()
	defer shared.mutex.Unlock()
	if shared.server != nil || shared.err != nil {
		return shared.server, shared.err
	}
	if shared.migrate == nil {
		return nil, fmt.Errorf("give this test package a TestMain that calls pgtest.Main")
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	server, err := pgtemp.Start(ctx, pgtemp.Options{Memory: true})
	if err == nil {
		if err = server.CreateDatabase(ctx, template, ""); err == nil {
			err = shared.migrate(ctx, server.URL(template))
		}
		if err != nil {
			server.Close()
		}
	}
	if err != nil {
		shared.err = fmt.Errorf("provide the tests' postgres: %w", err)
		return nil, shared.err
	}
	shared.server = server
	return server, nil
}

var unusual = regexp.MustCompile(`[^a-z0-9]+`)

// nameFor tells in the server's log and in pg_stat_activity whose database it is.
func nameFor(t testing.TB) string {
	name := unusual.ReplaceAllString(strings.ToLower(t.Name()), "_")
	return fmt.Sprintf("%.50s_%d", name, shared.count.Add(1))
}
