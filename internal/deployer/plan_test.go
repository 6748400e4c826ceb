package deployer_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/deployer"
	"almanac/internal/devnode"
)

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

func TestValidate_KnowsTheSupply(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	alm, err := deployer.DeployToken(t.Context(), s.sender(0))
	if err != nil {
		t.Fatal(err)
	}
	token := bindings.NewAlmanacToken()
	supply, err := bind.Call(token.Instance(s.client(), alm), &bind.CallOpts{Context: t.Context()}, token.PackTotalSupply(), token.UnpackTotalSupply)
	if err != nil {
		t.Fatal(err)
	}
	s.plan.Reserve.Sub(supply, &s.plan.Tips.Int)
	if err := s.plan.Validate(); err != nil {
		t.Errorf("all there is: %v", err)
	}
	s.plan.Tips.Add(&s.plan.Tips.Int, common.Big1)
	if err := s.plan.Validate(); err == nil || !strings.Contains(err.Error(), "more than the 1000000000 ALM") {
		t.Errorf("a unit more: got %v", err)
	}
	s.plan.ALM = &alm
	s.plan.Timelock.Proposers = []common.Address{{}}
	if err := s.plan.Validate(); err == nil || err.Error() != "timelock.proposers: the zero address lets anyone propose" {
		t.Errorf("a given token and anyone as proposer: got %v", err)
	}
}

// The example is whole but for its proposer, whom only its user knows.
func TestReadPlan_TakesTheExampleOnceItsProposerIsReplaced(t *testing.T) {
	const example = "../../deploy/plan.example.yaml"
	if _, err := deployer.ReadPlan(example); err == nil || !strings.HasSuffix(err.Error(), "timelock.proposers: the zero address lets anyone propose") {
		t.Errorf("as it stands: got %v, want the proposer refused and nothing else", err)
	}
	raw, err := os.ReadFile(example)
	if err != nil {
		t.Fatal(err)
	}
	mine := filepath.Join(t.TempDir(), "plan.yaml")
	text := strings.Replace(string(raw), common.Address{}.Hex(), devnode.Address(1).Hex(), 1)
	if err := os.WriteFile(mine, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	plan, err := deployer.ReadPlan(mine)
	if err != nil || len(plan.Pools) != 2 || plan.Emission.String() != "100000000000000000000000" {
		t.Errorf("got %+v, %v", plan, err)
	}
}
