package main

import (
	"reflect"
	"testing"

	"almanac/internal/event"
)

func TestTruth_CountsByTableUpToABlock(t *testing.T) {
	staked, withdrawn := event.Catalog[1], event.Catalog[5]
	r := truth{events: []mark{{1, staked}, {1, withdrawn}, {3, staked}, {4, staked}}}
	for block, want := range map[uint64]map[string]int{
		0: {}, 1: {staked.Table: 1, withdrawn.Table: 1}, 2: {staked.Table: 1, withdrawn.Table: 1}, 9: {staked.Table: 3, withdrawn.Table: 1},
	} {
		if got := r.counts(block); !reflect.DeepEqual(got, want) {
			t.Errorf("through block %d: got %v, want %v", block, got, want)
		}
	}
	for events, want := range map[int]uint64{0: 0, 1: 0, 2: 2, 3: 3, 4: 4, 99: 4} {
		if got := r.upTo(events); got != want || r.through(got) > events {
			t.Errorf("up to %d events: got block %d with %d, want block %d", events, got, r.through(got), want)
		}
	}
}

func TestDifferences_SeeTooFewAndTooMany(t *testing.T) {
	want := map[string]int{"a": 1, "b": 2, "c": 3}
	if got := differences(want, map[string]int{"a": 1, "b": 2, "c": 3}); got != nil {
		t.Errorf("got %v, want none", got)
	}
	got := differences(want, map[string]int{"a": 2, "b": 2})
	if !reflect.DeepEqual(got, []string{"a holds 2 rows, must hold 1", "c holds 0 rows, must hold 3"}) {
		t.Errorf("got %v", got)
	}
}
