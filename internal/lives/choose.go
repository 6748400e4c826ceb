package lives

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/model"
)

// choose draws the next act; no data means that what happened needs no transaction.
func (l *life) choose() (name string, from, to common.Address, data []byte) {
	switch n := l.r.IntN(100); {
	case n < 64:
		from = pick(l.r, l.stakers)
		name, data = l.stakerAct(from)
		return fmt.Sprintf("%s (%x)", name, from[18:]), from, vaultAt, data
	case n < 68:
		name, data = "trigger", distributor.PackTriggerEpoch()
		return name, pick(l.r, l.stakers), distributorAt, data
	case n < 95:
		name, from, data = l.rewardAct()
		return name, from, distributorAt, data
	case n < 97:
		l.breakOrMend()
		return "", from, to, nil
	}
	p := pick(l.r, l.pools)
	if l.r.IntN(4) == 0 {
		return "pause", owner, vaultAt, vault.PackPauseEntry(p.id)
	}
	for _, each := range l.pools {
		if m, err := l.model.Pool(each.id, l.time); err == nil && m.PendingPenalty.Sign() > 0 {
			p = each
		}
	}
	return "flush", owner, vaultAt, vault.PackFlushPenalty(p.id)
}

func (l *life) position(p place, of common.Address) model.Position {
	s, err := l.model.Position(p.id, of)
	if err != nil {
		panic(err) // every pool of a life was created
	}
	return s
}

// part of an amount: all, nearly none, or something between.
func (l *life) part(of *big.Int) *big.Int {
	switch l.r.IntN(4) {
	case 0:
		return of
	case 1:
		return big.NewInt(1)
	}
	v := new(big.Int).Mul(of, big.NewInt(int64(1+l.r.IntN(1000))))
	return v.Add(v.Rsh(v, 10), big.NewInt(1))
}

func (l *life) stakerAct(from common.Address) (string, []byte) {
	p := pick(l.r, l.pools)
	s := l.position(p, from)
	all := new(big.Int).Add(s.Bonded, s.Unbonding)
	other := pick(l.r, l.stakers)
	name := func(verb string, v any) string { return fmt.Sprintf("%s %v in %x", verb, v, p.id) }
	if all.Sign() == 0 && l.r.IntN(3) > 0 {
		tier := l.tier(p)
		v := l.stakeIn(p)
		return name("stake", fmt.Sprintf("%v, tier %v", v, tier)), vault.PackStake(p.id, v, tier)
	}
	free := l.free(p, s)
	switch l.verb(p, s, free) {
	case "stake":
		tier := l.tier(p)
		if l.r.IntN(2) == 0 {
			tier = num(s.Tier)
		}
		v := l.stakeIn(p)
		return name("stake", fmt.Sprintf("%v, tier %v", v, tier)), vault.PackStake(p.id, v, tier)
	case "stakeFor":
		v := l.stakeIn(p)
		return name("stakeFor", v), vault.PackStakeFor(p.id, v, other)
	case "raise":
		tier := l.tier(p)
		if up := uint64(len(p.tiers)) - s.Tier; up > 1 {
			tier = num(s.Tier + 1 + l.r.Uint64N(up-1))
		}
		return name("raise", tier), vault.PackRaiseTier(p.id, tier)
	case "unbond":
		v := l.part(s.Bonded)
		return name("unbond", v), vault.PackUnbond(p.id, v)
	case "rebond":
		v := l.part(s.Unbonding)
		return name("rebond", v), vault.PackRebond(p.id, v)
	case "withdraw":
		v := l.part(free)
		return name("withdraw", v), vault.PackWithdraw(p.id, v, other)
	case "withdrawEarly":
		v := l.part(all)
		return name("withdrawEarly", v), vault.PackWithdrawEarly(p.id, v, from, v)
	case "exit":
		return name("exit", "all"), vault.PackExit(p.id, from)
	case "emergency":
		return name("emergency", "all"), vault.PackEmergencyWithdraw(p.id, from)
	case "claim":
		return name("claim", "all"), vault.PackClaim([]*big.Int{p.id}, from)
	case "claimFor":
		ids := []*big.Int{}
		for _, each := range l.pools {
			ids = append(ids, each.id)
		}
		return fmt.Sprintf("claimFor %x, all", other[18:]), vault.PackClaimFor(other, ids)
	case "compound":
		return name("compound", "all"), vault.PackCompound(p.id)
	case "delegate":
		to := pick(l.r, append(l.stakers, common.Address{}))
		return fmt.Sprintf("delegate to %x", to[18:]), vault.PackDelegate(to)
	}
	l.nested = true
	defer func() { l.nested = false }()
	first, one := l.stakerAct(from)
	second, two := l.stakerAct(from)
	return fmt.Sprintf("multicall %s, then %s", first, second), vault.PackMulticall([][]byte{one, two})
}

