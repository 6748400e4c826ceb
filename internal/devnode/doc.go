// Package devnode runs a real go-ethereum node inside this process, for `almanac dev` and for tests.
//
// It owns one private chain: its genesis, its clock, its blocks and its forks. There is no network and no consensus
// client; Mine, Advance, Run and Reorg are the only ways in which the chain moves, and a mutex lets one of them work
// at a time. It serves JSON-RPC over HTTP and WebSocket on one localhost port, so wallets, cast and followers meet a
// node like any other. It does not deploy contracts and does not send transactions.
//
// What always holds:
//
//   - The chain's clock is the caller's. With Options.BlockSeconds a block is that many seconds after its parent,
//     however fast blocks are mined; without it, blocks follow the wall clock, at least a second apart. A timestamp
//     may lie in the future: the node takes it.
//   - Same options, same calls, same transactions: same hashes. Nothing random enters a block.
//   - All state is kept: eth_call answers at every block, orphans included when asked by hash.
//   - A transaction that the node accepted between two blocks is in the second, fees and nonces permitting. One that
//     came while a block was made may be a block later.
//   - When Mine or Reorg return, the node's transaction pool has seen the new head.
//   - Finalized and safe follow the head at Options.FinalityDepth and half of it. Reorg never drops a finalized
//     block.
//
// A reorg builds the longer branch beside the old one and switches in one step, so that followers see what they
// would see on a public chain: removed logs, a head whose parent they do not know.
//
//	      ┌─ 5 ─ 6                 orphans, readable by hash
//	3 ─ 4 ┤
//	      └─ 5' ─ 6' ─ 7'  head    empty; the orphans' transactions wait in the pool, or are gone
//
// When a call fails, the chain stands where it stood. Everything lives in memory and ends with Close.
package devnode
