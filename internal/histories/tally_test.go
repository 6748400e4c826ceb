package histories

import (
	"fmt"
	"maps"
	"slices"
)

// tally counts what histories were made of, so that an idle part of them shows.
type tally struct {
	ticks, moves, errors, looks, kills, rivals, fenced, deepest int
	blocks, rows, decoded, processes, crashes                   int
	acts, faults                                                map[string]int
}

func newTally() tally { return tally{acts: map[string]int{}, faults: map[string]int{}} }

func (t *tally) add(o tally) {
	t.ticks, t.moves, t.errors, t.looks = t.ticks+o.ticks, t.moves+o.moves, t.errors+o.errors, t.looks+o.looks
	t.kills, t.rivals, t.fenced, t.processes = t.kills+o.kills, t.rivals+o.rivals, t.fenced+o.fenced, t.processes+o.processes
	t.blocks, t.rows, t.decoded = t.blocks+o.blocks, t.rows+o.rows, t.decoded+o.decoded
	t.deepest = max(t.deepest, o.deepest)
	for name, n := range o.acts {
		t.acts[name] += n
	}
	for name, n := range o.faults {
		t.faults[name] += n
	}
}

func (t tally) String() string {
	text := fmt.Sprintf("%d blocks and %d events compared, %d tables by the ABI; %d ticks, %d steps that moved, %d errors borne, %d looks; %d kills, %d processes, %d crashes of the server, %d rivals, %d fenced out; deepest fork %d\nacts:",
		t.blocks, t.rows, t.decoded, t.ticks, t.moves, t.errors, t.looks, t.kills, t.processes, t.crashes, t.rivals, t.fenced, t.deepest)
	for _, counts := range []map[string]int{t.acts, t.faults} {
		for _, name := range slices.Sorted(maps.Keys(counts)) {
			text += fmt.Sprintf(" %s %d,", name, counts[name])
		}
		text += "\nfaults:"
	}
	return text
}
