package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgproto3"
)

// copies are COPYs on their way. They are sent without waiting for the answers, so that the server never waits for us between
// two of them. What it answers meanwhile are some bytes a COPY, which the sockets hold.
type copies struct {
	conn *pgconn.PgConn
	sent []*sheet // whose answers are to come, in order
}

// all sends the last sheets and reads every answer.
func (c *copies) all(ctx context.Context, sheets []*sheet) error {
	if err := c.send(ctx, sheets); err != nil {
		return err
	}
	return c.finish(ctx)
}

// send writes the rows of each sheet; one without rows is no COPY. After an error the connection is closed.
func (c *copies) send(ctx context.Context, sheets []*sheet) error {
	stop := context.AfterFunc(ctx, func() { c.conn.Conn().SetDeadline(time.Unix(1, 0)) })
	err := c.write(sheets)
	if stop() && err == nil {
		return nil
	}
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	c.abandon(ctx)
	return err
}

// abandon closes the connection. A server that is at it still is told to leave off, lest it hold locks for a client that is gone.
func (c *copies) abandon(ctx context.Context) {
	if ctx.Err() != nil {
		brief, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		c.conn.CancelRequest(brief)
	}
	c.conn.Close(ctx)
}

func (c *copies) write(sheets []*sheet) error {
	out := c.conn.Frontend()
	for _, s := range sheets {
		if s.rows == 0 {
			continue
		}
		c.sent = append(c.sent, s)
		out.SendQuery(&pgproto3.Query{String: s.sql()})
		for part := range slices.Chunk(s.messages(), messageSize) {
			if err := out.SendUnbufferedEncodedCopyData(part); err != nil {
				return fmt.Errorf("copy into %s: %w", s.name(), err)
			}
		}
		out.Send(&pgproto3.CopyDone{})
	}
	return out.Flush()
}

// finish reads all answers. The first that refuses is the error: the others say no more than that the transaction is aborted.
func (c *copies) finish(ctx context.Context) error {
	var refused error
	for _, s := range c.sent {
		if err := c.answer(ctx); err != nil && refused == nil {
			refused = fmt.Errorf("copy into %s: %w", s.name(), err)
		}
		if c.conn.IsClosed() {
			break
		}
	}
	return refused
}

// answer reads what the server says of one COPY. An error that is no refusal leaves the connection closed.
func (c *copies) answer(ctx context.Context) (refusal error) {
	for {
		message, err := c.conn.ReceiveMessage(ctx)
		if err != nil {
			c.abandon(ctx)
			if refusal == nil {
				refusal = err
			}
			return refusal
		}
		switch message := message.(type) {
		case *pgproto3.ErrorResponse:
			refusal = pgconn.ErrorResponseToPgError(message)
		case *pgproto3.ReadyForQuery:
			return refusal
		}
	}
}
