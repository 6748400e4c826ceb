package histories

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/indexer"
)

// planVariable holds the plan of a life that is a process of its own, so that it can be killed for good.
const planVariable = "ALMANAC_HISTORY_PLAN"

// liveToBeKilled is the main of such a process.
func liveToBeKilled(text string) int {
	var p plan
	if err := json.Unmarshal([]byte(text), &p); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	d := event.NewDecoder(map[common.Address]event.Contract{p.Deployment.Vault: event.Vault, p.Deployment.Distributor: event.Distributor})
	l, err := born(context.Background(), fmt.Sprintf("process %d", os.Getpid()), p, d, mutant{}, func() {}, func(l indexer.Ledger) indexer.Ledger { return l })
	if err != nil {
		return 1
	}
	defer l.end()
	wake := make(chan struct{}, 1)
	go l.fleet.WatchHeads(l.ctx, 5*time.Millisecond, wake)
	go func() {
		for l.ctx.Err() == nil {
			_ = l.ledger.Renew(l.ctx, l.ttl) // who lost it is told by the next write
			time.Sleep(l.ttl / 3)
		}
	}()
	if err := l.steps.Run(l.ctx, wake); err != nil {
		return 1
	}
	return 0
}

// liveAndBeKilled lets a process live until an act kills it, or until all acts are done.
func (h *history) liveAndBeKilled() {
	text, err := json.Marshal(h.plan)
	if err != nil {
		h.fail(err)
		return
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), planVariable+"="+string(text))
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		h.fail(err)
		return
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = cmd.Wait() // it is killed, or its database was down
	}()
	h.mu.Lock()
	h.process = cmd.Process
	h.tally.processes++
	h.mu.Unlock()
	for !h.over() {
		select {
		case <-ended:
			h.tick()
			return
		case <-time.After(time.Millisecond):
			h.tick()
		}
	}
	_ = cmd.Process.Kill()
	<-ended
}
