package histories

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"almanac/internal/store"
)

// group is some histories that share two databases: one to be indexed into, one for the truth. A shaky group's server crashes
// now and then.
type group struct {
	ctx       context.Context
	postgres  *postgres
	seed      uint64
	tried     string
	truthName string
	crashes   int         // of the server that are to come, and then that came
	down      atomic.Bool // it crashes, or has crashed
	enough    atomic.Bool // no more histories are begun

	reader     *pgxpool.Pool // looks at what is indexed
	admin      *pgxpool.Pool // the same database, for acts
	truth      *pgxpool.Pool
	truthStore *store.Store
	triedStore *store.Store // to read only
	questions  questions

	calm sync.RWMutex // held for reading while no crash may come
}

// lookers are connections that ask the same of few rows over and over, in tables without statistics.
const lookers = "&pool_max_conns=8&enable_seqscan=off&plan_cache_mode=force_generic_plan"

func newGroup(ctx context.Context, p *postgres, seed uint64, name string, change string) (g *group, err error) {
	g = &group{ctx: ctx, postgres: p, seed: seed, tried: "tried_" + name, truthName: "truth_" + name}
	for _, database := range []string{g.tried, g.truthName} {
		if err := p.create(ctx, database); err != nil {
			return nil, err
		}
	}
	for pool, database := range map[**pgxpool.Pool]string{&g.reader: g.tried, &g.admin: g.tried, &g.truth: g.truthName} {
		if *pool, err = pgxpool.New(ctx, p.url(database)+lookers); err != nil {
			return nil, err
		}
	}
	if change != "" {
		if _, err := g.admin.Exec(ctx, change); err != nil {
			return nil, err
		}
	}
	if g.questions, err = readQuestions(ctx, g.reader); err != nil {
		return nil, err
	}
	if g.triedStore, err = store.OpenReader(ctx, p.url(g.tried)); err != nil {
		return nil, err
	}
	g.truthStore, err = store.Open(ctx, p.url(g.truthName))
	return g, err
}

func (g *group) close() error {
	g.truthStore.Close()
	g.triedStore.Close()
	for _, pool := range []*pgxpool.Pool{g.reader, g.admin, g.truth} {
		pool.Close()
	}
	ctx := context.WithoutCancel(g.ctx)
	return errors.Join(g.postgres.drop(ctx, g.tried), g.postgres.drop(ctx, g.truthName))
}

// shaky tells whether a database that does not answer is no wonder.
func (g *group) shaky() bool { return g.down.Load() }

// again tries a while to do what a crash just before may have spoiled: connections in pools are broken, and do not know it.
func (g *group) again(do func() error) error {
	for try := 0; ; try++ {
		err := do()
		if err == nil || !g.shaky() || try == 40 {
			return err
		}
		sleep(g.ctx, 50*time.Millisecond)
	}
}

// outcome of one history.
type outcome struct {
	number uint64
	tally  tally
	told   []string
	err    error
}

// run lives histories, several at once, and hands over how each went.
func (g *group) run(numbers []uint64, parallel int, m mutant, report func(outcome)) error {
	var next atomic.Int64
	var living, crashing sync.WaitGroup
	over := make(chan struct{})
	var crashed error
	if g.crashes > 0 {
		g.down.Store(true)
		crashing.Go(func() { crashed = g.crash(over) })
	}
	var mu sync.Mutex
	for range parallel {
		living.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(numbers)) && !g.enough.Load(); i = next.Add(1) - 1 {
				o := g.one(numbers[i], m)
				mu.Lock()
				report(o)
				mu.Unlock()
			}
		})
	}
	living.Wait()
	close(over)
	crashing.Wait()
	return crashed
}

func (g *group) one(number uint64, m mutant) outcome {
	h, err := newHistory(g, number, m)
	if err != nil {
		return outcome{number: number, err: err}
	}
	err = h.run()
	h.tally.looks = h.watcher.looks
	for _, p := range h.stage.proxies {
		for fault, n := range p.Hits() {
			h.tally.faults[fault] += n
		}
	}
	return outcome{number, h.tally, h.told, err}
}

// crash brings the server down so often, at any time.
func (g *group) crash(over <-chan struct{}) error {
	dice := rand.New(rand.NewPCG(g.seed, 1))
	planned := g.crashes
	for g.crashes = 0; g.crashes < planned; g.crashes++ {
		select {
		case <-over:
			return nil
		case <-time.After(time.Duration(100+dice.IntN(900)) * time.Millisecond):
		}
		g.calm.Lock()
		err := g.postgres.crash(g.ctx)
		g.calm.Unlock()
		if err != nil {
			return fmt.Errorf("bring postgres up again: %w", err)
		}
	}
	return nil
}
