package deployer_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/bindings"
	"almanac/internal/deployer"
	"almanac/internal/devnode"
	"almanac/internal/sender"
)

// governed is how many transactions the example plan takes with a governor: it and the gauge, two roles granted, one given up.
const governed = transactions + 2 + 2 + 1

// governedSite is a site whose plan leaves all proposing to stakers.
func governedSite(t *testing.T) *site {
	t.Helper()
	s := newSite(t)
	s.plan.Timelock.Proposers = nil
	s.plan.Governor = &deployer.Governor{VotingDelay: time.Minute, VotingPeriod: time.Hour, Threshold: deployer.NewALM(100_000), QuorumPercent: 4}
	return s
}

var (
	proposer = crypto.Keccak256Hash([]byte("PROPOSER_ROLE"))
	nobody   = common.Address{}
)

func TestDeploy_LeavesThePowersToStakers(t *testing.T) {
	t.Parallel()
	s := governedSite(t)
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	s.check(t, n)
	s.spent(t, governed)
	read, err := deployer.ReadNetwork(deployer.Path(s.folder, s.plan.ChainID))
	if err != nil || !read.Governed || read.Governor != n.Governor || read.Gauge != n.Gauge || read.Gauge.Address == nobody {
		t.Errorf("network file: got %+v, %v; want %+v", read, err, n)
	}
	lock := bindings.NewTimelockController()
	for _, role := range []common.Hash{{}, proposer, crypto.Keccak256Hash([]byte("CANCELLER_ROLE")), crypto.Keccak256Hash([]byte("EXECUTOR_ROLE"))} {
		holds, err := bind.Call(lock.Instance(s.client(), n.Timelock.Address), &bind.CallOpts{Context: t.Context()},
			lock.PackHasRole(role, devnode.Address(0)), lock.UnpackHasRole)
		if err != nil || holds {
			t.Errorf("the deployer has role %s: %t, %v", role, holds, err)
		}
	}
	if _, err := s.deploy(t, &cut{Sender: s.sender(0), site: s}); err != nil {
		t.Errorf("again: %v", err)
	}
}

func TestDeploy_LeavesNoTraceOfAGovernorWithoutOne(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	if _, err := s.deploy(t, s.sender(0)); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(deployer.Path(s.folder, s.plan.ChainID))
	if err != nil || strings.Contains(string(raw), "govern") || strings.Contains(string(raw), "gauge") {
		t.Errorf("network file: got %s, %v", raw, err)
	}
}

// The governor cannot be rehearsed before the vault stands, so its gas is a figure.
func TestDeploy_KnowsTheGasOfTheGovernor(t *testing.T) {
	t.Parallel()
	s := governedSite(t)
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	gas, err := s.client().EstimateGas(t.Context(), ethereum.CallMsg{From: devnode.Address(0), Data: governorCode(n, 4)})
	if err != nil || gas > deployer.GovernorGas || gas < deployer.GovernorGas*8/10 {
		t.Errorf("deploying the governor takes %d gas (%v), the figure is %d", gas, err, deployer.GovernorGas)
	}
}

func governorCode(n deployer.Network, quorum int64) []byte {
	arguments := bindings.NewAlmanacGovernor().PackConstructor(n.Vault.Address, n.Timelock.Address, big.NewInt(60), 3600, big.NewInt(1), big.NewInt(quorum))
	return append(common.FromHex(bindings.AlmanacGovernorMetaData.Bin), arguments...)
}

// The governor of an earlier plan may come late, at the very nonce of this one's: its code is the same, its settings are not.
func TestDeploy_FindsTheGovernorOfAnotherPlan(t *testing.T) {
	t.Parallel()
	s := governedSite(t)
	_, err := deployer.Deploy(t.Context(), s.client(), s.sender(0), s.plan, s.folder, func(step string) {
		if step == "deploy governor" {
			if _, err := s.sender(0).Send(t.Context(), sender.Call{Data: governorCode(s.network(t), 50)}); err != nil {
				t.Error(err)
			}
		}
	})
	for _, want := range []string{"check the result: ", "governor's quorum in percent is 50, must be 4", "governor's threshold is 1, must be"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want it to say %q", err, want)
		}
	}
}

