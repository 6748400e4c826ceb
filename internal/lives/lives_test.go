package lives

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
)

var (
	lives = flag.Int("lives", 300, "how many lives to live")
	acts  = flag.Int("acts", 40, "acts of each")
	seed  = flag.Uint64("seed", 0, "seed of the first life; 0 draws one")
)

// L5, L3 and L2: whatever stakers, sponsors and governance do, and whenever anybody triggers, the model and the contracts agree
// to the base unit.
func TestLives_ModelAndContractsAgreeToTheUnit(t *testing.T) {
	t.Parallel()
	first := *seed
	if first == 0 {
		first = rand.Uint64N(1 << 40)
	}
	t.Logf("lives %d, from seed %d on (-seed %[2]d -lives %[1]d)", *lives, first)
	var next atomic.Int64
	var running sync.WaitGroup
	var mu sync.Mutex
	sum := Tally{Done: map[string]int{}, Refused: map[string]int{}}
	for range runtime.GOMAXPROCS(0) {
		running.Go(func() {
			for n := next.Add(1) - 1; n < int64(*lives); n = next.Add(1) - 1 {
				tally, err := Live(first+uint64(n), *acts)
				mu.Lock()
				sum.add(tally)
				mu.Unlock()
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	running.Wait()
	t.Log(sum)
	for _, kind := range []string{"stake", "stakeFor", "raise", "unbond", "rebond", "withdraw", "withdrawEarly", "exit", "emergency", "claim", "claimFor",
		"compound", "delegate", "multicall", "trigger", "fund", "fundEmission", "fundTips", "setWeights", "setEmission", "setGauge", "addVotes",
		"addRewardToken", "pause", "flush"} {
		if sum.Done[kind] == 0 && *lives >= 300 {
			t.Errorf("no life ever did %s", kind)
		}
	}
}

func (t *Tally) add(other Tally) {
	t.Compared += other.Compared
	for kind, n := range other.Done {
		t.Done[kind] += n
	}
	for kind, n := range other.Refused {
		t.Refused[kind] += n
	}
}

func (t Tally) String() string {
	text := fmt.Sprintf("%d figures compared; acts done/refused:", t.Compared)
	for _, kind := range slices.Sorted(maps.Keys(t.Done)) {
		text += fmt.Sprintf(" %s %d/%d", kind, t.Done[kind], t.Refused[kind])
	}
	return text
}
