package replay

import (
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
)

var (
	vaultABI       = parsed(bindings.NewStakingVault())
	distributorABI = parsed(bindings.NewRewardDistributor())
	erc20ABI       = parsed(bindings.NewERC20())
)

func parsed(contract interface{ GetABI() abi.ABI }) abi.ABI { return contract.GetABI() }

// kind is an event that occurs here.
type kind uint8

const (
	poolCreated kind = iota
	staked
	tierRaised
	unbonded
	rebonded
	withdrawn
	withdrawnEarly
	emergencyWithdrawn
	penaltyCharged
	rewardClaimed
	rewardTransferFailed
	settlementFailed
	entryPaused
	guardianSet
	delegateChanged
	delegateVotesChanged
	epochTriggered
	tipPaid
	rewardTokenAdded
	funded
	emissionFunded
	tipsFunded
	weightSet
	emissionSet
	transfer // of a token: foreign
)

// events of the kinds, in their order.
var events = [...]struct {
	name   string
	topic  common.Hash
	topics int
}{
	poolCreated: of(vaultABI, "PoolCreated"), staked: of(vaultABI, "Staked"), tierRaised: of(vaultABI, "TierRaised"),
	unbonded: of(vaultABI, "Unbonded"), rebonded: of(vaultABI, "Rebonded"), withdrawn: of(vaultABI, "Withdrawn"),
	rewardTransferFailed: of(vaultABI, "RewardTransferFailed"), settlementFailed: of(vaultABI, "SettlementFailed"),
	entryPaused: of(vaultABI, "EntryPaused"), emergencyWithdrawn: of(vaultABI, "EmergencyWithdrawn"),
	withdrawnEarly: of(vaultABI, "WithdrawnEarly"), penaltyCharged: of(vaultABI, "PenaltyCharged"),
	rewardClaimed: of(vaultABI, "RewardClaimed"), guardianSet: of(vaultABI, "GuardianSet"),
	delegateChanged: of(vaultABI, "DelegateChanged"), delegateVotesChanged: of(vaultABI, "DelegateVotesChanged"),
	epochTriggered: of(distributorABI, "EpochTriggered"), tipPaid: of(distributorABI, "TipPaid"),
	rewardTokenAdded: of(distributorABI, "RewardTokenAdded"), funded: of(distributorABI, "Funded"),
	emissionFunded: of(distributorABI, "EmissionFunded"), tipsFunded: of(distributorABI, "TipsFunded"),
	weightSet: of(distributorABI, "WeightSet"), emissionSet: of(distributorABI, "EmissionSet"),
	transfer: of(erc20ABI, "Transfer"),
}

func of(contract abi.ABI, name string) (e struct {
	name   string
	topic  common.Hash
	topics int
}) {
	event := contract.Events[name]
	e.name, e.topic, e.topics = name, event.ID, 1
	for _, input := range event.Inputs {
		if input.Indexed {
			e.topics++
		}
	}
	return e
}

// kindOf is the kind with a topic.
var kindOf = func() map[common.Hash]kind {
	kinds := map[common.Hash]kind{}
	for k, e := range events {
		kinds[e.topic] = kind(k)
	}
	return kinds
}()
