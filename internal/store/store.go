package store

import (
	"context"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

// connectPatience bounds one attempt to reach a server whose URL sets no connect_timeout.
const connectPatience = 5 * time.Second

// Store is a migrated database. It may be used from any goroutine.
type Store struct {
	pool *pgxpool.Pool

	mutex   sync.Mutex
	ledgers map[uint64]*Ledger
}

// Open connects to a database whose schema is exactly what this binary knows, and that takes writes.
func Open(ctx context.Context, url string) (*Store, error) {
	return Namespace("").Open(ctx, url)
}

// OpenReader is Open for who only reads: a replica will do, and nothing can be written by accident.
func OpenReader(ctx context.Context, url string) (*Store, error) {
	return Namespace("").OpenReader(ctx, url)
}

// Open is Open in a namespace.
func (n Namespace) Open(ctx context.Context, url string) (*Store, error) {
	return n.open(ctx, url, true)
}

// OpenReader is OpenReader in a namespace.
func (n Namespace) OpenReader(ctx context.Context, url string) (*Store, error) {
	return n.open(ctx, url, false)
}

func (n Namespace) open(ctx context.Context, url string, writes bool) (*Store, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, explain(err)
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = connectPatience
	}
	if !writes {
		config.ConnConfig.RuntimeParams["default_transaction_read_only"] = "on"
	}
	n.on(&config.ConnConfig.Config)
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, explain(err)
	}
	s := &Store{pool: pool, ledgers: map[uint64]*Ledger{}}
	if err := s.inspect(ctx, writes); err != nil {
		pool.Close()
		return nil, n.locate(err)
	}
	return s, nil
}

// inspect settles once what every later query relies on.
func (s *Store) inspect(ctx context.Context, writes bool) error {
	if err := s.pool.Ping(ctx); err != nil {
		return explain(err)
	}
	if writes {
		if err := mayWrite(ctx, s.pool); err != nil {
			return err
		}
	}
	landed, err := readLanded(ctx, s.pool)
	if err != nil {
		return err
	}
	known, err := knownMigrations()
	if err != nil {
		return err
	}
	pending, err := compare(known, landed)
	if err != nil {
		return err
	}
	if len(pending) > 0 {
		return behind(known, landed)
	}
	return checkTables(ctx, s.pool)
}

// Close ends all connections, after the queries that run.
func (s *Store) Close() { s.pool.Close() }
