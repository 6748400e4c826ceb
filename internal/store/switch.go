package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
)

// Why a re-index cannot take its place. Errors that wrap them are one line.
var (
	ErrNotCaughtUp = errors.New("the re-index has not caught up")
	ErrInTheWay    = errors.New("something stands in the way of the re-index")
)

// switchPatience bounds how long a switch waits for a writer's transaction, and a drop for a reader's, before it gives way.
const switchPatience = "set local lock_timeout = '5s'"

// Switch puts what stands in Next in the place of the namespace, and that into Old, in one transaction: a statement sees
// either the one or the other. It holds the leases of both, so that no writer is between, and returns ErrNotCaughtUp unless
// every ledger of the namespace is in Next with its very tip. All leases change hands in it: whoever wrote before is fenced,
// and finds the new schema when it asks again. Grants made on the old tables are made on the new ones.
func (n Namespace) Switch(ctx context.Context, url string) error {
	conn, err := connect(ctx, url)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if err := mayWrite(ctx, conn); err != nil {
		return err
	}
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, switchPatience+"; "+lockMigrationsSQL); err != nil {
			return fmt.Errorf("lock migrations: %w", err)
		}
		if err := n.clear(ctx, tx, true); err != nil {
			return err
		}
		if err := n.level(ctx, tx); err != nil {
			return err
		}
		for _, step := range []string{n.spanning(fenceSQL), n.spanning(copyGrantsSQL), n.changePlaces(n, n.Old()), n.changePlaces(n.Next(), n)} {
			if _, err := tx.Exec(ctx, step); err != nil {
				return fmt.Errorf("switch %s: %w", n, err)
			}
		}
		return nil
	})
}

// changePlaces renames schemas and the list of what landed in them.
func (n Namespace) changePlaces(from, to Namespace) string {
	return fmt.Sprintf(changePlacesSQL, from.name(""), to.name("")) + fmt.Sprintf(";\nalter table public.%s rename to %s",
		from.name("schema_migrations"), to.name("schema_migrations"))
}

// spanning fills in the names of a statement that speaks of both: {live} is the suffix of the namespace, {next} that of Next.
func (n Namespace) spanning(sql string) string {
	return strings.NewReplacer("{live}", n.name(""), "{next}", n.Next().name("")).Replace(sql)
}

// clear makes sure that there is something to replace, room for what is replaced, and, if built, what to put in its place.
func (n Namespace) clear(ctx context.Context, q querier, built bool) error {
	for _, c := range []struct {
		namespace Namespace
		stands    bool
		line      string
	}{
		{n, true, "there is nothing to re-index: %s is not in this database"},
		{n.Next(), built, "there is no re-index to switch to: %s is not there"},
		{n.Old(), false, "%s is still there from a re-index before: run almanac migrate drop --namespace " + string(n.Old())},
	} {
		if c.namespace == n.Next() && !built {
			continue
		}
		stands, err := c.namespace.stands(ctx, q)
		if err != nil {
			return err
		}
		if stands != c.stands {
			return &fault{ErrInTheWay, fmt.Sprintf(c.line, c.namespace), nil}
		}
	}
	if err := n.leased(ctx, q); err != nil {
		return err
	}
	views, err := n.dependents(ctx, q)
	if err != nil || len(views) == 0 {
		return err
	}
	return &fault{ErrInTheWay, fmt.Sprintf("%s would go on reading the old tables: drop them, and make them again after the re-index", strings.Join(views, ", ")), nil}
}

// leased refuses a schema from before leases: its writers could not be fenced.
func (n Namespace) leased(ctx context.Context, q querier) error {
	var leased bool
	if err := q.QueryRow(ctx, standsSQL, n.name("chain")+".lease").Scan(&leased); err != nil {
		return fmt.Errorf("look for leases in %s: %w", n, err)
	}
	if !leased {
		return &fault{ErrInTheWay, fmt.Sprintf("the writers of %s cannot be told to stop, its schema is too old: run almanac migrate up", n), nil}
	}
	return nil
}

const standsSQL = `-- store.Stands
select to_regclass($1) is not null`

// stands tells whether anything of a namespace is in the database.
func (n Namespace) stands(ctx context.Context, q querier) (stands bool, err error) {
	if err := q.QueryRow(ctx, standsSQL, "public."+n.name("schema_migrations")).Scan(&stands); err != nil {
		return false, fmt.Errorf("look for %s: %w", n, err)
	}
	return stands, nil
}

const dependentsSQL = `-- store.dependents
with room as (
    select oid from pg_namespace where nspname = any($1)
), thing as (
    select 'pg_class'::regclass as class, oid from pg_class where relnamespace in (select oid from room)
    union all
    select 'pg_proc'::regclass, oid from pg_proc where pronamespace in (select oid from room)
)
select distinct format('view %s', v.oid::regclass)
from pg_depend d
join thing t on t.class = d.refclassid and t.oid = d.refobjid
join pg_rewrite w on d.classid = 'pg_rewrite'::regclass and w.oid = d.objid
join pg_class v on v.oid = w.ev_class
where v.relnamespace not in (select oid from room)
union
select format('function %s', p.oid::regprocedure)
from pg_depend d
join thing t on t.class = d.refclassid and t.oid = d.refobjid
join pg_proc p on d.classid = 'pg_proc'::regclass and p.oid = d.objid
where p.pronamespace not in (select oid from room)
order by 1`

// dependents are views and functions of others that are made of our tables, and hold to them whatever these are called.
func (n Namespace) dependents(ctx context.Context, q querier) ([]string, error) {
	rows, err := q.Query(ctx, dependentsSQL, n.rooms())
	if err != nil {
		return nil, fmt.Errorf("look for views on %s: %w", n, err)
	}
	return pgx.CollectRows(rows, pgx.RowTo[string])
}

