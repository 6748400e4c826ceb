package main

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
	"almanac/internal/store"
)

// tables makes a new database with twins of our tables.
func (c *copyLimit) tables(ctx context.Context, b *bench) (*pgx.Conn, error) {
	const database = "bench_copy"
	url, err := b.postgres.fresh(ctx, database)
	if err != nil {
		return nil, err
	}
	if _, err := store.Migrate(ctx, url); err != nil {
		return nil, err
	}
	conn, err := plainTables(ctx, url)
	if err != nil {
		return nil, err
	}
	return conn, b.postgres.settle(ctx, database)
}

// plainTables makes twins of a migrated database's tables that have the primary key and no other rule.
func plainTables(ctx context.Context, url string) (*pgx.Conn, error) {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return nil, err
	}
	sql := "create schema plain;\n"
	for _, kind := range event.Catalog {
		sql += fmt.Sprintf("create table plain.%[1]s (like evt.%[1]s, primary key (chain_id, block_number, log_index));\n", kind.Table)
	}
	if _, err := conn.Exec(ctx, sql); err != nil {
		conn.Close(ctx)
		return nil, fmt.Errorf("make plain tables: %w", err)
	}
	return conn, nil
}
