package daemon

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"almanac/internal/indexer"
)

func TestIndexerHealth_TellsAliveFromReady(t *testing.T) {
	running := TaskStatus{Name: "1.json", State: Running}
	parked := TaskStatus{Name: "2.json", State: Parked, Reason: "fork too deep"}
	at := func(tip, head uint64, catchingUp bool) ChainProgress {
		return ChainProgress{1, indexer.Progress{Tip: tip, Head: head, CatchingUp: catchingUp}}
	}
	for name, c := range map[string]struct {
		database error
		networks []TaskStatus
		progress []ChainProgress
		healthy  bool
		ready    bool
		reason   string // why not ready
	}{
		"caught up":         {nil, []TaskStatus{running}, []ChainProgress{at(98, 100, false)}, true, true, ""},
		"a little behind":   {nil, []TaskStatus{running}, []ChainProgress{at(97, 100, false)}, true, false, "chain 1 is at block 97 of 100"},
		"catching up":       {nil, []TaskStatus{running}, []ChainProgress{at(99, 100, true)}, true, false, "chain 1 is at block 99 of 100"},
		"not begun":         {nil, []TaskStatus{running}, []ChainProgress{at(0, 0, false)}, true, false, "chain 1 is at block 0 of 0"},
		"waiting for lease": {nil, []TaskStatus{running}, nil, true, false, "0 of 1 networks are followed yet"},
		"one parked":        {nil, []TaskStatus{running, parked}, []ChainProgress{at(100, 100, false)}, true, false, "2.json is parked: fork too deep"},
		"no networks":       {nil, nil, nil, true, false, "0 of 1 networks"},
		"no database":       {errors.New("no answer"), []TaskStatus{running}, []ChainProgress{at(100, 100, false)}, false, false, "database: no answer"},
	} {
		h := IndexerHealth{Ping: func(context.Context) error { return c.database }, Networks: func() []TaskStatus { return c.networks },
			Progress: func() []ChainProgress { return c.progress }, Within: 2}
		health, ready := h.Health(t.Context()), h.Ready(t.Context())
		if health.OK != c.healthy || ready.OK != c.ready || !strings.Contains(ready.Reason, c.reason) {
			t.Errorf("%s: got healthy %v, ready %v for %q; want %v, %v for %q", name, health.OK, ready.OK, ready.Reason, c.healthy, c.ready, c.reason)
		}
	}
}

func TestProbes_AnswerWithAStatusAndAReason(t *testing.T) {
	listener, err := ListenMetrics("127.0.0.1", 0)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error)
	probes := Probes{Metrics: prometheus.NewRegistry(),
		Health: func(context.Context) Health { return Health{OK: true} },
		Ready:  func(context.Context) Health { return Health{Reason: "behind"} }}
	go func() { done <- probes.Serve(ctx, listener) }()
	for path, want := range map[string]string{"/metrics": "200 ", "/healthz": `200 {"ok":true}`, "/readyz": `503 {"ok":false,"reason":"behind"}`, "/": "404 404 page not found"} {
		answer, err := http.Get("http://" + listener.Addr().String() + path)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(answer.Body)
		answer.Body.Close()
		if got := fmt.Sprint(answer.StatusCode, " ", strings.TrimSpace(string(body))); got != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
	}
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
