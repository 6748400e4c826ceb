package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

func TestPrintTable_ShowsWhatIsMissed(t *testing.T) {
	t.Parallel()
	rows := []row{
		{name: "stake", reach: 90_000, reachLocking: 112_000, best: 100_000},
		{name: "exit", reach: 82_000},
		variant{}.row(1), variant{}.row(1000),
	}
	figures := map[string]map[string]uint64{
		"stake":                {columnLiquid: 99_000, columnLocking: 111_999, columnStakingRewards: 1_118_550, columnMasterChef: 88_000},
		"exit":                 {columnStakingRewards: 101_954},
		"trigger, 1 pool":      {columnLiquid: 62_620},
		"trigger, 1,000 pools": {columnLiquid: 62_620},
	}
	var got bytes.Buffer
	if err := printTable(&got, []string{"head"}, lines(rows, figures)); err != nil {
		t.Fatal(err)
	}
	want := `head

operation             Almanac liquid  Almanac locking  StakingRewards  MasterChef  V3 staker   reach  reach locking  best of nine  ours/best here
stake                         99,000          111,999       1,118,550      88,000          –  90,000        112,000       100,000           1.125
exit                               –                –         101,954           –          –  82,000              –             –               –
trigger, 1 pool               62,620                –               –           –          –  62,000              –             –               –
trigger, 1,000 pools          62,620                –               –           –          –  62,000              –             –               –

missed:
  stake, Almanac liquid: 99,000 is 9,000 (10.0 %) above reach, 90,000
  trigger, 1 pool, Almanac liquid: 62,620 is 620 (1.0 %) above reach, 62,000
  stake, Almanac liquid: 99,000 is 11,000 (12.5 %) above the best peer here, 88,000
`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}

// A row that the calendar names but the table does not have would be measured for nobody.
func TestCalendars_FillRowsOfTheTable(t *testing.T) {
	t.Parallel()
	steps := slices.Concat(life, further)
	for _, s := range steps {
		shown := slices.ContainsFunc(moves, func(r row) bool { return r.name == s.row })
		if s.row != "" && !shown {
			t.Errorf("%q is in the calendar, not in the table", s.row)
		}
	}
	for _, r := range moves {
		filled := slices.ContainsFunc(steps, func(s step) bool { return s.row == r.name })
		if !filled && !strings.Contains(r.name, "further reward token") {
			t.Errorf("%q is in the table, not in the calendar", r.name)
		}
	}
	if !slices.IsSortedFunc(steps, func(a, b step) int { return int(a.at - b.at) }) {
		t.Error("the calendar goes back in time")
	}
}
