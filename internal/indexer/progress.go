package indexer

import (
	"sync"
	"time"

	"almanac/internal/event"
)

// Progress is where an Indexer stands.
type Progress struct {
	Head, Tip  uint64        // block numbers; Tip is 0 while nothing is indexed
	CatchingUp bool          // whether Tip is far below what is settled
	BlocksRate float64       // blocks a second since catching up began; 0 at the head
	RowsRate   float64       // events a second, likewise
	Left       time.Duration // until caught up at that rate; 0 when unknown
}

type progress struct {
	mu         sync.Mutex
	head, tip  uint64
	from, to   uint64
	since      time.Time // zero while not catching up
	rows, upto uint64
}

// Progress may be asked from any goroutine.
func (x *Indexer) Progress() Progress {
	p := &x.progress
	p.mu.Lock()
	defer p.mu.Unlock()
	now := Progress{Head: p.head, Tip: p.tip, CatchingUp: !p.since.IsZero()}
	if seconds := time.Since(p.since).Seconds(); now.CatchingUp && seconds > 0 && p.upto > p.from {
		now.BlocksRate, now.RowsRate = float64(p.upto-p.from)/seconds, float64(p.rows)/seconds
		now.Left = time.Duration(float64(p.to+1-p.upto) / now.BlocksRate * float64(time.Second))
	}
	return now
}

func (p *progress) begin(from, to uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.from, p.upto, p.to, p.rows, p.since = from, from, to, 0, time.Now()
}

func (p *progress) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.since = time.Time{}
}

func (x *Indexer) seen(head, tip uint64) {
	x.progress.mu.Lock()
	x.progress.head, x.progress.tip = head, tip
	x.progress.mu.Unlock()
	x.metrics.seen(head, tip)
}

// wrote notes blocks that the ledger has taken.
func (x *Indexer) wrote(blocks []event.Block) {
	rows := 0
	for i := range blocks {
		rows += len(blocks[i].Rows)
	}
	tip := blocks[len(blocks)-1].Number
	x.progress.mu.Lock()
	x.progress.tip, x.progress.upto = tip, tip+1
	x.progress.rows += uint64(rows)
	x.progress.head = max(x.progress.head, tip)
	head := x.progress.head
	x.progress.mu.Unlock()
	x.metrics.blocks.Add(float64(len(blocks)))
	x.metrics.events.Add(float64(rows))
	x.metrics.seen(head, tip)
}
