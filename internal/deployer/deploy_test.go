package deployer_test

import (
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"almanac/bindings"
	"almanac/internal/deployer"
	"almanac/internal/devnode"
	"almanac/internal/sender"
)

// site is a dev chain that mines as soon as something is sent.
type site struct {
	node   *devnode.Node
	folder string
	plan   deployer.Plan
}

func newSite(t *testing.T) *site {
	t.Helper()
	node, err := devnode.Start(devnode.Options{BlockSeconds: 1})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	mining := make(chan error, 1)
	go func() { mining <- node.Run(ctx, 2*time.Millisecond) }()
	t.Cleanup(func() {
		stop()
		if err := errors.Join(<-mining, node.Close()); err != nil {
			t.Error(err)
		}
	})
	return &site{node: node, folder: t.TempDir(), plan: examplePlan(node)}
}

func examplePlan(node *devnode.Node) deployer.Plan {
	return deployer.Plan{
		ChainID: node.ChainID(), Genesis: time.Unix(int64(node.Head().Time), 0).Add(24 * time.Hour), EpochLength: time.Hour,
		TipCap: deployer.NewALM(50), TipSlope: deployer.NewALM(1),
		Timelock: deployer.Timelock{Delay: time.Minute, Proposers: []common.Address{devnode.Address(1)}},
		Emission: deployer.NewALM(1000), Reserve: deployer.NewALM(10_000), Tips: deployer.NewALM(100),
		Pools: []deployer.Pool{
			{Minimum: 1e13, Weight: 30, Tiers: []deployer.Tier{{Boost: 10_000}}},
			{Salt: 1, Minimum: 1e13, Weight: 70, Tiers: []deployer.Tier{{Boost: 10_000}, {Unbonding: time.Hour, Boost: 15_000}}},
		},
	}
}

func (s *site) sender(key int) *sender.Sender {
	return sender.New(s.node.Client(), s.node.ChainID(), sender.KeySigner(devnode.Key(key)), sender.Options{Poll: 2 * time.Millisecond})
}

func (s *site) deploy(t *testing.T, by deployer.Sender) (deployer.Network, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	return deployer.Deploy(ctx, s.node.Client(), by, s.plan, s.folder, nil)
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
		"pools":   {vault, v.PackPoolCount(), v.UnpackPoolCount, big.NewInt(2)},
		"reserve": {distributor, d.PackEmissionReserve(), d.UnpackEmissionReserve, &s.plan.Reserve.Int},
		"tips":    {distributor, d.PackTipBudget(), d.UnpackTipBudget, &s.plan.Tips.Int},
		"tip cap": {distributor, d.PackTipCap(), d.UnpackTipCap, &s.plan.TipCap.Int},
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

// cut is a sender whose process dies: before the send of that number, or right after it was mined.
type cut struct {
	*sender.Sender
	left  int
	after bool
}

var errCut = errors.New("killed")

func (c *cut) Send(ctx context.Context, call sender.Call) (*types.Receipt, error) {
	c.left--
	if c.left < 0 && !c.after {
		return nil, errCut
	}
	receipt, err := c.Sender.Send(ctx, call)
	if c.left < 0 && err == nil {
		return nil, errCut
	}
	return receipt, err
}

// Killed at every transaction there is, before and after it, the next run finishes, and nothing stands twice.
func TestDeploy_GoesOnWhereItWasInterrupted(t *testing.T) {
	t.Parallel()
	for after, left := range map[bool]int{false: 2, true: 1} { // two transactions a run get through
		s := newSite(t)
		kills := 0
		for {
			n, err := s.deploy(t, &cut{Sender: s.sender(0), left: left, after: after})
			if err == nil {
				s.check(t, n)
				break
			}
			if !errors.Is(err, errCut) {
				t.Fatalf("after=%v, run %d: %v", after, kills+1, err)
			}
			if kills++; kills > 40 {
				t.Fatal("40 runs did not finish")
			}
		}
		if kills < 5 {
			t.Errorf("after=%v: only %d kills; the test proves little", after, kills)
		}
	}
}

// The vault knows its distributor by the deployer's next nonce. When another transaction takes it, both are deployed anew.
func TestDeploy_SurvivesAForeignNonceBetweenVaultAndDistributor(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	if _, err := s.deploy(t, &cut{Sender: s.sender(0), left: 2, after: true}); !errors.Is(err, errCut) { // token, timelock, vault
		t.Fatal(err)
	}
	self := devnode.Address(0)
	if _, err := s.sender(0).Send(t.Context(), sender.Call{To: &self, Value: big.NewInt(1)}); err != nil {
		t.Fatal(err)
	}
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	s.check(t, n)
}

func TestDeploy_ChangesNothingOnceDone(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	first, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	again, err := s.deploy(t, &cut{Sender: s.sender(0)}) // may not send at all
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
		_, err = deployer.Deploy(t.Context(), s.node.Client(), &cut{Sender: s.sender(c.key)}, plan, folder, nil)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", name, err, c.want)
		}
	}
}

func TestReadPlan_ReportsEveryFaultTogether(t *testing.T) {
	path := filepath.Join(t.TempDir(), "plan.yaml")
	text := "epochLength: 1500ms\nemissionPerEpoch: 10\nemissionReserve: 9\npools:\n  - {weight: 1}\n  - {tiers: [{unbonding: 50000h}], pair: true}\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := deployer.ReadPlan(path)
	for _, want := range []string{"chainId: missing", "epochLength: 1.5s", "genesis: missing", "timelock.proposers: none", "emissionPerEpoch: more", "pools[0].tiers: none", "pools[1].tiers[0].unbonding", "pools[1]: same asset", "pools[1].pair: needs indexFrom"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want it to say %q", err, want)
		}
	}
}

func TestReadPlan_TakesTheExample(t *testing.T) {
	plan, err := deployer.ReadPlan("../../deploy/plan.example.yaml")
	if err != nil || len(plan.Pools) != 2 || plan.Emission.String() != "100000000000000000000000" {
		t.Errorf("got %+v, %v", plan, err)
	}
}
