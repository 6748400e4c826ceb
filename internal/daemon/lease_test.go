package daemon

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"testing"

	"almanac/internal/pgtemp"
	"almanac/internal/store"
)

func TestInTurn_OutlastsARestartOfTheServer(t *testing.T) {
	t.Parallel()
	dir, err := os.MkdirTemp("", "almanac-turn-")
	must(t, err)
	defer os.RemoveAll(dir)
	server, err := pgtemp.Start(t.Context(), pgtemp.Options{Dir: dir})
	must(t, err)
	port := server.Port()
	_, err = store.Migrate(t.Context(), server.URL("postgres"))
	must(t, err)
	db, err := store.Open(t.Context(), server.URL("postgres"))
	must(t, err)
	defer db.Close()
	x := &Indexer{ledger: db.Ledger(7), options: Options{Log: slog.New(slog.DiscardHandler)}}

	must(t, server.Close())
	ran, ended := make(chan struct{}), make(chan error, 1)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go func() {
		ended <- x.inTurn(ctx, func(context.Context) error { close(ran); return errors.New("enough") })
	}()
	server, err = pgtemp.Start(t.Context(), pgtemp.Options{Dir: dir, Port: port})
	must(t, err)
	defer server.Close()
	select {
	case <-ran:
	case err := <-ended:
		t.Fatalf("it ended for want of a server: %v", err)
	}
	if err := <-ended; err == nil || err.Error() != "enough" {
		t.Errorf("got %v, want what its work ended with", err)
	}
}
