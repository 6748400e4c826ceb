package deployer_test

import (
	"context"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"almanac/bindings"
	"almanac/internal/deployer"
	"almanac/internal/devnode"
	"almanac/internal/sender"
)

// site is a dev chain that mines as soon as something is sent, unless it is told to hold still.
type site struct {
	node   *devnode.Node
	folder string
	plan   deployer.Plan

	mu    sync.Mutex
	still bool   // nothing is mined
	shy   bool   // mining goes on when somebody asks for the pending nonce
	heard func() // called when the node has taken a transaction
}

func newSite(t *testing.T) *site {
	t.Helper()
	node, err := devnode.Start(devnode.Options{BlockSeconds: 1})
	if err != nil {
		t.Fatal(err)
	}
	s := &site{node: node, folder: t.TempDir(), plan: examplePlan(node)}
	ctx, stop := context.WithCancel(context.Background())
	mining := make(chan error, 1)
	go func() { mining <- s.mine(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := errors.Join(<-mining, node.Close()); err != nil {
			t.Error(err)
		}
	})
	return s
}

func (s *site) mine(ctx context.Context) error {
	beat := time.NewTicker(2 * time.Millisecond)
	defer beat.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-beat.C:
		}
		s.mu.Lock()
		if !s.still {
			if _, err := s.node.Mine(ctx); err != nil && ctx.Err() == nil {
				s.mu.Unlock()
				return err
			}
		}
		s.mu.Unlock()
	}
}

// hold stops mining, until somebody asks for a pending nonce if shy is set.
func (s *site) hold(still, shy bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.still, s.shy = still, shy
}

// pass lets chain time pass.
func (s *site) pass(t *testing.T, until time.Time) {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, err := s.node.MineAt(context.WithoutCancel(t.Context()), uint64(until.Unix())); err != nil {
		t.Fatal(err)
	}
}

// client is the site's node as a deployer and its sender see it.
type client struct {
	*ethclient.Client
	site *site
}

func (s *site) client() client { return client{s.node.Client(), s} }

func (c client) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	n, err := c.Client.PendingNonceAt(ctx, account)
	c.site.mu.Lock()
	defer c.site.mu.Unlock()
	c.site.still = c.site.still && !c.site.shy
	return n, err
}

func (c client) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	err := c.Client.SendTransaction(ctx, tx)
	c.site.mu.Lock()
	defer c.site.mu.Unlock()
	if c.site.heard != nil {
		c.site.heard()
	}
	return err
}

func examplePlan(node *devnode.Node) deployer.Plan {
	return deployer.Plan{
		ChainID: node.ChainID(), Genesis: time.Unix(int64(node.Head().Time), 0).Add(24 * time.Hour), EpochLength: time.Hour,
		TipCap: deployer.NewALM(50), TipSlope: deployer.NewALM(1),
		Timelock: deployer.Timelock{Delay: time.Minute, Proposers: []common.Address{devnode.Address(1)}},
		Guardian: devnode.Address(2),
		Emission: deployer.NewALM(1000), Reserve: deployer.NewALM(10_000), Tips: deployer.NewALM(100),
		Pools: []deployer.Pool{
			{Minimum: 1 << 43, Weight: 30, Votes: true, Tiers: []deployer.Tier{{Boost: 10_000}}},
			{Salt: 1, Minimum: 1 << 43, Weight: 70, PenaltyBps: 500, Tiers: []deployer.Tier{{Boost: 10_000}, {Unbonding: time.Hour, Boost: 15_000}}},
		},
	}
}

func (s *site) sender(key int) *sender.Sender {
	return sender.New(s.client(), s.node.ChainID(), sender.KeySigner(devnode.Key(key)), sender.Options{Poll: 2 * time.Millisecond})
}

func (s *site) deploy(t *testing.T, by deployer.Sender) (deployer.Network, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	return deployer.Deploy(ctx, s.client(), by, s.plan, s.folder, nil)
}

func TestDeploy_LeavesWhatThePlanSays(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	read, err := deployer.ReadNetwork(deployer.Path(s.folder, s.plan.ChainID))
	if err != nil || read.Vault != n.Vault || read.Genesis != n.Genesis || !read.Complete {
		t.Errorf("network file: got %+v, %v; want %+v", read, err, n)
	}
	s.check(t, n)
	s.spent(t, transactions)
}

// transactions is how many the example plan takes: 4 contracts, 2 pools, 2 times approve and fund, weights and emission,
// and 2 hand-overs.
const transactions = 4 + 2 + 2*2 + 2 + 2

