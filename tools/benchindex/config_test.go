package main

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
)

var update = flag.Bool("update", false, "write the golden files")

// The files that peers are started with, for one event of each shape: a tuple, a list of tuples, numbers alone.
func TestPonderProject_WritesOnePlainRowAnEvent(t *testing.T) {
	p := ponderProject{ChainID: 31337, HTTP: "http://node", WS: "ws://node", First: 1, Last: 99}
	for _, e := range shapes(t) {
		table, err := newPonderTable(e)
		must(t, err)
		p.Tables = append(p.Tables, table)
	}
	p.Contracts = []ponderContract{{"vault", common.Address{19: 1}, json.RawMessage("[]")}}
	dir := t.TempDir()
	must(t, p.write(dir, t.TempDir()))
	var text strings.Builder
	for _, name := range []string{"package.json", "ponder.config.ts", "ponder.schema.ts", "src/index.ts", "src/api/index.ts"} {
		raw, err := os.ReadFile(filepath.Join(dir, name))
		must(t, err)
		text.WriteString("// " + name + "\n" + string(raw))
	}
	golden(t, "ponder.txt", text.String())
}

func TestShovelIntegration_AsksForHeadersAndOneRowAnEvent(t *testing.T) {
	var all []shovelIntegration
	for _, e := range shapes(t) {
		one, err := newShovelIntegration("bench", 7, e, common.Address{19: 1})
		must(t, err)
		all = append(all, one)
	}
	raw, err := json.MarshalIndent(all, "", "  ")
	must(t, err)
	golden(t, "shovel.json", string(raw)+"\n")
}

func shapes(t *testing.T) []tabled {
	t.Helper()
	all, err := tabledEvents(func(table string) bool {
		return table == "pool_created" || table == "staked" || table == "epoch_triggered"
	})
	must(t, err)
	if len(all) != 3 {
		t.Fatalf("got %d events, want 3", len(all))
	}
	return all
}

// Every event of our two contracts can be laid out for every peer.
func TestTabledEvents_FitEveryPeer(t *testing.T) {
	all, err := tabledEvents(func(table string) bool { return !strings.HasPrefix(table, "pair_") })
	must(t, err)
	for _, e := range all {
		if _, err := newPonderTable(e); err != nil {
			t.Error(err)
		}
		if _, err := newShovelIntegration("bench", 7, e, common.Address{}); err != nil {
			t.Error(err)
		}
	}
	if _, err := tabledEvents(func(table string) bool { return table == "pair_sync" }); err == nil {
		t.Error("a pair's event was accepted without an ABI")
	}
}

func TestEventsABI_LeavesFunctionsOut(t *testing.T) {
	raw, err := eventsABI(metadata[event.Vault])
	must(t, err)
	var items []struct{ Type string }
	must(t, json.Unmarshal(raw, &items))
	if len(items) == 0 {
		t.Fatal("no events")
	}
	for _, item := range items {
		if item.Type != "event" {
			t.Errorf("got a %s, want events alone", item.Type)
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		must(t, os.MkdirAll("testdata", 0o755))
		must(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	must(t, err)
	if got != string(want) {
		t.Errorf("%s is not what comes out now; -update writes\n%s", path, got)
	}
}
