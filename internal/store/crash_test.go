package store_test

import (
	"bytes"
	"errors"
	"io"
	"net"
	"net/url"
	"os"
	"sync/atomic"
	"testing"

	"almanac/internal/event"
	"almanac/internal/pgtemp"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

// cable stands between us and a server, and can be cut when a commit passes.
type cable struct {
	to    string
	fault atomic.Int32 // what becomes of the next commit
}

const (
	sound        = iota
	cutBefore    // the commit never arrives
	cutAfter     // it arrives, its answer does not
	cutAndSilent // as cutAfter, and nobody answers from then on
)

// through lays a cable to a database and returns the URL at our end.
func through(t *testing.T, db string) (string, *cable) {
	t.Helper()
	u, err := url.Parse(db)
	must(t, err)
	c := &cable{to: u.Host}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			ours, err := listener.Accept()
			if err != nil {
				return
			}
			go c.connect(ours)
		}
	}()
	u.Host = listener.Addr().String()
	return u.String(), c
}

func (c *cable) connect(ours net.Conn) {
	defer ours.Close()
	if c.fault.Load() == cutAndSilent {
		return
	}
	theirs, err := net.Dial("tcp", c.to)
	if err != nil {
		return
	}
	defer theirs.Close()
	go func() {
		io.Copy(ours, theirs)
		ours.Close()
	}()
	buffer := make([]byte, 1<<16)
	for {
		n, err := ours.Read(buffer)
		if err != nil {
			return
		}
		commits := bytes.Contains(buffer[:n], []byte("commit\x00"))
		if commits && c.fault.CompareAndSwap(cutBefore, sound) {
			return
		}
		cut := commits && c.fault.Load() >= cutAfter
		if cut {
			ours.Close() // so that no answer comes back
		}
		if _, err := theirs.Write(buffer[:n]); err != nil {
			return
		}
		if cut {
			c.fault.CompareAndSwap(cutAfter, sound)
			io.Copy(io.Discard, theirs) // let the server finish
			return
		}
	}
}

// When the answer to a commit is lost, the ledger finds out how it ended: no block is missing and none is written twice.
func TestAppend_SettlesACommitWhoseAnswerIsLost(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	far, cable := through(t, db)
	l := openURL(t, far).Ledger(chainID)
	must(t, l.Append(t.Context(), []event.Block{blockOf(1, stakedRow(nil))}))

	cable.fault.Store(cutAfter)
	if err := l.Append(t.Context(), []event.Block{blockOf(2, stakedRow(nil))}); err != nil {
		t.Errorf("got %v for a commit that was done, want none", err)
	}
	cable.fault.Store(cutBefore)
	err := l.Append(t.Context(), []event.Block{blockOf(3, stakedRow(nil))})
	if err == nil || !store.Transient(err) {
		t.Errorf("got %v for a commit that never arrived, want an error that passes", err)
	}
	must(t, l.Append(t.Context(), []event.Block{blockOf(3, stakedRow(nil))}))
	cable.fault.Store(cutAfter)
	must(t, l.Replace(t.Context(), 1, nil, false))
	cable.fault.Store(cutAndSilent)
	if err := l.Append(t.Context(), []event.Block{blockOf(2)}); !errors.Is(err, store.ErrOutcomeUnknown) || !store.Transient(err) {
		t.Errorf("got %v while nobody answers, want ErrOutcomeUnknown", err)
	}
	cable.fault.Store(sound)
	if tip, _, err := l.Tip(t.Context()); err != nil || tip.Number != 2 {
		t.Errorf("got tip %d, %v, want 2: the commit had been done", tip.Number, err)
	}
	must(t, l.Append(t.Context(), []event.Block{blockOf(3, stakedRow(nil))}))
	must(t, l.Inspect(t.Context()))
}

// A ledger goes on where it stopped when its server is started anew, and its lease holds.
func TestAppend_GoesOnAfterTheServerWasAway(t *testing.T) {
	t.Parallel()
	dir, err := os.MkdirTemp("", "almanac-restart-")
	must(t, err)
	defer os.RemoveAll(dir)
	server, err := pgtemp.Start(t.Context(), pgtemp.Options{Dir: dir})
	must(t, err)
	port := server.Port()
	_, err = store.Migrate(t.Context(), server.URL("postgres"))
	must(t, err)
	l, other := openURL(t, server.URL("postgres")).Ledger(chainID), openURL(t, server.URL("postgres")).Ledger(chainID)
	must(t, l.TryAcquire(t.Context(), "me", forever))
	must(t, l.Append(t.Context(), []event.Block{blockOf(1, stakedRow(nil))}))
	must(t, server.Close())
	if err := l.Append(t.Context(), []event.Block{blockOf(2)}); err == nil || !store.Transient(err) {
		t.Errorf("got %v without a server, want an error that passes", err)
	} else if line, _ := store.Plainly(err); line == "" {
		t.Errorf("got no line for %v", err)
	}
	server, err = pgtemp.Start(t.Context(), pgtemp.Options{Dir: dir, Port: port})
	must(t, err)
	defer server.Close()
	for n := uint64(2); n < 4; n++ {
		err := l.Append(t.Context(), []event.Block{blockOf(n, stakedRow(nil))})
		if err != nil && store.Transient(err) { // a connection of before
			err = l.Append(t.Context(), []event.Block{blockOf(n, stakedRow(nil))})
		}
		must(t, err)
	}
	for range 3 { // its connections are of before, too
		if err = other.TryAcquire(t.Context(), "other", forever); !store.Transient(err) {
			break
		}
	}
	if !errors.Is(err, store.ErrHeld) {
		t.Errorf("got %v for another after the restart, want ErrHeld", err)
	}
	must(t, l.Inspect(t.Context()))
}
