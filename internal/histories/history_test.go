package histories

import (
	"fmt"
	"math/rand/v2"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/badnode"
)

// history is one life of a chain and of what is made of it.
type history struct {
	group    *group
	number   uint64
	dice     *rand.Rand // for what is decided in front
	stage    *stage
	plan     plan
	nodes    int
	proves   bool           // ranges are read from receipts
	late     bool           // nodes may hang
	backfill bool           // much is final before an indexer first looks
	killed   bool           // lives are processes of their own, and end by kill -9
	acting   int            // proxy whose bad time is drawn
	liar     int            // proxy that may lie about finality; -1 while none does
	lasting  []badnode.Rule // faults of all nodes until the end, instead of others
	mutant   mutant
	watcher  *observer

	mu     sync.Mutex // guards the script and who is alive
	script []act
	wait   int // ticks until the next act
	lives  []*life
	serial int
	told   []string // what happened, for who reads a failure
	fault  error

	others  sync.WaitGroup         // rivals
	process *os.Process            // life that is a process
	holder  atomic.Pointer[string] // life that took the lease last
	tally   tally
}

// tick lets time pass. Whoever calls it waits while an act happens.
func (h *history) tick() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.tally.ticks++
	h.watcher.wake()
	for len(h.script) > 0 && h.wait <= 0 {
		a := h.script[0]
		h.script = h.script[1:]
		if err := a.do(h, rand.New(rand.NewPCG(a.seed, 0))); err != nil {
			h.failed(fmt.Errorf("%s: %w", a.name, err))
		}
		h.tally.acts[a.name]++
		if len(h.script) > 0 {
			h.wait = h.script[0].gap
		}
	}
	h.wait--
}

// failed notes what went wrong first. The lock is held.
func (h *history) failed(err error) {
	if h.fault == nil {
		h.fault = err
	}
}

func (h *history) fail(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.failed(err)
}

func (h *history) tell(format string, values ...any) {
	h.told = append(h.told, fmt.Sprintf("%4d ", h.tally.ticks)+fmt.Sprintf(format, values...))
}

// over tells whether all acts are done, or there is no use in going on.
func (h *history) over() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.script) == 0 || h.fault != nil || h.group.ctx.Err() != nil
}

// run lives the history to its end and judges it.
func (h *history) run() error {
	defer h.stage.close()
	defer h.watcher.end()
	for !h.over() {
		if h.killed {
			h.liveAndBeKilled()
		} else {
			h.live(h.over)
		}
	}
	h.others.Wait()
	if err := h.heal(); err != nil {
		return err
	}
	if err := h.converge(); err != nil {
		return err
	}
	h.watcher.end() // it must not look at the same time
	if err := h.watcher.look(h.group.ctx); err != nil {
		return err
	}
	return h.compare()
}

// heal ends all faults and lets the chain outgrow all forks.
func (h *history) heal() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.fault != nil {
		return h.fault
	}
	for _, p := range h.stage.proxies {
		if err := p.Use(); err != nil {
			return err
		}
	}
	head := h.stage.head()
	if err := h.stage.extend(int(h.stage.highest-head) + 1 + h.dice.IntN(3)); err != nil {
		return err
	}
	h.tell("all is well, the head is %d", h.stage.head())
	return nil
}

// slowest is how long a history may take to come to its end, however busy the machine.
const slowest = 2 * time.Minute

func (h *history) converge() error {
	deadline := time.Now().Add(slowest)
	done := false
	var last error
	for !done && time.Now().Before(deadline) && h.group.ctx.Err() == nil && h.failure() == nil {
		h.live(func() bool {
			if h.failure() != nil || time.Now().After(deadline) {
				return true
			}
			done, last = h.arrived()
			return done
		})
	}
	if err := h.failure(); err != nil {
		return err
	}
	if !done {
		return fmt.Errorf("it does not come to rest: %w", last)
	}
	return nil
}

func (h *history) failure() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.fault
}

const arrivedSQL = `select b.number, b.hash, coalesce(f.finalized_number, 0) from chain.block b left join chain.finality f using (chain_id)
where b.chain_id = $1 order by b.number desc limit 1`

// arrived tells whether the ledger's tip is the head, and its finality the chain's.
func (h *history) arrived() (bool, error) {
	var number, final uint64
	var hash []byte
	if err := h.group.admin.QueryRow(h.group.ctx, arrivedSQL, h.plan.ChainID).Scan(&number, &hash, &final); err != nil {
		return false, err
	}
	head, want := h.stage.chain.Head()
	if common.BytesToHash(hash) == want && final == h.stage.final {
		return true, nil
	}
	return false, fmt.Errorf("the tip is %d, final %d; the head is %d, final %d", number, final, head, h.stage.final)
}
