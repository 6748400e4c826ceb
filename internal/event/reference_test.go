package event

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"almanac/bindings"
)

// columns is what a generated binding makes of a log, under our names.
type columns map[string]any

var (
	vault       = bindings.NewStakingVault()
	distributor = bindings.NewRewardDistributor()
	pair        = bindings.NewUniswapV2Pair()
)

// references says for each table what the generated bindings make of its event.
var references = map[string]func(*types.Log) (columns, error){
	"pool_created": reference(vault.UnpackPoolCreatedEvent, func(e *bindings.StakingVaultPoolCreated) columns {
		periods, boosts := ladder(e.Tiers)
		return columns{
			"pool_id": e.PoolId, "asset": e.Asset, "minimum": e.Minimum, "penalty_bps": count(e.PenaltyBps), "votes": e.Votes,
			"unbonding_periods": periods, "boosts": boosts,
		}
	}),
	"staked": reference(vault.UnpackStakedEvent, func(e *bindings.StakingVaultStaked) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "amount": e.Amount}.after(e.Position, e.PoolShares)
	}),
	"tier_raised": reference(vault.UnpackTierRaisedEvent, func(e *bindings.StakingVaultTierRaised) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account}.after(e.Position, e.PoolShares)
	}),
	"unbonded": reference(vault.UnpackUnbondedEvent, func(e *bindings.StakingVaultUnbonded) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "amount": e.Amount}.after(e.Position, e.PoolShares)
	}),
	"rebonded": reference(vault.UnpackRebondedEvent, func(e *bindings.StakingVaultRebonded) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "amount": e.Amount}.after(e.Position, e.PoolShares)
	}),
	"withdrawn": reference(vault.UnpackWithdrawnEvent, func(e *bindings.StakingVaultWithdrawn) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "receiver": e.Receiver, "amount": e.Amount}.after(e.Position, e.PoolShares)
	}),
	"withdrawn_early": reference(vault.UnpackWithdrawnEarlyEvent, func(e *bindings.StakingVaultWithdrawnEarly) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "receiver": e.Receiver, "amount": e.Amount, "penalty": e.Penalty}.after(e.Position, e.PoolShares)
	}),
	"emergency_withdrawn": reference(vault.UnpackEmergencyWithdrawnEvent, func(e *bindings.StakingVaultEmergencyWithdrawn) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "receiver": e.Receiver, "amount": e.Amount, "penalty": e.Penalty, "pool_shares": e.PoolShares}
	}),
	"penalty_charged": reference(vault.UnpackPenaltyChargedEvent, func(e *bindings.StakingVaultPenaltyCharged) columns {
		return columns{"pool_id": e.PoolId, "amount": e.Amount, "pending": e.Pending}
	}),
	"reward_claimed": reference(vault.UnpackRewardClaimedEvent, func(e *bindings.StakingVaultRewardClaimed) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "receiver": e.Receiver, "token": e.Token, "amount": e.Amount}
	}),
	"reward_transfer_failed": reference(vault.UnpackRewardTransferFailedEvent, func(e *bindings.StakingVaultRewardTransferFailed) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "token": e.Token, "amount": e.Amount}
	}),
	"settlement_failed": reference(vault.UnpackSettlementFailedEvent, func(e *bindings.StakingVaultSettlementFailed) columns {
		return columns{"pool_id": e.PoolId}
	}),
	"entry_paused": reference(vault.UnpackEntryPausedEvent, func(e *bindings.StakingVaultEntryPaused) columns {
		return columns{"pool_id": e.PoolId, "until": count(e.Until)}
	}),
	"guardian_set": reference(vault.UnpackGuardianSetEvent, func(e *bindings.StakingVaultGuardianSet) columns {
		return columns{"guardian": e.Guardian}
	}),
	"delegate_changed": reference(vault.UnpackDelegateChangedEvent, func(e *bindings.StakingVaultDelegateChanged) columns {
		return columns{"delegator": e.Delegator, "from_delegate": e.FromDelegate, "to_delegate": e.ToDelegate}
	}),
	"delegate_votes_changed": reference(vault.UnpackDelegateVotesChangedEvent, func(e *bindings.StakingVaultDelegateVotesChanged) columns {
		return columns{"delegate": e.Delegate, "previous_votes": e.PreviousVotes, "new_votes": e.NewVotes}
	}),

	"epoch_triggered": reference(distributor.UnpackEpochTriggeredEvent, func(e *bindings.RewardDistributorEpochTriggered) columns {
		return columns{
			"from_epoch": count(e.FromEpoch), "to_epoch": count(e.ToEpoch), "lateness": count(e.Lateness), "caller": e.Caller,
			"emission_per_epoch": e.EmissionPerEpoch, "total_weight": count(e.TotalWeight), "emission_reserve": e.EmissionReserve,
		}
	}),
	"tip_paid": reference(distributor.UnpackTipPaidEvent, func(e *bindings.RewardDistributorTipPaid) columns {
		return columns{"epoch": count(e.Epoch), "receiver": e.Receiver, "amount": e.Amount, "budget": e.Budget}
	}),
	"reward_token_added": reference(distributor.UnpackRewardTokenAddedEvent, func(e *bindings.RewardDistributorRewardTokenAdded) columns {
		return columns{"pool_id": e.PoolId, "token": e.Token}
	}),
	"funded": reference(distributor.UnpackFundedEvent, func(e *bindings.RewardDistributorFunded) columns {
		return columns{
			"pool_id": e.PoolId, "token": e.Token, "funder": e.Funder, "amount": e.Amount,
			"first_epoch": count(e.FirstEpoch), "epochs": count(e.Epochs), "funded": e.Funded,
		}
	}),
	"carried": reference(distributor.UnpackCarriedEvent, func(e *bindings.RewardDistributorCarried) columns {
		return columns{"pool_id": e.PoolId, "token": e.Token, "amount": e.Amount, "held": e.Held}
	}),
	"carry_scheduled": reference(distributor.UnpackCarryScheduledEvent, func(e *bindings.RewardDistributorCarryScheduled) columns {
		return columns{"pool_id": e.PoolId, "token": e.Token, "amount": e.Amount, "epoch": count(e.Epoch)}
	}),
	"emission_funded": reference(distributor.UnpackEmissionFundedEvent, func(e *bindings.RewardDistributorEmissionFunded) columns {
		return columns{"funder": e.Funder, "amount": e.Amount, "reserve": e.Reserve}
	}),
	"tips_funded": reference(distributor.UnpackTipsFundedEvent, func(e *bindings.RewardDistributorTipsFunded) columns {
		return columns{"funder": e.Funder, "amount": e.Amount, "budget": e.Budget}
	}),
	"weight_set": reference(distributor.UnpackWeightSetEvent, func(e *bindings.RewardDistributorWeightSet) columns {
		return columns{"pool_id": e.PoolId, "epoch": count(e.Epoch), "weight": count(e.Weight), "total_weight": count(e.TotalWeight)}
	}),
	"emission_set": reference(distributor.UnpackEmissionSetEvent, func(e *bindings.RewardDistributorEmissionSet) columns {
		return columns{"epoch": count(e.Epoch), "per_epoch": e.PerEpoch}
	}),
	"gauge_weighted": reference(distributor.UnpackGaugeWeightedEvent, func(e *bindings.RewardDistributorGaugeWeighted) columns {
		return columns{
			"pool_id": e.PoolId, "epoch": count(e.Epoch), "votes": count(e.Votes), "pool_votes": count(e.PoolVotes),
			"total_votes": count(e.TotalVotes), "capped_votes": count(e.CappedVotes),
		}
	}),
	"gauge_set": reference(distributor.UnpackGaugeSetEvent, func(e *bindings.RewardDistributorGaugeSet) columns {
		return columns{"gauge": e.Gauge, "cap_bps": count(e.CapBps)}
	}),

	"pair_sync": reference(pair.UnpackSyncEvent, func(e *bindings.UniswapV2PairSync) columns {
		return columns{"pair": e.Raw.Address, "reserve0": e.Reserve0, "reserve1": e.Reserve1}
	}),
	"pair_transfer": reference(pair.UnpackTransferEvent, func(e *bindings.UniswapV2PairTransfer) columns {
		return columns{"pair": e.Raw.Address, "sender": e.From, "recipient": e.To, "amount": e.Value}
	}),
}

