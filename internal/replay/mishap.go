package replay

// mishap is what goes wrong now and then: a distributor that does not answer, a token that refuses, an entry that is closed.
func (a *act) mishap() {
	switch a.dice.IntN(5) {
	case 0:
		a.withdrawUnsettled(a.somebodyWho((*holder).canWithdraw))
	case 1:
		a.emergency(a.somebodyWho((*holder).canClaim))
	case 2:
		a.flush(a.somebody().pool)
	case 3:
		a.claimRefused(a.somebodyWho((*holder).canClaim))
	default:
		a.pauseEntry(a.somebody().pool)
	}
}

// withdrawUnsettled goes on at the last seen index.
func (a *act) withdrawUnsettled(h *holder, some bool) {
	if !some {
		return
	}
	h = a.holdUnsettled(h.key)
	amount, to := a.part(h.free()), a.accounts[h.key.account]
	a.tx(h.key.account, vaultPlace)
	a.emit(vaultPlace, a.deployment.Vault, settlementFailed, a.deployment.poolID(h.key.pool))
	h.leave(amount)
	a.changed(h, withdrawn, word(to), amount)
	a.transfer(h.key.pool, assetPlace, a.deployment.Vault, to, amount)
}

// emergency takes everything out and asks no distributor. A penalty waits in the vault.
func (a *act) emergency(h *holder, some bool) {
	if !some {
		return
	}
	h = a.holdUnsettled(h.key)
	i, to, amount := h.key.pool, a.accounts[h.key.account], h.had
	a.tx(h.key.account, vaultPlace)
	penalty := h.leave(amount)
	h.p.pending = *add(&h.p.pending, penalty)
	h.keep()
	if h.t.votes {
		a.moveVotes(h.key.account, new(num).Neg(amount))
	}
	id := a.deployment.poolID(i)
	a.emit(vaultPlace, a.deployment.Vault, emergencyWithdrawn, id, word(to), word(to), amount, penalty, &h.p.shares)
	if !penalty.IsZero() {
		a.emit(vaultPlace, a.deployment.Vault, penaltyCharged, id, penalty, &h.p.pending)
	}
	a.transfer(i, assetPlace, a.deployment.Vault, to, sub(amount, penalty))
}

// flush hands over what waits in the vault.
func (a *act) flush(i uint32) {
	p := a.settled(i)
	if p.pending.IsZero() {
		return
	}
	pending := p.pending
	p.pending = num{}
	a.pools.put(a.tree, a.block, i, *p)
	a.tx(whale, vaultPlace)
	a.emit(vaultPlace, a.deployment.Vault, penaltyCharged, a.deployment.poolID(i), new(num), new(num))
	a.fundPenalty(i, &pending)
}

// claimRefused: the pool is settled, the first token refuses, the rest is not claimed.
func (a *act) claimRefused(h *holder, some bool) {
	if !some {
		return
	}
	amount := h.t.earned(h.p, &h.s, almPlace)
	if amount.IsZero() {
		return
	}
	a.tx(h.key.account, vaultPlace)
	a.emit(vaultPlace, a.deployment.Vault, rewardTransferFailed, a.deployment.poolID(h.key.pool), word(a.accounts[h.key.account]), word(a.deployment.ALM), amount)
	h.keep()
}

// pauseBlocks is how long an entry stays closed here: far shorter than the contracts' pause, or little would happen.
const pauseBlocks = 4

func (a *act) pauseEntry(i uint32) {
	p := a.pool(i)
	if a.time < p.pausedUntil {
		return
	}
	p.pausedUntil = a.time + pauseBlocks*a.options.BlockTime
	a.pools.put(a.tree, a.block, i, *p)
	a.tx(whale, vaultPlace)
	a.emit(vaultPlace, a.deployment.Vault, entryPaused, a.deployment.poolID(i), small(p.pausedUntil))
}
