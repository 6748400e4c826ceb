package main

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

func (o *ours) follow(ctx context.Context, b *bench) (following, error) {
	const database = "bench_head"
	if err := o.migrated(ctx, b, database); err != nil {
		return following{}, err
	}
	return following{
		program: o.program(b, database, b.source.ws), database: database, blocks: b.options.blocks,
		row: func(table string) string {
			return fmt.Sprintf("select exists (select from %s where chain_id = %d and block_number = $1)", ourTable(table), b.source.chainID)
		},
	}, nil
}

func (p *ponder) follow(ctx context.Context, b *bench) (following, error) {
	if _, err := b.postgres.fresh(ctx, ponderDatabase); err != nil {
		return following{}, err
	}
	const schema = "head"
	program, err := p.program(b, schema, 0, b.source.ws)
	return following{
		program: program, database: ponderDatabase, blocks: b.options.peerBlocks,
		row: func(table string) string {
			return fmt.Sprintf("select exists (select from %s where block_number = $1)", pgx.Identifier{schema, table}.Sanitize())
		},
	}, err
}

func (s *shovel) follow(ctx context.Context, b *bench) (following, error) {
	url, err := b.postgres.fresh(ctx, shovelDatabase)
	if err != nil {
		return following{}, err
	}
	program, err := s.program(b, url, b.source.ws)
	return following{
		program: program, database: shovelDatabase, blocks: b.options.peerBlocks,
		row: func(table string) string {
			return fmt.Sprintf("select exists (select from %s where block_num = $1)", shovelTableName(table))
		},
	}, err
}
