package daemon

import "github.com/prometheus/client_golang/prometheus"

var (
	networkState = prometheus.NewDesc("almanac_network_state",
		"1 for the state a network is in (running, waiting to be started again, parked), with the reason why it does not run.",
		[]string{"network", "state", "reason"}, nil)
	networkRestarts = prometheus.NewDesc("almanac_network_restarts_total", "Times a network was started again after it failed.", []string{"network"}, nil)
)

// Describe is part of prometheus.Collector.
func (s *Supervisor) Describe(to chan<- *prometheus.Desc) { to <- networkState; to <- networkRestarts }

// Collect is part of prometheus.Collector.
func (s *Supervisor) Collect(to chan<- prometheus.Metric) {
	for _, t := range s.Status() {
		to <- prometheus.MustNewConstMetric(networkState, prometheus.GaugeValue, 1, t.Name, string(t.State), t.Reason)
		to <- prometheus.MustNewConstMetric(networkRestarts, prometheus.CounterValue, float64(t.Restarts), t.Name)
	}
}
