package deployer_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"almanac/bindings"
	"almanac/internal/deployer"
	"almanac/internal/devnode"
	"almanac/internal/sender"
)

// moment is when a process dies.
type moment int

const (
	beforeSend moment = iota
	afterBroadcast
	afterMined
)

// cut is a sender whose process dies at a moment of the send of that number.
type cut struct {
	*sender.Sender
	site *site
	left int
	when moment
}

var errCut = errors.New("killed")

func (c *cut) Send(ctx context.Context, call sender.Call) (*types.Receipt, error) {
	c.left--
	switch {
	case c.left >= 0:
		return c.Sender.Send(ctx, call)
	case c.when == beforeSend:
		return nil, errCut
	case c.when == afterMined:
		_, err := c.Sender.Send(ctx, call)
		return nil, errors.Join(errCut, err)
	}
	c.site.hold(true, false)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	c.site.listen(cancel)
	defer c.site.listen(nil)
	if _, err := c.Sender.Send(ctx, call); !errors.Is(err, sender.ErrUnknownOutcome) {
		return nil, err
	}
	return nil, errCut
}

func (s *site) listen(heard func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.heard = heard
}

// interrupt runs the deployment until the process dies.
func (s *site) interrupt(t *testing.T, left int, when moment) {
	t.Helper()
	if _, err := s.deploy(t, &cut{s.sender(0), s, left, when}); !errors.Is(err, errCut) {
		t.Fatalf("got %v, want an interrupted run", err)
	}
}

// Killed at every transaction there is, before and after it, the next run finishes, and nothing stands or is paid twice.
func TestDeploy_GoesOnWhereItWasInterrupted(t *testing.T) {
	t.Parallel()
	for when, c := range map[moment]struct {
		name string
		left int // transactions that a run gets through
	}{beforeSend: {"before the send", 1}, afterBroadcast: {"after the broadcast", 0}, afterMined: {"after it was mined", 0}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := newSite(t)
			for kills := 0; ; kills++ {
				n, err := s.deploy(t, &cut{s.sender(0), s, c.left, when})
				s.hold(when == afterBroadcast && err != nil, true) // what is pending is mined once the next run has begun
				if err == nil {
					s.check(t, n)
					s.spent(t, transactions)
					if want := transactions - c.left; kills != want {
						t.Errorf("killed %d times, want %d", kills, want)
					}
					return
				}
				if !errors.Is(err, errCut) || kills > 40 {
					t.Fatalf("run %d: %v", kills+1, err)
				}
			}
		})
	}
}

// Whichever transaction was on its way when the process died, the next run waits for it and does not send it again.
func TestDeploy_WaitsForWhatIsOnItsWay(t *testing.T) {
	t.Parallel()
	for left := range transactions {
		t.Run(fmt.Sprintf("transaction %d", left), func(t *testing.T) {
			t.Parallel()
			s := newSite(t)
			s.interrupt(t, left, afterBroadcast)
			s.hold(true, true)
			n, err := s.deploy(t, s.sender(0))
			if err != nil {
				t.Fatal(err)
			}
			s.check(t, n)
			s.spent(t, transactions)
		})
	}
}

// A node behind a balancer may answer from older blocks.
func TestDeploy_IsNotMisledByANodeThatLags(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	n, err := deployer.Deploy(t.Context(), lagging{s.client()}, s.sender(0), s.plan, s.folder, nil)
	if err != nil {
		t.Fatal(err)
	}
	s.check(t, n)
	s.spent(t, transactions)
}

// lagging reads state as it was some blocks ago.
type lagging struct{ client }

func (l lagging) old() *big.Int {
	return big.NewInt(max(0, l.site.node.Head().Number.Int64()-20))
}

func (l lagging) NonceAt(ctx context.Context, a common.Address, _ *big.Int) (uint64, error) {
	return l.client.NonceAt(ctx, a, l.old())
}

func (l lagging) CodeAt(ctx context.Context, a common.Address, _ *big.Int) ([]byte, error) {
	return l.client.CodeAt(ctx, a, l.old())
}

func (l lagging) CallContract(ctx context.Context, m ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	return l.client.CallContract(ctx, m, l.old())
}

func TestDeploy_SaysWhichTransactionIsStuck(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.interrupt(t, 2, afterBroadcast)
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	_, err := deployer.Deploy(ctx, s.client(), &cut{Sender: s.sender(0), site: s}, s.plan, s.folder, nil)
	want := devnode.Address(0).Hex() + " has used its nonces below 2, and those up to 2 are sent but not mined"
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want it to say %q", err, want)
	}
}

