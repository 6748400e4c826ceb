// Package keeper does the protocol's duties on time: today, triggering each reward epoch once its boundary has passed.
//
// A Job is a pure question, "is something due at this head?", answered from the contracts at that very block and in
// chain time, never from our tables or our clock. One runner sends, logs and counts for all jobs. It decides anew at each head
// (by level, not by edge), so a lost transaction, a reorg or a restart needs no memory: what is due still is.
//
// Doing a duty twice is harmless: the contract refuses the second in simulation and nothing is spent. A refusal means that
// another keeper was first, and counts as done. Any other error is tried again at the next head. What stakers earn does
// not depend on any of this.
package keeper
