package histories

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

const (
	groupSize  = 50 // histories that share a pair of databases
	shakyGroup = 4  // every so many groups the server crashes
)

// L6: whatever forks, faults and deaths there were on the way, in the end the tables are those of the winning branch, and no reader
// ever saw anything else than a state of some branch.
func TestHistories_EndRight(t *testing.T) {
	t.Parallel()
	if *seed == 0 {
		*seed = rand.Uint64N(1 << 40)
	}
	t.Logf("%d histories (-histories %[1]d -seed %d)", *histories, *seed)
	sum := newTally()
	failures := 0
	for first := 0; first < *histories && failures < 5; first += groupSize {
		var numbers []uint64
		for n := first; n < min(first+groupSize, *histories); n++ {
			if *only < 0 || *only == int64(n) {
				numbers = append(numbers, uint64(n))
			}
		}
		if len(numbers) == 0 {
			continue
		}
		at := first / groupSize
		on, crashes := &steady, 0
		if at%shakyGroup == 1 {
			on, crashes = &shaky, 3
		}
		g, err := newGroup(t.Context(), on.server(t), *seed, fmt.Sprint(at), "")
		if err != nil {
			t.Fatal(err)
		}
		g.crashes = crashes
		err = g.run(numbers, *parallel, mutant{}, func(o outcome) {
			sum.add(o.tally)
			if o.err != nil {
				failures++
				t.Errorf("history %d: %v\nlive it again: go test ./internal/histories -run EndRight -seed %d -histories %d -history %d\n%s",
					o.number, o.err, *seed, *histories, o.number, strings.Join(o.told, "\n"))
			}
		})
		if err != nil {
			t.Error(err)
		}
		sum.crashes += g.crashes
		if err := g.close(); err != nil {
			t.Error(err)
		}
	}
	t.Log(sum)
}
