// Package verify holds law L5: at an indexed block, every number in Postgres and every number of the Go model equals
// the contracts' own answer at that block.
//
// It replays the ledger's events into the model, reads positions and totals from SQL, asks the contracts for the same as of
// the same block, and reports each difference by name. It changes nothing.
package verify
