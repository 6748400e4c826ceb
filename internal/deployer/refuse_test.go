package deployer_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/deployer"
	"almanac/internal/devnode"
	"almanac/internal/sender"
)

// network reads the file of a deployment, finished or not.
func (s *site) network(t *testing.T) (n deployer.Network) {
	t.Helper()
	raw, err := os.ReadFile(deployer.Path(s.folder, s.plan.ChainID))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &n); err != nil {
		t.Fatal(err)
	}
	return n
}

// refuses runs the deployment, which must end with an error that says so, without a transaction.
func (s *site) refuses(t *testing.T, want string) error {
	t.Helper()
	_, err := s.deploy(t, &cut{Sender: s.sender(0), site: s})
	if err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want it to say %q", err, want)
	}
	return err
}

func TestDeploy_RefusesAPassedGenesisBeforeItSendsAnything(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.plan.Genesis = time.Unix(int64(s.node.Head().Time), 0)
	s.refuses(t, "has passed")
	s.noFile(t)
	s.spent(t, 0)
}

func TestDeploy_TakesALaterGenesisUntilTheDistributorStands(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.interrupt(t, 3, beforeSend) // the distributor is next
	s.pass(t, s.plan.Genesis)
	s.refuses(t, "has passed")
	s.plan.Genesis, s.plan.EpochLength = s.plan.Genesis.Add(24*time.Hour), 2*time.Hour
	s.interrupt(t, 0, afterMined)

	later := s.plan
	s.plan.Genesis = s.plan.Genesis.Add(time.Hour)
	s.refuses(t, "plan: the distributor stands, with genesis "+later.Genesis.UTC().Format(time.RFC3339))
	s.plan = later
	s.plan.EpochLength = time.Hour
	s.refuses(t, "epochLength 7200s")
	s.plan = later
	n, err := s.deploy(t, s.sender(0))
	if err != nil || n.Genesis != uint64(later.Genesis.Unix()) || n.EpochLength != 7200 {
		t.Fatalf("got genesis %d, epochs of %d s, %v; want the later genesis", n.Genesis, n.EpochLength, err)
	}
	s.check(t, n)
}

// What a contract refuses keeps its reason, found before anything is sent or in the middle of a run.
func TestDeploy_TellsWhyAContractRefuses(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.plan.TipCap.Lsh(big.NewInt(1), 97)
	if err := s.refuses(t, "rehearse: distributor: "); !errors.Is(err, sender.ErrRefused) || len(sender.RevertData(err)) == 0 {
		t.Errorf("got %v, want a RefusedError with data", err)
	}
	s.noFile(t)

	s = newSite(t)
	_, err := deployer.Deploy(t.Context(), s.client(), s.sender(0), s.plan, s.folder, func(step string) {
		if step == "deploy vault" { // genesis passes meanwhile
			s.pass(t, s.plan.Genesis)
		}
	})
	if !errors.Is(err, sender.ErrRefused) || len(sender.RevertData(err)) == 0 {
		t.Errorf("got %v, want a RefusedError with data", err)
	}
}

func TestDeploy_LeavesNoFileWhenTheKeyCannotPay(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	_, err := s.deploy(t, s.sender(99))
	if !errors.Is(err, sender.ErrInsufficientFunds) {
		t.Errorf("a key without ether: got %v, want insufficient funds", err)
	}
	alm, err := deployer.DeployToken(t.Context(), s.sender(1))
	if err != nil {
		t.Fatal(err)
	}
	given := s.plan
	given.ALM = &alm
	_, err = deployer.Deploy(t.Context(), s.client(), s.sender(0), given, s.folder, nil)
	if !errors.Is(err, sender.ErrInsufficientFunds) {
		t.Errorf("a key without ALM: got %v, want insufficient funds", err)
	}
	s.noFile(t)
	s.spent(t, 0)
	if _, err := s.deploy(t, s.sender(0)); err != nil {
		t.Error(err)
	}
}

