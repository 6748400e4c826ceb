package histories

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/badnode"
	"almanac/internal/chain"
	"almanac/internal/event"
	"almanac/internal/indexer"
	"almanac/internal/replay"
)

// defence is what stands against a fault, and how to do without.
type defence struct {
	name    string
	nodes   int // with it; the first is bad
	prove   chain.Prove
	audit   bool
	avoids  bool // the question is not asked at all
	without func(*trial)
}

// trial is an indexer before a node with one fault.
type trial struct {
	rule     badnode.Rule
	nodes    int
	prove    chain.Prove
	audit    bool
	avoids   bool
	rests    bool // nodes that fail rest as long as they do in earnest
	twin     bool
	unmarked bool // nothing can become final
	reads    *way // a naive reader instead of the fleet
	mutant   mutant
	patient  time.Duration // with one step
	vain     int           // steps in a row that do not raise the tip, after which nobody believes in the end
}

func alone(t *trial) { t.nodes = 1 }

func naively(w way) func(*trial) { return func(t *trial) { t.nodes, t.reads = 1, &w } }

var (
	anotherNode = defence{name: "another node is asked", nodes: 3, without: alone}
	smaller     = defence{name: "less is asked for", nodes: 1, without: naively(byNumber)}
	checked     = defence{name: "logs are held against headers, and each other", nodes: 1, without: naively(byNumber)}
	audited     = defence{name: "blocks drawn by lot, the audit, and receipts", nodes: 1, audit: true, without: func(t *trial) { naively(byNumber)(t); t.audit = false }}
	proved      = defence{name: "receipts for all blocks (ProveAll)", nodes: 1, prove: chain.ProveAll, avoids: true, without: func(t *trial) { naively(byNumber)(t); t.avoids = false }}
	quorum      = defence{name: "a quorum on finality", nodes: 3, without: alone}
)

// defences against each fault that is met by asking; those of sockets are below.
var defences = map[string]defence{
	"reset": anotherNode, "hang": anotherNode, "slow": anotherNode, "trickle": anotherNode, "429": anotherNode, "429 retry-after": anotherNode, "500": anotherNode, "502": anotherNode,
	"503": anotherNode, "html": anotherNode, "empty": anotherNode, "truncated json": anotherNode, "rpc error": anotherNode, "rate limit": anotherNode,
	"null": anotherNode, "chain id": anotherNode, "header field": anotherNode, "header bloom": anotherNode, "header parent": anotherNode,
	"header of another block": anotherNode, "batch missing": anotherNode, "batch duplicated": anotherNode, "wrong id": anotherNode,

	"too many results": smaller, "too many results, range suggested": smaller, "range cap": smaller,
	"missing trie node": {name: "receipts in place of an audit", nodes: 1, audit: true, without: func(t *trial) {
		t.mutant.chain = func(c indexer.Chain, _ indexer.Ledger) indexer.Chain { return unproving{c} }
	}},
	"unknown method": {name: "logs by block hash in place of receipts", nodes: 1, without: func(t *trial) { t.prove = chain.ProveAll }},

	"lag":             {name: "receipts where a bloom names us, and at the head", nodes: 1, without: naively(byNumber)},
	"head logs late":  {name: "receipts at the head", nodes: 1, avoids: true, without: naively(byNumber)},
	"fork":            {name: "a second node must confirm a fork", nodes: 3, without: alone},
	"finalized below": quorum, "finalized above": quorum,

	"logs cut":     {name: "receipts where a bloom names us", nodes: 1, without: naively(byNumber)},
	"logs omitted": audited, "logs omitted at random": audited,
	"log index": proved, "log data": proved, "log topic": proved,
	"logs duplicated": checked, "logs reordered": checked, "logs of another range": checked, "log block number": checked, "log address": checked,
	"log removed":         checked,
	"log block hash":      {name: checked.name, nodes: 1, without: naively(byHash)},
	"receipt log omitted": {name: "the receipts' root", nodes: 3, without: naively(byReceipts)},
	"batch reordered":     {name: "answers go by their id", nodes: 1, without: naively(byOrder)},
}

// unproving cannot read from receipts.
type unproving struct{ indexer.Chain }

