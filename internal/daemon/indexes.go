package daemon

import "context"

// caughtUp is told whenever the indexer has caught up; it never waits.
func (x *Indexer) caughtUp() {
	select {
	case x.index <- struct{}{}:
	default:
	}
}

// buildIndexes makes what readers want and loading did without, once the ledger has caught up: state as of any block is found
// by them. It goes on beside the indexer, and again after an error.
func (x *Indexer) buildIndexes(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-x.index:
		}
		err := x.ledger.BuildIndexes(ctx)
		if err == nil {
			return
		}
		if ctx.Err() == nil {
			x.options.Log.Warn("build indexes", "error", err)
		}
	}
}
