package store_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
	"almanac/internal/store"
)

// A second story: sponsors, penalties, pauses and votes. Epoch 4 runs at its end.
func tellRewards(t *testing.T, l *store.Ledger) {
	t.Helper()
	tell(t, l)
	vault, usd, a := common.Address{0xf0}, common.Address{0xdd}, almToken.Big()
	listed := func(token common.Address) event.Row {
		return row("reward_token_added", fields{"pool_id": a, "token": token})
	}
	funded := func(token, by common.Address, amount int64, first, epochs uint64, after int64) event.Row {
		return row("funded", fields{"pool_id": a, "token": token, "funder": by, "amount": big.NewInt(amount), "first_epoch": first,
			"epochs": epochs, "funded": big.NewInt(after)})
	}
	gauge := func(id *big.Int, votes, total, capped uint64) event.Row {
		return row("gauge_weighted", fields{"pool_id": id, "epoch": uint64(4), "votes": votes, "pool_votes": votes, "total_votes": total, "capped_votes": capped})
	}
	tip, _, err := l.Tip(t.Context())
	must(t, err)
	b := blockOf(tip.Number+1,
		listed(almToken), listed(usd), listed(usdc),
		funded(usd, carol, 1000, 3, 3, 1000), funded(almToken, vault, 50, 4, 1, 50),
		row("carried", fields{"pool_id": a, "token": usd, "amount": big.NewInt(30), "held": big.NewInt(30)}),
		row("carry_scheduled", fields{"pool_id": a, "token": usd, "amount": big.NewInt(30), "epoch": uint64(4)}),
		row("carried", fields{"pool_id": a, "token": usd, "amount": big.NewInt(7), "held": big.NewInt(7)}),
		row("reward_claimed", fields{"pool_id": a, "account": alice, "receiver": vault, "token": almToken, "amount": big.NewInt(9)}),
		moved("withdrawn_early", a, bob, tokens18(100), tokens18(400), new(big.Int), 0, tokens18(400), tokens18(1650),
			fields{"receiver": bob, "penalty": tokens18(5)}),
		row("penalty_charged", fields{"pool_id": a, "amount": tokens18(5), "pending": new(big.Int)}),
		row("emergency_withdrawn", fields{"pool_id": a, "account": alice, "receiver": alice, "amount": tokens18(1000), "penalty": tokens18(50), "pool_shares": tokens18(400)}),
		row("penalty_charged", fields{"pool_id": a, "amount": tokens18(50), "pending": tokens18(50)}),
		row("entry_paused", fields{"pool_id": a, "until": uint64(genesis + 5*week)}), row("guardian_set", fields{"guardian": carol}),
		row("delegate_changed", fields{"delegator": bob, "from_delegate": common.Address{}, "to_delegate": carol}),
		row("delegate_votes_changed", fields{"delegate": carol, "previous_votes": new(big.Int), "new_votes": tokens18(500)}),
		row("delegate_votes_changed", fields{"delegate": carol, "previous_votes": tokens18(500), "new_votes": tokens18(400)}),
		row("gauge_set", fields{"gauge": keeper, "cap_bps": uint64(5000)}), gauge(a, 90, 90, 45), gauge(lpPool, 10, 100, 60))
	b.Parent, b.Time = tip.Hash, tip.Time+10
	must(t, l.Append(t.Context(), []event.Block{b}))
	must(t, l.AddToken(t.Context(), store.Token{Address: usd, Symbol: "USD", Decimals: 2}))
}

