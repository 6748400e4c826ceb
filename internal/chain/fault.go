package chain

import "fmt"

// Fault says how a node's answers contradict each other. A later try, or another node, may do better.
type Fault struct {
	Node  string // scheme and host, empty while only one can be meant
	Block uint64
	Kind  string // one word, for metrics
	What  string
}

func (f *Fault) Error() string {
	node := "node"
	if f.Node != "" {
		node += " at " + f.Node
	}
	return fmt.Sprintf("%s contradicts itself about block %d: %s", node, f.Block, f.What)
}

func fault(block uint64, kind, format string, args ...any) error {
	return &Fault{Block: block, Kind: kind, What: fmt.Sprintf(format, args...)}
}

// The kinds of fault, as they stand in metrics.
const (
	faultHash     = "hash"     // a header is not what its hash says
	faultNumber   = "number"   // another block came than the one asked for
	faultLink     = "link"     // a block is not the child of the one before it
	faultBranch   = "branch"   // a block changed while its range was read
	faultLog      = "log"      // a log is of another block, place or contract than it may be
	faultOrder    = "order"    // logs do not rise, or stand twice
	faultBloom    = "bloom"    // a log is not in its header's bloom
	faultReceipts = "receipts" // receipts do not hash to the header's root
	faultWithheld = "withheld" // logs were left out
	faultChain    = "chain_id" // the node follows another chain than before
	faultFinality = "finality" // nodes disagree about a finalized block
	faultFork     = "fork"     // nodes disagree about the head
)
