package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"almanac/internal/devnode"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

func TestIndexerStatusCheckAndExport_TellOfALedger(t *testing.T) {
	node, err := devnode.Start(devnode.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { node.Close() })
	url, dir := pgtest.New(t), t.TempDir()
	says := func(wantCode int, want string, args ...string) {
		t.Helper()
		out, code, said := run(t, append([]string{"indexer", args[0], "--database-url", url}, args[1:]...)...)
		if code != wantCode || !strings.Contains(strings.Join(strings.Fields(out+said), " "), want) {
			t.Errorf("%v: got exit %d:\n%s%s\nwant exit %d with %q", args, code, out, said, wantCode, want)
		}
	}
	says(exitUsage, "no chain is indexed yet: run almanac indexer run with the same --database-url and --namespace", "check")
	if err := open(t, url).Ledger(node.ChainID()).Register(t.Context(), store.Deployment{EpochLength: 60, KeepsState: true}); err != nil {
		t.Fatal(err)
	}
	appendFirst(t, url, node)

	says(exitDone, "head 0, 0 blocks ahead", "status", "--rpc", node.HTTPURL())
	says(exitDone, "writer nobody", "status")
	says(exitDone, "blocks 0 to 0, 1 headers compared, 0 findings", "check", "--rpc", node.HTTPURL())
	says(exitUsage, "--chain-id 9: not in this database", "check", "--chain-id", "9")
	says(exitDone, "0 days written, 0 rows, 0.0 MB; 0 were written before, 1 are not final yet", "export", "--to", dir)
	says(exitDone, "1 days written, 1 rows", "export", "--to", dir, "--unfinalized")
	says(exitUsage, "--tables: no such table: stacked", "export", "--to", dir, "--tables", "stacked")
	if found, _ := filepath.Glob(filepath.Join(dir, "block", "*", "*", "part-0.parquet")); len(found) != 1 {
		t.Errorf("got files %q, want one of blocks", found)
	}

	out, _, _ := run(t, "indexer", "status", "--database-url", url, "--json")
	var status indexerStatus
	if err := json.Unmarshal([]byte(out), &status); err != nil || len(status.Chains) != 1 || *status.Chains[0].Tip != 0 || status.Bytes == 0 {
		t.Errorf("got %s, %v", out, err)
	}
	breakTip(t, url)
	says(exitFailed, "chain.block", "check")
}

func TestChainNodes_TakeSeveralChains(t *testing.T) {
	var n chainNodes
	for _, text := range []string{"http://a,http://b 7=ws://c", "7=https://d?key=1"} {
		if err := n.Set(text); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.Equal(n[0], []string{"http://a", "http://b"}) || !slices.Equal(n[7], []string{"ws://c", "https://d?key=1"}) {
		t.Errorf("got %q and %q", n[0], n[7])
	}
	if strings.Contains(n.String(), "key") {
		t.Errorf("%s shows a key", n.String())
	}
}

func TestAlone_IsOneFile(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "1.json")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if !alone([]string{file}) || alone([]string{dir}) || alone([]string{file, file}) || alone(nil) {
		t.Error("a file is alone, a folder or two files are not")
	}
}
