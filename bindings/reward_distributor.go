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

// IRewardDistributorPayment is an auto generated low-level Go binding around an user-defined struct.
type IRewardDistributorPayment struct {
	PoolId        *big.Int
	Shares        *big.Int
	Scale         *big.Int
	Place         *big.Int
	Receiver      common.Address
	AccountShares *big.Int
	Index         *big.Int
	Debt          *big.Int
}

// RewardDistributorMetaData contains all meta data concerning the RewardDistributor contract.
var RewardDistributorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"alm_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"vault_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"genesis_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epochLength_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tipCap_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tipSlope_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"FUNDING_BOUND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_EPOCHS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REWARD_TOKENS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addRewardToken\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addVotes\",\"inputs\":[{\"name\":\"poolIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"votes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"alm\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"carried\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"chargePenalty\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"emissionPerEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"emissionReserve\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"emissionUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochFigures\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"emission\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"byVotes\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochLength\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochStart\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fund\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epochs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundEmission\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundTips\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"funded\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"gauge\",\"inputs\":[],\"outputs\":[{\"name\":\"at\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"gaugeVotes\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"poolVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"totalVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cappedVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"genesis\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openPool\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paid\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pay\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIRewardDistributor.Payment\",\"components\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"scale\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"place\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"accountShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"debt\",\"type\":\"int256\",\"internalType\":\"int256\"}]}],\"outputs\":[{\"name\":\"increment\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sent\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingWeight\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewSettle\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"scale\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"increments\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rates\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"perSecond\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"until\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewardTokens\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"list\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"scheduled\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setEmission\",\"inputs\":[{\"name\":\"perEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGauge\",\"inputs\":[{\"name\":\"at\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWeights\",\"inputs\":[{\"name\":\"poolIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"weights\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"scale\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"increments\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"streamed\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tip\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tipBudget\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tipCap\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tipSlope\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalWeight\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"triggerEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paidTip\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"triggeredEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"weightOf\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Carried\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CarryScheduled\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EmissionFunded\",\"inputs\":[{\"name\":\"funder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reserve\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EmissionSet\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"perEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochTriggered\",\"inputs\":[{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"toEpoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"lateness\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"emissionPerEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"totalWeight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"emissionReserve\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"funder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"firstEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"epochs\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"funded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GaugeSet\",\"inputs\":[{\"name\":\"gauge\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"capBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GaugeWeighted\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"votes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"poolVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"totalVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"cappedVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardTokenAdded\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TipPaid\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"budget\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TipsFunded\",\"inputs\":[{\"name\":\"funder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"budget\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightSet\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"totalWeight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BeforeGenesis\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BelowLeast\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FundingBound\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GenesisPassed\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCap\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidEpochs\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAContract\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDue\",\"inputs\":[{\"name\":\"nextAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OnlyGauge\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyVault\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PoolOverdrawn\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RateTooHigh\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReserveTooSmall\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RewardTokenExists\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManyRewardTokens\",\"inputs\":[{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooMuchWeight\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownPool\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownRewardToken\",\"inputs\":[{\"name\":\"poolId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroValue\",\"inputs\":[]}]",
	ID:  "RewardDistributor",
	Bin: "0x6101403461034657601f61629b38819003918201601f19168301916001600160401b0383118484101761034a5780849260e0946040528339810103126103465780516001600160a01b0381169190828103610346576100606020830161035e565b9061006d6040840161035e565b9360608401519460808501519560c060a08701519601519680156102d5574282106103335780820180831161031f5763ffffffff8111610308575060a0526080525f80546001600160e01b03166001600160e01b03191790556001805463ffffffff60801b191663ffffffff60801b1790556001600160a01b031680156102f557600880546001600160a01b0319811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a31580156102e4575b6102d55760c05260e0526001600160601b039061015390610372565b16610100526001600160601b039061016a90610372565b1661012052604051615ef790816103a482396080518181816106ed01528181610c3501528181610c700152818161287c015281816129a301528181612d0c0152818161475901528181614dd6015281816150680152615a7f015260a05181818161071301528181610c0c0152818161117a015281816128b101528181612ae901528181612c5d01528181612c9901528181612d2e01528181613db801528181613f3d0152818161455301528181614694015281816147d201528181614fd601528181615022015281816152b30152615aa1015260c05181818161044d015281816106690152818161090a01528181610fde0152818161232d0152818161280401528181612b5701528181612ed60152612ffb015260e051818181610291015281816105cb015281816109d5015281816111b001528181611926015281816120150152614911015261010051818181611bf501526147b0015261012051818181611bbb01526147f90152f35b637c946ed760e01b5f5260045ffd5b506001600160a01b03821615610137565b631e4fbdf760e01b5f525f60045260245ffd5b6306dfcc6560e41b5f52602060045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b506339386be760e11b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361034657565b6001600160601b03811161038c576001600160601b031690565b6306dfcc6560e41b5f52606060045260245260445ffdfe6101206040526004361015610012575f80fd5b5f3560e01c80630540e709146120015780630767d17814611f805780631190b50314611c7f57806315f600a714611c5b57806323a3e82d14611c3a5780632755cd2d14611c185780632b24a10614611bde5780632c79450814611ba4578063349c9046146119165780633713ef52146118f35780633d05964f1461183157806349a64fdc1461181557806352a7e481146111ff578063574cdded1461119d57806357d775f81461116357806359f798d2146111305780635d0cde97146111155780636774d2f5146110f857806370332e41146110d257806370b5ac6f146110aa578063715018a61461104f57806376671808146110355780637bb7bed11461100257806386d8ceb914610ee15780638da5cb5b14610eb957806390e6dfbe14610e7b57806391a8d23014610e4357806396c82e5714610e1d578063a031fb7f14610df7578063a163594514610cc8578063a6f19c8414610c93578063a7f0b3de14610c59578063aa9354a314610bf1578063b4122c7814610939578063b8f6eb8a146108f5578063c8b72f8f146108da578063ce6bff9c146108b0578063d923058f1461088a578063dd418ae214610615578063ddac4d01146105b8578063ddce102f14610515578063e09bcd72146104a9578063e1b3cebf14610393578063f2fde38b1461030d578063fa1c45d3146102c0578063fbfa77cf1461027c5763ff3083481461021f575f80fd5b3461027857610274606061025e61023536612124565b906102419392936130d9565b8481955f52600b60205261025760405f206125e3565b8252615319565b015160405191829160208352602083019061213e565b0390f35b5f80fd5b34610278575f366003190112610278576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102785760606102d0366120e2565b5f91825260116020908152604080842092845291815281832054600582529282902054825193845263ffffffff81811685840152911c1690820152f35b34610278576020366003190112610278576103266120f8565b61032e613b31565b6001600160a01b0316801561038057600880546001600160a01b0319811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b631e4fbdf760e01b5f525f60045260245ffd5b34610278576020366003190112610278576004356103af614851565b801561049a576001600160601b0381116104835761047190600954600160201b600160801b036103f46001600160601b0384166001600160601b038460201c166121fc565b60201b1690600160201b600160801b03191617806009556001600160601b036040519183835260201c1660208201527f6d23aeed87d9f2ab4cd75143b135ed40eef82643a53f11fca41fd4a6ef0d785b60403392a230337f0000000000000000000000000000000000000000000000000000000000000000614c97565b5f5f516020615ed75f395f51905f525d005b6306dfcc6560e41b5f52606060045260245260445ffd5b637c946ed760e01b5f5260045ffd5b3461027857604036600319011261027857602061050d6104d26104ca61210e565b600435614b4a565b6105086104e86104e06130d9565b8354846150b0565b50600283015460049093015490926001600160801b0391821691166121e2565b6121ef565b604051908152f35b3461027857602036600319011261027857600435610531613b31565b610539613c53565b9061054382613d7b565b9161055361016082015182614722565b8281106105a1575081610598827f627c33ede6894a83f3869c1c1709ade07620f1b067827870af6ad9bbe96d33a994610120602095015261059381613f25565b613f94565b604051908152a2005b90506303fdad0160e61b5f5260045260245260445ffd5b34610278576020366003190112610278577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361060657610604600435612fdc565b005b638d1af8bd60e01b5f5260045ffd5b346102785760203660031901126102785760043561063281612940565b80516001810180911161081757610648906128ff565b9161065383516128ff565b9061065e84516128ff565b9261066761423b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661069a876121ad565b526106a58184614e4e565b6106ae856121ad565b52608081018051421015610878576106c7905191614f9e565b8082101561087157505b9391935b6106de836121ad565b526106e842614dd4565b905f927f000000000000000000000000000000000000000000000000000000000000000090814210917f0000000000000000000000000000000000000000000000000000000000000000955b845181101561083557885f52600f60205260405f20815f5260205260405f209060018060a01b0361076582886121ce565b51169160018201928383116108175761077e848e6121ce565b528561079a6107948b61078f615066565b612f7c565b866121e2565b6107a485886121ce565b5261082b576107d790885f5260038101602052600560405f205460801c918a5f520160205260405f205460801c906121e2565b91670de0b6b3a7640000830292808404670de0b6b3a764000014901517156108175761080f6108088a60019561285c565b918b6121ce565b525b01610734565b634e487b7160e01b5f52601160045260245ffd5b5060019150610811565b6108558a610274856108638c604051958695606087526060870190612171565b90858203602087015261213e565b90838203604085015261213e565b90506106d1565b5061088290614f9e565b9391936106d5565b3461027857604036600319011261027857602061050d6108ab6104ca61210e565b614e11565b346102785760203660031901126102785760406108ce600435612f8f565b82519182526020820152f35b34610278575f36600319011261027857602060405160408152f35b34610278575f366003190112610278576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102785760803660031901126102785760043561095561210e565b60643591610961614851565b82158015610be7575b610bcf576109788282614886565b6001600160a01b039092169161099060443584614992565b93808510610bb957825f52600f60205260405f20825f5260205260405f20916109b883614e11565b604051637183f4c160e01b815260048101869052916020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610bae5788935f91610b79575b508082159182610b53575b5080610a2586866121e2565b11610b33575090610ac2939291610a7a610a3d615066565b97610a5786898b60028501610a5142614dd4565b9061589f565b805460ff60f01b19811660f091821c60ff1660011790911b60ff60f01b16179055565b15610b105750855f52600b602052610a9d60405f206001815460f81c1790612729565b855f52600c602052610abd60405f20600160ff825460c01c1617906126e9565b6121e2565b916040519586526020860152604085015260608401527f4f7d613f23830b1e9c562173af2832c4bb4f106651a763515e1dc3a2085f59f760803394a45f5f516020615ed75f395f51905f525d005b610abd90875f52600b60205260ff600160405f20921b16815460f81c1790612729565b610b3e8486926121ef565b630f05e9a160e31b5f5260045260245260445ffd5b905060016001605a1b03811015610b6b575b8a610a19565b5060016001605a1b03610b65565b9350506020833d602011610ba6575b81610b95602093836125c2565b810103126102785787925189610a0e565b3d9150610b88565b6040513d5f823e3d90fd5b84631692a9c760e11b5f5260045260245260445ffd5b82631001bf0760e21b5f52600452604060245260445ffd5b506040831161096a565b3461027857602036600319011261027857602061050d610c337f0000000000000000000000000000000000000000000000000000000000000000600435612f7c565b7f00000000000000000000000000000000000000000000000000000000000000006121e2565b34610278575f3660031901126102785760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610278575f36600319011261027857600a54604080516001600160a01b038316815260a09290921c61ffff16602083015290f35b3461027857604036600319011261027857600435610ce461210e565b90610ced613b31565b805f52600e60205260405f2060ff8154168015610de45760088114610dd057833b15610db2576001600160a01b0384169381600184015f5b828110610d6b5750610d419291610d3b91612931565b90612f59565b600181018091116108175760ff1660ff198254161790555f516020615eb75f395f51905f525f80a3005b90915086610d798284612931565b905460039190911b1c6001600160a01b031614610d9b57600101908391610d25565b868663bcdc3c9160e01b5f5260045260245260445ffd5b6322a2d07b60e21b5f9081526001600160a01b038516600452602490fd5b63d3bca52d60e01b5f52600860045260245ffd5b826313f65fc560e21b5f5260045260245ffd5b3461027857604036600319011261027857602061050d610e1561210e565b600435612ec8565b34610278575f36600319011261027857602060c0610e3961423b565b0151604051908152f35b34610278576020366003190112610278576080610e61600435612d0a565b916040519384526020840152604083015215156060820152f35b34610278575f36600319011261027857610e93614851565b6040610e9d612998565b5f5f516020615ed75f395f51905f525d82519182526020820152f35b34610278575f366003190112610278576008546040516001600160a01b039091168152602090f35b3461027857602036600319011261027857600435610efd614851565b801561049a576001600160601b0360095460801c1660016001605a1b030360016001605a1b03811161081757808211610b3e5761047182610f3c613c53565b610f464282614be4565b610f646040820191610f598484516121e2565b835261059381614c23565b6009546001600160601b0360801b610f916001600160601b0385166001600160601b038460801c166121fc565b60801b16906001600160601b0360801b191617600955516040519082825260208201527f743a81427ea21a64a7b36cc7c21bf40b750b7def8c8cb1db6c3097a6407ccd3760403392a230337f0000000000000000000000000000000000000000000000000000000000000000614c97565b3461027857602036600319011261027857610274611021600435612940565b604051918291602083526020830190612171565b34610278575f36600319011261027857602061050d61287a565b34610278575f36600319011261027857611067613b31565b600880546001600160a01b031981169091555f906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610278575f3660031901126102785760206001600160601b03600954821c16604051908152f35b3461027857604036600319011261027857602061050d6110f061210e565b6004356127f7565b34610278575f366003190112610278576020610100610e3961423b565b34610278575f36600319011261027857602060405160088152f35b346102785760403660031901126102785760206001600160701b0360016111586104ca61210e565b015416604051908152f35b34610278575f3660031901126102785760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610278576111ab36612124565b9091907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361060657610274926111eb92612784565b60405191829160208352602083019061213e565b346102785761120d36612092565b600a54929390926001600160a01b03163303611806578284036117f757831561049a57611238613c53565b61124061287a565b600181019586821161081757865f52600560205260405f20926040519361126685612556565b5463ffffffff811693848652602086019463ffffffff8360201c16865261ffff604088019360401c168352156117c1575b505f5b8381106115b057506112ab85615c0f565b895f52601260205260405f2063ffffffff875116918154805b6114f857505f5b8681106114425750905f918154915b8d8385106113f75750505050509063ffffffff6112fa6113559493613efa565b168552895f52600560205260405f209063ffffffff87511663ffffffff1983541617825585519067ffffffff0000000083549161ffff60401b905160401b169260201b169069ffffffffffff00000000191617179055613f94565b5f5b81811061136957602088604051908152f35b8088611378600193858961252b565b357f25468e245d94bcb409c6a44bb18deb43d752878f951e6c50b1d762912e46a2ec60806113a7858d8d61252b565b356113b386898d61252b565b355f52601160205260405f20855f5260205260405f205463ffffffff8b511663ffffffff8b511691604051938452602084015260408301526060820152a301611357565b84956114389161140c84959697600195614b35565b90549060031b1c5f52601160205260405f20905f526020526114328560405f20546121ef565b906121ef565b94019291906112da565b61144d81888c61252b565b355f52601160205260405f208d5f526020528160405f205411806114dc575b611479575b6001016112cb565b61148481888c61252b565b35908354600160401b8110156114c8576001926114a982856114c19401885587614b35565b90919082549060031b91821b915f19901b1916179055565b9050611471565b634e487b7160e01b5f52604160045260245ffd5b506114f26114eb82898d61252b565b3584615c39565b1561146c565b5f1981018181116108175761150d8185614b35565b90549060031b1c5f5260116020528d60405f20905f526020528260405f2054116115a65783545f19810191908211610817576114a961154f61155d9387614b35565b90549060031b1c9186614b35565b82549081156115925761158c915f19016115778186614b35565b8154905f199060031b1b191690558455612cfe565b806112c4565b634e487b7160e01b5f52603160045260245ffd5b5061158c90612cfe565b6115bb818a8a61252b565b351561049a576115d56115cf828b8b61252b565b35613efa565b63ffffffff8088511691160163ffffffff81116108175763ffffffff1686526115ff81858961252b565b3561160b828b8b61252b565b35815f52600e60205260ff60405f205416156117ae579060019291815f52601060205261163a60405f20614aff565b825f52600c6020528d61164f60405f2061262b565b9261165c89848688615a70565b60208301918063ffffffff84511680155f14611798575063ffffffff1683525b855f52601160205260405f20905f5260205261169d60405f209182546121e2565b90556117246080840193600460ff865116178552855f52601060205260ff60405f2095875f52600c60205261171c63ffffffff606060405f20956001600160601b0380825116166001600160601b03198854161787556117038360208301511688612680565b61171383604083015116886126a3565b015116846126c6565b5116906126e9565b858060781b03868060781b0383511616868060781b03198454161783555190825490604063ffffffff60981b91015160981b169163ffffffff60781b9060781b16906001600160401b0360781b1916171790555f52600b60205261179260405f2083815460f81c1790612729565b0161129a565b1461167c5763ffffffff8116604085015261167c565b506313f65fc560e21b5f5260045260245ffd5b60029061ffff600a5460a01c1683528a6101c08501526117e08b614a8b565b01808a11610817576117f190614a8b565b89611297565b631fec674760e31b5f5260045ffd5b63306f5d0560e11b5f5260045ffd5b34610278575f3660031901126102785760206080610e3961423b565b346102785760403660031901126102785761184a6120f8565b602435611855613b31565b6103e8811080156118e8575b6118d65760207f7cca70b6f712f2d5b6a60a1ee47f49edc93f2d2d2b37f88da2129b1c3cf834a491604051936118968561253b565b6001600160a01b031680855261ffff821694830194909452600a80546001600160b01b031916851760a083901b61ffff60a01b16179055604051908152a2005b6330c2ba0360e01b5f5260045260245ffd5b506127108111611861565b34610278575f36600319011261027857602063ffffffff60095416604051908152f35b3461027857611924366120e2565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691338390036106065761195f614851565b805f52600c60205261197360405f2061262b565b600260808201511615159081611b8f575b50611b7d576001600160a01b038116906119a86119a18383614886565b9383614992565b93815f52600f60205260405f20845f52602052602460405f209160206119cd84614e11565b9160405193848092637183f4c160e01b82528860048301525afa958615610bae5787925f97611b46575b5080158781611b1e575b5087611a0d85856121e2565b11611b1357611aa09495969750611a5d611a25615066565b96611a3a8660018a60048501610a5142614dd4565b805460ff60f01b19811660f091821c60ff1660021790911b60ff60f01b16179055565b15611af05750845f52600b602052611a8060405f206001815460f81c1790612729565b845f52600c602052610abd60405f20600160ff825460c01c1617906126e9565b9060405194855260208501526001604085015260608401527f4f7d613f23830b1e9c562173af2832c4bb4f106651a763515e1dc3a2085f59f760803394a45f5f516020615ed75f395f51905f525d005b610abd90865f52600b60205260ff600160405f20921b16815460f81c1790612729565b83610b3e848a6121ef565b90975060016001605a1b03811015611b38575b9689611a01565b5060016001605a1b03611b31565b925095506020823d602011611b75575b81611b63602093836125c2565b810103126102785786915195886119f7565b3d9150611b56565b630e2a821f60e21b5f5260045260245ffd5b63ffffffff9150606001511642141584611984565b34610278575f3660031901126102785760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610278575f3660031901126102785760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610278575f36600319011261027857602061050d611c3561274c565b614757565b34610278575f36600319011261027857602060405160016001605a1b038152f35b34610278575f36600319011261027857602061050d611c7861423b565b4290614722565b3461027857611c8d36612092565b929091611c98613b31565b8381036117f757801561049a5790611cae613c53565b92611cb884613d7b565b906101408501938451965f916101608801925b818110611d0b578989896340000000831015611cf05791610604925261059381613f25565b82634b4c549f60e11b5f52600452633fffffff60245260445ffd5b611d1681838961252b565b35805f52600e60205260ff60405f20541615611f6e578087915f52600b60205260405f209b815f52600c60205260405f209c611d51906125e3565b611d5b819e61262b565b8d611d668386613dee565b90611d72908385613e5c565b825160405191906001600160781b0316611d8b8361253b565b82526001600160601b0390811660208084019182525f888152600d90915260409020925183546001600160781b0319166001600160781b039190911617835551611dd79291169061221c565b611de286898c61252b565b35611dec90613efa565b63ffffffff169283611dfd916121e2565b6040820192835163ffffffff16155f14611f5c5763ffffffff604081920151165b16611e28916121ef565b9e602082018481528a5163ffffffff1684526060820192835160ff166001178452865f52600b60205260405f2094875f52600c60205260405f209282516001600160601b03166001600160601b03166001600160601b03198554161784555163ffffffff16611e979084612680565b5163ffffffff16611ea890836126a3565b606081015163ffffffff16611ebd90836126c6565b6080015160ff16611ecd916126e9565b805183546001600160781b0319166001600160781b03919091161783556020810151611f02906001600160601b03168461221c565b6040015163ffffffff16611f169083612706565b5160ff16611f2391612729565b6040519081528c602082015260407ffc1a9c5a05cb5697f771bd5b051893e32109191b8a7d1d26611589ca5bffb5c791a3600101611ccb565b5063ffffffff80602084015116611e1e565b6313f65fc560e21b5f5260045260245ffd5b3461027857602036600319011261027857600435805f52600c60205260405f20549063ffffffff8260801c168015159081611ff6575b5015611fd8575063ffffffff60209160601c165b63ffffffff60405191168152f35b90505f52600b602052602063ffffffff60405f205460d81c16611fca565b905042101583611fb6565b3461027857610100366003190112610278577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361060657606061204d61224f565b90604051928352602083015215156040820152f35b9181601f84011215610278578235916001600160401b038311610278576020808501948460051b01011161027857565b6040600319820112610278576004356001600160401b03811161027857816120bc91600401612062565b92909291602435906001600160401b038211610278576120de91600401612062565b9091565b6040906003190112610278576004359060243590565b600435906001600160a01b038216820361027857565b602435906001600160a01b038216820361027857565b606090600319011261027857600435906024359060443590565b90602080835192838152019201905f5b81811061215b5750505090565b825184526020938401939092019160010161214e565b90602080835192838152019201905f5b81811061218e5750505090565b82516001600160a01b0316845260209384019390920191600101612181565b8051156121ba5760200190565b634e487b7160e01b5f52603260045260245ffd5b80518210156121ba5760209160051b010190565b9190820180921161081757565b9190820391821161081757565b906001600160601b03809116911601906001600160601b03821161081757565b80546bffffffffffffffffffffffff60781b191660789290921b6bffffffffffffffffffffffff60781b16919091179055565b5f905f9060043590815f52600b60205260405f20548060f81c15801590612521575b156124f757612282612290916132df565b60443590602435908561332f565b60643590805182106124e3575b5050815f52600b60205260405f20545b6122b98560c4356121e2565b60e4359060a435026044351c818113156124db57035b8094606435806123b9575050506001600160601b038160781c168085116123a257506122ff908460781b906121ef565b825f52600b60205260405f2055821561239a576084356001600160a01b03811681036102785761235a9084907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613acc565b9182156123645750565b5f52600b60205261239860405f206123926001600160601b0386166001600160601b03835460781c166121fc565b9061221c565b565b5f9250829150565b8490633bad243960e01b5f5260045260245260445ffd5b9196939492509450856123ce575b5050929190565b90809294505f52600f60205260405f20815f5260205260405f209060018060701b03825460801c16926124048461050885614b6d565b8088116124c4575061245e919061244b6001600160701b036124268a886121e2565b8654600160801b600160f01b031916911660801b600160801b600160f01b0316178555565b5f52600e602052600160405f2001612931565b90546084359160031b1c6001600160a01b03908116908216820361027857612487918791613acc565b918215612499575b5050915f806123c7565b8154600160801b600160f01b03191660809190911b600160801b600160f01b03161790555f8061248f565b8790633bad243960e01b5f5260045260245260445ffd5b50505f6122cf565b6124ee9295506121ce565b51925f8061229d565b6064356122ad5761251a91945061250c613171565b9060443590602435906131c2565b93906122ad565b5060243515612271565b91908110156121ba5760051b0190565b604081019081106001600160401b038211176114c857604052565b606081019081106001600160401b038211176114c857604052565b608081019081106001600160401b038211176114c857604052565b60a081019081106001600160401b038211176114c857604052565b60c081019081106001600160401b038211176114c857604052565b90601f801991011681019081106001600160401b038211176114c857604052565b906040516125f081612571565b91546001600160781b0381168352607881901c6001600160601b0316602084015260d881901c63ffffffff16604084015260f81c6060830152565b906040516126388161258c565b608060ff8294546001600160601b038116845263ffffffff8160601c16602085015263ffffffff81841c16604085015263ffffffff8160a01c16606085015260c01c16910152565b805463ffffffff60601b191660609290921b63ffffffff60601b16919091179055565b805463ffffffff60801b191660809290921b63ffffffff60801b16919091179055565b805463ffffffff60a01b191660a09290921b63ffffffff60a01b16919091179055565b805460ff60c01b191660c09290921b60ff60c01b16919091179055565b805463ffffffff60d81b191660d89290921b63ffffffff60d81b16919091179055565b80546001600160f81b031660f89290921b6001600160f81b031916919091179055565b6040519061275982612556565b8160406001600160601b0360095463ffffffff81168452818160201c16602085015260801c16910152565b929190835f52600b60205260405f2054928360f81c158015906127ef575b6127d95750906127bb92916127b5613171565b926131c2565b915f52600b60205260405f205560205f52600160205260405260605ff35b936127e66127ec946132df565b9061332f565b90565b5081156127a2565b6001600160a01b038281167f00000000000000000000000000000000000000000000000000000000000000009091161461283d576127ec9161283891614b4a565b614b6d565b6127ec9150805f52600b60205261285660405f206125e3565b90613dee565b8115612866570490565b634e487b7160e01b5f52601260045260245ffd5b7f00000000000000000000000000000000000000000000000000000000000000008042106128d6576128af6127ec91426121ef565b7f00000000000000000000000000000000000000000000000000000000000000009061285c565b6341e4311760e01b5f5260045260245ffd5b6001600160401b0381116114c85760051b60200190565b90612909826128e8565b61291660405191826125c2565b8281528092612927601f19916128e8565b0190602036910137565b60088210156121ba5701905f90565b5f52600e60205260405f209061295960ff8354166128ff565b916001015f5b8351811015612994578061297560019284612931565b838060a01b0391549060031b1c1661298d82876121ce565b520161295f565b5050565b6129a061274c565b907f000000000000000000000000000000000000000000000000000000000000000090814210612c94576129d261287a565b9263ffffffff8151168414612c4757836129eb82614757565b937fbe1461569def7dd54cc0c0bab3ca01be2b20fb87eb0ee5e4dba05c04fdeeffc560a0612a17613c53565b6101e0810151612c39575b612b1a612b1463ffffffff808816986020810199612a4a8d6001600160601b038d51166121ef565b604083015191604051612a5c81612556565b8181526001600160601b038316602082015260406001600160601b03851691015284196009541617600955600160201b600160801b03806009549260201b161690600160201b600160801b03191617600955600954906001600160601b0360801b906001600160601b0360801b9060801b1616906001600160601b0360801b191617600955511695612b0e7f000000000000000000000000000000000000000000000000000000000000000089612f7c565b906121e2565b426121ef565b9061010081015190612b3260c0820151914290614722565b91604051938452336020850152604084015260608301526080820152a38215612c33577f00000000000000000000000000000000000000000000000000000000000000006040519063a9059cbb60e01b5f52336004528460245260205f60448180855af19060015f5114821615612c26575b50906040525f14612bf857826001600160601b03612bc39251166121ef565b604051908382526020820152837f3610ef8159b8c8abffbec636d39dafd0f06faa062bd39e87c97518d00ccebd9d60403393a3565b90915051905f91600160201b600160801b036009549160201b1690600160201b600160801b03191617600955565b3b15153d1516165f612ba4565b505f9150565b612c4281613f94565b612a22565b50506001820180921161081757612b0e612c82927f000000000000000000000000000000000000000000000000000000000000000090612f7c565b631f0cdcef60e01b5f5260045260245ffd5b612c827f0000000000000000000000000000000000000000000000000000000000000000836121e2565b906007548210156121ba5760075f52600382901c7fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c688019160021b601c1690565b8015610817575f190190565b7f0000000000000000000000000000000000000000000000000000000000000000907f0000000000000000000000000000000000000000000000000000000000000000612d60612d5a8284612f7c565b846121e2565b91612d6961423b565b906007545b80151580612e9f575b15612d8a57612d8590612cfe565b612d6e565b90919293948115612e91575f19820191821161081757612b0e63ffffffff612db4612dc394612cbe565b90549060031b1c169586612f7c565b4210612dfd575090612dd491614d29565b906001600160601b0360208301511692606063ffffffff60408501511693015115159193929190565b90939150610160840151838115159182612e86575b5050612e6a575b806101c08501511480612e61575b612e3f575060c0610100840151930151919291905f90565b926101000151925f52600560205263ffffffff60405f20541691929190600190565b50801515612e27565b61012084015161014085015160c0860152610100850152612e19565b11159050835f612e12565b5050505050905f905f905f90565b505f1981018181116108175763ffffffff612eba8492612cbe565b90549060031b1c1611612d77565b906001600160a01b038082167f000000000000000000000000000000000000000000000000000000000000000090911614612f18576001600160701b0391612f109190614b4a565b5460801c1690565b50806127ec915f52600b602052612f3a612f3460405f206125e3565b82613dee565b905f52600b6020526001600160601b0360405f205460781c16906121ef565b80546001600160a01b0360039390931b83811b199091169290931690921b179055565b8181029291811591840414171561081757565b5f52600c60205260405f20549063ffffffff8260801c1680158015612fd2575b612fca57612fc163ffffffff91614dd4565b9260601c169190565b505f91508190565b5080421015612faf565b5f818152600e602052604081206001810180546001600160a01b0319167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03908116918217909255825461ffff19166101011783559084169392819084905f516020615eb75f395f51905f529080a3831461309257600281810180546001600160a01b0319166001600160a01b038616179055815460ff19161790555f516020615eb75f395f51905f525f80a3565b505050565b604051906130a482612571565b5f6060838281528260208201528260408201520152565b604051906130c882612556565b5f6040838281528260208201520152565b6040519061014082018281106001600160401b038211176114c8576040525f61012083613104613097565b81526040516131128161258c565b838152836020820152836040820152836060820152836080820152602082015261313a6130bb565b604082015260608082015260606080820152606060a082015261315b6130bb565b60c08201528260e0820152826101008201520152565b5f548060e01c421161319a57607881901c6001600160681b03164202016001600160781b031690565b506127ec6131a661423b565b612b0e8151916131bc60208201519142906157db565b90612f7c565b9093929163ffffffff8260d81c16925f9084613232575b50801561322757856131ec91831b61285c565b9485026001821b015f1901901c607881901b909101918161320e575b50509190565b61321f91601e1b81015f190161285c565b015f80613208565b505091925050905f90565b6001600160781b03841690038402601e1c90505f6131d9565b92949390919463ffffffff8460d81c16918390836132c4575b5080156132b8578661327791831b61285c565b9586026001821b015f1901901c607881901b9093019282811161329c575b5050509190565b6132af929003601e1b81015f190161285c565b015f8080613295565b50505050909150905f90565b6001600160781b03861690038302601e1c840190505f613264565b6132e7613097565b50604051906132f582612571565b6001600160781b0381168252607881901c6001600160601b0316602083015260d881901c63ffffffff16604083015260f81c606082015290565b929060016060820151161580613ac3575b8015613a995761335f5f935b6133546130d9565b958487528688615319565b15613a21575b50506001606082510151161515905f60a0525f60c0526080810160805261010081019360a08201925b60608301515160c0511015613811576133ac60c051608051516121ce565b5115806137fc575b806137f3575b6137ee57845f52600f60205260405f2060c0515f5260205260405f206133e560c051608051516121ce565b516137d7575b86511515806137c1575b6134ea575b61340760c05186516121ce565b5161341d575b505b600160c0510160c05261338e565b600160a052857fd33cf4f9992934b94e31044550d0bfafef23575252ead1190151ceda97dc3694604061345360c05189516121ce565b5160a05185018054956134af91613473846001600160701b038a166121e2565b6001600160701b03199098166001600160701b038916179055805460ff60f01b19811660f091821c60ff1660041790911b60ff60f01b16179055565b835f52600e6020526134c960c05160a051845f2001612931565b60018060a01b0391549060031b1c169482519182526020820152a35f61340d565b60e08401516001820180546001600160701b0316906004840161350c42614dd4565b8154608081901c63ffffffff16916001600160801b039091169080831115806137b8575b61378b575b5060018601808711610817578281111561377e57908c959493925b875f5b848210613656575050507f4a634fd85520235c346a29de01c3cf97b3d40460bbcf66fb3cd8c7646a85daae949263ffffffff604095936135c29360018060801b03906135a68860018060801b03926121e2565b85546001600160801b03191691169190911617835516906126a3565b8054600160701b600160f01b036135e684607084901c6001600160801b03166121e2565b6001600160f01b031990921660709290921b16179055855460ff60f01b19811660f091821c60ff1660021790911b60ff60f01b16178655835f52600e60205261363660c0516001845f2001612931565b60018060a01b0391549060031b1c169482519182526020820152a36133fa565b9091929394959697508282105f1461376457815f5260058a0160205260405f20604051906136838261253b565b546001600160801b038116825260801c60208201525b6001830191828411610817576136b18b6001946121ef565b8381101561375c576136c3908b612f7c565b915b6136fe848060801b036136e084878060801b038551166121e2565b169261050885878060801b03946020898060801b03910151166121e2565b166040519161370c8361253b565b825260208083019182525f86815260058f0190915260409020915182549151608086811b879003801994851693811693909317909216911b9091161790558f989796959493929190910190613553565b5089916136c5565b6040516137708161253b565b8481525f6020820152613699565b5081908c95949392613550565b5f908152600588016020526040812080546001600160801b0319166001600160801b038416179055613535565b50808711613530565b5060018101546001600160701b031615156133f5565b6137e660c051608051516121ce565b5181556133eb565b61340f565b508551156133ba565b5061380a60c05185516121ce565b51156133b4565b6060949195506138e792935060a051613a0a575b60208401908151906001600160601b0382511615918215926139f6575b82156139e5575b5081156139d857600160ff888851015116175b60ff888851019116905281156139d0575b50613954575b506101208301516138ec575b82515f918252600b60209081526040909220815181546001600160781b0319166001600160781b03919091161781559181015160ff9186916138ca906001600160601b03168561221c565b6138de63ffffffff60408301511685612706565b01511690612729565b015190565b6040838101515f8381526010602090815290839020825181549284015193909401516001600160b81b03199092166001600160781b03949094169390931760789290921b63ffffffff60781b169190911760989190911b63ffffffff60981b1617905561387f565b6139ca9051825f52600c60205260ff608060405f20926001600160601b0380825116166001600160601b031985541617845561399a63ffffffff60208301511685612680565b6139ae63ffffffff604083015116856126a3565b6139c163ffffffff8a83015116856126c6565b015116906126e9565b5f613873565b90505f61386d565b60fe87875101511661385c565b6080015160ff16151591505f613849565b604081015163ffffffff1615159250613842565b6080602085015101600260ff825116179052613825565b6001600160601b0380613a48613a929482602060018060781b0387511696015116906121e2565b1660405192613a568461253b565b835260208084019182525f878152600d90915260409020925183546001600160781b0319166001600160781b039190911617835551169061221c565b5f80613365565b61335f613abd613aa98488613dee565b6001600160601b03602086015116906121ef565b9361334c565b50821515613340565b60405163a9059cbb60e01b60208083019182526001600160a01b0394909416602483015260448083019590955293815290925f91613b0b6064826125c2565b5190828562030d40f1903d15613b2a575060015f5114601f3d11161690565b3b15151690565b6008546001600160a01b03163303613b4557565b63118cdaa760e01b5f523360045260245ffd5b6040519061026082018281106001600160401b038211176114c857604052815f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e0820152606090604051613bec83826125c2565b82368237610200820152604051613c0383826125c2565b5f5b838110613c2d5750906102409161022082015260405192613c2681856125c2565b3684370152565b602090613c38613097565b8184015201613c05565b9060038110156121ba5760051b0190565b613c5b613b58565b50613c6461423b565b5f6101e08201916102208101906102008101946102408201935b8551811015613d7257613c92818551613c42565b51613c9e828951613c42565b515f908152600460209081526040909120825181546001600160781b0319166001600160781b0391909116178155908201519091606091613ce8906001600160601b03168461221c565b613cfc63ffffffff60408301511684612706565b015181546001600160f81b031690151560f81b6001600160f81b0319161790558451613d29908290613c42565b51613d37575b600101613c7e565b613d42818651613c42565b5190613d4f818951613c42565b515f19810192908311610817576001925f52600660205260405f20559050613d2f565b50935093505050565b90613d84615066565b916101608101908151612994576101206101008201519160c0810151610140820152015263ffffffff613de2613ddd610c337f000000000000000000000000000000000000000000000000000000000000000087612f7c565b613efa565b16905261239882614a8b565b5f52600d602052602060405f2060405190613e088261253b565b546001600160781b0380821680845260789290921c6001600160601b031693909201839052604084015193518216039263ffffffff16908311610817576127ec926001600160781b031602601e1c906121e2565b90604081019263ffffffff8451169182158015613ef1575b613eea575f926020926001600160781b0391613e9a9190613e9490614dd4565b90614d29565b511660408501946001600160601b03613ed68163ffffffff895116613ec860018060781b03865116876121ef565b02601e1c16828651166121fc565b16835252018163ffffffff82511694525252565b5050505050565b50824210613e74565b63ffffffff8111613f0e5763ffffffff1690565b6306dfcc6560e41b5f52602060045260245260445ffd5b610140810151801561299457610120613f66920151907f00000000000000000000000000000000000000000000000000000000000000000290601e1b61285c565b6001600160681b038111613f775750565b634716c00560e01b5f526004526001600160681b0360245260445ffd5b608081018051613fa383614f9e565b5f19810190811161081757808210156142335750905b8251602084015160608501805160405191959390830290036001600160781b0316613fe382612556565b8082526001600160681b038316602083015263ffffffff841660409283015260789290921b600160781b600160e01b03166001600160781b039092169190911760e09290921b6001600160e01b031916919091175f5583015191516001600160601b03929092169161405490613efa565b905160a08401519060c08501519260e086015194604051614074816125a7565b81815263ffffffff8381166020830152848116604080840191909152868216606080850191909152888316608080860191909152928a1660a0948501526001600160601b0394851695901b63ffffffff60601b169490941794901b63ffffffff60801b16939093179390921b63ffffffff60a01b169290921760c09390931b63ffffffff60c01b169290921760e09390931b6001600160e01b031916929092176001556101008301516101208401516101408501516101608601519451909391929091169061414281612571565b8181526001600160601b03838116602083015263ffffffff858116604080850191909152878216606094850152919093169390911b6bffffffffffffffffffffffff60601b169290921760c09390931b63ffffffff60c01b169290921760e09390931b6001600160e01b031916929092176002556101808301516101a08401516101c090940151925192909116926001600160681b031691906001600160781b03166141ed82612556565b80825260208201839052604090910183905260789190911b600160781b600160e01b03166001600160781b039091161760e09190911b6001600160e01b03191617600355565b905090613fb9565b614243613b58565b9060405161425081612556565b5f54600160781b600190038116825260208201908060781c6001600160681b0316825260e01c6040830152604051614287816125a7565b6001546001600160601b0381168252602082018160601c63ffffffff16815260408301918060801c63ffffffff16835260608401908060a01c63ffffffff16825260808501908060c01c63ffffffff16825260a086019060e01c8152604051926142f084612571565b600254966001600160601b038816855260208501958860601c6001600160601b0316875260408601978960c01c63ffffffff168952606087019960e01c8a528d6040519b61433d8d612556565b60035461010052600160781b6001900361010051168d5260208d0160e0526101005160781c6001600160681b031660e0515260408d019d8e6101005160e01c9052600160781b6001900390511681516001600160681b031690600160781b6001900391865163ffffffff160201168252516001600160681b031693516001600160601b0316925163ffffffff16915163ffffffff1660808201526060015260408d015260208c01525163ffffffff16915163ffffffff16905163ffffffff1660e08b015260c08a015260a0890152516001600160601b031690516001600160601b03166101208801526101008701525163ffffffff16905163ffffffff16610160860152610140850152600160781b600190039051169060e051516001600160681b0316905163ffffffff166101c08501526101a084015261018083015261448482614f9e565b63ffffffff81141580614718575b1561471557806144a461463892614dd4565b906144af8186614be4565b60e08501516146f4575b610160850151146146d1575b806101c085015114806146c8575b5f6101808601525f6101a08601525f6020860152805f1461466b57815f52600560205261457c60405f206040519061450a82612556565b5463ffffffff8116825261ffff63ffffffff8260201c169182602085015260401c16604083015260a08801525f6101c08801528360e088015263ffffffff6101008801519151167f00000000000000000000000000000000000000000000000000000000000000000290601e1b61285c565b806001600160681b03105f1461466657506001600160681b035b6101a08601525b6145a685614c23565b801561465b57815f52600560205263ffffffff60405f205416915b6145d66102008701516101e088015190613c42565b5284516101008601516040519363ffffffff9290916001600160601b0316906001600160781b031661460786612571565b85526020850152166040830152151560608201526102208401516101e0850151916146328383613c42565b52613c42565b506146476101e08301516157b5565b6101e083015261465682614f9e565b614484565b60c0850151916145c1565b614596565b60c08501518060a08701525f60e087015280614688575b5061459d565b6101008601516146bd917f00000000000000000000000000000000000000000000000000000000000000000290601e1b61285c565b60208601525f614682565b508015156144d3565b6101208401516101408501515f61016087015260c08601526101008501526144c5565b61018085015161470f6102408701516101e088015190613c42565b526144b9565b50565b5080421015614492565b633fffffff6127ec9261474c6040840151936131bc60a082015193614746836157c3565b926157db565b0201601e1c906121ef565b7f000000000000000000000000000000000000000000000000000000000000000080421061484b5761478761287a565b9063ffffffff8351168214614844576001600160601b039161481d6147f7612b14602094612b0e7f0000000000000000000000000000000000000000000000000000000000000000957f000000000000000000000000000000000000000000000000000000000000000090612f7c565b7f0000000000000000000000000000000000000000000000000000000000000000612f7c565b8082101561483c5750925b01511680821015614837575090565b905090565b905092614828565b5050505f90565b50505f90565b5f516020615ed75f395f51905f525c6148775760015f516020615ed75f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b906148918183615810565b91805f52600e60205260405f2060ff815460081c169384811061498a57836148f091600184016148eb6148c48983612931565b905460039190911b1c6001600160a01b0316610d3b6148e38b85612931565b959094612931565b612f59565b6001840180851161081757815461ff00191660089190911b61ff00161790557f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156102785760645f92836040519586948593639562504b60e01b8552600485015288602485015260018060a01b031660448401525af18015610bae57614980575090565b5f6127ec916125c2565b935050505090565b90801561049a576040516370a0823160e01b8152306004820152916001600160a01b0381169190602084602481865afa938415610bae575f94614a53575b50916149e56020926024959430903390614c97565b6040516370a0823160e01b815230600482015293849182905afa8015610bae575f90614a1f575b614a1692506121ef565b90811561049a57565b506020823d602011614a4b575b81614a39602093836125c2565b8101031261027857614a169151614a0c565b3d9150614a2c565b9350916020843d602011614a83575b81614a6f602093836125c2565b8101031261027857925192916149e56149d0565b3d9150614a62565b60075480158015614ad6575b614a9f575050565b600160401b8110156114c857806001614abb9201600755612cbe565b63ffffffff80839493549260031b9316831b921b1916179055565b505f1981018181116108175763ffffffff614af18492612cbe565b90549060031b1c1610614a97565b90604051614b0c81612556565b604063ffffffff82945460018060781b0381168452818160781c16602085015260981c16910152565b80548210156121ba575f5260205f2001905f90565b90614b6190825f52600f60205260405f2092615810565b5f5260205260405f2090565b80549060048260f01c16155f14614ba657505f5b6001600160801b0390811691811691909103908111610817576001600160801b031690565b600101546001600160801b03607082901c81166001600160701b039092169190910190811115614b8157634e487b7160e01b5f52601160045260245ffd5b606090614bf18382614722565b6040820152614c0d8151612b0e60208401516131bc87866157db565b614c178483615c76565b61018083015281520152565b614c2c816157c3565b80158015614c8b575b15614c475750608063ffffffff910152565b614c6990612b0e60608401519160408501519060a08601510290601e1b61285c565b8063ffffffff105f14614c835750608063ffffffff910152565b608090910152565b5060a082015115614c35565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615614d08575b6040525f60605215614ce85750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516614d2057823b15153d15161690614cd9565b503d5f823e3d90fd5b614d31613097565b506101e081019161020082015f5b8451811015614d7a5782614d54828451613c42565b5114614d6257600101614d3f565b929050614d76935061022091500151613c42565b5190565b50509150505f52600460205260405f2060405190614d9782612571565b546001600160781b0381168252607881901c6001600160601b0316602083015260d881901c63ffffffff16604083015260f81c1515606082015290565b7f00000000000000000000000000000000000000000000000000000000000000009081811015614e045750505f90565b6127ec916128af916121ef565b600281015460048201546127ec9291614e36916001600160801b0390811691166121e2565b60019091015460701c6001600160801b0316906121ef565b608082015142101561484b5760e082018051614ef85750805f52600c60205260405f20549063ffffffff8260801c168015159081614eed575b5015614ed0575063ffffffff809160601c165b1680670de0b6b3a7640000810204670de0b6b3a76400001481151715610817576020670de0b6b3a76400009201510202601e1c90565b90505f52600b60205263ffffffff8060405f205460d81c16614e9a565b90504210155f614e87565b905f52601160205260405f2081515f5260205260405f205490515f526005602052614f5760405f2061ffff60405191614f3083612556565b5463ffffffff8116835263ffffffff8160201c16602084015260401c166040820152615c0f565b80821015614f9757505b80670de0b6b3a7640000810204670de0b6b3a76400001481151715610817576101a0670de0b6b3a76400009201510202601e1c90565b9050614f61565b61016081015180615060575063ffffffff905b60e08101518281615007575b50506101c0015180614fcd575090565b610c33614ffb917f000000000000000000000000000000000000000000000000000000000000000090612f7c565b80821015614837575090565b909192506001820180921161081757615047610c336101c0937f000000000000000000000000000000000000000000000000000000000000000090612f7c565b8082101561505957505b91905f614fbd565b9050615051565b90614fb1565b7f00000000000000000000000000000000000000000000000000000000000000008042105f1461509557505f90565b6128af6150a291426121ef565b600181018091116108175790565b929190925f60c08301946040865101511561529f575b60f01c90600195868316615287575b61010085015115158061527b575b156152735760018401546002906001600160701b03165b6001600160701b03169316158061526b575b6152625760e090519401516040516151238161253b565b5f81525f60208201529285519460048101549063ffffffff8260801c1687101596875f146152285750506001600160801b031684525b83516020909401516001600160801b0394851694169181151591828061521e575b61520d575b8280615203575b6151f2575b50816151e6575b506151de575b6151aa9394816151bb575b50506121e2565b90836151b557509190565b90925090565b6151d69293918160406020612b0e940151910151910261285c565b905f806151a3565b5f9350615198565b9050855111155f615192565b6151fc91956121e2565b935f61518b565b5081885111615186565b9283615218916121e2565b9261517f565b508188511461517a565b90915060059295505f520160205260405f20604051906152478261253b565b546001600160801b038116825260801c602082015292615159565b50925050509190565b50821561510c565b60025f6150fa565b506004831615156150e3565b80965061529991505160028401615c94565b956150d5565b6152a76130bb565b506152b142614dd4565b7f00000000000000000000000000000000000000000000000000000000000000006152df610c338284612f7c565b8042115f14615312576152f290426121ef565b604051926152ff84612556565b83526020830152604082015286526150c6565b505f6152f2565b939290918251926060840193600185511615155f146157a757865f52600c60205260405f2061534b602084019161262b565b80825263ffffffff60408201511690811515918261579c575b50811561578b575b501561577d576153ae61537d61423b565b61538b818651855190613e5c565b60046080845101511661572a57612b0e8151916131bc60208201519142906157db565b905b80516002608082015116151580615721575b6156a2575b5050945b6101008301511561567c5750865f52600e60205260ff60405f205460081c16945b6153f5866128ff565b906153ff876128ff565b92615409886128ff565b926060860190608087019560a088019586528652815260208601946001608087510151166155fe575b5086615523575050615470615477918551905f91604081019163ffffffff83511690816154b3575b505050506001600160601b0385515116906121e2565b91516121ad565b525f815152606063ffffffff4216915101525b60015b84811061549d5750505050509050565b806154ad8585856001958c615d03565b0161548d565b8251939450919290916154cf916001600160781b0316906121ef565b92519202601e81901c926001600160781b03916155179183916155049163ffffffff1690633fffffff191681015f190161285c565b84519116906001600160781b0316615a57565b1690525f80808061545a565b9091925061557e61557560018060781b0384511694898960208701976001600160601b0360781b895160781b161763ffffffff60d81b604089015160d81b16176001600160601b038a5151169061324b565b919092516121ad565b526001600160601b038160781c166001600160601b0384511681036001600160601b0381116108175793526001600160781b031690528151516001600160601b039081169116818111156155e35750506001600160601b035f915b519116905261548a565b6155f76001600160601b03929183926121ef565b16916155d9565b61564b908c5f52600f60205260405f205f805260205261565f6154706001600160601b038a816156568c61563960405f2094855480966150b0565b99906001600160801b038616906121ef565b9485915151166121e2565b168b51526121e2565b5261566b575b5f615432565b608085510160fe8151169052615665565b5160019060ff165b80821c6156925750946153ec565b9061569c906157b5565b90615684565b63ffffffff60606156bd926001610100890152015116614dd4565b600181018091116108175760e085015260fd60808251015116895f52600f60205260405f205f805260205260018060701b03600160405f2001541615155f146157165760ff60806001935b510192161790525f806153c7565b60ff60805f93615708565b508515156153c2565b6001610120860152895f52601060205263ffffffff60208b6157648460405f209261575860408c0194614aff565b90818552895190615a70565b510151166131a657608083510160fb81511690526131a6565b615785613171565b906153b0565b60049150608001511615155f61536c565b42101591505f615364565b6157af613171565b946153cb565b5f1981146108175760010190565b60e08101516157d3576020015190565b6101a0015190565b9060609060808301518082105f146158085750915b01518082116157ff5750505f90565b6127ec916121ef565b9050916157f0565b91905f92805f52600e60205260405f2060ff815416908115610de457945b81811080615873575b1561584a57615845906157b5565b61582e565b94508414615856575050565b63e4f6673960e01b5f5260045260018060a01b031660245260445ffd5b506158818160018801612931565b905460039190911b1c6001600160a01b039081169085161415615837565b80549094926001600160801b03821692909160801c63ffffffff16908082111580615a4e575b615a21575b50806158d686846121e2565b1115615a1a576158e685836121e2565b945b82600188015f5b8883106159205750612398989763ffffffff9790966001600160801b0396508695506135a6945090925090506121e2565b84831015615a0057825f528160205260405f20604051906159408261253b565b546001600160801b038116825260801c60208201525b60018401918285116108175761596e886001946121ef565b86808210156159f757615984615989928d612f7c565b61285c565b915b6159a6848060801b036136e084878060801b038551166121e2565b16604051916159b48361253b565b825260208083019182525f8781529086905260409020915182549151608086811b879003801994851693811693909317909216911b9091161790559201916158ef565b5050899161598b565b604051615a0c8161253b565b8781525f6020820152615956565b80946158e8565b5f908152600187016020526040812080546001600160801b0319166001600160801b0386161790556158ca565b508083116158c5565b6001600160781b03918216908216019190821161081757565b929192602084019160408501937f0000000000000000000000000000000000000000000000000000000000000000907f00000000000000000000000000000000000000000000000000000000000000005b63ffffffff8651168015615c04576001810180821161081757615ae783615aed92612f7c565b856121e2565b42108080615bf6575b615bea5780615bd757615b60615b0c8386615e4a565b925b885f52601160205260405f20815f5260205260405f2054905f526005602052615b4460405f2061ffff60405191614f3083612556565b80821015615bcf5750925b8b516001600160781b0316906121ef565b8202906001600160601b03615b7d8184601e1c16828a51166121fc565b168752615b9b57505063ffffffff8751165f885286525f8852615ac1565b6001600160781b039850615bca97508896506155049550909350633fffffff191683015f1901915061285c9050565b169052565b905092615b4f565b615b60615be44286615c76565b92615b0e565b50505050505050505050565b5060e0840151821415615af6565b505050505050505050565b615c2d6127109161ffff604063ffffffff8351169201511690612f7c565b04806127ec5750600190565b805491905f5b838110615c4e57505050505f90565b82615c598284614b35565b90549060031b1c14615c6d57600101615c3f565b50505050600190565b90612b0e6127ec926131bc610180820151936101a0830151926157db565b81515f90815260018201602052604090205490916001600160801b0382169160801c80615ce557505191549163ffffffff8360801c1611615cdf57506001600160801b031690600190565b915f9150565b90615cfd92935060406020820151910151910261285c565b01905f90565b909193926001831b9060ff8216925f52600f60205260405f20845f5260205260ff60405f209260608851015116161580615e1f575b615e175760ff946060948388615d5481615d66975480946150b0565b96906001600160801b038416906121ef565b93849580155f14615dd557505083615d9b9281615d8a8660a0615d909601516121ce565b526121e2565b9160808a01516121ce565b5282615dcb575b505015615dbd5783518201519019168216925b510191169052565b828285510151161792615db5565b1490505f80615da2565b615e0385615d90948c615dee85615d9b999b881b61285c565b910190615dfc8383516121ce565b52516121ce565b51025f19906001831b0101901c80946121e2565b505050505050565b50610100860151151580615e34575b15615d38565b5060018201546001600160701b03161515615e2e565b5f916101e082019261020083016001830192838111925b8651811015615ea05783615e76828551613c42565b5190610817578514615e8a57600101615e61565b9492505050614d76935061024091500151613c42565b509450505050505f52600660205260405f20549056fe6e7b74976d3416f57a003971297419ce0839f702e316d9d6531a5d1ab6b8f01d9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// RewardDistributor is an auto generated Go binding around an Ethereum contract.
