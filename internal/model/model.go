package model

import (
	"fmt"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Model is the protocol as of the last event it was given.
type Model struct {
	genesis, epochLength uint64

	line      line
	plan      plan
	triggered uint64              // last epoch triggered
	tipBudget *big.Int            // ALM
	bends     map[uint64]*big.Int // emission index at the boundaries where weights or emission changed
	pools     map[string]*pool    // by pool id in decimal
}

// New makes a protocol in which nothing has happened.
func New(genesis, epochLength uint64) *Model {
	return &Model{
		genesis: genesis, epochLength: epochLength,
		line:      line{index: zero, until: never, rate: zero, reserve: zero, perEpoch: zero},
		tipBudget: zero,
		bends:     map[uint64]*big.Int{},
		pools:     map[string]*pool{},
	}
}

// Claimable is what a claim at t would pay, rounded down; t must not lie before the last event.
func (m *Model) Claimable(poolID *big.Int, of common.Address, t uint64) (*big.Int, error) {
	p, err := m.pool(poolID)
	if err != nil {
		return nil, err
	}
	p = p.copy()
	m.rolled(t).settle(p, t)
	return p.earned(of), nil
}

// Emission is what streams to all pools together.
type Emission struct {
	PerEpoch, Reserve  *big.Int
	TotalWeight, Until uint64
}

// Emission at t; the reserve is rounded down.
func (m *Model) Emission(t uint64) Emission {
	l := m.rolled(t).line
	return Emission{PerEpoch: l.perEpoch, Reserve: l.reserveAt(t), TotalWeight: l.totalWeight, Until: l.until}
}

// Trigger is what the trigger left behind: it has no part in what anybody earns.
type Trigger struct {
	Epoch     uint64 // last triggered
	TipBudget *big.Int
}

// Trigger as of the last event.
func (m *Model) Trigger() Trigger { return Trigger{Epoch: m.triggered, TipBudget: m.tipBudget} }

// Pool is one pool's side of the stream.
type Pool struct {
	Shares, Carried *big.Int // carried: waiting for a staker, as of the pool's last settlement
	Weight          uint64
}

// Pool at t.
func (m *Model) Pool(poolID *big.Int, t uint64) (Pool, error) {
	p, err := m.pool(poolID)
	if err != nil {
		return Pool{}, err
	}
	weight := p.weight
	if p.nextAt != 0 && t >= p.nextAt {
		weight = p.nextWeight
	}
	return Pool{Shares: p.shares, Carried: p.held, Weight: weight}, nil
}

// Shares of an account in a pool, boost included.
func (m *Model) Shares(poolID *big.Int, of common.Address) (*big.Int, error) {
	p, err := m.pool(poolID)
	if err != nil {
		return nil, err
	}
	return p.account(of).shares, nil
}

func (m *Model) pool(id *big.Int) (*pool, error) {
	p, ok := m.pools[id.String()]
	if !ok {
		return nil, fmt.Errorf("pool %#x was never created", id)
	}
	return p, nil
}

func (m *Model) epochStart(epoch uint64) uint64 { return m.genesis + epoch*m.epochLength }

// epochAt is 0 before genesis.
func (m *Model) epochAt(t uint64) uint64 {
	if t < m.genesis {
		return 0
	}
	return (t - m.genesis) / m.epochLength
}

// rolled is the model as a question at t sees it; m stays as the last event left it.
func (m *Model) rolled(t uint64) *Model {
	if m.plan.at == 0 || t < m.plan.at {
		return m
	}
	view := *m
	view.bends = maps.Clone(m.bends)
	view.roll(t)
	return &view
}

// roll brings the plan into force once its boundary has passed, with the values of the boundary.
func (m *Model) roll(t uint64) {
	if m.plan.at == 0 || t < m.plan.at {
		return
	}
	at := m.plan.at
	m.line = m.line.bend(at, m.epochLength, m.line.reserveAt(at), m.plan.perEpoch, m.plan.totalWeight)
	m.bends[at] = m.line.index
	m.plan = plan{}
}

// openPlan is the plan for an epoch's start; what is not planned stays as it is. There is one boundary to plan for.
func (m *Model) openPlan(epoch uint64) (*plan, error) {
	at := m.epochStart(epoch)
	if m.plan.at == 0 {
		m.plan = plan{at: at, totalWeight: m.line.totalWeight, perEpoch: m.line.perEpoch}
	}
	if m.plan.at != at {
		return nil, fmt.Errorf("a change for epoch %d, while one for second %d is pending", epoch, m.plan.at)
	}
	return &m.plan, nil
}
