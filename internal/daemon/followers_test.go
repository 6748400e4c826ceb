package daemon

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

// One process follows what lies in a folder. Each chain starts, fails and stops by itself.
func TestFollowers_EachChainGoesItsOwnWay(t *testing.T) {
	t.Parallel()
	one, two := newSite(t, 11), newSite(t, 12)
	url, folder := pgtest.New(t), t.TempDir()
	db, err := store.OpenReader(t.Context(), url)
	must(t, err)
	t.Cleanup(db.Close)
	f := NewFollowers(following(t, url, []string{folder}, one, two))
	s := NewSupervisor(f, SupervisorOptions{Poll: 20 * time.Millisecond, FirstPause: 10 * time.Millisecond, Log: quiet()})
	background(t, s.Run)
	reason := func(name string) string {
		for _, each := range s.Status() {
			if filepath.Base(each.Name) == name {
				return string(each.State) + ": " + each.Reason
			}
		}
		return "none"
	}

	one.into(t, folder)
	reaches(t, db, one)
	second := two.into(t, folder)
	reaches(t, db, two)
	reaches(t, db, one)
	families, err := f.Gather()
	must(t, err)
	labels := 0
	for _, family := range families {
		if family.GetName() == "almanac_indexer_tip_block" {
			labels = len(family.GetMetric())
		}
	}
	if got := len(f.Progress()); got != 2 || labels != 2 {
		t.Errorf("got %d chains in progress, %d in metrics, want 2", got, labels)
	}

	for name, c := range map[string]struct{ change, to, want string }{
		"20.json": {`{`, `{ `, "parked: read network file"},
		"21.json": {`"chainId": 12`, `"chainId": 21`, "waiting: no node is given for chain 21: give --rpc 21=URL"},
		"22.json": {`"complete": true`, `"complete": true `, "parked: chain 12 is followed by " + second + " already"},
	} {
		raw, err := os.ReadFile(two.file)
		must(t, err)
		text := strings.Replace(string(raw), c.change, c.to, 1)
		if name == "20.json" {
			text = text[:len(text)/2]
		}
		must(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644))
		soon(t, name+" is refused", func() bool { return strings.HasPrefix(reason(name), c.want) })
		must(t, os.Remove(filepath.Join(folder, name)))
		soon(t, name+" is gone", func() bool { return reason(name) == "none" })
	}

	must(t, two.node.Close())
	reaches(t, db, one)
	must(t, os.Remove(second))
	soon(t, "the second has stopped", func() bool { return reason("12.json") == "none" && len(f.Progress()) == 1 })
	reaches(t, db, one)
}

// Whatever is wrong, there is one line that says what, and the tables are as they were.
func TestFollowers_RefuseWhatDoesNotFit(t *testing.T) {
	t.Parallel()
	here, there := newSite(t, 11), newSite(t, 13)
	url := pgtest.New(t)
	db, err := store.OpenReader(t.Context(), url)
	must(t, err)
	t.Cleanup(db.Close)
	stop := background(t, func(ctx context.Context) { _ = NewFollowers(following(t, url, []string{here.file}, here)).RunOnly(ctx) })
	reaches(t, db, here)
	stop()
	ledger := db.Ledger(11)
	before, err := ledger.Fingerprint(t.Context())
	must(t, err)
	changed := func(from, to string) string {
		raw, err := os.ReadFile(here.file)
		must(t, err)
		if !strings.Contains(string(raw), from) {
			t.Fatalf("the network file has no %q", from)
		}
		path := filepath.Join(t.TempDir(), "network.json")
		must(t, os.WriteFile(path, []byte(strings.ReplaceAll(string(raw), from, to)), 0o644))
		return path
	}
	vault := here.network.Vault.Address.Hex()
	start := `"startBlock": ` + fmt.Sprint(here.network.StartBlock)
	for name, c := range map[string]struct {
		file string
		node *site
		want string
	}{
		"start above head":   {changed(start, `"startBlock": 99999999`), here, "startBlock 99999999 in the network file is above the head of chain 11"},
		"another start":      {changed(start, `"startBlock": `+fmt.Sprint(here.network.StartBlock+1)), here, "with other terms"},
		"wrong address":      {changed(strings.ToLower(vault), "0x00000000000000000000000000000000000000aa"), here, "code hash is"},
		"no Almanac":         {changed(strings.ToLower(vault), strings.ToLower(here.network.ALM.Address.Hex())), here, "the network file says"},
		"another chain's id": {here.file, there, "chain 13"},
		"another genesis":    {changed(strings.ToLower(here.network.GenesisHash.Hex()), "0x"+strings.Repeat("ab", 32)), here, "block 0"},
	} {
		o := following(t, url, []string{c.file})
		o.Nodes[0] = []string{c.node.node.HTTPURL()}
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second) // who is not refused would go on
		err := NewFollowers(o).RunOnly(ctx)
		cancel()
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: got %v, want one line with %q", name, err, c.want)
		}
	}
	after, err := ledger.Fingerprint(t.Context())
	must(t, err)
	for i := range before {
		if before[i] != after[i] {
			t.Errorf("%s was changed", before[i].Table)
		}
	}
}
