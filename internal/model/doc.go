// Package model is the mechanism in plain integers: what the two contracts compute, written again from their
// specification (contracts/README.md) without storage packing, laziness or gas. It is fed with event rows in chain order
// and answers, for any second from the last of them on, what each account holds and may claim, and what each pool streams.
//
//	emission  one index for all pools, straight from bend to bend       tally     the votes that split it instead
//	schedule  what sponsors, penalties and carried sums bring, by epoch  pool      settles both into an index a token
//	stake     a position, and what leaving early costs                   power     who votes with how much principal
//
// It owns no connection and believes no total: a position, a claim, a reserve or a sum in an event that differs from its own
// is an error. Amounts are base units; times are Unix seconds. Values handed out must not be changed by the caller.
package model
