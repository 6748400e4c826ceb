// Package daemon puts the rooms together into the services that run for long, one way for the commands and for dev:
// the indexer (chain → ledger, with what tokens say of themselves) and the keeper (chain → duties → sender). It checks what
// it is given before it starts, owns the little adapters between ports and rooms, and decides nothing else.
package daemon
