package replay

import "github.com/ethereum/go-ethereum/common"

// The whale stakes in every pool and never leaves, so that no pool is ever empty.
const whale = 0

// setup is the first block: pools, money, and somebody staked.
func (a *act) setup() {
	d := a.deployment
	a.tx(whale, vaultPlace)
	a.emit(vaultPlace, d.Vault, guardianSet, word(d.Governance))
	for i := range uint32(len(a.terms)) {
		a.createPool(i)
	}
	budget, reserve, perEpoch := coins(1_000_000), coins(1_000_000_000), coins(10_000)
	a.tx(whale, distributorPlace)
	a.protocol.tipBudget = *budget
	a.emit(distributorPlace, d.Distributor, tipsFunded, word(d.Governance), budget, budget)
	a.fundEmission(reserve)
	a.tx(whale, distributorPlace)
	a.protocol.plan(a.nextStart())
	a.protocol.planPerEpoch = *perEpoch
	a.emit(distributorPlace, d.Distributor, emissionSet, small(a.next()), perEpoch)
	a.keepProtocol()
	a.delegate(whale, a.accounts[whale])
	for i := range uint32(len(a.terms)) {
		a.setWeight(i, 1+a.dice.Uint64N(1_000))
		a.stake(positionKey{i, whale}, coins(1_000+a.dice.Uint64N(1_000)))
		a.sponsor(i, coins(1_000_000), ahead)
	}
}

func (a *act) createPool(i uint32) {
	d, t := a.deployment, a.terms[i]
	id := d.poolID(i)
	words := []*num{id, word(d.Assets[i]), &t.minimum, small(t.penaltyBps), yes(t.votes), small(128), small(uint64(len(t.periods)))}
	for k := range t.periods {
		words = append(words, small(t.periods[k]), small(t.boosts[k]))
	}
	a.tx(whale, vaultPlace)
	a.emit(vaultPlace, d.Vault, poolCreated, words...)
	listed := []common.Address{d.ALM, d.Partner}
	if d.Assets[i] != d.ALM {
		listed = append(listed, d.Assets[i])
	}
	for _, token := range listed {
		a.emit(distributorPlace, d.Distributor, rewardTokenAdded, id, word(token))
	}
	a.pools.put(a.tree, a.block, i, pool{open: 1})
}

// poolTerms: a liquid tier and two that bind, for so many blocks.
func poolTerms(i int, blockTime uint64) terms {
	return terms{
		minimum: *shl(small(1), 40), scale: 47 + 40, periods: []uint64{0, 10 * blockTime, 60 * blockTime}, boosts: []uint64{10_000, 12_500, 20_000},
		penaltyBps: 1_000, votes: i == 0,
	}
}

// coins is whole tokens of 18 decimals.
func coins(whole uint64) *num { return mulSmall(small(1_000_000_000_000_000_000), whole) }