func TestMart_TellsOfRewardsPenaltiesAndVotes(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	tellRewards(t, openURL(t, db).Ledger(chainID))
	conn := connect(t, db)
	for _, c := range []struct {
		law, sql string
		want     []string
	}{
		{"pools", "select name, staked, shares, stakers, emission_share, penalty, votes, pending_penalty, extract(epoch from entry_paused_until)::bigint from mart.pool order by name", []string{
			"ALM|400|400|1|0.50000000|0.05|t|50|1703024000", // half by the cap, though it has 90 % of the votes
			"DAI/ALM LP|25|25|1|0.10000000|0.05|f|0|NULL", "USDC|5.5|5.5|1|0.00000000|0.05|f|0|NULL"}},
		// By votes: 7000 * 50 % * 365 / 7, over 400 shares.
		{"rates", "select name, emission_per_year, apr from mart.pool_apr_now where name = 'ALM'", []string{"ALM|182500|456.25000000"}},
		{"positions", "select left(account, 4), bonded, moved_by from mart.position where pool_name = 'ALM' order by 1", []string{
			"0x01|0|emergency_withdrawn", "0x02|400|withdrawn_early"}},
		{"rewards", "select left(token, 4), symbol, place, funded_raw, paid_raw, claims, carried_raw, this_epoch_raw, last_epoch from mart.reward order by place", []string{
			"0xa1|ALM|0|50|12000000000001000009|2|0|50|4", "0xdd|USD|1|1000|0|0|7|363|5", "0xcc|USDC|NULL|0|0|0|0|0|NULL"}},
		{"streams", "select epoch, sponsored, penalty, carried from state.stream where token = '\\xdd00000000000000000000000000000000000000' order by 1", []string{
			"3|333|0|0", "4|333|0|30", "5|334|0|0"}},
		{"ledger", "select amount_raw, compounded from mart.reward_ledger order by block_number, log_index", []string{
			"12000000000001000000|f", "3000000000000000000|f", "9|t"}},
		{"penalties", "select pool_name, leaves, accounts, left_early, penalty, rate from mart.penalty_daily", []string{"ALM|2|2|1100|55|0.05000000"}},
		{"votes", "select left(delegate, 4), votes, share, delegators from mart.voting_power", []string{"0x03|400|1.00000000|1"}},
		{"gauge", "select votes, total, counted from state.gauge_vote order by 1", []string{"10|100|10", "90|100|50"}},
		{"changes", "select setting, pool_name, new_value, left(detail, 30) from mart.param_change where setting not in ('weight', 'emission', 'pool') order by block_number, log_index", []string{
			"reward token|ALM|NULL|ALM 0xa10000000000000000000000", "reward token|ALM|NULL|USD 0xdd0000000000000000000000", "reward token|ALM|NULL|USDC 0xcc000000000000000000000",
			"pause|ALM|NULL|entry is closed until 2023-12-", "guardian|NULL|NULL|0x0300000000000000000000000000", "gauge|NULL|0.5|most of the emission that vote"}},
		{"pools created", "select detail from mart.param_change where setting = 'pool' order by log_index limit 1", []string{"created with tiers liquid 1x, 7d 1.25x, penalty 5 %, votes"}},
	} {
		sameLines(t, c.law, lines(t, conn, c.sql), c.want)
	}
}

// Rewards and votes are known as of any block, too.
func TestState_RewardsAndVotesAreKnownAsOfAnyBlock(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(chainID)
	tellRewards(t, l)
	for _, c := range []struct {
		upTo           uint64
		rewards, votes int
	}{{8, 0, 0}, {math.MaxUint64, 3, 1}} {
		rewards, err := l.Rewards(t.Context(), c.upTo)
		must(t, err)
		votes, err := l.Votes(t.Context(), c.upTo)
		must(t, err)
		if len(rewards) != c.rewards || len(votes) != c.votes {
			t.Fatalf("block %d: got %d rewards and %d votes, want %d and %d", c.upTo, len(rewards), len(votes), c.rewards, c.votes)
		}
		if c.rewards == 0 {
			continue
		}
		if r := rewards[0]; r.Token != almToken || r.Funded.Int64() != 50 || r.Carried.Sign() != 0 || r.Paid.String() != "12000000000001000009" {
			t.Errorf("got %+v", r)
		}
		if v := votes[0]; v.Delegate != carol || v.Votes.Cmp(tokens18(400)) != 0 {
			t.Errorf("got %+v", v)
		}
	}
}
