// Package indexer makes the ledger equal to the chain, and keeps it so.
//
// It is one converging loop. Each Step reads the ledger's tip and the chain, and takes the ledger one batch closer:
//
//	chain has more, and it links to our tip   → append a batch
//	chain has more, or as much, on a fork     → find the common ancestor, replace our branch in one transaction
//	chain has less, on our own branch         → the node lags: wait, and delete nothing
//
// It holds no state of its own: killed at any point, it goes on from the tip. It does not talk to a node or a database
// itself (Chain and Ledger do) and does not interpret events. A fork deeper than MaxFork stops it with ErrForkTooDeep; every
// other error is retried, ever more slowly.
package indexer
