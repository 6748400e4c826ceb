package daemon

import (
	"almanac/internal/chain"
	"almanac/internal/deployer"
	"almanac/internal/indexer"
)

// Ports fits nodes to an indexer the way NewIndexer does, for whoever steps an indexer by hand.
func Ports(f *chain.Fleet, n deployer.Network) (indexer.Chain, indexer.Auditor) {
	return nodes{f}, newAuditor(f, n)
}