// Killed at every transaction, before and after it, the next run finishes.
func TestDeploy_GoesOnTowardsAGovernor(t *testing.T) {
	t.Parallel()
	for when, c := range map[moment]struct {
		name string
		left int // transactions that a run gets through
	}{beforeSend: {"before the send", 1}, afterBroadcast: {"after the broadcast", 0}, afterMined: {"after it was mined", 0}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := governedSite(t)
			for kills := 0; ; kills++ {
				n, err := s.deploy(t, &cut{s.sender(0), s, c.left, when})
				s.hold(when == afterBroadcast && err != nil, true)
				if err == nil {
					s.check(t, n)
					s.spent(t, governed)
					if want := governed - c.left; kills != want {
						t.Errorf("killed %d times, want %d", kills, want)
					}
					return
				}
				if !errors.Is(err, errCut) || kills > governed {
					t.Fatalf("run %d: %v", kills+1, err)
				}
			}
		})
	}
}

// byGovernor are the places of the transactions that only a governor brings, in their order.
var byGovernor = []int{4, 5, governed - 5, governed - 4, governed - 3}

func TestDeploy_WaitsForTheGovernorsTransactions(t *testing.T) {
	t.Parallel()
	for _, left := range byGovernor {
		t.Run(fmt.Sprintf("transaction %d", left), func(t *testing.T) {
			t.Parallel()
			s := governedSite(t)
			s.interrupt(t, left, afterBroadcast)
			s.hold(true, true)
			n, err := s.deploy(t, s.sender(0))
			if err != nil {
				t.Fatal(err)
			}
			s.check(t, n)
			s.spent(t, governed)
		})
	}
}

