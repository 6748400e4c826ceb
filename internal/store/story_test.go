package store_test

import (
	"fmt"
	"math"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

// A story small enough to work out by hand. Weeks are epochs. Pools: ALM with a tier of 7 days at 1.25x, LP tokens of the
// pair DAI/ALM, and USDC. From epoch 1 on 7000 ALM an epoch are split 60:30:10.
const (
	genesis = 1_700_000_000
	week    = 604_800
)

var (
	almToken, dai, pair, usdc = common.Address{0xa1}, common.Address{0xda}, common.Address{0xbb}, common.Address{0xcc}
	alice, bob, carol, keeper = common.Address{1}, common.Address{2}, common.Address{3}, common.Address{9}
	lpPool                    = new(big.Int).Add(new(big.Int).Lsh(big.NewInt(5), 160), pair.Big())
)

func tokens18(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil))
}

type fields map[string]any

func row(table string, f fields) event.Row {
	r, err := event.NewRow(table, 0, common.Hash{0xee}, f)
	if err != nil {
		panic(err)
	}
	return r
}

func pool(id *big.Int, asset common.Address) event.Row {
	return row("pool_created", fields{"pool_id": id, "asset": asset, "minimum": big.NewInt(1_024), "penalty_bps": uint64(500), "votes": asset == almToken,
		"unbonding_periods": []uint64{0, 604_800}, "boosts": []uint64{10_000, 12_500}})
}

// moved is a position event of a pool with its state after it.
func moved(table string, id *big.Int, account common.Address, amount, bonded, unbonding *big.Int, tier uint64, shares, poolShares *big.Int, more fields) event.Row {
	f := fields{"pool_id": id, "account": account, "amount": amount, "bonded": bonded, "unbonding": unbonding, "release_at": uint64(0),
		"tier": tier, "shares": shares, "pool_shares": poolShares}
	for name, value := range more {
		f[name] = value
	}
	return row(table, f)
}

func transfer(from, to common.Address, amount *big.Int) event.Row {
	return row("pair_transfer", fields{"pair": pair, "sender": from, "recipient": to, "amount": amount})
}

func reserves(dai, alm *big.Int) event.Row {
	return row("pair_sync", fields{"pair": pair, "reserve0": dai, "reserve1": alm})
}

func weight(id *big.Int, epoch, weight uint64) event.Row {
	return row("weight_set", fields{"pool_id": id, "epoch": epoch, "weight": weight, "total_weight": uint64(100)})
}

func triggered(from, to, lateness uint64) event.Row {
	return row("epoch_triggered", fields{"from_epoch": from, "to_epoch": to, "lateness": lateness, "caller": keeper,
		"emission_per_epoch": tokens18(7000), "total_weight": uint64(100), "emission_reserve": tokens18(1_000_000)})
}

