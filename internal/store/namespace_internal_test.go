package store

import (
	"bytes"
	"math/rand/v2"
	"net"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgproto3"
)

func TestNamespace_RenamesOurNamesAndNoOthers(t *testing.T) {
	for statement, want := range map[string]string{
		"select 1 from chain.block b join evt.staked s":    "select 1 from chain_b.block b join evt_b.staked s",
		`copy "evt"."staked" ("chain_id") from stdin`:      `copy "evt_b"."staked" ("chain_id") from stdin`,
		"where nspname in ('chain', 'evt')":                "where nspname in ('chain_b', 'evt_b')",
		"to_regclass('public.schema_migrations')":          "to_regclass('public.schema_migrations_b')",
		"select state.position_at(1), mart.hex('\\x00')":   "select state_b.position_at(1), mart_b.hex('\\x00')",
		"select chain, block.chain_id, blockchain.x":       "select chain, block.chain_id, blockchain.x",
		"-- the chain's state\nselect 'a state', 'chain '": "-- the chain's state\nselect 'a state', 'chain '",
		"hashtextextended('almanac ledger ' || $1, 0)":     "hashtextextended('almanac ledger_b ' || $1, 0)",
		"select public.schema_migrations_old":              "select public.schema_migrations_old",
	} {
		if got := string(Namespace("b").sql([]byte(statement))); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
		if got := string(Namespace("").sql([]byte(statement))); got != statement {
			t.Errorf("the default namespace: got %s, want %s", got, statement)
		}
	}
}

func TestNamespace_Validate(t *testing.T) {
	for _, good := range []Namespace{"", "b", "second", "test_2", "nextdoor", "bold"} {
		if err := good.Validate(); err != nil {
			t.Errorf("%q: %v", string(good), err)
		}
	}
	for _, bad := range []Namespace{"B", "2nd", "a-b", `a"b`, "a b", "ä", "next", "old", "b_next", "b_old", Namespace(strings.Repeat("a", 25))} {
		if err := bad.Validate(); err == nil {
			t.Errorf("%q was taken", string(bad))
		}
	}
	if longest := Namespace(strings.Repeat("a", longestNamespace)).Next().name("schema_migrations"); len(longest) > 63 {
		t.Errorf("%s has %d bytes", longest, len(longest))
	}
}

// recorder is a connection that keeps what was written.
type recorder struct {
	net.Conn
	bytes.Buffer
}

func (r *recorder) Write(p []byte) (int, error) { return r.Buffer.Write(p) }
func (r *recorder) Read(p []byte) (int, error)  { return r.Buffer.Read(p) }

// However the messages are cut into writes, what arrives is the messages with the statements renamed.
func TestRenaming_TakesMessagesInAnyPieces(t *testing.T) {
	const statement, renamed = "insert into chain.block values ($1)", "insert into chain_b.block values ($1)"
	bulk := bytes.Repeat([]byte("chain.block\tevt."), 5000)
	for seed := range uint64(200) {
		random := rand.New(rand.NewPCG(seed, 0))
		send, want := messages(statement, bulk), messages(renamed, bulk)
		got := &recorder{}
		r := &renaming{Conn: got, namespace: "b"}
		for len(send) > 0 {
			cut := 1 + random.IntN(len(send))
			if random.IntN(2) == 0 {
				cut = 1 + random.IntN(min(7, len(send)))
			}
			if n, err := r.Write(send[:cut]); n != cut || err != nil {
				t.Fatalf("seed %d: wrote %d of %d, %v", seed, n, cut, err)
			}
			send = send[cut:]
		}
		if !bytes.Equal(got.Bytes(), want) {
			t.Fatalf("seed %d: got %d bytes, want %d", seed, got.Len(), len(want))
		}
	}
}

// messages of a connection, from its start, around a statement. Rows and parameters look like statements.
func messages(statement string, bulk []byte) (out []byte) {
	for _, m := range []pgproto3.FrontendMessage{
		&pgproto3.StartupMessage{ProtocolVersion: pgproto3.ProtocolVersionNumber, Parameters: map[string]string{"user": "chain."}},
		&pgproto3.Parse{Name: "chain.x", Query: statement, ParameterOIDs: []uint32{0x27657674, 0x27000000}},
		&pgproto3.Bind{PreparedStatement: "chain.x", Parameters: [][]byte{[]byte("'evt'")}},
		&pgproto3.Sync{},
		&pgproto3.Query{String: statement},
		&pgproto3.CopyData{Data: bulk},
		&pgproto3.CopyDone{},
		&pgproto3.Query{String: ""},
		&pgproto3.Terminate{},
	} {
		var err error
		if out, err = m.Encode(out); err != nil {
			panic(err)
		}
	}
	return out
}
