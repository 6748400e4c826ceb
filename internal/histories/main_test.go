package histories

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"testing"
	"time"
)

var (
	histories = flag.Int("histories", 150, "how many histories to live")
	seed      = flag.Uint64("seed", 0, "seed of all histories; 0 draws one")
	only      = flag.Int64("history", -1, "live this one alone")
	parallel  = flag.Int("at-once", 6, "histories lived at once")
)

// servers for all tests, each started by the first that asks: one that stays up, and one that crashes.
var steady, shaky shared

type shared struct {
	sync.Mutex
	postgres *postgres
	err      error
}

func TestMain(m *testing.M) {
	if text := os.Getenv(planVariable); text != "" {
		os.Exit(liveToBeKilled(text))
	}
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-interrupted
		stopPostgres()
		os.Exit(130)
	}()
	code := m.Run()
	stopPostgres()
	os.Exit(code)
}

func (s *shared) server(t *testing.T) *postgres {
	t.Helper()
	s.Lock()
	defer s.Unlock()
	if s.postgres == nil && s.err == nil {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		s.postgres, s.err = startPostgres(ctx)
	}
	if s.err != nil {
		t.Fatal(s.err)
	}
	return s.postgres
}

func (s *shared) stop() {
	s.Lock()
	defer s.Unlock()
	if s.postgres == nil {
		return
	}
	if err := s.postgres.close(); err != nil {
		fmt.Fprintln(os.Stderr, "stop the histories' postgres:", err)
	}
	s.postgres = nil
}

func stopPostgres() {
	steady.stop()
	shaky.stop()
}
