// Package store is the only room that speaks SQL.
//
// It owns the connection to Postgres, the migrations, and the ledger: the blocks of one chain with the contract events
// they hold, and the state that these add up to. It decides nothing about the chain: what to append, when to take blocks
// back and what is final is the indexer's business.
//
//	                    Append                        Replace, Rewind
//	empty ──────────▶ blocks a..b ──────────▶ ... ───────────────────▶ blocks a..c, then others
//
// What always holds:
//   - Whatever has a block_number hangs on its block, a block commits whole or not at all, and the tip is the highest block:
//     no cursor can disagree with the rows. A reorg is one delete on chain.block; a trigger takes the rest along.
//   - A ledger is a chain without gaps: each block follows the one before and names it as parent.
//   - A reorg is one transaction. No reader ever sees the hole between the old branch and the new.
//   - One writes: Acquire takes the chain's lease, by the database's clock, and a writer whose token is not the lease's any
//     more is refused (ErrFenced) in the very transaction it writes in. Without a lease, writers take turns.
//   - What is marked final is not taken back but on an operator's word.
//   - State is versions: an event tells what it left of a position, a row of schema state what a change left of a sum, and none
//     is ever updated. The state as of a block is the last row up to it; to rewind is to delete.
//   - What is not a fact of the winning chain is not kept: tokens that only a lost fork spoke of go with it.
//   - The tables are event.Catalog: Open names the first column that differs.
//
// Rows are sent by COPY in binary, made by hand from the contract's words (sheet), table by table in one transaction and without
// waiting between tables (copies); while Postgres stores the events we work out the sums (book). Sums over many events are
// carried from batch to batch and read again after any doubt. A batch of 5,000 rows or more, and what a token says of itself, is
// committed without waiting for the disk: a server that crashes may lose the last ones, whole, and the tip says so.
//
// A row's numbers are unsigned and its hashes have their length by the form it is sent in, so the tables of events check only what
// a contract's own words could break.
//
// Open refuses a database it cannot serve and says why in one line; the Err… values tell the reasons apart, Transient tells
// what passes by itself. Any other error names the step and wraps what Postgres said; the transaction it happened in is undone,
// and trying again is harmless. A commit whose answer is lost is settled by reading the tip.
package store
