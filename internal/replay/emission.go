package replay

// The emission's index counts ALM per weight, times 2^30. never is the dry second of an emission that streams nothing.
const (
	emissionScale = 30
	never         = 1<<32 - 1
)

// indexAt is the emission's index.
func (p *protocol) indexAt(t uint64) *num { return add(&p.index, p.grown(t)) }

func (p *protocol) grown(t uint64) *num {
	if end := min(t, p.dry); end > p.anchor {
		return mulSmall(&p.rate, end-p.anchor)
	}
	return new(num)
}

// reserveAt rounds down.
func (p *protocol) reserveAt(t uint64) *num {
	return sub(&p.reserve, shrUp(mulSmall(p.grown(t), p.totalWeight), emissionScale))
}

// move puts the anchor at t.
func (p *protocol) move(t uint64) {
	index, reserve := p.indexAt(t), p.reserveAt(t)
	p.index, p.reserve, p.anchor = *index, *reserve, t
}

// findDry sets the second at which the reserve is dry, rounded down.
func (p *protocol) findDry() {
	p.dry = never
	if p.totalWeight == 0 || p.rate.IsZero() {
		return
	}
	if lasts := div(shl(&p.reserve, emissionScale), mulSmall(&p.rate, p.totalWeight)); lasts.IsUint64() && lasts.Uint64() < never {
		p.dry = min(never, p.anchor+lasts.Uint64())
	}
}

func (p *protocol) fund(t uint64, amount *num) {
	p.move(t)
	p.reserve.Add(&p.reserve, amount)
	p.findDry()
}

// roll passes the boundary at which something was planned. It says whether one was.
func (p *protocol) roll(c calendar, t uint64) (turned bool) {
	at := p.planAt
	if at == 0 || t < at {
		return false
	}
	p.move(at)
	p.perEpoch, p.totalWeight, p.planAt = p.planPerEpoch, p.planWeight, 0
	p.rate = num{}
	if p.totalWeight != 0 {
		p.rate = *div(shl(&p.perEpoch, emissionScale), mulSmall(small(c.length), p.totalWeight))
	}
	p.findDry()
	return true
}

// plan opens what changes at the next boundary; what is not planned stays.
func (p *protocol) plan(at uint64) {
	if p.planAt == 0 {
		p.planAt, p.planWeight, p.planPerEpoch = at, p.totalWeight, p.perEpoch
	}
}
