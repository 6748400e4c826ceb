package store_test

import (
	"strings"
	"testing"

	"almanac/internal/event"
	"almanac/internal/pgtemp/pgtest"
)

// Each damage is found, in a line of its own; a sound ledger has none.
func TestFindings_NameEachDamage(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ damage, want string }{
		"sound":                {"select 1", ""},
		"a link":               {"update chain.block set parent_hash = sha256('x') where number = 6", "block 6 names another parent than block 5 is"},
		"a gap":                {"alter table chain.block disable trigger all; delete from chain.block where number in (5, 6)", "blocks 5 to 6 are missing"},
		"the first blocks":     {"delete from chain.block where number < 5", "the first block is 5, but indexing starts at block 3: chain.block was truncated"},
		"all blocks":           {"truncate chain.block", "staked has 1 events of no block, the first of block 4"},
		"events above":         {"insert into evt.tips_funded select chain_id, 99, log_index, tx_hash, funder, amount, budget from evt.tips_funded limit 1", "tips_funded has 1 events of no block, the first of block 99"},
		"a mark":               {"update chain.finality set safe_hash = sha256('x')", "block 5 is marked safe, but the ledger has another there, or none"},
		"a pool's totals":      {"delete from state.pool_sum", "1 stakers by its positions, 0, 0 and 0 by its totals"},
		"an opening":           {"update evt.staked set amount = amount + 1", "0 stakers by its positions"},
		"what was not decoded": {"insert into chain.parked_log values (7, 4, 9, sha256('x'), substr(sha256('x'), 1, 20), '{}', '', 'short data')", "1 logs could not be decoded, the first in block 4: short data"},
		"an index":             {"update pg_index set indisvalid = false where indexrelid = 'evt.staked_pkey'::regclass", "index evt.staked_pkey is invalid"},
	} {
		url := pgtest.New(t)
		l := openURL(t, url).Ledger(7)
		at := followed
		at.StartBlock = 3
		must(t, l.Register(t.Context(), at))
		blocks := history(5)
		blocks[1].Rows = append(blocks[1].Rows, renumbered(stakedRow(fields{"pool_id": almToken.Big()}), 1))
		must(t, l.Append(t.Context(), blocks))
		must(t, l.Mark(t.Context(), event.Finality{Safe: event.Point{Number: 5, Hash: blocks[2].Hash}, Finalized: event.Point{Number: 4, Hash: blocks[1].Hash}}))
		execute(t, url, c.damage)
		findings, err := l.Findings(t.Context())
		must(t, err)
		if got := strings.Join(findings, "\n"); c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

func renumbered(r event.Row, logIndex uint32) event.Row { r.LogIndex = logIndex; return r }
