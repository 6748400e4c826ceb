// Package verify holds three independent answers against each other as of one block: what SQL says, what the Go model of the
// mechanism computes from the same events, and what the contracts answer to eth_call. It reports each difference by name, and
// changes nothing.
//
// Asked for everything, it compares every position, pool, token, vote, tally and pair. Asked for a sample, it draws so many positions
// and delegates, replays in the model the pools of those positions only, and compares all that is one figure of the whole: so its
// cost follows the sample and the events of those pools, not the ledger.
//
// What a position can claim rests on what the distributor says of its pool. Where a pool has many positions the distributor is asked that
// once, and its answer is given to all but the first (see preview): each is still worked out by the vault.
//
// A Verifier keeps its model from one block to the next and reads only the events in between; when the ledger no longer holds the
// block that the model stands at, it begins anew.
//
// When the model refuses an event, that is a difference like others ("replay"), and SQL is compared with the contracts alone.
package verify
