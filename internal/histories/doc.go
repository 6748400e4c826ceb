// Package histories lives random histories of a chain, its nodes, an indexer and a database, and holds the tables against the
// truth. It is tests alone.
//
//	replay.Chain ─▶ node ─▶ badnode.Proxy ─▶ chain.Fleet ─▶ indexer.Indexer ─▶ store.Ledger ─▶ relay ─▶ Postgres
//	     ▲                       ▲               └───────────── life ─────────────┘               ▲
//	     └── extend, reorg, ─────┴── faults ──────────────── kill, stall, rival ──────────────────┘ tear, terminate
//
// A history is a list of acts drawn from a seed. An act falls between two messages: every request that reaches the node, every
// message of the indexer to Postgres and every step is a tick, and acts wait for so many ticks. So the chain forks in mid-range, and
// an indexer dies in mid-transaction, before or after Postgres hears of the commit. A reader looks at the database from outside
// meanwhile. At the end the faults cease, the chain outgrows its forks, and the tables must be those of a ledger that was given the
// winning branch at once, and the winning branch's logs as another decoder reads them.
//
//	history  the acts          life      an indexer until it is killed      relay   the wire to Postgres, and its tears
//	stage    chain and nodes   observer  the reader                         truth   what the tables must be
//	mutant   defences taken out, which the campaign must notice
//
// A history that fails prints how to live it again alone: the acts are the same, and the interleaving of goroutines nearly.
package histories
