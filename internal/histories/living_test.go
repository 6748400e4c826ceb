package histories

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"almanac/internal/indexer"
	"almanac/internal/store"
)

// live lets one indexer live until it dies, or until done.
func (h *history) live(done func() bool) {
	h.mu.Lock()
	h.serial++
	name := fmt.Sprintf("life %d of history %d", h.serial, h.number)
	h.mu.Unlock()
	l, err := born(h.group.ctx, name, h.plan, h.stage.decoder, h.mutant, h.tick, func(b indexer.Ledger) indexer.Ledger { return &watched{b, h, name} })
	if err != nil { // the database is down, or no node answers: the next one tries again
		h.tick()
		h.note(err)
		return
	}
	h.holder.Store(&name)
	h.mu.Lock()
	h.lives = append(h.lives, l)
	h.mu.Unlock()
	defer l.end()
	defer h.bury(l)
	for !done() && l.ctx.Err() == nil {
		h.tick()
		moved, err := l.step(h.patience())
		switch {
		case errors.Is(err, store.ErrFenced):
			h.mu.Lock()
			h.tell("%s is fenced out", name)
			h.tally.fenced++
			h.mu.Unlock()
			return
		case errors.Is(err, indexer.ErrBelowFinality), errors.Is(err, indexer.ErrForkTooDeep):
			if !h.had("fork") {
				h.fail(fmt.Errorf("no node led it astray, but: %w", err))
			}
			return
		case err != nil && l.ctx.Err() == nil:
			h.note(err)
		case moved:
			h.mu.Lock()
			h.tally.moves++
			h.mu.Unlock()
		}
	}
}

func (h *history) bury(l *life) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for i := range h.lives {
		if h.lives[i] == l {
			h.lives = append(h.lives[:i:i], h.lives[i+1:]...)
			return
		}
	}
}

// note looks at an error that costs a try. Those that no fault explains are bugs.
func (h *history) note(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.tally.errors++
	h.tell("error: %v", err)
	if strings.Contains(err.Error(), "(SQLSTATE 23") || strings.Contains(err.Error(), "(SQLSTATE 42") {
		h.failed(fmt.Errorf("the database refuses what no fault explains: %w", err))
	}
}

// patience is short where a node may never answer, as one by socket whose answers bear wrong ids.
func (h *history) patience() time.Duration {
	if h.late || h.had("wrong id") && slices.ContainsFunc(h.plan.Nodes, bySocket) {
		return 300 * time.Millisecond
	}
	return patience
}

func bySocket(url string) bool { return strings.HasPrefix(url, "ws") }
