package indexer

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Metrics of an Indexer.
type Metrics struct {
	head, tip, lag, final prometheus.Gauge
	blocks, events        prometheus.Counter
	omissions, failures   prometheus.Counter
	forks                 prometheus.Histogram
}

// NewMetrics registers the indexer's metrics.
func NewMetrics(r prometheus.Registerer) *Metrics {
	f := promauto.With(r)
	return &Metrics{
		head:      f.NewGauge(prometheus.GaugeOpts{Name: "almanac_indexer_head_block", Help: "Number of the chain's newest block."}),
		tip:       f.NewGauge(prometheus.GaugeOpts{Name: "almanac_indexer_tip_block", Help: "Number of the newest block in the ledger."}),
		lag:       f.NewGauge(prometheus.GaugeOpts{Name: "almanac_indexer_lag_blocks", Help: "Blocks between head and tip."}),
		final:     f.NewGauge(prometheus.GaugeOpts{Name: "almanac_indexer_finalized_block", Help: "Number of the newest block in the ledger that the chain calls final."}),
		blocks:    f.NewCounter(prometheus.CounterOpts{Name: "almanac_indexer_blocks_total", Help: "Blocks written."}),
		events:    f.NewCounter(prometheus.CounterOpts{Name: "almanac_indexer_events_total", Help: "Contract events written."}),
		omissions: f.NewCounter(prometheus.CounterOpts{Name: "almanac_indexer_omissions_total", Help: "Segments in which a node had left out logs, noticed before they were written."}),
		failures:  f.NewCounter(prometheus.CounterOpts{Name: "almanac_indexer_failures_total", Help: "Steps that ended in an error and were retried."}),
		forks: f.NewHistogram(prometheus.HistogramOpts{
			Name: "almanac_indexer_fork_depth_blocks", Help: "Blocks taken back in a fork.", Buckets: []float64{1, 2, 4, 8, 16, 32, 64},
		}),
	}
}

func (m *Metrics) seen(head, tip uint64) {
	m.head.Set(float64(head))
	m.tip.Set(float64(tip))
	m.lag.Set(max(0, float64(head)-float64(tip)))
}

func (m *Metrics) finalized(number uint64) {
	if number > 0 {
		m.final.Set(float64(number))
	}
}
