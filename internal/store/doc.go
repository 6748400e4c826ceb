// Package store is the only room that speaks SQL.
//
// It owns the connection to Postgres, the migrations, and the ledger: the blocks of one chain with the contract events
// they hold. It decides nothing about the chain: what to append and when to rewind is the indexer's business.
//
//	                    Append                        Replace, Rewind
//	empty ──────────▶ blocks a..b ──────────▶ ... ───────────────────▶ blocks a..c, then others
//
// What always holds:
//   - An event row hangs on its block, a block commits whole or not at all, and the tip is the highest block: no cursor can
//     disagree with the rows.
//   - A ledger is a chain: blocks rise, and a block that follows its neighbour names it as parent. Writers to one chain take
//     turns, so a second indexer is refused and not woven in.
//   - A reorg is one transaction. No reader ever sees the hole between the old branch and the new.
//   - What is not a fact of the winning chain is not kept: tokens that only a lost fork spoke of go with it.
//   - The tables are the catalogue. Columns are looked up in the database, so an event is added by a migration alone.
//
// Open refuses a database it cannot serve and says why in one line; the Err… values tell the reasons apart. Any other error
// names the step and wraps what Postgres said; the transaction it happened in is undone, and trying again is harmless.
package store
