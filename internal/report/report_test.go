package report_test

import (
	"context"
	"errors"
	"flag"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/report"
	"almanac/internal/store"
)

var update = flag.Bool("update", false, "write the expected report anew")

func TestMain(m *testing.M) {
	pgtest.Main(m, func(ctx context.Context, url string) error {
		_, err := store.Migrate(ctx, url)
		return err
	})
}

// widest is how broad a report may be.
const widest = 110

// told is a source with an answer ready.
type told struct {
	summary store.Summary
	err     error
}

func (s told) Summary(context.Context, int, int) (store.Summary, error) { return s.summary, s.err }

func TestWrite_PrintsAPage(t *testing.T) {
	t.Parallel()
	got := page(t, told{summary: story()})
	if *update {
		if err := os.WriteFile("testdata/report.txt", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/report.txt")
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	fits(t, got)
}

// The largest numbers and the longest names there can be do not break the layout.
func TestWrite_FitsWhateverTheFigures(t *testing.T) {
	t.Parallel()
	huge := new(big.Int).Lsh(big.NewInt(1), 255)
	s := story()
	long := strings.Repeat("W", 32)
	s.Totals.Tip, s.Totals.Epoch, s.Totals.MaxLateness, s.Totals.Tips, s.Totals.ALMSymbol = 1<<62, 1<<62, 1<<62, huge, long
	for i := range s.Pools {
		p := &s.Pools[i]
		p.Name, p.Staked, p.TVL, p.Stakers, p.Weight = long, huge, huge, 9_999_999, 1<<32-1
		p.APR, p.APRTop = new(big.Rat).SetInt(huge), new(big.Rat).SetInt(huge)
		for range 5 {
			p.Tiers = append(p.Tiers, "1095d 10.0001x")
		}
	}
	for i := range s.Epochs {
		e := &s.Epochs[i]
		e.Epoch, e.Lateness, e.Missed, e.Emission, e.Tip = 9_999_999, 86400*365, 9_999_999, huge, huge
	}
	for i := range s.Stakers {
		s.Stakers[i].Value, s.Stakers[i].Claimed = huge, huge
	}
	for i := range s.Rewards {
		r := &s.Rewards[i]
		r.PoolName, r.Symbol, r.Amount, r.Claims, r.Accounts = long, long, huge, 1<<40, 1<<40
	}
	fits(t, page(t, told{summary: s}))
}

func TestWrite_ReadsFromPostgres(t *testing.T) {
	t.Parallel()
	s, err := store.Open(t.Context(), pgtest.New(t))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	ledger := s.Ledger(7)
	if got, want := page(t, ledger), "Chain 7: nothing indexed yet\n"; !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant it to start with %q", got, want)
	}
	alm := common.Address{0xa1}
	pool, err := event.NewRow("pool_created", 0, common.Hash{}, map[string]any{"pool_id": alm.Big(), "asset": alm, "minimum": big.NewInt(1), "penalty_bps": uint64(0), "votes": false,
		"unbonding_periods": []uint64{0}, "boosts": []uint64{10_000}})
	if err != nil {
		t.Fatal(err)
	}
	if err := ledger.Register(t.Context(), store.Deployment{ALM: alm, EpochLength: 60, GenesisTime: 1_700_000_000, KeepsState: true}); err != nil {
		t.Fatal(err)
	}
	block := event.Block{Number: 3, Hash: common.Hash{3}, Time: 1_700_000_120, Rows: []event.Row{pool}}
	if err := ledger.Append(t.Context(), []event.Block{block}); err != nil {
		t.Fatal(err)
	}
	got := page(t, ledger)
	for _, want := range []string{"Chain 7 at block 3 of 2023-11-14 22:15:20, epoch 2\n", "0xa10000…0000", "liquid 1x", "Indexed: 1 blocks, 1 events"} {
		if !strings.Contains(got, want) {
			t.Errorf("got\n%s\nwant it to say %q", got, want)
		}
	}
}

func TestWrite_PassesErrorsOn(t *testing.T) {
	t.Parallel()
	down := errors.New("down")
	if err := report.Write(t.Context(), &strings.Builder{}, told{err: down}, report.Limits{}); !errors.Is(err, down) {
		t.Errorf("got %v from a source that is down", err)
	}
	if err := report.Write(t.Context(), full{}, told{summary: story()}, report.Limits{}); !errors.Is(err, errFull) {
		t.Errorf("got %v from a full disk", err)
	}
}

var errFull = errors.New("full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func page(t *testing.T, source report.Source) string {
	t.Helper()
	var b strings.Builder
	if err := report.Write(t.Context(), &b, source, report.Limits{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func fits(t *testing.T, page string) {
	t.Helper()
	for line := range strings.Lines(page) {
		if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > widest {
			t.Errorf("a line of %d columns, want at most %d: %s", n, widest, line)
		}
	}
}

func story() store.Summary {
	at := func(seconds int64) time.Time { return time.Unix(1_700_000_000+seconds, 0) }
	alm := func(n int64) *big.Int {
		return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil))
	}
	const week = 604_800
	return store.Summary{
		Totals: store.Totals{ChainID: 1337, Tip: 4321, TipTime: at(4*week + 100), Epoch: 4, Blocks: 4322, Pools: 3, Stakers: 3, Triggered: 2, Missed: 2,
			MaxLateness: 90, Tips: alm(7), ALMSymbol: "ALM", ALMDecimals: 18,
			Events: []store.EventCount{{Table: "carried"}, {Table: "reward_claimed", Rows: 12}, {Table: "staked", Rows: 1234}}},
		Pools: []store.PoolSummary{
			{PoolID: "0xa100000000000000000000000000000000000000", Name: "ALM", Tiers: []string{"liquid 1x", "7d 1.25x", "30d 2x"}, Staked: alm(1_234_567), Decimals: 18,
				TVL: alm(1_234_567), Stakers: 2, Weight: 60, APR: big.NewRat(1234, 10_000), APRTop: big.NewRat(2468, 10_000)},
			{PoolID: "0x5bb00000000000000000000000000000000000000", Name: "DAI/ALM LP", Tiers: []string{"liquid 1x", "7d 1.25x"}, Staked: alm(25), Decimals: 18,
				TVL: alm(100), Stakers: 1, Weight: 30, APR: big.NewRat(10950, 10), APRTop: big.NewRat(13687, 10)},
			{PoolID: "0xcc00000000000000000000000000000000000001", Tiers: []string{"liquid 1x"}, Staked: big.NewInt(5), Decimals: -1},
		},
		Epochs: []store.EpochSummary{
			{Epoch: 1, StartsAt: at(week), TriggeredAt: at(week + 30), Lateness: 30, Emission: alm(7000), Tip: alm(2)},
			{Epoch: 2, StartsAt: at(2 * week), Emission: alm(7000)},
			{Epoch: 3, StartsAt: at(3 * week), Emission: alm(7000)},
			{Epoch: 4, StartsAt: at(4 * week), TriggeredAt: at(4*week + 90), Lateness: 90, Missed: 2, Emission: alm(7000), Tip: alm(5)},
		},
		Stakers: []store.Staker{
			{Account: common.Address{1}, Pools: 2, Value: alm(1_234_000), Claimed: alm(12)},
			{Account: common.Address{2}, Pools: 1, Value: alm(567), Claimed: new(big.Int)},
			{Account: common.Address{3}, Pools: 1, Claimed: big.NewInt(1)},
		},
		Rewards: []store.RewardTotal{
			{PoolID: "0xa100000000000000000000000000000000000000", PoolName: "ALM", Token: common.Address{0xa1}, Symbol: "ALM", Decimals: 18, Amount: alm(9), Claims: 10, Accounts: 2},
			{PoolID: "0x5bb00000000000000000000000000000000000000", PoolName: "DAI/ALM LP", Token: common.Address{0xa1}, Symbol: "ALM", Decimals: 18, Amount: alm(3), Claims: 1, Accounts: 1},
			{PoolID: "0xcc00000000000000000000000000000000000001", Token: common.Address{0xdd}, Decimals: -1, Amount: big.NewInt(3), Claims: 1, Accounts: 1},
		},
	}
}
