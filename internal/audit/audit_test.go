package audit_test

import (
	"errors"
	"flag"
	"maps"
	"slices"
	"strings"
	"testing"

	"almanac/internal/audit"
	"almanac/internal/event"
)

var (
	seeds = flag.Int("lives", 12, "lives whose rows are taken out one by one")
	from  = flag.Uint64("seed", 1, "seed of the first life")
)

func TestAudit_FindsNothingInWholeSegments(t *testing.T) {
	t.Parallel()
	for seed := *from; seed < *from+uint64(*seeds)*2; seed++ {
		tp := record(t, seed, 60)
		for _, size := range []int{1, 7, len(tp.blocks) - 1} {
			for first := 1; first < len(tp.blocks); first += size {
				segment := tp.blocks[first:min(first+size, len(tp.blocks))]
				if err := tp.audit(audit.Options{Seed: seed}, tp.blocks[first-1], segment); seen(err) {
					t.Fatalf("life %d, blocks %d to %d: %v", seed, segment[0].Number, segment[len(segment)-1].Number, err)
				}
			}
		}
	}
}

// count is how many rows of a kind were taken out, and how often that was seen: asking for sums alone, and for the sample, too.
type count struct{ out, bySums, bySample int }

func TestAudit_SeesARowTakenOut(t *testing.T) {
	t.Parallel()
	counts, found := map[string]*count{}, map[string]bool{}
	for seed := *from; seed < *from+uint64(*seeds); seed++ {
		tp := record(t, seed, 60)
		for _, size := range []int{3, len(tp.blocks) - 1} {
			for first := 1; first < len(tp.blocks); first += size {
				takeOut(t, tp, seed, tp.blocks[first-1], tp.blocks[first:min(first+size, len(tp.blocks))], counts, found)
			}
		}
	}
	for _, what := range identities {
		if !found[what] && *seeds >= 12 { // fewer lives know less
			t.Errorf("no row taken out was found by: %s", what)
		}
	}
	for _, table := range slices.Sorted(maps.Keys(counts)) {
		c := counts[table]
		t.Logf("%-24s %6d out, %6d seen by sums, %6d with the sample", table, c.out, c.bySums, c.bySample)
	}
}

func takeOut(t *testing.T, tp *tape, seed uint64, before event.Block, segment []event.Block, counts map[string]*count, found map[string]bool) {
	switch err := tp.audit(audit.Options{Seed: seed}, before, segment); {
	case seen(err):
		t.Fatalf("life %d: %v", seed, err)
	case err != nil:
		return
	}
	for i, b := range segment {
		for j, row := range b.Rows {
			c := counts[row.Table()]
			if c == nil {
				c = &count{}
				counts[row.Table()] = c
			}
			less := without(segment, i, j)
			sums := seen(tp.audit(audit.Options{Seed: seed, Sample: -1}, before, less))
			err := tp.audit(audit.Options{Seed: seed}, before, less)
			sample := seen(err)
			note(found, err)
			c.out++
			if sums {
				c.bySums++
			}
			if sample {
				c.bySample++
			} else if !tp.traceless(segment, i, j) {
				t.Errorf("life %d, %s log %d of block %d in %d..%d", seed, row.Table(), row.LogIndex, b.Number, segment[0].Number, segment[len(segment)-1].Number)
			}
		}
	}
}

func seen(err error) bool {
	var omission *audit.Omission
	return errors.As(err, &omission)
}

// identities are what figures are held against each other by, as findings call them. Each must find some row taken out.
var identities = []string{
	"what came less what went of pool", "change of what is bonded of pool", "change of what is unbonding of pool", "shares after of pool",
	"shares of pool", "shares before", "position of", "waiting penalties of pool", "penalty of pool", "penalties of pool",
	"penalty handed over of pool", "penalties that pool", "pause of pool", "number of reward tokens added of pool", "number of pools created",
	"funded of", "held of", "paid of", "ALM that came to the distributor less what went", "tip budget", "last triggered epoch",
	"emission reserve", "emission of epoch", "total weight of epoch", "total weight before log", "emission planned", "total weight planned",
	"weight of pool", "gauge, which", "gauge's cap", "gauge votes cast for epoch", "votes for epoch", "votes of 0x", "delegate of",
	"all votes that came less what went", "why votes changed", "what could leave", "price of leaving",
}

func note(found map[string]bool, err error) {
	var omission *audit.Omission
	if !errors.As(err, &omission) {
		return
	}
	for _, f := range omission.Findings {
		for _, what := range identities {
			if strings.Contains(f.What, what) {
				found[what] = true
			}
		}
	}
}
