package deployer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
)

// Governor lets stakers' votes propose to the timelock, and cancel. A proposal of theirs changes these afterwards.
type Governor struct {
	VotingDelay   time.Duration `yaml:"votingDelay"`   // from proposal to the count of who has how many votes
	VotingPeriod  time.Duration `yaml:"votingPeriod"`  // from then to the end of voting
	Threshold     ALM           `yaml:"threshold"`     // votes that a proposer must have
	QuorumPercent uint8         `yaml:"quorumPercent"` // of all delegated votes, for or abstaining
}

// faults are those of the plan's governor. They cover all that its constructor refuses: it is not rehearsed.
func (g Governor) faults(p Plan, fault func(bad bool, format string, args ...any)) {
	votes := false
	for _, pool := range p.Pools {
		votes = votes || pool.Votes
	}
	fault(!votes, "governor: no pool has votes; nobody could ever propose")
	bad := func(t time.Duration) bool { return t < time.Second || t%time.Second != 0 || t > longestVote }
	fault(bad(g.VotingDelay), "governor.votingDelay: %s is not a whole number of seconds up to a year", g.VotingDelay)
	fault(bad(g.VotingPeriod), "governor.votingPeriod: %s is not a whole number of seconds up to a year", g.VotingPeriod)
	supply := NewALM(wholeSupply)
	fault(g.Threshold.Sign() == 0, "governor.threshold: 0 lets anyone propose")
	fault(g.Threshold.Cmp(&supply.Int) > 0, "governor.threshold: more than the %d ALM there are; nobody could ever propose", wholeSupply)
	fault(g.QuorumPercent < 1 || g.QuorumPercent > 100, "governor.quorumPercent: %d is not 1 to 100", g.QuorumPercent)
}

// longestVote bounds each part of a vote: longer is a slip, and only a vote as long could mend it.
const longestVote = 365 * 24 * time.Hour

// deployGovernor deploys the governor, whose electorate is the vault, and the contract that counts votes for pools.
func (d *Deployment) deployGovernor(ctx context.Context) error {
	n := &d.network
	if !n.Governed {
		return nil
	}
	if err := d.create(ctx, "governor", &n.Governor, n.governorCode(*d.plan.Governor)); err != nil {
		return err
	}
	return d.create(ctx, "gauge", &n.Gauge, n.gaugeCode())
}

func (n Network) governorCode(g Governor) []byte {
	return creation(bindings.AlmanacGovernorMetaData.Bin, governor.PackConstructor(n.Vault.Address, n.Timelock.Address,
		big.NewInt(int64(g.VotingDelay/time.Second)), uint32(g.VotingPeriod/time.Second), &g.Threshold.Int, big.NewInt(int64(g.QuorumPercent))))
}

func (n Network) gaugeCode() []byte {
	return creation(bindings.GaugeVotingMetaData.Bin, gauge.PackConstructor(n.Vault.Address, n.Distributor.Address))
}

// empower makes the governor proposer and canceller of the timelock, and then gives up the power to do so.
func (d *Deployment) empower(ctx context.Context) error {
	n := d.network
	if !n.Governed {
		return nil
	}
	for _, role := range []string{"PROPOSER_ROLE", "CANCELLER_ROLE"} {
		holds, err := d.holds(ctx, role, n.Governor.Address)
		if err != nil {
			return err
		}
		if holds {
			continue
		}
		if err := d.send(ctx, fmt.Sprintf("grant %s to the governor", role), &n.Timelock.Address, timelock.PackGrantRole(roleID(role), n.Governor.Address)); err != nil {
			return err
		}
	}
	const admin = "DEFAULT_ADMIN_ROLE"
	holds, err := d.holds(ctx, admin, n.Deployer)
	if err != nil || !holds {
		return err
	}
	return d.send(ctx, "renounce "+admin, &n.Timelock.Address, timelock.PackRenounceRole(roleID(admin), n.Deployer))
}

func (d *Deployment) holds(ctx context.Context, role string, who common.Address) (bool, error) {
	lock := timelock.Instance(d.node, d.network.Timelock.Address)
	holds, err := bind.Call(lock, at(ctx), timelock.PackHasRole(roleID(role), who), timelock.UnpackHasRole)
	if err != nil {
		return false, fmt.Errorf("read whether %s has the timelock's %s: %w", who, role, err)
	}
	return holds, nil
}

// agreeGovernor compares the plan with the governor, if that stands already.
func (d *Deployment) agreeGovernor(ctx context.Context) error {
	stands, err := d.stands(ctx, &d.network.Governor)
	if err != nil || !stands {
		return err
	}
	return d.checkGovernor(ctx)
}

// checkGovernor compares the governor's settings with the plan's.
func (d *Deployment) checkGovernor(ctx context.Context) error {
	if !d.network.Governed {
		return nil
	}
	g, want := governor.Instance(d.node, d.network.Governor.Address), d.plan.Governor
	return errors.Join(
		same(ctx, g, "governor's voting delay", governor.PackVotingDelay(), seconds(governor.UnpackVotingDelay), uint64(want.VotingDelay/time.Second)),
		same(ctx, g, "governor's voting period", governor.PackVotingPeriod(), seconds(governor.UnpackVotingPeriod), uint64(want.VotingPeriod/time.Second)),
		same(ctx, g, "governor's threshold", governor.PackProposalThreshold(), text(governor.UnpackProposalThreshold), want.Threshold.String()),
		same(ctx, g, "governor's quorum in percent", governor.PackQuorumNumerator0(), seconds(governor.UnpackQuorumNumerator0), uint64(want.QuorumPercent)),
	)
}

// checkGovernance makes sure that governor and gauge know the others.
func checkGovernance(ctx context.Context, node Node, n Network) error {
	if !n.Governed {
		return nil
	}
	g, votes := governor.Instance(node, n.Governor.Address), gauge.Instance(node, n.Gauge.Address)
	return errors.Join(
		same(ctx, g, "governor's electorate", governor.PackToken(), governor.UnpackToken, n.Vault.Address),
		same(ctx, g, "governor's timelock", governor.PackTimelock(), governor.UnpackTimelock, n.Timelock.Address),
		same(ctx, votes, "gauge's electorate", gauge.PackElectorate(), gauge.UnpackElectorate, n.Vault.Address),
		same(ctx, votes, "gauge's distributor", gauge.PackDistributor(), gauge.UnpackDistributor, n.Distributor.Address),
	)
}
