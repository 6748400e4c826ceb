package replay

import (
	"encoding/binary"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
)

// act makes one block's events. Everything it does is allowed by the contracts at that second.
type act struct {
	world
	*draft
	*cast
	dice *rand.Rand
}

func (c *Chain) act(id blockID, parent common.Hash) *act {
	dice := rand.New(rand.NewPCG(c.cast.options.Seed^uint64(c.branch)<<32, binary.BigEndian.Uint64(parent[:])))
	a := &act{world: c.world(id), draft: &draft{}, cast: c.cast, dice: dice}
	if a.world.turned {
		a.keepProtocol()
	}
	return a
}

// some is how many events of ours a block gets.
func (a *act) some() int {
	n := a.options.EventsPerBlock
	if n < 8 {
		return a.dice.IntN(2*n + 1)
	}
	return n/2 + a.dice.IntN(n+1)
}

// play makes about so many events of ours.
func (a *act) play(events int) {
	if a.epoch(a.time) > a.protocol.triggered && a.dice.IntN(2) == 0 {
		a.trigger()
	}
	for a.ours < events {
		a.step()
	}
}

// step is one transaction, or none where nobody can do what the dice want. In 1,000: so that about 35 of 100 events are Staked,
// 20 Withdrawn and 25 RewardClaimed.
func (a *act) step() {
	switch dice := a.dice.IntN(1000); {
	case dice < 450:
		a.stake(a.somebody(), a.amount())
	case dice < 700:
		a.withdraw(a.somebodyWho((*holder).canWithdraw))
	case dice < 830:
		a.claim(a.somebodyWho((*holder).canClaim))
	case dice < 880:
		a.unbond(a.somebodyWho((*holder).canUnbond))
	case dice < 895:
		a.rebond(a.somebodyWho((*holder).canRebond))
	case dice < 910:
		a.withdrawEarly(a.somebodyWho((*holder).canClaim))
	case dice < 945:
		a.raiseTier(a.somebodyWho((*holder).canRaise))
	case dice < 985:
		a.delegate(a.somebody().account, a.accounts[a.dice.IntN(len(a.accounts))])
	case dice < 990:
		a.sponsor(a.somebody().pool, a.amount(), 1+a.dice.Uint64N(ahead))
	default:
		a.mishap()
	}
}

// somebody is a position that somebody holds or held, mostly, and never a whale's.
func (a *act) somebody() positionKey {
	if n := len(a.holders); n > 0 && a.dice.IntN(4) > 0 {
		return a.holders[a.dice.IntN(n)]
	}
	return positionKey{uint32(a.dice.IntN(len(a.terms))), 1 + uint32(a.dice.IntN(len(a.accounts)-1))}
}

// somebodyWho looks a few times for a position that can do something. Only one that can is settled; false: none was found.
func (a *act) somebodyWho(can func(*holder) bool) (*holder, bool) {
	for range 12 {
		key := a.somebody()
		s, _ := a.positions.at(a.tree, a.block, key)
		if can(&holder{w: &a.world, t: &a.terms[key.pool], p: a.pool(key.pool), s: s}) {
			return a.hold(key), true
		}
	}
	return nil, false
}

// amount is up to 1,000 tokens, odd to the last unit.
func (a *act) amount() *num {
	const token = 1_000_000_000_000_000_000
	return add(mulSmall(small(1+a.dice.Uint64N(token/1000)), 1_000*a.dice.Uint64N(1000)), small(1+a.dice.Uint64N(token)))
}

// part of an amount, all of it now and then; at least 1.
func (a *act) part(of *num) *num {
	if a.dice.IntN(4) == 0 {
		return of.Clone()
	}
	return add(small(1), div(mulSmall(sub(of, small(1)), a.dice.Uint64N(1000)), small(1000)))
}

func (a *act) stake(key positionKey, amount *num) {
	h := a.hold(key)
	if h.paused() {
		return
	}
	tier := h.lowest()
	if a.dice.IntN(12) == 0 {
		tier += uint8(a.dice.IntN(len(h.t.periods) - int(tier)))
	}
	if h.s == (position{}) && key.account != whale {
		a.holders = append(a.holders, key)
	}
	a.tx(key.account, vaultPlace)
	a.transfer(key.pool, assetPlace, a.accounts[key.account], a.deployment.Vault, amount)
	h.stake(amount, tier)
	a.changed(h, staked, amount)
}

func (a *act) withdraw(h *holder, some bool) {
	if !some {
		return
	}
	amount, to := a.part(h.free()), a.accounts[h.key.account]
	a.tx(h.key.account, vaultPlace)
	h.leave(amount)
	a.changed(h, withdrawn, word(to), amount)
	a.transfer(h.key.pool, assetPlace, a.deployment.Vault, to, amount)
}

