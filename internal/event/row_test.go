package event

import (
	"maps"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func TestNewRow_RefusesWhatDoesNotFit(t *testing.T) {
	gone := struct{}{} // stands for a column that is not given
	for name, c := range map[string]struct {
		change map[string]any
		says   string
	}{
		"column missing":      {map[string]any{"tier": gone}, "evt.tier_raised.tier is missing"},
		"column unknown":      {map[string]any{"colour": uint64(1)}, "evt.tier_raised has no column colour"},
		"wrong type":          {map[string]any{"tier": new(big.Int)}, "evt.tier_raised.tier: *big.Int does not fit"},
		"signed type":         {map[string]any{"tier": 3}, "evt.tier_raised.tier: int does not fit"},
		"nil amount":          {map[string]any{"bonded": (*big.Int)(nil)}, "evt.tier_raised.bonded: <nil> is no uint256"},
		"negative amount":     {map[string]any{"bonded": big.NewInt(-1)}, "evt.tier_raised.bonded: -1 is no uint256"},
		"amount too big":      {map[string]any{"bonded": new(big.Int).Lsh(big.NewInt(1), 256)}, "is no uint256"},
		"count too big":       {map[string]any{"tier": uint64(math.MaxUint64)}, "evt.tier_raised.tier: 18446744073709551615 exceeds 63 bits"},
		"hash for an address": {map[string]any{"account": common.Hash{1}}, "evt.tier_raised.account: common.Hash does not fit"},
	} {
		columns := map[string]any{
			"pool_id": big.NewInt(7), "account": common.Address{1}, "bonded": big.NewInt(1), "unbonding": new(big.Int),
			"release_at": uint64(0), "tier": uint64(0), "shares": big.NewInt(1), "pool_shares": big.NewInt(1),
		}
		if _, err := NewRow("tier_raised", 0, common.Hash{}, columns); err != nil {
			t.Fatal(err)
		}
		maps.Copy(columns, c.change)
		maps.DeleteFunc(columns, func(_ string, v any) bool { return v == gone })
		if _, err := NewRow("tier_raised", 0, common.Hash{}, columns); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got error %v, want one that says %q", name, err, c.says)
		}
	}
	if _, err := NewRow("nowhere", 0, common.Hash{}, nil); err == nil || err.Error() != "there is no table evt.nowhere" {
		t.Errorf("got error %v, want it to miss the table", err)
	}
}
