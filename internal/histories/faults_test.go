package histories

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"time"

	"almanac/internal/badnode"
)

// nature is what a fault needs of a history, so that the truth can still be found.
type nature int

const (
	plain    nature = iota // costs time
	unproven               // changes the logs of a range so that only receipts, or an audit, tell
	blind                  // takes the receipts away
	marking                // tells of finality that is not there: a quorum must stand against it
	astray                 // needs a twin
	late                   // makes calls wait until they are given up
)

// natures of those faults of badnode that are not plain.
var natures = map[string]nature{
	"logs cut": unproven, "logs omitted": unproven, "logs omitted at random": unproven, "log index": unproven, "log data": unproven, "log topic": unproven,
	"unknown method": blind, "finalized above": marking, "fork": astray, "hang": late,
}

// ofRanges are names of faults that strike while an indexer catches up.
var ofRanges = regexp.MustCompile(`^(logs? |too many|range cap|batch|header)`)

// pickFaults draws the faults of one node's bad time.
func (h *history) pickFaults(dice *rand.Rand) (rules []badnode.Rule) {
	for range 1 + dice.IntN(3)*dice.IntN(2) {
		f := badnode.Faults[dice.IntN(len(badnode.Faults))]
		for h.backfill && !ofRanges.MatchString(f.Name) && dice.IntN(3) > 0 {
			f = badnode.Faults[dice.IntN(len(badnode.Faults))]
		}
		if !h.bears(natures[f.Name]) {
			continue
		}
		r := badnode.Rule{Fault: f.Name, Chance: []float64{0.05, 0.2, 0.5, 1}[dice.IntN(4)], After: dice.IntN(4), Wait: time.Duration(1+dice.IntN(8)) * time.Millisecond}
		switch f.Name {
		case "hang":
			r.Count = 1
		case "too many results", "too many results, range suggested", "logs cut", "range cap":
			r.N = 1 + dice.Uint64N(20)
		case "lag", "finalized below", "finalized above", "logs of another range":
			r.N = 1 + dice.Uint64N(8)
		case "fork":
			r.URL = h.stage.server.URL + "/twin"
		}
		if dice.IntN(3) == 0 && r.Count == 0 {
			r.Count = 1 + dice.IntN(5)
		}
		rules = append(rules, r)
	}
	return rules
}

// bears tells whether a history can have a fault of this nature.
func (h *history) bears(n nature) bool {
	switch n {
	case unproven:
		return h.proves
	case blind:
		return !h.proves
	case marking:
		return h.nodes > 1 && (h.liar < 0 || h.liar == h.acting)
	case astray:
		return h.stage.twin != nil
	case late:
		return h.late
	}
	return true
}

// had tells whether a fault is one of those that a history has had.
func (h *history) had(fault string) bool {
	return slices.ContainsFunc(h.stage.proxies, func(p *badnode.Proxy) bool { return p.Hits()[fault] > 0 })
}
