package daemon

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/prometheus/client_golang/prometheus"
)

func TestParking_TellsTheNumberThatWasLastKnown(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		registry, asked := prometheus.NewRegistry(), 0
		p := newParking(func(context.Context) (uint64, error) {
			asked++
			if _, told := gathered(t, registry)["almanac_indexer_parked_logs"]; told != (asked > 1) {
				t.Errorf("before count %d the metric is there: %v", asked, told)
			}
			if asked == 3 {
				return 0, errors.New("no answer")
			}
			return uint64(asked), nil
		}, registry, slog.New(slog.NewTextHandler(&log, nil)))
		ctx, stop := context.WithTimeout(t.Context(), 2*countEvery+countEvery/2)
		defer stop()
		p.run(ctx)
		if got := gathered(t, registry)["almanac_indexer_parked_logs"]; asked != 3 || got != 2 {
			t.Errorf("asked %d times, the metric is %v; want 3 and 2", asked, got)
		}
		if !strings.Contains(log.String(), "no answer") {
			t.Errorf("the failure is not told: %s", &log)
		}
	})
}
