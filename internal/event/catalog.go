package event

import (
	"github.com/ethereum/go-ethereum/accounts/abi"

	"almanac/bindings"
)

var (
	vaultABI       = abiOf(bindings.NewStakingVault())
	distributorABI = abiOf(bindings.NewRewardDistributor())
	pairABI        = abiOf(bindings.NewUniswapV2Pair())

	abis = map[Contract]*abi.ABI{Vault: vaultABI, Distributor: distributorABI, Pair: pairABI}
)

// Catalog lists every contract event we keep, in the order a reader of the protocol meets them. A table's columns are the
// event's fields in snake case; the ABIs of the bindings say what they are.
var Catalog = numbered(
	on(Vault, "PoolCreated", "pool_created"),
	on(Vault, "Staked", "staked"),
	on(Vault, "TierRaised", "tier_raised"),
	on(Vault, "Unbonded", "unbonded"),
	on(Vault, "Rebonded", "rebonded"),
	on(Vault, "Withdrawn", "withdrawn"),
	on(Vault, "WithdrawnEarly", "withdrawn_early"),
	on(Vault, "EmergencyWithdrawn", "emergency_withdrawn"),
	on(Vault, "PenaltyCharged", "penalty_charged"),
	on(Vault, "RewardClaimed", "reward_claimed"),
	on(Vault, "RewardTransferFailed", "reward_transfer_failed"),
	on(Vault, "SettlementFailed", "settlement_failed"),
	on(Vault, "EntryPaused", "entry_paused"),
	on(Vault, "GuardianSet", "guardian_set"),
	on(Vault, "DelegateChanged", "delegate_changed"),
	on(Vault, "DelegateVotesChanged", "delegate_votes_changed"),

	on(Distributor, "EpochTriggered", "epoch_triggered"),
	on(Distributor, "TipPaid", "tip_paid"),
	on(Distributor, "RewardTokenAdded", "reward_token_added"),
	on(Distributor, "Funded", "funded"),
	on(Distributor, "Carried", "carried"),
	on(Distributor, "CarryScheduled", "carry_scheduled"),
	on(Distributor, "EmissionFunded", "emission_funded"),
	on(Distributor, "TipsFunded", "tips_funded"),
	on(Distributor, "WeightSet", "weight_set"),
	on(Distributor, "EmissionSet", "emission_set"),
	on(Distributor, "GaugeWeighted", "gauge_weighted"),
	on(Distributor, "GaugeSet", "gauge_set"),

	on(Pair, "Sync", "pair_sync"),
	on(Pair, "Transfer", "pair_transfer", "from", "sender", "to", "recipient", "value", "amount"),
)

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
