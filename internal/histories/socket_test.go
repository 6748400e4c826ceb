package histories

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"almanac/internal/badnode"
	"almanac/internal/indexer"
	"almanac/internal/replay"
)

func socketFault(name string) bool { return strings.HasPrefix(name, "socket") }

// trySocket lets an indexer follow the head by a socket that has a fault: each new block must be there soon, though the indexer
// would look by itself only once an hour.
func trySocket(t *testing.T, g *group, number uint64, fault string) (with, without string) {
	with = "the head is polled"
	if err := (trial{}).listen(g, 2*number, fault, 20*time.Millisecond, time.Minute); err != nil {
		t.Errorf("%s: %v", fault, err)
	}
	if fault == "socket twice" {
		return "a head told is a hint to look", "costs a look"
	}
	err := (trial{}).listen(g, 2*number+1, fault, time.Hour, 2*time.Second)
	if err == nil {
		t.Errorf("%s, without polling: ends right all the same", fault)
	}
	return with, fmt.Sprint(err)
}

// listen lets the chain grow block by block and tells which block went unseen.
func (t trial) listen(g *group, number uint64, fault string, every, limit time.Duration) error {
	h := &history{group: g, number: number, dice: rand.New(rand.NewPCG(g.seed, number)), nodes: 1, tally: newTally(), liar: -1}
	var err error
	if h.stage, err = newStage(replay.Options{Seed: g.seed, Blocks: 10, ChainID: 1_000_000 + number}, 1, number, func() {}); err != nil {
		return err
	}
	defer h.stage.close()
	h.plan = h.planned()
	h.plan.Nodes, h.plan.Idle = []string{h.stage.url(0, true)}, time.Hour
	l, err := born(g.ctx, fmt.Sprintf("listener %d", number), h.plan, h.stage.decoder, mutant{}, func() {}, func(b indexer.Ledger) indexer.Ledger { return b })
	if err != nil {
		return err
	}
	defer l.end()
	wake := make(chan struct{}, 1)
	var running sync.WaitGroup
	defer running.Wait()
	defer l.cancel()
	running.Go(func() { l.fleet.WatchHeads(l.ctx, every, wake) })
	running.Go(func() { _ = l.steps.Run(l.ctx, wake) }) // ends with the test
	if err := h.seen(limit); err != nil {
		return err
	}
	if err := h.stage.proxies[0].Use(badnode.Rule{Fault: fault}); err != nil {
		return err
	}
	for range 5 {
		sleep(g.ctx, 100*time.Millisecond) // else it is still looking, for the block before
		if err := h.stage.extend(1); err != nil {
			return err
		}
		if err := h.seen(limit); err != nil {
			return err
		}
	}
	if fault != "socket drop" && h.stage.proxies[0].Hits()[fault] == 0 {
		return errors.New("the fault never struck")
	}
	return nil
}

// seen waits until the head is in the ledger.
func (h *history) seen(limit time.Duration) error {
	var last error
	for until := time.Now().Add(limit); time.Now().Before(until); sleep(h.group.ctx, 5*time.Millisecond) {
		arrived, err := h.arrived()
		if arrived {
			return nil
		}
		last = err
	}
	return fmt.Errorf("a head goes unseen: %w", last)
}
