package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"almanac/internal/store"
)

// reader is the database, and the set of schemas in it, that a command reads.
type reader struct{ url, namespace *string }

func readerFlags(c *cobra.Command) reader { return reader{databaseFlag(c), namespaceFlag(c)} }

func (r reader) faults(c *cobra.Command) []error {
	return append(required(c, "database-url"), validNamespace(*r.namespace))
}

func (r reader) open(ctx context.Context) (*store.Store, error) {
	return store.Namespace(*r.namespace).OpenReader(ctx, *r.url)
}

func databaseFlag(c *cobra.Command) *string {
	return c.Flags().String("database-url", "", "Postgres database, as postgres://user@host:port/name")
}

func namespaceFlag(c *cobra.Command) *string {
	return c.Flags().String("namespace", "", "set of schemas to work in: b is chain_b, evt_b, state_b and mart_b (default chain, evt, state and mart)")
}

func validNamespace(name string) error {
	if err := store.Namespace(name).Validate(); err != nil {
		return fmt.Errorf("--namespace: %w", err)
	}
	return nil
}
