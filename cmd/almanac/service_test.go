package main

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"almanac/internal/daemon"
)

func TestTogether_EndsWithTheSignalOrTheFirstFailure(t *testing.T) {
	t.Parallel()
	waits := func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }
	broken := errors.New("broken")
	if err := together(t.Context(), waits, func(context.Context) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("got %v, want the failure", err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if err := together(ctx, waits, waits); err != nil {
		t.Errorf("got %v after a signal, which is how services end", err)
	}
}

func TestServe_ListensWhereItIsTold(t *testing.T) {
	t.Parallel()
	elsewhere := serviceFlags{metricsHost: "192.0.2.1"} // nobody's, for documentation
	err := elsewhere.serve(&cobra.Command{}, func(daemon.Options) (service, error) {
		return service{run: func(context.Context) error { return nil }}, nil
	})
	if err == nil || !strings.Contains(err.Error(), "192.0.2.1") {
		t.Errorf("got %v, want it to fail to listen there", err)
	}
}
