package indexer

import "almanac/internal/event"

// nextWidth is how many blocks the next segment takes.
func (x *Indexer) nextWidth() uint64 {
	x.progress.mu.Lock()
	defer x.progress.mu.Unlock()
	return x.width
}

// plan learns from a segment how many blocks come near Options.Segment rows and blocks. It at most doubles, so that a quiet
// stretch of history does not set a trap for a busy one.
func (x *Indexer) plan(blocks []event.Block) {
	weight := uint64(len(blocks))
	for i := range blocks {
		weight += uint64(len(blocks[i].Rows))
	}
	fits := uint64(len(blocks)) * x.options.Segment / weight
	x.progress.mu.Lock()
	defer x.progress.mu.Unlock()
	x.width = max(1, min(fits, 2*x.width, widest))
}
