// Package multicall asks many contracts by few eth_calls. A small program, put at an empty address for the length of a call (a
// state override, which no transaction ever sees), makes the calls one after another and returns all answers. A node so opens the
// state once for hundreds of reads, and what one read has loaded is warm for the next.
//
// It owns no connection. Nodes that know no state overrides, and calls that need more gas than a node gives, fall back to plain
// calls: slower, never different.
package multicall
