package histories

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"testing"
	"time"

	"almanac/internal/badnode"
	"almanac/internal/event"
	"almanac/internal/indexer"
	"almanac/internal/replay"
)

var omissionEvents = flag.Int("omission-events", 20_000, "events of a chain of which a node leaves out some")

// A node that leaves out 1 % of the logs is found out before a segment is committed, and no row is lost. The audit finds it alone:
// no block's receipts are sampled, which heal a range before the audit sees it.
func TestOmission_IsNoticedBeforeTheCommit(t *testing.T) {
	t.Parallel()
	g, err := newGroup(t.Context(), steady.server(t), 31, "omission", "")
	if err != nil {
		t.Fatal(err)
	}
	withholding := []badnode.Rule{{Fault: "unknown method"}, {Fault: "logs omitted"}}
	for i, c := range []struct {
		name  string
		nodes int
		rules []badnode.Rule
		audit bool
		loses bool
	}{
		{"nothing left out", 1, nil, true, false},
		{"always the same logs", 1, []badnode.Rule{{Fault: "logs omitted"}}, true, false},
		{"others each time", 1, []badnode.Rule{{Fault: "logs omitted at random"}}, true, false},
		{"a node without receipts, beside a good one", 2, withholding, true, false},
		{"unaudited", 1, []badnode.Rule{{Fault: "logs omitted"}}, false, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			for seed := range uint64(2) {
				o := omission{nodes: c.nodes, rules: c.rules, audit: c.audit}
				err := o.run(g, 10*uint64(i)+seed)
				t.Logf("seed %d: %d events, %d of %d segments did not add up, %d rows short when committed", seed, o.events, o.noticed.Load(), o.segments.Load(), o.short.Load())
				switch {
				case c.loses && o.short.Load() == 0:
					t.Error("nothing was lost without the audit, so this test shows nothing")
				case !c.loses && err != nil:
					t.Error(err)
				case !c.loses && (o.short.Load() > 0 || (o.noticed.Load() == 0) != (len(c.rules) == 0)):
					t.Errorf("%d rows were short when committed, %d segments noticed", o.short.Load(), o.noticed.Load())
				}
			}
		})
	}
	if err := g.close(); err != nil {
		t.Error(err)
	}
}

// omission is a chain whose node leaves logs out while it is caught up with.
type omission struct {
	nodes                    int
	rules                    []badnode.Rule
	audit                    bool
	events                   int
	segments, noticed, short atomic.Int64
}

const omissionBlocks = 400

func (o *omission) run(g *group, number uint64) error {
	h := &history{group: g, number: number, dice: rand.New(rand.NewPCG(g.seed, number)), nodes: o.nodes, tally: newTally(), liar: -1}
	options := replay.Options{Seed: number, Blocks: omissionBlocks, EventsPerBlock: *omissionEvents/omissionBlocks + 2, ChainID: 2_000_000 + number, Accounts: 200}
	var err error
	if h.stage, err = newStage(options, o.nodes, number, func() {}); err != nil {
		return err
	}
	defer h.stage.close()
	h.stage.finalize(omissionBlocks - 5)
	h.plan = h.planned()
	h.plan.Audit, h.plan.Prove, h.plan.Samples, h.plan.Segment, h.plan.Workers, h.plan.MaxRange = o.audit, 0, -1, 3000, 3, 0
	for i := range h.plan.Nodes {
		h.plan.Nodes[i] = h.stage.url(i, false)
	}
	if err := h.stage.proxies[0].Use(o.rules...); err != nil {
		return err
	}
	for _, good := range h.stage.proxies[1:] { // slower, or it alone might be asked
		if err := good.Use(badnode.Rule{Fault: "slow", Wait: 20 * time.Millisecond}); err != nil {
			return err
		}
	}
	for number := range uint64(omissionBlocks) {
		o.events += len(h.stage.chain.Truth(number+1, number+1))
	}
	h.mutant.audit = func(a indexer.Auditor) indexer.Auditor { return counting{a, o} }
	return o.follow(h)
}

func (o *omission) follow(h *history) error {
	l, err := born(h.group.ctx, fmt.Sprintf("omission %d", h.number), h.plan, h.stage.decoder, h.mutant, func() {}, func(b indexer.Ledger) indexer.Ledger {
		return scale{b, h.stage, o}
	})
	if err != nil {
		return err
	}
	defer l.end()
	for until := time.Now().Add(2 * time.Minute); time.Now().Before(until); {
		if _, err = l.step(time.Minute); err != nil {
			continue
		}
		if arrived, _ := h.arrived(); arrived {
			return h.compare()
		}
	}
	return fmt.Errorf("never ends: %w", err)
}

// counting counts the segments that an audit finds fault with.
type counting struct {
	indexer.Auditor
	omission *omission
}

func (c counting) Audit(ctx context.Context, before event.Point, blocks []event.Block) error {
	err := c.Auditor.Audit(ctx, before, blocks)
	if err != nil && !errors.Is(err, context.Canceled) {
		c.omission.noticed.Add(1)
	}
	return err
}

// scale weighs what is committed against the truth.
type scale struct {
	indexer.Ledger
	stage    *stage
	omission *omission
}

func (s scale) Append(ctx context.Context, blocks []event.Block) error {
	s.omission.segments.Add(1)
	for _, b := range blocks {
		want, _ := s.stage.contentOf(b.Hash)
		s.omission.short.Add(want.rows - int64(len(b.Rows)))
	}
	return s.Ledger.Append(ctx, blocks)
}