func tell(t *testing.T, l *store.Ledger) {
	t.Helper()
	must(t, l.Register(t.Context(), store.Deployment{GenesisHash: common.Hash{1}, Vault: common.Address{0xf0}, Distributor: common.Address{0xf1},
		ALM: almToken, StartBlock: 1, GenesisTime: genesis, EpochLength: week, KeepsState: true}))
	zero, none, mil := common.Address{}, new(big.Int), big.NewInt(1_000_000)
	a := almToken.Big()
	var chain []event.Block
	block := func(at uint64, rows ...event.Row) {
		b := blockOf(uint64(len(chain)+1), rows...)
		b.Time = at
		chain = append(chain, b)
	}
	block(genesis+10, pool(a, almToken), pool(lpPool, pair), pool(usdc.Big(), usdc))
	block(genesis+20, weight(a, 1, 99), weight(a, 1, 60), weight(lpPool, 1, 30), weight(usdc.Big(), 1, 10),
		row("emission_set", fields{"epoch": uint64(1), "per_epoch": tokens18(7000)}))
	// The first LP tokens: 1000 base units are locked for good, and count.
	block(genesis+30, transfer(zero, zero, big.NewInt(1000)), transfer(zero, carol, new(big.Int).Sub(tokens18(100), big.NewInt(1000))), reserves(tokens18(400), tokens18(100)))
	block(genesis+40, transfer(zero, bob, tokens18(50)), transfer(bob, pair, tokens18(50)), transfer(pair, zero, tokens18(50)), reserves(tokens18(800), tokens18(200)))
	block(genesis+50,
		moved("staked", a, alice, tokens18(1000), tokens18(1000), none, 0, tokens18(1000), tokens18(1000), nil),
		moved("staked", a, bob, tokens18(700), tokens18(700), none, 0, tokens18(700), tokens18(1700), nil),
		moved("staked", lpPool, carol, tokens18(25), tokens18(25), none, 0, tokens18(25), tokens18(25), nil),
		moved("staked", usdc.Big(), bob, big.NewInt(5_500_000), big.NewInt(5_500_000), none, 0, big.NewInt(5_500_000), big.NewInt(5_500_000), nil))
	raised := row("tier_raised", fields{"pool_id": a, "account": alice, "bonded": tokens18(1000), "unbonding": none, "release_at": uint64(0),
		"tier": uint64(1), "shares": tokens18(1250), "pool_shares": tokens18(1950)})
	block(genesis+week+30, triggered(0, 1, 30), row("tip_paid", fields{"epoch": uint64(1), "receiver": keeper, "amount": tokens18(2), "budget": tokens18(98)}),
		raised, moved("withdrawn", a, bob, tokens18(200), tokens18(500), none, 0, tokens18(500), tokens18(1750), fields{"receiver": bob}))
	block(genesis+4*week+90, triggered(1, 4, 90), row("tip_paid", fields{"epoch": uint64(4), "receiver": keeper, "amount": tokens18(5), "budget": tokens18(93)}))
	block(genesis+4*week+100,
		moved("unbonded", lpPool, carol, tokens18(5), tokens18(20), tokens18(5), 0, tokens18(25), tokens18(25), fields{"release_at": uint64(genesis + 5*week)}),
		row("reward_claimed", fields{"pool_id": a, "account": alice, "receiver": bob, "token": almToken, "amount": new(big.Int).Add(tokens18(12), mil)}),
		row("reward_claimed", fields{"pool_id": lpPool, "account": carol, "receiver": carol, "token": almToken, "amount": tokens18(3)}),
		// Neither of these holds yet: both are for the next epoch.
		weight(a, 5, 1), row("emission_set", fields{"epoch": uint64(5), "per_epoch": tokens18(1)}))
	must(t, l.Append(t.Context(), chain))
	for _, token := range []store.Token{
		{Address: almToken, Symbol: "ALM", Decimals: 18}, {Address: pair, Symbol: "UNI-V2", Decimals: 18, Token0: dai, Token1: almToken},
		{Address: dai, Symbol: "DAI", Decimals: 18}, {Address: usdc, Symbol: "USDC", Decimals: 6},
	} {
		must(t, l.AddToken(t.Context(), token))
	}
	wantUnknown(t, l)
}

