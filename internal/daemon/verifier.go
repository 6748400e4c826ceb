package daemon

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"almanac/internal/verify"
)

// compares is what the loop below asks of a verify.Verifier.
type compares interface {
	Draw(seed uint64)
	At(ctx context.Context, number uint64) (verify.Result, error)
}

// verifying compares a sample again and again.
type verifying struct {
	verifier compares
	newest   func(context.Context) (number uint64, some bool, err error) // block to compare at
	every    time.Duration
	log      *slog.Logger
	metrics  *verifyMetrics
}

type verifyMetrics struct {
	differences, positions, figures, runs, failures prometheus.Counter
	block, success, seconds                         prometheus.Gauge
}

func newVerifyMetrics(r prometheus.Registerer) *verifyMetrics {
	f := promauto.With(r)
	counter := func(name, help string) prometheus.Counter {
		return f.NewCounter(prometheus.CounterOpts{Name: "almanac_verify_" + name, Help: help})
	}
	gauge := func(name, help string) prometheus.Gauge {
		return f.NewGauge(prometheus.GaugeOpts{Name: "almanac_verify_" + name, Help: help})
	}
	return &verifyMetrics{
		differences: counter("differences_total", "Figures on which Postgres, the model and the contracts did not agree."),
		positions:   counter("positions_total", "Positions compared."),
		figures:     counter("figures_total", "Figures compared."),
		runs:        counter("runs_total", "Comparisons that came to an end, with differences or without."),
		failures:    counter("failures_total", "Comparisons that could not be made."),
		block:       gauge("last_block", "Number of the block compared at last."),
		success:     gauge("last_success_timestamp_seconds", "When a comparison last found no difference, Unix seconds."),
		seconds:     gauge("last_duration_seconds", "How long the last comparison took."),
	}
}

// run compares until ctx ends. A difference is told and counted, and stops nothing: what is wrong must be looked into by somebody.
func (v *verifying) run(ctx context.Context) {
	repeat(ctx, v.every, func() {
		err := v.once(ctx)
		if err != nil && ctx.Err() == nil && !errors.Is(err, verify.ErrReorganised) {
			v.metrics.failures.Inc()
			v.log.Warn("could not verify", "error", err)
		}
	})
}

func (v *verifying) once(ctx context.Context) error {
	number, some, err := v.newest(ctx)
	if err != nil || !some {
		return err
	}
	began := time.Now()
	v.verifier.Draw(rand.Uint64())
	result, err := v.verifier.At(ctx, number)
	if err != nil {
		return err
	}
	m := v.metrics
	m.runs.Inc()
	m.positions.Add(float64(result.Positions))
	m.figures.Add(float64(result.Figures))
	m.differences.Add(float64(len(result.Differences)))
	m.block.Set(float64(number))
	m.seconds.Set(time.Since(began).Seconds())
	if len(result.Differences) == 0 {
		m.success.SetToCurrentTime()
		return nil
	}
	for _, d := range result.Differences[:min(20, len(result.Differences))] {
		v.log.Error("ledger and contracts differ", "block", number, "seed", result.Seed, "what", d.What, "ours", d.Ours, "contract", d.Contract)
	}
	return nil
}
