package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// Reasons why a ledger may not be written.
var (
	ErrFenced = errors.New("another writer holds the chain")
	ErrHeld   = errors.New("the lease is held")
)

// acquireSQL takes the lease if it is free or over. The row it finds locked by a write of the holder's it waits for.
const acquireSQL = `-- store.Acquire
insert into chain.lease as l (chain_id, token, holder, expires_at)
values (@chain_id, 1, @holder, clock_timestamp() + @ttl)
on conflict (chain_id) do update
set token = l.token + 1, holder = excluded.holder, expires_at = clock_timestamp() + @ttl
where l.expires_at <= clock_timestamp()
returning token`

const heldSQL = `-- store.heldBy
select holder, expires_at, greatest(expires_at - clock_timestamp(), interval '0') from chain.lease where chain_id = @chain_id`

// TryAcquire makes this process the chain's only writer for so long, by the database's clock, or says who is: ErrHeld. holder
// is what others get to read, such as host and process.
func (l *Ledger) TryAcquire(ctx context.Context, holder string, ttl time.Duration) error {
	_, err := l.tryAcquire(ctx, holder, ttl)
	return err
}

// Acquire is TryAcquire, but waits for its turn.
func (l *Ledger) Acquire(ctx context.Context, holder string, ttl time.Duration) error {
	for {
		left, err := l.tryAcquire(ctx, holder, ttl)
		if !errors.Is(err, ErrHeld) {
			return err
		}
		// A holder that stops gives back at once, so look more often than leases end.
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for the lease of chain %d: %w; %w", l.chainID, ctx.Err(), err)
		case <-time.After(min(max(left, 10*time.Millisecond), time.Second)):
		}
	}
}

func (l *Ledger) tryAcquire(ctx context.Context, holder string, ttl time.Duration) (left time.Duration, err error) {
	var token int64
	args := pgx.NamedArgs{"chain_id": l.chainID, "holder": holder, "ttl": ttl}
	err = l.store.pool.QueryRow(ctx, acquireSQL, args).Scan(&token)
	if err == nil {
		l.token.Store(token)
		return 0, nil
	}
	if !errors.Is(err, pgx.ErrNoRows) {
		return 0, fmt.Errorf("acquire the lease of chain %d: %w", l.chainID, err)
	}
	var until time.Time
	if err := l.store.pool.QueryRow(ctx, heldSQL, args).Scan(&holder, &until, &left); err != nil {
		return 0, fmt.Errorf("read the lease of chain %d: %w", l.chainID, err)
	}
	return left, &fault{ErrHeld, fmt.Sprintf("chain %d is indexed by %s, whose lease runs until %s", l.chainID, holder, until.UTC().Format(time.RFC3339)), nil}
}

const renewSQL = `-- store.Renew
update chain.lease set expires_at = clock_timestamp() + @ttl
where chain_id = @chain_id and token = @token`

// Renew lets the lease run so long from now. It waits while this process writes. ErrFenced: another took it.
func (l *Ledger) Renew(ctx context.Context, ttl time.Duration) error {
	args := pgx.NamedArgs{"chain_id": l.chainID, "token": l.token.Load(), "ttl": ttl}
	tag, err := l.store.pool.Exec(ctx, renewSQL, args)
	if err != nil {
		return fmt.Errorf("renew the lease of chain %d: %w", l.chainID, err)
	}
	if tag.RowsAffected() == 0 {
		return fmt.Errorf("renew the lease of chain %d: %w", l.chainID, ErrFenced)
	}
	return nil
}

const noSuchTable = "42P01"

const releaseSQL = `-- store.Release
update chain.lease set expires_at = to_timestamp(0) where chain_id = @chain_id and token = @token`

// Release gives the lease back for others to take at once. What we do not hold is left alone; a schema that a switch has moved away
// has taken the lease along.
func (l *Ledger) Release(ctx context.Context) error {
	args := pgx.NamedArgs{"chain_id": l.chainID, "token": l.token.Swap(0)}
	var refused *pgconn.PgError
	_, err := l.store.pool.Exec(ctx, releaseSQL, args)
	if errors.As(err, &refused) && refused.Code == noSuchTable {
		return nil
	}
	if err != nil {
		return fmt.Errorf("release the lease of chain %d: %w", l.chainID, err)
	}
	return nil
}

// showLeaseSQL locks the lease against a change of hands until the transaction ends.
const showLeaseSQL = `-- store.checkLease
select token, holder, expires_at > clock_timestamp() from chain.lease where chain_id = $1 for share`

// checkLease lets a write pass that holds the lease, or, without one of its own, a write to a chain that nobody holds.
func (l *Ledger) checkLease(row pgx.Row) error {
	ours := l.token.Load()
	var token int64
	var holder string
	var runs bool
	err := row.Scan(&token, &holder, &runs)
	switch {
	case errors.Is(err, pgx.ErrNoRows) && ours == 0, err == nil && token == ours, err == nil && ours == 0 && !runs:
		return nil
	case err == nil:
		return &fault{ErrFenced, fmt.Sprintf("chain %d is written by %s now; this process must stop writing it", l.chainID, holder), nil}
	case errors.Is(err, pgx.ErrNoRows):
		return &fault{ErrFenced, fmt.Sprintf("the lease of chain %d is gone; this process must stop writing it", l.chainID), nil}
	}
	return fmt.Errorf("read the lease of chain %d: %w", l.chainID, err)
}
