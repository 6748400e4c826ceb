package store

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
)

// schemaHeader opens migrations/schema.sql.
const schemaHeader = `-- The whole database, generated from a migrated one: the sum of the migrations, to be read and not to be applied.
-- To write it anew: go test ./internal/store -run TestSchema -update
`

// Schema prints the schemas chain, evt, state and mart of a database as SQL, in an order that does not depend on chance.
// Run on an empty database the print makes the same schemas again.
func Schema(ctx context.Context, url string) (string, error) {
	return Namespace("").Schema(ctx, url)
}

// Schema is Schema in a namespace, whose names the print has.
func (n Namespace) Schema(ctx context.Context, url string) (string, error) {
	conn, err := n.connect(ctx, url)
	if err != nil {
		return "", err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	rows, err := conn.Query(ctx, schemaSQL)
	if err != nil {
		return "", fmt.Errorf("print schema: %w", err)
	}
	parts, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return "", fmt.Errorf("print schema: %w", err)
	}
	return schemaHeader + "\n" + strings.Join(parts, "\n\n") + "\n", nil
}

// Schemas come first, then tables by name, chain before evt; then functions and views, what is used before what uses it;
// then triggers.
const schemaSQL = `-- store.Schema
with recursive room as (
    select oid, nspname, format('%I', nspname) as name from pg_namespace where nspname in ('chain', 'evt', 'state', 'mart')
), relation as (
    select c.oid, c.relkind, room.nspname, c.relname, room.name || '.' || quote_ident(c.relname) as name
    from pg_class c join room on room.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v') and not c.relispartition
), remark as (
    select r.oid,
           string_agg(format('comment on %s %s%s is %L;',
               case when d.objsubid > 0 then 'column' when r.relkind = 'v' then 'view' else 'table' end,
               r.name, '.' || quote_ident(a.attname), d.description), E'\n' order by d.objsubid) as text
    from relation r
    join pg_description d on d.objoid = r.oid and d.classoid = 'pg_class'::regclass
    left join pg_attribute a on a.attrelid = r.oid and a.attnum = d.objsubid and a.attnum > 0
    group by r.oid
), line as (
    select a.attrelid as oid, 0 as rank, a.attnum::text as name, a.attnum as place,
           quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
           || coalesce(' default ' || pg_get_expr(f.adbin, f.adrelid), '')
           || case when a.attnotnull then ' not null' else '' end as text
    from pg_attribute a
    left join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped
    union all
    select k.conrelid, position(k.contype in 'pucf'), k.conname, 0,
           'constraint ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid, true)
    from pg_constraint k where k.contype in ('p', 'u', 'c', 'f')
), made as (
    select p.oid from pg_proc p join room on room.oid = p.pronamespace
    union all
    select oid from relation where relkind = 'v'
), uses as (
    select w.ev_class as oid, d.refobjid as used
    from pg_depend d join pg_rewrite w on d.classid = 'pg_rewrite'::regclass and w.oid = d.objid
    where w.ev_class <> d.refobjid
    union
    select d.objid, d.refobjid from pg_depend d where d.classid = 'pg_proc'::regclass
), depth as (
    select oid, 0 as deep from made
    union
    select u.oid, d.deep + 1 from depth d join uses u on u.used = d.oid join made on made.oid = u.oid
), deepest as (
    select oid, to_char(max(deep), 'fm000') as deep from depth group by oid
), piece as (
    select 1 as rank, room.nspname as first, '' as second, 0::oid as third,
           format(E'create schema %s;\ncomment on schema %s is %L;', room.name, room.name, obj_description(room.oid, 'pg_namespace')) as text
    from room
    union all
    select 2, r.nspname, r.relname, 0,
           format(E'create table %s (\n    %s\n);', r.name, string_agg(l.text, E',\n    ' order by l.rank, l.place, l.name))
           || coalesce((
               select string_agg(E'\n' || pg_get_indexdef(i.indexrelid) || ';', '' order by i.indexrelid::regclass::text)
               from pg_index i where i.indrelid = r.oid
               and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
           ), '')
           || coalesce(E'\n' || m.text, '')
    from relation r
    join line l on l.oid = r.oid
    left join remark m on m.oid = r.oid
    where r.relkind <> 'v'
    group by r.oid, r.nspname, r.relname, r.name, m.text
    union all
    select 3, e.deep, '', p.oid,
           rtrim(pg_get_functiondef(p.oid), E'\n') || E';'
           || coalesce(format(E'\ncomment on function %s is %L;', p.oid::regprocedure, obj_description(p.oid, 'pg_proc')), '')
    from pg_proc p join room on room.oid = p.pronamespace join deepest e on e.oid = p.oid
    union all
    select 3, e.deep, '', r.oid,
           format(E'create view %s as\n%s', r.name, pg_get_viewdef(r.oid, true)) || coalesce(E'\n' || m.text, '')
    from relation r
    join deepest e on e.oid = r.oid
    left join remark m on m.oid = r.oid
    where r.relkind = 'v'
    union all
    select 4, r.nspname, r.relname, g.oid, pg_get_triggerdef(g.oid) || ';'
    from pg_trigger g join relation r on r.oid = g.tgrelid
    where not g.tgisinternal
)
select text from piece order by rank, first, second, third`