const lockLeasesSQL = `-- store.lockLeases
select chain_id from chain{live}.lease order by chain_id for update;
select chain_id from chain{next}.lease order by chain_id for update`

const behindSQL = `-- store.behind
select d.chain_id, coalesce(t.number, -1), coalesce(n.number, -1)
from chain{live}.deployment d
left join lateral (
    select b.number, b.hash from chain{live}.block b where b.chain_id = d.chain_id order by b.number desc limit 1
) t on true
left join lateral (
    select b.number from chain{next}.block b where b.chain_id = d.chain_id order by b.number desc limit 1
) n on true
where not exists (select from chain{next}.deployment e where e.chain_id = d.chain_id and e.vault = d.vault and e.genesis_hash = d.genesis_hash)
or t.number is not null and not exists (
    select from chain{next}.block b where b.chain_id = d.chain_id and b.number = t.number and b.hash = t.hash
)
order by d.chain_id limit 1`

// level holds every ledger's tip against Next, while nobody can move either.
func (n Namespace) level(ctx context.Context, tx pgx.Tx) error {
	if _, err := tx.Exec(ctx, n.spanning(lockLeasesSQL)); err != nil {
		return fmt.Errorf("lock the leases: %w", err)
	}
	var chainID, tip, reached int64
	err := tx.QueryRow(ctx, n.spanning(behindSQL)).Scan(&chainID, &tip, &reached)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return nil
	case err != nil:
		return fmt.Errorf("compare tips: %w", err)
	}
	return &fault{ErrNotCaughtUp, fmt.Sprintf("chain %d: the tip is block %d, the re-index is at %d or on another branch", chainID, tip, reached), nil}
}

// fenceSQL gives every lease away, to nobody, under a token above all there were. A writer of before is refused whether it
// waits at the old row or comes to the new one.
const fenceSQL = `-- store.fence
insert into chain{next}.lease (chain_id, token, holder, expires_at)
select d.chain_id, coalesce(l.token, 0) + 1, 'almanac indexer reindex', '-infinity'
from chain{live}.deployment d left join chain{live}.lease l using (chain_id)
on conflict (chain_id) do update
set token = greatest(excluded.token, lease.token + 1), holder = excluded.holder, expires_at = excluded.expires_at;
update chain{live}.lease l set token = n.token, holder = n.holder, expires_at = n.expires_at
from chain{next}.lease n where n.chain_id = l.chain_id`

const copyGrantsSQL = `-- store.copyGrants
do $$
declare
    line text;
begin
    for line in
        select format('grant %s on schema %I to %s', a.privilege_type, m.nspname,
                      case a.grantee when 0 then 'public' else quote_ident(r.rolname) end)
        from unnest(array['chain', 'evt', 'state', 'mart']) room
        join pg_namespace n on n.nspname = room || '{live}'
        join pg_namespace m on m.nspname = room || '{next}'
        cross join lateral aclexplode(n.nspacl) a
        left join pg_roles r on r.oid = a.grantee
        where a.grantee <> n.nspowner
        union all
        select format('grant %s on %I.%I to %s', a.privilege_type, m.nspname, d.relname,
                      case a.grantee when 0 then 'public' else quote_ident(r.rolname) end)
        from unnest(array['chain', 'evt', 'state', 'mart']) room
        join pg_namespace n on n.nspname = room || '{live}'
        join pg_namespace m on m.nspname = room || '{next}'
        join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm')
        join pg_class d on d.relnamespace = m.oid and d.relname = c.relname and d.relkind in ('r', 'p', 'v', 'm')
        cross join lateral aclexplode(c.relacl) a
        left join pg_roles r on r.oid = a.grantee
        where a.grantee <> c.relowner
    loop
        execute line;
    end loop;
end
$$`

// Drop removes a namespace with all that is in it. It waits for readers, a little, and refuses one that something of others
// hangs on, one that a writer holds, and the default one.
func (n Namespace) Drop(ctx context.Context, url string) error {
	if n == "" {
		return &fault{ErrInTheWay, "the default namespace is not dropped: drop the database", nil}
	}
	conn, err := connect(ctx, url)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, switchPatience+"; "+lockMigrationsSQL); err != nil {
			return fmt.Errorf("lock migrations: %w", err)
		}
		if err := n.idle(ctx, tx); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, fmt.Sprintf(dropSQL, n.name("")))
		if err != nil {
			return fmt.Errorf("drop %s: %w", n, err)
		}
		return nil
	})
}

const dropSQL = `-- store.Drop
drop schema if exists mart%[1]s, state%[1]s, evt%[1]s, chain%[1]s cascade;
drop table public.schema_migrations%[1]s`

const holderSQL = `-- store.holder
select holder from chain%s.lease where expires_at > clock_timestamp() order by chain_id limit 1`

// idle refuses a namespace that is in use.
func (n Namespace) idle(ctx context.Context, q querier) error {
	stands, err := n.stands(ctx, q)
	if err != nil {
		return err
	}
	if !stands {
		return &fault{ErrInTheWay, fmt.Sprintf("there is no %s in this database", n), nil}
	}
	views, err := n.dependents(ctx, q)
	if err != nil {
		return err
	}
	if len(views) > 0 {
		return &fault{ErrInTheWay, fmt.Sprintf("%s still reads from %s: drop it first", strings.Join(views, ", "), n), nil}
	}
	var holder string
	err = q.QueryRow(ctx, fmt.Sprintf(holderSQL, n.name(""))).Scan(&holder)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return nil
	case err != nil:
		return fmt.Errorf("read the leases of %s: %w", n, err)
	}
	return &fault{ErrInTheWay, fmt.Sprintf("%s is written by %s: stop that first", n, holder), nil}
}
