// Package revert says in words why a contract of ours refused a call.
package revert

import (
	"bytes"
	"fmt"
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

// Is tells whether data is the custom error of that name.
func Is(data []byte, name string) bool {
	for _, contract := range known {
		if e, ok := contract.Errors[name]; ok && len(data) >= 4 && bytes.Equal(e.ID[:4], data[:4]) {
			return true
		}
	}
	return false
}

func describe(e abi.Error, data []byte) string {
	values, err := e.Inputs.Unpack(data)
	if err != nil {
		return fmt.Sprintf("%s with unreadable values %#x", e.Name, data)
	}
	parts := make([]string, len(values))
	for i, v := range values {
		parts[i] = fmt.Sprintf("%s: %v", e.Inputs[i].Name, v)
	}
	return fmt.Sprintf("%s(%s)", e.Name, strings.Join(parts, ", "))
}
