package chain

import (
	"context"
	"errors"
	"sync"
	"time"

	"almanac/internal/event"
)

// opinion is what one node says.
type opinion[T any] struct {
	member *member
	node   *Node
	says   T
	err    error
}

// How long the others are waited for once one node has answered.
const (
	briefly   = 500 * time.Millisecond // for the head, which will be asked again soon
	patiently = 10 * time.Second       // for opinions, while there are not enough of them
)

var errLate = errors.New("others answered long before")

// poll asks every node that does not rest, or all when fewer than least are awake, and returns what those said that
// answered in time. Once least have answered, the others are waited for no longer than briefly.
func poll[T any](ctx context.Context, f *Fleet, least int, grace time.Duration, question func(context.Context, *Node) (T, error)) ([]opinion[T], error) {
	members, err := f.awake(ctx, least)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	var all sync.WaitGroup
	defer all.Wait()
	defer cancel(errLate)
	results := make(chan opinion[T], len(members))
	for _, m := range members {
		all.Go(func() {
			o := opinion[T]{member: m}
			o.err = m.use(ctx, f, func(ctx context.Context, _ *member, n *Node) (err error) {
				o.node = n
				o.says, err = question(ctx, n)
				return err
			})
			results <- o
		})
	}
	return collect(results, len(members), least, grace)
}

// collect takes answers until all are there, or those that are late have been waited for long enough.
func collect[T any](results <-chan opinion[T], count, least int, grace time.Duration) (said []opinion[T], err error) {
	var late <-chan time.Time
	var errs []error
	for range count {
		select {
		case o := <-results:
			if o.err != nil {
				errs = append(errs, o.err)
				continue
			}
			said = append(said, o)
			switch len(said) {
			case least:
				late = time.After(min(grace, briefly))
			case 1:
				late = time.After(grace)
			}
		case <-late:
			return said, nil
		}
	}
	if len(said) == 0 {
		return nil, errors.Join(errs...)
	}
	return said, nil
}

// awake lists the nodes that do not rest, or all when they are too few. When all rest, it waits for the first.
func (f *Fleet) awake(ctx context.Context, least int) (awake []*member, err error) {
	now, first := time.Now(), patience
	for _, m := range f.members {
		rest := m.resting(now)
		if rest <= 0 {
			awake = append(awake, m)
		}
		first = min(first, rest)
	}
	switch {
	case len(awake) == 0:
		return f.members, sleep(ctx, first)
	case len(awake) < least:
		return f.members, nil
	}
	return awake, nil
}

// notYetOnly tells whether all errors of a joined one are event.ErrNotYet.
func notYetOnly(err error) bool {
	joined, many := err.(interface{ Unwrap() []error })
	if !many {
		return errors.Is(err, event.ErrNotYet)
	}
	for _, e := range joined.Unwrap() {
		if !errors.Is(e, event.ErrNotYet) {
			return false
		}
	}
	return true
}
