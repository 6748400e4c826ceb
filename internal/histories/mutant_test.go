package histories

import (
	"context"
	"flag"
	"fmt"
	"sync/atomic"
	"testing"

	"almanac/internal/badnode"
	"almanac/internal/chain"
	"almanac/internal/event"
	"almanac/internal/indexer"
	"almanac/internal/replay"
)

// mutant is an indexer with one defence taken out. The zero value has them all.
type mutant struct {
	name   string
	sql    string // changes the database
	fleet  func(*chain.FleetOptions)
	chain  func(indexer.Chain, indexer.Ledger) indexer.Chain
	ledger func(indexer.Ledger) indexer.Ledger
	audit  func(indexer.Auditor) indexer.Auditor
	bend   func(h *history, o *replay.Options, proxies *int) // histories that need the defence more often than others
	opens  []string                                          // acts that histories begin with
}

func (m mutant) shape(h *history, o *replay.Options, proxies *int) {
	if m.bend != nil {
		m.bend(h, o, proxies)
	}
}

var mutants = []mutant{
	{name: "no parent check", chain: func(c indexer.Chain, l indexer.Ledger) indexer.Chain { return gullible{c, l} }},
	{
		name: "no receipts at the head", fleet: func(o *chain.FleetOptions) { o.Prove = chain.ProveNever },
		bend: func(h *history, _ *replay.Options, proxies *int) {
			h.nodes, *proxies = 1, 1
			h.lasting = []badnode.Rule{{Fault: "logs omitted", Chance: 0.2}}
		},
	},
	{
		name: "a rewind leaves versions", sql: `do $$ begin
			execute replace(pg_get_functiondef('chain.forget_blocks'::regproc), $q$, 'state']$q$, ']');
		end $$`,
	},
	{name: "blocks and events in two transactions", ledger: func(l indexer.Ledger) indexer.Ledger { return halves{l} }},
	{name: "a fork in two transactions", ledger: func(l indexer.Ledger) indexer.Ledger { return gap{l} }},
	{
		name: "a lease that fences nobody", sql: `create function chain.same_token() returns trigger language plpgsql as $$
			begin new.token := old.token; return new; end $$;
			create trigger same_token before update on chain.lease for each row execute function chain.same_token()`,
		opens: []string{"rival", "extend", "stall", "extend", "rival", "stall", "extend"},
	},
}

// gullible lets every block link to what we hold.
type gullible struct {
	indexer.Chain
	ledger indexer.Ledger
}

func (g gullible) Block(ctx context.Context, number uint64) (event.Block, error) {
	b, err := g.Chain.Block(ctx, number)
	if err == nil && number > 0 {
		if ours, held, err := g.ledger.BlockAt(ctx, number-1); err == nil && held {
			b.Parent = ours.Hash
		}
	}
	return b, err
}

// halves writes the last block first, and what it holds then.
type halves struct{ indexer.Ledger }

func (l halves) Append(ctx context.Context, blocks []event.Block) error {
	last := blocks[len(blocks)-1]
	bare := append(blocks[:len(blocks)-1:len(blocks)-1], event.Block{Number: last.Number, Hash: last.Hash, Parent: last.Parent, Time: last.Time})
	if err := l.Ledger.Append(ctx, bare); err != nil || len(last.Rows) == 0 {
		return err
	}
	return l.Ledger.Replace(ctx, last.Number-1, []event.Block{last}, false)
}

// gap forgets the old branch first, and writes the new one then.
type gap struct{ indexer.Ledger }

func (l gap) Replace(ctx context.Context, keep uint64, blocks []event.Block, word bool) error {
	if err := l.Ledger.Replace(ctx, keep, nil, word); err != nil {
		return err
	}
	return l.Append(ctx, blocks)
}

var mutantHistories = flag.Int("mutant-histories", 60, "how many histories a missing defence may pass unnoticed")

// The campaign is worth something only if it notices a missing defence.
func TestHistories_NoticeWhatIsTakenOut(t *testing.T) {
	t.Parallel()
	for i, m := range mutants {
		t.Run(m.name, func(t *testing.T) {
			g, err := newGroup(t.Context(), steady.server(t), 11, fmt.Sprintf("mutant_%d", i), m.sql)
			if err != nil {
				t.Fatal(err)
			}
			var numbers []uint64
			for n := range uint64(*mutantHistories) {
				numbers = append(numbers, n)
			}
			var lived, caught atomic.Int64
			var first error
			err = g.run(numbers, *parallel, m, func(o outcome) {
				lived.Add(1)
				if o.err == nil {
					return
				}
				if caught.Add(1) == 1 {
					first = fmt.Errorf("history %d: %w", o.number, o.err)
					g.enough.Store(true)
				}
			})
			if err != nil {
				t.Error(err)
			}
			if err := g.close(); err != nil {
				t.Error(err)
			}
			if first == nil {
				t.Errorf("%d histories did not notice", lived.Load())
				return
			}
			t.Logf("noticed after %d histories: %.300s", lived.Load(), first)
		})
	}
}
