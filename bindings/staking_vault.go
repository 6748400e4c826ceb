// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IStakingVaultPosition is an auto generated low-level Go binding around an user-defined struct.
type IStakingVaultPosition struct {
	Bonded    *big.Int
	Unbonding *big.Int
	ReleaseAt *big.Int
	Tier      *big.Int
	Shares    *big.Int
}

// IStakingVaultTier is an auto generated low-level Go binding around an user-defined struct.
type IStakingVaultTier struct {
	UnbondingPeriod uint32
	Boost           uint16
}

// StakingVaultMetaData contains all meta data concerning the StakingVault contract.
var StakingVaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"distributor_\",\"type\":\"address\",\"internalType\":\"contractIRewardDistributor\"},{\"name\":\"alm_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"alm\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"poolIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amounts\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimBySig\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"poolIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amounts\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"poolIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"amounts\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimable\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"compound\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"credited\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"compoundBySig\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"credited\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createPool\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"poolTiers\",\"type\":\"tuple[]\",\"internalType\":\"structIStakingVault.Tier[]\",\"components\":[{\"name\":\"unbondingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"boost\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"penaltyBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"votes\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"distributor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardDistributor\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"emergencyWithdraw\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"net\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"entryPausedUntil\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exit\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"net\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"flushPenalty\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundingBound\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastTotalSupply\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"handOver\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openReward\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"place\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseEntry\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingPenalty\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pool\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tierCount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"penaltyBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"votes\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolAt\",\"inputs\":[{\"name\":\"i\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"poolCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"position\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unbonding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewExit\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"net\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"penalty\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"freeAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raiseTier\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rebond\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"shareBound\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"credited\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeFor\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"credited\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeWithPermit\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"credited\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tiers\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"ladder\",\"type\":\"tuple[]\",\"internalType\":\"structIStakingVault.Tier[]\",\"components\":[{\"name\":\"unbondingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"boost\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totals\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unbonding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unbond\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unbondBySig\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"net\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawBySig\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"net\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawEarly\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxPenalty\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"net\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EmergencyWithdrawn\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"penalty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"poolShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EntryPaused\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PenaltyCharged\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"pending\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PoolCreated\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"penaltyBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"votes\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"tiers\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIStakingVault.Tier[]\",\"components\":[{\"name\":\"unbondingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"boost\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rebonded\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStakingVault.Position\",\"components\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unbonding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"poolShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardClaimed\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardTransferFailed\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SettlementFailed\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staked\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStakingVault.Position\",\"components\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unbonding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"poolShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TierRaised\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"position\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStakingVault.Position\",\"components\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unbonding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"poolShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unbonded\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStakingVault.Position\",\"components\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unbonding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"poolShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStakingVault.Position\",\"components\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unbonding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"poolShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawnEarly\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"penalty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStakingVault.Position\",\"components\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unbonding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"poolShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DistributorUnavailable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC5805FutureLookup\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"EntryIsPaused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBonded\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientStake\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientUnbonding\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidMinimum\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidTier\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LiquidTier\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MaturedStakeWaits\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAContract\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotFree\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToCompound\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToJoin\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyDistributor\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyGuardian\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlySelf\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PauseTooSoon\",\"inputs\":[{\"name\":\"nextAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PenaltyTooHigh\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PoolExists\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignatureExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TierLeft\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"now_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TierTooLow\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyShares\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownPool\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownTier\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tierCount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"VotesNotAllowed\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongSignature\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroValue\",\"inputs\":[]}]",
	ID:  "StakingVault",
	Bin: "0x6101a080604052346102cf5760808161632f803803809161002082856102d3565b8339810103126102cf5780516001600160a01b03811691908281036102cf5761004b6020830161030a565b90610064606061005d6040860161030a565b940161030a565b926040516100736040826102d3565b6014815260208101907f416c6d616e6163205374616b696e675661756c740000000000000000000000008252604051916100ae6040846102d3565b600183526020830191603160f81b83526100c78161031e565b610120526100d48461031e565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261013d60c0826102d3565b5190206080523060c0526001600160a01b03169384156102bc57600680546001600160a01b03198116871790915560405195906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a31580156102ab575b61029c576101605261018052600980546001600160a01b0319166001600160a01b039290921691821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2615fa5908161038a82396080518161575f015260a0518161581c015260c05181615729015260e051816157ae015261010051816157d401526101205181611393015261014051816113bf01526101605181818161178a01528181611e85015281816122c601528181612aa2015281816141db0152818161476a015261595d0152610180518181816119a701528181611e4101528181612b18015281816151bf01526153d50152f35b637c946ed760e01b5f5260045ffd5b506001600160a01b038216156101a5565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176102f657604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102cf57565b601f81511161034957602081519101516020821061033a571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063039af9eb1461035457806308d18d061461034f5780630ad58d2f1461034a5780630e27d86614610345578063155fff62146103405780631b3387101461033b578063209177cb146103365780632f1e3b49146103315780632f940c701461032c57806334c4eb7c146103275780633a46b1a814610322578063421125861461031d578063452a9320146103185780634bf5d7e914610313578063587cde1e1461030e5780635c19a95c146103095780635e58fa9814610304578063657a8bba146102ff578063715018a6146102fa5780637183f4c1146102f55780637b2ca01f146102f05780637ecebe00146102eb57806382b25011146102e657806384b0196e146102e157806388154c30146102dc5780638a0dac4a146102d75780638c574b48146102d25780638da5cb5b146102cd5780638e539e8c146102c85780638e6fe7e1146102c357806391ddadf4146102be5780639562504b146102b95780639ab24eb0146102b4578063a0c7f71c146102af578063a45b821c146102aa578063a638f2e2146102a5578063aa5f7e26146102a0578063ac9650d81461029b578063b1b0ebcc14610296578063b8f6eb8a14610291578063bfe109281461028c578063c3260c0a14610287578063c3cda52014610282578063c84b95dc1461027d578063cff4075914610278578063d792b3fa14610273578063e77b5bb01461026e578063f2fde38b14610269578063f525cb6814610264578063f91e5f111461025f578063f93fea3c1461025a5763fe31311214610255575f80fd5b612633565b61253a565b6124b1565b612494565b61240e565b612251565b612227565b612137565b612010565b611ef0565b611eb4565b611e70565b611e2c565b611cc6565b611c2f565b611b97565b611b58565b611ade565b611938565b611894565b611779565b611757565b6116ca565b6115fc565b6115d4565b611576565b611510565b61143b565b61137b565b611300565b6112c8565b6111de565b61114a565b6110ef565b610fce565b610f3b565b610ecb565b610e8b565b610e3b565b610def565b610cfe565b610c19565b610ad6565b6108ab565b61087d565b610853565b610817565b6107c2565b6106b3565b610667565b6104a3565b6103a8565b60206040818301928281528451809452019201905f5b81811061037c5750505090565b8251805163ffffffff16855260209081015161ffff16818601526040909401939092019160010161036f565b3461049f57602036600319011261049f576004355f52600b60205260405f206103d081612eff565b906103da8261273c565b916103e860405193846126fb565b8083526103f7601f199161273c565b015f5b81811061047c5750505f5b825181101561046a578061ffff61044e61042160019486612f43565b61044263ffffffff61043495939561271c565b9516859063ffffffff169052565b1661ffff166020830152565b6104588286612794565b526104638185612794565b5001610405565b604051806104788582610359565b0390f35b60209060405161048b816126db565b5f81525f83820152828287010152016103fa565b5f80fd5b3461049f57602036600319011261049f576004356104bf6140ed565b60015f516020615f855f395f51905f525d6009546001600160a01b0316338190036105e057506104ee81612fee565b610500825f52601260205260405f2090565b54801515806105cf575b6105ae57508060406105359201600160ff1b815117905260408151602083015160681b179101511790565b610547825f52600a60205260405f2090565b55610551426127cc565b610563825f52601260205260405f2090565b557ff7a73b1ffe8905ef77fbe6df4ee099aa251a288a09e4d7bf821b20c9a1f98fe56105a1610591426127cc565b6040519081529081906020820190565b0390a26105ac612fa8565b005b6105ba6105cc916127bc565b637d47bb3560e01b5f52600452602490565b5ffd5b506105d9816127bc565b421061050a565b63ea79172d60e01b5f526001600160a01b031660045260245ffd5b602435906001600160a01b038216820361049f57565b600435906001600160a01b038216820361049f57565b604435906001600160a01b038216820361049f57565b606090600319011261049f5760043590602435906044356001600160a01b038116810361049f5790565b3461049f57602061069b61067a3661063d565b916106836140ed565b60015f516020615f855f395f51905f525d3390613027565b5f5f516020615f855f395f51905f525d604051908152f35b3461049f57602036600319011261049f576004356106cf6140ed565b60015f516020615f855f395f51905f525d6106e981612fee565b6106fb825f52601160205260405f2090565b549081156107b3578061071161071792856130d5565b836130e6565b5f82815260116020526040812055815f516020615f655f395f51905f526040518061074c81905f602060408401938281520152565b0390a2303b1561049f57604051630e77b5bb60e41b81526004810192909252602482018190525f8260448183305af19182156107ae5761047892610794575b50610591612fa8565b806107a25f6107a8936126fb565b80610de5565b5f61078b565b612815565b637c946ed760e01b5f5260045ffd5b3461049f57602036600319011261049f576004356007548110156108125760075f527fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c6880154604051908152602090f35b612753565b3461049f57602036600319011261049f57610478610836600435612820565b604080519384526020840192909252908201529081906060820190565b3461049f57602036600319011261049f576004355f526011602052602060405f2054604051908152f35b3461049f57602036600319011261049f5760206108a361089e600435612fee565b6131bb565b604051908152f35b3461049f57604036600319011261049f576004356108c76105fb565b906108d06140ed565b60015f516020615f855f395f51905f525d6001600160a01b0382169081156107b3576108fb81612fee565b9261090684836131d0565b61091133858461334c565b9061092482516020815191015190612808565b9283156109ce578561097e9585837f84872ac4290d9f9f58aeef355c8ee6e121921f878580cc5aba78b9b33d5992276109a76109686109b69a8a6104789e86613497565b9561097387866128b7565b9b8c9a3383876135ea565b6109898533836136f4565b51604080519586526020860188905285015233939081906060820190565b0390a4806109be575b506137d0565b610591612fa8565b6109c8908261377a565b5f6109b0565b6322df051360e11b5f908152600452600160245260445ffd5b9181601f8401121561049f578235916001600160401b03831161049f576020808501948460051b01011161049f57565b9181601f8401121561049f578235916001600160401b03831161049f576020838186019501011161049f57565b90602080835192838152019201905f5b818110610a615750505090565b8251845260209384019390920191600101610a54565b602081016020825282518091526040820191602060408360051b8301019401925f915b838310610aa957505050505090565b9091929394602080610ac7600193603f198682030187528951610a44565b97019301930191939290610a9a565b3461049f5760a036600319011261049f57610aef610611565b6024356001600160401b03811161049f57610b0e9036906004016109e7565b610b19929192610627565b90606435936084356001600160401b03811161049f57610b3d903690600401610a17565b909490610b486140ed565b60015f516020615f855f395f51905f525d60405160208101969091906001600160fb1b03861161049f5761047898610c059884610b9d6020610c00978b60051b808c873781010301601f1981018352826126fb565b519020604051907f5f13cd4605253b2c7f75c280990949214d8019b89f3155f0de0ee6e63144b9fa602083015260018060a01b0387166040830152606082015260018060a01b038916608082015260808152610bfa60a0826126fb565b8561385f565b613925565b610c0d612fa8565b60405191829182610a77565b3461049f57604036600319011261049f57610c32610611565b6001600160a01b03165f908152600460205260409020610c53602435613a57565b8154905f829160058411610ca6575b610c6d935084614f0f565b9081610c8b57505060205f5b6040516001600160d01b039091168152f35b610c96602092612876565b905f52815f20015460301c610c79565b9192610cb181614db1565b8103908111610cf957610c6d93855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f14610ce7575091610c62565b929150610cf3906127dc565b90610c62565b6127a8565b3461049f57606036600319011261049f57600435610d1a6105fb565b60443590610d32610d2a84612fee565b91828561334c565b90610d3e828286613aae565b94904295818611610d84575b5050918391610d5893613497565b91828203918211610cf95761047890604051938493846040919493926060820195825260208201520152565b9092938092965051604081015142105f14610dde57602001515b8301809311610cf95784928311610dc65750610d58926040825101515b959193819350610d4a565b909150420190814211610cf957610d58928492610dbb565b505f610d9e565b5f91031261049f57565b3461049f575f36600319011261049f576009546040516001600160a01b039091168152602090f35b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b3461049f575f36600319011261049f57610478604051610e5c6040826126fb565b600e81526d06d6f64653d74696d657374616d760941b6020820152604051918291602083526020830190610e17565b3461049f57602036600319011261049f576001600160a01b03610eac610611565b165f526003602052602060018060a01b0360405f205416604051908152f35b3461049f57602036600319011261049f576105ac610ee7610611565b33613af4565b60a060031982011261049f576004356001600160a01b038116810361049f5791602435916044359160643591608435906001600160401b03821161049f57610f3791600401610a17565b9091565b3461049f57602061069b610fc9610f5136610eed565b90859692610f61969594966140ed565b60015f516020615f855f395f51905f525d6040517f511f4cadade43647e4a24132746ad28dfb9f6f08aed9e69777b3a25c02a801e18b82015260018060a01b038716604082015285606082015287608082015260808152610fc360a0826126fb565b8661385f565b613027565b3461049f57604036600319011261049f57602435600435610fed6140ed565b60015f516020615f855f395f51905f525d81156107b35761100d81613be7565b61101781836130d5565b61102233828461334c565b6020815101518085116110d8575060608151015160408201518082036110c05750509081611073857f01af349d63d1a08ac3225f0d6d63904cf6ba2252cb6aaa0fe42c37041f500876945151612808565b611082866020845101516128b7565b82519060208201525261109481613c47565b6110a0813384876135ea565b519051906110b560405192839233978461290c565b0390a36105ac612fa8565b6001629c50dd60e01b03195f5260045260245260445ffd5b632185aaed60e01b5f52600452602484905260445ffd5b3461049f575f36600319011261049f57611107613c70565b600680546001600160a01b031981169091555f906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461049f57602036600319011261049f57611166600435612fee565b61118861118282600190603f60405f1992015160f61c16011b90565b91614293565b60890360898111610cf9571b6001600160701b038111156111b6575060206001600160701b03604051908152f35b6020906108a3565b6084359060ff8216820361049f57565b6064359060ff8216820361049f57565b3461049f5760e036600319011261049f576064356024356044356004356112036111be565b9260a4359460c435906112146140ed565b60015f516020615f855f395f51905f525d61122e84612fee565b506112496001600160a01b0385165b6001600160a01b031690565b96873b1561049f5760405163d505accf60e01b815233600482015230602482015260448101859052606481019290925260ff96909616608482015260a481019590955260c4850152610478946109b694905f90829060e490829084905af16112b4575b503391613c97565b806107a25f6112c2936126fb565b5f6112ac565b3461049f57602036600319011261049f576001600160a01b036112e9610611565b165f526002602052602060405f2054604051908152f35b3461049f57604036600319011261049f57611319610611565b6024356001600160401b03811161049f576104789161133f61135f9236906004016109e7565b906113486140ed565b60015f516020615f855f395f51905f525d82613925565b5f5f516020615f855f395f51905f525d60405191829182610a77565b3461049f575f36600319011261049f5761140d6113b77f0000000000000000000000000000000000000000000000000000000000000000615172565b6104786113e37f0000000000000000000000000000000000000000000000000000000000000000615172565b61141b6113ee61292a565b91604051958695600f60f81b875260e0602088015260e0870190610e17565b908582036040870152610e17565b904660608501523060808501525f60a085015283820360c0850152610a44565b3461049f57608036600319011261049f57611454610611565b60643590604435906024356001600160401b03841161049f576114eb6114f093611485610478963690600401610a17565b9161148e6140ed565b60015f516020615f855f395f51905f525d6040517fd729ce3f01087155ca131b76a8e1faded4388ba250e983f906907c16c73ec56d602082015260018060a01b038716604082015285606082015260608152610fc36080826126fb565b613d69565b5f5f516020615f855f395f51905f525d6040519081529081906020820190565b3461049f57602036600319011261049f57611529610611565b611531613c70565b600980546001600160a01b0319166001600160a01b039290921691821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2005b3461049f57604036600319011261049f576004356001600160401b03811161049f5761135f6115ac6104789236906004016109e7565b6115b46105fb565b916115bd6140ed565b60015f516020615f855f395f51905f525d33613925565b3461049f575f36600319011261049f576006546040516001600160a01b039091168152602090f35b3461049f57602036600319011261049f57611618600435613a57565b600554905f829160058411611667575b61163493506005614f0f565b8061164557506040515f8152602090f35b611662611653602092612876565b60055f52825f20015460301c90565b610c79565b919261167281614db1565b8103908111610cf9576116349360055f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146116a9575091611628565b9291506116b5906127dc565b90611628565b60a43590811515820361049f57565b3461049f5760c036600319011261049f576116e3610611565b6024356001600160601b038116810361049f576044356001600160401b03811161049f573660238201121561049f578060040135916001600160401b03831161049f573660248460061b8401011161049f5761047893610591936064359160843593602461174f6116bb565b960191612977565b3461049f575f36600319011261049f57602060405165ffffffffffff42168152f35b3461049f576117873661063d565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036118855761182060019161181b856117ce6105ac97612fee565b838603611841578060406117fa92018760fe1b815117905260408151602083015160681b179101511790565b61180c825f52600a60205260405f2090565b555f52600d60205260405f2090565b612d5e565b500180546001600160a01b0319166001600160a01b03909216919091179055565b50805f52600d60205261187761186360405f2061185d86612876565b90612d5e565b50805460ff60981b1916600160981b179055565b5f52600d60205260405f2090565b631b8f6df360e01b5f5260045ffd5b3461049f57602036600319011261049f576001600160a01b036118b5610611565b165f526004602052602060018060d01b036118d260405f206140c3565b16604051908152f35b9291604084019360408152825180955260206060820193015f955b8087106119155750506119129394506020818403910152610a44565b90565b81516001600160a01b0316855260019690960195602094850194909101906118f6565b3461049f57604036600319011261049f576004356119546105fb565b61195c6140ed565b61196582612fee565b91611970838261418a565b61197b82848361334c565b6060840161199261198d8251516127dc565b612945565b936119a161198d8351516127dc565b936119de7f00000000000000000000000000000000000000000000000000000000000000006119cf88612767565b6001600160a01b039091169052565b611a0160808551015160208901516119f58a614293565b906020880151926142b4565b611a0a86612767565b5260015b8651811015611acf5780611a50611a466001611a37819561181b885f52600d60205260405f2090565b5001546001600160a01b031690565b6119cf838b612794565b611abe611a94611a8a83611a8588611a70895f52601060205260405f2090565b9060018060a01b03165f5260205260405f2090565b612d71565b90549060031b1c90565b608088510151611aae8851611aa886612876565b90612794565b51611ab88d614293565b916142b4565b611ac88289612794565b5201611a0e565b60405180610478888a836118db565b3461049f57604036600319011261049f57611b19600435611afd6105fb565b90805f52600a602052611b1360405f2054613180565b9061334c565b518051602082015190604083015192608060608201519101519060405194859460a0860194865260208601526040850152606084015260808301520390f35b3461049f57606036600319011261049f57602061069b604435600435602435611b7f6140ed565b60015f516020615f855f395f51905f525d3391613c97565b3461049f57602036600319011261049f57602061069b600435611bb86140ed565b60015f516020615f855f395f51905f525d3390613d69565b602081016020825282518091526040820191602060408360051b8301019401925f915b838310611c0257505050505090565b9091929394602080611c20600193603f198682030187528951610e17565b97019301930191939290611bf3565b3461049f57602036600319011261049f576004356001600160401b03811161049f57611c5f9036906004016109e7565b90611c6861292a565b611c7183612dd2565b925f5b818110611c8957604051806104788782611bd0565b80611caa611ca485611c9e600195878a612e07565b90612e5a565b306142c9565b611cb48288612794565b52611cbf8187612794565b5001611c74565b3461049f57611cd43661063d565b9190611cde6140ed565b60015f516020615f855f395f51905f525d6001600160a01b038316156107b357815f52600a60205260405f205415611e195780156107b3576040516370a0823160e01b81523060048201526001600160a01b03831691602082602481865afa9182156107ae575f92611df4575b50611d5890303385615d63565b6040516370a0823160e01b815230600482015291602090839060249082905afa80156107ae57611d8f925f91611dc5575b506128b7565b9081156107b35760015f8361069b93602096611daa82613be7565b611db481846130d5565b611dbf82828561334c565b92615130565b611de7915060203d602011611ded575b611ddf81836126fb565b810190612eac565b5f611d89565b503d611dd5565b611d58919250611e129060203d602011611ded57611ddf81836126fb565b9190611d4b565b506313f65fc560e21b5f5260045260245ffd5b3461049f575f36600319011261049f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461049f575f36600319011261049f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461049f57604036600319011261049f57602061069b602435600435611ed86140ed565b60015f516020615f855f395f51905f525d339061433c565b3461049f5760c036600319011261049f57611f09610611565b60243590604435611f186111ce565b6084359060a43592804211611ffe5791611fae9391611fa0611fa594604051611f9881611f8a60208201948d8d8760609194939260808201957fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf835260018060a01b0316602083015260408201520152565b03601f1981018352826126fb565b519020614481565b615842565b909291926158ba565b6001600160a01b0381165f908152600260205260409020805460018101909155809303611fdf576105ac9250613af4565b90506301d4b62360e61b5f5260018060a01b031660045260245260445ffd5b632341d78760e11b5f5260045260245ffd5b3461049f57608036600319011261049f5760043560243561202f610627565b6064359261203b6140ed565b60015f516020615f855f395f51905f525d82158015612126575b6107b35761206281612fee565b61206c81836144a7565b5061207833828461334c565b9361208581868486613497565b9580871161210f576104786121016109b688888861210a8d8a8a847f423cafe27db0a88c77552768eadf417064930e720730b8c1bb01f7e499b747246120cb85846128b7565b9a896120da8d9b3388876135ea565b6120e58533886136f4565b51945160405191829160018060a01b038c169789339885612e8a565b0390a4826144e3565b6137d0565b6357a5d22960e11b5f52600487905260245260445ffd5b506001600160a01b03821615612055565b3461049f57604036600319011261049f576004356121536105fb565b9061215c6140ed565b60015f516020615f855f395f51905f525d6001600160a01b0382169182156107b35761218782612fee565b9061219333838561334c565b906121a682516020815191015190612808565b9384156109ce576104789584827fcf46fdf0f22dc94090aaf3d0b042f54d1ea56cfa91b3eac0a163844460fb1bc861221f876121e88b809a6109b69c87614577565b6121f588823388886145bb565b50612202813387876135ea565b61220d8933876136f4565b51935160405191829133968b8461290c565b0390a46137d0565b3461049f57602036600319011261049f576004355f526012602052602060405f2054604051908152f35b3461049f57604036600319011261049f576004356024353033036123ff5761228361123d806001600160a01b03851681565b6040516370a0823160e01b815230600482015292909190602084602481865afa9384156107ae575f946123de575b5060405163095ea7b360e01b602082019081527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166024830181905260448301859052915f91829161230e8160648101611f8a565b519082885af161231c612ebb565b501561239c57803b1561049f57604051631a4e482360e11b81526004810192909252602482018390525f908290604490829084905af180156107ae576123ca575b506040516370a0823160e01b815230600482015291602090839060249082905afa80156107ae57612395925f916123ab575b50612808565b1161239c57005b63f562034960e01b5f5260045ffd5b6123c4915060203d602011611ded57611ddf81836126fb565b5f61238f565b806107a25f6123d8936126fb565b5f61235d565b6123f891945060203d602011611ded57611ddf81836126fb565b925f6122b1565b63029a949d60e31b5f5260045ffd5b3461049f57602036600319011261049f57612427610611565b61242f613c70565b6001600160a01b0316801561248157600680546001600160a01b0319811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b631e4fbdf760e01b5f525f60045260245ffd5b3461049f575f36600319011261049f576020600754604051908152f35b3461049f57602061069b6125356124c736610eed565b916124d39693966140ed565b60015f516020615f855f395f51905f525d6040517fb330a15910937686bef19b45f988598640a1187fb200ec3e736606a19a38e6b98a82015260018060a01b038716604082015285606082015287608082015260808152610fc360a0826126fb565b61433c565b3461049f57604036600319011261049f576024356004356125596140ed565b60015f516020615f855f395f51905f525d61257381613be7565b9161257e83836130d5565b61258933848461334c565b90612595818585614649565b6060825101518082111561260e5750815151156125f557816110b59160607f4c1a8ce2beb771a381f842de28690f99b6029b191e63e13098ef10e5d0ffe5e7945101526125e4813387876135ea565b519351604051918291339683612eea565b633cf5c65560e21b5f908152600452600160245260445ffd5b9061261b6105cc926127dc565b638fd1c77360e01b5f52600491909152602452604490565b3461049f57602036600319011261049f5760a060043561265281612fee565b815f52600b60205260405f209061267881600190603f60405f1992015160f61c16011b90565b916126a161269061268883612eff565b925460f01c90565b604090930151600160fd1b16151590565b9260405194600180881b0316855260208501526040840152606083015215156080820152f35b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176126f657604052565b6126c7565b90601f801991011681019081106001600160401b038211176126f657604052565b6040519061272b6040836126fb565b565b6040519061272b6060836126fb565b6001600160401b0381116126f65760051b60200190565b634e487b7160e01b5f52603260045260245ffd5b8051156108125760200190565b8051600110156108125760400190565b8051600210156108125760600190565b80518210156108125760209160051b010190565b634e487b7160e01b5f52601160045260245ffd5b90621baf808201809211610cf957565b9062093a808201809211610cf957565b9060018201809211610cf957565b906203d0908201809211610cf957565b6003019081600311610cf957565b91908201809211610cf957565b6040513d5f823e3d90fd5b805f52600a60205261283560405f2054613180565b6040810151909290600160fc1b161561286c575f918252600c60205260409091205491516001600160681b038381169360681c1691565b9151915f91508290565b5f19810191908211610cf957565b600419810191908211610cf957565b60016001608a1b0390810391908211610cf957565b600119810191908211610cf957565b91908203918211610cf957565b6001600160401b0381116126f657601f01601f191660200190565b60808091805184526020810151602085015260408101516040850152606081015160608501520151910152565b61292660c09295949360e0830196835260208301906128df565b0152565b604051906129396020836126fb565b5f808352366020840137565b9061294f8261273c565b61295c60405191826126fb565b828152809261296d601f199161273c565b0190602036910137565b94906001600160601b03612999919794959397612992613c70565b1660a01b90565b9360018060a01b038616809517956129b9875f52600a60205260405f2090565b54612be757803b15612bcc57506129e38382896129de8a5f52600b60205260405f2090565b613e86565b5f5b603e811080612bbf575b15612a02576129fd90612bfb565b6129e5565b9690919293949596836001821b03612bab5790612a4786849363ffffffff612a3e612a39612a328e9b9a99612876565b8888612c09565b612c27565b1615159061408c565b612a59865f52600a60205260405f2090565b5585612a6486612c4e565b612b0f575b90612a9d917fe5d42a41fa10f38757f2db09271013163a8cf2a94ed65503ac487c8b9d14ba94959660405195869586612cec565b0390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561049f5760405163ddac4d0160e01b815260048101839052905f908290602490829084905af180156107ae57612b01575090565b806107a25f611912936126fb565b929491935091907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168614801590612ba0575b612b8c578694927fe5d42a41fa10f38757f2db09271013163a8cf2a94ed65503ac487c8b9d14ba949492612a9d92612b8188612c97565b969550909150612a69565b630aae179560e01b5f52600487905260245ffd5b506008805414612b4a565b6302fb31a960e41b5f52600484905260245ffd5b50826001821b14156129ef565b6322a2d07b60e21b5f526001600160a01b031660045260245ffd5b63a3a300c760e01b5f52600487905260245ffd5b5f198114610cf95760010190565b91908110156108125760061b0190565b63ffffffff81160361049f57565b3561191281612c19565b91612c4a9183549060031b91821b915f19901b19161790565b9055565b600754600160401b8110156126f657600181016007556007548110156108125760075f527fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c6880155565b600854600160401b8110156126f657600181016008556008548110156108125760085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30155565b61ffff81160361049f57565b90815260208101919091529015156040820152608060608201819052810183905260a001915f5b818110612d205750505090565b90919260408060019263ffffffff8735612d3981612c19565b16815261ffff6020880135612d4d81612ce0565b166020820152019401929101612d13565b9060088110156108125760011b01905f90565b60088210156108125701905f90565b929192612d8c826128c4565b91612d9a60405193846126fb565b82948184528183011161049f578281602093845f960137010152565b5f5b828110612dc457505050565b606082820152602001612db8565b9061272b612ddf8361273c565b612dec60405191826126fb565b83815260208194612dff601f199161273c565b019101612db6565b91908110156108125760051b81013590601e198136030182121561049f5701908135916001600160401b03831161049f57602001823603811361049f579190565b805191908290602001825e015f815290565b612e7c61272b92949360208660405197889583870137840101905f8252612e48565b03601f1981018452836126fb565b909493926129269060e0936101008401978452602084015260408301906128df565b9081602091031261049f575190565b3d15612ee5573d90612ecc826128c4565b91612eda60405193846126fb565b82523d5f602084013e565b606090565b60a090939291936129268160c08101966128df565b905f915b60088310612f0e5750565b91612f198184612f43565b905015612f295760010191612f03565b9150565b90603082029180830460301490151715610cf957565b6008821015612fa0576005821015612f7557612f60905491612f2d565b1c905b61ffff63ffffffff8360101c16921690565b60010154906004198101908111610cf957603081029080820460301490151715610cf9571c90612f63565b50505f905f90565b5f5f516020615f855f395f51905f525d565b60405190608082018281106001600160401b038211176126f657604052606080835f81525f60208201525f60408201520152565b612ff6612fba565b50805f52600a60205260405f2054908115613015575061191290613180565b6313f65fc560e21b5f5260045260245ffd5b9192831580156130c4575b6107b35782849261304561191295612fee565b61304f81846144a7565b50827fcf46fdf0f22dc94090aaf3d0b042f54d1ea56cfa91b3eac0a163844460fb1bc861221f61308085858561334c565b61308c89828787614577565b613098818787876135ea565b6130a38987876136f4565b5193516040516001600160a01b038981169716959092839290918b8461290c565b506001600160a01b03811615613032565b906130df916146c4565b1561239c57565b91906060906131038160408151602083015160681b179101511790565b845f52600a60205260405f205501519182511561317b575f52600d60205260405f205f5b8351811015613175576001906001600160981b036131458287612794565b5116613159613153836127dc565b85612d5e565b5090838060981b0316838060981b031982541617905501613127565b50509050565b509050565b90613189612fba565b6001600160681b0383168152606883901c60016001608e1b031660208201526001600160f61b03199092166040830152565b600160086131ca5f1993614293565b011b0190565b6040820151600160fe1b1615613288576131f2905f52600d60205260405f2090565b9060015b61320e6132038285612d5e565b505460981c60ff1690565b156132215761321c90612bfb565b6131f6565b91606061322d84612945565b92019182525f5b8381106132415750505050565b8061327661326a61325c6132566001956127dc565b86612d5e565b50546001600160981b031690565b6001600160981b031690565b613281828651612794565b5201613234565b5050565b6040519060c082018281106001600160401b038211176126f657604081905260a08101836001600160401b038211838310176126f6575f9260a09260405283815283602082015283604082015283606082015283608082015281528260208201528260408201528260608201528260808201520152565b90604051606081018181106001600160401b038211176126f657604052604060ff8294546001600160681b038116845264ffffffffff8160681c16602085015260901c16910152565b90929161335761328c565b936133a86133a461337484611a70875f52600e60205260405f2090565b54926001600160681b0384168851526133908460051b606d1d90565b602089015260400151600160fc1b16151590565b1590565b613488579184916133e8846133c461340696600f9060fb1c1690565b6060865101526133e26060860191600160ff1b161515829015159052565b51151590565b61340e575b5081516020815191015160a084015260808301526147ec565b608083510152565b61342761342c91611a70845f52600f60205260405f2090565b613303565b60206001600160681b0361344783516001600160681b031690565b64ffffffffff61346c60406134638688015164ffffffffff1690565b96015160ff1690565b9460ff885196166040890152166040850152169101525f6133ed565b50508251805160809091015250565b939290935f946134af84516020815191015190612808565b83116135bf57836134c09183613aae565b9181841161350c575b505050906134f861272b926020835101908151916134f16134ea8484614836565b80946128b7565b90526128b7565b61350582519182516128b7565b9052613c47565b613521613528915f52600b60205260405f2090565b91846128b7565b90845160408101514210613570575b5081156134c95795613561836134f8946135679461355b61272b99989b5460f01c90565b90614848565b90612808565b9491925f6134c9565b6135b891929750602061358591015188614836565b6135b2613596604088015185612f43565b50845460f01c6135ab4260408b5101516128b7565b9084614848565b976128b7565b905f613537565b6105cc836135d586516020815191015190612808565b6322df051360e11b5f52600452602452604490565b909193929384519060808201519161360c856040600160fc1b91015116151590565b156136ee575061361c86846147ec565b60808751015260808651015180838651030192808211806136dd575b6136b8576040860151969761272b976136809190600160fc1b166136a8575b6020810161367781518a8787613671602084015193614293565b93614aa5565b90528487614acb565b606086015151613695575b50505082526130e6565b6136a0928686614b35565b5f808061368b565b6136b3818689614886565b613657565b6105cc846136c5886131bb565b637d6dbd1d60e11b5f52600491909152602452604490565b506136e7866131bb565b8411613638565b5161361c565b60400151909190600160fd1b16158015613716575b6132885761272b91614be7565b506001600160a01b038281165f908152600360205260409020541615613709565b60400151909190600160fd1b16158015613759575b6132885761272b91614c6c565b506001600160a01b038281165f90815260036020526040902054161561374c565b90815f52601160205260405f2054818101809111610cf9575f516020615f655f395f51905f5291835f5260116020528160405f20556137cb6040519283928360209093929193604081019481520152565b0390a2565b826137da57505050565b60405163a9059cbb60e01b5f9081526001600160a01b0393841660045260249490945291169160209060448180865af160015f5114811615613840575b604091909152156138255750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b6001811516613856573d15833b15151616613817565b503d5f823e3d90fd5b929093919384421161391257916138e56133a4926138dd6138ec95611f8a611f986138a38a60018060a01b03165f52600260205260405f2080549060018201905590565b60408051602081018390529081019c909c529a6138c38160608101611f8a565b6040519283916138d7602084018097612e48565b90612e48565b923691612d80565b9084614d03565b6138f4575050565b630f56570160e41b5f526001600160a01b031660045260245260445ffd5b8463cd21db4f60e01b5f5260045260245ffd5b929392906001600160a01b038516156107b3579061394483949361273c565b9361395260405195866126fb565b80855261396e601f196139648361273c565b0160208701612db6565b84935f5b82811015613a4d578060051b8501359161398b83612fee565b9361399786868661334c565b96600160fe1b604087015116613a3e575b60608601515160018101809111610cf9576139c290612945565b985f5b8c8b518210156139fc57908b6139f1826139eb5f8f968f8f988f916139f79a8793615596565b92612794565b52612bfb565b6139c5565b5050956001949395613a17613a1c93999a9b949b8b83614acb565b6130e6565b613a26828a612794565b52613a318189612794565b5001949194939293613972565b613a4886866130d5565b6139a8565b5094505050509150565b65ffffffffffff421680821015613a98575065ffffffffffff8111613a815765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b90637669fc0f60e11b5f5260045260245260445ffd5b8251606001515f9492613ac092614f68565b91516040810151421015613ae8575b8215613ad85750565b929092518101809111610cf95791565b60208101519350613acf565b6001600160a01b038082165f818152600360205260409020549293929091161580159291613b949180613bd5575b613bbe575b5f81815260036020526040902080546001600160a01b038581166001600160a01b0319831617909255169283916001600160a01b0382169485917f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f5f80a4613b8e86614f9b565b91615c07565b81613bb5575b50613ba25750565b80613baf61272b92614f9b565b90614be7565b9050155f613b9a565b613bd0613bca86614f9b565b86614c6c565b613b27565b506001600160a01b0383161515613b22565b90613bf0612fba565b50613bfa82612fee565b91600160ff1b60408401511615613c44575f52601260205260405f2054804210613c3257506040820180516001600160ff1b03169052565b631344e4d160e21b5f5260045260245ffd5b50565b805160208101516132885760405f918282850152015251805115613c685750565b60605f910152565b6006546001600160a01b03163303613c8457565b63118cdaa760e01b5f523360045260245ffd5b9093929193815f52600a60205260405f205415611e195780156107b3576040516370a0823160e01b81523060048201526001600160a01b03831691602082602481865afa9182156107ae575f92613d44575b50613cf690303385615d63565b6040516370a0823160e01b815230600482015291602090839060249082905afa80156107ae57613d2c925f91611dc557506128b7565b9182156107b357825f9261272b9496611daa82613be7565b613cf6919250613d629060203d602011611ded57611ddf81836126fb565b9190613ce9565b9190613d7483613be7565b92613d7f84826130d5565b613d8a82858361334c565b613d9485836151b0565b926060860151518411613e68576040516370a0823160e01b8152306004820152936001600160a01b03841690602086602481855afa9586156107ae575f96613e43575b50613de790309085858b89615305565b15613e2f576040516370a0823160e01b815230600482015290602090829060249082905afa9485156107ae5761272b95613e27925f91611dc557506128b7565b958693615019565b631416849760e11b5f52600484905260245ffd5b613de7919650613e619060203d602011611ded57611ddf81836126fb565b9590613dd7565b631416849760e11b5f52600483905260245ffd5b3561191281612ce0565b9190926127108111614074578115801561406a575b6140565760f01b925f918291905b808310613ebb57505050600182015555565b909194613ec9868385612c09565b613ede613ed582612c27565b63ffffffff1690565b1580159061403d575b8715908115613fcb575b15908115613fc2575b508015613fa9575b8015613f8e575b613f7a57613f38613f316020613f2a613f24613ed586612c27565b60101b90565b9301613e7c565b61ffff1690565b176005871015613f5b5790600191613f4f88612f2d565b1b17955b019190613ea9565b938694613f72613f6d60019499612884565b612f2d565b1b1793613f53565b63642a819160e11b5f52600487905260245ffd5b50630784ce0063ffffffff613fa283612c27565b1611613f09565b50612710613fbc613f3160208401613e7c565b10613f02565b9050155f613efa565b9050613fd682612c27565b63ffffffff613ff4613ed5612a39613fed8d612876565b898b612c09565b91161180614003575b90613ef1565b508761ffff614034613f31602061402e614027614021838a01613e7c565b96612876565b8a8c612c09565b01613e7c565b91161015613ffd565b50612710614050613f3160208401613e7c565b14613ee7565b63642a819160e11b5f52600482905260245ffd5b5060088211613e9b565b6357a5d22960e11b5f5260045261271060245260445ffd5b9291909260018101809111610cf95760f61b926140b5575b6140aa57565b600160fd1b90911790565b600160fc1b909217916140a4565b805490816140d15750505f90565b815f19810111610cf9575f525f199060205f2001015460301c90565b5f516020615f855f395f51905f525c61410257565b633ee5aeb560e01b5f5260045ffd5b60208183031261049f578051906001600160401b03821161049f57019080601f8301121561049f5781516141448161273c565b9261415260405194856126fb565b81845260208085019260051b82010192831161049f57602001905b82821061417a5750505090565b815181526020918201910161416d565b9161419582846131d0565b5f61419f836156e6565b6141a884614293565b60405160016219ef9760e31b03198152600481019690965260248601919091526044850152836064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156107ae575f9361426f575b509061421683612767565b5161422660208301918251612808565b905260600160015b8351811015613175578061424460019286612794565b516142688451916139eb61425785612876565b916142628386612794565b51612808565b520161422e565b61428c9193503d805f833e61428481836126fb565b810190614111565b915f61420b565b6040603f91015160f61c16602e01606081105f146142ae5790565b50606090565b02901c818113156142c3570390565b50505f90565b905f8091602081519101845af48080614329575b156142ec57505061191261570d565b1561431157639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15155f036128155763d6bda27560e01b5f5260045ffd5b503d1515806142dd5750813b15156142dd565b9291909281156107b35761434f81612fee565b61435981836144a7565b5061436585828461334c565b946143766060875101518385614f68565b801561446957865151808611614452575086516020810151908115159081614443575b5061443157509061442c6143cf7f2710cbcf7c2fbdd741be52911051451bb544c80e9c63ac6e95f43199750db8ac949342612808565b976143dc878251516128b7565b6143eb88602084510151612808565b82519060208201525288604082516060810151828501520152614410818486896135ea565b5192516040516001600160a01b0390931696929384938461290c565b0390a3565b630ed58f2160e31b5f5260045260245ffd5b6040915001514210155f614399565b633cf5c65560e21b5f52600452602485905260445ffd5b8651606001516375988b0560e11b5f5260045260245ffd5b60429061448c615726565b906040519161190160f01b8352600283015260228201522090565b91906144b390836146c4565b9182156144bd5750565b7f02661ae25c50a68b2a7eea461c787597045d762a1e4657bf00621c7419f3552f5f80a2565b90801561328857303b1561049f57604051630e77b5bb60e41b815260048101839052602481018290525f816044818330620927c0f19081614567575b5061452d5761272b9161377a565b5f516020615f655f395f51905f529061454e835f52601160205260405f2090565b54604080519283526020830191909152819081016137cb565b5f614571916126fb565b5f61451f565b93929190614586828287613aae565b509485841161459a57613c44949550613497565b858460408551015191638dd012af60e01b5f5260045260245260445260645ffd5b60408201515f966001969594939291600160fe1b16614634575b60608301515160018101809111610cf9576145ef90612945565b975b878061462a575b15614620578061461160018961461b948a8a8a8a615596565b6139f1828c612794565b6145f1565b5095505050505050565b50885181106145f8565b5f9750955061464382826144a7565b956145d5565b9082156146bf57815f52600b60205261467b6146688460405f20612f43565b604090930151600160fc1b161515919050565b159081156146b6575b5061468d575050565b5f52600b6020526146a060405f20612eff565b9063c2f539b560e01b5f5260045260245260445ffd5b9050155f614684565b505050565b6146ce82826131d0565b6146d7826156e6565b906147156146e484614293565b60405163574cdded60e01b602082019081526024820194909452604481019490945260648401528260848101612e7c565b61472c836060620249f09101515102620493e00190565b906060840151519160038301809311610cf95780806147bf5750505a925b61475383612945565b938360051b925f6020870193519260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001690f13d60051c918083116147b7575b50028152600281511191826147ad57505090565b61191292506159ce565b91505f614799565b603f6127109160069693961b0401805a106147da575061474a565b63b22db89560e01b5f5260045260245ffd5b815180511561482c57505f52600b602052602061271061481560405f2060608551015190612f43565b90508351510204915101518101809111610cf95790565b6020015192915050565b9080821015614843575090565b905090565b61191293612710029291020281015f1901614d93565b9060405161486b816126db565b60206001600160681b03829454818116845260681c16910152565b9190916149956148a66148a1835f52600c60205260405f2090565b61485e565b6148f96148ec6148e06148d56148c385516001600160681b031690565b6001600160681b038951519116612808565b6080880151906128b7565b6001600160681b031690565b6001600160681b03168252565b6149476020820161493a6148e061492f61491a84516001600160681b031690565b6001600160681b0360208b5101519116612808565b60a0890151906128b7565b6001600160681b03169052565b614959835f52600c60205260405f2090565b81518154602090930151600160681b600160d01b0360689190911b166001600160d01b03199093166001600160681b0390911617919091179055565b60608201805183516020015115158252159081614a9b575b506146bf5761272b92611a70614a3a92614a2c855195614a226149f960406149f0816149e360208d01516001600160681b031690565b9b015164ffffffffff1690565b93015160ff1690565b91614a14614a0561272d565b6001600160681b03909a168a52565b64ffffffffff166020890152565b60ff166040870152565b5f52600f60205260405f2090565b815181546cffffffffffffffffffffffffff19166001600160681b0391909116178155906020810151825460409092015165ffffffffffff60681b1990921660689190911b64ffffffffff60681b161760909190911b60ff60901b16179055565b511590505f6149ad565b9392919080821015614aba570302901c900390565b9003026001821b015f1901901c0190565b8251805160208501516060928301519290950151929460681b600160681b600160fb1b03161760fb9190911b179190614b27575b614b2491925f52600e60205260405f209060018060a01b03165f5260205260405f2090565b55565b600160ff1b90911790614aff565b91614b5f9192959493955f52601060205260405f209060018060a01b03165f5260205260405f2090565b91614b6e606083015192614293565b945f5b8351811015614bde576001810190818111610cf95781614bd6614bc0614bb98b898989614bb2898f60019c614ba591612d71565b90549060031b1c94612794565b5192614aa5565b9289612d71565b819391549060031b91821b915f19901b19161790565b905501614b71565b50505050509050565b61272b91906001600160a01b03168015614c54575b614c0d614c0883615b08565b615b6d565b50505f908152600360205260408120549080527f3617319a054d772f909f7c479a2cebe5066e836a939412e32403c99029b92eff546001600160a01b039081169116615c07565b614c65614c6083615b08565b615b39565b5050614bfc565b9061272b91614c7d614c6083615b08565b50506001600160a01b03168015614cd2575b60036020527f3617319a054d772f909f7c479a2cebe5066e836a939412e32403c99029b92eff545f9182526040909120546001600160a01b039081169116615c07565b614cde614c0883615b08565b5050614c8f565b60041115614cef57565b634e487b7160e01b5f52602160045260245ffd5b9190823b614d3e5790614d1591615d29565b50614d1f81614ce5565b159182614d2b57505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b8115614d9d570490565b634e487b7160e01b5f52601260045260245ffd5b600181111561191257806001600160801b821015614ed2575b614e78614e6e614e64614e5a614e50614e46614e35614e7f976004614e849a600160401b811015614ec5575b640100000000811015614eb8575b62010000811015614eab575b610100811015614e9e575b6010811015614e91575b1015614e89575b60030260011c90565b614e3f818b614d93565b0160011c90565b614e3f818a614d93565b614e3f8189614d93565b614e3f8188614d93565b614e3f8187614d93565b614e3f8186614d93565b8093614d93565b821190565b900390565b60011b614e2c565b60041c9160021b91614e25565b60081c9160041b91614e1b565b60101c9160081b91614e10565b60201c9160101b91614e04565b60401c9160201b91614df6565b5050614e84614e7f614e78614e6e614e64614e5a614e50614e46614e35614ef98a60801c90565b9850600160401b9750614dca9650505050505050565b9065ffffffffffff165b838310614f265750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f14614f585750925b9190614f19565b9350614f63906127dc565b614f51565b6040909101515f93929190600160fc1b16614f81575050565b614f979293505f52600b60205260405f20612f43565b5090565b5f905f92600854925b83851015615012577ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee38501545f818152600a6020526040902054614fed918591611b1390613180565b51602081519101518101809111610cf9578101809111610cf957600190940193614fa4565b9350915050565b9291909180518051159081615122575b506151135760608151015161503f818587614649565b8151805115908115916150f1575b606001519081831090816150e9575b506150d1575061506c8660681c90565b6150c4578161442c917fea1302d329ce119164f22a2c283e41b334648e1eaa0dfa0c32749e4f6be16eb1959493516150a5898251612808565b90526060825101526150b9818486896135ea565b614410878486613737565b6105cc866136c5866131bb565b638fd1c77360e01b5f5260049190915260245260445ffd5b90505f61505c565b90506020810151151580615106575b9061504d565b5060408101514210615100565b632ec094db60e21b5f5260045ffd5b60209150015115155f615029565b94909395929192615147575b61503f818587614649565b5080518051159081615164575b506151135760608151015161513c565b60209150015115155f615154565b60ff811690601f82116151a1576040519161518e6040846126fb565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b6001600160a01b0381811691907f000000000000000000000000000000000000000000000000000000000000000016821461523b57606060019301925b835151811161523457815f52600d6020528261520c8260405f20612d5e565b50600101546001600160a01b03161461522d5761522890612bfb565b6151ed565b9250505090565b9392505050565b5050505f90565b6040519061010082018281106001600160401b038211176126f6576040525f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b91909160e0806101008301948051845260208101516020850152604081015160408501526060810151606085015260018060a01b03608082015116608085015260a081015160a085015260c081015160c08501520151910152565b9190915f8382019384129112908015821691151617610cf957565b9193949094615312615242565b9383855261531f876156e6565b61532888614293565b60408701526020860152805160809081015160a08701526001600160a01b03841690860152816060860152811596875f1461556257602081015160208301515b60e088015260c08701526153a96133a46153a25f604051630540e70960e01b602082015261539d81611f8a8d6024830161528f565b615936565b8098615dcc565b61239c5787615541575b506153bd85612774565b51968715958680615539575b61552c57811561550b577f0000000000000000000000000000000000000000000000000000000000000000965b1590816154f5575b506154a857917f45fb747c6bc9502a533870947bc749d7e1f1b8381802987101f1d29691e0436e939188935f1461546857602091500161543f8382516152ea565b90525b604080516001600160a01b0396871681526020810193909352908516959094169390a490565b506154866154a391611a8589611a70895f52601060205260405f2090565b61549d856154988385549060031b1c90565b6152ea565b91612c31565b615442565b5050604080516001600160a01b0395861681526020810197909752949093169491937fb02055376330f081df1d3f476931ee4261cc6889cdcc744297bca1241bd6370d9350919050a35f90565b6001915061550290612784565b5114155f6153fe565b6155266001611a378661181b8a5f52600d60205260405f2090565b966153f6565b5050505050505050505f90565b5081156153c9565b61555a602061554f88612767565b519201918251612808565b90525f6153b3565b6155736060820151611aa885612876565b51615591611a8a85611a858b611a708b5f52601060205260405f2090565b615368565b929491949390936155a5615242565b948486526155b2816156e6565b6155bb82614293565b60408801526020870152815160809081015160a08801526001600160a01b03851690870152826060870152821597885f146156b257602082015160208401515b60e089015260c08801526156616133a461565a604051630540e70960e01b602082015261562f81611f8a8d6024830161528f565b84156156ab5761565461564f876060620249f09101515102620493e00190565b6127ea565b90615936565b8099615dcc565b61567557508761554157506153bd85612774565b9650505050509250501561239c577f02661ae25c50a68b2a7eea461c787597045d762a1e4657bf00621c7419f3552f5f80a25f90565b5f90615936565b6156c36060830151611aa886612876565b516156e1611a8a86611a858c611a708c5f52601060205260405f2090565b6155fb565b615701815191600190603f60405f1992015160f61c16011b90565b81101561191257505f90565b604051903d82523d5f602084013e60203d830101604052565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615819575b15615781577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261581360c0826126fb565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614615758565b91906fa2a8918ca85bafe22016d0b997e4df60600160ff1b0384116158af579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156107ae575f516001600160a01b038116156158a557905f905f90565b505f906001905f90565b5050505f9160039190565b6158c381614ce5565b806158cc575050565b6158d581614ce5565b600181036158ec5763f645eedf60e01b5f5260045ffd5b6158f581614ce5565b60028103615910575063fce698f760e01b5f5260045260245ffd5b8061591c600392614ce5565b146159245750565b6335e2f38360e21b5f5260045260245ffd5b9190806159a1575060605a5b61594c6003612945565b845190946020808701939101905f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690f13d60051c906003821161599957028252565b600302835250565b612710603f8260061b0401805a106159bc5750606090615942565b63b22db89560e01b5f5260045260245ffd5b6159d782612774565b51916159e281612784565b519260206159ef83612767565b5114801590615af3575b615ad95760018103615a1e575b50506020615a179101918251612808565b9052600190565b80158015615ae1575b615ad9576060830193845190615a3d8251612945565b945f5b8351811015615ac557615a538185612794565b51615a5e8289612794565b5284615a69826127dc565b1015615abd57615a81615a7b826127fa565b87612794565b5190615a96615a90828a612794565b51612893565b821161552c57600191615aa9828a612794565b5101615ab5828a612794565b525b01615a40565b600190615ab7565b50949095525060209150615a179050615a06565b505050505f90565b50615aec82516128a8565b8111615a27565b50615b016020840151612893565b84116159f9565b6001600160d01b038111615b22576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b615b4360056140c3565b6001600160d01b0391821690821601908111610cf957610f37904265ffffffffffff166005615e8e565b615b7760056140c3565b6001600160d01b0391821690821603908111610cf957610f37904265ffffffffffff166005615e8e565b90615bab826140c3565b6001600160d01b0391821690821603908111610cf957610f379165ffffffffffff421690615e8e565b90615bde826140c3565b6001600160d01b0391821690821601908111610cf957610f379165ffffffffffff421690615e8e565b6001600160a01b03808316939291908116908185141580615d20575b615c2f575b5050505050565b81615cb3575b505082615c44575b8080615c28565b6001600160a01b03165f9081526004602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72491615c9091615c8a9091615b08565b90615bd4565b604080516001600160d01b039384168152919092166020820152a25f8080615c3d565b6001600160a01b03165f9081526004602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72490615cfe90615cf886615b08565b90615ba1565b604080516001600160d01b039384168152919092166020820152a25f80615c35565b50831515615c23565b8151919060418303615d5957615d529250602082015190606060408401519301515f1a90615842565b9192909190565b50505f9160029190565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f5114811615615db6575b6040919091525f606052156138255750565b6001811516613856573d15833b15151616615da4565b9080516003811490811591615e21575b506142c35760c0820151615def82612767565b518101809111610cf957615e05615e1d92612774565b519260a08101519160e06040830151920151926142b4565b1490565b905015610812576020810151615e3a60c0840151612893565b105f615ddc565b805490600160401b8210156126f65760018201808255821015610812575f9081526020902001815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b80549293928015615f3a57615ea5615eb091612876565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411615f2b57879303615ef75750615ef392509065ffffffffffff82549181199060301b169116179055565b9190565b915050615ef391615f17615f0961271c565b65ffffffffffff9093168352565b6001600160d01b0386166020830152615e41565b632520601d60e01b5f5260045ffd5b5090615f5f91615f4b615f0961271c565b6001600160d01b0385166020830152615e41565b5f919056fe4c270919bddd61d5914a07cf02316de1d40bf2ba2007db7c29cc9ceb490cab919b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// StakingVault is an auto generated Go binding around an Ethereum contract.
