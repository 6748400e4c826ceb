package daemon

import (
	"context"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// countEvery is how often parked logs are counted: they are few, and nobody acts on them within seconds.
const countEvery = 15 * time.Second

// parking tells how many logs lie in the ledger undecoded.
type parking struct {
	count func(context.Context) (uint64, error)
	logs  *prometheus.GaugeVec // without labels: nothing is told before the first count
	log   *slog.Logger
}

func newParking(count func(context.Context) (uint64, error), r prometheus.Registerer, log *slog.Logger) *parking {
	return &parking{count, promauto.With(r).NewGaugeVec(prometheus.GaugeOpts{
		Name: "almanac_indexer_parked_logs", Help: "Logs in the ledger that could not be decoded, which chain.parked_log keeps with the reasons.",
	}, nil), log}
}

// run counts until ctx ends, and at once.
func (p *parking) run(ctx context.Context) {
	p.once(ctx)
	repeat(ctx, countEvery, func() { p.once(ctx) })
}

func (p *parking) once(ctx context.Context) {
	n, err := p.count(ctx)
	switch {
	case err == nil:
		p.logs.WithLabelValues().Set(float64(n))
	case ctx.Err() == nil:
		p.log.Warn("count parked logs", "error", err)
	}
}
