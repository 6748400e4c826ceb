package store

import (
	"bytes"
	"context"
	"encoding/binary"
	"net"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// on makes every connection of a configuration speak of this namespace.
func (n Namespace) on(config *pgconn.Config) {
	if n == "" {
		return
	}
	config.AfterNetConnect = func(_ context.Context, _ *pgconn.Config, conn net.Conn) (net.Conn, error) {
		return &renaming{Conn: conn, namespace: n}, nil
	}
}

// renaming is a connection to Postgres that renames our schemas in the statements it sends. Of the messages of the protocol
// two carry statements, Query and Parse; all others pass as they are, rows by COPY without being looked at.
type renaming struct {
	net.Conn
	namespace Namespace
	resting   bool   // statements pass as they are
	begun     bool   // the first message is without a type
	passing   int    // bytes still to come of a message that goes through
	held      []byte // start of a message that is not whole yet
}

const (
	messageQuery = 'Q'
	messageParse = 'P'
)

// rest stops the renaming on a connection until end is called.
func rest(conn *pgx.Conn) (end func()) {
	r, ok := conn.PgConn().Conn().(*renaming)
	if !ok {
		return func() {}
	}
	r.resting = true
	return func() { r.resting = false }
}

// Write takes messages in any pieces. It is called by one goroutine at a time, as the protocol demands.
func (r *renaming) Write(sent []byte) (int, error) {
	r.held = append(r.held, sent...)
	ready := r.take()
	if len(ready) == 0 {
		return len(sent), nil
	}
	if _, err := r.Conn.Write(ready); err != nil {
		return 0, err
	}
	return len(sent), nil
}

// take gives what may be sent of what is held.
func (r *renaming) take() (ready []byte) {
	at := 0
	for at < len(r.held) {
		if r.passing > 0 {
			part := min(r.passing, len(r.held)-at)
			ready, r.passing, at = append(ready, r.held[at:at+part]...), r.passing-part, at+part
			continue
		}
		head := 5 // type and length
		if !r.begun {
			head = 4
		}
		rest := r.held[at:]
		if len(rest) < head {
			break
		}
		size := head - 4 + int(binary.BigEndian.Uint32(rest[head-4:]))
		if !r.begun || r.resting || rest[0] != messageQuery && rest[0] != messageParse {
			r.begun, r.passing = true, size
			continue
		}
		if len(rest) < size {
			break
		}
		ready, at = append(ready, r.rename(rest[:size])...), at+size
	}
	r.held = append(r.held[:0], r.held[at:]...)
	return ready
}

// rename gives a message with its statement renamed, and its length put right. Parse has the statement's name in front and
// the types of its parameters behind it.
func (r *renaming) rename(message []byte) []byte {
	from := 5
	if message[0] == messageParse {
		from += bytes.IndexByte(message[from:], 0) + 1
	}
	to := from + max(0, bytes.IndexByte(message[from:], 0))
	out := slices.Concat(message[:from], r.namespace.sql(message[from:to]), message[to:])
	binary.BigEndian.PutUint32(out[1:], uint32(len(out)-1))
	return out
}
