package dev

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"almanac/internal/audit"
	"almanac/internal/daemon"
	"almanac/internal/event"
	"almanac/internal/multicall"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
	"almanac/internal/verify"
)

var (
	lives     = flag.Int("lives", 2, "lives to hold against the contracts")
	livesSeed = flag.Uint64("seed", 1000, "seed of the first life")
)

// pastBlocks of each life are compared.
const pastBlocks = 50

// L5: at any block of any life, Postgres, the model and the contracts agree in every figure; and a unit or a word put wrong in
// one of them shows.
func TestDifferential_NoFigureDiffersAtAnyBlock(t *testing.T) {
	t.Parallel()
	figures := 0
	for i := range *lives {
		seed := *livesSeed + uint64(i)
		t.Run(fmt.Sprint("life ", seed), func(t *testing.T) { figures += liveAndCompare(t, seed, i == 0) })
	}
	t.Logf("%d figures of %d lives compared (-lives %[2]d -seed %[3]d)", figures, *lives, *livesSeed)
}

// liveAndCompare is one life, which is over when it returns: a hundred that live on would leave no time for the next.
func liveAndCompare(t *testing.T, seed uint64, plant bool) (figures int) {
	var out bytes.Buffer
	o := options(t, &out)
	o.Seed = seed
	w, err := open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.Close() })
	ctx := w.live(t)
	defer w.metronome.hold()()
	if err := w.indexed(ctx); err != nil {
		t.Fatal(err)
	}
	figures = w.compareThePast(t, ctx)
	w.auditThePast(t, ctx)
	if plant {
		w.plant(t, ctx)
	}
	return figures
}

func (w *world) verifier(o verify.Options) *verify.Verifier {
	return daemon.NewVerifier(w.chain, w.ledger, w.network, o)
}

func (w *world) deployment() verify.Deployment {
	return verify.Deployment{
		Vault: w.network.Vault.Address, Distributor: w.network.Distributor.Address, ALM: w.network.ALM.Address,
		Genesis: w.network.Genesis, EpochLength: w.network.EpochLength,
	}
}

func (w *world) compareThePast(t *testing.T, ctx context.Context) (figures int) {
	t.Helper()
	first, head := w.opened(t, ctx), w.node.Head().Number.Uint64()
	r := rand.New(rand.NewPCG(w.options.Seed, 50))
	var blocks []uint64
	for i := range pastBlocks {
		from := first
		if i%5 != 0 { // setting up takes longer than living
			from = max(first, head-min(head, uint64(w.options.span()/w.options.BlockTime)))
		}
		blocks = append(blocks, from+r.Uint64N(head-from+1))
	}
	slices.Sort(blocks)
	all, some := w.verifier(verify.Options{}), w.verifier(verify.Options{Sample: 4})
	for i, number := range blocks {
		verifiers := []*verify.Verifier{all}
		if i%10 == 9 {
			verifiers = append(verifiers, some)
		}
		for _, v := range verifiers {
			v.Draw(r.Uint64())
			result, err := v.At(ctx, number)
			if err != nil {
				t.Fatalf("life %d, block %d: %v", w.options.Seed, number, err)
			}
			for _, d := range result.Differences {
				t.Errorf("life %d, block %d, seed %d: %s", w.options.Seed, number, result.Seed, d)
			}
			figures += result.Figures
		}
	}
	return figures
}

// auditThePast finds nothing missing in the segments of a whole life, from before the contracts stood; and misses stakes and changes of
// reserves that are taken out.
func (w *world) auditThePast(t *testing.T, ctx context.Context) {
	t.Helper()
	auditor := audit.New(w.chain, audit.Deployment{
		Vault: w.network.Vault.Address, Distributor: w.network.Distributor.Address, ALM: w.network.ALM.Address, Pairs: w.network.Pairs,
		Genesis: w.network.Genesis, EpochLength: w.network.EpochLength,
	}, audit.Options{})
	var blocks []event.Block
	for b, err := range w.ledger.Events(ctx, w.node.Head().Number.Uint64()) {
		if err != nil {
			t.Fatal(err)
		}
		blocks = append(blocks, b)
	}
	const size = 32
	missed := map[string]int{}
	for first := 1; first < len(blocks); first += size {
		segment := blocks[first:min(first+size, len(blocks))]
		before := event.Point{Number: blocks[first-1].Number, Hash: blocks[first-1].Hash}
		if err := auditor.Audit(ctx, before, segment); err != nil {
			t.Errorf("life %d: %v", w.options.Seed, err)
		}
		for i, b := range segment {
			for j, row := range b.Rows {
				again := func(r event.Row) bool { return r.Table() == "pair_sync" } // in the same second: no trace is left
				if row.Table() != "staked" && (!again(row) || slices.ContainsFunc(b.Rows[j+1:], again)) {
					continue
				}
				segment[i].Rows = slices.Delete(slices.Clone(b.Rows), j, j+1)
				var omission *audit.Omission
				if err := auditor.Audit(ctx, before, segment); !errors.As(err, &omission) {
					t.Errorf("life %d: %s of block %d was taken out: %v", w.options.Seed, row.Table(), b.Number, err)
				}
				missed[row.Table()]++
			}
			segment[i].Rows = b.Rows
		}
	}
	if missed["staked"] == 0 || missed["pair_sync"] == 0 {
		t.Errorf("rows taken out: %v", missed)
	}
}

