package daemon

import (
	"context"
	"testing"

	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

func TestMain(m *testing.M) {
	pgtest.Main(m, func(ctx context.Context, url string) error {
		_, err := store.Migrate(ctx, url)
		return err
	})
}
