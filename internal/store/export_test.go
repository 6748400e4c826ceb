package store

import (
	"context"
	"io/fs"

	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
)

// The two ways to write a numeric.
var (
	AppendNumeric = appends(putNumeric)
	AppendBig     = appendBig
	Turned        = func() func(b, word []byte) []byte { return appends(new(turned).put) }
)

func appends(put func(to, word []byte) int) func(b, word []byte) []byte {
	return func(b, word []byte) []byte {
		var to [mostNumeric]byte
		return append(b, to[:put(to[:], word)]...)
	}
}

// Copies is what a batch is sent as: events and blocks, no state.
type Copies struct{ all []*sheet }

// Encode makes the copies of a batch, as Append does.
func Encode(chainID uint64, blocks []event.Block) (Copies, error) {
	s := newSheets()
	for i := range blocks {
		if err := s.fit(&blocks[i]); err != nil {
			return Copies{}, err
		}
	}
	s.fill(chainID, blocks)
	return Copies{s.all}, nil
}

// Send copies the same bytes in one transaction, and checks nothing. It may be done once.
func (c Copies) Send(ctx context.Context, conn *pgx.Conn) error {
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		copies := copies{conn: conn.PgConn()}
		return copies.all(ctx, c.all)
	})
}

// Migrating from files that a test makes up.
func MigrateFiles(ctx context.Context, url string, files fs.FS) ([]Migration, error) {
	return Namespace("").migrate(ctx, url, files)
}

func StatusFiles(ctx context.Context, url string, files fs.FS) ([]Migration, error) {
	return Namespace("").status(ctx, url, files)
}
