// Package deployer puts the contracts on a chain; one way for dev, tests and production.
//
// It deploys what a Plan describes step by step: the token (or takes a given one), the timelock, the vault and the
// distributor, which know each other by predicted address; creates the pools, funds the emission and the tips, sets weights
// and emission, and hands every power to the timelock. Each step first asks the chain whether it is done, and each address
// stands in the network file before its transaction is sent, so a run that was interrupted goes on where it stopped
// and never deploys twice. At the end, and whenever Check is called, what stands on the chain is compared with what was
// meant: runtime code, wiring, owners, roles.
//
// It does not manage keys or fees (package sender does) and changes nothing after the hand-over.
package deployer
