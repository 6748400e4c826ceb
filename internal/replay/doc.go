// Package replay is a seeded chain of an Almanac deployment, and a node that serves it: for tests and benches of what reads
// chains. Nothing that runs in production imports it.
//
// The events are those of our two contracts, and they are consistent: each carries the position and the totals after, claims
// pay what the mechanism of contracts/README.md owes at that second, votes follow principal, and eth_call answers from the
// same ledger as of any block. internal/model accepts every history made here (a test says so). Headers are real: links,
// blooms, transaction and receipts roots are what a client recomputes. Transactions have unique hashes but signatures that
// nobody made, state roots are invented, and no bytecode runs.
//
//	tree      blocks of all branches, and which are ancestors of which
//	history   values as of any block of any branch: what ledger is made of
//	world     the ledger as of a block, from which events are made and questions answered
//	emission, flow, earn    what streams, and what of it a pool's stakers get         move   a position that changes
//	act, govern, mishap     what happens in a block                                   draft  its logs
//	seal, log, tape         headers, roots, and the JSON of all of it, rendered once
//	node, methods, socket   JSON-RPC over HTTP and WebSocket                          call, views   eth_call
//
// A pool is never empty: one account stakes in the first block and stays. So nothing is ever carried over here, and nobody
// votes by gauge; histories from real bytecode (internal/lives) cover those. A pause of entry is shorter than the contracts'.
package replay
