package dev

import (
	"bytes"
	"context"
	"errors"
	"iter"
	"math/big"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/prometheus/client_golang/prometheus"

	"almanac/internal/chain"
	"almanac/internal/daemon"
	"almanac/internal/devnode"
	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
	"almanac/internal/verify"
)

func TestMain(m *testing.M) {
	pgtest.Main(m, func(ctx context.Context, url string) error {
		_, err := store.Migrate(ctx, url)
		return err
	})
}

func options(t *testing.T, out *bytes.Buffer) Options {
	t.Helper()
	return Options{
		Epochs: 5, EpochLength: 16 * time.Second, BlockTime: time.Second, Speed: 10, Stakers: 8, Seed: 3,
		DatabaseURL: pgtest.New(t), Out: out,
	}
}

// L5 and the report: a whole life, one reorg on the way, ends without a difference.
func TestRun_EndsWithoutADifference(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	if err := Run(t.Context(), options(t, &out)); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	if strings.Contains(out.String(), "refused ") {
		t.Errorf("an act was refused:\n%s", out.String())
	}
	for _, want := range []string{"reorg      blocks", "governance the timelock", "0 differences",
		"\n  rebonded ", "\n  withdrawn_early ", "\n  penalty_charged ", "\n  delegate_votes_changed ", "\n  gauge_weighted ", "DUSD "} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the output does not say %q:\n%s", want, out.String())
		}
	}
}

// A run in which nothing happens has nothing to differ, and must not pass for that.
func TestJudge_WantsALife(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	w, err := open(t.Context(), options(t, &out))
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	err = w.judge(t.Context())
	for _, want := range []string{"nobody lived", "triggered 0 of 4 epochs", "0 reorgs"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want it to say %q", err, want)
		}
	}
}

// L6: the ledger that lived through the reorg equals, table by table, one that only ever saw the final chain.
func TestRun_LeavesNoTraceOfTheReorg(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	o := options(t, &out)
	w, err := open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.Close() })
	ctx := w.live(t)
	release := w.metronome.hold()
	defer release()

	lived, fresh := w.ledger, w.freshLedger(t)
	for _, ledger := range []*store.Ledger{lived, fresh} {
		w.ledger = ledger
		if err := w.indexed(ctx); err != nil {
			t.Fatal(err)
		}
		if err := w.indexer.DescribeTokens(ctx); err != nil {
			t.Fatal(err)
		}
	}
	a, b := fingerprint(t, lived), fingerprint(t, fresh)
	if !slices.Equal(a, b) {
		t.Errorf("L6: the tables differ:\n%v\n%v", a, b)
	}
	if w.forksSeen(t) == 0 {
		t.Error("the indexer saw no fork: the test proves nothing")
	}
	w.mirrorCatches(t, lived)
	w.ledger = lived
	if err := w.mirror(ctx); err != nil {
		t.Errorf("L5: %v", err)
	}
	tamper(t, o.DatabaseURL)
	if err := w.mirror(ctx); !errors.Is(err, ErrDifferences) || !strings.Contains(out.String(), "reserve 0") {
		t.Errorf("L5: got %v after a row was changed in Postgres, want the reserve named\n%s", err, out.String())
	}
}

// live plays the script, with the services running; they end before the test does.
func (w *world) live(t *testing.T) context.Context {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	var running sync.WaitGroup
	t.Cleanup(func() { stop(); running.Wait() })
	service := func(run func(context.Context) error) { running.Go(func() { _ = run(ctx) }) }
	service(w.metronome.run)
	if err := w.deploy(ctx); err != nil {
		t.Fatal(err)
	}
	if err := w.openServices(ctx); err != nil {
		t.Fatal(err)
	}
	service(w.indexer.Run)
	service(func(ctx context.Context) error { w.keeper.Run(ctx); return nil })
	w.metronome.setPace(w.options.pace(w.options.Speed))
	if err := w.play(ctx); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// tamper changes the latest reserve of the pair by one unit.
func tamper(t *testing.T, url string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.WithoutCancel(t.Context()))
	_, err = conn.Exec(t.Context(), "update evt.pair_sync set reserve0 = reserve0 + 1 where block_number = (select max(block_number) from evt.pair_sync)")
	if err != nil {
		t.Fatal(err)
	}
}

// forksSeen is how many forks the indexer's metrics tell of.
func (w *world) forksSeen(t *testing.T) (n uint64) {
	t.Helper()
	families, err := w.registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() == "almanac_indexer_fork_depth_blocks" {
			n = f.GetMetric()[0].GetHistogram().GetSampleCount()
		}
	}
	return n
}

