package chain_test

import (
	"strings"
	"testing"

	"almanac/internal/chain"
	"almanac/internal/devnode/nodetest"

	"github.com/prometheus/client_golang/prometheus"
)

// read finds a metric's value by its name and the values of its labels but the node's.
func read(t *testing.T, r *prometheus.Registry, name string, labels ...string) (value float64, nodes []string) {
	t.Helper()
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, family := range families {
		if family.GetName() != name {
			continue
		}
		for _, m := range family.GetMetric() {
			var rest []string
			for _, l := range m.GetLabel() {
				if l.GetName() == "node" {
					nodes = append(nodes, l.GetValue())
				} else {
					rest = append(rest, l.GetValue())
				}
			}
			if strings.Join(rest, " ") == strings.Join(labels, " ") {
				value += m.GetCounter().GetValue() + m.GetGauge().GetValue() + float64(m.GetHistogram().GetSampleCount())
			}
		}
	}
	return value, nodes
}

func TestMetrics_TellWhatNodesDid(t *testing.T) {
	t.Parallel()
	n := start(t)
	chatter(t, n)
	registry := prometheus.NewRegistry()
	mute := through(t, n.HTTPURL(), "eth_getLogs", say(`[]`))
	bad := spoil(t, mute, 1, status(502))
	f := fleet(t, chain.FleetOptions{Metrics: chain.NewMetrics(registry)}, bad.url+"/secret")
	ctx := nodetest.Deadline(t)
	if _, err := f.Blocks(ctx, 1, 3); err != nil {
		t.Fatal(err)
	}
	nodetest.Must[chain.Head](t)(f.Head(ctx))
	for _, c := range []struct {
		name, labels string
		want         float64
	}{
		{"almanac_node_requests_total", "eth_getBlockByNumber unavailable", 3},
		{"almanac_node_requests_total", "eth_getLogs ok", 1},
		{"almanac_node_requests_total", "eth_getBlockReceipts ok", 2}, // to see that logs are withheld, and to read them
		{"almanac_node_request_seconds", "eth_getLogs", 1},
		{"almanac_node_faults_total", "withheld", 1},
		{"almanac_node_healthy", "", 1},
		{"almanac_node_head_block", "", 5},
		{"almanac_node_range_blocks", "", 100},
	} {
		got, nodes := read(t, registry, c.name, strings.Fields(c.labels)...)
		if got != c.want {
			t.Errorf("%s{%s}: got %v, want %v", c.name, c.labels, got, c.want)
		}
		for _, name := range nodes {
			if name != bad.url {
				t.Errorf("%s names node %q, want %q", c.name, name, bad.url)
			}
		}
	}
	if got, _ := read(t, registry, "almanac_node_answer_bytes_total"); got < 1000 {
		t.Errorf("%v bytes of answers", got)
	}
}
