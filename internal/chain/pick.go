package chain

import (
	"cmp"
	"context"
	"slices"
	"time"
)

// ranked lists the members: those that have the block first, then by score.
func (f *Fleet) ranked(reach uint64) []*member {
	type place struct {
		*member
		behind bool
		score  float64
	}
	places := make([]place, len(f.members))
	for i, m := range f.members {
		places[i] = place{m, m.behind(reach), m.score()}
	}
	slices.SortStableFunc(places, func(a, b place) int {
		if a.behind != b.behind {
			if a.behind {
				return 1
			}
			return -1
		}
		return cmp.Compare(a.score, b.score)
	})
	ranked := make([]*member, len(places))
	for i, p := range places {
		ranked[i] = p.member
	}
	return ranked
}

// pick chooses a node that neither rests nor was asked already; nil when there is none, with the time until the first of
// all nodes may be asked.
func (f *Fleet) pick(reach uint64, asked map[*member]bool) (*member, time.Duration) {
	now, first := time.Now(), f.options.MaxPause
	for _, m := range f.ranked(reach) {
		rest := m.resting(now)
		if rest <= 0 && !asked[m] {
			return m, 0
		}
		first = min(first, max(rest, 0))
	}
	return nil, first
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}
