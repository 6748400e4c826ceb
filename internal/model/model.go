package model

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
)

// Setting is what the contracts were deployed with.
type Setting struct {
	Vault, ALM           common.Address
	Genesis, EpochLength uint64
}

// Model is the protocol as of the last event it was given.
type Model struct {
	setting   Setting
	calendar  calendar
	emission  *emission
	pools     map[string]*pool // by pool id in decimal
	power     power
	triggered uint64   // last epoch triggered
	tipBudget *big.Int // ALM
	paused    map[string]uint64
	guardian  common.Address
}

// New makes a protocol in which nothing has happened.
func New(s Setting) *Model {
	c := calendar{s.Genesis, s.EpochLength}
	return &Model{
		setting: s, calendar: c, emission: newEmission(c), pools: map[string]*pool{}, tipBudget: zero, paused: map[string]uint64{},
		power: newPower(),
	}
}

// Apply takes the events of the next block. An event that contradicts the model is an error that names both figures.
func (m *Model) Apply(b event.Block) error {
	m.emission.roll(b.Time)
	acts := block{Model: m, time: b.Time, failed: map[string]bool{}, tallied: map[uint64]event.Row{}}
	for _, row := range b.Rows {
		if err := acts.apply(row); err != nil {
			return fmt.Errorf("apply %s, log %d of block %d: %w", row.Table(), row.LogIndex, b.Number, err)
		}
	}
	if err := acts.close(); err != nil {
		return fmt.Errorf("close block %d: %w", b.Number, err)
	}
	return nil
}

func (m *Model) pool(id *big.Int) (*pool, error) {
	p, ok := m.pools[id.String()]
	if !ok {
		return nil, fmt.Errorf("pool %#x was never created", id)
	}
	return p, nil
}

// look is a pool as a settlement at t would leave it; the pool stays as it is.
func (m *Model) look(p *pool, t uint64) *pool {
	p = p.copy()
	p.settle(m.emission.rolled(t), t)
	return p
}
