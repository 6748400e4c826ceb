// Package multicall asks many contracts by few eth_calls. A small program, put at an empty address for the length of a call (a
// state override, which no transaction ever sees), makes the calls one after another and returns all answers. A node so opens the
// state once for hundreds of reads, and what one read has loaded is warm for the next.
//
// Views that make a contract ask another one the same thing over and over may say what the answer is (chain.Given): for the length of the
// call a program that answers just that stands in the other's place. Whatever else it is asked, it refuses, and the views are asked
// again without it.
//
// It owns no connection. Nodes that know no state overrides, and calls that need more gas than a node gives, fall back to plain
// calls: slower, never different.
package multicall
