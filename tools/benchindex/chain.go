package main

import (
	"strconv"

	"almanac/internal/replay"
)

// chain says which chain to make.
type chain struct {
	seed     uint64
	events   int // at least
	perBlock int // of them, on average
	keepRows bool
	grows    bool // the maker stays, to foresee blocks
}

// chainOf is a chain of about so many events.
func chainOf(events int, o options) chain {
	return chain{seed: o.seed, events: events, perBlock: o.perBlock}
}

// withRows keeps the rows, too: they are what COPY sends.
func withRows(c chain) chain {
	c.keepRows = true
	return c
}

// options of the chain. Accounts grow with it, as they would: one for 50 events.
func (c chain) options() replay.Options {
	return replay.Options{
		Seed: c.seed, EventsPerBlock: c.perBlock, Room: c.events, Pools: 8, Accounts: max(100, c.events/50), ChainID: 31337,
		EpochBlocks: 300, ForeignPercent: 45, FinalizedDepth: 64,
	}
}

// flags are the same for the node.
func (c chain) flags() []string {
	o := c.options()
	return []string{
		"--seed", strconv.FormatUint(o.Seed, 10), "--events", strconv.Itoa(c.events), "--events-per-block", strconv.Itoa(o.EventsPerBlock),
		"--pools", strconv.Itoa(o.Pools), "--accounts", strconv.Itoa(o.Accounts), "--chain-id", strconv.FormatUint(o.ChainID, 10),
		"--epoch-blocks", strconv.FormatUint(o.EpochBlocks, 10), "--foreign", strconv.Itoa(o.ForeignPercent),
		"--final", strconv.FormatUint(o.FinalizedDepth, 10),
	}
}