func TestMart_AgreesWithFiguresWorkedOutByHand(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	tell(t, openURL(t, db).Ledger(chainID))
	conn := connect(t, db)
	for _, c := range []struct {
		law, sql string
		want     []string
	}{
		{"pools", "select name, tiers, staked, unbonding, shares, stakers, weight, emission_share, tvl_alm from mart.pool order by name", []string{
			"ALM|liquid 1x, 7d 1.25x|1500|0|1750|2|60|0.60000000|1500",
			"DAI/ALM LP|liquid 1x, 7d 1.25x|25|5|25|1|30|0.30000000|100", // a quarter of twice 200 ALM
			"USDC|liquid 1x, 7d 1.25x|5.5|0|5.5|1|10|0.10000000|NULL"}},
		{"pool ids", "select pool_id, asset, pool_number from mart.pool where name <> 'USDC' order by name", []string{
			"0xa100000000000000000000000000000000000000|0xa100000000000000000000000000000000000000|" + almToken.Big().String(),
			"0x5bb00000000000000000000000000000000000000|0xbb00000000000000000000000000000000000000|" + lpPool.String()}},
		// 7000 * 60 % * 365 / 7 = 219000 a year, over 1750 shares worth an ALM each.
		{"rates", "select name, emission_per_year, apr, top_boost, apr_top_boost from mart.pool_apr_now order by name", []string{
			"ALM|219000|125.14285714|1.25|156.42857143",
			"DAI/ALM LP|109500|1095.00000000|1.25|1368.75000000",
			"USDC|36500|NULL|1.25|NULL"}},
		{"epochs", "select epoch, extract(epoch from starts_at)::bigint, extract(epoch from ends_at)::bigint, extract(epoch from triggered_at)::bigint, lateness, missed, emission, tip from mart.epoch order by 1", []string{
			"0|1700000000|1700604800|NULL|NULL|NULL|NULL|NULL",
			"1|1700604800|1701209600|1700604830|30|0|7000|2",
			"2|1701209600|1701814400|NULL|NULL|NULL|7000|NULL",
			"3|1701814400|1702419200|NULL|NULL|NULL|7000|NULL",
			"4|1702419200|1703024000|1702419290|90|2|7000|5"}},
		{"positions", "select pool_name, right(account, 4), left(account, 4), bonded, unbonding, extract(epoch from free_at)::bigint, tier_terms, shares, value_alm, moved_by from mart.position order by 1, 3", []string{
			"ALM|0000|0x01|1000|0|NULL|7d 1.25x|1250|1000|tier_raised",
			"ALM|0000|0x02|500|0|NULL|liquid 1x|500|500|withdrawn",
			"DAI/ALM LP|0000|0x03|20|5|1703024000|liquid 1x|25|100|unbonded",
			"USDC|0000|0x02|5.5|0|NULL|liquid 1x|5.5|NULL|staked"}},
		{"rewards", "select left(account, 4), left(receiver, 4), pool_name, symbol, amount, amount_raw, left(tx_hash, 6) from mart.reward_ledger order by log_index", []string{
			"0x01|0x02|ALM|ALM|12.000000000001|12000000000001000000|0xee00",
			"0x03|0x03|DAI/ALM LP|ALM|3|3000000000000000000|0xee00"}},
		{"changes", "select setting, pool_name, old_value, new_value, detail, effective_epoch, extract(epoch from effective_at)::bigint from mart.param_change where block_number > 1 order by block_number, log_index", []string{
			"weight|ALM|NULL|99|of 100 in all|1|1700604800", "weight|ALM|99|60|of 100 in all|1|1700604800",
			"weight|DAI/ALM LP|NULL|30|of 100 in all|1|1700604800", "weight|USDC|NULL|10|of 100 in all|1|1700604800",
			"emission|NULL|NULL|7000|ALM per epoch|1|1700604800",
			"weight|ALM|60|1|of 100 in all|5|1703024000", "emission|NULL|7000|1|ALM per epoch|5|1703024000"}},
		{"pairs", "select reserve0, reserve1, supply from state.pair", []string{"800000000000000000000|200000000000000000000|100000000000000000000"}},
	} {
		sameLines(t, c.law, lines(t, conn, c.sql), c.want)
	}
}

// State is known as of any block, not only the last.
func TestState_IsKnownAsOfAnyBlock(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(chainID)
	tell(t, l)
	for _, c := range []struct {
		upTo      uint64
		pools     int
		positions string
		shares    *big.Int // of the ALM pool
	}{
		{0, 0, "", nil},
		{1, 3, "", new(big.Int)},
		{5, 3, "alm:alice 1000e18 alm:bob 700e18 usdc:bob lp:carol 25e18+0", tokens18(1700)},
		{6, 3, "alm:alice 1000e18 alm:bob 500e18 usdc:bob lp:carol 25e18+0", tokens18(1750)},
		{math.MaxUint64, 3, "alm:alice 1000e18 alm:bob 500e18 usdc:bob lp:carol 20e18+5", tokens18(1750)},
	} {
		pools, err := l.Pools(t.Context(), c.upTo)
		must(t, err)
		if len(pools) != c.pools {
			t.Fatalf("block %d: got %d pools, want %d", c.upTo, len(pools), c.pools)
		}
		if c.shares != nil && (pools[0].Asset != almToken || pools[0].Shares.Cmp(c.shares) != 0) {
			t.Errorf("block %d: got %+v, want %v shares", c.upTo, pools[0], c.shares)
		}
		positions, err := l.Positions(t.Context(), c.upTo)
		must(t, err)
		var told []string
		for _, p := range positions {
			told = append(told, tellPosition(p))
		}
		if got := strings.Join(told, " "); got != c.positions {
			t.Errorf("block %d: got positions %q, want %q", c.upTo, got, c.positions)
		}
	}
}

func tellPosition(p store.Position) string {
	names := map[common.Address]string{alice: "alice", bob: "bob", carol: "carol"}
	whole := func(raw *big.Int) string { return new(big.Int).Quo(raw, tokens18(1)).String() }
	switch {
	case p.PoolID.Cmp(almToken.Big()) == 0:
		return fmt.Sprintf("alm:%s %se18", names[p.Account], whole(p.Bonded))
	case p.PoolID.Cmp(lpPool) == 0:
		return fmt.Sprintf("lp:%s %se18+%s", names[p.Account], whole(p.Bonded), whole(p.Unbonding))
	}
	return "usdc:" + names[p.Account]
}

