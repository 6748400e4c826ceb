package dev

import (
	"context"
	"time"
)

// clock tells chain time.
type clock func() time.Time

// until waits for a moment of chain time. Blocks come many times a second, so it looks rather than subscribes.
func (c clock) until(ctx context.Context, moment time.Time) error {
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	for c().Before(moment) {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
	return nil
}
