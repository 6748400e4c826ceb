package deployer_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"almanac/bindings"
	"almanac/internal/deployer"
	"almanac/internal/devnode"
	"almanac/internal/sender"
)

func TestCheck_LooksAtTheTimelock(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.plan.Timelock.Delay = 2 * time.Second
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(n *deployer.Network){
		"":                   func(*deployer.Network) {},
		"timelock's delay":   func(n *deployer.Network) { n.Delay++ },
		"PROPOSER_ROLE":      func(n *deployer.Network) { n.Proposers = append(n.Proposers, devnode.Address(3)) },
		"CANCELLER_ROLE":     func(n *deployer.Network) { n.Proposers = []common.Address{devnode.Address(3)} },
		"DEFAULT_ADMIN_ROLE": func(n *deployer.Network) { n.Deployer = n.Timelock.Address },
	} {
		changed := n
		change(&changed)
		err := deployer.Check(t.Context(), s.client(), changed)
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

// Nobody may hold a role whom the file does not name; state alone does not show that.
func TestDeploy_FindsAProposerWhomNobodyNamed(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	s.plan.Timelock.Delay = 2 * time.Second
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	lock := bindings.NewTimelockController()
	proposer, stranger := crypto.Keccak256Hash([]byte("PROPOSER_ROLE")), devnode.Address(7)
	for i, change := range [][]byte{lock.PackGrantRole(proposer, stranger), lock.PackRevokeRole(proposer, stranger)} {
		salt := common.Hash{byte(i)}
		schedule := lock.PackSchedule(n.Timelock.Address, new(big.Int), change, common.Hash{}, salt, big.NewInt(2))
		if _, err := s.sender(1).Send(t.Context(), sender.Call{To: &n.Timelock.Address, Data: schedule}); err != nil {
			t.Fatal(err)
		}
		s.pass(t, time.Unix(int64(s.node.Head().Time)+60, 0))
		execute := lock.PackExecute(n.Timelock.Address, new(big.Int), change, common.Hash{}, salt)
		if _, err := s.sender(5).Send(t.Context(), sender.Call{To: &n.Timelock.Address, Data: execute}); err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			s.refuses(t, stranger.Hex()+" has a role of the timelock")
		}
	}
	if _, err := s.deploy(t, &cut{Sender: s.sender(0), site: s}); err != nil {
		t.Errorf("after the revocation: %v", err)
	}
}

// Public nodes give events of so many blocks at a time only.
func TestDeploy_ReadsEventsInTheRangesThatTheNodeAllows(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	n, err := s.deploy(t, s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	for s.node.Head().Number.Uint64() < n.StartBlock+500 {
		s.pass(t, time.Unix(int64(s.node.Head().Time)+60, 0))
	}
	_, err = deployer.Deploy(t.Context(), narrow{s.client(), 120}, s.sender(0), s.plan, s.folder, nil)
	if err != nil {
		t.Errorf("120 blocks at a time: %v", err)
	}
	_, err = deployer.Deploy(t.Context(), narrow{s.client(), 0}, s.sender(0), s.plan, s.folder, nil)
	if err == nil || !strings.Contains(err.Error(), "read the timelock's role events: blocks ") {
		t.Errorf("no events at all: got %v, want it to say what it could not read", err)
	}
}

// narrow gives events of so many blocks at a time.
type narrow struct {
	client
	blocks int64
}

func (n narrow) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	if q.ToBlock.Int64()-q.FromBlock.Int64()+1 > n.blocks {
		return nil, errors.New("range too large")
	}
	return n.client.FilterLogs(ctx, q)
}
