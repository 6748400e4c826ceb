package replay_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"almanac/internal/event"
	"almanac/internal/model"
	"almanac/internal/replay"
)

// history decodes the winning branch by the catalogue, block by block.
func history(t *testing.T, c *replay.Chain) []event.Block {
	t.Helper()
	d := c.Deployment()
	decoder := event.NewDecoder(map[common.Address]event.Contract{d.Vault: event.Vault, d.Distributor: event.Distributor})
	head, _ := c.Head()
	blocks := make([]event.Block, 0, head)
	for number := uint64(0); number <= head; number++ {
		h, err := c.Header(number)
		if err != nil {
			t.Fatal(err)
		}
		b := event.Block{Number: number, Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time}
		for _, l := range c.Truth(number, number) {
			flat := flatten(l)
			row, _, keep := decoder.Decode(&flat, nil)
			if !keep || row.Parked != nil {
				t.Fatalf("log %d of block %d: kept %v, parked %v", l.Index, number, keep, row.Parked)
			}
			b.Rows = append(b.Rows, row)
		}
		blocks = append(blocks, b)
	}
	return blocks
}

func flatten(l types.Log) event.Log {
	flat := event.Log{
		Address: l.Address, TopicCount: uint8(len(l.Topics)), Index: uint32(l.Index), TxIndex: uint32(l.TxIndex),
		BlockNumber: l.BlockNumber, BlockHash: l.BlockHash, TxHash: l.TxHash, Data: l.Data,
	}
	copy(flat.Topics[:], l.Topics)
	return flat
}

func newModel(d replay.Deployment) *model.Model {
	return model.New(model.Setting{Vault: d.Vault, ALM: d.ALM, Genesis: d.Genesis, EpochLength: d.EpochLength})
}

// The Go model, which believes no total, accepts every history: also over forks, and with pools that rest for epochs.
func TestChain_IsAcceptedByTheModel(t *testing.T) {
	for seed, o := range []replay.Options{
		{Blocks: 400}, {Blocks: 60, EventsPerBlock: 40, Pools: 1, Accounts: 2}, {Blocks: 500, EventsPerBlock: 1, Pools: 20, EpochBlocks: 3},
		{Blocks: 300, EventsPerBlock: 10, Pools: 5, Accounts: 200, EpochBlocks: 7},
	} {
		o.Seed = uint64(seed)
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			c, err := replay.New(o)
			if err != nil {
				t.Fatal(err)
			}
			for depth := 1; depth < 50; depth += 7 {
				if err := c.Reorg(depth, depth+3); err != nil {
					t.Fatal(err)
				}
			}
			m := newModel(c.Deployment())
			for _, b := range history(t, c) {
				if err := m.Apply(b); err != nil {
					t.Fatal(err)
				}
			}
			if votes := m.Votes(); len(votes) == 0 {
				t.Error("nobody votes")
			}
			pool, err := m.Pool(c.Deployment().ALM.Big(), c.Deployment().Genesis)
			if err != nil || pool.Bonded.Sign() == 0 {
				t.Errorf("pool 0: %+v, %v", pool, err)
			}
		})
	}
}

// Every event that a chain can hold does occur in a long one, in about the shares that are promised.
func TestChain_HoldsEveryEvent(t *testing.T) {
	c, err := replay.New(replay.Options{Seed: 1, Blocks: 600, EventsPerBlock: 40, Pools: 4, Accounts: 100})
	if err != nil {
		t.Fatal(err)
	}
	head, _ := c.Head()
	n := c.Count(0, head)
	for name, many := range n.Events {
		if many == 0 {
			t.Errorf("no %s among %d events", name, n.Ours)
		}
	}
	for name, share := range map[string]int{"Staked": 35, "Withdrawn": 20, "RewardClaimed": 25} {
		if got := 100 * n.Events[name] / n.Ours; got < share-8 || got > share+8 {
			t.Errorf("%d of 100 events are %s, want about %d", got, name, share)
		}
	}
	if share := 100 * n.Foreign / n.Ours; share < 20 || share > 50 {
		t.Errorf("%d foreign logs for 100 of ours, want 20 to 50", share)
	}
	m := newModel(c.Deployment())
	for _, b := range history(t, c) {
		if err := m.Apply(b); err != nil {
			t.Fatal(err)
		}
	}
}