type StakingVault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StakingVault) GetABI() abi.ABI {
	return c.abi
}

// NewStakingVault creates a new instance of StakingVault.
func NewStakingVault() *StakingVault {
	parsed, err := StakingVaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakingVault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakingVault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address distributor_, address alm_, address owner_, address guardian_) returns()
func (stakingVault *StakingVault) PackConstructor(distributor_ common.Address, alm_ common.Address, owner_ common.Address, guardian_ common.Address) []byte {
	enc, err := stakingVault.abi.Pack("", distributor_, alm_, owner_, guardian_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stakingVault *StakingVault) PackCLOCKMODE() []byte {
	enc, err := stakingVault.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stakingVault *StakingVault) TryPackCLOCKMODE() ([]byte, error) {
	return stakingVault.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (stakingVault *StakingVault) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := stakingVault.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAlm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8f6eb8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function alm() view returns(address)
func (stakingVault *StakingVault) PackAlm() []byte {
	enc, err := stakingVault.abi.Pack("alm")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAlm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8f6eb8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function alm() view returns(address)
func (stakingVault *StakingVault) TryPackAlm() ([]byte, error) {
	return stakingVault.abi.Pack("alm")
}

// UnpackAlm is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8f6eb8a.
//
// Solidity: function alm() view returns(address)
func (stakingVault *StakingVault) UnpackAlm(data []byte) (common.Address, error) {
	out, err := stakingVault.abi.Unpack("alm", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c574b48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256[] poolIds, address receiver) returns(uint256[][] amounts)
func (stakingVault *StakingVault) PackClaim(poolIds []*big.Int, receiver common.Address) []byte {
	enc, err := stakingVault.abi.Pack("claim", poolIds, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c574b48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256[] poolIds, address receiver) returns(uint256[][] amounts)
func (stakingVault *StakingVault) TryPackClaim(poolIds []*big.Int, receiver common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("claim", poolIds, receiver)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c574b48.
//
// Solidity: function claim(uint256[] poolIds, address receiver) returns(uint256[][] amounts)
func (stakingVault *StakingVault) UnpackClaim(data []byte) ([][]*big.Int, error) {
	out, err := stakingVault.abi.Unpack("claim", data)
	if err != nil {
		return *new([][]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([][]*big.Int)).(*[][]*big.Int)
	return out0, nil
}

// PackClaimBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34c4eb7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimBySig(address account, uint256[] poolIds, address receiver, uint256 deadline, bytes signature) returns(uint256[][] amounts)
func (stakingVault *StakingVault) PackClaimBySig(account common.Address, poolIds []*big.Int, receiver common.Address, deadline *big.Int, signature []byte) []byte {
	enc, err := stakingVault.abi.Pack("claimBySig", account, poolIds, receiver, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34c4eb7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimBySig(address account, uint256[] poolIds, address receiver, uint256 deadline, bytes signature) returns(uint256[][] amounts)
func (stakingVault *StakingVault) TryPackClaimBySig(account common.Address, poolIds []*big.Int, receiver common.Address, deadline *big.Int, signature []byte) ([]byte, error) {
	return stakingVault.abi.Pack("claimBySig", account, poolIds, receiver, deadline, signature)
}

// UnpackClaimBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x34c4eb7c.
//
// Solidity: function claimBySig(address account, uint256[] poolIds, address receiver, uint256 deadline, bytes signature) returns(uint256[][] amounts)
func (stakingVault *StakingVault) UnpackClaimBySig(data []byte) ([][]*big.Int, error) {
	out, err := stakingVault.abi.Unpack("claimBySig", data)
	if err != nil {
		return *new([][]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([][]*big.Int)).(*[][]*big.Int)
	return out0, nil
}

// PackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82b25011.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFor(address account, uint256[] poolIds) returns(uint256[][] amounts)
func (stakingVault *StakingVault) PackClaimFor(account common.Address, poolIds []*big.Int) []byte {
	enc, err := stakingVault.abi.Pack("claimFor", account, poolIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82b25011.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFor(address account, uint256[] poolIds) returns(uint256[][] amounts)
func (stakingVault *StakingVault) TryPackClaimFor(account common.Address, poolIds []*big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("claimFor", account, poolIds)
}

// UnpackClaimFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82b25011.
//
// Solidity: function claimFor(address account, uint256[] poolIds) returns(uint256[][] amounts)
func (stakingVault *StakingVault) UnpackClaimFor(data []byte) ([][]*big.Int, error) {
	out, err := stakingVault.abi.Unpack("claimFor", data)
	if err != nil {
		return *new([][]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([][]*big.Int)).(*[][]*big.Int)
	return out0, nil
}

// PackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0c7f71c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimable(uint256 poolId, address account) view returns(address[] tokens, uint256[] amounts)
func (stakingVault *StakingVault) PackClaimable(poolId *big.Int, account common.Address) []byte {
	enc, err := stakingVault.abi.Pack("claimable", poolId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0c7f71c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimable(uint256 poolId, address account) view returns(address[] tokens, uint256[] amounts)
func (stakingVault *StakingVault) TryPackClaimable(poolId *big.Int, account common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("claimable", poolId, account)
}

// ClaimableOutput serves as a container for the return parameters of contract
// method Claimable.
type ClaimableOutput struct {
	Tokens  []common.Address
	Amounts []*big.Int
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0c7f71c.
//
// Solidity: function claimable(uint256 poolId, address account) view returns(address[] tokens, uint256[] amounts)
func (stakingVault *StakingVault) UnpackClaimable(data []byte) (ClaimableOutput, error) {
	out, err := stakingVault.abi.Unpack("claimable", data)
	outstruct := new(ClaimableOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Tokens = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Amounts = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (stakingVault *StakingVault) PackClock() []byte {
	enc, err := stakingVault.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (stakingVault *StakingVault) TryPackClock() ([]byte, error) {
	return stakingVault.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (stakingVault *StakingVault) UnpackClock(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCompound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa5f7e26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compound(uint256 poolId) returns(uint256 credited)
func (stakingVault *StakingVault) PackCompound(poolId *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("compound", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa5f7e26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compound(uint256 poolId) returns(uint256 credited)
func (stakingVault *StakingVault) TryPackCompound(poolId *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("compound", poolId)
}

// UnpackCompound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa5f7e26.
//
// Solidity: function compound(uint256 poolId) returns(uint256 credited)
func (stakingVault *StakingVault) UnpackCompound(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("compound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCompoundBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88154c30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compoundBySig(address account, uint256 poolId, uint256 deadline, bytes signature) returns(uint256 credited)
func (stakingVault *StakingVault) PackCompoundBySig(account common.Address, poolId *big.Int, deadline *big.Int, signature []byte) []byte {
	enc, err := stakingVault.abi.Pack("compoundBySig", account, poolId, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompoundBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88154c30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compoundBySig(address account, uint256 poolId, uint256 deadline, bytes signature) returns(uint256 credited)
func (stakingVault *StakingVault) TryPackCompoundBySig(account common.Address, poolId *big.Int, deadline *big.Int, signature []byte) ([]byte, error) {
	return stakingVault.abi.Pack("compoundBySig", account, poolId, deadline, signature)
}

// UnpackCompoundBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x88154c30.
//
// Solidity: function compoundBySig(address account, uint256 poolId, uint256 deadline, bytes signature) returns(uint256 credited)
func (stakingVault *StakingVault) UnpackCompoundBySig(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("compoundBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreatePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e6fe7e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createPool(address asset, uint96 salt, (uint32,uint16)[] poolTiers, uint256 penaltyBps, uint256 minimum, bool votes) returns(uint256 poolId)
func (stakingVault *StakingVault) PackCreatePool(asset common.Address, salt *big.Int, poolTiers []IStakingVaultTier, penaltyBps *big.Int, minimum *big.Int, votes bool) []byte {
	enc, err := stakingVault.abi.Pack("createPool", asset, salt, poolTiers, penaltyBps, minimum, votes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreatePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e6fe7e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createPool(address asset, uint96 salt, (uint32,uint16)[] poolTiers, uint256 penaltyBps, uint256 minimum, bool votes) returns(uint256 poolId)
func (stakingVault *StakingVault) TryPackCreatePool(asset common.Address, salt *big.Int, poolTiers []IStakingVaultTier, penaltyBps *big.Int, minimum *big.Int, votes bool) ([]byte, error) {
	return stakingVault.abi.Pack("createPool", asset, salt, poolTiers, penaltyBps, minimum, votes)
}

// UnpackCreatePool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e6fe7e1.
//
// Solidity: function createPool(address asset, uint96 salt, (uint32,uint16)[] poolTiers, uint256 penaltyBps, uint256 minimum, bool votes) returns(uint256 poolId)
func (stakingVault *StakingVault) UnpackCreatePool(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("createPool", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (stakingVault *StakingVault) PackDelegate(delegatee common.Address) []byte {
	enc, err := stakingVault.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (stakingVault *StakingVault) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (stakingVault *StakingVault) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := stakingVault.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (stakingVault *StakingVault) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return stakingVault.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (stakingVault *StakingVault) PackDelegates(account common.Address) []byte {
	enc, err := stakingVault.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (stakingVault *StakingVault) TryPackDelegates(account common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (stakingVault *StakingVault) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := stakingVault.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDistributor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfe10928.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distributor() view returns(address)
func (stakingVault *StakingVault) PackDistributor() []byte {
	enc, err := stakingVault.abi.Pack("distributor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistributor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfe10928.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distributor() view returns(address)
func (stakingVault *StakingVault) TryPackDistributor() ([]byte, error) {
	return stakingVault.abi.Pack("distributor")
}

// UnpackDistributor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbfe10928.
//
// Solidity: function distributor() view returns(address)
func (stakingVault *StakingVault) UnpackDistributor(data []byte) (common.Address, error) {
	out, err := stakingVault.abi.Unpack("distributor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStakingVaultEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stakingVault *StakingVault) PackStakingVaultEip712Domain() []byte {
	enc, err := stakingVault.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakingVaultEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stakingVault *StakingVault) TryPackStakingVaultEip712Domain() ([]byte, error) {
	return stakingVault.abi.Pack("eip712Domain")
}

// StakingVaultEip712DomainOutput serves as a container for the return parameters of contract
// method StakingVaultEip712Domain.
type StakingVaultEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackStakingVaultEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stakingVault *StakingVault) UnpackStakingVaultEip712Domain(data []byte) (StakingVaultEip712DomainOutput, error) {
	out, err := stakingVault.abi.Unpack("eip712Domain", data)
	outstruct := new(StakingVaultEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEmergencyWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f940c70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function emergencyWithdraw(uint256 poolId, address receiver) returns(uint256 net)
func (stakingVault *StakingVault) PackEmergencyWithdraw(poolId *big.Int, receiver common.Address) []byte {
	enc, err := stakingVault.abi.Pack("emergencyWithdraw", poolId, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmergencyWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f940c70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function emergencyWithdraw(uint256 poolId, address receiver) returns(uint256 net)
func (stakingVault *StakingVault) TryPackEmergencyWithdraw(poolId *big.Int, receiver common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("emergencyWithdraw", poolId, receiver)
}

// UnpackEmergencyWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f940c70.
//
// Solidity: function emergencyWithdraw(uint256 poolId, address receiver) returns(uint256 net)
func (stakingVault *StakingVault) UnpackEmergencyWithdraw(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("emergencyWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEntryPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd792b3fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entryPausedUntil(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) PackEntryPausedUntil(poolId *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("entryPausedUntil", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntryPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd792b3fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entryPausedUntil(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) TryPackEntryPausedUntil(poolId *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("entryPausedUntil", poolId)
}

// UnpackEntryPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd792b3fa.
//
// Solidity: function entryPausedUntil(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) UnpackEntryPausedUntil(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("entryPausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff40759.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exit(uint256 poolId, address receiver) returns(uint256 net)
func (stakingVault *StakingVault) PackExit(poolId *big.Int, receiver common.Address) []byte {
	enc, err := stakingVault.abi.Pack("exit", poolId, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff40759.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exit(uint256 poolId, address receiver) returns(uint256 net)
func (stakingVault *StakingVault) TryPackExit(poolId *big.Int, receiver common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("exit", poolId, receiver)
}

// UnpackExit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff40759.
//
// Solidity: function exit(uint256 poolId, address receiver) returns(uint256 net)
func (stakingVault *StakingVault) UnpackExit(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("exit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFlushPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e27d866.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function flushPenalty(uint256 poolId) returns(uint256 amount)
func (stakingVault *StakingVault) PackFlushPenalty(poolId *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("flushPenalty", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFlushPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e27d866.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function flushPenalty(uint256 poolId) returns(uint256 amount)
func (stakingVault *StakingVault) TryPackFlushPenalty(poolId *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("flushPenalty", poolId)
}

// UnpackFlushPenalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e27d866.
//
// Solidity: function flushPenalty(uint256 poolId) returns(uint256 amount)
func (stakingVault *StakingVault) UnpackFlushPenalty(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("flushPenalty", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFundingBound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7183f4c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundingBound(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) PackFundingBound(poolId *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("fundingBound", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundingBound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7183f4c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundingBound(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) TryPackFundingBound(poolId *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("fundingBound", poolId)
}

// UnpackFundingBound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7183f4c1.
//
// Solidity: function fundingBound(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) UnpackFundingBound(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("fundingBound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (stakingVault *StakingVault) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (stakingVault *StakingVault) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (stakingVault *StakingVault) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (stakingVault *StakingVault) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (stakingVault *StakingVault) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (stakingVault *StakingVault) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (stakingVault *StakingVault) PackGetVotes(account common.Address) []byte {
	enc, err := stakingVault.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (stakingVault *StakingVault) TryPackGetVotes(account common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (stakingVault *StakingVault) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (stakingVault *StakingVault) PackGuardian() []byte {
	enc, err := stakingVault.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (stakingVault *StakingVault) TryPackGuardian() ([]byte, error) {
	return stakingVault.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (stakingVault *StakingVault) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := stakingVault.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe77b5bb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function handOver(uint256 poolId, uint256 amount) returns()
func (stakingVault *StakingVault) PackHandOver(poolId *big.Int, amount *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("handOver", poolId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe77b5bb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function handOver(uint256 poolId, uint256 amount) returns()
func (stakingVault *StakingVault) TryPackHandOver(poolId *big.Int, amount *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("handOver", poolId, amount)
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (stakingVault *StakingVault) PackMulticall(data [][]byte) []byte {
	enc, err := stakingVault.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (stakingVault *StakingVault) TryPackMulticall(data [][]byte) ([]byte, error) {
	return stakingVault.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (stakingVault *StakingVault) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := stakingVault.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (stakingVault *StakingVault) PackNonces(owner common.Address) []byte {
	enc, err := stakingVault.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (stakingVault *StakingVault) TryPackNonces(owner common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (stakingVault *StakingVault) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9562504b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openReward(uint256 poolId, uint256 place, address token) returns()
func (stakingVault *StakingVault) PackOpenReward(poolId *big.Int, place *big.Int, token common.Address) []byte {
	enc, err := stakingVault.abi.Pack("openReward", poolId, place, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9562504b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openReward(uint256 poolId, uint256 place, address token) returns()
func (stakingVault *StakingVault) TryPackOpenReward(poolId *big.Int, place *big.Int, token common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("openReward", poolId, place, token)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (stakingVault *StakingVault) PackOwner() []byte {
	enc, err := stakingVault.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (stakingVault *StakingVault) TryPackOwner() ([]byte, error) {
	return stakingVault.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (stakingVault *StakingVault) UnpackOwner(data []byte) (common.Address, error) {
	out, err := stakingVault.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPauseEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d18d06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseEntry(uint256 poolId) returns()
func (stakingVault *StakingVault) PackPauseEntry(poolId *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("pauseEntry", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d18d06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseEntry(uint256 poolId) returns()
func (stakingVault *StakingVault) TryPackPauseEntry(poolId *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("pauseEntry", poolId)
}

// PackPendingPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x209177cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingPenalty(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) PackPendingPenalty(poolId *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("pendingPenalty", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x209177cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingPenalty(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) TryPackPendingPenalty(poolId *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("pendingPenalty", poolId)
}

// UnpackPendingPenalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x209177cb.
//
// Solidity: function pendingPenalty(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) UnpackPendingPenalty(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("pendingPenalty", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe313112.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool(uint256 poolId) view returns(address asset, uint256 minimum, uint256 tierCount, uint256 penaltyBps, bool votes)
func (stakingVault *StakingVault) PackPool(poolId *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("pool", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe313112.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool(uint256 poolId) view returns(address asset, uint256 minimum, uint256 tierCount, uint256 penaltyBps, bool votes)
func (stakingVault *StakingVault) TryPackPool(poolId *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("pool", poolId)
}

// PoolOutput serves as a container for the return parameters of contract
// method Pool.
type PoolOutput struct {
	Asset      common.Address
	Minimum    *big.Int
	TierCount  *big.Int
	PenaltyBps *big.Int
	Votes      bool
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe313112.
//
// Solidity: function pool(uint256 poolId) view returns(address asset, uint256 minimum, uint256 tierCount, uint256 penaltyBps, bool votes)
func (stakingVault *StakingVault) UnpackPool(data []byte) (PoolOutput, error) {
	out, err := stakingVault.abi.Unpack("pool", data)
	outstruct := new(PoolOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Asset = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Minimum = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.TierCount = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.PenaltyBps = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Votes = *abi.ConvertType(out[4], new(bool)).(*bool)
	return *outstruct, nil
}

// PackPoolAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x155fff62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolAt(uint256 i) view returns(uint256 poolId)
func (stakingVault *StakingVault) PackPoolAt(i *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("poolAt", i)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x155fff62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolAt(uint256 i) view returns(uint256 poolId)
func (stakingVault *StakingVault) TryPackPoolAt(i *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("poolAt", i)
}

// UnpackPoolAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x155fff62.
//
// Solidity: function poolAt(uint256 i) view returns(uint256 poolId)
func (stakingVault *StakingVault) UnpackPoolAt(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("poolAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPoolCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf525cb68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolCount() view returns(uint256)
func (stakingVault *StakingVault) PackPoolCount() []byte {
	enc, err := stakingVault.abi.Pack("poolCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf525cb68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolCount() view returns(uint256)
func (stakingVault *StakingVault) TryPackPoolCount() ([]byte, error) {
	return stakingVault.abi.Pack("poolCount")
}

// UnpackPoolCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf525cb68.
//
// Solidity: function poolCount() view returns(uint256)
func (stakingVault *StakingVault) UnpackPoolCount(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("poolCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa45b821c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function position(uint256 poolId, address account) view returns(uint256 bonded, uint256 unbonding, uint256 releaseAt, uint256 tier, uint256 shares)
func (stakingVault *StakingVault) PackPosition(poolId *big.Int, account common.Address) []byte {
	enc, err := stakingVault.abi.Pack("position", poolId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa45b821c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function position(uint256 poolId, address account) view returns(uint256 bonded, uint256 unbonding, uint256 releaseAt, uint256 tier, uint256 shares)
func (stakingVault *StakingVault) TryPackPosition(poolId *big.Int, account common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("position", poolId, account)
}

// PositionOutput serves as a container for the return parameters of contract
// method Position.
type PositionOutput struct {
	Bonded    *big.Int
	Unbonding *big.Int
	ReleaseAt *big.Int
	Tier      *big.Int
	Shares    *big.Int
}

// UnpackPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa45b821c.
//
// Solidity: function position(uint256 poolId, address account) view returns(uint256 bonded, uint256 unbonding, uint256 releaseAt, uint256 tier, uint256 shares)
func (stakingVault *StakingVault) UnpackPosition(data []byte) (PositionOutput, error) {
	out, err := stakingVault.abi.Unpack("position", data)
	outstruct := new(PositionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bonded = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Unbonding = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.ReleaseAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Tier = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Shares = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPreviewExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42112586.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewExit(uint256 poolId, address account, uint256 amount) view returns(uint256 net, uint256 penalty, uint256 freeAt)
func (stakingVault *StakingVault) PackPreviewExit(poolId *big.Int, account common.Address, amount *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("previewExit", poolId, account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42112586.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewExit(uint256 poolId, address account, uint256 amount) view returns(uint256 net, uint256 penalty, uint256 freeAt)
func (stakingVault *StakingVault) TryPackPreviewExit(poolId *big.Int, account common.Address, amount *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("previewExit", poolId, account, amount)
}

// PreviewExitOutput serves as a container for the return parameters of contract
// method PreviewExit.
type PreviewExitOutput struct {
	Net     *big.Int
	Penalty *big.Int
	FreeAt  *big.Int
}

// UnpackPreviewExit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42112586.
//
// Solidity: function previewExit(uint256 poolId, address account, uint256 amount) view returns(uint256 net, uint256 penalty, uint256 freeAt)
func (stakingVault *StakingVault) UnpackPreviewExit(data []byte) (PreviewExitOutput, error) {
	out, err := stakingVault.abi.Unpack("previewExit", data)
	outstruct := new(PreviewExitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Net = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Penalty = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.FreeAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRaiseTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf93fea3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function raiseTier(uint256 poolId, uint256 tier) returns()
func (stakingVault *StakingVault) PackRaiseTier(poolId *big.Int, tier *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("raiseTier", poolId, tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRaiseTier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf93fea3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function raiseTier(uint256 poolId, uint256 tier) returns()
func (stakingVault *StakingVault) TryPackRaiseTier(poolId *big.Int, tier *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("raiseTier", poolId, tier)
}

// PackRebond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x657a8bba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebond(uint256 poolId, uint256 amount) returns()
func (stakingVault *StakingVault) PackRebond(poolId *big.Int, amount *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("rebond", poolId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x657a8bba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebond(uint256 poolId, uint256 amount) returns()
func (stakingVault *StakingVault) TryPackRebond(poolId *big.Int, amount *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("rebond", poolId, amount)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (stakingVault *StakingVault) PackRenounceOwnership() []byte {
	enc, err := stakingVault.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (stakingVault *StakingVault) TryPackRenounceOwnership() ([]byte, error) {
	return stakingVault.abi.Pack("renounceOwnership")
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address account) returns()
func (stakingVault *StakingVault) PackSetGuardian(account common.Address) []byte {
	enc, err := stakingVault.abi.Pack("setGuardian", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address account) returns()
func (stakingVault *StakingVault) TryPackSetGuardian(account common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("setGuardian", account)
}

// PackShareBound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f1e3b49.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shareBound(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) PackShareBound(poolId *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("shareBound", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShareBound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f1e3b49.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shareBound(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) TryPackShareBound(poolId *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("shareBound", poolId)
}

// UnpackShareBound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f1e3b49.
//
// Solidity: function shareBound(uint256 poolId) view returns(uint256)
func (stakingVault *StakingVault) UnpackShareBound(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("shareBound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa638f2e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint256 poolId, uint256 amount, uint256 tier) returns(uint256 credited)
func (stakingVault *StakingVault) PackStake(poolId *big.Int, amount *big.Int, tier *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("stake", poolId, amount, tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa638f2e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint256 poolId, uint256 amount, uint256 tier) returns(uint256 credited)
func (stakingVault *StakingVault) TryPackStake(poolId *big.Int, amount *big.Int, tier *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("stake", poolId, amount, tier)
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa638f2e2.
//
// Solidity: function stake(uint256 poolId, uint256 amount, uint256 tier) returns(uint256 credited)
func (stakingVault *StakingVault) UnpackStake(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("stake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1b0ebcc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeFor(uint256 poolId, uint256 amount, address account) returns(uint256 credited)
func (stakingVault *StakingVault) PackStakeFor(poolId *big.Int, amount *big.Int, account common.Address) []byte {
	enc, err := stakingVault.abi.Pack("stakeFor", poolId, amount, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1b0ebcc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeFor(uint256 poolId, uint256 amount, address account) returns(uint256 credited)
func (stakingVault *StakingVault) TryPackStakeFor(poolId *big.Int, amount *big.Int, account common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("stakeFor", poolId, amount, account)
}

// UnpackStakeFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1b0ebcc.
//
// Solidity: function stakeFor(uint256 poolId, uint256 amount, address account) returns(uint256 credited)
func (stakingVault *StakingVault) UnpackStakeFor(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("stakeFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b2ca01f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeWithPermit(uint256 poolId, uint256 amount, uint256 tier, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 credited)
func (stakingVault *StakingVault) PackStakeWithPermit(poolId *big.Int, amount *big.Int, tier *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := stakingVault.abi.Pack("stakeWithPermit", poolId, amount, tier, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b2ca01f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeWithPermit(uint256 poolId, uint256 amount, uint256 tier, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 credited)
func (stakingVault *StakingVault) TryPackStakeWithPermit(poolId *big.Int, amount *big.Int, tier *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return stakingVault.abi.Pack("stakeWithPermit", poolId, amount, tier, deadline, v, r, s)
}

// UnpackStakeWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b2ca01f.
//
// Solidity: function stakeWithPermit(uint256 poolId, uint256 amount, uint256 tier, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint256 credited)
func (stakingVault *StakingVault) UnpackStakeWithPermit(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("stakeWithPermit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x039af9eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tiers(uint256 poolId) view returns((uint32,uint16)[] ladder)
func (stakingVault *StakingVault) PackTiers(poolId *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("tiers", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x039af9eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tiers(uint256 poolId) view returns((uint32,uint16)[] ladder)
func (stakingVault *StakingVault) TryPackTiers(poolId *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("tiers", poolId)
}

// UnpackTiers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x039af9eb.
//
// Solidity: function tiers(uint256 poolId) view returns((uint32,uint16)[] ladder)
func (stakingVault *StakingVault) UnpackTiers(data []byte) ([]IStakingVaultTier, error) {
	out, err := stakingVault.abi.Unpack("tiers", data)
	if err != nil {
		return *new([]IStakingVaultTier), err
	}
	out0 := *abi.ConvertType(out[0], new([]IStakingVaultTier)).(*[]IStakingVaultTier)
	return out0, nil
}

// PackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b338710.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totals(uint256 poolId) view returns(uint256 bonded, uint256 unbonding, uint256 shares)
func (stakingVault *StakingVault) PackTotals(poolId *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("totals", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b338710.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totals(uint256 poolId) view returns(uint256 bonded, uint256 unbonding, uint256 shares)
func (stakingVault *StakingVault) TryPackTotals(poolId *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("totals", poolId)
}

// TotalsOutput serves as a container for the return parameters of contract
// method Totals.
type TotalsOutput struct {
	Bonded    *big.Int
	Unbonding *big.Int
	Shares    *big.Int
}

// UnpackTotals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b338710.
//
// Solidity: function totals(uint256 poolId) view returns(uint256 bonded, uint256 unbonding, uint256 shares)
func (stakingVault *StakingVault) UnpackTotals(data []byte) (TotalsOutput, error) {
	out, err := stakingVault.abi.Unpack("totals", data)
	outstruct := new(TotalsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bonded = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Unbonding = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Shares = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (stakingVault *StakingVault) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := stakingVault.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (stakingVault *StakingVault) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("transferOwnership", newOwner)
}

// PackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3260c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbond(uint256 poolId, uint256 amount) returns(uint256 releaseAt)
func (stakingVault *StakingVault) PackUnbond(poolId *big.Int, amount *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("unbond", poolId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3260c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbond(uint256 poolId, uint256 amount) returns(uint256 releaseAt)
func (stakingVault *StakingVault) TryPackUnbond(poolId *big.Int, amount *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("unbond", poolId, amount)
}

// UnpackUnbond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3260c0a.
//
// Solidity: function unbond(uint256 poolId, uint256 amount) returns(uint256 releaseAt)
func (stakingVault *StakingVault) UnpackUnbond(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("unbond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnbondBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf91e5f11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondBySig(address account, uint256 poolId, uint256 amount, uint256 deadline, bytes signature) returns(uint256 releaseAt)
func (stakingVault *StakingVault) PackUnbondBySig(account common.Address, poolId *big.Int, amount *big.Int, deadline *big.Int, signature []byte) []byte {
	enc, err := stakingVault.abi.Pack("unbondBySig", account, poolId, amount, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf91e5f11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondBySig(address account, uint256 poolId, uint256 amount, uint256 deadline, bytes signature) returns(uint256 releaseAt)
func (stakingVault *StakingVault) TryPackUnbondBySig(account common.Address, poolId *big.Int, amount *big.Int, deadline *big.Int, signature []byte) ([]byte, error) {
	return stakingVault.abi.Pack("unbondBySig", account, poolId, amount, deadline, signature)
}

// UnpackUnbondBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf91e5f11.
//
// Solidity: function unbondBySig(address account, uint256 poolId, uint256 amount, uint256 deadline, bytes signature) returns(uint256 releaseAt)
func (stakingVault *StakingVault) UnpackUnbondBySig(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("unbondBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad58d2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 poolId, uint256 amount, address receiver) returns(uint256 net)
func (stakingVault *StakingVault) PackWithdraw(poolId *big.Int, amount *big.Int, receiver common.Address) []byte {
	enc, err := stakingVault.abi.Pack("withdraw", poolId, amount, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ad58d2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 poolId, uint256 amount, address receiver) returns(uint256 net)
func (stakingVault *StakingVault) TryPackWithdraw(poolId *big.Int, amount *big.Int, receiver common.Address) ([]byte, error) {
	return stakingVault.abi.Pack("withdraw", poolId, amount, receiver)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ad58d2f.
//
// Solidity: function withdraw(uint256 poolId, uint256 amount, address receiver) returns(uint256 net)
func (stakingVault *StakingVault) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e58fa98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawBySig(address account, uint256 poolId, uint256 amount, uint256 deadline, bytes signature) returns(uint256 net)
func (stakingVault *StakingVault) PackWithdrawBySig(account common.Address, poolId *big.Int, amount *big.Int, deadline *big.Int, signature []byte) []byte {
	enc, err := stakingVault.abi.Pack("withdrawBySig", account, poolId, amount, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e58fa98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawBySig(address account, uint256 poolId, uint256 amount, uint256 deadline, bytes signature) returns(uint256 net)
func (stakingVault *StakingVault) TryPackWithdrawBySig(account common.Address, poolId *big.Int, amount *big.Int, deadline *big.Int, signature []byte) ([]byte, error) {
	return stakingVault.abi.Pack("withdrawBySig", account, poolId, amount, deadline, signature)
}

// UnpackWithdrawBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e58fa98.
//
// Solidity: function withdrawBySig(address account, uint256 poolId, uint256 amount, uint256 deadline, bytes signature) returns(uint256 net)
func (stakingVault *StakingVault) UnpackWithdrawBySig(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("withdrawBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawEarly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc84b95dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawEarly(uint256 poolId, uint256 amount, address receiver, uint256 maxPenalty) returns(uint256 net)
func (stakingVault *StakingVault) PackWithdrawEarly(poolId *big.Int, amount *big.Int, receiver common.Address, maxPenalty *big.Int) []byte {
	enc, err := stakingVault.abi.Pack("withdrawEarly", poolId, amount, receiver, maxPenalty)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawEarly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc84b95dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawEarly(uint256 poolId, uint256 amount, address receiver, uint256 maxPenalty) returns(uint256 net)
func (stakingVault *StakingVault) TryPackWithdrawEarly(poolId *big.Int, amount *big.Int, receiver common.Address, maxPenalty *big.Int) ([]byte, error) {
	return stakingVault.abi.Pack("withdrawEarly", poolId, amount, receiver, maxPenalty)
}

// UnpackWithdrawEarly is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc84b95dc.
//
// Solidity: function withdrawEarly(uint256 poolId, uint256 amount, address receiver, uint256 maxPenalty) returns(uint256 net)
func (stakingVault *StakingVault) UnpackWithdrawEarly(data []byte) (*big.Int, error) {
	out, err := stakingVault.abi.Unpack("withdrawEarly", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// StakingVaultDelegateChanged represents a DelegateChanged event raised by the StakingVault contract.
type StakingVaultDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const StakingVaultDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (StakingVaultDelegateChanged) ContractEventName() string {
	return StakingVaultDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (stakingVault *StakingVault) UnpackDelegateChangedEvent(log *types.Log) (*StakingVaultDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultDelegateChanged)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultDelegateVotesChanged represents a DelegateVotesChanged event raised by the StakingVault contract.
type StakingVaultDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingVaultDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (StakingVaultDelegateVotesChanged) ContractEventName() string {
	return StakingVaultDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (stakingVault *StakingVault) UnpackDelegateVotesChangedEvent(log *types.Log) (*StakingVaultDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultEIP712DomainChanged represents a EIP712DomainChanged event raised by the StakingVault contract.
type StakingVaultEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const StakingVaultEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (StakingVaultEIP712DomainChanged) ContractEventName() string {
	return StakingVaultEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (stakingVault *StakingVault) UnpackEIP712DomainChangedEvent(log *types.Log) (*StakingVaultEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultEmergencyWithdrawn represents a EmergencyWithdrawn event raised by the StakingVault contract.
type StakingVaultEmergencyWithdrawn struct {
	PoolId     *big.Int
	Account    common.Address
	Receiver   common.Address
	Amount     *big.Int
	Penalty    *big.Int
	PoolShares *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingVaultEmergencyWithdrawnEventName = "EmergencyWithdrawn"

// ContractEventName returns the user-defined event name.
func (StakingVaultEmergencyWithdrawn) ContractEventName() string {
	return StakingVaultEmergencyWithdrawnEventName
}

// UnpackEmergencyWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EmergencyWithdrawn(uint256 indexed poolId, address indexed account, address indexed receiver, uint256 amount, uint256 penalty, uint256 poolShares)
func (stakingVault *StakingVault) UnpackEmergencyWithdrawnEvent(log *types.Log) (*StakingVaultEmergencyWithdrawn, error) {
	event := "EmergencyWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultEmergencyWithdrawn)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultEntryPaused represents a EntryPaused event raised by the StakingVault contract.
type StakingVaultEntryPaused struct {
	PoolId *big.Int
	Until  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingVaultEntryPausedEventName = "EntryPaused"

// ContractEventName returns the user-defined event name.
func (StakingVaultEntryPaused) ContractEventName() string {
	return StakingVaultEntryPausedEventName
}

// UnpackEntryPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EntryPaused(uint256 indexed poolId, uint256 until)
func (stakingVault *StakingVault) UnpackEntryPausedEvent(log *types.Log) (*StakingVaultEntryPaused, error) {
	event := "EntryPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultEntryPaused)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultGuardianSet represents a GuardianSet event raised by the StakingVault contract.
type StakingVaultGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingVaultGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (StakingVaultGuardianSet) ContractEventName() string {
	return StakingVaultGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (stakingVault *StakingVault) UnpackGuardianSetEvent(log *types.Log) (*StakingVaultGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultGuardianSet)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultOwnershipTransferred represents a OwnershipTransferred event raised by the StakingVault contract.
type StakingVaultOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingVaultOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (StakingVaultOwnershipTransferred) ContractEventName() string {
	return StakingVaultOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (stakingVault *StakingVault) UnpackOwnershipTransferredEvent(log *types.Log) (*StakingVaultOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultPenaltyCharged represents a PenaltyCharged event raised by the StakingVault contract.
type StakingVaultPenaltyCharged struct {
	PoolId  *big.Int
	Amount  *big.Int
	Pending *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingVaultPenaltyChargedEventName = "PenaltyCharged"

// ContractEventName returns the user-defined event name.
func (StakingVaultPenaltyCharged) ContractEventName() string {
	return StakingVaultPenaltyChargedEventName
}

// UnpackPenaltyChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PenaltyCharged(uint256 indexed poolId, uint256 amount, uint256 pending)
func (stakingVault *StakingVault) UnpackPenaltyChargedEvent(log *types.Log) (*StakingVaultPenaltyCharged, error) {
	event := "PenaltyCharged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultPenaltyCharged)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultPoolCreated represents a PoolCreated event raised by the StakingVault contract.
type StakingVaultPoolCreated struct {
	PoolId     *big.Int
	Asset      common.Address
	Minimum    *big.Int
	PenaltyBps *big.Int
	Votes      bool
	Tiers      []IStakingVaultTier
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingVaultPoolCreatedEventName = "PoolCreated"

// ContractEventName returns the user-defined event name.
func (StakingVaultPoolCreated) ContractEventName() string {
	return StakingVaultPoolCreatedEventName
}

// UnpackPoolCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolCreated(uint256 indexed poolId, address indexed asset, uint256 minimum, uint256 penaltyBps, bool votes, (uint32,uint16)[] tiers)
func (stakingVault *StakingVault) UnpackPoolCreatedEvent(log *types.Log) (*StakingVaultPoolCreated, error) {
	event := "PoolCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultPoolCreated)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultRebonded represents a Rebonded event raised by the StakingVault contract.
type StakingVaultRebonded struct {
	PoolId     *big.Int
	Account    common.Address
	Amount     *big.Int
	Position   IStakingVaultPosition
	PoolShares *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingVaultRebondedEventName = "Rebonded"

// ContractEventName returns the user-defined event name.
func (StakingVaultRebonded) ContractEventName() string {
	return StakingVaultRebondedEventName
}

// UnpackRebondedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rebonded(uint256 indexed poolId, address indexed account, uint256 amount, (uint256,uint256,uint256,uint256,uint256) position, uint256 poolShares)
func (stakingVault *StakingVault) UnpackRebondedEvent(log *types.Log) (*StakingVaultRebonded, error) {
	event := "Rebonded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultRebonded)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultRewardClaimed represents a RewardClaimed event raised by the StakingVault contract.
type StakingVaultRewardClaimed struct {
	PoolId   *big.Int
	Account  common.Address
	Receiver common.Address
	Token    common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingVaultRewardClaimedEventName = "RewardClaimed"

// ContractEventName returns the user-defined event name.
func (StakingVaultRewardClaimed) ContractEventName() string {
	return StakingVaultRewardClaimedEventName
}

// UnpackRewardClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardClaimed(uint256 indexed poolId, address indexed account, address indexed receiver, address token, uint256 amount)
func (stakingVault *StakingVault) UnpackRewardClaimedEvent(log *types.Log) (*StakingVaultRewardClaimed, error) {
	event := "RewardClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultRewardClaimed)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultRewardTransferFailed represents a RewardTransferFailed event raised by the StakingVault contract.
type StakingVaultRewardTransferFailed struct {
	PoolId  *big.Int
	Account common.Address
	Token   common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingVaultRewardTransferFailedEventName = "RewardTransferFailed"

// ContractEventName returns the user-defined event name.
func (StakingVaultRewardTransferFailed) ContractEventName() string {
	return StakingVaultRewardTransferFailedEventName
}

// UnpackRewardTransferFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardTransferFailed(uint256 indexed poolId, address indexed account, address token, uint256 amount)
func (stakingVault *StakingVault) UnpackRewardTransferFailedEvent(log *types.Log) (*StakingVaultRewardTransferFailed, error) {
	event := "RewardTransferFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultRewardTransferFailed)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultSettlementFailed represents a SettlementFailed event raised by the StakingVault contract.
type StakingVaultSettlementFailed struct {
	PoolId *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingVaultSettlementFailedEventName = "SettlementFailed"

// ContractEventName returns the user-defined event name.
func (StakingVaultSettlementFailed) ContractEventName() string {
	return StakingVaultSettlementFailedEventName
}

// UnpackSettlementFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementFailed(uint256 indexed poolId)
func (stakingVault *StakingVault) UnpackSettlementFailedEvent(log *types.Log) (*StakingVaultSettlementFailed, error) {
	event := "SettlementFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultSettlementFailed)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultStaked represents a Staked event raised by the StakingVault contract.
type StakingVaultStaked struct {
	PoolId     *big.Int
	Account    common.Address
	Amount     *big.Int
	Position   IStakingVaultPosition
	PoolShares *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingVaultStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakingVaultStaked) ContractEventName() string {
	return StakingVaultStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(uint256 indexed poolId, address indexed account, uint256 amount, (uint256,uint256,uint256,uint256,uint256) position, uint256 poolShares)
func (stakingVault *StakingVault) UnpackStakedEvent(log *types.Log) (*StakingVaultStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultStaked)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultTierRaised represents a TierRaised event raised by the StakingVault contract.
type StakingVaultTierRaised struct {
	PoolId     *big.Int
	Account    common.Address
	Position   IStakingVaultPosition
	PoolShares *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingVaultTierRaisedEventName = "TierRaised"

// ContractEventName returns the user-defined event name.
func (StakingVaultTierRaised) ContractEventName() string {
	return StakingVaultTierRaisedEventName
}

// UnpackTierRaisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TierRaised(uint256 indexed poolId, address indexed account, (uint256,uint256,uint256,uint256,uint256) position, uint256 poolShares)
func (stakingVault *StakingVault) UnpackTierRaisedEvent(log *types.Log) (*StakingVaultTierRaised, error) {
	event := "TierRaised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultTierRaised)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultUnbonded represents a Unbonded event raised by the StakingVault contract.
type StakingVaultUnbonded struct {
	PoolId     *big.Int
	Account    common.Address
	Amount     *big.Int
	Position   IStakingVaultPosition
	PoolShares *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingVaultUnbondedEventName = "Unbonded"

// ContractEventName returns the user-defined event name.
func (StakingVaultUnbonded) ContractEventName() string {
	return StakingVaultUnbondedEventName
}

// UnpackUnbondedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unbonded(uint256 indexed poolId, address indexed account, uint256 amount, (uint256,uint256,uint256,uint256,uint256) position, uint256 poolShares)
func (stakingVault *StakingVault) UnpackUnbondedEvent(log *types.Log) (*StakingVaultUnbonded, error) {
	event := "Unbonded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultUnbonded)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultWithdrawn represents a Withdrawn event raised by the StakingVault contract.
type StakingVaultWithdrawn struct {
	PoolId     *big.Int
	Account    common.Address
	Receiver   common.Address
	Amount     *big.Int
	Position   IStakingVaultPosition
	PoolShares *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingVaultWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakingVaultWithdrawn) ContractEventName() string {
	return StakingVaultWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint256 indexed poolId, address indexed account, address indexed receiver, uint256 amount, (uint256,uint256,uint256,uint256,uint256) position, uint256 poolShares)
func (stakingVault *StakingVault) UnpackWithdrawnEvent(log *types.Log) (*StakingVaultWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultWithdrawn)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingVaultWithdrawnEarly represents a WithdrawnEarly event raised by the StakingVault contract.
type StakingVaultWithdrawnEarly struct {
	PoolId     *big.Int
	Account    common.Address
	Receiver   common.Address
	Amount     *big.Int
	Penalty    *big.Int
	Position   IStakingVaultPosition
	PoolShares *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingVaultWithdrawnEarlyEventName = "WithdrawnEarly"

// ContractEventName returns the user-defined event name.
func (StakingVaultWithdrawnEarly) ContractEventName() string {
	return StakingVaultWithdrawnEarlyEventName
}

// UnpackWithdrawnEarlyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawnEarly(uint256 indexed poolId, address indexed account, address indexed receiver, uint256 amount, uint256 penalty, (uint256,uint256,uint256,uint256,uint256) position, uint256 poolShares)
func (stakingVault *StakingVault) UnpackWithdrawnEarlyEvent(log *types.Log) (*StakingVaultWithdrawnEarly, error) {
	event := "WithdrawnEarly"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakingVault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingVaultWithdrawnEarly)
	if len(log.Data) > 0 {
		if err := stakingVault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakingVault.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (stakingVault *StakingVault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return stakingVault.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return stakingVault.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["DistributorUnavailable"].ID.Bytes()[:4]) {
		return stakingVault.UnpackDistributorUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return stakingVault.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return stakingVault.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return stakingVault.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return stakingVault.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["EntryIsPaused"].ID.Bytes()[:4]) {
		return stakingVault.UnpackEntryIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return stakingVault.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["InsufficientBonded"].ID.Bytes()[:4]) {
		return stakingVault.UnpackInsufficientBondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["InsufficientGas"].ID.Bytes()[:4]) {
		return stakingVault.UnpackInsufficientGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["InsufficientStake"].ID.Bytes()[:4]) {
		return stakingVault.UnpackInsufficientStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["InsufficientUnbonding"].ID.Bytes()[:4]) {
		return stakingVault.UnpackInsufficientUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return stakingVault.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["InvalidMinimum"].ID.Bytes()[:4]) {
		return stakingVault.UnpackInvalidMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return stakingVault.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["InvalidTier"].ID.Bytes()[:4]) {
		return stakingVault.UnpackInvalidTierError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["LiquidTier"].ID.Bytes()[:4]) {
		return stakingVault.UnpackLiquidTierError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["MaturedStakeWaits"].ID.Bytes()[:4]) {
		return stakingVault.UnpackMaturedStakeWaitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["NotAContract"].ID.Bytes()[:4]) {
		return stakingVault.UnpackNotAContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["NotFree"].ID.Bytes()[:4]) {
		return stakingVault.UnpackNotFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["NothingToCompound"].ID.Bytes()[:4]) {
		return stakingVault.UnpackNothingToCompoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["NothingToJoin"].ID.Bytes()[:4]) {
		return stakingVault.UnpackNothingToJoinError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["OnlyDistributor"].ID.Bytes()[:4]) {
		return stakingVault.UnpackOnlyDistributorError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["OnlyGuardian"].ID.Bytes()[:4]) {
		return stakingVault.UnpackOnlyGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["OnlySelf"].ID.Bytes()[:4]) {
		return stakingVault.UnpackOnlySelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return stakingVault.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return stakingVault.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["PauseTooSoon"].ID.Bytes()[:4]) {
		return stakingVault.UnpackPauseTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["PenaltyTooHigh"].ID.Bytes()[:4]) {
		return stakingVault.UnpackPenaltyTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["PoolExists"].ID.Bytes()[:4]) {
		return stakingVault.UnpackPoolExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return stakingVault.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return stakingVault.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return stakingVault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["SignatureExpired"].ID.Bytes()[:4]) {
		return stakingVault.UnpackSignatureExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return stakingVault.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["TierLeft"].ID.Bytes()[:4]) {
		return stakingVault.UnpackTierLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["TierTooLow"].ID.Bytes()[:4]) {
		return stakingVault.UnpackTierTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["TooManyShares"].ID.Bytes()[:4]) {
		return stakingVault.UnpackTooManySharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["UnknownPool"].ID.Bytes()[:4]) {
		return stakingVault.UnpackUnknownPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["UnknownTier"].ID.Bytes()[:4]) {
		return stakingVault.UnpackUnknownTierError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return stakingVault.UnpackVotesExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["VotesNotAllowed"].ID.Bytes()[:4]) {
		return stakingVault.UnpackVotesNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return stakingVault.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakingVault.abi.Errors["ZeroValue"].ID.Bytes()[:4]) {
		return stakingVault.UnpackZeroValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingVaultAddressEmptyCode represents a AddressEmptyCode error raised by the StakingVault contract.
type StakingVaultAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func StakingVaultAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (stakingVault *StakingVault) UnpackAddressEmptyCodeError(raw []byte) (*StakingVaultAddressEmptyCode, error) {
	out := new(StakingVaultAddressEmptyCode)
	if err := stakingVault.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the StakingVault contract.
type StakingVaultCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func StakingVaultCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (stakingVault *StakingVault) UnpackCheckpointUnorderedInsertionError(raw []byte) (*StakingVaultCheckpointUnorderedInsertion, error) {
	out := new(StakingVaultCheckpointUnorderedInsertion)
	if err := stakingVault.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultDistributorUnavailable represents a DistributorUnavailable error raised by the StakingVault contract.
type StakingVaultDistributorUnavailable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DistributorUnavailable()
func StakingVaultDistributorUnavailableErrorID() common.Hash {
	return common.HexToHash("0xf5620349041930ef8eef4d1e1bbbd35329cc4370bc112e6fc6736139262d2c72")
}

// UnpackDistributorUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DistributorUnavailable()
func (stakingVault *StakingVault) UnpackDistributorUnavailableError(raw []byte) (*StakingVaultDistributorUnavailable, error) {
	out := new(StakingVaultDistributorUnavailable)
	if err := stakingVault.abi.UnpackIntoInterface(out, "DistributorUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the StakingVault contract.
type StakingVaultECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func StakingVaultECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (stakingVault *StakingVault) UnpackECDSAInvalidSignatureError(raw []byte) (*StakingVaultECDSAInvalidSignature, error) {
	out := new(StakingVaultECDSAInvalidSignature)
	if err := stakingVault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the StakingVault contract.
type StakingVaultECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func StakingVaultECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (stakingVault *StakingVault) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*StakingVaultECDSAInvalidSignatureLength, error) {
	out := new(StakingVaultECDSAInvalidSignatureLength)
	if err := stakingVault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the StakingVault contract.
type StakingVaultECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func StakingVaultECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (stakingVault *StakingVault) UnpackECDSAInvalidSignatureSError(raw []byte) (*StakingVaultECDSAInvalidSignatureS, error) {
	out := new(StakingVaultECDSAInvalidSignatureS)
	if err := stakingVault.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultERC5805FutureLookup represents a ERC5805FutureLookup error raised by the StakingVault contract.
type StakingVaultERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func StakingVaultERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (stakingVault *StakingVault) UnpackERC5805FutureLookupError(raw []byte) (*StakingVaultERC5805FutureLookup, error) {
	out := new(StakingVaultERC5805FutureLookup)
	if err := stakingVault.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultEntryIsPaused represents a EntryIsPaused error raised by the StakingVault contract.
type StakingVaultEntryIsPaused struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EntryIsPaused(uint256 until)
func StakingVaultEntryIsPausedErrorID() common.Hash {
	return common.HexToHash("0x4d1393443b3a83082d2683c22f24d2a893f4508fd7f789201a05d5da6b18a33c")
}

// UnpackEntryIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EntryIsPaused(uint256 until)
func (stakingVault *StakingVault) UnpackEntryIsPausedError(raw []byte) (*StakingVaultEntryIsPaused, error) {
	out := new(StakingVaultEntryIsPaused)
	if err := stakingVault.abi.UnpackIntoInterface(out, "EntryIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultFailedCall represents a FailedCall error raised by the StakingVault contract.
type StakingVaultFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func StakingVaultFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (stakingVault *StakingVault) UnpackFailedCallError(raw []byte) (*StakingVaultFailedCall, error) {
	out := new(StakingVaultFailedCall)
	if err := stakingVault.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultInsufficientBonded represents a InsufficientBonded error raised by the StakingVault contract.
type StakingVaultInsufficientBonded struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBonded(uint256 have, uint256 need)
func StakingVaultInsufficientBondedErrorID() common.Hash {
	return common.HexToHash("0xf3d71954e0d84e6670f2fbd8bb344cc6ce4f24be7a0b0c1f2452fb74722718e5")
}

// UnpackInsufficientBondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBonded(uint256 have, uint256 need)
func (stakingVault *StakingVault) UnpackInsufficientBondedError(raw []byte) (*StakingVaultInsufficientBonded, error) {
	out := new(StakingVaultInsufficientBonded)
	if err := stakingVault.abi.UnpackIntoInterface(out, "InsufficientBonded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultInsufficientGas represents a InsufficientGas error raised by the StakingVault contract.
type StakingVaultInsufficientGas struct {
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGas(uint256 need)
func StakingVaultInsufficientGasErrorID() common.Hash {
	return common.HexToHash("0xb22db895256af10683fcd7550b474af0fbe8f3d51775f4bad8de5498d3bc3d63")
}

// UnpackInsufficientGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGas(uint256 need)
func (stakingVault *StakingVault) UnpackInsufficientGasError(raw []byte) (*StakingVaultInsufficientGas, error) {
	out := new(StakingVaultInsufficientGas)
	if err := stakingVault.abi.UnpackIntoInterface(out, "InsufficientGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultInsufficientStake represents a InsufficientStake error raised by the StakingVault contract.
type StakingVaultInsufficientStake struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStake(uint256 have, uint256 need)
func StakingVaultInsufficientStakeErrorID() common.Hash {
	return common.HexToHash("0x45be0a261a88f9fedc41221879f08865d5e8d6053c877967e6e8e39e5697e6d5")
}

// UnpackInsufficientStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStake(uint256 have, uint256 need)
func (stakingVault *StakingVault) UnpackInsufficientStakeError(raw []byte) (*StakingVaultInsufficientStake, error) {
	out := new(StakingVaultInsufficientStake)
	if err := stakingVault.abi.UnpackIntoInterface(out, "InsufficientStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultInsufficientUnbonding represents a InsufficientUnbonding error raised by the StakingVault contract.
type StakingVaultInsufficientUnbonding struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientUnbonding(uint256 have, uint256 need)
func StakingVaultInsufficientUnbondingErrorID() common.Hash {
	return common.HexToHash("0x2185aaed51fd7f80611d7bca15641ef6659dd6078dbcbc68f9002bfc50a222f1")
}

// UnpackInsufficientUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientUnbonding(uint256 have, uint256 need)
func (stakingVault *StakingVault) UnpackInsufficientUnbondingError(raw []byte) (*StakingVaultInsufficientUnbonding, error) {
	out := new(StakingVaultInsufficientUnbonding)
	if err := stakingVault.abi.UnpackIntoInterface(out, "InsufficientUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultInvalidAccountNonce represents a InvalidAccountNonce error raised by the StakingVault contract.
type StakingVaultInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func StakingVaultInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (stakingVault *StakingVault) UnpackInvalidAccountNonceError(raw []byte) (*StakingVaultInvalidAccountNonce, error) {
	out := new(StakingVaultInvalidAccountNonce)
	if err := stakingVault.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultInvalidMinimum represents a InvalidMinimum error raised by the StakingVault contract.
type StakingVaultInvalidMinimum struct {
	Have *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMinimum(uint256 have)
func StakingVaultInvalidMinimumErrorID() common.Hash {
	return common.HexToHash("0x2fb31a901846161170251d211d1d4928eeb91f564dbb96708022644934ccc9e4")
}

// UnpackInvalidMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMinimum(uint256 have)
func (stakingVault *StakingVault) UnpackInvalidMinimumError(raw []byte) (*StakingVaultInvalidMinimum, error) {
	out := new(StakingVaultInvalidMinimum)
	if err := stakingVault.abi.UnpackIntoInterface(out, "InvalidMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultInvalidShortString represents a InvalidShortString error raised by the StakingVault contract.
type StakingVaultInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func StakingVaultInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (stakingVault *StakingVault) UnpackInvalidShortStringError(raw []byte) (*StakingVaultInvalidShortString, error) {
	out := new(StakingVaultInvalidShortString)
	if err := stakingVault.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultInvalidTier represents a InvalidTier error raised by the StakingVault contract.
type StakingVaultInvalidTier struct {
	Tier *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTier(uint256 tier)
func StakingVaultInvalidTierErrorID() common.Hash {
	return common.HexToHash("0xc85503225cf9b52e322198bf8fa2a10cdb01794b06d8773c15f7dc937dae5a48")
}

// UnpackInvalidTierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTier(uint256 tier)
func (stakingVault *StakingVault) UnpackInvalidTierError(raw []byte) (*StakingVaultInvalidTier, error) {
	out := new(StakingVaultInvalidTier)
	if err := stakingVault.abi.UnpackIntoInterface(out, "InvalidTier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultLiquidTier represents a LiquidTier error raised by the StakingVault contract.
type StakingVaultLiquidTier struct {
	Tier *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiquidTier(uint256 tier)
func StakingVaultLiquidTierErrorID() common.Hash {
	return common.HexToHash("0xeb31160a79e5b23651e0f5092d7e93e698f7297c3e1b981e043e515dd59a2498")
}

// UnpackLiquidTierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiquidTier(uint256 tier)
func (stakingVault *StakingVault) UnpackLiquidTierError(raw []byte) (*StakingVaultLiquidTier, error) {
	out := new(StakingVaultLiquidTier)
	if err := stakingVault.abi.UnpackIntoInterface(out, "LiquidTier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultMaturedStakeWaits represents a MaturedStakeWaits error raised by the StakingVault contract.
type StakingVaultMaturedStakeWaits struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaturedStakeWaits(uint256 amount)
func StakingVaultMaturedStakeWaitsErrorID() common.Hash {
	return common.HexToHash("0x76ac7908e4f62e12858dbbbe64fe1292da3aad161ad523943efe127a64394af2")
}

// UnpackMaturedStakeWaitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaturedStakeWaits(uint256 amount)
func (stakingVault *StakingVault) UnpackMaturedStakeWaitsError(raw []byte) (*StakingVaultMaturedStakeWaits, error) {
	out := new(StakingVaultMaturedStakeWaits)
	if err := stakingVault.abi.UnpackIntoInterface(out, "MaturedStakeWaits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultNotAContract represents a NotAContract error raised by the StakingVault contract.
type StakingVaultNotAContract struct {
	Asset common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAContract(address asset)
func StakingVaultNotAContractErrorID() common.Hash {
	return common.HexToHash("0x8a8b41ec6b8382733436ac0321a506b0d1e41dc29c8650d1fd1ff17e726ab809")
}

// UnpackNotAContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAContract(address asset)
func (stakingVault *StakingVault) UnpackNotAContractError(raw []byte) (*StakingVaultNotAContract, error) {
	out := new(StakingVaultNotAContract)
	if err := stakingVault.abi.UnpackIntoInterface(out, "NotAContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultNotFree represents a NotFree error raised by the StakingVault contract.
type StakingVaultNotFree struct {
	Have      *big.Int
	Need      *big.Int
	ReleaseAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFree(uint256 have, uint256 need, uint256 releaseAt)
func StakingVaultNotFreeErrorID() common.Hash {
	return common.HexToHash("0x8dd012af2bb9661eb3fc3b18956a79ee0cff10ad70aff0a5fcc383572fc43980")
}

// UnpackNotFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFree(uint256 have, uint256 need, uint256 releaseAt)
func (stakingVault *StakingVault) UnpackNotFreeError(raw []byte) (*StakingVaultNotFree, error) {
	out := new(StakingVaultNotFree)
	if err := stakingVault.abi.UnpackIntoInterface(out, "NotFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultNothingToCompound represents a NothingToCompound error raised by the StakingVault contract.
type StakingVaultNothingToCompound struct {
	PoolId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToCompound(uint256 poolId)
func StakingVaultNothingToCompoundErrorID() common.Hash {
	return common.HexToHash("0x282d092e4190822fe76862366a5a6e4aba77913ed835fe5e5f52355b1b7b5bf1")
}

// UnpackNothingToCompoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToCompound(uint256 poolId)
func (stakingVault *StakingVault) UnpackNothingToCompoundError(raw []byte) (*StakingVaultNothingToCompound, error) {
	out := new(StakingVaultNothingToCompound)
	if err := stakingVault.abi.UnpackIntoInterface(out, "NothingToCompound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultNothingToJoin represents a NothingToJoin error raised by the StakingVault contract.
type StakingVaultNothingToJoin struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToJoin()
func StakingVaultNothingToJoinErrorID() common.Hash {
	return common.HexToHash("0xbb02536c649d5de8c1f608e3d61f12374859408284bf094753e804e3bd024ee8")
}

// UnpackNothingToJoinError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToJoin()
func (stakingVault *StakingVault) UnpackNothingToJoinError(raw []byte) (*StakingVaultNothingToJoin, error) {
	out := new(StakingVaultNothingToJoin)
	if err := stakingVault.abi.UnpackIntoInterface(out, "NothingToJoin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultOnlyDistributor represents a OnlyDistributor error raised by the StakingVault contract.
type StakingVaultOnlyDistributor struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyDistributor()
func StakingVaultOnlyDistributorErrorID() common.Hash {
	return common.HexToHash("0x1b8f6df3a5f0e5438b541f9c70800ec2dff4bbe0e9a65e0c02a69114fa2d6bc2")
}

// UnpackOnlyDistributorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyDistributor()
func (stakingVault *StakingVault) UnpackOnlyDistributorError(raw []byte) (*StakingVaultOnlyDistributor, error) {
	out := new(StakingVaultOnlyDistributor)
	if err := stakingVault.abi.UnpackIntoInterface(out, "OnlyDistributor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultOnlyGuardian represents a OnlyGuardian error raised by the StakingVault contract.
type StakingVaultOnlyGuardian struct {
	Guardian common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyGuardian(address guardian)
func StakingVaultOnlyGuardianErrorID() common.Hash {
	return common.HexToHash("0xea79172d55bef6d4eac368d14c1e61af39f270238c8828542f1de2fb722901c6")
}

// UnpackOnlyGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyGuardian(address guardian)
func (stakingVault *StakingVault) UnpackOnlyGuardianError(raw []byte) (*StakingVaultOnlyGuardian, error) {
	out := new(StakingVaultOnlyGuardian)
	if err := stakingVault.abi.UnpackIntoInterface(out, "OnlyGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultOnlySelf represents a OnlySelf error raised by the StakingVault contract.
type StakingVaultOnlySelf struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlySelf()
func StakingVaultOnlySelfErrorID() common.Hash {
	return common.HexToHash("0x14d4a4e8a5140da60b7a280478fb427da973ca582a83cf5dbad8c5f2abee9ba4")
}

// UnpackOnlySelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlySelf()
func (stakingVault *StakingVault) UnpackOnlySelfError(raw []byte) (*StakingVaultOnlySelf, error) {
	out := new(StakingVaultOnlySelf)
	if err := stakingVault.abi.UnpackIntoInterface(out, "OnlySelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the StakingVault contract.
type StakingVaultOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func StakingVaultOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (stakingVault *StakingVault) UnpackOwnableInvalidOwnerError(raw []byte) (*StakingVaultOwnableInvalidOwner, error) {
	out := new(StakingVaultOwnableInvalidOwner)
	if err := stakingVault.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the StakingVault contract.
type StakingVaultOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func StakingVaultOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (stakingVault *StakingVault) UnpackOwnableUnauthorizedAccountError(raw []byte) (*StakingVaultOwnableUnauthorizedAccount, error) {
	out := new(StakingVaultOwnableUnauthorizedAccount)
	if err := stakingVault.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultPauseTooSoon represents a PauseTooSoon error raised by the StakingVault contract.
type StakingVaultPauseTooSoon struct {
	NextAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseTooSoon(uint256 nextAt)
func StakingVaultPauseTooSoonErrorID() common.Hash {
	return common.HexToHash("0x7d47bb35fa7b221df0f1d78aadb3b13df1c3390c3b0eb4eb3738c2ec17ba2491")
}

// UnpackPauseTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseTooSoon(uint256 nextAt)
func (stakingVault *StakingVault) UnpackPauseTooSoonError(raw []byte) (*StakingVaultPauseTooSoon, error) {
	out := new(StakingVaultPauseTooSoon)
	if err := stakingVault.abi.UnpackIntoInterface(out, "PauseTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultPenaltyTooHigh represents a PenaltyTooHigh error raised by the StakingVault contract.
type StakingVaultPenaltyTooHigh struct {
	Have *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PenaltyTooHigh(uint256 have, uint256 most)
func StakingVaultPenaltyTooHighErrorID() common.Hash {
	return common.HexToHash("0xaf4ba45247206817259cc40ddc392fc50a3f44c3e5a4e6b251fffdff05945eea")
}

// UnpackPenaltyTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PenaltyTooHigh(uint256 have, uint256 most)
func (stakingVault *StakingVault) UnpackPenaltyTooHighError(raw []byte) (*StakingVaultPenaltyTooHigh, error) {
	out := new(StakingVaultPenaltyTooHigh)
	if err := stakingVault.abi.UnpackIntoInterface(out, "PenaltyTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultPoolExists represents a PoolExists error raised by the StakingVault contract.
type StakingVaultPoolExists struct {
	PoolId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolExists(uint256 poolId)
func StakingVaultPoolExistsErrorID() common.Hash {
	return common.HexToHash("0xa3a300c74715bcf42601011510549871769d550c4861fc8ea722ed276cf05642")
}

// UnpackPoolExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolExists(uint256 poolId)
func (stakingVault *StakingVault) UnpackPoolExistsError(raw []byte) (*StakingVaultPoolExists, error) {
	out := new(StakingVaultPoolExists)
	if err := stakingVault.abi.UnpackIntoInterface(out, "PoolExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the StakingVault contract.
type StakingVaultReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StakingVaultReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (stakingVault *StakingVault) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StakingVaultReentrancyGuardReentrantCall, error) {
	out := new(StakingVaultReentrancyGuardReentrantCall)
	if err := stakingVault.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the StakingVault contract.
type StakingVaultSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func StakingVaultSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (stakingVault *StakingVault) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*StakingVaultSafeCastOverflowedUintDowncast, error) {
	out := new(StakingVaultSafeCastOverflowedUintDowncast)
	if err := stakingVault.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the StakingVault contract.
type StakingVaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakingVaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (stakingVault *StakingVault) UnpackSafeERC20FailedOperationError(raw []byte) (*StakingVaultSafeERC20FailedOperation, error) {
	out := new(StakingVaultSafeERC20FailedOperation)
	if err := stakingVault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultSignatureExpired represents a SignatureExpired error raised by the StakingVault contract.
type StakingVaultSignatureExpired struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureExpired(uint256 deadline)
func StakingVaultSignatureExpiredErrorID() common.Hash {
	return common.HexToHash("0xcd21db4f5222c209a625f44a7faa4c7077b21128ed96c96bd5c3a0f7bcc95d38")
}

// UnpackSignatureExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureExpired(uint256 deadline)
func (stakingVault *StakingVault) UnpackSignatureExpiredError(raw []byte) (*StakingVaultSignatureExpired, error) {
	out := new(StakingVaultSignatureExpired)
	if err := stakingVault.abi.UnpackIntoInterface(out, "SignatureExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultStringTooLong represents a StringTooLong error raised by the StakingVault contract.
type StakingVaultStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func StakingVaultStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (stakingVault *StakingVault) UnpackStringTooLongError(raw []byte) (*StakingVaultStringTooLong, error) {
	out := new(StakingVaultStringTooLong)
	if err := stakingVault.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultTierLeft represents a TierLeft error raised by the StakingVault contract.
type StakingVaultTierLeft struct {
	Left *big.Int
	Now  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TierLeft(uint256 left, uint256 now_)
func StakingVaultTierLeftErrorID() common.Hash {
	return common.HexToHash("0xff63af23fb1380d47dbdf8ea12ce8f8c422803180b7050f3f885edb4f458c04d")
}

// UnpackTierLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TierLeft(uint256 left, uint256 now_)
func (stakingVault *StakingVault) UnpackTierLeftError(raw []byte) (*StakingVaultTierLeft, error) {
	out := new(StakingVaultTierLeft)
	if err := stakingVault.abi.UnpackIntoInterface(out, "TierLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultTierTooLow represents a TierTooLow error raised by the StakingVault contract.
type StakingVaultTierTooLow struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TierTooLow(uint256 have, uint256 need)
func StakingVaultTierTooLowErrorID() common.Hash {
	return common.HexToHash("0x8fd1c7735edb13f04c2890b48cb23e2e95f5c52f4bfa97d2e31f59a9cd211c62")
}

// UnpackTierTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TierTooLow(uint256 have, uint256 need)
func (stakingVault *StakingVault) UnpackTierTooLowError(raw []byte) (*StakingVaultTierTooLow, error) {
	out := new(StakingVaultTierTooLow)
	if err := stakingVault.abi.UnpackIntoInterface(out, "TierTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultTooManyShares represents a TooManyShares error raised by the StakingVault contract.
type StakingVaultTooManyShares struct {
	Have *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyShares(uint256 have, uint256 most)
func StakingVaultTooManySharesErrorID() common.Hash {
	return common.HexToHash("0xfadb7a3ad0f99e3abc28e0e53ae9fc058b66f3a7225b19fac577b0a4e8f4066e")
}

// UnpackTooManySharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyShares(uint256 have, uint256 most)
func (stakingVault *StakingVault) UnpackTooManySharesError(raw []byte) (*StakingVaultTooManyShares, error) {
	out := new(StakingVaultTooManyShares)
	if err := stakingVault.abi.UnpackIntoInterface(out, "TooManyShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultUnknownPool represents a UnknownPool error raised by the StakingVault contract.
type StakingVaultUnknownPool struct {
	PoolId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPool(uint256 poolId)
func StakingVaultUnknownPoolErrorID() common.Hash {
	return common.HexToHash("0x4fd97f149bcfc9b85f56e36cf18343454da3971ac7ec2bd7d066d019e0369e60")
}

// UnpackUnknownPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPool(uint256 poolId)
func (stakingVault *StakingVault) UnpackUnknownPoolError(raw []byte) (*StakingVaultUnknownPool, error) {
	out := new(StakingVaultUnknownPool)
	if err := stakingVault.abi.UnpackIntoInterface(out, "UnknownPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultUnknownTier represents a UnknownTier error raised by the StakingVault contract.
type StakingVaultUnknownTier struct {
	Tier      *big.Int
	TierCount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownTier(uint256 tier, uint256 tierCount)
func StakingVaultUnknownTierErrorID() common.Hash {
	return common.HexToHash("0xc2f539b54f3d9864bc0f4ea313bdbbeadccfe77ad7521b54de96d7956520eb1a")
}

// UnpackUnknownTierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownTier(uint256 tier, uint256 tierCount)
func (stakingVault *StakingVault) UnpackUnknownTierError(raw []byte) (*StakingVaultUnknownTier, error) {
	out := new(StakingVaultUnknownTier)
	if err := stakingVault.abi.UnpackIntoInterface(out, "UnknownTier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultVotesExpiredSignature represents a VotesExpiredSignature error raised by the StakingVault contract.
type StakingVaultVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func StakingVaultVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (stakingVault *StakingVault) UnpackVotesExpiredSignatureError(raw []byte) (*StakingVaultVotesExpiredSignature, error) {
	out := new(StakingVaultVotesExpiredSignature)
	if err := stakingVault.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultVotesNotAllowed represents a VotesNotAllowed error raised by the StakingVault contract.
type StakingVaultVotesNotAllowed struct {
	PoolId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesNotAllowed(uint256 poolId)
func StakingVaultVotesNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x0aae179542e401c13971003d96b3acfc2f8ba8f2a1fc115a396f4ed0d005f35a")
}

// UnpackVotesNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesNotAllowed(uint256 poolId)
func (stakingVault *StakingVault) UnpackVotesNotAllowedError(raw []byte) (*StakingVaultVotesNotAllowed, error) {
	out := new(StakingVaultVotesNotAllowed)
	if err := stakingVault.abi.UnpackIntoInterface(out, "VotesNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultWrongSignature represents a WrongSignature error raised by the StakingVault contract.
type StakingVaultWrongSignature struct {
	Account common.Address
	Nonce   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(address account, uint256 nonce)
func StakingVaultWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0xf5657010109095e1fe9c3d11dd7f842f3dac64ae79f0328eb5a765b3ea09ca5f")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(address account, uint256 nonce)
func (stakingVault *StakingVault) UnpackWrongSignatureError(raw []byte) (*StakingVaultWrongSignature, error) {
	out := new(StakingVaultWrongSignature)
	if err := stakingVault.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingVaultZeroValue represents a ZeroValue error raised by the StakingVault contract.
type StakingVaultZeroValue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroValue()
func StakingVaultZeroValueErrorID() common.Hash {
	return common.HexToHash("0x7c946ed78134c23eac50c0c02964d68f22dd28448c070d39c9f8e8389b217469")
}

// UnpackZeroValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroValue()
func (stakingVault *StakingVault) UnpackZeroValueError(raw []byte) (*StakingVaultZeroValue, error) {
	out := new(StakingVaultZeroValue)
	if err := stakingVault.abi.UnpackIntoInterface(out, "ZeroValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
