package keeper

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Metrics of a Keeper.
type Metrics struct {
	attempts *prometheus.CounterVec
}

// NewMetrics registers the keeper's metrics.
func NewMetrics(r prometheus.Registerer) *Metrics {
	return &Metrics{attempts: promauto.With(r).NewCounterVec(prometheus.CounterOpts{
		Name: "almanac_keeper_attempts_total",
		Help: "Due duties by outcome: done, superseded (somebody else was first), failed (tried again at the next head).",
	}, []string{"job", "outcome"})}
}