// reference reads a log by the generated function, and by reflection: slow, and nothing of ours.
func reference[E any](unpack func(*types.Log) (*E, error), row func(*E) columns) func(*types.Log) (columns, error) {
	return func(log *types.Log) (columns, error) {
		e, err := unpack(log)
		if err != nil {
			return nil, err
		}
		cols := row(e)
		for column, v := range cols {
			if large, ok := v.(tooLarge); ok {
				return nil, fmt.Errorf("column %s: %s exceeds 63 bits", column, large.value)
			}
		}
		return cols, nil
	}
}

// tooLarge stands in for a number that a bigint column cannot hold.
type tooLarge struct{ value *big.Int }

func count(v *big.Int) any {
	if !v.IsInt64() || v.Sign() < 0 {
		return tooLarge{v}
	}
	return v.Uint64()
}

// after adds the position and the pool's shares as the event left them.
func (c columns) after(p bindings.IStakingVaultPosition, poolShares *big.Int) columns {
	c["bonded"], c["unbonding"], c["shares"], c["pool_shares"] = p.Bonded, p.Unbonding, p.Shares, poolShares
	c["release_at"], c["tier"] = count(p.ReleaseAt), count(p.Tier)
	return c
}

func ladder(tiers []bindings.IStakingVaultTier) (periods, boosts []uint64) {
	periods, boosts = make([]uint64, len(tiers)), make([]uint64, len(tiers))
	for i, t := range tiers {
		periods[i], boosts[i] = uint64(t.UnbondingPeriod), uint64(t.Boost)
	}
	return periods, boosts
}
