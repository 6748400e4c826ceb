package keeper

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
)

// Distributor is what triggering needs of the reward contract. The constants are read once.
type Distributor struct {
	Address     common.Address
	Genesis     uint64 // Unix second of epoch 0
	EpochLength uint64 // seconds
	// TriggeredEpoch reads the last epoch triggered, as of a block.
	TriggeredEpoch func(ctx context.Context, at Head) (uint64, error)
}

// triggerGas covers a trigger that bends the emission and pays its tip to an account with delegated votes, about
// 190,000. An estimate would not do: at the boundary's own second the tip is still nothing and costs nothing to pay.
const triggerGas = 300_000

// TriggerEpoch is due once a boundary has passed in chain time that nobody triggered.
func TriggerEpoch(d Distributor) Job {
	data := bindings.NewRewardDistributor().PackTriggerEpoch()
	return Job{Name: "trigger_epoch", Due: func(ctx context.Context, head Head) (*Call, error) {
		if head.Time < d.Genesis {
			return nil, nil
		}
		triggered, err := d.TriggeredEpoch(ctx, head)
		if err != nil {
			return nil, fmt.Errorf("read triggered epoch: %w", err)
		}
		running := (head.Time - d.Genesis) / d.EpochLength
		if triggered >= running {
			return nil, nil
		}
		began := time.Unix(int64(d.Genesis+running*d.EpochLength), 0).UTC()
		why := fmt.Sprintf("epoch %d began at %s, last triggered is %d", running, began.Format(time.RFC3339), triggered)
		return &Call{To: d.Address, Data: data, Gas: triggerGas, Why: why}, nil
	}}
}
