package dev

import (
	"context"
	"sync"
	"time"

	"almanac/internal/devnode"
)

// metronome mines the chain's blocks at a pace that can change; it can be held.
type metronome struct {
	node *devnode.Node
	mu   sync.Mutex // held while a block is mined, or by whoever stops the time
	pace time.Duration
}

// setPace takes effect with the block after next.
func (m *metronome) setPace(d time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.pace = d
}

// hold stops the chain until the returned function is called.
func (m *metronome) hold() (release func()) {
	m.mu.Lock()
	return m.mu.Unlock
}

func (m *metronome) run(ctx context.Context) error {
	for {
		pace, err := m.beat(ctx)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pace):
		}
	}
}

func (m *metronome) beat(ctx context.Context) (time.Duration, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	_, err := m.node.Mine(ctx)
	return m.pace, err
}
