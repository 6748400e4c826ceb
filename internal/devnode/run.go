package devnode

import (
	"context"
	"fmt"
	"time"
)

// Run mines a block every so much wall time until ctx ends, then returns nil. How far chain time moves with each is
// up to Options.BlockSeconds: blocks of 2 s every 150 ms make a chain that lives 13 times faster than we do.
func (n *Node) Run(ctx context.Context, every time.Duration) error {
	if every <= 0 {
		return fmt.Errorf("run dev node: block every %s: give a positive time", every)
	}
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		if _, err := n.Mine(ctx); err != nil && ctx.Err() == nil {
			return fmt.Errorf("run dev node: %w", err)
		}
	}
}
