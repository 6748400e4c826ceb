package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Seen is a pool as a settlement at some second would leave it: for asking about many accounts of it.
type Seen struct{ pool *pool }

// See settles a pool for looking at it; the model stays as it is. t must not lie before the last event.
func (m *Model) See(poolID *big.Int, t uint64) (Seen, error) {
	p, err := m.pool(poolID)
	if err != nil {
		return Seen{}, err
	}
	return Seen{m.look(p, t)}, nil
}

// Claimable is what a claim would pay, rounded down, by place.
func (s Seen) Claimable(of common.Address) []Claim { return claims(s.pool, of) }

// Position is an account's stake.
func (s Seen) Position(of common.Address) Position {
	at, some := s.pool.accounts[of]
	if !some {
		return Position{Bonded: zero, Unbonding: zero, Shares: zero}
	}
	return Position{at.bonded, at.unbonding, at.shares, at.releaseAt, at.tier}
}
