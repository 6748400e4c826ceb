package daemon

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"almanac/internal/verify"
)

// script is a verifier that finds what it is told to, one result a call.
type script struct {
	results []verify.Result
	errs    []error
	asked   []uint64
	seeds   map[uint64]bool
}

func (s *script) Draw(seed uint64) { s.seeds[seed] = true }

func (s *script) At(_ context.Context, number uint64) (verify.Result, error) {
	n := len(s.asked)
	s.asked = append(s.asked, number)
	return s.results[n], s.errs[n]
}

func TestVerifying_TellsDifferencesAndFailures(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &script{
			seeds: map[uint64]bool{},
			results: []verify.Result{
				{Positions: 5, Figures: 50}, {}, {},
				{Positions: 5, Figures: 50, Differences: []verify.Difference{{What: "a total", Ours: "1", Contract: "2"}}},
			},
			errs: []error{nil, errors.New("no state"), verify.ErrReorganised, nil},
		}
		var log bytes.Buffer
		registry, block := prometheus.NewRegistry(), uint64(100)
		v := &verifying{
			verifier: s, every: time.Minute, log: slog.New(slog.NewTextHandler(&log, nil)), metrics: newVerifyMetrics(registry),
			newest: func(context.Context) (uint64, bool, error) { block++; return block, block > 101, nil },
		}
		ctx, stop := context.WithTimeout(t.Context(), 5*time.Minute+time.Second)
		defer stop()
		v.run(ctx)

		if len(s.asked) != 4 || s.asked[0] != 102 || len(s.seeds) != 4 {
			t.Errorf("asked at blocks %v, by %d seeds; the first time there was no block yet", s.asked, len(s.seeds))
		}
		got := gathered(t, registry)
		for name, want := range map[string]float64{
			"differences_total": 1, "positions_total": 10, "figures_total": 100, "runs_total": 2, "failures_total": 1, "last_block": 105,
		} {
			if got["almanac_verify_"+name] != want {
				t.Errorf("%s is %v, want %v", name, got["almanac_verify_"+name], want)
			}
		}
		for _, want := range []string{"could not verify", "no state", "ledger and contracts differ", "a total"} {
			if !strings.Contains(log.String(), want) {
				t.Errorf("the log does not say %q:\n%s", want, log.String())
			}
		}
		if strings.Contains(log.String(), "reorganised") {
			t.Error("a fork while reading is no failure")
		}
	})
}

// gathered are counters and gauges by name.
func gathered(t *testing.T, registry *prometheus.Registry) map[string]float64 {
	t.Helper()
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]float64{}
	for _, f := range families {
		m := f.GetMetric()[0]
		values[f.GetName()] = m.GetCounter().GetValue() + m.GetGauge().GetValue()
	}
	return values
}
