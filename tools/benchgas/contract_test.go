package main

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// method reads one function's ABI.
func method(t *testing.T, name, inputs string) abi.ABI {
	t.Helper()
	parsed, err := abi.JSON(strings.NewReader(`[{"type":"function","name":"` + name + `","inputs":[` + inputs + `]}]`))
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

const tierInputs = `"type":"tuple[]","components":[{"name":"unbondingPeriod","type":"uint32"},{"name":"boost","type":"uint16"}]`

func TestCreatePool_FollowsTheABI(t *testing.T) {
	t.Parallel()
	asset := contract{address: common.HexToAddress("0xa55e7")}
	for name, inputs := range map[string]string{
		"four arguments": `{"name":"asset","type":"address"},{"name":"salt","type":"uint96"},{"name":"poolTiers",` + tierInputs +
			`},{"name":"minimum","type":"uint256"}`,
		"six, in another order": `{"name":"salt_","type":"uint96"},{"name":"asset","type":"address"},{"name":"tiers",` + tierInputs +
			`},{"name":"penaltyBps","type":"uint16"},{"name":"minimum","type":"uint256"},{"name":"votes","type":"bool"}`,
	} {
		o := ours{vault: contract{abi: method(t, "createPool", inputs)}}
		if _, err := o.createPool(asset, 7, lockingLadder); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestByName_SaysWhatItDoesNotKnow(t *testing.T) {
	t.Parallel()
	c := contract{abi: method(t, "fund", `{"name":"amount","type":"uint256"},{"name":"price","type":"uint64"}`)}
	_, err := c.named("fund", values{"amount": big.NewInt(1)})
	if err == nil || !strings.Contains(err.Error(), "pack fund: nothing is known for its argument uint64 price") {
		t.Errorf("got %v, want one that names the argument", err)
	}
}

func TestDoes_NothingWhereTheMethodIsMissing(t *testing.T) {
	t.Parallel()
	o := ours{locks: true, own: big.NewInt(1), tier: new(big.Int)}
	for a := stake; a <= compound; a++ {
		if a == keep || a == sponsor {
			continue // the distributor's, which is asked once for all
		}
		if calls, err := o.does(a, dora, tokens(1)); err != nil || calls != nil {
			t.Errorf("act %d: got %v, %v, want nothing", a, calls, err)
		}
	}
}
