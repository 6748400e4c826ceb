package lives

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/model"
)

// comparison collects where the model and the contracts differ.
type comparison struct {
	*life
	claims map[claimant][]model.Claim // worked out once
	errs   []error
}

type claimant struct {
	pool string
	of   common.Address
}

func (c *comparison) claimsOf(p place, of common.Address) []model.Claim {
	who := claimant{p.id.String(), of}
	if _, some := c.claims[who]; !some {
		claims, err := c.model.Claimable(p.id, of, c.time)
		c.errs = append(c.errs, err)
		c.claims[who] = claims
	}
	return c.claims[who]
}

// compare asks the contracts for every figure that the model has.
func (l *life) compare() error {
	if l.silent {
		return nil
	}
	c := &comparison{life: l, claims: map[claimant][]model.Claim{}}
	for _, p := range l.pools {
		c.stakes(p)
		if l.distributorCode == nil {
			c.rewards(p)
		}
	}
	if l.distributorCode == nil {
		c.emission()
	}
	c.votes()
	for _, coin := range l.coins {
		if l.broken[coin.at] == nil {
			c.books(coin)
		}
	}
	return errors.Join(c.errs...)
}

func (c *comparison) same(what string, ours, contract *big.Int) {
	c.tally.Compared++
	if ours.Cmp(contract) != 0 {
		c.errs = append(c.errs, fmt.Errorf("%s: the model says %s, the contract %s", what, ours, contract))
	}
}

func (c *comparison) number(what string, to common.Address, call []byte, unpack func([]byte) (*big.Int, error), ours *big.Int) {
	ask(c, what, to, call, unpack, func(v *big.Int) { c.same(what, ours, v) })
}

func ask[T any](c *comparison, what string, to common.Address, call []byte, unpack func([]byte) (T, error), check func(T)) {
	answer, err := c.view(to, call)
	if err != nil {
		c.errs = append(c.errs, fmt.Errorf("%s: the view reverts: %w", what, refusal(answer, err)))
		return
	}
	v, err := unpack(answer)
	if err != nil {
		c.errs = append(c.errs, fmt.Errorf("%s: %w", what, err))
		return
	}
	check(v)
}

