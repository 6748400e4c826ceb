// Package nodetest starts dev nodes for tests, and holds the few words that every test with a node needs.
package nodetest

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"almanac/internal/devnode"
)

// Start runs a node until the test ends.
func Start(t *testing.T, o devnode.Options) *devnode.Node {
	t.Helper()
	n, err := devnode.Start(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return n
}

// Deadline bounds a whole test, so that a fact that never comes fails it.
func Deadline(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	return ctx
}

// Must is for steps that are not what the test is about.
func Must[T any](t *testing.T) func(v T, err error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// Mine adds one block with what waits.
func Mine(t *testing.T, n *devnode.Node) *types.Header {
	t.Helper()
	return Must[*types.Header](t)(n.Mine(t.Context()))
}