func TestDeploy_TakesAnotherNonceForGovernorAndGauge(t *testing.T) {
	t.Parallel()
	s := governedSite(t)
	self, others := devnode.Address(0), uint64(0)
	steps := []string{"deploy governor", "deploy gauge", "grant CANCELLER_ROLE to the governor", "renounce DEFAULT_ADMIN_ROLE"}
	n, err := deployer.Deploy(t.Context(), s.client(), s.sender(0), s.plan, s.folder, func(step string) {
		if i := slices.Index(steps, step); i >= 0 {
			steps = slices.Delete(steps, i, i+1)
			others++
			if _, err := s.sender(0).Send(t.Context(), sender.Call{To: &self}); err != nil {
				t.Error(err)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	s.check(t, n)
	s.spent(t, governed+4)
	if others != 4 {
		t.Errorf("overtaken %d times, want 4", others)
	}
}

func TestDeploy_IsNotMisledOnTheWayToAGovernor(t *testing.T) {
	t.Parallel()
	s := governedSite(t)
	n, err := deployer.Deploy(t.Context(), lagging{s.client()}, s.sender(0), s.plan, s.folder, nil)
	if err != nil {
		t.Fatal(err)
	}
	s.check(t, n)
	s.spent(t, governed)
}

// What the plan says of the governor may change until it stands, and whether there is one until the timelock stands.
func TestDeploy_RefusesAnotherGovernor(t *testing.T) {
	t.Parallel()
	s := governedSite(t)
	none := func(p *deployer.Plan) { p.Governor, p.Timelock.Proposers = nil, []common.Address{devnode.Address(1)} }
	refuses := func(want string, change func(p *deployer.Plan)) {
		t.Helper()
		kept := s.plan
		g := *kept.Governor
		s.plan.Governor = &g
		change(&s.plan)
		s.refuses(t, want)
		s.plan = kept
	}
	s.interrupt(t, 1, afterMined)
	refuses("plan: no governor, and the timelock was deployed for one", none)
	s.plan.Governor.QuorumPercent = 5
	s.interrupt(t, 2, afterMined)
	refuses("governor's quorum in percent is 5, must be 6", func(p *deployer.Plan) { p.Governor.QuorumPercent = 6 })
	refuses("governor's voting delay is 60, must be 61", func(p *deployer.Plan) { p.Governor.VotingDelay += time.Second })
	refuses("governor's voting period is 3600, must be 3601", func(p *deployer.Plan) { p.Governor.VotingPeriod += time.Second })
	refuses("governor's threshold is 100000000000000000000000, must be 1000000000000000000", func(p *deployer.Plan) { p.Governor.Threshold = deployer.NewALM(1) })
	if _, err := s.deploy(t, s.sender(0)); err != nil {
		t.Fatal(err)
	}
	s.spent(t, governed)
	refuses("is the finished deployment of another plan", func(p *deployer.Plan) { p.Governor.QuorumPercent = 6 })

	s = newSite(t)
	s.interrupt(t, 1, afterMined)
	s.plan.Governor = governedSite(t).plan.Governor
	s.refuses(t, "plan: a governor, and the timelock was deployed for none")
}

func TestValidate_ReportsEveryFaultOfTheGovernor(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.plan.Timelock.Proposers = nil
	s.plan.Pools = s.plan.Pools[1:]
	s.plan.Governor = &deployer.Governor{VotingPeriod: 1500 * time.Millisecond, QuorumPercent: 101}
	err := s.plan.Validate()
	for _, want := range []string{"governor: no pool has votes; nobody could ever propose", "governor.votingDelay: 0s", "governor.votingPeriod: 1.5s",
		"governor.threshold: 0 lets anyone", "governor.quorumPercent: 101"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want it to say %q", err, want)
		}
	}
	if err != nil && strings.Contains(err.Error(), "timelock.proposers") {
		t.Errorf("got %v, want a governor to do without proposers", err)
	}
	s.plan.Governor.Threshold = deployer.NewALM(1_000_000_001)
	if err := s.plan.Validate(); err == nil || !strings.Contains(err.Error(), "governor.threshold: more than the 1000000000 ALM there are") {
		t.Errorf("got %v, want the threshold refused", err)
	}
	s.plan.Governor = nil
	if err := s.plan.Validate(); err == nil || err.Error() != "timelock.proposers: none, and no governor; nobody could ever change a weight" {
		t.Errorf("neither proposers nor governor: got %v", err)
	}
}

func TestCheck_LooksAtTheGovernor(t *testing.T) {
	t.Parallel()
	s := governedSite(t)
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(n *deployer.Network){
		"governor at":           func(n *deployer.Network) { n.Governor.CodeHash = common.Hash{1} },
		"gauge at":              func(n *deployer.Network) { n.Gauge.Address = devnode.Address(9) },
		"governor's electorate": func(n *deployer.Network) { n.Vault = n.Distributor },
		"governor's timelock":   func(n *deployer.Network) { n.Timelock = n.ALM },
		"gauge's distributor":   func(n *deployer.Network) { n.Distributor = n.Vault },
		"PROPOSER_ROLE":         func(n *deployer.Network) { n.Governor = n.Vault },
		"that " + n.Governor.Address.Hex() + " has the timelock's PROPOSER_ROLE is true, must be false": func(n *deployer.Network) {
			n.Deployer, n.Governed, n.Proposers = n.Governor.Address, false, []common.Address{}
		},
	} {
		changed := n
		change(&changed)
		if err := deployer.Check(t.Context(), s.client(), changed); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

// Who may grant roles for a while could leave something scheduled behind, by whichever hand.
func TestDeploy_FindsWhatTheDeployerLentMeanwhile(t *testing.T) {
	t.Parallel()
	lock := bindings.NewTimelockController()
	friend := devnode.Address(7)
	for _, c := range []struct {
		name, want string
		back       func(s *site) error
	}{
		{"kept", "has a role of the timelock", func(*site) error { return nil }},
		{"revoked", "may have scheduled something", func(s *site) error { return s.lend(0, lock.PackRevokeRole(proposer, friend)) }},
		{"revoked by the timelock", "may have scheduled something", func(s *site) error {
			at, data := crypto.CreateAddress(devnode.Address(0), 1), lock.PackRevokeRole(proposer, friend)
			err := s.lend(7, lock.PackSchedule(at, new(big.Int), data, common.Hash{}, common.Hash{}, big.NewInt(60)))
			return errors.Join(err, s.wait(time.Minute), s.lend(7, lock.PackExecute(at, new(big.Int), data, common.Hash{}, common.Hash{})))
		}},
		{"renounced", "may have scheduled something", func(s *site) error { return s.lend(7, lock.PackRenounceRole(proposer, friend)) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := governedSite(t)
			s.interrupt(t, governed-3, beforeSend) // still admin
			if err := s.lend(0, lock.PackGrantRole(proposer, friend)); err != nil {
				t.Fatal(err)
			}
			if err := c.back(s); err != nil {
				t.Fatal(err)
			}
			_, err := s.deploy(t, s.sender(0))
			if err == nil || !strings.Contains(err.Error(), friend.Hex()) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want it to say %q", err, c.want)
			}
			if n := s.network(t); n.Complete {
				t.Error("the file says complete")
			}
		})
	}
}

// wait lets chain time pass, and a second.
func (s *site) wait(by time.Duration) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err := s.node.MineAt(context.Background(), s.node.Head().Time+uint64(by/time.Second)+1)
	return err
}

// lend calls the timelock.
func (s *site) lend(key int, data []byte) error {
	lock := crypto.CreateAddress(devnode.Address(0), 1)
	_, err := s.sender(key).Send(context.Background(), sender.Call{To: &lock, Data: data})
	return err
}

// Stakers propose, vote, queue and execute: a weight changes, and nobody else had a say.
func TestGovernor_ChangesAWeightByVote(t *testing.T) {
	t.Parallel()
	s := governedSite(t)
	s.plan.Timelock.Delay = 10 * time.Minute
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	alm, v, d, g := bindings.NewAlmanacToken(), bindings.NewStakingVault(), bindings.NewRewardDistributor(), bindings.NewAlmanacGovernor()
	pool, stake := s.plan.Pools[0].ID(n.ALM.Address), deployer.NewALM(100_000)
	targets, values := []common.Address{n.Distributor.Address}, []*big.Int{new(big.Int)}
	calls, why := [][]byte{d.PackSetWeights([]*big.Int{pool}, []*big.Int{big.NewInt(55)})}, "more for the first pool"
	reason := crypto.Keccak256Hash([]byte(why))
	send := func(key int, to common.Address, data []byte) error {
		_, err := s.sender(key).Send(t.Context(), sender.Call{To: &to, Data: data})
		return err
	}
	do := func(key int, to common.Address, data []byte) {
		t.Helper()
		if err := send(key, to, data); err != nil {
			t.Fatalf("%s: %s", err, hexutil.Encode(sender.RevertData(err)))
		}
	}
	later := func(by time.Duration) {
		t.Helper()
		if err := s.wait(by); err != nil {
			t.Fatal(err)
		}
	}

	do(0, n.ALM.Address, alm.PackApprove(n.Vault.Address, &stake.Int))
	do(0, n.Vault.Address, v.PackStake(pool, &stake.Int, new(big.Int)))
	do(0, n.Vault.Address, v.PackDelegate(devnode.Address(0)))
	later(0)
	if err := send(1, n.Governor.Address, g.PackPropose(targets, values, calls, why)); !errors.Is(err, sender.ErrRefused) {
		t.Errorf("who has no votes proposes: got %v, want it refused", err)
	}
	do(0, n.Governor.Address, g.PackPropose(targets, values, calls, why))
	later(s.plan.Governor.VotingDelay)
	id, err := bind.Call(g.Instance(s.client(), n.Governor.Address), &bind.CallOpts{Context: t.Context()},
		g.PackGetProposalId(targets, values, calls, reason), g.UnpackGetProposalId)
	if err != nil {
		t.Fatal(err)
	}
	do(0, n.Governor.Address, g.PackCastVote(id, 1))
	if err := send(5, n.Governor.Address, g.PackQueue(targets, values, calls, reason)); !errors.Is(err, sender.ErrRefused) {
		t.Errorf("queued before the vote ends: got %v, want it refused", err)
	}
	later(s.plan.Governor.VotingPeriod)
	do(5, n.Governor.Address, g.PackQueue(targets, values, calls, reason))
	if err := send(5, n.Governor.Address, g.PackExecute(targets, values, calls, reason)); !errors.Is(err, sender.ErrRefused) {
		t.Errorf("executed before the timelock's delay: got %v, want it refused", err)
	}
	later(s.plan.Timelock.Delay)
	do(5, n.Governor.Address, g.PackExecute(targets, values, calls, reason))

	pending, err := bind.Call(d.Instance(s.client(), n.Distributor.Address), &bind.CallOpts{Context: t.Context()}, d.PackPendingWeight(pool), d.UnpackPendingWeight)
	if err != nil || pending.Weight.Int64() != 55 {
		t.Errorf("weight: got %v, %v; want 55", pending, err)
	}
	if _, err := s.deploy(t, &cut{Sender: s.sender(0), site: s}); err != nil {
		t.Errorf("the check afterwards: %v", err)
	}
}
