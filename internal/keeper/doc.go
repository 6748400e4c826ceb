// Package keeper does the protocol's duties on time: today, triggering each reward epoch once its boundary has passed.
//
// A Job is a pure question, "is something due at this head?", answered from the contracts at that very block and in
// chain time, never from our tables or our clock. One runner sends, logs and counts for all jobs. It decides anew at each head
// (by level, not by edge), so a lost transaction, a reorg or a restart needs no memory: what is due still is.
//
// Doing a duty twice is harmless: the contract refuses the second, mostly in simulation, and nothing is spent. After a refusal
// the job is asked again: due no longer, another keeper was first; still due, something else is wrong, and the tries come ever
// more rarely, since a mined refusal costs gas. Any other error is tried again a
// few heads later. What stakers earn does not
// depend on any of this.
package keeper
