// Package revert says in words why a contract of ours refused a call.
package revert

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"almanac/bindings"
)

var known = []abi.ABI{
	bindings.NewRewardDistributor().GetABI(),
	bindings.NewStakingVault().GetABI(),
	bindings.NewAlmanacToken().GetABI(),
	bindings.NewTimelockController().GetABI(),
}

// Explain names the error in revert data and its values, as in "NotDue(nextAt: 1760000000)". Data of no known error is
// given in hex; a plain reason is given as it is.
func Explain(data []byte) string {
	if reason, err := abi.UnpackRevert(data); err == nil {
		return reason
	}
	if len(data) < 4 {
		return "no reason given"
	}
	for _, contract := range known {
		for _, e := range contract.Errors {
			if bytes.Equal(e.ID[:4], data[:4]) {
				return describe(e, data[4:])
			}
		}
	}
	return fmt.Sprintf("unknown error %#x", data)
}

func describe(e abi.Error, data []byte) string {
	values, err := e.Inputs.Unpack(data)
	if err != nil {
		return fmt.Sprintf("%s with unreadable values %#x", e.Name, data)
	}
	parts := make([]string, len(values))
	for i, v := range values {
		parts[i] = e.Inputs[i].Name + ": " + format(v)
	}
	return fmt.Sprintf("%s(%s)", e.Name, strings.Join(parts, ", "))
}

// format writes bytes of any length in hex, as people know them from explorers.
func format(value any) string {
	t := reflect.TypeOf(value)
	if k := t.Kind(); (k == reflect.Array || k == reflect.Slice) && t.Elem().Kind() == reflect.Uint8 && !isText(value) {
		return fmt.Sprintf("%#x", value)
	}
	return fmt.Sprint(value)
}

func isText(value any) bool {
	_, ok := value.(fmt.Stringer) // an address
	return ok
}
