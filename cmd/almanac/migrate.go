package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"almanac/internal/store"
)

func migrateCommand() *cobra.Command {
	c := &cobra.Command{Use: "migrate", Short: "Bring the database's schema up to date, or show where it stands"}
	c.AddCommand(
		migrateSub("up", "Apply the migrations that are missing; forward only", store.Namespace.Migrate),
		migrateSub("status", "List the migrations and when each was applied", store.Namespace.Status),
		migrateDropCommand(),
	)
	return group(c, func(c *cobra.Command) error { return noCommand(c, "") })
}

// migrateSub prints the migrations that do returns.
func migrateSub(name, short string, do func(n store.Namespace, ctx context.Context, url string) ([]store.Migration, error)) *cobra.Command {
	c := &cobra.Command{Use: name, Short: short}
	url, namespace := databaseFlag(c), namespaceFlag(c)
	check := func() []error { return append(required(c, "database-url"), validNamespace(*namespace)) }
	return settled(c, check, func(c *cobra.Command) error {
		migrations, err := do(store.Namespace(*namespace), c.Context(), *url)
		for _, m := range migrations {
			applied := "pending"
			if !m.AppliedAt.IsZero() {
				applied = m.AppliedAt.UTC().Format(time.RFC3339)
			}
			fmt.Fprintf(c.OutOrStdout(), "%-28s %s\n", m.Name, applied)
		}
		if err == nil && len(migrations) == 0 {
			fmt.Fprintln(c.OutOrStdout(), "up to date")
		}
		return err
	})
}

func migrateDropCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "drop",
		Short: "Remove a namespace with all that is in it, such as next or old after a re-index",
	}
	url, namespace := databaseFlag(c), namespaceFlag(c)
	check := func() []error { return required(c, "database-url", "namespace") }
	return settled(c, check, func(c *cobra.Command) error {
		n := store.Namespace(*namespace)
		if err := n.Drop(c.Context(), *url); err != nil {
			return err
		}
		fmt.Fprintf(c.OutOrStdout(), "dropped %s\n", n)
		return nil
	})
}
