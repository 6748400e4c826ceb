package event

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
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
