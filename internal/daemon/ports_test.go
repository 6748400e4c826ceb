package daemon

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/audit"
	"almanac/internal/chain"
	"almanac/internal/event"
	"almanac/internal/indexer"
)

// refusing is a node that answers no call.
type refusing struct{ err error }

func (r refusing) ViewsAt(context.Context, common.Hash, []chain.View) ([][]byte, error) {
	return nil, r.err
}

func TestAuditor_TellsALiarFromANodeThatDoesNotAnswer(t *testing.T) {
	t.Parallel()
	block := []event.Block{{Number: 8, Hash: common.Hash{8}, Parent: common.Hash{7}}}
	for name, c := range map[string]struct {
		node refusing
		want error // nil: none of the indexer's, so that it asks again
	}{
		"reverts":      {refusing{&chain.Trouble{Kind: chain.Reverted, Err: errors.New("no")}}, indexer.ErrOmitted},
		"has no state": {refusing{&chain.Trouble{Kind: chain.Lacking, Err: errors.New("pruned")}}, indexer.ErrUnaudited},
		"serves none":  {refusing{&chain.Trouble{Kind: chain.Unserved, Err: errors.New("what?")}}, indexer.ErrUnaudited},
		"is away":      {refusing{&chain.Trouble{Kind: chain.Down, Err: errors.New("refused")}}, nil},
	} {
		a := auditor{audit.New(c.node, audit.Deployment{EpochLength: 60}, audit.Options{})}
		err := a.Audit(t.Context(), event.Point{Number: 7, Hash: common.Hash{7}}, block)
		got := errors.Is(err, indexer.ErrOmitted) || errors.Is(err, indexer.ErrUnaudited)
		if err == nil || got != (c.want != nil) || got && !errors.Is(err, c.want) {
			t.Errorf("a node that %s: got %v, want %v", name, err, c.want)
		}
	}
}