func TestSummary_AgreesWithTheStory(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(chainID)
	empty, err := l.Summary(t.Context(), 3, 2)
	must(t, err)
	if !empty.Totals.TipTime.IsZero() || len(empty.Pools)+len(empty.Epochs)+len(empty.Stakers)+len(empty.Rewards) != 0 {
		t.Errorf("got %+v of an empty ledger", empty)
	}
	tell(t, l)
	s, err := l.Summary(t.Context(), 3, 2)
	must(t, err)
	totals := s.Totals
	if totals.Tip != 8 || totals.Epoch != 4 || totals.Blocks != 8 || totals.Pools != 3 || totals.Stakers != 3 || totals.Triggered != 2 ||
		totals.Missed != 2 || totals.MaxLateness != 90 || totals.Tips.Cmp(tokens18(7)) != 0 || totals.ALMSymbol != "ALM" || totals.ALMDecimals != 18 ||
		!totals.TipTime.Equal(time.Unix(genesis+4*week+100, 0)) {
		t.Errorf("got totals %+v", totals)
	}
	if p := s.Pools[0]; len(s.Pools) != 3 || p.Name != "ALM" || len(p.Tiers) != 2 || p.APR.FloatString(2) != "125.14" || s.Pools[2].APR != nil {
		t.Errorf("got pools %+v", s.Pools)
	}
	if e := s.Epochs; len(e) != 3 || e[0].Epoch != 2 || !e[0].TriggeredAt.IsZero() || e[2].Missed != 2 || e[2].Tip.Cmp(tokens18(5)) != 0 {
		t.Errorf("got epochs %+v", e)
	}
	if k := s.Stakers; len(k) != 2 || k[0].Account != alice || k[0].Value.Cmp(tokens18(1000)) != 0 || k[1].Account != bob || k[1].Pools != 2 {
		t.Errorf("got stakers %+v", k)
	}
	if r := s.Rewards; len(r) != 2 || r[0].PoolName != "ALM" || r[1].Amount.Cmp(tokens18(3)) != 0 || r[1].Claims != 1 {
		t.Errorf("got rewards %+v", r)
	}
}

func TestMart_PoolIDsAreWholeNumbersInHex(t *testing.T) {
	t.Parallel()
	conn := connect(t, pgtest.New(t))
	r := seeded(t)
	for range 200 {
		id := amount(r).(*big.Int)
		var got string
		must(t, conn.QueryRow(t.Context(), "select mart.pool_hex($1::text::numeric)", id.String()).Scan(&got))
		if want := fmt.Sprintf("0x%040x", id); got != want {
			t.Fatalf("got %s, want %s", got, want)
		}
	}
}

func TestMart_ScalesToTheLastDigit(t *testing.T) {
	t.Parallel()
	conn := connect(t, pgtest.New(t))
	for _, c := range []struct {
		raw      string
		decimals int
		want     string
	}{
		{maxUint256.String(), 18, "115792089237316195423570985008687907853269984665640564039457.584007913129639935"},
		{maxUint256.String(), 0, maxUint256.String()}, {"1", 18, "0.000000000000000001"}, {"1", 77, "0." + strings.Repeat("0", 76) + "1"},
		{"1500000", 6, "1.5"}, {"0", 6, "0"},
	} {
		var got string
		must(t, conn.QueryRow(t.Context(), "select mart.scaled($1::text::numeric, $2)::text", c.raw, c.decimals).Scan(&got))
		if got != c.want {
			t.Errorf("%s with %d decimals: got %s, want %s", c.raw, c.decimals, got, c.want)
		}
	}
}

// lines prints the rows of a query, columns parted by bars.
func lines(t *testing.T, conn *pgx.Conn, sql string) []string {
	t.Helper()
	rows, err := conn.Query(t.Context(), sql, pgx.QueryExecModeSimpleProtocol)
	must(t, err)
	found, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (string, error) {
		cells := make([]string, len(row.RawValues()))
		for i, raw := range row.RawValues() {
			cells[i] = "NULL"
			if raw != nil {
				cells[i] = string(raw)
			}
		}
		return strings.Join(cells, "|"), nil
	})
	must(t, err)
	return found
}

func sameLines(t *testing.T, law string, got, want []string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: got %d lines %q, want %d", law, len(got), got, len(want))
		return
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%s: got  %s\n\twant %s", law, got[i], want[i])
		}
	}
}
