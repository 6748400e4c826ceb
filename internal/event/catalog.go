package event

import (
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"almanac/bindings"
)

var (
	vault       = bindings.NewStakingVault()
	distributor = bindings.NewRewardDistributor()
	pair        = bindings.NewUniswapV2Pair()

	vaultABI       = abiOf(vault)
	distributorABI = abiOf(distributor)
	pairABI        = abiOf(pair)

	abis = map[Contract]*abi.ABI{Vault: vaultABI, Distributor: distributorABI, Pair: pairABI}
)

// Catalog lists every contract event we keep, in the order a reader of the protocol meets them.
var Catalog = []Kind{
	on(Vault, vaultABI, "pool_created", vault.UnpackPoolCreatedEvent, func(e *bindings.StakingVaultPoolCreated) columns {
		periods, boosts := ladder(e.Tiers)
		return columns{
			"pool_id": e.PoolId, "asset": e.Asset, "minimum": e.Minimum, "penalty_bps": small(e.PenaltyBps), "votes": e.Votes,
			"unbonding_periods": periods, "boosts": boosts,
		}
	}),
	on(Vault, vaultABI, "staked", vault.UnpackStakedEvent, func(e *bindings.StakingVaultStaked) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "amount": e.Amount}.after(e.Position, e.PoolShares)
	}),
	on(Vault, vaultABI, "tier_raised", vault.UnpackTierRaisedEvent, func(e *bindings.StakingVaultTierRaised) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account}.after(e.Position, e.PoolShares)
	}),
	on(Vault, vaultABI, "unbonded", vault.UnpackUnbondedEvent, func(e *bindings.StakingVaultUnbonded) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "amount": e.Amount}.after(e.Position, e.PoolShares)
	}),
	on(Vault, vaultABI, "rebonded", vault.UnpackRebondedEvent, func(e *bindings.StakingVaultRebonded) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "amount": e.Amount}.after(e.Position, e.PoolShares)
	}),
	on(Vault, vaultABI, "withdrawn", vault.UnpackWithdrawnEvent, func(e *bindings.StakingVaultWithdrawn) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "receiver": e.Receiver, "amount": e.Amount}.after(e.Position, e.PoolShares)
	}),
	on(Vault, vaultABI, "withdrawn_early", vault.UnpackWithdrawnEarlyEvent, func(e *bindings.StakingVaultWithdrawnEarly) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "receiver": e.Receiver, "amount": e.Amount, "penalty": e.Penalty}.after(e.Position, e.PoolShares)
	}),
	on(Vault, vaultABI, "emergency_withdrawn", vault.UnpackEmergencyWithdrawnEvent, func(e *bindings.StakingVaultEmergencyWithdrawn) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "receiver": e.Receiver, "amount": e.Amount, "penalty": e.Penalty, "pool_shares": e.PoolShares}
	}),
	on(Vault, vaultABI, "penalty_charged", vault.UnpackPenaltyChargedEvent, func(e *bindings.StakingVaultPenaltyCharged) columns {
		return columns{"pool_id": e.PoolId, "amount": e.Amount, "pending": e.Pending}
	}),
	on(Vault, vaultABI, "reward_claimed", vault.UnpackRewardClaimedEvent, func(e *bindings.StakingVaultRewardClaimed) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "receiver": e.Receiver, "token": e.Token, "amount": e.Amount}
	}),
	on(Vault, vaultABI, "reward_transfer_failed", vault.UnpackRewardTransferFailedEvent, func(e *bindings.StakingVaultRewardTransferFailed) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "token": e.Token, "amount": e.Amount}
	}),
	on(Vault, vaultABI, "settlement_failed", vault.UnpackSettlementFailedEvent, func(e *bindings.StakingVaultSettlementFailed) columns {
		return columns{"pool_id": e.PoolId}
	}),
	on(Vault, vaultABI, "entry_paused", vault.UnpackEntryPausedEvent, func(e *bindings.StakingVaultEntryPaused) columns {
		return columns{"pool_id": e.PoolId, "until": small(e.Until)}
	}),
	on(Vault, vaultABI, "guardian_set", vault.UnpackGuardianSetEvent, func(e *bindings.StakingVaultGuardianSet) columns {
		return columns{"guardian": e.Guardian}
	}),
	on(Vault, vaultABI, "delegate_changed", vault.UnpackDelegateChangedEvent, func(e *bindings.StakingVaultDelegateChanged) columns {
		return columns{"delegator": e.Delegator, "from_delegate": e.FromDelegate, "to_delegate": e.ToDelegate}
	}),
	on(Vault, vaultABI, "delegate_votes_changed", vault.UnpackDelegateVotesChangedEvent, func(e *bindings.StakingVaultDelegateVotesChanged) columns {
		return columns{"delegate": e.Delegate, "previous_votes": e.PreviousVotes, "new_votes": e.NewVotes}
	}),

	on(Distributor, distributorABI, "epoch_triggered", distributor.UnpackEpochTriggeredEvent, func(e *bindings.RewardDistributorEpochTriggered) columns {
		return columns{
			"from_epoch": small(e.FromEpoch), "to_epoch": small(e.ToEpoch), "lateness": small(e.Lateness), "caller": e.Caller,
			"emission_per_epoch": e.EmissionPerEpoch, "total_weight": small(e.TotalWeight), "emission_reserve": e.EmissionReserve,
		}
	}),
	on(Distributor, distributorABI, "tip_paid", distributor.UnpackTipPaidEvent, func(e *bindings.RewardDistributorTipPaid) columns {
		return columns{"epoch": small(e.Epoch), "receiver": e.Receiver, "amount": e.Amount, "budget": e.Budget}
	}),
	on(Distributor, distributorABI, "reward_token_added", distributor.UnpackRewardTokenAddedEvent, func(e *bindings.RewardDistributorRewardTokenAdded) columns {
		return columns{"pool_id": e.PoolId, "token": e.Token}
	}),
	on(Distributor, distributorABI, "funded", distributor.UnpackFundedEvent, func(e *bindings.RewardDistributorFunded) columns {
		return columns{
			"pool_id": e.PoolId, "token": e.Token, "funder": e.Funder, "amount": e.Amount,
			"first_epoch": small(e.FirstEpoch), "epochs": small(e.Epochs), "funded": e.Funded,
		}
	}),
	on(Distributor, distributorABI, "carried", distributor.UnpackCarriedEvent, func(e *bindings.RewardDistributorCarried) columns {
		return columns{"pool_id": e.PoolId, "token": e.Token, "amount": e.Amount, "held": e.Held}
	}),
	on(Distributor, distributorABI, "carry_scheduled", distributor.UnpackCarryScheduledEvent, func(e *bindings.RewardDistributorCarryScheduled) columns {
		return columns{"pool_id": e.PoolId, "token": e.Token, "amount": e.Amount, "epoch": small(e.Epoch)}
	}),
	on(Distributor, distributorABI, "emission_funded", distributor.UnpackEmissionFundedEvent, func(e *bindings.RewardDistributorEmissionFunded) columns {
		return columns{"funder": e.Funder, "amount": e.Amount, "reserve": e.Reserve}
	}),
	on(Distributor, distributorABI, "tips_funded", distributor.UnpackTipsFundedEvent, func(e *bindings.RewardDistributorTipsFunded) columns {
		return columns{"funder": e.Funder, "amount": e.Amount, "budget": e.Budget}
	}),
	on(Distributor, distributorABI, "weight_set", distributor.UnpackWeightSetEvent, func(e *bindings.RewardDistributorWeightSet) columns {
		return columns{"pool_id": e.PoolId, "epoch": small(e.Epoch), "weight": small(e.Weight), "total_weight": small(e.TotalWeight)}
	}),
	on(Distributor, distributorABI, "emission_set", distributor.UnpackEmissionSetEvent, func(e *bindings.RewardDistributorEmissionSet) columns {
		return columns{"epoch": small(e.Epoch), "per_epoch": e.PerEpoch}
	}),
	on(Distributor, distributorABI, "gauge_weighted", distributor.UnpackGaugeWeightedEvent, func(e *bindings.RewardDistributorGaugeWeighted) columns {
		return columns{
			"pool_id": e.PoolId, "epoch": small(e.Epoch), "votes": small(e.Votes), "pool_votes": small(e.PoolVotes),
			"total_votes": small(e.TotalVotes), "capped_votes": small(e.CappedVotes),
		}
	}),
	on(Distributor, distributorABI, "gauge_set", distributor.UnpackGaugeSetEvent, func(e *bindings.RewardDistributorGaugeSet) columns {
		return columns{"gauge": e.Gauge, "cap_bps": small(e.CapBps)}
	}),

	on(Pair, pairABI, "pair_sync", pair.UnpackSyncEvent, func(e *bindings.UniswapV2PairSync) columns {
		return columns{"pair": e.Raw.Address, "reserve0": e.Reserve0, "reserve1": e.Reserve1}
	}),
	on(Pair, pairABI, "pair_transfer", pair.UnpackTransferEvent, func(e *bindings.UniswapV2PairTransfer) columns {
		return columns{"pair": e.Raw.Address, "sender": e.From, "recipient": e.To, "amount": e.Value}
	}),
}

