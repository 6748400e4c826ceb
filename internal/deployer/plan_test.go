package deployer_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/deployer"
	"almanac/internal/devnode"
)

func TestReadPlan_ReportsEveryFaultTogether(t *testing.T) {
	path := filepath.Join(t.TempDir(), "plan.yaml")
	text := "epochLength: 1500ms\nemissionPerEpoch: 10\nemissionReserve: 9\npools:\n  - {weight: 1}\n  - {minimum: 1000, penaltyBps: 10001, weight: 1073741823, tiers: [{unbonding: 50000h}], pair: true}\n" +
		"  - {asset: \"0x00000000000000000000000000000000000000aa\", minimum: 9223372036854775808, votes: true, tiers: [{boost: 10000}]}\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := deployer.ReadPlan(path)
	for _, want := range []string{"chainId: missing", "epochLength: 1.5s", "genesis: missing", "timelock.proposers: none", "emissionPerEpoch: more", "pools[0].tiers: none", "pools[1].tiers[0].unbonding", "pools[1]: same asset", "pools[1].pair: needs indexFrom",
		"pools[0].minimum: 0 is no power of two up to 2^62; the smallest is 1", "the nearest are 512 (2^9) and 1024 (2^10)", "the largest is 4611686018427387904",
		"pools[1].penaltyBps: 10001", "pools[2].votes: only pools of ALM", "weights come to 1073741824"} {
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
	want := deployer.Governor{VotingDelay: 24 * time.Hour, VotingPeriod: 120 * time.Hour, Threshold: deployer.NewALM(100_000), QuorumPercent: 4}
	if plan.Governor == nil || !reflect.DeepEqual(*plan.Governor, want) {
		t.Errorf("governor: got %+v, want %+v", plan.Governor, want)
	}
}