func (unproving) Proved(context.Context, uint64, uint64) ([]event.Block, error) {
	return nil, errors.New("no receipts here")
}

// rules are what faults need beside their name.
var rules = map[string]badnode.Rule{
	"hang": {After: 1, Methods: []string{"eth_chainId"}}, "slow": {Wait: 1500 * time.Millisecond}, "trickle": {Wait: 1500 * time.Millisecond},
	"too many results": {N: 40}, "too many results, range suggested": {N: 40}, "logs cut": {N: 40},
	"lag": {Chance: 0.4}, "fork": {Count: 60}, "logs omitted": {Chance: 0.1}, "logs omitted at random": {Chance: 0.1},
	"wrong id": {After: 2}, "chain id": {After: 1},
	"logs duplicated": {Count: 3}, "logs reordered": {Count: 3}, "logs of another range": {Count: 3}, "log block hash": {Count: 3},
	"log block number": {Count: 3}, "log address": {Count: 3}, "log removed": {Count: 3},
}

// Every fault that a node can have, alone: the indexer ends right, and does not when the one defence is taken away.
func TestFaults_EachHasADefence(t *testing.T) {
	t.Parallel()
	g, err := newGroup(t.Context(), steady.server(t), 21, "faults", "")
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	lines := map[string]string{}
	t.Run("fault", func(t *testing.T) {
		for i, f := range badnode.Faults {
			t.Run(f.Name, func(t *testing.T) {
				t.Parallel()
				with, without := tryFault(t, g, uint64(i), f.Name)
				mu.Lock()
				defer mu.Unlock()
				lines[f.Name] = fmt.Sprintf("%-34s | %-50s | %s", f.Name, with, without)
			})
		}
	})
	var table strings.Builder
	for _, f := range badnode.Faults {
		fmt.Fprintln(&table, lines[f.Name])
	}
	t.Logf("fault | defence | without it\n%s", table.String())
	if err := g.close(); err != nil {
		t.Error(err)
	}
}

// tryFault returns the defence, and what happens without it.
func tryFault(t *testing.T, g *group, number uint64, fault string) (with, without string) {
	if socketFault(fault) {
		return trySocket(t, g, number, fault)
	}
	d, some := defences[fault]
	if !some {
		t.Errorf("no defence is known against %q", fault)
		return "", ""
	}
	rule := rules[fault]
	rule.Fault = fault
	right := trial{
		rule: rule, nodes: d.nodes, prove: d.prove, audit: d.audit, avoids: d.avoids, twin: fault == "fork", patient: time.Minute, vain: 500,
		rests: rule.Wait > 0 || fault == "hang",
	}
	start := time.Now()
	if err := right.run(g, 2*number, 2*time.Minute); err != nil {
		t.Errorf("%s, against it %s: %v", fault, d.name, err)
	}
	t.Logf("with its defence in %s", time.Since(start).Round(time.Millisecond))
	wrong := right
	wrong.vain = 12
	if wrong.rests { // nobody waits for ever for a node that does not answer
		wrong.patient, wrong.rests = time.Second, false
	}
	d.without(&wrong)
	if wrong.reads != nil {
		wrong.rule.Count = 0
	}
	err := wrong.run(g, 2*number+1, time.Minute)
	if err == nil {
		t.Errorf("%s, without this: %s: ends right all the same", fault, d.name)
	}
	return d.name, fmt.Sprintf("%.110v", err)
}

const (
	trialBlocks = 110
	trialFinal  = 90
)

