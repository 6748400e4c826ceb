package main

import (
	"strings"
	"testing"
	"time"
)

func runOf(rate int) figures {
	return figures{
		events: rate, wall: time.Second, client: usage{cpu: time.Second / 2, peak: 105e6}, postgres: usage{cpu: time.Second},
	}
}

func TestPrintTable_ComparesMediansAndNamesWhatIsMissing(t *testing.T) {
	var out strings.Builder
	must(t, printTable(&out, []outcome{
		{peer: "copy", version: "Postgres 18", runs: []figures{runOf(300_000), runOf(100_000), runOf(200_000)}},
		{peer: "ours", version: "abc", runs: []figures{runOf(90_000), runOf(100_000)}},
		{peer: "shovel", reason: "cannot be had: 403"},
	}, "ours"))
	want := `      events/s            range  runs  to ours  client CPU s/100k  Postgres CPU s/100k  peak RSS MB   events  version
copy   200,000  100,000–300,000     3    2.222               0.25                 0.50          105  300,000  Postgres 18
ours    90,000   90,000–100,000     2    1.000               0.50                 1.00          105   90,000  abc

not measured, or not in every round:
shovel: cannot be had: 403
`
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", &out, want)
	}
}

func TestThousands(t *testing.T) {
	for v, want := range map[float64]string{0: "0", 999: "999", 1000: "1,000", 1234567.4: "1,234,567"} {
		if got := thousands(v); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// The machine slows down by half in the second round: that is no difference between the two.
func TestTimes_ComparesWithinARound(t *testing.T) {
	ours, peer := outcome{runs: []figures{runOf(300), runOf(150), runOf(310)}}, outcome{runs: []figures{runOf(100), runOf(50), runOf(100)}}
	if got := ours.times(peer); got != 3 {
		t.Errorf("got %v, want 3", got)
	}
	peer.runs = peer.runs[:1]
	if got := ours.times(peer); got != 3 {
		t.Errorf("a peer with one run: got %v, want 3", got)
	}
}
