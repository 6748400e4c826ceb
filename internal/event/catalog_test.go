package event

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Every event of a watched contract is in the Catalog or in Ignored with a reason, and in one of them only.
func TestCatalog_CoversEveryEventOfTheABIs(t *testing.T) {
	kept := map[Contract]map[string]bool{}
	for _, k := range Catalog {
		if kept[k.Contract] == nil {
			kept[k.Contract] = map[string]bool{}
		}
		if kept[k.Contract][k.Event] {
			t.Errorf("%s %s is in the Catalog twice", k.Contract, k.Event)
		}
		kept[k.Contract][k.Event] = true
		if k.ID == (common.Hash{}) || k.ID != abis[k.Contract].Events[k.Event].ID {
			t.Errorf("%s %s: topic %s is not the ABI's", k.Contract, k.Event, k.ID)
		}
	}
	for contract, abi := range abis {
		for name := range abi.Events {
			reason := Ignored[contract][name]
			if kept[contract][name] == (reason != "") {
				t.Errorf("%s %s: got kept=%v, reason to ignore=%q; want exactly one of them", contract, name, kept[contract][name], reason)
			}
		}
		for name := range Ignored[contract] {
			if _, ok := abi.Events[name]; !ok {
				t.Errorf("Ignored names %s %s, which the ABI does not have", contract, name)
			}
		}
	}
}

func TestDecode_RefusesWhatItDoesNotKnow(t *testing.T) {
	vaultAddress := common.HexToAddress("0x01")
	d := NewDecoder(map[common.Address]Contract{vaultAddress: Vault})
	for name, log := range map[string]types.Log{
		"a stranger's log":  {Address: common.HexToAddress("0x02"), Topics: []common.Hash{vaultABI.Events["Staked"].ID}},
		"no topic":          {Address: vaultAddress},
		"an unknown event":  {Address: vaultAddress, Topics: []common.Hash{{1}}},
		"truncated data":    {Address: vaultAddress, Topics: []common.Hash{vaultABI.Events["Staked"].ID, {}, {}}, Data: make([]byte, 31)},
		"a number too wide": {Address: vaultAddress, Topics: []common.Hash{vaultABI.Events["TierRaised"].ID, {}, {}}, Data: allOnes(6 * 32)},
	} {
		if row, _, err := d.Decode(log); err == nil {
			t.Errorf("%s: got row %v, want an error", name, row)
		}
	}
}

func TestDecode_PassesOverIgnoredEvents(t *testing.T) {
	address := common.HexToAddress("0x01")
	d := NewDecoder(map[common.Address]Contract{address: Pair})
	_, kept, err := d.Decode(types.Log{Address: address, Topics: []common.Hash{pairABI.Events["Swap"].ID}})
	if kept || err != nil {
		t.Errorf("got kept=%v, error %v; want the swap passed over", kept, err)
	}
}

func allOnes(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = 0xff
	}
	return b
}
