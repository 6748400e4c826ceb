// Package chain asks nodes about blocks and events, and checks the answers.
//
// It owns the connections and the distrust. It does not know which events exist (a Decoder is handed in), keeps no
// position and sends no transactions.
//
//	Blocks ──▶ Fleet ── picks a node by pace, failures and load ──▶ Node ── batches ──▶ http, ws, ipc
//	             ▲  └─ fails: let it rest, take another ◀──────────────┘
//	             └──── rows ◀── Decoder ◀── checks ◀── wire (bytes to logs, headers, receipts)
//
// A Node is one endpoint, a Fleet one or more of the same chain. A Fleet learns how many blocks and questions each node
// takes at once, and lets a node that fails rest, the longer the more often in a row.
//
// What always holds of a block that a Fleet returns:
//
//   - Its hash is our own, computed from the header; its number or hash is the one asked for; in a range each block is
//     the parent of the next. The caller links the first one.
//   - Every row comes from a log of that very block, by an address we watch, in rising log order, and within the
//     header's bloom. Header and logs of a block are of the same node.
//   - Block, BlockByHash and ByReceipts: the rows are all there are. They come from the block's receipts, which hash to
//     the header's receipts root, or the header's bloom shows that there are none.
//   - Blocks: when the node names no logs although the bloom names a watched address, the receipts decide, and so they do
//     for a sample of the other blocks. A range in which a node's logs were seen to be wrong is read from receipts as a
//     whole. A bloom so full that it names everybody decides nothing.
//
// What stays believed: that a header is canonical (Marks and Confirm ask around); in Blocks, outside the sample, that the
// logs of a block are complete when there are some, and their data and place; a transaction's hash in a row, which no root
// covers without the transactions themselves; and the completeness of logs and their data where a node serves no
// eth_getBlockReceipts (ProveNever makes that plain).
//
// When it fails: event.ErrNotYet says that no node has the block yet; a *Fault that a node contradicted itself or others,
// which one that lags or reorganises does for a moment and a broken or lying one for good; a *Trouble that it gave no
// answer, and of which kind. Each was tried several times, at other nodes first. All of them may pass with a later try,
// and nothing was changed. Errors name nodes by scheme and host only: paths and queries of node URLs hold keys.
package chain
