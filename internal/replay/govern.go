package replay

import "github.com/ethereum/go-ethereum/common"

// next epoch, and the second it starts at.
func (a *act) next() uint64      { return a.epoch(a.time) + 1 }
func (a *act) nextStart() uint64 { return a.start(a.next()) }

func (a *act) keepProtocol() {
	a.ledger.protocol.put(a.tree, a.block, struct{}{}, a.protocol)
	if a.turned {
		a.bends.put(a.tree, a.block, a.epoch(a.protocol.anchor), a.protocol.index)
		a.turned = false
	}
}

// trigger rolls the epoch, pays the tip, and lets governance and sponsors do what they do once an epoch.
func (a *act) trigger() {
	p, d, caller := &a.protocol, a.deployment, 1+a.dice.IntN(len(a.accounts)-1)
	epoch := a.epoch(a.time)
	a.tx(uint32(caller), distributorPlace)
	a.emit(distributorPlace, d.Distributor, epochTriggered, small(p.triggered), small(epoch), small(a.into(a.time)), word(a.accounts[caller]),
		&p.perEpoch, small(p.totalWeight), p.reserveAt(a.time))
	tip := least(&p.tipBudget, mulSmall(small(1_000_000_000_000_000), a.into(a.time)))
	if p.triggered = epoch; !tip.IsZero() {
		p.tipBudget = *sub(&p.tipBudget, tip)
		a.emit(distributorPlace, d.Distributor, tipPaid, small(epoch), word(a.accounts[caller]), tip, &p.tipBudget)
	}
	a.keepProtocol()
	i := uint32(a.dice.IntN(len(a.terms)))
	a.sponsor(i, coins(1+a.dice.Uint64N(100_000)), 1+a.dice.Uint64N(ahead))
	switch a.dice.IntN(4) {
	case 0:
		a.setWeight(i, 1+a.dice.Uint64N(1_000))
	case 1:
		a.tx(whale, distributorPlace)
		a.fundEmission(coins(10_000))
	}
}

func (a *act) fundEmission(amount *num) {
	a.protocol.fund(a.time, amount)
	a.protocol.endowed.Add(&a.protocol.endowed, amount)
	a.keepProtocol()
	d := a.deployment
	a.emit(distributorPlace, d.Distributor, emissionFunded, word(d.Governance), amount, &a.protocol.reserve)
}

func (a *act) setWeight(i uint32, weight uint64) {
	p := a.pool(i)
	a.takeWeight(p)
	p.nextAt, p.nextWeight = a.nextStart(), weight
	a.pools.put(a.tree, a.block, i, *p)
	a.protocol.plan(p.nextAt)
	a.protocol.planWeight = 0
	for k := range uint32(len(a.terms)) {
		other := a.pool(k)
		if other.nextAt != 0 {
			a.protocol.planWeight += other.nextWeight
		} else {
			a.protocol.planWeight += other.weight
		}
	}
	a.keepProtocol()
	a.tx(whale, distributorPlace)
	d := a.deployment
	a.emit(distributorPlace, d.Distributor, weightSet, d.poolID(i), small(a.next()), small(weight), small(a.protocol.planWeight))
}

// sponsor funds the partner's token.
func (a *act) sponsor(i uint32, amount *num, epochs uint64) {
	d := a.deployment
	a.tx(whale, distributorPlace)
	a.transfer(i, partnerPlace, d.Governance, d.Distributor, amount)
	a.fund(i, partnerPlace, 0, d.Governance, amount, epochs)
}

// fundPenalty streams a penalty over the next epoch, in the asset.
func (a *act) fundPenalty(i uint32, amount *num) {
	place := uint32(assetPlace)
	if a.deployment.Assets[i] == a.deployment.ALM {
		place = almPlace
	}
	a.fund(i, place, 1, a.deployment.Vault, amount, 1)
}

// fund spreads money over the epochs from the next one on: a sponsor's (0) or a penalty (1).
func (a *act) fund(i, place uint32, what int, funder common.Address, amount *num, epochs uint64) {
	key := flowKey{i, place}
	f, some := a.flows.at(a.tree, a.block, key)
	if !some {
		f.epoch = a.epoch(a.time)
	}
	f = f.rolled(a.epoch(a.time))
	f.spread(what, epochs, amount)
	a.flows.put(a.tree, a.block, key, f)
	p := a.pool(i)
	p.open = max(p.open, uint8(place+1))
	r := &p.rewards[place]
	r.funded.Add(&r.funded, amount)
	a.pools.put(a.tree, a.block, i, *p)
	d := a.deployment
	a.emit(distributorPlace, d.Distributor, funded, d.poolID(i), word(d.token(i, place)), word(funder), amount, small(a.next()), small(epochs), &r.funded)
}
