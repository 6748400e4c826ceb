package verify

import (
	"context"
	"fmt"
	"math/big"

	"almanac/bindings"
	"almanac/internal/store"
)

// allPositions asks for every position, or for a draw.
func (q *questions) allPositions(ctx context.Context, ledger Ledger, o Options) error {
	positions, err := q.positionsOf(ctx, ledger, o)
	if err != nil {
		return err
	}
	q.positions, q.drawn = len(positions), map[string]*big.Int{}
	for _, p := range positions {
		key := p.PoolID.String()
		q.drawn[key] = p.PoolID
		q.position(p)
		if preview := q.previews[key]; preview != nil {
			preview.note(q)
		}
	}
	return nil
}

func (q *questions) positionsOf(ctx context.Context, ledger Ledger, o Options) ([]store.Position, error) {
	if o.Sample == 0 {
		return ledger.Positions(ctx, q.number)
	}
	keys, err := ledger.DrawPositions(ctx, q.number, o.Sample, q.random(o, 0))
	if err != nil {
		return nil, err
	}
	positions, err := ledger.PositionsOf(ctx, q.number, keys)
	if err == nil && len(positions) != len(keys) {
		err = fmt.Errorf("%d accounts drawn have staked by block %d, and %d of them have a position", len(keys), q.number, len(positions))
	}
	return positions, err
}

func (q *questions) position(p store.Position) {
	name := func(what string) string {
		return fmt.Sprintf("position of %s in %s: %s", p.Account, q.name(p.PoolID), what)
	}
	ask(q, q.deployment.Vault, packOf(positionID, p), vault.UnpackPosition, func(c bindings.PositionOutput, r *Result) {
		r.named(name, "bonded", p.Bonded, c.Bonded)
		r.named(name, "unbonding", p.Unbonding, c.Unbonding)
		r.named(name, "release", num(p.ReleaseAt), c.ReleaseAt)
		r.named(name, "tier", num(p.Tier), c.Tier)
		r.named(name, "shares", p.Shares, c.Shares)
		if !q.modelled(p.PoolID) {
			return
		}
		if seen, ok := q.see(p.PoolID, r); ok {
			m := seen.Position(p.Account)
			r.named(name, "bonded in the model", m.Bonded, c.Bonded)
			r.named(name, "unbonding in the model", m.Unbonding, c.Unbonding)
			r.named(name, "release in the model", num(m.ReleaseAt), c.ReleaseAt)
			r.named(name, "tier in the model", num(m.Tier), c.Tier)
			r.named(name, "shares in the model", m.Shares, c.Shares)
		}
	})
	ask(q, q.deployment.Vault, packOf(claimableID, p), vault.UnpackClaimable, func(c bindings.ClaimableOutput, r *Result) {
		if !q.modelled(p.PoolID) {
			return
		}
		seen, ok := q.see(p.PoolID, r)
		if !ok {
			return
		}
		claims := seen.Claimable(p.Account)
		r.named(name, "reward tokens", num(uint64(len(claims))), num(uint64(len(c.Amounts))))
		for i := range min(len(claims), len(c.Amounts)) {
			r.named(name, fmt.Sprintf("reward token %d", i), claims[i].Token.Big(), c.Tokens[i].Big())
			r.named(name, fmt.Sprintf("claimable %d", i), claims[i].Amount, c.Amounts[i])
		}
	})
}

// named compares a figure whose name is only put together when it differs: there may be millions.
func (r *Result) named(name func(string) string, what string, ours, contract *big.Int) {
	r.Figures++
	if ours.Cmp(contract) != 0 {
		r.Differences = append(r.Differences, Difference{What: name(what), Ours: ours.String(), Contract: contract.String()})
	}
}

var (
	positionID  = vault.PackPosition(new(big.Int), [20]byte{})[:4]
	claimableID = vault.PackClaimable(new(big.Int), [20]byte{})[:4]
)

// packOf packs a call about a position, as the bindings do, without the reflection: there may be millions.
func packOf(method []byte, p store.Position) []byte {
	data := make([]byte, 4+64)
	copy(data, method)
	p.PoolID.FillBytes(data[4:36])
	copy(data[48:], p.Account[:])
	return data
}
