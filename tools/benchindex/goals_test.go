package main

import (
	"slices"
	"testing"
	"time"
)

func TestJudge_ComparesMediansOfWhatWasMeasured(t *testing.T) {
	frugal := figures{events: 70_000, wall: time.Second, client: usage{cpu: 70 * time.Millisecond, peak: 100e6}}
	greedy := figures{events: 44_000, wall: time.Second, client: usage{cpu: 440 * time.Millisecond, peak: 200e6}}
	got := judge([]outcome{
		{peer: "copy", runs: []figures{runOf(100_000)}},
		{peer: referencePeer, runs: []figures{greedy}},
		{peer: eventsPeer, runs: []figures{frugal}},
		{peer: "shovel", reason: "cannot be had"},
	})
	want := []string{
		"reached  ours-events is 0.70 × copy, shall be 0.70 or more",
		"missed   ours is 0.44 × copy, shall be 0.45 or more",
		"reached  ours-events uses 0.10 CPU s for 100,000 events, shall be 0.50 or less",
		"reached  ours-events takes 100 MB, shall be 150 or less",
		"missed   ours uses 1.00 CPU s for 100,000 events, shall be 0.50 or less",
		"missed   ours takes 200 MB, shall be 150 or less",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}
