package store_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

func TestTransient_TellsWhatPassesFromWhatStays(t *testing.T) {
	t.Parallel()
	answer := func(code string) error {
		return fmt.Errorf("append: %w", &pgconn.PgError{Code: code, Message: "as the server says"})
	}
	for name, c := range map[string]struct {
		err  error
		says string // empty: stays
	}{
		"disk full":           {answer("53100"), "disk is full"},
		"too many clients":    {answer("53300"), "no connection left"},
		"another shortage":    {answer("53400"), "short of something"},
		"shutting down":       {answer("57P01"), "stopping, starting or failing over"},
		"starting":            {answer("57P03"), "stopping, starting or failing over"},
		"statement timeout":   {answer("57014"), "cancelled the statement"},
		"a demoted primary":   {answer("25006"), "read-only for now"},
		"serialisation":       {answer("40001"), "try again"},
		"deadlock":            {answer("40P01"), "try again"},
		"input or output":     {answer("58030"), "system fails it"},
		"connection lost":     {fmt.Errorf("copy: %w", io.ErrUnexpectedEOF), "connection to the database broke: unexpected EOF"},
		"outcome unknown":     {fmt.Errorf("commit: %w", store.ErrOutcomeUnknown), "connection"},
		"how it was lost":     {fmt.Errorf("commit: %w: %w", store.ErrOutcomeUnknown, fmt.Errorf("dial: %w", syscall.ECONNREFUSED)), "broke: connection refused"},
		"duplicate key":       {answer("23505"), ""},
		"no such table":       {answer("42P01"), ""},
		"fenced":              {fmt.Errorf("append: %w", store.ErrFenced), ""},
		"not the next block":  {store.ErrNotNext, ""},
		"we were told to end": {context.Canceled, ""},
		"nothing":             {nil, ""},
		"anything else":       {errors.New("odd"), ""},
	} {
		line, passes := store.Plainly(c.err)
		if passes != (c.says != "") || store.Transient(c.err) != passes || !strings.Contains(line, c.says) || strings.Contains(line, "\n") {
			t.Errorf("%s: got %q, %v, want a line that says %q", name, line, passes, c.says)
		}
	}
}

// What an indexer logs of a write that failed is for an operator.
func TestAppend_SaysWhatKeepsTheDatabaseFromServing(t *testing.T) {
	t.Parallel()
	url := pgtest.New(t)
	reader, err := store.OpenReader(t.Context(), url)
	must(t, err)
	t.Cleanup(reader.Close)
	err = reader.Ledger(chainID).Append(t.Context(), []event.Block{blockOf(1, stakedRow(nil))})
	if err == nil || !strings.HasPrefix(err.Error(), "the database is read-only for now") || !store.Transient(err) {
		t.Errorf("got %v, want a line that says that the database is read-only, and that this may pass", err)
	}
}
