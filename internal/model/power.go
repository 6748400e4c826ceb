package model

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// power is who votes with how much principal of the pools whose principal votes. Who never delegated does not count.
type power struct {
	delegates map[common.Address]common.Address
	votes     map[common.Address]*big.Int // by delegate
	all       *big.Int
	supply    []supply                    // rising in time
	told      map[common.Address]*big.Int // what this block's events say, the last of each delegate
}

// supply is all votes from a second on.
type supply struct {
	since uint64
	votes *big.Int
}

func newPower() power {
	return power{
		delegates: map[common.Address]common.Address{}, votes: map[common.Address]*big.Int{}, all: zero, told: map[common.Address]*big.Int{},
	}
}

// give adds votes to whom an account has chosen; nobody gets them while it has not.
func (w *power) give(from common.Address, votes *big.Int) {
	to := w.delegates[from]
	if to == (common.Address{}) {
		return
	}
	w.votes[to] = add(orZero(w.votes[to]), votes)
	w.all = add(w.all, votes)
}

// delegate lets somebody else vote with all that an account has staked in pools that vote.
func (m *Model) delegate(from, to common.Address) {
	principal := zero
	for _, p := range m.pools {
		if p.terms.votes {
			principal = add(principal, p.stake(from).principal())
		}
	}
	m.power.give(from, new(big.Int).Neg(principal))
	m.power.delegates[from] = to
	m.power.give(from, principal)
}

// count closes a block: what its events said of votes must be so at its end.
func (w *power) count(t uint64) error {
	for delegate, told := range w.told {
		if err := differ(fmt.Sprintf("votes of %s", delegate), told, orZero(w.votes[delegate])); err != nil {
			return err
		}
	}
	if len(w.told) > 0 {
		w.told = map[common.Address]*big.Int{}
	}
	if last := len(w.supply); last == 0 || w.supply[last-1].votes.Cmp(w.all) != 0 {
		w.supply = append(w.supply, supply{since: t, votes: w.all})
	}
	return nil
}

func orZero(v *big.Int) *big.Int {
	if v == nil {
		return zero
	}
	return v
}
