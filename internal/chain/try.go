package chain

import (
	"context"
	"errors"
	"time"

	"almanac/internal/event"
)

// work is done with one node, and done again with another if it fails.
type work func(ctx context.Context, m *member, n *Node) error

// try hands work to one node after another, until one does it. reach is the newest block that the work needs.
// event.ErrNotYet: every node that is not at rest lacks it. A Trouble of kind Unserved: none of them does such work.
func (f *Fleet) try(ctx context.Context, reach uint64, do work) error {
	var last error
	asked, waited := map[*member]bool{}, time.Duration(0)
	for attempt := 0; attempt < f.options.Attempts; {
		m, rest := f.pick(reach, asked)
		if m == nil {
			if last != nil && (!tells(last) || waited+rest > patience) {
				return last
			}
			clear(asked)
			if err := sleep(ctx, rest); err != nil {
				return either(last, err)
			}
			waited += rest
			continue
		}
		attempt++
		err := f.narrow(ctx, m, do)
		if err == nil || ctx.Err() != nil || final(err) {
			return err
		}
		asked[m] = true
		if last == nil || tells(err) {
			last = err
		}
	}
	return last
}

// patience is how long one question waits for nodes that rest, after each of them was tried.
const patience = 10 * time.Second

// final tells whether no other node would say anything else.
func final(err error) bool { return kindOf(err) == Reverted }

// tells is false of an answer that asking once more would not change, though another node may have a better one.
func tells(err error) bool { return !errors.Is(err, event.ErrNotYet) && kindOf(err) != Unserved }

// narrow lets work ask the same node for less, as long as it wants to.
func (f *Fleet) narrow(ctx context.Context, m *member, do work) error {
	for range maxNarrowings {
		err := m.use(ctx, f, do)
		if !errors.As(err, &narrower{}) || ctx.Err() != nil {
			return err
		}
	}
	return m.use(ctx, f, do)
}

// narrower marks an error after which the same node may be asked for less at once.
type narrower struct{ error }

func (n narrower) Unwrap() error { return n.error }

// maxNarrowings is more than the halvings that make any range one block.
const maxNarrowings = 80

func either(a, b error) error {
	if a != nil {
		return a
	}
	return b
}