// Ignored lists the events of watched contracts that have no table, each with the reason.
var Ignored = map[Contract]map[string]string{
	Vault: {
		"OwnershipTransferred": "owners are set and checked at deployment; governance will bring its own tables",
		"EIP712DomainChanged":  "declared by a base contract, emitted by nothing: the domain is fixed",
	},
	Distributor: {"OwnershipTransferred": "as the vault's"},
	Pair: {
		"Approval": "moves nothing",
		"Mint":     "its Transfer from the zero address and its Sync say the same",
		"Burn":     "its Transfer to the zero address and its Sync say the same",
		"Swap":     "its Sync carries the reserves after",
	},
}

// after adds the position and the pool's shares as the event left them.
func (c columns) after(p bindings.IStakingVaultPosition, poolShares *big.Int) columns {
	c["bonded"], c["unbonding"], c["shares"], c["pool_shares"] = p.Bonded, p.Unbonding, p.Shares, poolShares
	c["release_at"], c["tier"] = small(p.ReleaseAt), small(p.Tier)
	return c
}

func ladder(tiers []bindings.IStakingVaultTier) (periods, boosts []uint64) {
	for _, t := range tiers {
		periods = append(periods, uint64(t.UnbondingPeriod))
		boosts = append(boosts, uint64(t.Boost))
	}
	return periods, boosts
}

func abiOf(contract interface{ GetABI() abi.ABI }) *abi.ABI {
	parsed := contract.GetABI()
	return &parsed
}