// spent makes sure that the deployer sent so many transactions and no more.
func (s *site) spent(t *testing.T, want uint64) {
	t.Helper()
	have, err := s.node.Client().NonceAt(t.Context(), devnode.Address(0), nil)
	if err != nil || have != want {
		t.Errorf("the deployer sent %d transactions (%v), want %d", have, err, want)
	}
}

// noFile makes sure that nothing was noted.
func (s *site) noFile(t *testing.T) {
	t.Helper()
	if _, err := os.Stat(deployer.Path(s.folder, s.plan.ChainID)); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("network file: got %v, want none", err)
	}
}

// check asks the chain itself for what the plan promised.
func (s *site) check(t *testing.T, n deployer.Network) {
	t.Helper()
	opts := &bind.CallOpts{Context: t.Context()}
	v, d := bindings.NewStakingVault(), bindings.NewRewardDistributor()
	vault, distributor := v.Instance(s.node.Client(), n.Vault.Address), d.Instance(s.node.Client(), n.Distributor.Address)
	for what, c := range map[string]struct {
		at     *bind.BoundContract
		data   []byte
		unpack func([]byte) (*big.Int, error)
		want   *big.Int
	}{
		"pools":             {vault, v.PackPoolCount(), v.UnpackPoolCount, big.NewInt(2)},
		"reserve":           {distributor, d.PackEmissionReserve(), d.UnpackEmissionReserve, &s.plan.Reserve.Int},
		"tips":              {distributor, d.PackTipBudget(), d.UnpackTipBudget, &s.plan.Tips.Int},
		"emission in force": {distributor, d.PackEmissionPerEpoch(), d.UnpackEmissionPerEpoch, new(big.Int)}, // from genesis on
		"tip cap":           {distributor, d.PackTipCap(), d.UnpackTipCap, &s.plan.TipCap.Int},
	} {
		have, err := bind.Call(c.at, opts, c.data, c.unpack)
		if err != nil || have.Cmp(c.want) != 0 {
			t.Errorf("%s: got %v, %v; want %s", what, have, err, c.want)
		}
	}
	pool, err := bind.Call(vault, opts, v.PackPoolAt(big.NewInt(1)), v.UnpackPoolAt)
	if err != nil {
		t.Fatal(err)
	}
	pending, err := bind.Call(distributor, opts, d.PackPendingWeight(pool), d.UnpackPendingWeight)
	if err != nil || pending.Weight.Int64() != 70 || pending.Epoch.Sign() != 0 {
		t.Errorf("weight of the second pool: got %v, %v; want 70 from epoch 0 on", pending, err)
	}
}

func TestDeploy_ChangesNothingOnceDone(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	first, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	again, err := s.deploy(t, &cut{Sender: s.sender(0), site: s}) // may not send at all
	if err != nil || again.Vault != first.Vault {
		t.Errorf("got %+v, %v; want the same network and nothing sent", again.Vault, err)
	}
}

func TestDeploy_RefusesInOneLine(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	path := deployer.Path(s.folder, s.plan.ChainID)
	for name, c := range map[string]struct {
		change func(p *deployer.Plan, file string) string
		key    int
		want   string
	}{
		"another chain": {func(p *deployer.Plan, f string) string { p.ChainID = 1; return f }, 0, "the node is on chain 31337, the plan is for chain 1"},
		"another key":   {func(_ *deployer.Plan, f string) string { return f }, 1, "use that key"},
		"another chain's file": {func(_ *deployer.Plan, f string) string {
			return strings.Replace(f, n.GenesisHash.Hex(), common.Hash{1}.Hex(), 1)
		}, 0, "belongs to another chain"},
		"another code": {func(_ *deployer.Plan, f string) string {
			return strings.Replace(f, n.Vault.CodeHash.Hex(), common.Hash{1}.Hex(), 1)
		}, 0, "vault at"},
		"another owner's file": {func(_ *deployer.Plan, f string) string { return strings.Replace(f, n.Timelock.Address.Hex(), "x", 1) }, 0, "read network file"},
	} {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		plan, folder := s.plan, t.TempDir()
		file := c.change(&plan, strings.ReplaceAll(string(raw), strings.ToLower(n.Timelock.Address.Hex()), n.Timelock.Address.Hex()))
		if err := os.WriteFile(deployer.Path(folder, plan.ChainID), []byte(file), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err = deployer.Deploy(t.Context(), s.node.Client(), &cut{Sender: s.sender(c.key), site: s}, plan, folder, nil)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}
