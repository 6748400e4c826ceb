package daemon

import (
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/deployer"
	"almanac/internal/devnode"
	"almanac/internal/sender"
	"almanac/internal/store"
)

// site is a chain that goes on by itself, with the contracts on it.
type site struct {
	node    *devnode.Node
	network deployer.Network
	file    string // the network file
}

func newSite(t *testing.T, chainID uint64) *site {
	t.Helper()
	node, err := devnode.Start(devnode.Options{ChainID: chainID, BlockSeconds: 1})
	must(t, err)
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() { defer close(ended); _ = node.Run(ctx, 20*time.Millisecond) }()
	t.Cleanup(func() { stop(); <-ended; node.Close() })
	s := &site{node: node}
	folder := t.TempDir()
	key := sender.New(node.Client(), chainID, sender.KeySigner(devnode.Key(0)), sender.Options{Poll: 2 * time.Millisecond})
	s.network, err = deployer.Deploy(t.Context(), node.Client(), key, deployer.Plan{
		ChainID: chainID, Genesis: time.Unix(int64(node.Head().Time), 0).Add(24 * time.Hour), EpochLength: time.Hour,
		TipCap: deployer.NewALM(50), TipSlope: deployer.NewALM(1),
		Timelock: deployer.Timelock{Delay: time.Minute, Proposers: []common.Address{devnode.Address(1)}}, Guardian: devnode.Address(2),
		Emission: deployer.NewALM(1000), Reserve: deployer.NewALM(10_000), Tips: deployer.NewALM(100),
		Pools: []deployer.Pool{{Minimum: 1 << 43, Weight: 30, Votes: true, Tiers: []deployer.Tier{{Boost: 10_000}}}},
	}, folder, nil)
	must(t, err)
	s.file = deployer.Path(folder, chainID)
	return s
}

// into copies the network file to a folder.
func (s *site) into(t *testing.T, folder string) string {
	t.Helper()
	raw, err := os.ReadFile(s.file)
	must(t, err)
	path := filepath.Join(folder, filepath.Base(s.file))
	must(t, os.WriteFile(path, raw, 0o644))
	return path
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// soon waits for a fact.
func soon(t *testing.T, fact string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !is(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("still waiting until %s", fact)
		}
	}
}

func following(t *testing.T, url string, networks []string, sites ...*site) FollowOptions {
	o := FollowOptions{Networks: networks, Nodes: map[uint64][]string{}, DatabaseURL: url,
		Indexer: Options{Log: quiet(), Poll: 20 * time.Millisecond, Segment: 500, Workers: 2, MaxFork: 64}}
	for _, s := range sites {
		o.Nodes[s.node.ChainID()] = []string{s.node.HTTPURL()}
	}
	return o
}

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

// reaches waits until a ledger has come to the head that its chain has now.
func reaches(t *testing.T, db *store.Store, s *site) {
	t.Helper()
	goal := s.node.Head().Number.Uint64() + 1
	soon(t, "the ledger has caught up", func() bool {
		tip, _, err := db.Ledger(s.node.ChainID()).Tip(t.Context())
		return err == nil && tip.Number >= goal
	})
}

// background runs something until the test, or stop, ends it.
func background(t *testing.T, run func(ctx context.Context)) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() { defer close(ended); run(ctx) }()
	stop = func() { cancel(); <-ended }
	t.Cleanup(stop)
	return stop
}
