package badnode

import "slices"

// spoilBatch lets rules that strike a whole batch have it. A single call is one only for faults of ids.
func (p *Proxy) spoilBatch(calls []*call, batch bool) []*call {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, a := range p.rules {
		if a.fault.batch == nil || len(calls) == 0 || !a.strikes(p, calls[0].Method) {
			continue
		}
		if spoiled := a.fault.batch(p, a, calls); spoiled != nil && (batch || len(spoiled) == 1) {
			calls = spoiled
			p.hit(a)
		}
	}
	return calls
}

// Each returns a spoiled copy, or nil where there is nothing to spoil. The proxy is locked.

func reverse(_ *Proxy, _ *armed, calls []*call) []*call {
	if len(calls) < 2 {
		return nil
	}
	turned := slices.Clone(calls)
	slices.Reverse(turned)
	return turned
}

func missing(p *Proxy, _ *armed, calls []*call) []*call {
	if len(calls) < 2 {
		return nil
	}
	i := p.dice.IntN(len(calls))
	return slices.Delete(slices.Clone(calls), i, i+1)
}

func duplicateID(p *Proxy, _ *armed, calls []*call) []*call {
	if len(calls) < 2 {
		return nil
	}
	i := p.dice.IntN(len(calls) - 1)
	spoiled := slices.Clone(calls)
	spoiled[i+1] = spoiled[i]
	return spoiled
}

func wrongID(p *Proxy, _ *armed, calls []*call) []*call {
	spoiled := slices.Clone(calls)
	i := p.dice.IntN(len(calls))
	other := *calls[i]
	other.ID = []byte(`987654321`)
	spoiled[i] = &other
	return spoiled
}