type RewardDistributor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RewardDistributor) GetABI() abi.ABI {
	return c.abi
}

// NewRewardDistributor creates a new instance of RewardDistributor.
func NewRewardDistributor() *RewardDistributor {
	parsed, err := RewardDistributorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RewardDistributor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RewardDistributor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address alm_, address vault_, address owner_, uint256 genesis_, uint256 epochLength_, uint256 tipCap_, uint256 tipSlope_) returns()
func (rewardDistributor *RewardDistributor) PackConstructor(alm_ common.Address, vault_ common.Address, owner_ common.Address, genesis_ *big.Int, epochLength_ *big.Int, tipCap_ *big.Int, tipSlope_ *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("", alm_, vault_, owner_, genesis_, epochLength_, tipCap_, tipSlope_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFUNDINGBOUND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23a3e82d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FUNDING_BOUND() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackFUNDINGBOUND() []byte {
	enc, err := rewardDistributor.abi.Pack("FUNDING_BOUND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFUNDINGBOUND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23a3e82d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FUNDING_BOUND() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackFUNDINGBOUND() ([]byte, error) {
	return rewardDistributor.abi.Pack("FUNDING_BOUND")
}

// UnpackFUNDINGBOUND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23a3e82d.
//
// Solidity: function FUNDING_BOUND() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackFUNDINGBOUND(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("FUNDING_BOUND", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXEPOCHS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8b72f8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_EPOCHS() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackMAXEPOCHS() []byte {
	enc, err := rewardDistributor.abi.Pack("MAX_EPOCHS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXEPOCHS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8b72f8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_EPOCHS() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackMAXEPOCHS() ([]byte, error) {
	return rewardDistributor.abi.Pack("MAX_EPOCHS")
}

// UnpackMAXEPOCHS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8b72f8f.
//
// Solidity: function MAX_EPOCHS() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackMAXEPOCHS(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("MAX_EPOCHS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXREWARDTOKENS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d0cde97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_REWARD_TOKENS() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackMAXREWARDTOKENS() []byte {
	enc, err := rewardDistributor.abi.Pack("MAX_REWARD_TOKENS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXREWARDTOKENS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d0cde97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_REWARD_TOKENS() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackMAXREWARDTOKENS() ([]byte, error) {
	return rewardDistributor.abi.Pack("MAX_REWARD_TOKENS")
}

// UnpackMAXREWARDTOKENS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d0cde97.
//
// Solidity: function MAX_REWARD_TOKENS() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackMAXREWARDTOKENS(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("MAX_REWARD_TOKENS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAddRewardToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1635945.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addRewardToken(uint256 poolId, address token) returns()
func (rewardDistributor *RewardDistributor) PackAddRewardToken(poolId *big.Int, token common.Address) []byte {
	enc, err := rewardDistributor.abi.Pack("addRewardToken", poolId, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddRewardToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1635945.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addRewardToken(uint256 poolId, address token) returns()
func (rewardDistributor *RewardDistributor) TryPackAddRewardToken(poolId *big.Int, token common.Address) ([]byte, error) {
	return rewardDistributor.abi.Pack("addRewardToken", poolId, token)
}

// PackAddVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52a7e481.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addVotes(uint256[] poolIds, uint256[] votes) returns(uint256 epoch)
func (rewardDistributor *RewardDistributor) PackAddVotes(poolIds []*big.Int, votes []*big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("addVotes", poolIds, votes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52a7e481.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addVotes(uint256[] poolIds, uint256[] votes) returns(uint256 epoch)
func (rewardDistributor *RewardDistributor) TryPackAddVotes(poolIds []*big.Int, votes []*big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("addVotes", poolIds, votes)
}

// UnpackAddVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52a7e481.
//
// Solidity: function addVotes(uint256[] poolIds, uint256[] votes) returns(uint256 epoch)
func (rewardDistributor *RewardDistributor) UnpackAddVotes(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("addVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAlm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8f6eb8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function alm() view returns(address)
func (rewardDistributor *RewardDistributor) PackAlm() []byte {
	enc, err := rewardDistributor.abi.Pack("alm")
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
func (rewardDistributor *RewardDistributor) TryPackAlm() ([]byte, error) {
	return rewardDistributor.abi.Pack("alm")
}

// UnpackAlm is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8f6eb8a.
//
// Solidity: function alm() view returns(address)
func (rewardDistributor *RewardDistributor) UnpackAlm(data []byte) (common.Address, error) {
	out, err := rewardDistributor.abi.Unpack("alm", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCarried is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59f798d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function carried(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) PackCarried(poolId *big.Int, token common.Address) []byte {
	enc, err := rewardDistributor.abi.Pack("carried", poolId, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCarried is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59f798d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function carried(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackCarried(poolId *big.Int, token common.Address) ([]byte, error) {
	return rewardDistributor.abi.Pack("carried", poolId, token)
}

// UnpackCarried is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59f798d2.
//
// Solidity: function carried(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackCarried(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("carried", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChargePenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x349c9046.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargePenalty(uint256 poolId, uint256 amount) returns()
func (rewardDistributor *RewardDistributor) PackChargePenalty(poolId *big.Int, amount *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("chargePenalty", poolId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargePenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x349c9046.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargePenalty(uint256 poolId, uint256 amount) returns()
func (rewardDistributor *RewardDistributor) TryPackChargePenalty(poolId *big.Int, amount *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("chargePenalty", poolId, amount)
}

// PackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEpoch() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackCurrentEpoch() []byte {
	enc, err := rewardDistributor.abi.Pack("currentEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEpoch() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackCurrentEpoch() ([]byte, error) {
	return rewardDistributor.abi.Pack("currentEpoch")
}

// UnpackCurrentEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76671808.
//
// Solidity: function currentEpoch() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackCurrentEpoch(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("currentEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEmissionPerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6774d2f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function emissionPerEpoch() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackEmissionPerEpoch() []byte {
	enc, err := rewardDistributor.abi.Pack("emissionPerEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmissionPerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6774d2f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function emissionPerEpoch() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackEmissionPerEpoch() ([]byte, error) {
	return rewardDistributor.abi.Pack("emissionPerEpoch")
}

// UnpackEmissionPerEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6774d2f5.
//
// Solidity: function emissionPerEpoch() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackEmissionPerEpoch(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("emissionPerEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEmissionReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f600a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function emissionReserve() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackEmissionReserve() []byte {
	enc, err := rewardDistributor.abi.Pack("emissionReserve")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmissionReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f600a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function emissionReserve() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackEmissionReserve() ([]byte, error) {
	return rewardDistributor.abi.Pack("emissionReserve")
}

// UnpackEmissionReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15f600a7.
//
// Solidity: function emissionReserve() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackEmissionReserve(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("emissionReserve", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEmissionUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49a64fdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function emissionUntil() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackEmissionUntil() []byte {
	enc, err := rewardDistributor.abi.Pack("emissionUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmissionUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49a64fdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function emissionUntil() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackEmissionUntil() ([]byte, error) {
	return rewardDistributor.abi.Pack("emissionUntil")
}

// UnpackEmissionUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49a64fdc.
//
// Solidity: function emissionUntil() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackEmissionUntil(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("emissionUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEpochFigures is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91a8d230.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochFigures(uint256 epoch) view returns(uint256 start, uint256 emission, uint256 weight, bool byVotes)
func (rewardDistributor *RewardDistributor) PackEpochFigures(epoch *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("epochFigures", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochFigures is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91a8d230.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochFigures(uint256 epoch) view returns(uint256 start, uint256 emission, uint256 weight, bool byVotes)
func (rewardDistributor *RewardDistributor) TryPackEpochFigures(epoch *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("epochFigures", epoch)
}

// EpochFiguresOutput serves as a container for the return parameters of contract
// method EpochFigures.
type EpochFiguresOutput struct {
	Start    *big.Int
	Emission *big.Int
	Weight   *big.Int
	ByVotes  bool
}

// UnpackEpochFigures is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91a8d230.
//
// Solidity: function epochFigures(uint256 epoch) view returns(uint256 start, uint256 emission, uint256 weight, bool byVotes)
func (rewardDistributor *RewardDistributor) UnpackEpochFigures(data []byte) (EpochFiguresOutput, error) {
	out, err := rewardDistributor.abi.Unpack("epochFigures", data)
	outstruct := new(EpochFiguresOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Start = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Emission = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Weight = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.ByVotes = *abi.ConvertType(out[3], new(bool)).(*bool)
	return *outstruct, nil
}

// PackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochLength() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackEpochLength() []byte {
	enc, err := rewardDistributor.abi.Pack("epochLength")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d775f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochLength() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackEpochLength() ([]byte, error) {
	return rewardDistributor.abi.Pack("epochLength")
}

// UnpackEpochLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d775f8.
//
// Solidity: function epochLength() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackEpochLength(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("epochLength", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEpochStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa9354a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochStart(uint256 epoch) view returns(uint256)
func (rewardDistributor *RewardDistributor) PackEpochStart(epoch *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("epochStart", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa9354a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochStart(uint256 epoch) view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackEpochStart(epoch *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("epochStart", epoch)
}

// UnpackEpochStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa9354a3.
//
// Solidity: function epochStart(uint256 epoch) view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackEpochStart(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("epochStart", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4122c78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(uint256 poolId, address token, uint256 amount, uint256 epochs) returns()
func (rewardDistributor *RewardDistributor) PackFund(poolId *big.Int, token common.Address, amount *big.Int, epochs *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("fund", poolId, token, amount, epochs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4122c78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(uint256 poolId, address token, uint256 amount, uint256 epochs) returns()
func (rewardDistributor *RewardDistributor) TryPackFund(poolId *big.Int, token common.Address, amount *big.Int, epochs *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("fund", poolId, token, amount, epochs)
}

// PackFundEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d8ceb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundEmission(uint256 amount) returns()
func (rewardDistributor *RewardDistributor) PackFundEmission(amount *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("fundEmission", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d8ceb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundEmission(uint256 amount) returns()
func (rewardDistributor *RewardDistributor) TryPackFundEmission(amount *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("fundEmission", amount)
}

// PackFundTips is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1b3cebf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundTips(uint256 amount) returns()
func (rewardDistributor *RewardDistributor) PackFundTips(amount *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("fundTips", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundTips is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1b3cebf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundTips(uint256 amount) returns()
func (rewardDistributor *RewardDistributor) TryPackFundTips(amount *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("fundTips", amount)
}

// PackFunded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd923058f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function funded(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) PackFunded(poolId *big.Int, token common.Address) []byte {
	enc, err := rewardDistributor.abi.Pack("funded", poolId, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFunded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd923058f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function funded(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackFunded(poolId *big.Int, token common.Address) ([]byte, error) {
	return rewardDistributor.abi.Pack("funded", poolId, token)
}

// UnpackFunded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd923058f.
//
// Solidity: function funded(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackFunded(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("funded", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGauge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6f19c84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gauge() view returns(address at, uint256 capBps)
func (rewardDistributor *RewardDistributor) PackGauge() []byte {
	enc, err := rewardDistributor.abi.Pack("gauge")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGauge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6f19c84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gauge() view returns(address at, uint256 capBps)
func (rewardDistributor *RewardDistributor) TryPackGauge() ([]byte, error) {
	return rewardDistributor.abi.Pack("gauge")
}

// GaugeOutput serves as a container for the return parameters of contract
// method Gauge.
type GaugeOutput struct {
	At     common.Address
	CapBps *big.Int
}

// UnpackGauge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6f19c84.
//
// Solidity: function gauge() view returns(address at, uint256 capBps)
func (rewardDistributor *RewardDistributor) UnpackGauge(data []byte) (GaugeOutput, error) {
	out, err := rewardDistributor.abi.Unpack("gauge", data)
	outstruct := new(GaugeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.At = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.CapBps = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGaugeVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa1c45d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gaugeVotes(uint256 poolId, uint256 epoch) view returns(uint256 poolVotes, uint256 totalVotes, uint256 cappedVotes)
func (rewardDistributor *RewardDistributor) PackGaugeVotes(poolId *big.Int, epoch *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("gaugeVotes", poolId, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGaugeVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa1c45d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gaugeVotes(uint256 poolId, uint256 epoch) view returns(uint256 poolVotes, uint256 totalVotes, uint256 cappedVotes)
func (rewardDistributor *RewardDistributor) TryPackGaugeVotes(poolId *big.Int, epoch *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("gaugeVotes", poolId, epoch)
}

// GaugeVotesOutput serves as a container for the return parameters of contract
// method GaugeVotes.
type GaugeVotesOutput struct {
	PoolVotes   *big.Int
	TotalVotes  *big.Int
	CappedVotes *big.Int
}

// UnpackGaugeVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa1c45d3.
//
// Solidity: function gaugeVotes(uint256 poolId, uint256 epoch) view returns(uint256 poolVotes, uint256 totalVotes, uint256 cappedVotes)
func (rewardDistributor *RewardDistributor) UnpackGaugeVotes(data []byte) (GaugeVotesOutput, error) {
	out, err := rewardDistributor.abi.Unpack("gaugeVotes", data)
	outstruct := new(GaugeVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.PoolVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.TotalVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.CappedVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesis() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackGenesis() []byte {
	enc, err := rewardDistributor.abi.Pack("genesis")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesis() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackGenesis() ([]byte, error) {
	return rewardDistributor.abi.Pack("genesis")
}

// UnpackGenesis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f0b3de.
//
// Solidity: function genesis() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackGenesis(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("genesis", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddac4d01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openPool(uint256 poolId) returns()
func (rewardDistributor *RewardDistributor) PackOpenPool(poolId *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("openPool", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddac4d01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openPool(uint256 poolId) returns()
func (rewardDistributor *RewardDistributor) TryPackOpenPool(poolId *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("openPool", poolId)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (rewardDistributor *RewardDistributor) PackOwner() []byte {
	enc, err := rewardDistributor.abi.Pack("owner")
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
func (rewardDistributor *RewardDistributor) TryPackOwner() ([]byte, error) {
	return rewardDistributor.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (rewardDistributor *RewardDistributor) UnpackOwner(data []byte) (common.Address, error) {
	out, err := rewardDistributor.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa031fb7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paid(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) PackPaid(poolId *big.Int, token common.Address) []byte {
	enc, err := rewardDistributor.abi.Pack("paid", poolId, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa031fb7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paid(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackPaid(poolId *big.Int, token common.Address) ([]byte, error) {
	return rewardDistributor.abi.Pack("paid", poolId, token)
}

// UnpackPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa031fb7f.
//
// Solidity: function paid(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackPaid(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("paid", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0540e709.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay((uint256,uint256,uint256,uint256,address,uint256,uint256,int256) p) returns(uint256 increment, uint256 amount, bool sent)
func (rewardDistributor *RewardDistributor) PackPay(p IRewardDistributorPayment) []byte {
	enc, err := rewardDistributor.abi.Pack("pay", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0540e709.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay((uint256,uint256,uint256,uint256,address,uint256,uint256,int256) p) returns(uint256 increment, uint256 amount, bool sent)
func (rewardDistributor *RewardDistributor) TryPackPay(p IRewardDistributorPayment) ([]byte, error) {
	return rewardDistributor.abi.Pack("pay", p)
}

// PayOutput serves as a container for the return parameters of contract
// method Pay.
type PayOutput struct {
	Increment *big.Int
	Amount    *big.Int
	Sent      bool
}

// UnpackPay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0540e709.
//
// Solidity: function pay((uint256,uint256,uint256,uint256,address,uint256,uint256,int256) p) returns(uint256 increment, uint256 amount, bool sent)
func (rewardDistributor *RewardDistributor) UnpackPay(data []byte) (PayOutput, error) {
	out, err := rewardDistributor.abi.Unpack("pay", data)
	outstruct := new(PayOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Increment = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Amount = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Sent = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackPendingWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce6bff9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingWeight(uint256 poolId) view returns(uint256 weight, uint256 epoch)
func (rewardDistributor *RewardDistributor) PackPendingWeight(poolId *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("pendingWeight", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce6bff9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingWeight(uint256 poolId) view returns(uint256 weight, uint256 epoch)
func (rewardDistributor *RewardDistributor) TryPackPendingWeight(poolId *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("pendingWeight", poolId)
}

// PendingWeightOutput serves as a container for the return parameters of contract
// method PendingWeight.
type PendingWeightOutput struct {
	Weight *big.Int
	Epoch  *big.Int
}

// UnpackPendingWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce6bff9c.
//
// Solidity: function pendingWeight(uint256 poolId) view returns(uint256 weight, uint256 epoch)
func (rewardDistributor *RewardDistributor) UnpackPendingWeight(data []byte) (PendingWeightOutput, error) {
	out, err := rewardDistributor.abi.Unpack("pendingWeight", data)
	outstruct := new(PendingWeightOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Weight = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Epoch = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPreviewSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff308348.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewSettle(uint256 poolId, uint256 shares, uint256 scale) view returns(uint256[] increments)
func (rewardDistributor *RewardDistributor) PackPreviewSettle(poolId *big.Int, shares *big.Int, scale *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("previewSettle", poolId, shares, scale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff308348.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewSettle(uint256 poolId, uint256 shares, uint256 scale) view returns(uint256[] increments)
func (rewardDistributor *RewardDistributor) TryPackPreviewSettle(poolId *big.Int, shares *big.Int, scale *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("previewSettle", poolId, shares, scale)
}

// UnpackPreviewSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff308348.
//
// Solidity: function previewSettle(uint256 poolId, uint256 shares, uint256 scale) view returns(uint256[] increments)
func (rewardDistributor *RewardDistributor) UnpackPreviewSettle(data []byte) ([]*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("previewSettle", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackRates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd418ae2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rates(uint256 poolId) view returns(address[] tokens, uint256[] perSecond, uint256[] until)
func (rewardDistributor *RewardDistributor) PackRates(poolId *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("rates", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd418ae2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rates(uint256 poolId) view returns(address[] tokens, uint256[] perSecond, uint256[] until)
func (rewardDistributor *RewardDistributor) TryPackRates(poolId *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("rates", poolId)
}

// RatesOutput serves as a container for the return parameters of contract
// method Rates.
type RatesOutput struct {
	Tokens    []common.Address
	PerSecond []*big.Int
	Until     []*big.Int
}

// UnpackRates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd418ae2.
//
// Solidity: function rates(uint256 poolId) view returns(address[] tokens, uint256[] perSecond, uint256[] until)
func (rewardDistributor *RewardDistributor) UnpackRates(data []byte) (RatesOutput, error) {
	out, err := rewardDistributor.abi.Unpack("rates", data)
	outstruct := new(RatesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Tokens = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.PerSecond = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	outstruct.Until = *abi.ConvertType(out[2], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (rewardDistributor *RewardDistributor) PackRenounceOwnership() []byte {
	enc, err := rewardDistributor.abi.Pack("renounceOwnership")
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
func (rewardDistributor *RewardDistributor) TryPackRenounceOwnership() ([]byte, error) {
	return rewardDistributor.abi.Pack("renounceOwnership")
}

// PackRewardTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bb7bed1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewardTokens(uint256 poolId) view returns(address[] list)
func (rewardDistributor *RewardDistributor) PackRewardTokens(poolId *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("rewardTokens", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewardTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bb7bed1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewardTokens(uint256 poolId) view returns(address[] list)
func (rewardDistributor *RewardDistributor) TryPackRewardTokens(poolId *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("rewardTokens", poolId)
}

// UnpackRewardTokens is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bb7bed1.
//
// Solidity: function rewardTokens(uint256 poolId) view returns(address[] list)
func (rewardDistributor *RewardDistributor) UnpackRewardTokens(data []byte) ([]common.Address, error) {
	out, err := rewardDistributor.abi.Unpack("rewardTokens", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackScheduled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe09bcd72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduled(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) PackScheduled(poolId *big.Int, token common.Address) []byte {
	enc, err := rewardDistributor.abi.Pack("scheduled", poolId, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe09bcd72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduled(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackScheduled(poolId *big.Int, token common.Address) ([]byte, error) {
	return rewardDistributor.abi.Pack("scheduled", poolId, token)
}

// UnpackScheduled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe09bcd72.
//
// Solidity: function scheduled(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackScheduled(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("scheduled", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddce102f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEmission(uint256 perEpoch) returns()
func (rewardDistributor *RewardDistributor) PackSetEmission(perEpoch *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("setEmission", perEpoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddce102f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEmission(uint256 perEpoch) returns()
func (rewardDistributor *RewardDistributor) TryPackSetEmission(perEpoch *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("setEmission", perEpoch)
}

// PackSetGauge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d05964f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGauge(address at, uint256 capBps) returns()
func (rewardDistributor *RewardDistributor) PackSetGauge(at common.Address, capBps *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("setGauge", at, capBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGauge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d05964f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGauge(address at, uint256 capBps) returns()
func (rewardDistributor *RewardDistributor) TryPackSetGauge(at common.Address, capBps *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("setGauge", at, capBps)
}

// PackSetWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1190b503.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWeights(uint256[] poolIds, uint256[] weights) returns()
func (rewardDistributor *RewardDistributor) PackSetWeights(poolIds []*big.Int, weights []*big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("setWeights", poolIds, weights)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1190b503.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWeights(uint256[] poolIds, uint256[] weights) returns()
func (rewardDistributor *RewardDistributor) TryPackSetWeights(poolIds []*big.Int, weights []*big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("setWeights", poolIds, weights)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x574cdded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 poolId, uint256 shares, uint256 scale) returns(uint256[] increments)
func (rewardDistributor *RewardDistributor) PackSettle(poolId *big.Int, shares *big.Int, scale *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("settle", poolId, shares, scale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x574cdded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 poolId, uint256 shares, uint256 scale) returns(uint256[] increments)
func (rewardDistributor *RewardDistributor) TryPackSettle(poolId *big.Int, shares *big.Int, scale *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("settle", poolId, shares, scale)
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x574cdded.
//
// Solidity: function settle(uint256 poolId, uint256 shares, uint256 scale) returns(uint256[] increments)
func (rewardDistributor *RewardDistributor) UnpackSettle(data []byte) ([]*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("settle", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackStreamed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70332e41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function streamed(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) PackStreamed(poolId *big.Int, token common.Address) []byte {
	enc, err := rewardDistributor.abi.Pack("streamed", poolId, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStreamed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70332e41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function streamed(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackStreamed(poolId *big.Int, token common.Address) ([]byte, error) {
	return rewardDistributor.abi.Pack("streamed", poolId, token)
}

// UnpackStreamed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70332e41.
//
// Solidity: function streamed(uint256 poolId, address token) view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackStreamed(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("streamed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tip() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackTip() []byte {
	enc, err := rewardDistributor.abi.Pack("tip")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tip() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackTip() ([]byte, error) {
	return rewardDistributor.abi.Pack("tip")
}

// UnpackTip is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2755cd2d.
//
// Solidity: function tip() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackTip(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("tip", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTipBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70b5ac6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tipBudget() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackTipBudget() []byte {
	enc, err := rewardDistributor.abi.Pack("tipBudget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTipBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70b5ac6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tipBudget() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackTipBudget() ([]byte, error) {
	return rewardDistributor.abi.Pack("tipBudget")
}

// UnpackTipBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70b5ac6f.
//
// Solidity: function tipBudget() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackTipBudget(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("tipBudget", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTipCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b24a106.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tipCap() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackTipCap() []byte {
	enc, err := rewardDistributor.abi.Pack("tipCap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTipCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b24a106.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tipCap() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackTipCap() ([]byte, error) {
	return rewardDistributor.abi.Pack("tipCap")
}

// UnpackTipCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b24a106.
//
// Solidity: function tipCap() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackTipCap(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("tipCap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTipSlope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c794508.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tipSlope() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackTipSlope() []byte {
	enc, err := rewardDistributor.abi.Pack("tipSlope")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTipSlope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c794508.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tipSlope() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackTipSlope() ([]byte, error) {
	return rewardDistributor.abi.Pack("tipSlope")
}

// UnpackTipSlope is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c794508.
//
// Solidity: function tipSlope() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackTipSlope(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("tipSlope", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c82e57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalWeight() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackTotalWeight() []byte {
	enc, err := rewardDistributor.abi.Pack("totalWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c82e57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalWeight() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackTotalWeight() ([]byte, error) {
	return rewardDistributor.abi.Pack("totalWeight")
}

// UnpackTotalWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96c82e57.
//
// Solidity: function totalWeight() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackTotalWeight(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("totalWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (rewardDistributor *RewardDistributor) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := rewardDistributor.abi.Pack("transferOwnership", newOwner)
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
func (rewardDistributor *RewardDistributor) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return rewardDistributor.abi.Pack("transferOwnership", newOwner)
}

// PackTriggerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90e6dfbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function triggerEpoch() returns(uint256 epoch, uint256 paidTip)
func (rewardDistributor *RewardDistributor) PackTriggerEpoch() []byte {
	enc, err := rewardDistributor.abi.Pack("triggerEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTriggerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90e6dfbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function triggerEpoch() returns(uint256 epoch, uint256 paidTip)
func (rewardDistributor *RewardDistributor) TryPackTriggerEpoch() ([]byte, error) {
	return rewardDistributor.abi.Pack("triggerEpoch")
}

// TriggerEpochOutput serves as a container for the return parameters of contract
// method TriggerEpoch.
type TriggerEpochOutput struct {
	Epoch   *big.Int
	PaidTip *big.Int
}

// UnpackTriggerEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90e6dfbe.
//
// Solidity: function triggerEpoch() returns(uint256 epoch, uint256 paidTip)
func (rewardDistributor *RewardDistributor) UnpackTriggerEpoch(data []byte) (TriggerEpochOutput, error) {
	out, err := rewardDistributor.abi.Unpack("triggerEpoch", data)
	outstruct := new(TriggerEpochOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.PaidTip = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTriggeredEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3713ef52.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function triggeredEpoch() view returns(uint256)
func (rewardDistributor *RewardDistributor) PackTriggeredEpoch() []byte {
	enc, err := rewardDistributor.abi.Pack("triggeredEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTriggeredEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3713ef52.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function triggeredEpoch() view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackTriggeredEpoch() ([]byte, error) {
	return rewardDistributor.abi.Pack("triggeredEpoch")
}

// UnpackTriggeredEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3713ef52.
//
// Solidity: function triggeredEpoch() view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackTriggeredEpoch(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("triggeredEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (rewardDistributor *RewardDistributor) PackVault() []byte {
	enc, err := rewardDistributor.abi.Pack("vault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault() view returns(address)
func (rewardDistributor *RewardDistributor) TryPackVault() ([]byte, error) {
	return rewardDistributor.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (rewardDistributor *RewardDistributor) UnpackVault(data []byte) (common.Address, error) {
	out, err := rewardDistributor.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0767d178.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightOf(uint256 poolId) view returns(uint256)
func (rewardDistributor *RewardDistributor) PackWeightOf(poolId *big.Int) []byte {
	enc, err := rewardDistributor.abi.Pack("weightOf", poolId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0767d178.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightOf(uint256 poolId) view returns(uint256)
func (rewardDistributor *RewardDistributor) TryPackWeightOf(poolId *big.Int) ([]byte, error) {
	return rewardDistributor.abi.Pack("weightOf", poolId)
}

// UnpackWeightOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0767d178.
//
// Solidity: function weightOf(uint256 poolId) view returns(uint256)
func (rewardDistributor *RewardDistributor) UnpackWeightOf(data []byte) (*big.Int, error) {
	out, err := rewardDistributor.abi.Unpack("weightOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// RewardDistributorCarried represents a Carried event raised by the RewardDistributor contract.
type RewardDistributorCarried struct {
	PoolId *big.Int
	Token  common.Address
	Amount *big.Int
	Held   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardDistributorCarriedEventName = "Carried"

// ContractEventName returns the user-defined event name.
func (RewardDistributorCarried) ContractEventName() string {
	return RewardDistributorCarriedEventName
}

// UnpackCarriedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Carried(uint256 indexed poolId, address indexed token, uint256 amount, uint256 held)
func (rewardDistributor *RewardDistributor) UnpackCarriedEvent(log *types.Log) (*RewardDistributorCarried, error) {
	event := "Carried"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorCarried)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorCarryScheduled represents a CarryScheduled event raised by the RewardDistributor contract.
type RewardDistributorCarryScheduled struct {
	PoolId *big.Int
	Token  common.Address
	Amount *big.Int
	Epoch  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardDistributorCarryScheduledEventName = "CarryScheduled"

// ContractEventName returns the user-defined event name.
func (RewardDistributorCarryScheduled) ContractEventName() string {
	return RewardDistributorCarryScheduledEventName
}

// UnpackCarryScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CarryScheduled(uint256 indexed poolId, address indexed token, uint256 amount, uint256 epoch)
func (rewardDistributor *RewardDistributor) UnpackCarryScheduledEvent(log *types.Log) (*RewardDistributorCarryScheduled, error) {
	event := "CarryScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorCarryScheduled)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorEmissionFunded represents a EmissionFunded event raised by the RewardDistributor contract.
type RewardDistributorEmissionFunded struct {
	Funder  common.Address
	Amount  *big.Int
	Reserve *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardDistributorEmissionFundedEventName = "EmissionFunded"

// ContractEventName returns the user-defined event name.
func (RewardDistributorEmissionFunded) ContractEventName() string {
	return RewardDistributorEmissionFundedEventName
}

// UnpackEmissionFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EmissionFunded(address indexed funder, uint256 amount, uint256 reserve)
func (rewardDistributor *RewardDistributor) UnpackEmissionFundedEvent(log *types.Log) (*RewardDistributorEmissionFunded, error) {
	event := "EmissionFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorEmissionFunded)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorEmissionSet represents a EmissionSet event raised by the RewardDistributor contract.
type RewardDistributorEmissionSet struct {
	Epoch    *big.Int
	PerEpoch *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RewardDistributorEmissionSetEventName = "EmissionSet"

// ContractEventName returns the user-defined event name.
func (RewardDistributorEmissionSet) ContractEventName() string {
	return RewardDistributorEmissionSetEventName
}

// UnpackEmissionSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EmissionSet(uint256 indexed epoch, uint256 perEpoch)
func (rewardDistributor *RewardDistributor) UnpackEmissionSetEvent(log *types.Log) (*RewardDistributorEmissionSet, error) {
	event := "EmissionSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorEmissionSet)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorEpochTriggered represents a EpochTriggered event raised by the RewardDistributor contract.
type RewardDistributorEpochTriggered struct {
	FromEpoch        *big.Int
	ToEpoch          *big.Int
	Lateness         *big.Int
	Caller           common.Address
	EmissionPerEpoch *big.Int
	TotalWeight      *big.Int
	EmissionReserve  *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const RewardDistributorEpochTriggeredEventName = "EpochTriggered"

// ContractEventName returns the user-defined event name.
func (RewardDistributorEpochTriggered) ContractEventName() string {
	return RewardDistributorEpochTriggeredEventName
}

// UnpackEpochTriggeredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochTriggered(uint256 indexed fromEpoch, uint256 indexed toEpoch, uint256 lateness, address caller, uint256 emissionPerEpoch, uint256 totalWeight, uint256 emissionReserve)
func (rewardDistributor *RewardDistributor) UnpackEpochTriggeredEvent(log *types.Log) (*RewardDistributorEpochTriggered, error) {
	event := "EpochTriggered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorEpochTriggered)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorFunded represents a Funded event raised by the RewardDistributor contract.
type RewardDistributorFunded struct {
	PoolId     *big.Int
	Token      common.Address
	Funder     common.Address
	Amount     *big.Int
	FirstEpoch *big.Int
	Epochs     *big.Int
	Funded     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const RewardDistributorFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (RewardDistributorFunded) ContractEventName() string {
	return RewardDistributorFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(uint256 indexed poolId, address indexed token, address indexed funder, uint256 amount, uint256 firstEpoch, uint256 epochs, uint256 funded)
func (rewardDistributor *RewardDistributor) UnpackFundedEvent(log *types.Log) (*RewardDistributorFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorFunded)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorGaugeSet represents a GaugeSet event raised by the RewardDistributor contract.
type RewardDistributorGaugeSet struct {
	Gauge  common.Address
	CapBps *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardDistributorGaugeSetEventName = "GaugeSet"

// ContractEventName returns the user-defined event name.
func (RewardDistributorGaugeSet) ContractEventName() string {
	return RewardDistributorGaugeSetEventName
}

// UnpackGaugeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GaugeSet(address indexed gauge, uint256 capBps)
func (rewardDistributor *RewardDistributor) UnpackGaugeSetEvent(log *types.Log) (*RewardDistributorGaugeSet, error) {
	event := "GaugeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorGaugeSet)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorGaugeWeighted represents a GaugeWeighted event raised by the RewardDistributor contract.
type RewardDistributorGaugeWeighted struct {
	PoolId      *big.Int
	Epoch       *big.Int
	Votes       *big.Int
	PoolVotes   *big.Int
	TotalVotes  *big.Int
	CappedVotes *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const RewardDistributorGaugeWeightedEventName = "GaugeWeighted"

// ContractEventName returns the user-defined event name.
func (RewardDistributorGaugeWeighted) ContractEventName() string {
	return RewardDistributorGaugeWeightedEventName
}

// UnpackGaugeWeightedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GaugeWeighted(uint256 indexed poolId, uint256 indexed epoch, uint256 votes, uint256 poolVotes, uint256 totalVotes, uint256 cappedVotes)
func (rewardDistributor *RewardDistributor) UnpackGaugeWeightedEvent(log *types.Log) (*RewardDistributorGaugeWeighted, error) {
	event := "GaugeWeighted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorGaugeWeighted)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorOwnershipTransferred represents a OwnershipTransferred event raised by the RewardDistributor contract.
type RewardDistributorOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RewardDistributorOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (RewardDistributorOwnershipTransferred) ContractEventName() string {
	return RewardDistributorOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (rewardDistributor *RewardDistributor) UnpackOwnershipTransferredEvent(log *types.Log) (*RewardDistributorOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorRewardTokenAdded represents a RewardTokenAdded event raised by the RewardDistributor contract.
type RewardDistributorRewardTokenAdded struct {
	PoolId *big.Int
	Token  common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardDistributorRewardTokenAddedEventName = "RewardTokenAdded"

// ContractEventName returns the user-defined event name.
func (RewardDistributorRewardTokenAdded) ContractEventName() string {
	return RewardDistributorRewardTokenAddedEventName
}

// UnpackRewardTokenAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardTokenAdded(uint256 indexed poolId, address indexed token)
func (rewardDistributor *RewardDistributor) UnpackRewardTokenAddedEvent(log *types.Log) (*RewardDistributorRewardTokenAdded, error) {
	event := "RewardTokenAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorRewardTokenAdded)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorTipPaid represents a TipPaid event raised by the RewardDistributor contract.
type RewardDistributorTipPaid struct {
	Epoch    *big.Int
	Receiver common.Address
	Amount   *big.Int
	Budget   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RewardDistributorTipPaidEventName = "TipPaid"

// ContractEventName returns the user-defined event name.
func (RewardDistributorTipPaid) ContractEventName() string {
	return RewardDistributorTipPaidEventName
}

// UnpackTipPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TipPaid(uint256 indexed epoch, address indexed receiver, uint256 amount, uint256 budget)
func (rewardDistributor *RewardDistributor) UnpackTipPaidEvent(log *types.Log) (*RewardDistributorTipPaid, error) {
	event := "TipPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorTipPaid)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorTipsFunded represents a TipsFunded event raised by the RewardDistributor contract.
type RewardDistributorTipsFunded struct {
	Funder common.Address
	Amount *big.Int
	Budget *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardDistributorTipsFundedEventName = "TipsFunded"

// ContractEventName returns the user-defined event name.
func (RewardDistributorTipsFunded) ContractEventName() string {
	return RewardDistributorTipsFundedEventName
}

// UnpackTipsFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TipsFunded(address indexed funder, uint256 amount, uint256 budget)
func (rewardDistributor *RewardDistributor) UnpackTipsFundedEvent(log *types.Log) (*RewardDistributorTipsFunded, error) {
	event := "TipsFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorTipsFunded)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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

// RewardDistributorWeightSet represents a WeightSet event raised by the RewardDistributor contract.
type RewardDistributorWeightSet struct {
	PoolId      *big.Int
	Epoch       *big.Int
	Weight      *big.Int
	TotalWeight *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const RewardDistributorWeightSetEventName = "WeightSet"

// ContractEventName returns the user-defined event name.
func (RewardDistributorWeightSet) ContractEventName() string {
	return RewardDistributorWeightSetEventName
}

// UnpackWeightSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightSet(uint256 indexed poolId, uint256 indexed epoch, uint256 weight, uint256 totalWeight)
func (rewardDistributor *RewardDistributor) UnpackWeightSetEvent(log *types.Log) (*RewardDistributorWeightSet, error) {
	event := "WeightSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardDistributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardDistributorWeightSet)
	if len(log.Data) > 0 {
		if err := rewardDistributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardDistributor.abi.Events[event].Inputs {
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
func (rewardDistributor *RewardDistributor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["BelowLeast"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackBelowLeastError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["FundingBound"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackFundingBoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["GenesisPassed"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackGenesisPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["InvalidCap"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackInvalidCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["InvalidEpochs"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackInvalidEpochsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["NotAContract"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackNotAContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["NotDue"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["NotSettled"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackNotSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["OnlyGauge"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackOnlyGaugeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["OnlyVault"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackOnlyVaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["PoolOverdrawn"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackPoolOverdrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["RateTooHigh"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackRateTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["ReserveTooSmall"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackReserveTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["RewardTokenExists"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackRewardTokenExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["TooManyRewardTokens"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackTooManyRewardTokensError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["TooMuchWeight"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackTooMuchWeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["UnknownPool"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackUnknownPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["UnknownRewardToken"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackUnknownRewardTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardDistributor.abi.Errors["ZeroValue"].ID.Bytes()[:4]) {
		return rewardDistributor.UnpackZeroValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RewardDistributorBeforeGenesis represents a BeforeGenesis error raised by the RewardDistributor contract.
type RewardDistributorBeforeGenesis struct {
	Genesis *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis(uint256 genesis)
func RewardDistributorBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0x41e431172fa230c63a86369ab04277b561222ab888a83cc8b45e12844284e0cd")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis(uint256 genesis)
func (rewardDistributor *RewardDistributor) UnpackBeforeGenesisError(raw []byte) (*RewardDistributorBeforeGenesis, error) {
	out := new(RewardDistributorBeforeGenesis)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorBelowLeast represents a BelowLeast error raised by the RewardDistributor contract.
type RewardDistributorBelowLeast struct {
	Have  *big.Int
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowLeast(uint256 have, uint256 least)
func RewardDistributorBelowLeastErrorID() common.Hash {
	return common.HexToHash("0x2d25538e474930030b47c0f46617f165a4ad06ab8edb5ef4a79c13f2a4828ade")
}

// UnpackBelowLeastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowLeast(uint256 have, uint256 least)
func (rewardDistributor *RewardDistributor) UnpackBelowLeastError(raw []byte) (*RewardDistributorBelowLeast, error) {
	out := new(RewardDistributorBelowLeast)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "BelowLeast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorFundingBound represents a FundingBound error raised by the RewardDistributor contract.
type RewardDistributorFundingBound struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FundingBound(uint256 have, uint256 need)
func RewardDistributorFundingBoundErrorID() common.Hash {
	return common.HexToHash("0x782f4d0857fbcaae66f359c510a91c50d30691f148465960e34e07ecd134f8dc")
}

// UnpackFundingBoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FundingBound(uint256 have, uint256 need)
func (rewardDistributor *RewardDistributor) UnpackFundingBoundError(raw []byte) (*RewardDistributorFundingBound, error) {
	out := new(RewardDistributorFundingBound)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "FundingBound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorGenesisPassed represents a GenesisPassed error raised by the RewardDistributor contract.
type RewardDistributorGenesisPassed struct {
	Genesis *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GenesisPassed(uint256 genesis)
func RewardDistributorGenesisPassedErrorID() common.Hash {
	return common.HexToHash("0x7270d7ce90d122c1cd68b5b46d49a45875b000f080bffe8670028eeff7bf090c")
}

// UnpackGenesisPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GenesisPassed(uint256 genesis)
func (rewardDistributor *RewardDistributor) UnpackGenesisPassedError(raw []byte) (*RewardDistributorGenesisPassed, error) {
	out := new(RewardDistributorGenesisPassed)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "GenesisPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorInvalidCap represents a InvalidCap error raised by the RewardDistributor contract.
type RewardDistributorInvalidCap struct {
	Have *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCap(uint256 have)
func RewardDistributorInvalidCapErrorID() common.Hash {
	return common.HexToHash("0x30c2ba03b547c066d471bdf9ced89263b84cd023bdf845164af792fcc8dbce79")
}

// UnpackInvalidCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCap(uint256 have)
func (rewardDistributor *RewardDistributor) UnpackInvalidCapError(raw []byte) (*RewardDistributorInvalidCap, error) {
	out := new(RewardDistributorInvalidCap)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "InvalidCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorInvalidEpochs represents a InvalidEpochs error raised by the RewardDistributor contract.
type RewardDistributorInvalidEpochs struct {
	Have *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidEpochs(uint256 have, uint256 most)
func RewardDistributorInvalidEpochsErrorID() common.Hash {
	return common.HexToHash("0x4006fc1c26d7416915996b069f306e1979a8462801d3c336b22e4ecf0896a3e2")
}

// UnpackInvalidEpochsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidEpochs(uint256 have, uint256 most)
func (rewardDistributor *RewardDistributor) UnpackInvalidEpochsError(raw []byte) (*RewardDistributorInvalidEpochs, error) {
	out := new(RewardDistributorInvalidEpochs)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "InvalidEpochs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorLengthMismatch represents a LengthMismatch error raised by the RewardDistributor contract.
type RewardDistributorLengthMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch()
func RewardDistributorLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xff633a3803c58b9bc21e58efecee59f27e033cc0b1883fccb4969c76146fe60f")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch()
func (rewardDistributor *RewardDistributor) UnpackLengthMismatchError(raw []byte) (*RewardDistributorLengthMismatch, error) {
	out := new(RewardDistributorLengthMismatch)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorNotAContract represents a NotAContract error raised by the RewardDistributor contract.
type RewardDistributorNotAContract struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAContract(address token)
func RewardDistributorNotAContractErrorID() common.Hash {
	return common.HexToHash("0x8a8b41ec6b8382733436ac0321a506b0d1e41dc29c8650d1fd1ff17e726ab809")
}

// UnpackNotAContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAContract(address token)
func (rewardDistributor *RewardDistributor) UnpackNotAContractError(raw []byte) (*RewardDistributorNotAContract, error) {
	out := new(RewardDistributorNotAContract)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "NotAContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorNotDue represents a NotDue error raised by the RewardDistributor contract.
type RewardDistributorNotDue struct {
	NextAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDue(uint256 nextAt)
func RewardDistributorNotDueErrorID() common.Hash {
	return common.HexToHash("0x1f0cdcef1ec5a4978c8c9c02c1d8230f8c604db3396eee262b3fd6a3128f7be8")
}

// UnpackNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDue(uint256 nextAt)
func (rewardDistributor *RewardDistributor) UnpackNotDueError(raw []byte) (*RewardDistributorNotDue, error) {
	out := new(RewardDistributorNotDue)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "NotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorNotSettled represents a NotSettled error raised by the RewardDistributor contract.
type RewardDistributorNotSettled struct {
	PoolId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettled(uint256 poolId)
func RewardDistributorNotSettledErrorID() common.Hash {
	return common.HexToHash("0x38aa087c50b23897973148853603af2b0fa453a2b022b6c3c04f3ed1264df33b")
}

// UnpackNotSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettled(uint256 poolId)
func (rewardDistributor *RewardDistributor) UnpackNotSettledError(raw []byte) (*RewardDistributorNotSettled, error) {
	out := new(RewardDistributorNotSettled)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "NotSettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorOnlyGauge represents a OnlyGauge error raised by the RewardDistributor contract.
type RewardDistributorOnlyGauge struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyGauge()
func RewardDistributorOnlyGaugeErrorID() common.Hash {
	return common.HexToHash("0x60deba0aa288be509f3423dadae70c2e8d4d82711c8253004e404f98f8319b4e")
}

// UnpackOnlyGaugeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyGauge()
func (rewardDistributor *RewardDistributor) UnpackOnlyGaugeError(raw []byte) (*RewardDistributorOnlyGauge, error) {
	out := new(RewardDistributorOnlyGauge)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "OnlyGauge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorOnlyVault represents a OnlyVault error raised by the RewardDistributor contract.
type RewardDistributorOnlyVault struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyVault()
func RewardDistributorOnlyVaultErrorID() common.Hash {
	return common.HexToHash("0x8d1af8bdca7a21fcb908bb3756d3a59c4bb2b36b99ba98628f7842853254acfd")
}

// UnpackOnlyVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyVault()
func (rewardDistributor *RewardDistributor) UnpackOnlyVaultError(raw []byte) (*RewardDistributorOnlyVault, error) {
	out := new(RewardDistributorOnlyVault)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "OnlyVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the RewardDistributor contract.
type RewardDistributorOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func RewardDistributorOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (rewardDistributor *RewardDistributor) UnpackOwnableInvalidOwnerError(raw []byte) (*RewardDistributorOwnableInvalidOwner, error) {
	out := new(RewardDistributorOwnableInvalidOwner)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the RewardDistributor contract.
type RewardDistributorOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func RewardDistributorOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (rewardDistributor *RewardDistributor) UnpackOwnableUnauthorizedAccountError(raw []byte) (*RewardDistributorOwnableUnauthorizedAccount, error) {
	out := new(RewardDistributorOwnableUnauthorizedAccount)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorPoolOverdrawn represents a PoolOverdrawn error raised by the RewardDistributor contract.
type RewardDistributorPoolOverdrawn struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolOverdrawn(uint256 have, uint256 need)
func RewardDistributorPoolOverdrawnErrorID() common.Hash {
	return common.HexToHash("0x3bad2439785623951c0966e1ac24ccadad1e206dc510e21155f6a17f997e45fc")
}

// UnpackPoolOverdrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolOverdrawn(uint256 have, uint256 need)
func (rewardDistributor *RewardDistributor) UnpackPoolOverdrawnError(raw []byte) (*RewardDistributorPoolOverdrawn, error) {
	out := new(RewardDistributorPoolOverdrawn)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "PoolOverdrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorRateTooHigh represents a RateTooHigh error raised by the RewardDistributor contract.
type RewardDistributorRateTooHigh struct {
	Have *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateTooHigh(uint256 have, uint256 most)
func RewardDistributorRateTooHighErrorID() common.Hash {
	return common.HexToHash("0x4716c005c60b2d15d6b21971116fcbffc9ca23d1369445740940b85558b2bd86")
}

// UnpackRateTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateTooHigh(uint256 have, uint256 most)
func (rewardDistributor *RewardDistributor) UnpackRateTooHighError(raw []byte) (*RewardDistributorRateTooHigh, error) {
	out := new(RewardDistributorRateTooHigh)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "RateTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the RewardDistributor contract.
type RewardDistributorReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RewardDistributorReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (rewardDistributor *RewardDistributor) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RewardDistributorReentrancyGuardReentrantCall, error) {
	out := new(RewardDistributorReentrancyGuardReentrantCall)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorReserveTooSmall represents a ReserveTooSmall error raised by the RewardDistributor contract.
type RewardDistributorReserveTooSmall struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveTooSmall(uint256 have, uint256 need)
func RewardDistributorReserveTooSmallErrorID() common.Hash {
	return common.HexToHash("0xff6b40404710a9613b778f06bdddb9fb26048ee1bb4e695b879ca6d8b8238339")
}

// UnpackReserveTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveTooSmall(uint256 have, uint256 need)
func (rewardDistributor *RewardDistributor) UnpackReserveTooSmallError(raw []byte) (*RewardDistributorReserveTooSmall, error) {
	out := new(RewardDistributorReserveTooSmall)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "ReserveTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorRewardTokenExists represents a RewardTokenExists error raised by the RewardDistributor contract.
type RewardDistributorRewardTokenExists struct {
	PoolId *big.Int
	Token  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardTokenExists(uint256 poolId, address token)
func RewardDistributorRewardTokenExistsErrorID() common.Hash {
	return common.HexToHash("0xbcdc3c91ac039bc52f8af1a655c8e124ea53e991805f084cb196a5f005fa64f9")
}

// UnpackRewardTokenExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardTokenExists(uint256 poolId, address token)
func (rewardDistributor *RewardDistributor) UnpackRewardTokenExistsError(raw []byte) (*RewardDistributorRewardTokenExists, error) {
	out := new(RewardDistributorRewardTokenExists)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "RewardTokenExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the RewardDistributor contract.
type RewardDistributorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func RewardDistributorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (rewardDistributor *RewardDistributor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*RewardDistributorSafeCastOverflowedUintDowncast, error) {
	out := new(RewardDistributorSafeCastOverflowedUintDowncast)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RewardDistributor contract.
type RewardDistributorSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RewardDistributorSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (rewardDistributor *RewardDistributor) UnpackSafeERC20FailedOperationError(raw []byte) (*RewardDistributorSafeERC20FailedOperation, error) {
	out := new(RewardDistributorSafeERC20FailedOperation)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorTooManyRewardTokens represents a TooManyRewardTokens error raised by the RewardDistributor contract.
type RewardDistributorTooManyRewardTokens struct {
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRewardTokens(uint256 most)
func RewardDistributorTooManyRewardTokensErrorID() common.Hash {
	return common.HexToHash("0xd3bca52d47467477afd91a96c6aa4ebc368e11badec3ae0ca72b304dacee8fe7")
}

// UnpackTooManyRewardTokensError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRewardTokens(uint256 most)
func (rewardDistributor *RewardDistributor) UnpackTooManyRewardTokensError(raw []byte) (*RewardDistributorTooManyRewardTokens, error) {
	out := new(RewardDistributorTooManyRewardTokens)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "TooManyRewardTokens", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorTooMuchWeight represents a TooMuchWeight error raised by the RewardDistributor contract.
type RewardDistributorTooMuchWeight struct {
	Have *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuchWeight(uint256 have, uint256 most)
func RewardDistributorTooMuchWeightErrorID() common.Hash {
	return common.HexToHash("0x9698a93e991e0fa282588a0c7defd509cd4743efc2629510abeeb4dc627879d6")
}

// UnpackTooMuchWeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuchWeight(uint256 have, uint256 most)
func (rewardDistributor *RewardDistributor) UnpackTooMuchWeightError(raw []byte) (*RewardDistributorTooMuchWeight, error) {
	out := new(RewardDistributorTooMuchWeight)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "TooMuchWeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorUnknownPool represents a UnknownPool error raised by the RewardDistributor contract.
type RewardDistributorUnknownPool struct {
	PoolId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPool(uint256 poolId)
func RewardDistributorUnknownPoolErrorID() common.Hash {
	return common.HexToHash("0x4fd97f149bcfc9b85f56e36cf18343454da3971ac7ec2bd7d066d019e0369e60")
}

// UnpackUnknownPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPool(uint256 poolId)
func (rewardDistributor *RewardDistributor) UnpackUnknownPoolError(raw []byte) (*RewardDistributorUnknownPool, error) {
	out := new(RewardDistributorUnknownPool)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "UnknownPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorUnknownRewardToken represents a UnknownRewardToken error raised by the RewardDistributor contract.
type RewardDistributorUnknownRewardToken struct {
	PoolId *big.Int
	Token  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRewardToken(uint256 poolId, address token)
func RewardDistributorUnknownRewardTokenErrorID() common.Hash {
	return common.HexToHash("0xe4f667395e9cff40ff67ee153ee3d163a0d9bbeca46c5753cff620f77d0bd874")
}

// UnpackUnknownRewardTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRewardToken(uint256 poolId, address token)
func (rewardDistributor *RewardDistributor) UnpackUnknownRewardTokenError(raw []byte) (*RewardDistributorUnknownRewardToken, error) {
	out := new(RewardDistributorUnknownRewardToken)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "UnknownRewardToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardDistributorZeroValue represents a ZeroValue error raised by the RewardDistributor contract.
type RewardDistributorZeroValue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroValue()
func RewardDistributorZeroValueErrorID() common.Hash {
	return common.HexToHash("0x7c946ed78134c23eac50c0c02964d68f22dd28448c070d39c9f8e8389b217469")
}

// UnpackZeroValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroValue()
func (rewardDistributor *RewardDistributor) UnpackZeroValueError(raw []byte) (*RewardDistributorZeroValue, error) {
	out := new(RewardDistributorZeroValue)
	if err := rewardDistributor.abi.UnpackIntoInterface(out, "ZeroValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
