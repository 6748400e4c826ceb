// Package dev runs the whole product in one process, with a few lively stakers: a real go-ethereum node that wallets can
// join, a private Postgres, the contracts, a real Uniswap V2 with swaps going on, the indexer and the keeper. It is put together
// from the same parts as production; only the key material and the pace of time are its own.
//
// A run lives through a script (script.go) that follows from a seed: who does what, when in chain time and how much.
// Which block an act lands in is up to the machine, as in life. One reorg and one change of weights by the timelock happen on
// the way. At the end the chain is held still, the report is printed from Postgres, and package verify compares every
// figure with the contracts; a difference is an error.
//
// Nothing is left behind, unless a data folder or a database was given.
package dev
