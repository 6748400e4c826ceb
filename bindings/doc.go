// Package bindings holds the Go types of the contracts, made from their ABIs by tools/bindgen and never edited: packing
// and unpacking of calls, events and custom errors, and the bytecode of what we deploy, so that neither tests nor
// almanac dev need a Solidity compiler. The Uniswap and ERC-20 types are interfaces: no bytecode.
package bindings
