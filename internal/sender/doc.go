// Package sender gets one transaction of one key mined, and says truly what became of it.
//
// It owns the nonce, the fees, the broadcast, the replacement and the wait. It does not decide whether a call is
// worth sending, keeps nothing on disk (Options.Before is the place for a journal, Resume the way back from one) and
// does not know any contract: revert data goes to the caller as it came.
//
//	     simulate ── refused: RefusedError, nothing was sent
//	        │
//	    nonce, fees ── InsufficientFundsError, FeeTooHighError, NonceHeldError: nothing was sent
//	        │
//	┌── broadcast ── RejectedError: no node took it
//	│       │
//	│   new head ──── receipt, deep enough ─────── done, or RevertedError
//	│       │    └─── nonce used by a stranger ─── NonceTakenError: ours will not happen
//	└─ same bytes, or from time to time higher fees
//
// What always holds:
//
//   - One call is in flight at a time. Its nonce is the lowest that the chain has not used, so there are no gaps.
//   - A call is signed once per fee, and its bytes are broadcast again at every new head until one lands: a node that
//     swallows, forgets or reorganises away a transaction gets it again.
//   - Every hash ever made for the nonce is watched; whichever lands is the result.
//   - Replacements raise tip and cap by more than an eighth, never past Options.MaxFeeCap; there the last bid stands.
//   - An answer that could mean anything (a timeout, a page of HTML, an unknown text) never counts as a refusal.
//   - Once a broadcast may have been heard, an early end is an UnknownOutcomeError with all hashes.
package sender
