package histories

import (
	"math/rand/v2"
	"time"

	"almanac/internal/chain"
	"almanac/internal/replay"
	"almanac/internal/store"
)

// newHistory draws a history. Everything of it follows from the seed and its number.
func newHistory(g *group, number uint64, m mutant) (*history, error) {
	dice := rand.New(rand.NewPCG(g.seed, number))
	h := &history{group: g, number: number, dice: dice, mutant: m, liar: -1, tally: newTally()}
	h.nodes = 1 + dice.IntN(3)
	h.proves = dice.IntN(2) == 0
	h.late = dice.IntN(20) == 0
	h.killed = dice.IntN(100) == 0
	o := replay.Options{Seed: dice.Uint64(), EventsPerBlock: 1 + dice.IntN(3), Pools: 1 + dice.IntN(3), Accounts: 3 + dice.IntN(8), ChainID: 1 + number, ForeignPercent: 20}
	switch dice.IntN(10) {
	case 0, 1:
		o.Blocks = 66 + dice.IntN(40) // room for deep forks
	case 2, 3, 4:
		o.Blocks, h.backfill, h.proves = 80+dice.IntN(120), true, dice.IntN(8) == 0
	default:
		o.Blocks = 1 + dice.IntN(30)
	}
	proxies := 0
	if dice.IntN(5) > 1 {
		proxies = 1 + dice.IntN(h.nodes)
	}
	m.shape(h, &o, &proxies)
	var err error
	if h.stage, err = newStage(o, proxies, dice.Uint64(), h.tick); err != nil {
		return nil, err
	}
	switch {
	case h.backfill:
		h.stage.finalize(uint64(o.Blocks - dice.IntN(o.Blocks-70)))
	case o.Blocks > maxFork && dice.IntN(3) > 0:
		h.stage.finalize(uint64(o.Blocks - dice.IntN(maxFork)))
	}
	h.draw(4 + dice.IntN(20))
	if proxies > 0 && dice.IntN(2) == 0 { // bad from the first question on
		h.script = append([]act{{"fault", 0, (*history).spoil, dice.Uint64()}}, h.script...)
	}
	h.wait = h.script[0].gap
	for _, p := range h.stage.proxies {
		if err := p.Use(h.lasting...); err != nil {
			return nil, err
		}
	}
	for i := len(m.opens) - 1; i >= 0; i-- {
		h.script = append([]act{h.named(m.opens[i])}, h.script...)
	}
	h.plan = h.planned()
	h.watcher = newObserver(h)
	return h, nil
}

func (h *history) draw(n int) {
	sum := 0
	for _, a := range acts {
		sum += a.weight
	}
	for range n {
		at := h.dice.IntN(sum)
		for _, a := range acts {
			if at -= a.weight; at < 0 {
				h.script = append(h.script, act{a.name, h.gap(), a.do, h.dice.Uint64()})
				break
			}
		}
	}
}

// named is an act that is wanted.
func (h *history) named(name string) act {
	for _, a := range acts {
		if a.name == name {
			return act{name, 10 + h.dice.IntN(20), a.do, h.dice.Uint64()}
		}
	}
	panic("no act " + name)
}

// gap in ticks: acts come at once, or one after a step, or long after.
func (h *history) gap() int {
	switch h.dice.IntN(10) {
	case 0, 1, 2:
		return h.dice.IntN(2)
	case 3, 4, 5, 6, 7:
		return 2 + h.dice.IntN(25)
	}
	return 25 + h.dice.IntN(90)
}

func (h *history) planned() plan {
	d := h.stage.chain.Deployment()
	p := plan{
		Database: h.group.postgres.url(h.group.tried), ChainID: d.ChainID, Segment: 8 + h.dice.Uint64N(200), Workers: 1 + h.dice.IntN(4), TTL: 40 * time.Millisecond, Idle: 2 * time.Millisecond,
		Deployment: deploymentOf(d),
	}
	if h.proves {
		p.Prove = chain.ProveAll
	}
	if h.backfill {
		p.MaxRange = 4 + h.dice.Uint64N(60)
	}
	p.Audit = h.dice.IntN(2) == 0
	for i := range h.nodes {
		p.Nodes = append(p.Nodes, h.stage.url(i, h.dice.IntN(8) == 0))
	}
	return p
}

func deploymentOf(d replay.Deployment) store.Deployment {
	return store.Deployment{
		GenesisHash: d.GenesisHash, Vault: d.Vault, Distributor: d.Distributor, ALM: d.ALM, StartBlock: d.StartBlock, GenesisTime: d.Genesis,
		EpochLength: d.EpochLength, KeepsState: true,
	}
}