func num(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

// stakes is the vault's side of a pool.
func (c *comparison) stakes(p place) {
	name := fmt.Sprintf("pool %x", p.id)
	m, err := c.model.Pool(p.id, c.time)
	c.errs = append(c.errs, err)
	ask(c, name, vaultAt, vault.PackTotals(p.id), vault.UnpackTotals, func(v bindings.TotalsOutput) {
		c.same(name+" bonded", m.Bonded, v.Bonded)
		c.same(name+" unbonding", m.Unbonding, v.Unbonding)
		c.same(name+" shares", m.Shares, v.Shares)
	})
	c.number(name+" pending penalty", vaultAt, vault.PackPendingPenalty(p.id), vault.UnpackPendingPenalty, m.PendingPenalty)
	for _, of := range c.stakers {
		name := fmt.Sprintf("%s, account %x", name, of[18:])
		s := c.position(p, of)
		ask(c, name, vaultAt, vault.PackPosition(p.id, of), vault.UnpackPosition, func(v bindings.PositionOutput) {
			c.same(name+" bonded", s.Bonded, v.Bonded)
			c.same(name+" unbonding", s.Unbonding, v.Unbonding)
			c.same(name+" release", num(s.ReleaseAt), v.ReleaseAt)
			c.same(name+" tier", num(s.Tier), v.Tier)
			c.same(name+" shares", s.Shares, v.Shares)
		})
		all := new(big.Int).Add(s.Bonded, s.Unbonding)
		price, err := c.model.Price(p.id, of, all, c.time)
		c.errs = append(c.errs, err)
		ask(c, name, vaultAt, vault.PackPreviewExit(p.id, of, all), vault.UnpackPreviewExit, func(v bindings.PreviewExitOutput) {
			c.same(name+" price of leaving", price, v.Penalty)
		})
	}
}

// rewards is the distributor's side of a pool, and what each account may claim.
func (c *comparison) rewards(p place) {
	name := fmt.Sprintf("pool %x", p.id)
	m, err := c.model.Pool(p.id, c.time)
	c.errs = append(c.errs, err)
	c.number(name+" weight", distributorAt, distributor.PackWeightOf(p.id), distributor.UnpackWeightOf, num(m.Weight))
	for _, token := range m.Tokens {
		name := fmt.Sprintf("%s, token %x", name, token[18:])
		r, err := c.model.Reward(p.id, token, c.time)
		if err != nil {
			c.errs = append(c.errs, err)
			continue
		}
		c.number(name+" funded", distributorAt, distributor.PackFunded(p.id, token), distributor.UnpackFunded, r.Funded)
		c.owed(name, p, token, r)
		c.number(name+" scheduled", distributorAt, distributor.PackScheduled(p.id, token), distributor.UnpackScheduled, r.Scheduled)
		c.number(name+" carried", distributorAt, distributor.PackCarried(p.id, token), distributor.UnpackCarried, r.Carried)
	}
	c.outlook(name, p)
	for _, of := range c.stakers {
		name := fmt.Sprintf("%s, account %x", name, of[18:])
		claims := c.claimsOf(p, of)
		ask(c, name, vaultAt, vault.PackClaimable(p.id, of), vault.UnpackClaimable, func(v bindings.ClaimableOutput) {
			c.same(name+" reward tokens", num(uint64(len(claims))), num(uint64(len(v.Tokens))))
			for i := range min(len(claims), len(v.Tokens)) {
				c.same(fmt.Sprintf("%s reward %d", name, i), claims[i].Token.Big(), v.Tokens[i].Big())
				c.same(fmt.Sprintf("%s claimable %x", name, claims[i].Token[18:]), claims[i].Amount, v.Amounts[i])
			}
		})
	}
}

// owed is what streamed less what was paid. Of ALM the contract knows only that, the two alone it may say a little high.
func (c *comparison) owed(name string, p place, token common.Address, r model.Reward) {
	ask(c, name, distributorAt, distributor.PackStreamed(p.id, token), distributor.UnpackStreamed, func(streamed *big.Int) {
		ask(c, name, distributorAt, distributor.PackPaid(p.id, token), distributor.UnpackPaid, func(paid *big.Int) {
			c.same(name+" owed", new(big.Int).Sub(r.Streamed, r.Paid), new(big.Int).Sub(streamed, paid))
			if token != almAt {
				c.same(name+" paid", r.Paid, paid)
			} else if paid.Cmp(r.Paid) < 0 {
				c.errs = append(c.errs, fmt.Errorf("%s paid: the contract says %s, below %s", name, paid, r.Paid))
			}
		})
	})
}

// outlook is what streams to a pool now.
func (c *comparison) outlook(name string, p place) {
	emission, rates, err := c.model.Rates(p.id, c.time)
	c.errs = append(c.errs, err)
	ask(c, name+" rates", distributorAt, distributor.PackRates(p.id), distributor.UnpackRates, func(v bindings.RatesOutput) {
		c.same(name+" rates", num(uint64(len(rates)+1)), num(uint64(len(v.Tokens))))
		for i, token := range v.Tokens {
			ours := rates[token]
			if i == 0 {
				ours = emission
			}
			c.same(fmt.Sprintf("%s rate %d", name, i), ours.PerSecond, v.PerSecond[i])
			c.same(fmt.Sprintf("%s rate %d until", name, i), num(ours.Until), v.Until[i])
		}
	})
}

// epochs are the running one, one before and one after.
func (c *comparison) epochs() {
	for _, epoch := range []uint64{c.epoch(), c.epoch() - c.r.Uint64N(c.epoch()+1), c.epoch() + 1 + c.r.Uint64N(3)} {
		name := fmt.Sprintf("epoch %d", epoch)
		m := c.model.Epoch(epoch, c.time)
		ask(c, name, distributorAt, distributor.PackEpochFigures(num(epoch)), distributor.UnpackEpochFigures, func(v bindings.EpochFiguresOutput) {
			c.same(name+" emission", m.Emission, v.Emission)
			c.same(name+" weight", num(m.Weight), v.Weight)
			if m.ByVotes != v.ByVotes {
				c.errs = append(c.errs, fmt.Errorf("%s: by votes %t, the contract says %t", name, m.ByVotes, v.ByVotes))
			}
		})
	}
}

func (c *comparison) emission() {
	c.epochs()
	e, trigger := c.model.Emission(c.time), c.model.Trigger()
	for _, f := range []struct {
		name   string
		call   []byte
		unpack func([]byte) (*big.Int, error)
		ours   *big.Int
	}{
		{"emission", distributor.PackEmissionPerEpoch(), distributor.UnpackEmissionPerEpoch, e.PerEpoch},
		{"reserve", distributor.PackEmissionReserve(), distributor.UnpackEmissionReserve, e.Reserve},
		{"dry second", distributor.PackEmissionUntil(), distributor.UnpackEmissionUntil, num(e.Until)},
		{"total weight", distributor.PackTotalWeight(), distributor.UnpackTotalWeight, num(e.TotalWeight)},
		{"triggered epoch", distributor.PackTriggeredEpoch(), distributor.UnpackTriggeredEpoch, num(trigger.Epoch)},
		{"tip budget", distributor.PackTipBudget(), distributor.UnpackTipBudget, trigger.TipBudget},
	} {
		c.number(f.name, distributorAt, f.call, f.unpack, f.ours)
	}
}

// books is L2: all that is promised is there, each staker can have its part, and no more than dust is left over: a few
// settlements an act round off under a unit each, votes beyond all there can be a few units.
func (c *comparison) books(coin coin) {
	need := new(big.Int)
	for _, p := range c.pools {
		owed, waiting, err := c.model.Books(p.id, coin.at, c.time)
		if err != nil {
			c.errs = append(c.errs, err)
			return
		}
		need.Add(need, owed).Add(need, waiting)
		for _, of := range c.stakers {
			for _, claim := range c.claimsOf(p, of) {
				if claim.Token == coin.at {
					owed.Sub(owed, claim.Amount)
				}
			}
		}
		if owed.Sign() < 0 {
			c.errs = append(c.errs, fmt.Errorf("pool %x, token %x: %s more are claimable than owed", p.id, coin.at[18:], owed.Neg(owed)))
		}
	}
	if coin.at == almAt {
		need.Add(need, c.model.Emission(c.time).Reserve).Add(need, c.model.Trigger().TipBudget)
	}
	ask(c, "balance", coin.at, erc20.PackBalanceOf(distributorAt), erc20.UnpackBalanceOf, func(have *big.Int) {
		c.tally.Compared++
		dust := new(big.Int).Sub(have, need)
		if dust.Sign() < 0 || dust.Cmp(num(8*c.chain.number)) > 0 {
			c.errs = append(c.errs, fmt.Errorf("token %x: %s are there and %s needed: %s left", coin.at[18:], have, need, dust))
		}
	})
}

func (c *comparison) votes() {
	votes := c.model.Votes()
	for _, of := range c.stakers {
		ours := votes[of]
		if ours == nil {
			ours = new(big.Int)
		}
		c.number(fmt.Sprintf("votes of %x", of[18:]), vaultAt, vault.PackGetVotes(of), vault.UnpackGetVotes, ours)
	}
	c.number("votes a second ago", vaultAt, vault.PackGetPastTotalSupply(num(c.time-1)), vault.UnpackGetPastTotalSupply, c.model.VotesAt(c.time-1))
}
