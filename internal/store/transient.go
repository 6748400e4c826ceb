package store

import (
	"context"
	"errors"
	"io"
	"net"

	"github.com/jackc/pgx/v5/pgconn"
)

// passing are the conditions of a server that pass by themselves or once an operator acts, and what to say about them.
// Keys are SQLSTATEs or, with two letters, classes of them.
var passing = map[string]string{
	"08":    "the connection to the database broke",
	"25006": "the database is read-only for now: it is a replica, or was one until a moment ago",
	"40001": "the database asks to try again", "40P01": "the database asks to try again",
	"53100": "the database's disk is full: make room, and writing goes on where it stopped",
	"53200": "the database is out of memory", "53300": "the database has no connection left to give", "53": "the database is short of something",
	"55P03": "somebody holds a lock we need", "55006": "the database is in use",
	"57014": "the database cancelled the statement, by a timeout or by hand",
	"57":    "the database is stopping, starting or failing over", "58": "the database's system fails it",
}

// Transient tells an error that may be gone when the same is tried again, as after a restart, a failover or with a full disk,
// from one that will stay. The transaction it happened in left nothing behind.
func Transient(err error) bool {
	_, passes := Plainly(err)
	return passes
}

// plainly has an error speak to an operator, where it may pass.
func plainly(err error) error {
	if line, passes := Plainly(err); passes {
		return &fault{nil, line, err}
	}
	return err
}

// Plainly says in one line what keeps the database from serving us, if it may pass: see Transient.
func Plainly(err error) (line string, passes bool) {
	if err == nil || errors.Is(err, context.Canceled) || errors.Is(err, ErrFenced) {
		return "", false
	}
	if answer := new(pgconn.PgError); errors.As(err, &answer) && len(answer.Code) == 5 {
		for _, key := range []string{answer.Code, answer.Code[:2]} {
			if line, passes := passing[key]; passes {
				return line + " (" + answer.Code + ": " + answer.Message + ")", true
			}
		}
		return "", false
	}
	timeout := net.Error(nil)
	switch {
	case errors.Is(err, ErrOutcomeUnknown), errors.Is(err, ErrUnreachable), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF),
		errors.Is(err, net.ErrClosed), errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout), pgconn.SafeToRetry(err):
		return passing["08"] + ": " + root(err).Error(), true
	}
	return "", false
}

// root is the error that others were wrapped around: of several the last, which the others led to.
func root(err error) error {
	for {
		var inner error
		switch wrapped := err.(type) {
		case interface{ Unwrap() error }:
			inner = wrapped.Unwrap()
		case interface{ Unwrap() []error }:
			all := wrapped.Unwrap()
			inner = all[len(all)-1]
		}
		if inner == nil {
			return err
		}
		err = inner
	}
}
