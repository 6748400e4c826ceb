package daemon

import (
	"context"
	"fmt"
	"net"
	"strconv"

	"github.com/prometheus/client_golang/prometheus"
)

// ListenMetrics takes the address for /metrics; port 0 takes a free one.
func ListenMetrics(host string, port int) (net.Listener, error) {
	listener, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port)))
	if err != nil {
		return nil, fmt.Errorf("serve metrics at %s port %d: %w; choose another with --metrics-port", host, port, err)
	}
	return listener, nil
}

// ServeMetrics serves /metrics until ctx ends.
func ServeMetrics(ctx context.Context, listener net.Listener, registry *prometheus.Registry) error {
	return Probes{Metrics: registry}.Serve(ctx, listener)
}

// MetricsURL is where a listener's metrics are read.
func MetricsURL(listener net.Listener) string {
	return fmt.Sprintf("http://%s/metrics", listener.Addr())
}