// run lets one indexer follow a chain of old and new blocks behind a node that has its fault all the time, and tells what is wrong
// in the end.
func (t trial) run(g *group, number uint64, limit time.Duration) error {
	h := &history{group: g, number: number, dice: rand.New(rand.NewPCG(g.seed, number)), nodes: t.nodes, tally: newTally(), liar: -1}
	o := replay.Options{Seed: g.seed, Blocks: trialBlocks, EventsPerBlock: 5, ChainID: 1_000_000 + number}
	var err error
	if h.stage, err = newStage(o, 1, number, func() { h.watcher.wake() }); err != nil {
		return err
	}
	defer h.stage.close()
	h.stage.finalize(trialFinal)
	if t.twin {
		t.rule.URL = h.stage.server.URL + "/twin"
		if err := h.stage.split(10, 14); err != nil {
			return err
		}
	}
	h.watcher = newObserver(h)
	defer h.watcher.end()
	h.plan = h.planned()
	h.plan.Prove, h.plan.Audit, h.plan.Segment, h.plan.MaxRange, h.plan.Rests = t.prove, t.audit, 200, 30, t.rests
	for i := range h.plan.Nodes {
		h.plan.Nodes[i] = h.stage.url(i, false)
	}
	if t.reads != nil {
		t.mutant.chain = func(c indexer.Chain, _ indexer.Ledger) indexer.Chain {
			return naive{c, h.stage.url(0, false), h.stage.decoder, *t.reads}
		}
	}
	h.mutant = t.mutant
	if t.unmarked {
		h.stage.final = 0 // as the ledger has it to the end
	}
	return t.follow(h, time.Now().Add(limit))
}

func (t trial) follow(h *history, until time.Time) error {
	use := func() error { return h.stage.proxies[0].Use(t.rule) }
	if !t.twin { // who is led astray must have been on the way
		if err := use(); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithDeadline(h.group.ctx, until)
	defer cancel()
	l, err := born(ctx, fmt.Sprintf("trial %d", h.number), h.plan, h.stage.decoder, h.mutant, func() {}, func(b indexer.Ledger) indexer.Ledger { return b })
	if err != nil {
		return fmt.Errorf("never begins: %w", err)
	}
	defer l.end()
	grown, vain, tip := 0, 0, uint64(0)
	for time.Now().Before(until) && h.failure() == nil && vain < t.vain {
		_, stepped := l.step(t.patient)
		if stepped != nil && (err == nil || !errors.Is(stepped, context.DeadlineExceeded)) {
			err = stepped
		}
		if errors.Is(stepped, indexer.ErrBelowFinality) {
			return stepped
		}
		if err := t.ledAstray(h); err != nil {
			return err
		}
		arrived, far := h.arrived()
		if vain++; l.steps.Progress().Tip > tip {
			tip, vain = l.steps.Progress().Tip, 0
		}
		switch {
		case !arrived && stepped == nil:
			err = far
		case arrived && grown == 5:
			return t.judge(h)
		case arrived && grown == 0 && t.twin:
			if err := use(); err != nil {
				return err
			}
			fallthrough
		case arrived:
			grown++
			if err := h.stage.extend(1 + grown%2); err != nil {
				return err
			}
		}
	}
	if err := h.failure(); err != nil {
		return err
	}
	return fmt.Errorf("never ends: %w", err)
}

func (t trial) judge(h *history) error {
	if h.stage.proxies[0].Hits()[t.rule.Fault] == 0 && !t.avoids {
		return errors.New("the fault never struck")
	}
	h.watcher.end()
	if err := h.watcher.look(h.group.ctx); err != nil {
		return err
	}
	return h.compare()
}

// ledAstray tells whether the ledger took the twin's branch.
func (t trial) ledAstray(h *history) error {
	if !t.twin {
		return nil
	}
	var hash []byte
	if err := h.group.admin.QueryRow(h.group.ctx, "select hash from chain.block where chain_id = $1 and number = $2", h.plan.ChainID, trialBlocks-5).Scan(&hash); err != nil {
		return nil // not there yet
	}
	theirs, err := h.stage.twin.Header(trialBlocks - 5)
	if err == nil && common.BytesToHash(hash) == theirs.Hash() {
		return errors.New("it follows the branch of one node")
	}
	return err
}

// A second node must not make an indexer weaker: while one of two is down, blocks are followed, and nothing more becomes final.
func TestFaults_OneOfTwoNodesIsEnough(t *testing.T) {
	t.Parallel()
	g, err := newGroup(t.Context(), steady.server(t), 22, "two", "")
	if err != nil {
		t.Fatal(err)
	}
	for i, fault := range []string{"500", "reset", "429"} {
		x := trial{rule: badnode.Rule{Fault: fault, After: 1}, nodes: 2, patient: time.Minute, vain: 100, unmarked: true}
		if err := x.run(g, uint64(i), time.Minute); err != nil {
			t.Errorf("%s: %v", fault, err)
		}
	}
	if err := g.close(); err != nil {
		t.Error(err)
	}
}
