package histories

import (
	"errors"
	"math/rand/v2"
	"os"
)

// act is something that happens to the chain, a node, an indexer or the database.
type act struct {
	name string
	gap  int // ticks before it
	do   func(*history, *rand.Rand) error
	seed uint64
}

var acts = []struct {
	weight int
	name   string
	do     func(*history, *rand.Rand) error
}{
	{30, "extend", (*history).extend},
	{26, "reorg", (*history).reorg},
	{10, "finalize", (*history).finalize},
	{16, "fault", (*history).spoil},
	{8, "calm", (*history).calm},
	{12, "kill", (*history).kill},
	{5, "tear", (*history).tear},
	{4, "terminate", (*history).terminate},
	{4, "stall", (*history).stall},
	{4, "rival", (*history).rival},
}

func (h *history) extend(dice *rand.Rand) error {
	n := 1 + dice.IntN(8)
	if dice.IntN(10) == 0 {
		n = 20 + dice.IntN(60)
	}
	h.tell("extend by %d to %d", n, h.stage.head()+uint64(n))
	return h.stage.extend(n)
}

// depth of a fork: mostly shallow, sometimes as deep as can be. 0 where none can be.
func (h *history) depth(dice *rand.Rand) int {
	most := min(maxFork, int(h.stage.head()-h.stage.final), int(h.stage.head())-1)
	if most < 1 {
		return 0
	}
	if dice.IntN(4) == 0 {
		return 1 + dice.IntN(most)
	}
	return 1 + dice.IntN(min(most, 4))
}

func (h *history) reorg(dice *rand.Rand) error {
	depth := h.depth(dice)
	if depth == 0 {
		return nil
	}
	blocks := depth + dice.IntN(4)
	if dice.IntN(4) == 0 {
		blocks = dice.IntN(depth + 1) // a shorter branch, or none yet
	}
	h.tell("reorg %d deep at %d, %d blocks instead", depth, h.stage.head(), blocks)
	h.tally.deepest = max(h.tally.deepest, depth)
	return h.stage.reorg(depth, blocks)
}

func (h *history) finalize(dice *rand.Rand) error {
	head := h.stage.head()
	if head <= h.stage.final {
		return nil
	}
	final := h.stage.final + dice.Uint64N(head-h.stage.final+1)
	h.stage.finalize(final)
	safe := final + dice.Uint64N(head-final+1)
	h.stage.chain.SetSafe(safe)
	h.tell("final %d, safe %d of %d", final, safe, head)
	return nil
}

func (h *history) spoil(dice *rand.Rand) error {
	if len(h.stage.proxies) == 0 || h.lasting != nil {
		return nil
	}
	h.acting = dice.IntN(len(h.stage.proxies))
	if depth := h.depth(dice); depth > 0 && dice.IntN(4) == 0 {
		if err := h.stage.split(depth, 1+dice.IntN(depth+2)); err != nil {
			return err
		}
	}
	rules := h.pickFaults(dice)
	for _, r := range rules {
		if natures[r.Fault] == marking {
			h.liar = h.acting
		}
		h.tell("node %d: %s, chance %.2f, N %d, %d times after %d", h.acting, r.Fault, r.Chance, r.N, r.Count, r.After)
	}
	return h.stage.proxies[h.acting].Use(rules...)
}

func (h *history) calm(dice *rand.Rand) error {
	if len(h.stage.proxies) == 0 || h.lasting != nil {
		return nil
	}
	i := dice.IntN(len(h.stage.proxies))
	h.tell("node %d is well", i)
	return h.stage.proxies[i].Use()
}

// somebody who is alive, or nil.
func (h *history) somebody(dice *rand.Rand) *life {
	if len(h.lives) == 0 {
		return nil
	}
	return h.lives[dice.IntN(len(h.lives))]
}

func (h *history) kill(dice *rand.Rand) error {
	if h.process != nil {
		h.tell("the process is killed")
		if err := h.process.Kill(); !errors.Is(err, os.ErrProcessDone) {
			return err
		}
		return nil
	}
	if l := h.somebody(dice); l != nil {
		deaf := dice.IntN(2) == 0
		h.tell("%s is killed, deaf %v", l.name, deaf)
		l.die(deaf)
		h.tally.kills++
	}
	return nil
}

func (h *history) tear(dice *rand.Rand) error {
	if l := h.somebody(dice); l != nil {
		deaf := dice.IntN(2) == 0
		h.tell("%s loses its connections, deaf %v", l.name, deaf)
		l.relay.tear(deaf)
	}
	return nil
}

// terminate ends the backends that serve this history's indexers.
func (h *history) terminate(*rand.Rand) error {
	h.tell("backends are terminated")
	var ports []int
	for _, l := range h.lives {
		ports = append(ports, l.relay.ports()...)
	}
	_, err := h.group.admin.Exec(h.group.ctx, `select pg_terminate_backend(pid) from pg_stat_activity where client_port = any($1)`, ports)
	if h.group.shaky() {
		return nil
	}
	return err
}

func (h *history) stall(dice *rand.Rand) error {
	if l := h.somebody(dice); l != nil {
		h.tell("%s stalls", l.name)
		l.stalls.Store(true)
	}
	return nil
}

// rival starts a second indexer, which waits for the lease or takes it from who stalls.
func (h *history) rival(*rand.Rand) error {
	if h.killed {
		return nil
	}
	h.tell("a rival starts")
	h.others.Go(func() { h.live(h.over) })
	h.tally.rivals++
	return nil
}
