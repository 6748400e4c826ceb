package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"almanac/migrations"
)

// Migration is one numbered SQL file, and when it landed.
type Migration struct {
	Number    int
	Name      string    // of the file, such as 0001_chain.sql
	Checksum  string    // SHA-256 of the file, hex
	AppliedAt time.Time // zero: pending

	sql string
}

// Migrate applies what is pending and returns it, oldest first. Each file is one transaction under a lock, so that it
// may be interrupted, repeated, and run by several at once.
func Migrate(ctx context.Context, url string) ([]Migration, error) {
	return Namespace("").migrate(ctx, url, migrations.FS)
}

// Status lists every migration this binary knows, pending ones with a zero AppliedAt.
func Status(ctx context.Context, url string) ([]Migration, error) {
	return Namespace("").status(ctx, url, migrations.FS)
}

// Migrate is Migrate in a namespace.
func (n Namespace) Migrate(ctx context.Context, url string) ([]Migration, error) {
	return n.migrate(ctx, url, migrations.FS)
}

// Status is Status in a namespace.
func (n Namespace) Status(ctx context.Context, url string) ([]Migration, error) {
	return n.status(ctx, url, migrations.FS)
}

func (n Namespace) migrate(ctx context.Context, url string, files fs.FS) ([]Migration, error) {
	known, err := readMigrations(files)
	if err != nil {
		return nil, err
	}
	conn, err := n.connect(ctx, url)
	if err != nil {
		return nil, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if err := mayWrite(ctx, conn); err != nil {
		return nil, err
	}
	var applied []Migration
	for {
		next, err := n.applyNext(ctx, conn, known)
		if err != nil || next == nil {
			return applied, err
		}
		applied = append(applied, *next)
	}
}

func (n Namespace) status(ctx context.Context, url string, files fs.FS) ([]Migration, error) {
	known, err := readMigrations(files)
	if err != nil {
		return nil, err
	}
	conn, err := n.connect(ctx, url)
	if err != nil {
		return nil, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	landed, err := readLanded(ctx, conn)
	if err != nil && !errors.Is(err, ErrNotMigrated) {
		return nil, err
	}
	if _, err := compare(known, landed); err != nil {
		return nil, err
	}
	for i := range landed {
		known[i].AppliedAt = landed[i].AppliedAt
	}
	return known, nil
}

func connect(ctx context.Context, url string) (*pgx.Conn, error) {
	return Namespace("").connect(ctx, url)
}

func (n Namespace) connect(ctx context.Context, url string) (*pgx.Conn, error) {
	config, err := pgx.ParseConfig(url)
	if err != nil {
		return nil, explain(err)
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = connectPatience
	}
	n.on(&config.Config)
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return nil, explain(err)
	}
	return conn, nil
}

const lockMigrationsSQL = `-- store.lockMigrations
select pg_advisory_xact_lock(hashtextextended('almanac migrate', 0))`

const createMigrationsSQL = `-- store.createMigrations
create table if not exists public.schema_migrations (
    number     integer     not null,
    name       text        not null,
    checksum   text        not null,
    applied_at timestamptz not null default clock_timestamp(),
    primary key (number)
);
comment on table public.schema_migrations is 'Migrations that have landed in this database.';
comment on column public.schema_migrations.number is 'Number of the migration, from 1 without gaps.';
comment on column public.schema_migrations.name is 'Name of its file.';
comment on column public.schema_migrations.checksum is 'SHA-256 of its file, hex. A landed file never changes.';
comment on column public.schema_migrations.applied_at is 'When it landed, by the database''s clock.'`

const recordMigrationSQL = `-- store.recordMigration
insert into public.schema_migrations (number, name, checksum)
values (@number, @name, @checksum) returning applied_at`

// applyNext lands the lowest pending migration, or finds none. The list is read under the lock, so that a second migrator
// sees what the first one did.
func (n Namespace) applyNext(ctx context.Context, conn *pgx.Conn, known []Migration) (*Migration, error) {
	var next *Migration
	err := pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, lockMigrationsSQL); err != nil {
			return fmt.Errorf("lock migrations: %w", err)
		}
		landed, err := readLanded(ctx, tx)
		if errors.Is(err, ErrNotMigrated) {
			_, err = tx.Exec(ctx, createMigrationsSQL)
		}
		if err != nil {
			return fmt.Errorf("prepare for migrations: %w", err)
		}
		pending, err := compare(known, landed)
		if err != nil || len(pending) == 0 {
			return err
		}
		next = &pending[0]
		if err := n.underPlainNames(ctx, tx, next.sql); err != nil {
			return fmt.Errorf("apply migration %s: %w", next.Name, err)
		}
		return tx.QueryRow(ctx, recordMigrationSQL, pgx.NamedArgs{
			"number": next.Number, "name": next.Name, "checksum": next.Checksum,
		}).Scan(&next.AppliedAt)
	})
	if err != nil {
		return nil, err
	}
	return next, nil
}

