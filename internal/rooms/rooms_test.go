// Package rooms_test holds the drawing of the house in README.md against the code: which room may import which.
package rooms_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "almanac/"

// rooms lists what each room may import of ours, and why no more. Tests may besides use what is in support.
var rooms = map[string]struct {
	may []string
	why string
}{
	"bindings":                  {nil, "generated from the ABIs alone"},
	"migrations":                {nil, "plain SQL"},
	"tools/bindgen":             {nil, "must build before the bindings do"},
	"tools/benchgas":            {[]string{"internal/devnode"}, "measures what is compiled, by its ABI alone, so that nothing generated can be stale"},
	"tools/replaynode":          {[]string{"internal/deployer", "internal/replay"}, "serves a made-up chain; knows no indexer"},
	"tools/benchindex":          {[]string{"bindings", "internal/deployer", "internal/event", "internal/pgtemp", "internal/replay", "internal/store"}, "runs indexers as programs, ours among them: it must not see how ours works"},
	"tools/fulldisk":            {[]string{"internal/pgtemp", "internal/store"}, "runs the programs that an operator runs, and looks at what they left"},
	"internal/units":            {nil, "arithmetic on text"},
	"internal/devnode":          {nil, "a node knows no contracts of ours"},
	"internal/devnode/nodetest": {[]string{"internal/devnode"}, "a node for tests, and nothing else"},
	"internal/pgtemp":           {nil, "a server knows no schema of ours"},
	"internal/pgtemp/pgtest":    {[]string{"internal/pgtemp"}, "a server for tests knows no schema of ours"},
	"internal/sender":           {nil, "gets any transaction mined, whatever it means"},
	"internal/revert":           {[]string{"bindings"}, "words for errors"},
	"internal/event":            {[]string{"bindings"}, "the vocabulary, known to both sides of the database"},
	"internal/model":            {[]string{"internal/event"}, "an independent second opinion: it must not see the contracts"},
	"internal/wire":             {[]string{"internal/event"}, "reads bytes into our words; opens nothing and judges nothing"},
	"internal/chain":            {[]string{"internal/event", "internal/wire"}, "reads any contract; the catalogue comes as a decoder"},
	"internal/audit":            {[]string{"bindings", "internal/chain", "internal/event"}, "asks contracts what rows must add up to; keeps nothing"},
	"internal/multicall":        {[]string{"internal/chain"}, "many reads in one call, of any contract"},
	"internal/store":            {[]string{"internal/event", "migrations"}, "the only room that speaks SQL; it knows no node"},
	"internal/indexer":          {[]string{"internal/event"}, "decides by ports, so that forks can be played with fakes"},
	"internal/keeper":           {[]string{"bindings"}, "decides by ports and from the chain, never from our tables"},
	"internal/deployer":         {[]string{"bindings", "internal/sender", "internal/units"}, "works before there is a database or an index"},
	"internal/report":           {[]string{"internal/store"}, "prints what SQL says, nothing that it works out itself"},
	"internal/export":           {[]string{"internal/store"}, "writes what SQL says into files"},
	"internal/verify":           {[]string{"bindings", "internal/chain", "internal/event", "internal/model", "internal/store"}, "compares three sides, runs none"},
	"internal/lives":            {[]string{"bindings", "internal/event", "internal/model"}, "holds the model against bytecode; needs no node and no database"},
	"internal/daemon":           {[]string{"bindings", "internal/audit", "internal/chain", "internal/deployer", "internal/event", "internal/indexer", "internal/keeper", "internal/multicall", "internal/revert", "internal/sender", "internal/store", "internal/verify"}, "introduces the rooms to each other; knows no actors and no flags"},
	"internal/dev":              {[]string{"*"}, "puts everything together"},
	"internal/histories":        {[]string{"internal/chain", "internal/daemon", "internal/deployer", "internal/indexer"}, "tests alone: lives the whole path from node to table, and takes parts of it out"},
	"internal/badnode":          {nil, "spoils what any node says, whatever it means"},
	"internal/replay":           {[]string{"bindings", "internal/event", "internal/model"}, "a chain for tests: the model judges it and must not make it"},
	"internal/rooms":            {nil, "this test"},
	"cmd/almanac":               {[]string{"internal/chain", "internal/daemon", "internal/deployer", "internal/dev", "internal/export", "internal/report", "internal/revert", "internal/sender", "internal/store", "internal/verify"}, "flags and wiring; what decides lies in a room"},
}

// support is what tests may lean on: a real node, a replaying one and a bad one, lives on bare bytecode, and a real Postgres.
var support = []string{"internal/devnode", "internal/devnode/nodetest", "internal/replay", "internal/badnode", "internal/lives", "internal/pgtemp", "internal/pgtemp/pgtest", "internal/store", "internal/event", "bindings", "migrations"}

func TestRooms_ImportOnlyWhatTheDrawingShows(t *testing.T) {
	root := filepath.Join("..", "..")
	seen := map[string]bool{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && slices.Contains([]string{"node_modules", "contracts", ".git"}, entry.Name()) {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") {
			return nil
		}
		room, err := filepath.Rel(root, filepath.Dir(path))
		if err != nil {
			return err
		}
		room = filepath.ToSlash(room)
		seen[room] = true
		checkFile(t, room, path)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for room := range rooms {
		if !seen[room] {
			t.Errorf("the drawing shows %s, which is not there", room)
		}
	}
}

func checkFile(t *testing.T, room, path string) {
	rule, drawn := rooms[room]
	if !drawn {
		t.Errorf("%s is in no room of the drawing: add it here and to README.md", path)
		return
	}
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	allowed := append(slices.Clone(rule.may), room)
	if strings.HasSuffix(path, "_test.go") {
		allowed = append(allowed, support...)
	}
	for _, imported := range file.Imports {
		name, err := strconv.Unquote(imported.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		name, ours := strings.CutPrefix(name, module)
		if ours && !slices.Contains(allowed, name) && !slices.Contains(rule.may, "*") {
			t.Errorf("%s imports %s, but %s: %s", path, name, room, rule.why)
		}
	}
}
