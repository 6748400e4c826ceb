package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Two runs print the same, byte for byte; and our trigger costs the same however many pools there are.
func TestRun_IsTheSameTwice(t *testing.T) {
	root := filepath.Join("..", "..")
	for _, built := range []string{"contracts/out/release/StakingVault.sol/StakingVault.json", "node_modules/solc-0.6/package.json"} {
		if _, err := os.Stat(filepath.Join(root, built)); errors.Is(err, fs.ErrNotExist) {
			t.Skipf("%s is not there: make contracts builds it", built)
		}
	}
	few := sizes{ours: []int{1, 30}, peers: []int{1, 2}}
	var first, second bytes.Buffer
	for _, out := range []*bytes.Buffer{&first, &second} {
		if err := run(t.Context(), out, root, false, few); err != nil {
			t.Fatal(err)
		}
	}
	if first.String() != second.String() {
		t.Errorf("got\n%s\nthen\n%s", first.String(), second.String())
	}
	one, thirty := figure(t, first.String(), "trigger, 1 pool "), figure(t, first.String(), "trigger, 30 pools ")
	if one != thirty {
		t.Errorf("a trigger costs %s with 1 pool and %s with 30", one, thirty)
	}
}

// figure is the first one of a row.
func figure(t *testing.T, table, row string) string {
	t.Helper()
	_, rest, there := strings.Cut(table, "\n"+row)
	if !there {
		t.Fatalf("no row %q", row)
	}
	return strings.Fields(rest)[0]
}
