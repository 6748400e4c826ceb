// Command benchgas measures what our contracts cost beside their peers, on one chain in one run: `make bench-gas`.
//
// It starts the go-ethereum node of internal/devnode, deploys our contracts from contracts/out/release and the peers from their npm
// packages, and leads all of them through the same life (life.go): three stakers come first, rewards run, then a fourth
// stakes, stakes again, withdraws, claims and leaves. A figure is gasUsed of receipts, and nothing else: 21,000 + calldata
// + execution - refund of a transaction that was alone in its block. An operation that takes a peer two transactions is
// their sum. The triggers (trigger.go) are measured apart, with 1 to 10,000 pools.
//
// Keys, times and amounts are fixed, so the figures are the same on every machine, to the unit; a test runs the program
// twice and compares.
//
// A protocol is an adapter that turns an act into transactions. Ours is ours.go: it looks arguments up by the names in the
// compiled ABI, and an act whose method is not there is a row with a dash. So it follows the contracts without an edit,
// until a method changes what its arguments mean. Figures from elsewhere, what the design aims at and the best of nine peers
// measured before, are in figures.go.
package main
