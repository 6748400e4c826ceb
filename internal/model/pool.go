package model

import (
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// pool is one pool: its terms, its stakers, and what streams to them.
type pool struct {
	id    string // in decimal
	asset common.Address
	terms terms

	shares   *big.Int
	accounts map[common.Address]stake
	pending  *big.Int // penalties that wait in the vault

	tokens []*reward // by place: ALM, then the others in the order in which they were first funded
	listed map[common.Address]bool

	weight     uint64
	nextWeight uint64
	nextAt     uint64              // boundary of nextWeight; 0: none
	seen       *big.Int            // emission index already streamed
	voted      map[uint64]*big.Int // epoch with votes → votes' index already streamed
	ready      *big.Int            // whole units of ALM that streamed and are not yet in the stakers' index
	settledAt  uint64              // last settlement of the pool while it was empty
}

// reward is one token's part of a pool. Streamed counts what stakers got; what was held and scheduled again is not funded anew.
type reward struct {
	token     common.Address
	index     *big.Int // per share, times 2^scale
	sponsored schedule
	single    schedule // penalties, and what was held: an epoch each
	taken     *big.Int // of what has flowed, what reached stakers or is held
	held      *big.Int // flowed while nobody was staked, its epoch not yet known
	last      carry    // what was held and got its epoch latest
	funded    *big.Int
	streamed  *big.Int
	paid      *big.Int
}

// carry is what was held and the epoch it streams over.
type carry struct {
	amount *big.Int
	epoch  uint64
}

func newReward(token common.Address) *reward {
	return &reward{
		token: token, index: zero, sponsored: schedule{}, single: schedule{},
		taken: zero, held: zero, last: carry{amount: zero}, funded: zero, streamed: zero, paid: zero,
	}
}

func (r *reward) flowed(c calendar, t uint64) *big.Int {
	return add(r.sponsored.flowed(c, t), r.single.flowed(c, t))
}

func newPool(id *big.Int, asset, alm common.Address, t terms) *pool {
	return &pool{
		id: id.String(), asset: asset, terms: t, shares: zero, accounts: map[common.Address]stake{}, pending: zero,
		tokens: []*reward{newReward(alm)}, listed: map[common.Address]bool{},
		seen: zero, voted: map[uint64]*big.Int{}, ready: zero,
	}
}

func (p *pool) empty() bool { return p.shares.Cmp(p.terms.minimum) < 0 }

// place of a token among the rewards in use.
func (p *pool) place(token common.Address) (int, bool) {
	for i, r := range p.tokens {
		if r.token == token {
			return i, true
		}
	}
	return 0, false
}

// open gives a token its place at first use.
func (p *pool) open(token common.Address) *reward {
	if i, some := p.place(token); some {
		return p.tokens[i]
	}
	r := newReward(token)
	p.tokens = append(p.tokens, r)
	return r
}

// copy shares nothing that settling changes.
func (p *pool) copy() *pool {
	c := *p
	c.voted = maps.Clone(p.voted)
	c.tokens = make([]*reward, len(p.tokens))
	for i, r := range p.tokens {
		one := *r
		one.single = r.single.copy()
		c.tokens[i] = &one
	}
	return &c
}
