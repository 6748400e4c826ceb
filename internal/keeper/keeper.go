package keeper

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Head is the block a decision is made at.
type Head struct {
	Number uint64
	Hash   common.Hash
	Time   uint64 // Unix seconds
}

// Call is a transaction that is due, and why.
type Call struct {
	To   common.Address
	Data []byte
	Gas  uint64 // limit, enough for the call at any later block: what it costs may grow until it is mined
	Why  string
}

// Job asks at each head whether something is due; nil when nothing is.
type Job struct {
	Name string
	Due  func(ctx context.Context, head Head) (*Call, error)
}

// ErrRefused says that the contract does not take the call: in simulation, and nothing was spent, or mined right behind
// somebody else's.
var ErrRefused = errors.New("refused by the contract")

// Sender gets a transaction mined, or says ErrRefused.
type Sender interface {
	Send(ctx context.Context, call Call) (tx common.Hash, err error)
}

// Chain tells where the chain is.
type Chain interface {
	Head(ctx context.Context) (Head, error)
}

// Keeper runs jobs against one chain with one key.
type Keeper struct {
	chain   Chain
	sender  Sender
	jobs    []Job
	log     *slog.Logger
	metrics *Metrics
}

// New makes a Keeper.
func New(chain Chain, sender Sender, jobs []Job, log *slog.Logger, m *Metrics) *Keeper {
	return &Keeper{chain: chain, sender: sender, jobs: jobs, log: log, metrics: m}
}

// idle is how long the keeper waits for a hint before it looks by itself.
const idle = 5 * time.Second

// Run looks after the jobs at each head until ctx ends. wake hints at a new head.
func (k *Keeper) Run(ctx context.Context, wake <-chan struct{}) {
	ticker := time.NewTicker(idle)
	defer ticker.Stop()
	for ctx.Err() == nil {
		k.Tend(ctx)
		select {
		case <-ctx.Done():
		case <-wake:
		case <-ticker.C:
		}
	}
}

// Tend does what is due at the present head, one job after the other.
func (k *Keeper) Tend(ctx context.Context) {
	head, err := k.chain.Head(ctx)
	if err != nil {
		k.log.Warn("read head", "error", err)
		return
	}
	for _, job := range k.jobs {
		outcome, err := k.attempt(ctx, job, head)
		if ctx.Err() != nil {
			return
		}
		if err != nil {
			k.log.Warn("keep", "job", job.Name, "block", head.Number, "error", err)
		}
		if outcome != idleOutcome {
			k.metrics.attempts.WithLabelValues(job.Name, outcome).Inc()
		}
	}
}

// Outcomes of an attempt, as counted.
const (
	idleOutcome = "idle"
	done        = "done"
	superseded  = "superseded" // the contract refused: somebody else did it
	failed      = "failed"
)

func (k *Keeper) attempt(ctx context.Context, job Job, head Head) (outcome string, err error) {
	call, err := job.Due(ctx, head)
	if err != nil {
		return failed, fmt.Errorf("decide: %w", err)
	}
	if call == nil {
		return idleOutcome, nil
	}
	tx, err := k.sender.Send(ctx, *call)
	switch {
	case errors.Is(err, ErrRefused):
		k.log.Info("refused", "job", job.Name, "why_due", call.Why, "answer", err)
		return superseded, nil
	case err != nil:
		return failed, fmt.Errorf("send: %w", err)
	}
	k.log.Info("done", "job", job.Name, "why", call.Why, "tx", tx)
	return done, nil
}
