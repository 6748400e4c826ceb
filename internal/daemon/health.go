package daemon

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Probes are what a service answers on its metrics port. A nil one is not served.
type Probes struct {
	Metrics prometheus.Gatherer
	Health  func(ctx context.Context) Health // GET /healthz: 200, or 503 where a restart or an operator may help
	Ready   func(ctx context.Context) Health // GET /readyz: 200 once the service does what it is for
}

// Health is the answer to a probe.
type Health struct {
	OK       bool         `json:"ok"`
	Reason   string       `json:"reason,omitempty"`   // why not
	Networks []TaskStatus `json:"networks,omitempty"` // each, with the reason why it does not run
}

// Serve answers probes until ctx ends.
func (p Probes) Serve(ctx context.Context, listener net.Listener) error {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(p.Metrics, promhttp.HandlerOpts{}))
	for path, ask := range map[string]func(context.Context) Health{"GET /healthz": p.Health, "GET /readyz": p.Ready} {
		if ask != nil {
			mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) { answer(w, r, ask) })
		}
	}
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	stop := context.AfterFunc(ctx, func() { server.Close() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve metrics: %w", err)
	}
	return nil
}

// probePatience bounds a probe: who asks does not wait long, either.
const probePatience = 3 * time.Second

func answer(w http.ResponseWriter, r *http.Request, ask func(context.Context) Health) {
	ctx, cancel := context.WithTimeout(r.Context(), probePatience)
	defer cancel()
	health := ask(ctx)
	w.Header().Set("Content-Type", "application/json")
	if !health.OK {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	_ = json.NewEncoder(w).Encode(health) // who asked may be gone
}

// IndexerHealth tells how a process is that follows chains.
type IndexerHealth struct {
	Ping     func(ctx context.Context) error // the database
	Networks func() []TaskStatus
	Progress func() []ChainProgress
	Within   uint64 // blocks between head and tip that count as caught up
}

// Health is good while the database answers. A network that is parked does not make it bad: the others go on, and a restart
// of the process does not heal it.
func (h IndexerHealth) Health(ctx context.Context) Health {
	health := Health{OK: true, Networks: h.Networks()}
	if err := h.Ping(ctx); err != nil {
		health.OK, health.Reason = false, "database: "+err.Error()
	}
	return health
}

// Ready is good when every network runs and has caught up.
func (h IndexerHealth) Ready(ctx context.Context) Health {
	health := h.Health(ctx)
	if !health.OK {
		return health
	}
	for _, n := range health.Networks {
		if n.State != Running {
			return Health{Reason: fmt.Sprintf("%s is %s: %s", n.Name, n.State, n.Reason), Networks: health.Networks}
		}
	}
	followed := h.Progress()
	if len(followed) < max(1, len(health.Networks)) {
		return Health{Reason: fmt.Sprintf("%d of %d networks are followed yet", len(followed), max(1, len(health.Networks))), Networks: health.Networks}
	}
	for _, p := range followed {
		if p.Head == 0 || p.CatchingUp || p.Head > p.Tip+h.Within {
			return Health{Reason: fmt.Sprintf("chain %d is at block %d of %d", p.ChainID, p.Tip, p.Head), Networks: health.Networks}
		}
	}
	return health
}
