// Package report prints what a ledger holds, for people at a terminal: pools and what they pay, epochs and how promptly they
// were triggered, the largest stakers, the rewards paid.
//
// It owns the words and the layout, at most 110 columns wide; the figures come ready from the store, read from one state of the
// database. Amounts are scaled with integers only and rounded down: a report never shows more than there is. What is unknown, such as the
// worth of an asset without a price in ALM, is a dash.
package report
