package pgtemp

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// CreateDatabase makes a database, as a copy of template if that is not empty. Nobody may be connected to the template.
func (s *Server) CreateDatabase(ctx context.Context, name, template string) error {
	sql := "create database " + quoted(name)
	if template != "" {
		sql += " template " + quoted(template)
		if !s.durable {
			sql += " strategy file_copy" // twice as fast, but it checkpoints: dear where fsync is on
		}
	}
	if err := s.administer(ctx, sql); err != nil {
		return fmt.Errorf("create database %s: %w", name, err)
	}
	return nil
}

// DropDatabase removes a database and ends whoever is still connected to it.
func (s *Server) DropDatabase(ctx context.Context, name string) error {
	if err := s.administer(ctx, "drop database if exists "+quoted(name)+" with (force)"); err != nil {
		return fmt.Errorf("drop database %s: %w", name, err)
	}
	return nil
}

func (s *Server) administer(ctx context.Context, sql string) error {
	conn, err := pgx.Connect(ctx, s.URL("postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, sql)
	return err
}

func quoted(name string) string { return pgx.Identifier{name}.Sanitize() }
