// Package chain asks a node about blocks and events, and checks the answers.
//
// It owns the connection and the distrust. It does not know which events exist (a Decoder is handed in), keeps no
// position, retries nothing and sends no transactions.
//
// What always holds of a block that Block or Blocks return:
//
//   - Its hash is our own, computed from the header; its number is the one asked for; in a range each block is the
//     parent of the next.
//   - Every row comes from a log of that very block, by an address we watch, in rising log order, and within the
//     header's bloom.
//   - When the node names no logs although the bloom names a watched address, the block's receipts, proved against
//     the header, have confirmed it. Two exceptions: nodes that do not serve eth_getBlockReceipts, and in ranges
//     blocks whose bloom is so full that it names everybody.
//
// What stays believed: that the header is canonical, and that logs are complete when there are some.
//
// When it fails: event.ErrNotYet says that the block is not there yet; a *Fault that the node contradicted itself,
// which a lagging or reorganising node does for a moment and a broken or lying one for good; anything else that it
// did not answer. All of them pass with a later try, and nothing was changed. Errors name the node by scheme and host
// only: paths and queries of node URLs hold keys.
package chain
