package keeper_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"almanac/internal/keeper"
)

const (
	genesis = 1_000
	length  = 100
)

var distributorAddress = common.HexToAddress("0xd1")

// world is a chain whose distributor obeys triggers, and a sender that may be told to fail.
type world struct {
	time, triggered uint64
	block           uint64
	sent            int
	tries           int
	refuse          bool // the contract does
	rival           bool // somebody else is quicker
	sendErr         error
	readErr         error
}

func (w *world) Head(context.Context) (keeper.Head, error) {
	return keeper.Head{Number: w.block, Time: w.time}, nil
}

func (w *world) Send(_ context.Context, call keeper.Call) (common.Hash, error) {
	if call.To != distributorAddress || call.Gas < 200_000 {
		return common.Hash{}, errors.New("sent to a stranger, or with too little gas")
	}
	w.tries++
	if w.rival {
		w.triggered = (w.time - genesis) / length
	}
	if w.refuse {
		return common.Hash{}, keeper.ErrRefused
	}
	if w.sendErr != nil {
		return common.Hash{}, w.sendErr
	}
	w.sent++
	w.triggered = (w.time - genesis) / length
	return common.Hash{1}, nil
}

func (w *world) keeper(r prometheus.Registerer) *keeper.Keeper {
	job := keeper.TriggerEpoch(keeper.Distributor{
		Address: distributorAddress, Genesis: genesis, EpochLength: length,
		TriggeredEpoch: func(context.Context, keeper.Head) (uint64, error) { return w.triggered, w.readErr },
	})
	return keeper.New(w, w, []keeper.Job{job}, slog.New(slog.DiscardHandler), keeper.NewMetrics(r))
}

// L7, the part of it that needs no faults: one transaction an epoch that passed, none before.
func TestTend_TriggersEachEpochOnce(t *testing.T) {
	w := &world{}
	k := w.keeper(prometheus.NewRegistry())
	for _, c := range []struct {
		time uint64
		sent int
	}{
		{0, 0}, {genesis - 1, 0}, {genesis, 0}, {genesis + length - 1, 0}, // epoch 0 needs no trigger
		{genesis + length, 1}, {genesis + length, 1}, {genesis + 2*length - 1, 1},
		{genesis + 2*length, 2},
		{genesis + 60*length, 3}, {genesis + 60*length + 1, 3}, // missed epochs take one call
	} {
		w.time = c.time
		k.Tend(t.Context())
		if w.sent != c.sent {
			t.Fatalf("L7, at %d: got %d transactions, want %d", c.time, w.sent, c.sent)
		}
	}
}

func TestTend_CountsWhatBecameOfADuty(t *testing.T) {
	for outcome, w := range map[string]*world{
		"done":       {time: genesis + length},
		"superseded": {time: genesis + length, refuse: true, rival: true},
		"failed":     {time: genesis + length, sendErr: errors.New("node is away")},
	} {
		r := prometheus.NewRegistry()
		w.keeper(r).Tend(t.Context())
		if got := counted(t, r, outcome); got != 1 {
			t.Errorf("%s: got %v counted, want 1", outcome, got)
		}
	}
}

func TestTend_TriesAgainAfterAFailure(t *testing.T) {
	w := &world{time: genesis + length, sendErr: errors.New("node is away")}
	k := w.keeper(prometheus.NewRegistry())
	k.Tend(t.Context())
	w.block++
	w.sendErr, w.readErr = nil, errors.New("node is away")
	k.Tend(t.Context())
	if w.sent != 0 {
		t.Fatal("sent although the contract could not be read")
	}
	w.readErr = nil
	k.Tend(t.Context())
	if w.sent != 1 {
		t.Errorf("got %d transactions, want 1 once the node is back", w.sent)
	}
}

// A contract that refuses what is due must not cost gas at every head.
func TestTend_RestsLongerAfterEachRefusalOfWhatIsDue(t *testing.T) {
	w := &world{time: genesis + length, refuse: true}
	r := prometheus.NewRegistry()
	k := w.keeper(r)
	for ; w.block < 1000; w.block++ {
		k.Tend(t.Context())
	}
	if w.tries < 10 || w.tries > 25 || counted(t, r, "failed") != float64(w.tries) {
		t.Errorf("L7: got %d tries in 1,000 blocks, %v of them counted as failed; want 10 to 25, all", w.tries, counted(t, r, "failed"))
	}
	w.refuse, w.block = false, w.block+100
	k.Tend(t.Context())
	if w.sent != 1 {
		t.Errorf("got %d transactions once the contract takes it, want 1", w.sent)
	}
}

func counted(t *testing.T, r *prometheus.Registry, outcome string) float64 {
	t.Helper()
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	var sum float64
	for _, f := range families {
		for _, m := range f.GetMetric() {
			for _, l := range m.GetLabel() {
				if l.GetName() == "outcome" && l.GetValue() == outcome {
					sum += m.GetCounter().GetValue()
				}
			}
		}
	}
	return sum
}
