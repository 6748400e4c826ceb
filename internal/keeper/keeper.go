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
	stuck   map[string]stuck // by job
}

// stuck is a job whose duty does not get done: the tries come ever more rarely.
type stuck struct {
	times   int
	resumes uint64 // block
}

// The most blocks between two tries of a stuck job.
const (
	longestRest    = 8  // no funds, no node: a try costs nothing
	longestRefused = 64 // the contract refuses what is due: a try may cost gas
)

// New makes a Keeper.
func New(chain Chain, sender Sender, jobs []Job, log *slog.Logger, m *Metrics) *Keeper {
	return &Keeper{chain: chain, sender: sender, jobs: jobs, log: log, metrics: m, stuck: map[string]stuck{}}
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
		if ctx.Err() == nil {
			k.log.Warn("read head", "error", err)
		}
		return
	}
	for _, job := range k.jobs {
		if head.Number < k.stuck[job.Name].resumes {
			continue
		}
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
	superseded  = "superseded" // the contract refused, and it is due no longer: somebody else did it
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
		return k.refused(ctx, job, call, err)
	case err != nil:
		return failed, fmt.Errorf("send, next try in %d blocks: %w", k.rest(job, head, longestRest), err)
	}
	delete(k.stuck, job.Name)
	k.log.Info("done", "job", job.Name, "why", call.Why, "tx", tx)
	return done, nil
}

// refused asks once more: what is due no longer was done by somebody else; what still is has another fault, and rests.
func (k *Keeper) refused(ctx context.Context, job Job, call *Call, refusal error) (outcome string, err error) {
	head, err := k.chain.Head(ctx)
	if err != nil {
		return failed, fmt.Errorf("read head after a refusal: %w", err)
	}
	again, err := job.Due(ctx, head)
	if err != nil {
		return failed, fmt.Errorf("decide after a refusal: %w", err)
	}
	if again == nil {
		delete(k.stuck, job.Name)
		k.log.Info("superseded", "job", job.Name, "why_due", call.Why, "answer", refusal)
		return superseded, nil
	}
	return failed, fmt.Errorf("still due after a refusal, next try in %d blocks: %w", k.rest(job, head, longestRefused), refusal)
}

// rest puts a job off, twice as long as the last time.
func (k *Keeper) rest(job Job, head Head, longest uint64) (blocks uint64) {
	s := k.stuck[job.Name]
	blocks = min(uint64(1)<<min(s.times, 10), longest)
	k.stuck[job.Name] = stuck{times: s.times + 1, resumes: head.Number + blocks}
	return blocks
}