// verb is what a staker does: mostly something that its position allows.
func (l *life) verb(p place, s model.Position, free *big.Int) string {
	verbs := []string{"stake", "stake", "stakeFor", "withdrawEarly", "withdrawEarly", "emergency", "claim", "claim", "claimFor", "compound", "delegate", "multicall"}
	if s.Bonded.Sign() > 0 && int(s.Tier)+1 < len(p.tiers) {
		verbs = append(verbs, "raise", "raise")
	}
	if s.Bonded.Sign() > 0 && p.tiers[s.Tier].UnbondingPeriod > 0 {
		verbs = append(verbs, "unbond", "unbond", "unbond")
	}
	if s.Unbonding.Sign() > 0 {
		verbs = append(verbs, "rebond", "rebond")
	}
	if free.Sign() > 0 {
		verbs = append(verbs, "withdraw", "withdraw", "withdraw")
		if free.Cmp(new(big.Int).Add(s.Bonded, s.Unbonding)) == 0 {
			verbs = append(verbs, "exit")
		}
	}
	if l.nested {
		verbs = slices.DeleteFunc(verbs, func(v string) bool { return v == "claim" || v == "claimFor" || v == "multicall" })
	}
	if l.r.IntN(12) == 0 {
		verbs = []string{"raise", "unbond", "rebond", "withdraw", "exit"}
	}
	return pick(l.r, verbs)
}

// free is what can leave a position for nothing.
func (l *life) free(p place, s model.Position) *big.Int {
	free := new(big.Int)
	if l.time >= s.ReleaseAt {
		free.Add(free, s.Unbonding)
	}
	if p.tiers[s.Tier].UnbondingPeriod == 0 {
		free.Add(free, s.Bonded)
	}
	return free
}

func (l *life) tier(p place) *big.Int { return big.NewInt(int64(l.r.IntN(len(p.tiers)))) }

func (l *life) rewardAct() (name string, from common.Address, data []byte) {
	i := l.r.IntN(len(l.pools))
	p := &l.pools[i]
	switch l.r.IntN(20) {
	case 0, 1, 2, 3, 4:
		coin := pick(l.r, p.listed)
		v, epochs := l.amount(pick(l.r, []int{min(coin.bits, 70), coin.bits})), pick(l.r, []int64{1, 1, 2, 3, 7, 64})
		if l.r.IntN(3) == 0 {
			epochs = 1 + l.r.Int64N(64)
		}
		return fmt.Sprintf("fund %x with %v of %x over %d", p.id, v, coin.at[18:], epochs), owner, distributor.PackFund(p.id, coin.at, v, big.NewInt(epochs))
	case 5, 6:
		v := l.amount(78)
		return fmt.Sprintf("fundEmission %v", v), owner, distributor.PackFundEmission(v)
	case 7:
		v := l.amount(64)
		return fmt.Sprintf("fundTips %v", v), owner, distributor.PackFundTips(v)
	case 8, 9, 10:
		ids, weights := []*big.Int{}, []*big.Int{}
		for _, each := range shuffled(l.r, l.pools)[:1+l.r.IntN(len(l.pools))] {
			ids = append(ids, each.id)
			weights = append(weights, big.NewInt(pick(l.r, []int64{0, 1, 3, 50, l.r.Int64N(1 << 30)})))
		}
		return fmt.Sprintf("setWeights %x %v", ids, weights), owner, distributor.PackSetWeights(ids, weights)
	case 11, 12:
		v := l.part(l.model.Emission(l.time).Reserve)
		if l.r.IntN(8) == 0 {
			v = new(big.Int)
		}
		return fmt.Sprintf("setEmission %v", v), owner, distributor.PackSetEmission(v)
	case 13:
		return l.setGauge()
	case 14, 15, 16, 17, 18:
		if !l.gauged {
			return l.setGauge()
		}
		ids, votes := []*big.Int{}, []*big.Int{}
		for range 1 + l.r.IntN(3) {
			ids = append(ids, pick(l.r, l.pools).id)
			votes = append(votes, big.NewInt(1+l.r.Int64N(pick(l.r, []int64{3, 1000, 1 << 29}))))
		}
		return fmt.Sprintf("addVotes %x %v", ids, votes), gaugeAt, distributor.PackAddVotes(ids, votes)
	}
	coin := pick(l.r, l.coins)
	for _, c := range p.listed {
		if c == coin {
			return fmt.Sprintf("addRewardToken again %x", coin.at[18:]), owner, distributor.PackAddRewardToken(p.id, coin.at)
		}
	}
	p.listed = append(p.listed, coin)
	return fmt.Sprintf("addRewardToken %x to %x", coin.at[18:], p.id), owner, distributor.PackAddRewardToken(p.id, coin.at)
}

func (l *life) setGauge() (string, common.Address, []byte) {
	l.gauged = true
	most := pick(l.r, []int64{1000, 2500, 5000, 10_000})
	return fmt.Sprintf("setGauge %d", most), owner, distributor.PackSetGauge(gaugeAt, big.NewInt(most))
}

// breakOrMend kills the distributor or a token, or brings what is dead back.
func (l *life) breakOrMend() {
	switch {
	case l.distributorCode != nil:
		l.put(distributorAt, l.distributorCode)
		l.distributorCode = nil
		l.story = append(l.story, "  the distributor lives again")
	case len(l.broken) > 0:
		for at, code := range l.broken {
			l.put(at, code)
		}
		clear(l.broken)
		l.story = append(l.story, "  the tokens are whole again")
	case l.r.IntN(2) == 0:
		l.distributorCode = l.put(distributorAt, []byte{0xfe})
		l.story = append(l.story, "  the distributor dies")
	default:
		c := pick(l.r, l.coins)
		l.broken[c.at] = l.put(c.at, []byte{0xfe})
		l.story = append(l.story, fmt.Sprintf("  token %x refuses", c.at[18:]))
	}
	l.finalise(owner)
}