func (a *act) withdrawEarly(h *holder, some bool) {
	if !some {
		return
	}
	amount, to, i := a.part(h.had), a.accounts[h.key.account], h.key.pool
	if !less(h.free(), amount) {
		return
	}
	a.tx(h.key.account, vaultPlace)
	penalty := h.leave(amount)
	a.changed(h, withdrawnEarly, word(to), amount, penalty)
	a.fundPenalty(i, penalty)
	a.emit(vaultPlace, a.deployment.Vault, penaltyCharged, a.deployment.poolID(i), penalty, &h.p.pending)
	a.transfer(i, assetPlace, a.deployment.Vault, to, sub(amount, penalty))
}

func (a *act) unbond(h *holder, some bool) {
	if !some {
		return
	}
	amount := a.part(h.s.bonded.wide())
	a.tx(h.key.account, vaultPlace)
	h.unbond(amount)
	a.changed(h, unbonded, amount)
}

func (a *act) rebond(h *holder, some bool) {
	if !some {
		return
	}
	amount := a.part(h.s.unbonding.wide())
	a.tx(h.key.account, vaultPlace)
	h.rebond(amount)
	a.changed(h, rebonded, amount)
}

func (a *act) raiseTier(h *holder, some bool) {
	if !some {
		return
	}
	a.tx(h.key.account, vaultPlace)
	h.s.tier += 1 + uint8(a.dice.IntN(len(h.t.periods)-1-int(h.s.tier)))
	a.changed(h, tierRaised)
}

// changed stores a move, shifts its votes and tells of it: what was named, the position after, the pool's shares after.
func (a *act) changed(h *holder, k kind, named ...*num) {
	h.keep()
	if h.t.votes {
		a.moveVotes(h.key.account, sub(h.s.principal(), h.had))
	}
	words := append([]*num{a.deployment.poolID(h.key.pool), word(a.accounts[h.key.account])}, named...)
	words = append(words, h.s.bonded.wide(), h.s.unbonding.wide(), small(uint64(h.s.releaseAt)), small(uint64(h.s.tier)), h.t.shares(&h.s), &h.p.shares)
	a.emit(vaultPlace, a.deployment.Vault, k, words...)
}

// claim pays what is owed of every token. Of ALM a payment of 0 is told, too.
func (a *act) claim(h *holder, some bool) {
	if !some {
		return
	}
	a.tx(h.key.account, vaultPlace)
	to, i := a.accounts[h.key.account], h.key.pool
	for place := range uint32(h.p.open) {
		amount := h.t.earned(h.p, &h.s, int(place))
		if amount.IsZero() && place != almPlace {
			continue
		}
		h.s.debts[place] = narrowed(add(h.s.debts[place].signed(), amount))
		h.p.rewards[place].paid.Add(&h.p.rewards[place].paid, amount)
		a.transfer(i, place, a.deployment.Distributor, to, amount)
		a.emit(vaultPlace, a.deployment.Vault, rewardClaimed, a.deployment.poolID(i), word(to), word(to), word(a.deployment.token(i, place)), amount)
	}
	h.keep()
}

// transfer adds what another contract says of moved money, as often as the options want it.
func (a *act) transfer(i, place uint32, from, to common.Address, amount *num) {
	if a.dice.IntN(100) < a.options.ForeignPercent {
		a.emit(tokenPlace(i, place), a.deployment.token(i, place), transfer, word(from), word(to), amount)
	}
}

func (a *act) delegate(account uint32, to common.Address) {
	from, _ := a.delegates.at(a.tree, a.block, account)
	if from == to {
		return
	}
	a.tx(account, vaultPlace)
	a.emit(vaultPlace, a.deployment.Vault, delegateChanged, word(a.accounts[account]), word(from), word(to))
	s, _ := a.positions.at(a.tree, a.block, positionKey{0, account})
	a.moveVotes(account, new(num).Neg(s.principal()))
	a.delegates.put(a.tree, a.block, account, to)
	a.moveVotes(account, s.principal())
}

// moveVotes gives votes to whom an account has chosen, or takes them.
func (a *act) moveVotes(account uint32, votes *num) {
	to, _ := a.delegates.at(a.tree, a.block, account)
	if to == (common.Address{}) || votes.IsZero() {
		return
	}
	had, _ := a.votes.at(a.tree, a.block, to)
	all, _ := a.supply.at(a.tree, a.block, struct{}{})
	has := add(&had, votes)
	a.votes.put(a.tree, a.block, to, *has)
	a.supply.put(a.tree, a.block, struct{}{}, *add(&all, votes))
	a.emit(vaultPlace, a.deployment.Vault, delegateVotesChanged, word(to), &had, has)
}
