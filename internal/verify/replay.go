package verify

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/model"
)

// mirror is the model as of a block.
type mirror struct {
	model  *model.Model
	number uint64
	hash   common.Hash
}

// replay brings the model to a block. What the model refuses is returned apart from what kept us from asking it.
func (v *Verifier) replay(ctx context.Context, block event.Block, q *questions) (rejected, err error) {
	after := int64(-1)
	if !q.partial {
		after, err = v.resume(ctx, block.Number)
		if err != nil {
			return nil, err
		}
	}
	if after < 0 {
		d := v.deployment
		v.mirror = mirror{model: model.New(model.Setting{Vault: d.Vault, ALM: d.ALM, Genesis: d.Genesis, EpochLength: d.EpochLength})}
	}
	for b, err := range v.ledger.Replay(ctx, after, block.Number, q.replayed()) {
		if err != nil {
			v.mirror = mirror{}
			return nil, err
		}
		if err := v.mirror.model.Apply(b); err != nil {
			v.mirror = mirror{}
			return err, nil
		}
	}
	v.mirror.number, v.mirror.hash = block.Number, block.Hash
	return nil, nil
}

// resume is the block that the model stands at, or −1 to begin anew: there is none yet, it is past what is asked for, or the ledger
// has another block there now.
func (v *Verifier) resume(ctx context.Context, upTo uint64) (after int64, err error) {
	m := v.mirror
	if m.model == nil || m.number > upTo {
		return -1, nil
	}
	standing, some, err := v.ledger.BlockAt(ctx, m.number)
	if err != nil || !some || standing.Hash != m.hash {
		return -1, err
	}
	return int64(m.number), nil
}

// replayed are the pools that the model must hear of; nil for all of them.
func (q *questions) replayed() (pools []*big.Int) {
	if !q.partial {
		return nil
	}
	pools = []*big.Int{}
	for _, id := range q.drawn {
		pools = append(pools, id)
	}
	return pools
}