// The pending transaction of an earlier run may be cancelled with a wallet: then the contract never comes to its address.
func TestDeploy_ConvergesWhenALeftoverWasReplaced(t *testing.T) {
	t.Parallel()
	for _, left := range []int{0, 2, 3, 7, 13} {
		s := newSite(t)
		s.interrupt(t, left, afterBroadcast)
		self := devnode.Address(0)
		tx, err := types.SignNewTx(devnode.Key(0), types.LatestSignerForChainID(new(big.Int).SetUint64(s.plan.ChainID)), &types.DynamicFeeTx{
			ChainID: new(big.Int).SetUint64(s.plan.ChainID), Nonce: uint64(left), To: &self, Gas: 21_000,
			GasTipCap: big.NewInt(100e9), GasFeeCap: big.NewInt(1000e9),
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := s.node.Client().SendTransaction(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
		s.hold(true, true)
		n, err := s.deploy(t, s.sender(0))
		if err != nil {
			t.Fatalf("replaced transaction %d: %v", left, err)
		}
		s.check(t, n)
		want := uint64(transactions + 1)
		if left == 3 {
			want++ // a vault without its distributor is deployed anew
		}
		s.spent(t, want)
	}
}

// The vault knows its distributor by the deployer's next nonce. When another transaction takes it, both are deployed anew.
func TestDeploy_SurvivesAForeignNonceBetweenVaultAndDistributor(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.interrupt(t, 2, afterMined) // token, timelock, vault
	// the worst that may stand where the distributor was to stand
	if _, err := deployer.DeployToken(t.Context(), s.sender(0)); err != nil {
		t.Fatal(err)
	}
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	s.check(t, n)
	s.spent(t, transactions+2)
}

// Another transaction of the key in the middle of a step only makes it look again.
func TestDeploy_LooksAgainWhenOvertaken(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	self, others := devnode.Address(0), uint64(0)
	steps := map[string]bool{"deploy timelock": true, "deploy distributor": true, "create pool 1": true, "fund emission": true}
	n, err := deployer.Deploy(t.Context(), s.client(), s.sender(0), s.plan, s.folder, func(step string) {
		if steps[step] {
			delete(steps, step)
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
	s.spent(t, transactions+others+1) // the vault twice: its distributor lost its nonce
}

// overtaken is a sender before whose second and every following fourth call the key is used elsewhere.
type overtaken struct {
	*sender.Sender
	calls int
}

func (o *overtaken) Send(ctx context.Context, call sender.Call) (*types.Receipt, error) {
	if o.calls++; o.calls%4 == 2 {
		self := o.Address()
		if _, err := o.Sender.Send(ctx, sender.Call{To: &self}); err != nil {
			return nil, err
		}
	}
	return o.Sender.Send(ctx, call)
}

// When that happens in the last instant, a contract may stand where nobody looks for it. What counts stands and is paid once.
func TestDeploy_SurvivesBeingOvertakenInTheLastInstant(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	n, err := s.deploy(t, &overtaken{Sender: s.sender(0)})
	if err != nil {
		t.Fatal(err)
	}
	s.check(t, n)
}

func TestDeploy_PaysInWhatIsMissing(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.interrupt(t, 3, afterMined) // all contracts stand
	n := s.network(t)
	d, alm := bindings.NewRewardDistributor(), bindings.NewAlmanacToken()
	for _, c := range []struct {
		key  int
		to   common.Address
		data []byte
	}{
		{0, n.ALM.Address, alm.PackTransfer(devnode.Address(5), big.NewInt(2))},
		{5, n.ALM.Address, alm.PackApprove(n.Distributor.Address, big.NewInt(2))},
		{5, n.Distributor.Address, d.PackFundEmission(big.NewInt(1))},
		{5, n.Distributor.Address, d.PackFundTips(big.NewInt(1))},
	} {
		if _, err := s.sender(c.key).Send(t.Context(), sender.Call{To: &c.to, Data: c.data}); err != nil {
			t.Fatal(err)
		}
	}
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	s.check(t, n)
}

// Once epochs have paid, less is there than the plan says, and none of it is missing.
func TestDeploy_DoesNotRefillWhatWasUsed(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.interrupt(t, transactions-3, afterMined) // all but the hand-overs
	s.pass(t, s.plan.Genesis.Add(90*time.Minute))
	n := s.network(t)
	trigger := bindings.NewRewardDistributor().PackTriggerEpoch()
	if _, err := s.sender(5).Send(t.Context(), sender.Call{To: &n.Distributor.Address, Data: trigger}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.deploy(t, s.sender(0)); err != nil {
		t.Fatal(err)
	}
	s.spent(t, transactions)
}

func TestDeploy_LetsOneWorkAtATime(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	var second error
	if _, err := deployer.Deploy(t.Context(), s.client(), s.sender(0), s.plan, s.folder, func(step string) {
		if step == "deploy vault" {
			_, second = s.deploy(t, s.sender(0))
		}
	}); err != nil {
		t.Fatal(err)
	}
	if second == nil || !strings.Contains(second.Error(), "another deploy works in") {
		t.Errorf("a second deploy beside the first: got %v, want a refusal", second)
	}
	s.spent(t, transactions)
	if _, err := os.Stat(deployer.Path(s.folder, s.plan.ChainID) + ".new"); err == nil {
		t.Error("half a network file was left")
	}
}
