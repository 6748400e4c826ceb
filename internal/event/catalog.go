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
		return columns{"pool_id": e.PoolId, "asset": e.Asset, "minimum": e.Minimum, "unbonding_periods": periods, "boosts": boosts}
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
	on(Vault, vaultABI, "withdrawn", vault.UnpackWithdrawnEvent, func(e *bindings.StakingVaultWithdrawn) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "receiver": e.Receiver, "amount": e.Amount}.after(e.Position, e.PoolShares)
	}),
	on(Vault, vaultABI, "reward_claimed", vault.UnpackRewardClaimedEvent, func(e *bindings.StakingVaultRewardClaimed) columns {
		return columns{"pool_id": e.PoolId, "account": e.Account, "receiver": e.Receiver, "token": e.Token, "amount": e.Amount}
	}),
	on(Vault, vaultABI, "settlement_failed", vault.UnpackSettlementFailedEvent, func(e *bindings.StakingVaultSettlementFailed) columns {
		return columns{"pool_id": e.PoolId}
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
	on(Distributor, distributorABI, "carried", distributor.UnpackCarriedEvent, func(e *bindings.RewardDistributorCarried) columns {
		return columns{"pool_id": e.PoolId, "amount": e.Amount, "held": e.Held}
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

	on(Pair, pairABI, "pair_sync", pair.UnpackSyncEvent, func(e *bindings.UniswapV2PairSync) columns {
		return columns{"pair": e.Raw.Address, "reserve0": e.Reserve0, "reserve1": e.Reserve1}
	}),
	on(Pair, pairABI, "pair_transfer", pair.UnpackTransferEvent, func(e *bindings.UniswapV2PairTransfer) columns {
		return columns{"pair": e.Raw.Address, "sender": e.From, "recipient": e.To, "amount": e.Value}
	}),
}

// Ignored lists the events of watched contracts that have no table, each with the reason.
var Ignored = map[Contract]map[string]string{
	Vault:       {"OwnershipTransferred": "owners are set and checked at deployment; governance will bring its own tables"},
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
