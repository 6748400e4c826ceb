package main

import "fmt"

// goal is what our indexer means to reach in one run: a rate as a multiple of a peer's.
type goal struct {
	ours, peer string
	least      float64
}

// goals without rows of state, and with them.
var goals = []goal{
	{eventsPeer, "copy", 0.7}, {eventsPeer, "shovel", 2.5}, {eventsPeer, "ponder-cached", 10}, {eventsPeer, "ponder-cold", 80},
	{referencePeer, "copy", 0.45}, {referencePeer, "shovel", 1.7},
}

// What the program may use: CPU seconds for 100,000 events, and bytes at any length of the chain.
const (
	mostCPU    = 0.5
	mostMemory = 150e6
)

// judge says of each goal whether this run reached it; one whose peer was not measured is left out.
func judge(outcomes []outcome) (lines []string) {
	measured := map[string]outcome{}
	for _, o := range outcomes {
		if len(o.runs) > 0 {
			measured[o.peer] = o
		}
	}
	for _, g := range goals {
		ours, peer := measured[g.ours], measured[g.peer]
		if len(ours.runs) == 0 || len(peer.runs) == 0 {
			continue
		}
		ratio := ours.times(peer)
		lines = append(lines, verdict(ratio >= g.least, "%s is %.2f × %s, shall be %.2f or more", g.ours, ratio, g.peer, g.least))
	}
	for _, name := range []string{eventsPeer, referencePeer} {
		ours, some := measured[name]
		if !some {
			continue
		}
		cpu, memory := ours.median(clientCPU), ours.median(clientPeak)
		lines = append(lines,
			verdict(cpu <= mostCPU, "%s uses %.2f CPU s for 100,000 events, shall be %.2f or less", name, cpu, mostCPU),
			verdict(memory <= mostMemory, "%s takes %.0f MB, shall be %.0f or less", name, memory/1e6, mostMemory/1e6))
	}
	return lines
}

func verdict(reached bool, format string, args ...any) string {
	word := "missed   "
	if reached {
		word = "reached  "
	}
	return word + fmt.Sprintf(format, args...)
}
