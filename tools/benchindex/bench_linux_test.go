package main

import (
	"regexp"
	"strings"
	"testing"
	"time"
)

func smallOptions() options {
	return options{
		root: "../..", seed: 1, events: 2_000, perBlock: 30, rounds: 1, ponderEvents: 1, timeout: 2 * time.Minute,
		blocks: 5, peerBlocks: 5, pace: time.Millisecond, headEvents: 10,
	}
}

// The whole way once: node, Postgres, our binary as it is now, every row counted.
func TestRun_MeasuresOursBesideTheLimit(t *testing.T) {
	var out strings.Builder
	o := smallOptions()
	o.only = []string{"copy", referencePeer}
	must(t, run(t.Context(), &out, o))
	for _, want := range []string{`(?m)^copy .* 2,000  Postgres`, `(?m)^ours .* 2,000  `, `ours is [0-9.]+ × copy`} {
		if !regexp.MustCompile(want).MatchString(out.String()) {
			t.Errorf("no %s in\n%s", want, &out)
		}
	}
}

func TestRun_MeasuresOursAtTheHead(t *testing.T) {
	var out strings.Builder
	o := smallOptions()
	o.head, o.only = true, []string{referencePeer}
	must(t, run(t.Context(), &out, o))
	if !regexp.MustCompile(`(?m)^ours  +5  `).MatchString(out.String()) {
		t.Errorf("no five blocks of ours in\n%s", &out)
	}
}

func TestFailures_AreRunsThatWentWrongOnly(t *testing.T) {
	if err := failures([]outcome{{peer: "shovel", reason: "cannot be had"}, {peer: "copy"}}); err != nil {
		t.Errorf("got %v, want none", err)
	}
	if err := failures([]outcome{{peer: "ours", failed: true}}); err == nil || !strings.Contains(err.Error(), "ours") {
		t.Errorf("got %v, want ours named", err)
	}
}

func TestParse_RefusesWhatMakesNoSense(t *testing.T) {
	for _, args := range [][]string{{"--rounds", "0"}, {"--only", "nobody"}, {"--sizes", "1,many"}, {"more"}, {"--head-events", "2"}} {
		if _, err := parse(args); err == nil {
			t.Errorf("%q was accepted", args)
		}
	}
	o, err := parse([]string{"--only", "copy,ours", "--sizes", "100,200"})
	must(t, err)
	if len(o.only) != 2 || len(o.sizes) != 2 || o.sizes[1] != 200 {
		t.Errorf("got %v and %v", o.only, o.sizes)
	}
}
