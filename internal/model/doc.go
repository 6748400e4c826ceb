// Package model is the mechanism in plain integers: what the two contracts compute, written again from their
// specification (contracts/README.md) without storage packing, laziness or gas. It is fed with event rows in chain order
// and answers, for any second from the last of them on, what each account may claim and what each pool streams.
//
// It owns no connection and believes no total: a claim or a reserve in an event that differs from its own is an error.
// Amounts are base units; times are Unix seconds. Values handed out must not be changed by the caller.
package model