func TestDeploy_LetsAnotherKeyTakeOverWhatWasNeverBegun(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	if _, err := s.deploy(t, &cut{Sender: s.sender(1), site: s}); !errors.Is(err, errCut) {
		t.Fatal(err)
	}
	if n := s.network(t); n.Deployer != devnode.Address(1) {
		t.Fatalf("begun by %s, want key 1", n.Deployer)
	}
	s.interrupt(t, 0, afterBroadcast) // key 0 takes over, and now has something on its way
	if _, err := s.deploy(t, &cut{Sender: s.sender(1), site: s}); err == nil || !strings.Contains(err.Error(), "use that key") {
		t.Errorf("got %v, want key 1 refused while key 0's transaction is pending", err)
	}
	s.hold(true, true)
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	s.check(t, n)
}

// A changed plan is refused before it costs anything, where it contradicts what stands.
func TestDeploy_RefusesAnotherPlan(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	for _, c := range []struct {
		left   int // transactions that have been mined when the plan changes, less one
		change func(p *deployer.Plan)
		want   string
	}{
		{1, func(p *deployer.Plan) { p.Timelock.Delay *= 2 }, "plan: timelock is not as it was deployed, with delay 60s"},
		{0, func(p *deployer.Plan) { p.Timelock.Proposers = []common.Address{devnode.Address(2)} }, devnode.Address(1).Hex()},
		{0, func(p *deployer.Plan) { p.ALM = &common.Address{1} }, "plan: alm is not"},
		{0, func(p *deployer.Plan) { p.Pools = []deployer.Pool{p.Pools[1], p.Pools[0]} }, "pool 0 is"},
		{0, func(p *deployer.Plan) { p.Pools[0].Minimum *= 2 }, "pool 0 has minimum 8796093022208"},
		{0, func(p *deployer.Plan) { p.Pools[1].Tiers[1].Boost++ }, "pool 1 has minimum"},
		{0, func(p *deployer.Plan) { p.Pools[1].PenaltyBps++ }, "pool 1 has minimum 8796093022208, penalty 500 bps"},
		{0, func(p *deployer.Plan) { p.Pools[0].Votes = false }, "votes true and tiers"},
		{0, func(p *deployer.Plan) { p.Guardian = devnode.Address(1) }, "guardian is " + devnode.Address(2).Hex()},
		{transactions - 10 - 1, func(p *deployer.Plan) { p.Emission = deployer.NewALM(999) }, "emission per epoch is 1000000000000000000000, the plan says 999"},
		{-1, func(p *deployer.Plan) { p.Reserve = deployer.NewALM(10_001) }, "emission has 1000000000000000000 base units of ALM less"},
		{-1, func(p *deployer.Plan) { p.Tips = deployer.NewALM(101) }, "tips has 1000000000000000000 base units of ALM less"},
		{-1, func(p *deployer.Plan) { p.Pools[0].Weight++ }, "pool 0 has weight 30, the plan says 31"},
		{-1, func(p *deployer.Plan) { p.TipCap = deployer.NewALM(51) }, "tip cap is"},
	} {
		if c.left >= 0 {
			s.interrupt(t, c.left, afterMined)
		}
		kept := s.plan
		s.plan = clone(kept)
		c.change(&s.plan)
		s.refuses(t, c.want)
		s.plan = kept
	}
	if _, err := s.deploy(t, &cut{Sender: s.sender(0), site: s}); err != nil {
		t.Fatalf("the old plan finishes: %v", err)
	}
	s.spent(t, transactions)
	for _, change := range []func(p *deployer.Plan){
		func(p *deployer.Plan) { p.Emission = deployer.NewALM(999) },
		func(p *deployer.Plan) { p.Pools[1].Weight++ },
		func(p *deployer.Plan) { p.Genesis = p.Genesis.Add(time.Second) },
	} {
		kept := s.plan
		s.plan = clone(kept)
		change(&s.plan)
		s.refuses(t, "is the finished deployment of another plan: give that plan")
		s.plan = kept
	}
	s.plan.Genesis = s.plan.Genesis.In(time.FixedZone("elsewhere", 3600)) // the same instant
	if _, err := s.deploy(t, &cut{Sender: s.sender(0), site: s}); err != nil {
		t.Errorf("the same plan: %v", err)
	}
}

func clone(p deployer.Plan) deployer.Plan {
	pools := make([]deployer.Pool, len(p.Pools))
	for i, pool := range p.Pools {
		pools[i], pools[i].Tiers = pool, append([]deployer.Tier(nil), pool.Tiers...)
	}
	p.Pools = pools
	return p
}
