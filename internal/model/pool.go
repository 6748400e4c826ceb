package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// pool is one pool's stream and its stakers' index.
type pool struct {
	minimum *big.Int
	shares  *big.Int
	index   *big.Int // reward per share, times indexOne

	weight     uint64
	nextWeight uint64
	nextAt     uint64 // boundary of nextWeight; 0: none

	seen      *big.Int // emission index already streamed
	streamed  *big.Int // whole units not yet in index
	held      *big.Int // streamed while empty, its epoch not yet known
	settledAt uint64
	carried   map[uint64]*big.Int // epoch → carried reward that streams over it

	accounts map[common.Address]account
}

// account is one staker's part: reward = shares × index − debt.
type account struct{ shares, debt *big.Int }

func newPool(minimum *big.Int) *pool {
	return &pool{
		minimum: minimum, shares: zero, index: zero, seen: zero, streamed: zero, held: zero,
		carried: map[uint64]*big.Int{}, accounts: map[common.Address]account{},
	}
}

func (p *pool) account(of common.Address) account {
	if a, ok := p.accounts[of]; ok {
		return a
	}
	return account{shares: zero, debt: zero}
}

func (p *pool) empty() bool { return p.shares.Cmp(p.minimum) < 0 || p.shares.Sign() == 0 }

// move gives an account new shares without changing what it has earned.
func (p *pool) move(of common.Address, shares *big.Int) {
	a := p.account(of)
	debt := add(a.debt, divUp(mul(sub(shares, a.shares), p.index), indexOne))
	if shares.Cmp(a.shares) < 0 {
		debt = sub(a.debt, divDown(mul(sub(a.shares, shares), p.index), indexOne))
	}
	p.shares = add(p.shares, sub(shares, a.shares))
	p.accounts[of] = account{shares: shares, debt: debt}
}

// earned is what an account may claim at the pool's present index.
func (p *pool) earned(of common.Address) *big.Int {
	a := p.account(of)
	earned := sub(divDown(mul(a.shares, p.index), indexOne), a.debt)
	if earned.Sign() < 0 {
		return zero
	}
	return earned
}

// copy shares nothing that settling changes.
func (p *pool) copy() *pool {
	c := *p
	c.carried = make(map[uint64]*big.Int, len(p.carried))
	for epoch, amount := range p.carried {
		c.carried[epoch] = amount
	}
	return &c
}
