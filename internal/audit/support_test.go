package audit_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/audit"
	"almanac/internal/chain"
	"almanac/internal/event"
	"almanac/internal/lives"
)

// tape is a recorded life: its blocks and the world as of each. Block 0 is in front of everything.
type tape struct {
	blocks []event.Block
	scenes map[common.Hash]*lives.Scene
}

func record(t testing.TB, seed uint64, acts int) *tape {
	t.Helper()
	tp := &tape{scenes: map[common.Hash]*lives.Scene{}}
	err := lives.Record(seed, acts, func(b event.Block, s *lives.Scene) error {
		tp.blocks = append(tp.blocks, b)
		tp.scenes[b.Hash] = s
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return tp
}

// ViewsAt answers as a node does.
func (tp *tape) ViewsAt(_ context.Context, block common.Hash, views []chain.View) ([][]byte, error) {
	scene, some := tp.scenes[block]
	if !some {
		return nil, errors.New("missing trie node")
	}
	answers := make([][]byte, len(views))
	for i, v := range views {
		answer, err := scene.View(v.To, v.Data)
		if err != nil {
			return nil, fmt.Errorf("view %x: %w", v.Data[:4], err)
		}
		answers[i] = answer
	}
	return answers, nil
}

func (tp *tape) deployment() audit.Deployment {
	for _, s := range tp.scenes {
		return audit.Deployment{
			Vault: s.Vault, Distributor: s.Money, ALM: s.Setting.ALM, Genesis: s.Setting.Genesis, EpochLength: s.Setting.EpochLength,
		}
	}
	panic("no scene")
}

func (tp *tape) audit(o audit.Options, before event.Block, blocks []event.Block) error {
	return audit.New(tp, tp.deployment(), o).Audit(context.Background(), point(before), blocks)
}

// without is the blocks with one row taken out.
func without(blocks []event.Block, block, row int) []event.Block {
	less := append([]event.Block(nil), blocks...)
	rows := less[block].Rows
	less[block].Rows = append(append([]event.Row(nil), rows[:row]...), rows[row+1:]...)
	return less
}

func point(b event.Block) event.Point { return event.Point{Number: b.Number, Hash: b.Hash} }