// opened is the block of the first pool: then all contracts stand.
func (w *world) opened(t *testing.T, ctx context.Context) uint64 {
	t.Helper()
	for b, err := range w.ledger.Replay(ctx, -1, w.node.Head().Number.Uint64(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		if slices.ContainsFunc(b.Rows, func(r event.Row) bool { return r.Table() == "pool_created" }) {
			return b.Number
		}
	}
	t.Fatal("no pool was created")
	return 0
}

// plant puts one thing wrong at a time.
func (w *world) plant(t *testing.T, ctx context.Context) {
	t.Helper()
	head := w.node.Head().Number.Uint64()
	at := head
	expect := func(what string, v *verify.Verifier, named string) {
		t.Helper()
		result, err := v.At(ctx, at)
		if err != nil || !slices.ContainsFunc(result.Differences, func(d verify.Difference) bool { return strings.Contains(d.String(), named) }) {
			t.Errorf("%s: no difference names %q: %v, %v", what, named, result.Differences, err)
		}
	}
	views := multicall.New(w.chain.Client().Client(), w.chain)
	late := w.deployment()
	late.Genesis++
	expect("the model begins a second late", verify.New(w.ledger, views, late, verify.Options{}), "replay")

	right := w.ledger
	w.ledger, at = w.shifted(t, ctx, right, head)
	expect("the decoder reads a word too far", w.verifier(verify.Options{}), "position of")
	w.ledger, at = right, head

	conn, err := pgx.Connect(ctx, w.options.DatabaseURL)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if _, err := conn.Exec(ctx, oneOff); err != nil {
		t.Fatal(err)
	}
	expect("a function in SQL is one off", w.verifier(verify.Options{}), "votes of 0x")
	expect("the same, by a sample", w.verifier(verify.Options{Sample: 3, Seed: 1}), "votes of 0x")
}

// shifted is the ledger that a wrong decoder would have filled, and the last block that ends with a position misread: what its account
// does later tells the position anew.
func (w *world) shifted(t *testing.T, ctx context.Context, right *store.Ledger, head uint64) (ledger *store.Ledger, misread uint64) {
	t.Helper()
	db, err := store.Open(ctx, pgtest.New(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	ledger = db.Ledger(w.node.ChainID())
	deployment, _, err := right.Deployment(ctx)
	if err == nil {
		err = ledger.Register(ctx, deployment)
	}
	if err != nil {
		t.Fatal(err)
	}
	for b, err := range right.Events(ctx, head) {
		for i := range b.Rows {
			if shift(&b.Rows[i]) && i == len(b.Rows)-1 {
				misread = b.Number
			}
		}
		if err == nil {
			err = ledger.Append(ctx, []event.Block{b})
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if misread == 0 {
		t.Fatal("no block ends with a stake beside others")
	}
	return ledger, misread
}

// shift is what a decoder makes of a Staked that takes the shares from the word after; told is whether that is another number.
func shift(row *event.Row) (told bool) {
	if row.Table() != "staked" {
		return false
	}
	words := slices.Clone(row.Words)
	shares, after := words[7*32:8*32], row.Words[8*32:9*32] // pool_shares
	told = !bytes.Equal(shares, after)
	copy(shares, after)
	row.Words = words
	return told
}

const oneOff = `
alter function state.vote_at(bigint) rename to right_vote_at;
create function state.vote_at(up_to bigint) returns table (chain_id bigint, delegate bytea, votes numeric)
language sql stable as $$ select chain_id, delegate, votes + 1 from state.right_vote_at(up_to) $$`
