package dev

import (
	"reflect"
	"testing"
	"time"
)

func TestLife_FollowsFromTheSeed(t *testing.T) {
	for n := range 12 {
		if a, b := life(1, n, 6, time.Minute), life(1, n, 6, time.Minute); !reflect.DeepEqual(a, b) {
			t.Errorf("staker %d: two lives from one seed differ", n)
		}
	}
	if reflect.DeepEqual(life(1, 0, 6, time.Minute), life(2, 0, 6, time.Minute)) {
		t.Error("two seeds gave the same life")
	}
}

// Eight stakers do everything there is to do, within the span, in order.
func TestLife_HoldsEveryAct(t *testing.T) {
	const epochs, epoch = 6, time.Minute
	for seed := range uint64(50) {
		done := map[verb]int{}
		for n := range 8 {
			var before time.Duration
			for _, s := range life(seed, n, epochs, epoch) {
				done[s.do]++
				if s.at < before || s.at >= epochs*epoch || s.at != s.at.Truncate(time.Second) {
					t.Fatalf("seed %d, staker %d: %s at %s, after %s", seed, n, s.do, s.at, before)
				}
				before = s.at
			}
		}
		for _, v := range []verb{stake, raise, unbond, rebond, withdraw, hurry, exit, claim, collect, compound, delegate, vote} {
			if done[v] == 0 {
				t.Errorf("seed %d: nobody ever does %s", seed, v)
			}
		}
	}
}
