package chain

import "fmt"

// Fault says how a node's answers contradict each other. A later try, or another node, may do better.
type Fault struct {
	Block uint64
	What  string
}

func (f *Fault) Error() string {
	return fmt.Sprintf("node contradicts itself about block %d: %s", f.Block, f.What)
}

func fault(block uint64, format string, args ...any) error {
	return &Fault{Block: block, What: fmt.Sprintf(format, args...)}
}
