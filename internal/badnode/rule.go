package badnode

import (
	"fmt"
	"slices"
	"time"
)

// Rule switches a fault on.
type Rule struct {
	Fault   string
	Chance  float64       // that it strikes a call [1]; of faults that leave single logs out: a log [0.01]
	After   int           // calls to which it could apply that it leaves alone first
	Count   int           // calls that it strikes at most [no end]
	Methods []string      // only these [those of the fault]
	N       uint64        // the fault's number: a limit, a lag, seconds; see Faults [the fault's]
	Wait    time.Duration // how slow [1 s]
	URL     string        // of the node that answers instead
}

// armed is a rule with what it has done.
type armed struct {
	Rule
	fault *Fault
	seen  int
	hits  int
}

func arm(r Rule) (*armed, error) {
	i := slices.IndexFunc(Faults, func(f Fault) bool { return f.Name == r.Fault })
	if i < 0 {
		return nil, fmt.Errorf("badnode: no fault %q", r.Fault)
	}
	f := &Faults[i]
	if r.Chance < 0 || r.Chance > 1 {
		return nil, fmt.Errorf("badnode: %s: chance %v is not between 0 and 1", r.Fault, r.Chance)
	}
	if r.Chance == 0 {
		r.Chance = f.chance()
	}
	if r.N == 0 {
		r.N = f.n
	}
	if r.Wait == 0 {
		r.Wait = time.Second
	}
	if r.Methods == nil {
		r.Methods = f.methods
	}
	if f.needsURL && r.URL == "" {
		return nil, fmt.Errorf("badnode: %s needs the URL of another node", r.Fault)
	}
	return &armed{Rule: r, fault: f}, nil
}

func (f *Fault) chance() float64 {
	if f.perLog {
		return 0.01
	}
	return 1
}

// done says that the rule has struck as often as it may.
func (a *armed) done() bool { return a.Count > 0 && a.hits >= a.Count }

// strikes decides for one call of a method, and counts. The proxy is locked.
func (a *armed) strikes(p *Proxy, method string) bool {
	if len(a.Methods) > 0 && !slices.Contains(a.Methods, method) {
		return false
	}
	a.seen++
	if a.seen <= a.After || a.done() {
		return false
	}
	return a.fault.perLog || p.dice.Float64() < a.Chance
}

func (p *Proxy) hit(a *armed) {
	a.hits++
	p.hits[a.Fault]++
}