// mirrorCatches plants an off-by-one on each side: in SQL, in the model's events, and in the contract's answer.
func (w *world) mirrorCatches(t *testing.T, ledger *store.Ledger) {
	t.Helper()
	head := w.node.Head().Number.Uint64()
	for name, c := range map[string]struct {
		ledger verify.Ledger
		chain  verify.Chain
		want   int
	}{
		"nothing planted":      {ledger, w.chain, 0},
		"a position in SQL":    {wrongPosition{ledger}, w.chain, 1},
		"a total in SQL":       {wrongTotal{ledger}, w.chain, 1},
		"a reward in SQL":      {wrongReward{ledger}, w.chain, 1},
		"a vote in SQL":        {wrongVote{ledger}, w.chain, 2}, // of a delegate, and of all
		"a contract's answers": {ledger, wrongAnswer{w.chain}, 1},
	} {
		got, err := daemon.Verify(t.Context(), c.chain, c.ledger, w.network, head)
		if err != nil || len(got.Differences) != c.want || got.Figures < 50 {
			t.Errorf("L5, %s: got %d differences in %d figures, %v; want %d", name, len(got.Differences), got.Figures, err, c.want)
		}
	}
	got, err := daemon.Verify(t.Context(), w.chain, wrongEvent{ledger}, w.network, head)
	if err != nil || len(got.Differences) != 1 || got.Differences[0].What != "replay" {
		t.Errorf("L5: a claim one unit off in the events: %v, %v", got.Differences, err)
	}
	if _, err := daemon.Verify(t.Context(), w.chain, &forking{Ledger: ledger}, w.network, head); err == nil || !strings.Contains(err.Error(), "reorganised") {
		t.Errorf("L5: a fork while reading went unnoticed: %v", err)
	}
	if _, err := daemon.Verify(t.Context(), w.chain, ledger, w.network, head+1); err == nil {
		t.Error("a block that is not indexed was compared")
	}
}

type wrongPosition struct{ *store.Ledger }

func (l wrongPosition) Positions(ctx context.Context, upTo uint64) ([]store.Position, error) {
	positions, err := l.Ledger.Positions(ctx, upTo)
	positions[0].Bonded.Add(positions[0].Bonded, big.NewInt(1))
	return positions, err
}

type wrongTotal struct{ *store.Ledger }

func (l wrongTotal) Pools(ctx context.Context, upTo uint64) ([]store.PoolTotals, error) {
	pools, err := l.Ledger.Pools(ctx, upTo)
	pools[0].Unbonding.Add(pools[0].Unbonding, big.NewInt(1))
	return pools, err
}

type wrongReward struct{ *store.Ledger }

func (l wrongReward) Rewards(ctx context.Context, upTo uint64) ([]store.Reward, error) {
	rewards, err := l.Ledger.Rewards(ctx, upTo)
	rewards[0].Funded.Add(rewards[0].Funded, big.NewInt(1))
	return rewards, err
}

type wrongVote struct{ *store.Ledger }

func (l wrongVote) Votes(ctx context.Context, upTo uint64) ([]store.Vote, error) {
	votes, err := l.Ledger.Votes(ctx, upTo)
	votes[0].Votes.Add(votes[0].Votes, big.NewInt(1))
	return votes, err
}

type wrongEvent struct{ *store.Ledger }

func (l wrongEvent) Replay(ctx context.Context, after int64, upTo uint64, pools []*big.Int) iter.Seq2[event.Block, error] {
	return func(yield func(event.Block, error) bool) {
		for b, err := range l.Ledger.Replay(ctx, after, upTo, pools) {
			for _, row := range b.Rows {
				if row.Table() == "reward_claimed" {
					row.Words[len(row.Words)-1]++ // the amount comes last
				}
			}
			if !yield(b, err) {
				return
			}
		}
	}
}

// forking is a ledger whose block changes between two looks.
type forking struct {
	*store.Ledger
	looks byte
}

func (l *forking) BlockAt(ctx context.Context, number uint64) (event.Block, bool, error) {
	b, ok, err := l.Ledger.BlockAt(ctx, number)
	if l.looks++; l.looks > 1 {
		b.Hash[0]++
	}
	return b, ok, err
}

type wrongAnswer struct{ *chain.Node }

func (c wrongAnswer) ViewsAt(ctx context.Context, block common.Hash, views []chain.View) ([][]byte, error) {
	answers, err := c.Node.ViewsAt(ctx, block, views)
	first := answers[0] // emission per epoch
	first[len(first)-1]++
	return answers, err
}

// freshLedger indexes the chain as it is now into a database of its own, until the test ends.
func (w *world) freshLedger(t *testing.T) *store.Ledger {
	t.Helper()
	db, err := store.Open(t.Context(), pgtest.New(t))
	if err != nil {
		t.Fatal(err)
	}
	ledger := db.Ledger(w.node.ChainID())
	o := daemon.Options{Log: w.log, Registry: prometheus.NewRegistry(), Poll: time.Second, Segment: 20, Workers: 2, MaxFork: devnode.DefaultFinalityDepth}
	x, err := daemon.NewIndexer(t.Context(), w.chain, ledger, w.network, o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	ended := make(chan error, 1)
	go func() { ended <- x.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		db.Close()
	})
	w.indexer = x
	return ledger
}

func fingerprint(t *testing.T, l *store.Ledger) []store.TableHash {
	t.Helper()
	hashes, err := l.Fingerprint(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return hashes
}

func TestValidate_ReportsEveryFaultTogether(t *testing.T) {
	t.Parallel()
	err := Options{EpochLength: 1500 * time.Millisecond, BlockTime: time.Millisecond, RPCPort: -1, DatabaseURL: "x", DataDir: "y"}.Validate()
	for _, want := range []string{"--epochs 0", "--block-time 1ms", "--epoch-length 1.5s", "--speed 0", "--stakers 0", "--rpc-port -1", "--data-dir y"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want it to say %q", err, want)
		}
	}
}

func TestArtifact_SaysWhatIsMissing(t *testing.T) {
	t.Chdir(os.TempDir())
	if _, err := artifact("@uniswap/none.json"); err == nil || !strings.Contains(err.Error(), "run npm ci") {
		t.Errorf("got %v, want it to say to run npm ci", err)
	}
}
