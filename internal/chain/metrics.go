package chain

import (
	"errors"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// Metrics of nodes, which are named by scheme and host. Fleets may share them. Nil counts nothing.
type Metrics struct {
	requests, bytes, faults *prometheus.CounterVec
	seconds                 *prometheus.HistogramVec
	healthy, heads, widths  *prometheus.GaugeVec
}

// NewMetrics registers the metrics.
func NewMetrics(r prometheus.Registerer) *Metrics {
	f := promauto.With(r)
	return &Metrics{
		requests: f.NewCounterVec(prometheus.CounterOpts{Name: "almanac_node_requests_total", Help: "Questions put to a node, by what came of them."}, []string{"node", "method", "outcome"}),
		seconds: f.NewHistogramVec(prometheus.HistogramOpts{
			Name: "almanac_node_request_seconds", Help: "Time a request took, which may hold many questions of one method.", Buckets: prometheus.ExponentialBuckets(0.0005, 4, 9),
		}, []string{"node", "method"}),
		bytes:   f.NewCounterVec(prometheus.CounterOpts{Name: "almanac_node_answer_bytes_total", Help: "Bytes of answers, unpacked."}, []string{"node"}),
		faults:  f.NewCounterVec(prometheus.CounterOpts{Name: "almanac_node_faults_total", Help: "Answers of a node that contradict themselves or other nodes."}, []string{"node", "kind"}),
		healthy: f.NewGaugeVec(prometheus.GaugeOpts{Name: "almanac_node_healthy", Help: "1 while a node answers, 0 while it rests after a failure."}, []string{"node"}),
		heads:   f.NewGaugeVec(prometheus.GaugeOpts{Name: "almanac_node_head_block", Help: "Newest block that a node showed."}, []string{"node"}),
		widths:  f.NewGaugeVec(prometheus.GaugeOpts{Name: "almanac_node_range_blocks", Help: "Blocks that a node is asked the logs of at once."}, []string{"node"}),
	}
}

func (m *Metrics) asked(node string, calls []call, r *reply, err error, took time.Duration) {
	if m == nil {
		return
	}
	m.seconds.WithLabelValues(node, calls[0].method).Observe(took.Seconds())
	if err != nil {
		m.requests.WithLabelValues(node, calls[0].method, outcome(err)).Add(float64(len(calls)))
		return
	}
	m.bytes.WithLabelValues(node).Add(float64(r.size))
	good := 0
	for i, a := range r.answers {
		if a.Err == nil {
			good++
		} else {
			m.requests.WithLabelValues(node, calls[i].method, classify(a.Err).label()).Inc()
		}
	}
	m.requests.WithLabelValues(node, calls[0].method, "ok").Add(float64(good))
}

func outcome(err error) string {
	if kind := kindOf(err); kind != "" {
		return kind.label()
	}
	return "canceled"
}

func (m *Metrics) fault(node string, err error) {
	if m == nil {
		return
	}
	var f *Fault
	switch {
	case errors.As(err, &f):
		m.faults.WithLabelValues(node, f.Kind).Inc()
	case kindOf(err) == Garbled:
		m.faults.WithLabelValues(node, Garbled.label()).Inc()
	}
}

func (m *Metrics) health(node string, up bool) {
	if m == nil {
		return
	}
	value := 0.0
	if up {
		value = 1
	}
	m.healthy.WithLabelValues(node).Set(value)
}

func (m *Metrics) head(node string, number uint64) {
	if m != nil {
		m.heads.WithLabelValues(node).Set(float64(number))
	}
}

func (m *Metrics) width(node string, blocks uint64) {
	if m != nil {
		m.widths.WithLabelValues(node).Set(float64(blocks))
	}
}
