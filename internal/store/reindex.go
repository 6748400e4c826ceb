package store

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
)

// Standing is one ledger of a namespace, read by what every version of the schema has.
type Standing struct {
	ChainID uint64
	Vault   common.Address
	Tip     uint64 // 0 while the ledger is empty
	Reached uint64 // the tip of the same ledger in Next; 0 while that is empty
	Level   bool   // whether Next holds this tip
}

// Reindex is the right to build a namespace's Next, which one process has at a time. It ends with Close, or with the process.
type Reindex struct {
	conn *pgx.Conn
	live Namespace
}

const claimSQL = `-- store.Claim
select pg_try_advisory_lock(hashtextextended('almanac reindex ' || $1::text, 0))`

// Reindex takes the right to build Next, after making sure that there is something to build it from and nothing in the way of
// the switch to come. Space for it is looked at where the server runs on this machine.
func (n Namespace) Reindex(ctx context.Context, url string) (*Reindex, error) {
	conn, err := connect(ctx, url)
	if err != nil {
		return nil, err
	}
	r := &Reindex{conn: conn, live: n}
	if err := r.claim(ctx); err != nil {
		r.Close()
		return nil, err
	}
	return r, nil
}

func (r *Reindex) claim(ctx context.Context) error {
	var ours bool
	for patience := 20; !ours && patience > 0; patience-- { // a server takes a moment to notice that who held it is gone
		if err := r.conn.QueryRow(ctx, claimSQL, string(r.live)).Scan(&ours); err != nil {
			return fmt.Errorf("claim the re-index: %w", err)
		}
		if !ours {
			time.Sleep(100 * time.Millisecond)
		}
	}
	if !ours {
		return &fault{ErrInTheWay, fmt.Sprintf("another process re-indexes %s at this moment", r.live), nil}
	}
	if err := mayWrite(ctx, r.conn); err != nil {
		return err
	}
	if err := r.live.clear(ctx, r.conn, false); err != nil {
		return err
	}
	return r.roomy(ctx)
}

// Close gives the right back.
func (r *Reindex) Close() { r.conn.Close(context.Background()) }

const sizeSQL = `-- store.sizes
select coalesce(sum(pg_total_relation_size(c.oid)) filter (where n.nspname = any($1)), 0)::bigint,
       coalesce(sum(pg_total_relation_size(c.oid)) filter (where n.nspname = any($2)), 0)::bigint
from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm')`

// roomy refuses to begin what the disk will not hold. It can tell for a server on this machine whose folder it may see.
func (r *Reindex) roomy(ctx context.Context) error {
	var folder string
	host := r.conn.Config().Host
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) && host != "" && host[0] != '/' {
		return nil
	}
	if r.conn.QueryRow(ctx, "-- store.folder\nshow data_directory").Scan(&folder) != nil {
		return nil
	}
	var disk syscall.Statfs_t
	if _, err := os.Stat(folder); err != nil || syscall.Statfs(folder, &disk) != nil {
		return nil
	}
	var live, made int64
	if err := r.conn.QueryRow(ctx, sizeSQL, r.live.rooms(), r.live.Next().rooms()).Scan(&live, &made); err != nil {
		return fmt.Errorf("measure %s: %w", r.live, err)
	}
	free, need := int64(disk.Bavail)*int64(disk.Bsize), (live-made)*5/4
	if free < need {
		return &fault{ErrInTheWay, fmt.Sprintf("the disk of the database is too small: a re-index needs some %d MB more, %d MB are free", need>>20, free>>20), nil}
	}
	return nil
}

func (n Namespace) rooms() []string {
	return []string{n.name("chain"), n.name("evt"), n.name("state"), n.name("mart")}
}

const standingsSQL = `-- store.Standings
select d.chain_id, d.vault, coalesce(t.number, 0), coalesce(n.number, 0), t.number is null or exists (
    select from chain{next}.block b where b.chain_id = d.chain_id and b.number = t.number and b.hash = t.hash
)
from chain{live}.deployment d
left join lateral (
    select b.number, b.hash from chain{live}.block b where b.chain_id = d.chain_id order by b.number desc limit 1
) t on true
left join lateral (
    select b.number from chain{next}.block b where b.chain_id = d.chain_id order by b.number desc limit 1
) n on true
order by d.chain_id`

// Standings tells how far each ledger is. Next must be migrated.
func (r *Reindex) Standings(ctx context.Context) ([]Standing, error) {
	return r.standings(ctx, standingsSQL)
}

const followedSQL = `-- store.Followed
select chain_id, vault, 0, 0, false from chain{live}.deployment order by chain_id`

// Followed lists the ledgers that a re-index must have, before there is any.
func (r *Reindex) Followed(ctx context.Context) ([]Standing, error) {
	return r.standings(ctx, followedSQL)
}

func (r *Reindex) standings(ctx context.Context, sql string) ([]Standing, error) {
	rows, err := r.conn.Query(ctx, r.live.spanning(sql))
	if err != nil {
		return nil, fmt.Errorf("read how far %s is: %w", r.live, err)
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (s Standing, err error) {
		var vault []byte
		err = row.Scan(&s.ChainID, &vault, &s.Tip, &s.Reached, &s.Level)
		s.Vault = common.BytesToAddress(vault)
		return s, err
	})
	if err != nil {
		return nil, fmt.Errorf("read how far %s is: %w", r.live, err)
	}
	return all, nil
}

// Migrate makes Next, or goes on with one that was begun by the same migrations.
func (r *Reindex) Migrate(ctx context.Context, url string) error {
	_, err := r.live.Next().Migrate(ctx, url)
	if errors.Is(err, ErrNewerSchema) || errors.Is(err, ErrChangedFile) {
		return &fault{ErrInTheWay, fmt.Sprintf("the unfinished re-index in %s was made by another version: run almanac migrate drop --namespace %[1]s (%[2]s)", string(r.live.Next()), err), nil}
	}
	return err
}

const indexedSQL = `-- store.Indexed
select count(*) from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
where n.nspname = any($1) and c.relname = any($2) and i.indisvalid`

// BuildIndexes makes the indexes of Next that readers of the live namespace have, and waits for them, whoever builds them.
func (r *Reindex) BuildIndexes(ctx context.Context, url string) error {
	s, err := r.live.Next().Open(ctx, url)
	if err != nil {
		return err
	}
	defer s.Close()
	names := make([]string, len(indexes))
	for i, x := range indexes {
		names[i] = x.name()
	}
	for {
		if err := s.Ledger(0).BuildIndexes(ctx); err != nil {
			return err
		}
		var built int
		if err := r.conn.QueryRow(ctx, indexedSQL, r.live.Next().rooms(), names).Scan(&built); err != nil {
			return fmt.Errorf("count the indexes of %s: %w", r.live.Next(), err)
		}
		if built >= len(names) {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

const finalInSQL = `-- store.FinalIn
select least($2::bigint, coalesce((select finalized_number from chain{live}.finality where chain_id = $1), $2),
                         coalesce((select finalized_number from chain{next}.finality where chain_id = $1), $2))`

// FinalIn is the highest block up to a number that is final in a namespace and in its Next; the number, where nothing is marked.
func (n Namespace) FinalIn(ctx context.Context, url string, chainID, upTo uint64) (final uint64, err error) {
	conn, err := connect(ctx, url)
	if err != nil {
		return 0, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if err := conn.QueryRow(ctx, n.spanning(finalInSQL), chainID, bound(upTo)).Scan(&final); err != nil {
		return 0, fmt.Errorf("read finality of chain %d: %w", chainID, err)
	}
	return final, nil
}
