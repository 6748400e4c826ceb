// Package indexer makes the ledger equal to the chain, and keeps it so.
//
// It is one converging loop. Each Step reads the ledger's tip and the chain's head, and takes the ledger closer:
//
//	far behind finality                       → catch up: segments are fetched ahead, several at once, audited, written in order
//	chain has more, and it links to our tip   → follow: the next blocks, each proved by its receipts
//	chain has more, or as much, on a fork     → find the common ancestor, replace our branch in one transaction
//	chain has less, on our own branch         → the nodes lag: wait, and delete nothing
//
//	 plan ──▶ fetch and audit, Workers at once ──▶ append, in order, one transaction a segment
//	   ▲                                             │
//	   └───────────── rows a block ◀─────────────────┘
//
// Memory is bounded by the segments under way, whose size the plan keeps near Options.Segment rows, however long the chain.
// Where an audit finds that a node left logs out, the segment is rebuilt from receipts; it is written when it adds up, and
// not before.
//
// It keeps nothing between steps that it could not read again: killed at any point, it goes on from the tip. It does not
// talk to a node or a database itself (Chain and Ledger do) and does not interpret events. Two errors end Run: ErrForkTooDeep
// and ErrBelowFinality, which wait for an operator's word; every other is retried, ever more slowly.
package indexer