const landedSQL = `-- store.landed
select number, name, checksum, applied_at from public.schema_migrations order by number`

// readLanded lists what has landed in a database, oldest first.
func readLanded(ctx context.Context, q querier) ([]Migration, error) {
	var standing bool
	err := q.QueryRow(ctx, "-- store.migrated\nselect to_regclass('public.schema_migrations') is not null").Scan(&standing)
	if err != nil {
		return nil, fmt.Errorf("look for schema_migrations: %w", err)
	}
	if !standing {
		return nil, &fault{ErrNotMigrated, "the database is not migrated yet: run almanac migrate up", nil}
	}
	rows, err := q.Query(ctx, landedSQL)
	if err != nil {
		return nil, fmt.Errorf("read schema_migrations: %w", err)
	}
	landed, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (m Migration, err error) {
		err = row.Scan(&m.Number, &m.Name, &m.Checksum, &m.AppliedAt)
		return m, err
	})
	if err != nil {
		return nil, fmt.Errorf("read schema_migrations: %w", err)
	}
	return landed, nil
}

// compare returns what is pending, and refuses a database that this binary does not understand.
func compare(known, landed []Migration) ([]Migration, error) {
	for i, there := range landed {
		if i >= len(known) {
			return nil, &fault{ErrNewerSchema, fmt.Sprintf("the database schema is newer than this binary: it is at %s, the binary knows up to %s; run a newer binary",
				landed[len(landed)-1].Name, known[len(known)-1].Name), nil}
		}
		here := known[i]
		if there.Number != here.Number || there.Checksum != here.Checksum {
			return nil, &fault{ErrChangedFile, fmt.Sprintf("migration %s was changed after it landed in this database (as %s, checksum %.12s, now %.12s): restore the file, and add a new one instead",
				here.Name, there.Name, there.Checksum, here.Checksum), nil}
		}
	}
	return known[len(landed):], nil
}

func behind(known, landed []Migration) error {
	at := "nothing"
	if len(landed) > 0 {
		at = landed[len(landed)-1].Name
	}
	return &fault{ErrNotMigrated, fmt.Sprintf("the database schema is at %s, this binary needs %s: run almanac migrate up", at, known[len(known)-1].Name), nil}
}

func knownMigrations() ([]Migration, error) { return readMigrations(migrations.FS) }

// readMigrations reads the files in the order of their numbers, which run from 1 without gaps.
func readMigrations(files fs.FS) ([]Migration, error) {
	names, err := fs.Glob(files, "*.sql") // sorted
	if err != nil {
		return nil, err
	}
	var known []Migration
	for _, name := range names {
		sql, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		prefix, _, _ := strings.Cut(name, "_")
		number, err := strconv.Atoi(prefix)
		if err != nil || number != len(known)+1 {
			return nil, fmt.Errorf("migration %s stands where number %d is due", name, len(known)+1)
		}
		sum := sha256.Sum256(sql)
		known = append(known, Migration{Number: number, Name: name, Checksum: hex.EncodeToString(sum[:]), sql: string(sql)})
	}
	return known, nil
}
