package deployer

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// Replacing the governor is governance; anything else that the deployer lent is not.
func TestLoans_TellsGovernanceFromTheDeployer(t *testing.T) {
	t.Parallel()
	lock, first, second, friend := common.Address{1}, common.Address{2}, common.Address{3}, common.Address{4}
	role := roleID("PROPOSER_ROLE")
	for name, c := range map[string]struct {
		governor common.Address
		lent     []common.Address
		who, by  common.Address
		want     int
	}{
		"the governor itself":                    {first, []common.Address{first}, first, lock, 0},
		"a friend, by the timelock":              {first, []common.Address{first, friend}, friend, lock, 1},
		"a friend, by itself":                    {first, []common.Address{first, friend}, friend, friend, 1},
		"a replaced governor, by the timelock":   {second, []common.Address{first}, first, lock, 0},
		"a friend, by itself, after replacement": {second, []common.Address{first, friend}, friend, friend, 1},
		"a proposer of the plan":                 {first, []common.Address{first}, friend, friend, 0},
	} {
		n := Network{Timelock: Contract{Address: lock}, Governor: Contract{Address: c.governor}}
		lent := map[right]bool{}
		for _, who := range c.lent {
			lent[right{role, who}] = true
		}
		if have := n.loans(lent, map[right]common.Address{{role, c.who}: c.by}); len(have) != c.want {
			t.Errorf("%s: got %v, want %d faults", name, have, c.want)
		}
	}
}
