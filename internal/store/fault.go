package store

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// Reasons why a database cannot be opened. Errors that wrap them are one line, and hold no password.
var (
	ErrMalformedURL = errors.New("malformed database URL")
	ErrUnreachable  = errors.New("database server unreachable")
	ErrRefused      = errors.New("database login refused")
	ErrNoDatabase   = errors.New("no such database")
	ErrReadOnly     = errors.New("database is read-only")
	ErrNotMigrated  = errors.New("database not migrated")
	ErrNewerSchema  = errors.New("database schema is newer than this binary")
	ErrChangedFile  = errors.New("migration changed after it landed")
)

// fault is a reason with its own line, for people.
type fault struct {
	reason error
	line   string
	cause  error
}

func (f *fault) Error() string   { return f.line }
func (f *fault) Unwrap() []error { return []error{f.reason, f.cause} }

// explain turns what the driver says about a connection into one line that tells what to do.
func explain(err error) error {
	if malformed := new(pgconn.ParseConfigError); errors.As(err, &malformed) {
		return &fault{ErrMalformedURL, "malformed database URL: " + malformedReason(malformed), nil}
	}
	failed := new(pgconn.ConnectError)
	if !errors.As(err, &failed) {
		return err
	}
	to := failed.Config
	where := net.JoinHostPort(to.Host, strconv.Itoa(int(to.Port)))
	if answer := new(pgconn.PgError); errors.As(err, &answer) {
		switch answer.Code {
		case "28P01", "28000": // invalid_password, invalid_authorization_specification
			return &fault{ErrRefused, fmt.Sprintf("the server at %s refuses user %s: %s", where, to.User, answer.Message), err}
		case "3D000": // invalid_catalog_name
			return &fault{ErrNoDatabase, fmt.Sprintf("the server at %s has no database %s: create it, or correct the URL", where, to.Database), err}
		default:
			return &fault{ErrUnreachable, fmt.Sprintf("the server at %s turns us away: %s (%s)", where, answer.Message, answer.Code), err}
		}
	}
	return &fault{ErrUnreachable, fmt.Sprintf("no Postgres answers at %s: %s", where, dialReason(err)), err}
}

// malformedReason keeps the driver's reason and drops the URL it quotes, which may hold a password.
func malformedReason(err error) string {
	text := err.Error()
	text = text[strings.LastIndex(text, "`: ")+1:]
	text, _, _ = strings.Cut(strings.TrimPrefix(text, ": "), " (")
	return text + "; expected postgres://user:password@host:port/database"
}

// dialReason is the innermost cause: the layers around it repeat the address.
func dialReason(err error) string {
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, os.ErrDeadlineExceeded) {
		return "no answer in time"
	}
	if failed := new(net.OpError); errors.As(err, &failed) {
		err = failed.Err
	} else if failed := new(net.DNSError); errors.As(err, &failed) {
		err = failed
	} else {
		for inner := err; inner != nil; inner = errors.Unwrap(inner) {
			err = inner
		}
	}
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

// querier is a pool, a connection or a transaction.
type querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

const mayWriteSQL = `-- store.mayWrite
select pg_is_in_recovery(), current_setting('transaction_read_only')::boolean`

// mayWrite tells a database that takes no writes before the first write does.
func mayWrite(ctx context.Context, q querier) error {
	var replica, readOnly bool
	if err := q.QueryRow(ctx, mayWriteSQL).Scan(&replica, &readOnly); err != nil {
		return fmt.Errorf("ask whether the database takes writes: %w", err)
	}
	switch {
	case replica:
		return &fault{ErrReadOnly, "the database is read-only: the server is a replica in recovery; give the primary's URL", nil}
	case readOnly:
		return &fault{ErrReadOnly, "the database is read-only: default_transaction_read_only is on for this server, database or user", nil}
	}
	return nil
}
