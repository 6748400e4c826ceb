package audit_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/audit"
	"almanac/internal/chain"
	"almanac/internal/event"
)

type refusing struct{ err error }

func (r refusing) ViewsAt(context.Context, common.Hash, []chain.View) ([][]byte, error) {
	return nil, r.err
}

// What pruned nodes say, by client.
func TestAudit_TellsAPrunedNodeFromABrokenOne(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]bool{
		"missing trie node 6c1b (path 05) state 0xab is not available, not found":         true, // geth, hash scheme
		"historical state 6c1b is not available":                                          true, // geth, path scheme
		"distance to target block exceeds maximum proof window":                           true, // reth
		"No state available for block 0x6c1b":                                             true, // Nethermind
		"World state unavailable":                                                         true, // Besu
		"old data not available due to pruning":                                           true, // Erigon
		"execution reverted":                                                              false,
		"header not found":                                                                false,
		"read tcp 127.0.0.1:8545: i/o timeout":                                            false,
		"429 Too Many Requests: your plan allows 25 requests a second, see our dashboard": false,
	} {
		a := audit.New(refusing{errors.New(said)}, audit.Deployment{EpochLength: 1}, audit.Options{})
		err := a.Audit(context.Background(), event.Point{}, []event.Block{{Number: 1}})
		if err == nil || errors.Is(err, audit.ErrNoState) != want {
			t.Errorf("%q: %v", said, err)
		}
	}
}
