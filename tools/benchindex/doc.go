// Command benchindex measures how fast our indexer fills Postgres, beside its peers and beside the limit: `make bench-index`.
//
// One run, one machine, one node (internal/replay: a seeded chain of our events), one Postgres (internal/pgtemp with durable
// commits). Who takes part:
//
//	copy           the limit: binary COPY by one connection of rows encoded beforehand, into tables with only a primary key
//	ours           almanac indexer, built from this checkout, every check on, with rows of versioned state
//	ours-events    the same without rows of state
//	shovel         with fields of headers, so that it sees reorgs; its configuration follows its source, and was never run
//	               where its module is not served
//	ponder-cold    Ponder from nothing; once, in the first round
//	ponder-cached  Ponder indexing again from the cache that the cold run left
//
// The peers are configured from our ABIs (shovel_config.go, ponder_project.go): one plain row an event. They are told only of
// the events that occur. Rounds are interleaved, so whatever else the machine does meets everybody, and the table has medians;
// wall times move between runs, so ratios are taken within a round.
//
// A run is measured from the start of the program until all rows are visible to another connection; CPU is what the program
// and all it started have used by then, and likewise every process of Postgres, both from /proc, which is why this
// needs Linux. Then each table is counted against what the chain's maker knows: a wrong count is a failed run, not a figure. A peer
// that cannot be had is a line with the reason.
//
// --sizes measures ours on chains of several lengths; --head measures latency at the head instead: blocks are sealed one by
// one, and the clock runs until the last event's row of each is visible.
//
// Ponder comes from npm by ponder/package-lock.json, with a Node that is new enough. Its helper package @ponder/utils is held at 0.2.18:
// 0.17.7 uses of it only what reads the error texts of nodes, and the version it asks for is not served everywhere.
package main
