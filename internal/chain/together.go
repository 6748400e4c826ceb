package chain

import (
	"context"
	"sync"
)

type task func(ctx context.Context) error

// together runs tasks, so many at once, and waits for all. The first error ends the others and is returned.
func together(ctx context.Context, limit int, tasks []task) error {
	if len(tasks) == 1 {
		return tasks[0](ctx)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var all sync.WaitGroup
	room := make(chan struct{}, limit)
	for _, t := range tasks {
		all.Go(func() {
			room <- struct{}{}
			defer func() { <-room }()
			if ctx.Err() != nil {
				return
			}
			if err := t(ctx); err != nil {
				cancel(err)
			}
		})
	}
	all.Wait()
	return context.Cause(ctx)
}
