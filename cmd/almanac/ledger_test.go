package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"almanac/internal/deployer"
	"almanac/internal/devnode"
	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

func TestStatus_TakesTheOnlyChain(t *testing.T) {
	t.Chdir(t.TempDir())
	url := pgtest.New(t)
	status := func(args ...string) (string, int, string) {
		return run(t, append([]string{"status", "--database-url", url}, args...)...)
	}
	refuses := func(want string, args ...string) {
		t.Helper()
		if _, code, said := status(args...); code != exitUsage || said != want {
			t.Errorf("%v: got exit %d: %s\nwant exit %d: %s", args, code, said, exitUsage, want)
		}
	}
	refuses("no chain is indexed yet: run almanac indexer run with the same --database-url and --namespace")
	follow(t, url, 31337)
	if out, code, said := status(); code != exitDone || !strings.Contains(out, "31337") {
		t.Errorf("got exit %d: %s%s\nwant chain 31337", code, out, said)
	}
	refuses("--chain-id 1: not in this database, choose from 31337", "--chain-id", "1")
	follow(t, url, 5)
	refuses("--chain-id: choose from 5, 31337")
	if out, code, said := status("--chain-id", "5"); code != exitDone || !strings.Contains(out, "hain 5") {
		t.Errorf("got exit %d: %s%s\nwant chain 5", code, out, said)
	}
}

// A second deployment of a chain lies in a namespace; who asks for that must not be told of the first.
func TestStatusAndVerify_ReadTheNamespaceAskedFor(t *testing.T) {
	t.Chdir(t.TempDir())
	node, err := devnode.Start(devnode.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { node.Close() })
	url := pgtest.New(t)
	follow(t, url, node.ChainID())
	appendFirst(t, url, node)
	write(t, "network.json", fmt.Sprintf(`{"chainId": %d, "genesisHash": "%s", "complete": true}`, node.ChainID(), node.Head().Hash()))
	says := func(want string, args ...string) {
		t.Helper()
		args = append(args, "--database-url", url)
		if out, _, said := run(t, args...); !strings.Contains(out+said, want) {
			t.Errorf("%v: got %s%s\nwant %s", args, out, said, want)
		}
	}
	verify := []string{"verify", "--rpc", node.HTTPURL(), "--network", "network.json"}
	says("31337", "status")
	says("the contracts did not stand yet at block 0", verify...)
	second := []string{"--namespace", "second"}
	says("run almanac migrate up", append([]string{"status"}, second...)...)
	says("run almanac migrate up", append(verify, second...)...)
	if _, code, said := run(t, append([]string{"migrate", "up", "--database-url", url}, second...)...); code != exitDone {
		t.Fatal(said)
	}
	says("no chain is indexed yet", append([]string{"status"}, second...)...)
	says("nothing is indexed yet", append(verify, second...)...)
}

func TestVerify_SaysWhyThereIsNothingToCompare(t *testing.T) {
	node, err := devnode.Start(devnode.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { node.Close() })
	url := pgtest.New(t)
	network := filepath.Join(t.TempDir(), "network.json")
	first, err := node.Client().HeaderByNumber(t.Context(), new(big.Int))
	if err != nil {
		t.Fatal(err)
	}
	startAt := func(block uint64) {
		text, err := json.Marshal(deployer.Network{ChainID: node.ChainID(), GenesisHash: first.Hash(), StartBlock: block, EpochLength: 60, Complete: true})
		if err != nil {
			t.Fatal(err)
		}
		write(t, network, string(text))
	}
	startAt(0)
	verify := func(want string, wantCode int, args ...string) {
		t.Helper()
		_, code, said := run(t, append([]string{"verify", "--rpc", node.HTTPURL(), "--database-url", url, "--network", network}, args...)...)
		if code != wantCode || !strings.Contains(said, want) || strings.Contains(said, "\n") {
			t.Errorf("%v: got exit %d: %s\nwant exit %d: %s", args, code, said, wantCode, want)
		}
	}
	verify("nothing is indexed yet", exitFailed)
	verify("block 9 is not indexed", exitFailed, "--block", "9")
	appendFirst(t, url, node)
	verify("the contracts did not stand yet at block 0; give a later one", exitUsage, "--block", "0")
	startAt(8)
	verify("the contracts did not stand yet at block 0; the first indexed one is 8", exitUsage, "--block", "0")
	breakTip(t, url)
	verify("read block", exitFailed)
}

// follow registers some deployment.
func follow(t *testing.T, url string, chainID uint64) {
	t.Helper()
	if err := open(t, url).Ledger(chainID).Register(t.Context(), store.Deployment{EpochLength: 60, KeepsState: true}); err != nil {
		t.Fatal(err)
	}
}

func appendFirst(t *testing.T, url string, node *devnode.Node) {
	t.Helper()
	head := node.Head()
	block := event.Block{Number: 0, Hash: head.Hash(), Parent: head.ParentHash, Time: head.Time}
	if err := open(t, url).Ledger(node.ChainID()).Append(t.Context(), []event.Block{block}); err != nil {
		t.Fatal(err)
	}
}

// breakTip takes away what the tip is read from.
func breakTip(t *testing.T, url string) {
	t.Helper()
	c, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(t.Context())
	if _, err := c.Exec(t.Context(), "alter table chain.block rename to gone"); err != nil {
		t.Fatal(fmt.Errorf("rename the table of blocks: %w", err))
	}
}

func open(t *testing.T, url string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}
