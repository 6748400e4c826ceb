package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"

	"github.com/jackc/pgx/v5"
)

// Namespace is a second set of our schemas in the same database: in namespace b stand chain_b, evt_b, state_b and mart_b, and
// what has landed in them is in public.schema_migrations_b. The empty one has no suffix. A namespace holds what any database
// of ours holds; two of them share nothing but the server.
//
// No statement knows of it. Whatever is sent on a connection of a namespace is renamed where it leaves the process, so that
// no query can be forgotten; migrations run as they are written, under the plain names, and are renamed before they commit.
type Namespace string

// longestNamespace keeps the longest name that we make of it below Postgres's bound of 63 bytes, with room for _next.
const longestNamespace = 24

var namespaceName = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// Validate says whether the name can be used as it stands. The names next and old belong to re-indexing.
func (n Namespace) Validate() error {
	switch {
	case n == "":
		return nil
	case !namespaceName.MatchString(string(n)) || len(n) > longestNamespace:
		return fmt.Errorf("namespace %q: must be 1 to %d of a-z, 0-9 and _, a letter first", string(n), longestNamespace)
	case n == next || n == old || endsWith(n, next) || endsWith(n, old):
		return fmt.Errorf("namespace %q: next and old are where re-indexing builds and leaves: choose another name", string(n))
	}
	return nil
}

const (
	next Namespace = "next"
	old  Namespace = "old"
)

// Next is where a re-index of this namespace is built.
func (n Namespace) Next() Namespace { return n.join(next) }

// Old is where a re-index leaves what it took the place of.
func (n Namespace) Old() Namespace { return n.join(old) }

func (n Namespace) join(end Namespace) Namespace {
	if n == "" {
		return end
	}
	return n + "_" + end
}

func endsWith(n, end Namespace) bool {
	cut := len(n) - len(end) - 1
	return cut > 0 && n[cut:] == "_"+end
}

// String is for messages.
func (n Namespace) String() string {
	if n == "" {
		return "the default namespace"
	}
	return "namespace " + string(n)
}

// name is what one of our schemas, or our table of migrations, is called here.
func (n Namespace) name(plain string) string {
	if n == "" {
		return plain
	}
	return plain + "_" + string(n)
}

// changePlacesSQL gives the schemas of one set the names of another, as far as there are any. Renaming locks no table.
const changePlacesSQL = `-- store.changePlaces
do $$
declare
    room text;
begin
    foreach room in array array['chain', 'evt', 'state', 'mart'] loop
        if to_regnamespace(room || '%[1]s') is not null then
            execute format('alter schema %%I rename to %%I', room || '%[1]s', room || '%[2]s');
        end if;
    end loop;
end
$$`

// aside is the suffix of the schemas that stand under the plain names, while a migration needs these. Nobody ever sees it.
const aside = "__aside"

// underPlainNames runs a migration as it is written, on the schemas of the namespace: for the length of a transaction they
// have the plain names, and those that had them stand aside. Others see the names as they were, and wait for nothing.
func (n Namespace) underPlainNames(ctx context.Context, tx pgx.Tx, sql string) error {
	if n == "" {
		_, err := tx.Exec(ctx, sql)
		return err
	}
	defer rest(tx.Conn())()
	suffix := n.name("")
	for _, step := range []string{
		fmt.Sprintf(changePlacesSQL, "", aside), fmt.Sprintf(changePlacesSQL, suffix, ""), sql,
		fmt.Sprintf(changePlacesSQL, "", suffix), fmt.Sprintf(changePlacesSQL, aside, ""),
	} {
		if _, err := tx.Exec(ctx, step); err != nil {
			return err
		}
	}
	return nil
}

// ours finds our names in a statement: a schema in front of a dot, plain or quoted, or alone as a text; the migrations; and
// locks, since ledgers of one chain in two namespaces are two.
var ours = regexp.MustCompile(`\b(chain|evt|state|mart)"?\.|'(chain|evt|state|mart)'|\bpublic\.schema_migrations\b|'almanac (ledger|indexes)\b`)

// sql renames what a statement speaks of.
func (n Namespace) sql(text []byte) []byte {
	if n == "" {
		return text
	}
	return ours.ReplaceAllFunc(text, func(found []byte) []byte {
		name := bytes.TrimRight(found, `'".`) // the rest goes behind the suffix
		return slices.Concat(name, []byte("_"+n), found[len(name):])
	})
}

// locate says of a fault of the schema which namespace it is in.
func (n Namespace) locate(err error) error {
	if n == "" || !errors.Is(err, ErrNotMigrated) {
		return err
	}
	return &fault{ErrNotMigrated, fmt.Sprintf("%s: %s --namespace %s", n, err, string(n)), nil}
}

const namespacesSQL = `-- store.Namespaces
select substr(c.relname, 19) from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and (c.relname = 'schema_migrations' or c.relname like 'schema\_migrations\_%')
order by c.relname`

// Namespaces lists what stands in a database, the default namespace first.
func Namespaces(ctx context.Context, url string) ([]Namespace, error) {
	conn, err := connect(ctx, url)
	if err != nil {
		return nil, err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	rows, err := conn.Query(ctx, namespacesSQL)
	if err != nil {
		return nil, fmt.Errorf("list namespaces: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowTo[Namespace])
}

// Ping tells whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return explain(s.pool.Ping(ctx)) }

// Recheck makes sure that the schema is still the one that was opened. Who holds the lease may rely on the answer until it is
// fenced.
func (l *Ledger) Recheck(ctx context.Context) error { return l.store.inspect(ctx, true) }
