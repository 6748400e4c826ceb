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
	Bin: "0x6101403461034657601f6162da38819003918201601f19168301916001600160401b0383118484101761034a5780849260e0946040528339810103126103465780516001600160a01b0381169190828103610346576100606020830161035e565b9061006d6040840161035e565b9360608401519460808501519560c060a08701519601519680156102d5574282106103335780820180831161031f5763ffffffff8111610308575060a0526080525f80546001600160e01b03166001600160e01b03191790556001805463ffffffff60801b191663ffffffff60801b1790556001600160a01b031680156102f557600880546001600160a01b0319811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a31580156102e4575b6102d55760c05260e0526001600160601b039061015390610372565b16610100526001600160601b039061016a90610372565b1661012052604051615f3690816103a482396080518181816106ed01528181610c3501528181610c7001528181612892015281816129b901528181612d220152818161479801528181614e15015281816150a70152615abe015260a05181818161071301528181610c0c0152818161117a015281816128c701528181612aff01528181612c7301528181612caf01528181612d4401528181613dce01528181613f7c01528181614592015281816146d3015281816148110152818161501501528181615061015281816152f20152615ae0015260c05181818161044d015281816106690152818161090a01528181610fde015281816123430152818161281a01528181612b6d01528181612eec0152613011015260e051818181610291015281816105cb015281816109d5015281816111b0015281816119520152818161202b0152614950015261010051818181611c2101526147ef015261012051818181611be701526148380152f35b637c946ed760e01b5f5260045ffd5b506001600160a01b03821615610137565b631e4fbdf760e01b5f525f60045260245ffd5b6306dfcc6560e41b5f52602060045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b506339386be760e11b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361034657565b6001600160601b03811161038c576001600160601b031690565b6306dfcc6560e41b5f52606060045260245260445ffdfe6101206040526004361015610012575f80fd5b5f3560e01c80630540e709146120175780630767d17814611f965780631190b50314611cab57806315f600a714611c8757806323a3e82d14611c665780632755cd2d14611c445780632b24a10614611c0a5780632c79450814611bd0578063349c9046146119425780633713ef521461191f5780633d05964f1461185d57806349a64fdc1461184157806352a7e481146111ff578063574cdded1461119d57806357d775f81461116357806359f798d2146111305780635d0cde97146111155780636774d2f5146110f857806370332e41146110d257806370b5ac6f146110aa578063715018a61461104f57806376671808146110355780637bb7bed11461100257806386d8ceb914610ee15780638da5cb5b14610eb957806390e6dfbe14610e7b57806391a8d23014610e4357806396c82e5714610e1d578063a031fb7f14610df7578063a163594514610cc8578063a6f19c8414610c93578063a7f0b3de14610c59578063aa9354a314610bf1578063b4122c7814610939578063b8f6eb8a146108f5578063c8b72f8f146108da578063ce6bff9c146108b0578063d923058f1461088a578063dd418ae214610615578063ddac4d01146105b8578063ddce102f14610515578063e09bcd72146104a9578063e1b3cebf14610393578063f2fde38b1461030d578063fa1c45d3146102c0578063fbfa77cf1461027c5763ff3083481461021f575f80fd5b3461027857610274606061025e6102353661213a565b906102419392936130ef565b8481955f52600b60205261025760405f206125f9565b8252615358565b0151604051918291602083526020830190612154565b0390f35b5f80fd5b34610278575f366003190112610278576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102785760606102d0366120f8565b5f91825260116020908152604080842092845291815281832054600582529282902054825193845263ffffffff81811685840152911c1690820152f35b346102785760203660031901126102785761032661210e565b61032e613b47565b6001600160a01b0316801561038057600880546001600160a01b0319811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b631e4fbdf760e01b5f525f60045260245ffd5b34610278576020366003190112610278576004356103af614890565b801561049a576001600160601b0381116104835761047190600954600160201b600160801b036103f46001600160601b0384166001600160601b038460201c16612212565b60201b1690600160201b600160801b03191617806009556001600160601b036040519183835260201c1660208201527f6d23aeed87d9f2ab4cd75143b135ed40eef82643a53f11fca41fd4a6ef0d785b60403392a230337f0000000000000000000000000000000000000000000000000000000000000000614cd6565b5f5f516020615f165f395f51905f525d005b6306dfcc6560e41b5f52606060045260245260445ffd5b637c946ed760e01b5f5260045ffd5b3461027857604036600319011261027857602061050d6104d26104ca612124565b600435614b89565b6105086104e86104e06130ef565b8354846150ef565b50600283015460049093015490926001600160801b0391821691166121f8565b612205565b604051908152f35b3461027857602036600319011261027857600435610531613b47565b610539613c69565b9061054382613d91565b9161055361016082015182614761565b8281106105a1575081610598827f627c33ede6894a83f3869c1c1709ade07620f1b067827870af6ad9bbe96d33a994610120602095015261059381613f64565b613fd3565b604051908152a2005b90506303fdad0160e61b5f5260045260245260445ffd5b34610278576020366003190112610278577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361060657610604600435612ff2565b005b638d1af8bd60e01b5f5260045ffd5b346102785760203660031901126102785760043561063281612956565b8051600181018091116108175761064890612915565b916106538351612915565b9061065e8451612915565b9261066761427a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661069a876121c3565b526106a58184614e8d565b6106ae856121c3565b52608081018051421015610878576106c7905191614fdd565b8082101561087157505b9391935b6106de836121c3565b526106e842614e13565b905f927f000000000000000000000000000000000000000000000000000000000000000090814210917f0000000000000000000000000000000000000000000000000000000000000000955b845181101561083557885f52600f60205260405f20815f5260205260405f209060018060a01b0361076582886121e4565b51169160018201928383116108175761077e848e6121e4565b528561079a6107948b61078f6150a5565b612f92565b866121f8565b6107a485886121e4565b5261082b576107d790885f5260038101602052600560405f205460801c918a5f520160205260405f205460801c906121f8565b91670de0b6b3a7640000830292808404670de0b6b3a764000014901517156108175761080f6108088a600195612872565b918b6121e4565b525b01610734565b634e487b7160e01b5f52601160045260245ffd5b5060019150610811565b6108558a610274856108638c604051958695606087526060870190612187565b908582036020870152612154565b908382036040850152612154565b90506106d1565b5061088290614fdd565b9391936106d5565b3461027857604036600319011261027857602061050d6108ab6104ca612124565b614e50565b346102785760203660031901126102785760406108ce600435612fa5565b82519182526020820152f35b34610278575f36600319011261027857602060405160408152f35b34610278575f366003190112610278576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461027857608036600319011261027857600435610955612124565b60643591610961614890565b82158015610be7575b610bcf5761097882826148c5565b6001600160a01b0390921691610990604435846149d1565b93808510610bb957825f52600f60205260405f20825f5260205260405f20916109b883614e50565b604051637183f4c160e01b815260048101869052916020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610bae5788935f91610b79575b508082159182610b53575b5080610a2586866121f8565b11610b33575090610ac2939291610a7a610a3d6150a5565b97610a5786898b60028501610a5142614e13565b906158de565b805460ff60f01b19811660f091821c60ff1660011790911b60ff60f01b16179055565b15610b105750855f52600b602052610a9d60405f206001815460f81c179061273f565b855f52600c602052610abd60405f20600160ff825460c01c1617906126ff565b6121f8565b916040519586526020860152604085015260608401527f4f7d613f23830b1e9c562173af2832c4bb4f106651a763515e1dc3a2085f59f760803394a45f5f516020615f165f395f51905f525d005b610abd90875f52600b60205260ff600160405f20921b16815460f81c179061273f565b610b3e848692612205565b630f05e9a160e31b5f5260045260245260445ffd5b905060016001605a1b03811015610b6b575b8a610a19565b5060016001605a1b03610b65565b9350506020833d602011610ba6575b81610b95602093836125d8565b810103126102785787925189610a0e565b3d9150610b88565b6040513d5f823e3d90fd5b84631692a9c760e11b5f5260045260245260445ffd5b82631001bf0760e21b5f52600452604060245260445ffd5b506040831161096a565b3461027857602036600319011261027857602061050d610c337f0000000000000000000000000000000000000000000000000000000000000000600435612f92565b7f00000000000000000000000000000000000000000000000000000000000000006121f8565b34610278575f3660031901126102785760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610278575f36600319011261027857600a54604080516001600160a01b038316815260a09290921c61ffff16602083015290f35b3461027857604036600319011261027857600435610ce4612124565b90610ced613b47565b805f52600e60205260405f2060ff8154168015610de45760088114610dd057833b15610db2576001600160a01b0384169381600184015f5b828110610d6b5750610d419291610d3b91612947565b90612f6f565b600181018091116108175760ff1660ff198254161790555f516020615ef65f395f51905f525f80a3005b90915086610d798284612947565b905460039190911b1c6001600160a01b031614610d9b57600101908391610d25565b868663bcdc3c9160e01b5f5260045260245260445ffd5b6322a2d07b60e21b5f9081526001600160a01b038516600452602490fd5b63d3bca52d60e01b5f52600860045260245ffd5b826313f65fc560e21b5f5260045260245ffd5b3461027857604036600319011261027857602061050d610e15612124565b600435612ede565b34610278575f36600319011261027857602060c0610e3961427a565b0151604051908152f35b34610278576020366003190112610278576080610e61600435612d20565b916040519384526020840152604083015215156060820152f35b34610278575f36600319011261027857610e93614890565b6040610e9d6129ae565b5f5f516020615f165f395f51905f525d82519182526020820152f35b34610278575f366003190112610278576008546040516001600160a01b039091168152602090f35b3461027857602036600319011261027857600435610efd614890565b801561049a576001600160601b0360095460801c1660016001605a1b030360016001605a1b03811161081757808211610b3e5761047182610f3c613c69565b610f464282614c23565b610f646040820191610f598484516121f8565b835261059381614c62565b6009546001600160601b0360801b610f916001600160601b0385166001600160601b038460801c16612212565b60801b16906001600160601b0360801b191617600955516040519082825260208201527f743a81427ea21a64a7b36cc7c21bf40b750b7def8c8cb1db6c3097a6407ccd3760403392a230337f0000000000000000000000000000000000000000000000000000000000000000614cd6565b3461027857602036600319011261027857610274611021600435612956565b604051918291602083526020830190612187565b34610278575f36600319011261027857602061050d612890565b34610278575f36600319011261027857611067613b47565b600880546001600160a01b031981169091555f906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610278575f3660031901126102785760206001600160601b03600954821c16604051908152f35b3461027857604036600319011261027857602061050d6110f0612124565b60043561280d565b34610278575f366003190112610278576020610100610e3961427a565b34610278575f36600319011261027857602060405160088152f35b346102785760403660031901126102785760206001600160701b0360016111586104ca612124565b015416604051908152f35b34610278575f3660031901126102785760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610278576111ab3661213a565b9091907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361060657610274926111eb9261279a565b604051918291602083526020830190612154565b346102785761120d366120a8565b600a54929390926001600160a01b031633036118325782840361182357831561049a57611238613c69565b611240612890565b600181019586821161081757865f52600560205260405f2092604051936112668561256c565b5463ffffffff811693848652602086019463ffffffff8360201c16865261ffff604088019360401c168352156117ed575b505f5b8381106115a857506112ab85615c4e565b895f52601260205260405f2063ffffffff875116918154805b6114f057505f5b86811061143a5750905f918154915b8d8385106113ef5750505050509063ffffffff61134d9392168552895f52600560205260405f209063ffffffff87511663ffffffff1983541617825585519067ffffffff0000000083549161ffff60401b905160401b169260201b169069ffffffffffff00000000191617179055613fd3565b5f5b81811061136157602088604051908152f35b80886113706001938589612541565b357f25468e245d94bcb409c6a44bb18deb43d752878f951e6c50b1d762912e46a2ec608061139f858d8d612541565b356113ab86898d612541565b355f52601160205260405f20855f5260205260405f205463ffffffff8b511663ffffffff8b511691604051938452602084015260408301526060820152a30161134f565b84956114309161140484959697600195614b74565b90549060031b1c5f52601160205260405f20905f5260205261142a8560405f2054612205565b90612205565b94019291906112da565b61144581888c612541565b355f52601160205260405f208d5f526020528160405f205411806114d4575b611471575b6001016112cb565b61147c81888c612541565b35908354600160401b8110156114c0576001926114a182856114b99401885587614b74565b90919082549060031b91821b915f19901b1916179055565b9050611469565b634e487b7160e01b5f52604160045260245ffd5b506114ea6114e382898d612541565b3584615c78565b15611464565b5f198101818111610817576115058185614b74565b90549060031b1c5f5260116020528d60405f20905f526020528260405f20541161159e5783545f19810191908211610817576114a16115476115559387614b74565b90549060031b1c9186614b74565b825490811561158a57611584915f190161156f8186614b74565b8154905f199060031b1b191690558455612d14565b806112c4565b634e487b7160e01b5f52603160045260245ffd5b5061158490612d14565b6115b3818a8a612541565b351561049a576115cd6115c7828b8b612541565b35613f3b565b6115f26115ed63ffffffff8851166115e6848d8d612541565b35906121f8565b613f3b565b63ffffffff611602828b8b612541565b351663ffffffff8751160163ffffffff81116108175763ffffffff16865261162b818589612541565b35611637828b8b612541565b35815f52600e60205260ff60405f205416156117da579060019291815f52601060205261166660405f20614b3e565b825f52600c6020528d61167b60405f20612641565b9261168889848688615aaf565b60208301918063ffffffff84511680155f146117c4575063ffffffff1683525b855f52601160205260405f20905f526020526116c960405f209182546121f8565b90556117506080840193600460ff865116178552855f52601060205260ff60405f2095875f52600c60205261174863ffffffff606060405f20956001600160601b0380825116166001600160601b031988541617875561172f8360208301511688612696565b61173f83604083015116886126b9565b015116846126dc565b5116906126ff565b858060781b03868060781b0383511616868060781b03198454161783555190825490604063ffffffff60981b91015160981b169163ffffffff60781b9060781b16906001600160401b0360781b1916171790555f52600b6020526117be60405f2083815460f81c179061273f565b0161129a565b146116a85763ffffffff811660408501526116a8565b506313f65fc560e21b5f5260045260245ffd5b60029061ffff600a5460a01c1683528a6101c085015261180c8b614aca565b01808a116108175761181d90614aca565b89611297565b631fec674760e31b5f5260045ffd5b63306f5d0560e11b5f5260045ffd5b34610278575f3660031901126102785760206080610e3961427a565b346102785760403660031901126102785761187661210e565b602435611881613b47565b6103e881108015611914575b6119025760207f7cca70b6f712f2d5b6a60a1ee47f49edc93f2d2d2b37f88da2129b1c3cf834a491604051936118c285612551565b6001600160a01b031680855261ffff821694830194909452600a80546001600160b01b031916851760a083901b61ffff60a01b16179055604051908152a2005b6330c2ba0360e01b5f5260045260245ffd5b50612710811161188d565b34610278575f36600319011261027857602063ffffffff60095416604051908152f35b3461027857611950366120f8565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691338390036106065761198b614890565b805f52600c60205261199f60405f20612641565b600260808201511615159081611bbb575b50611ba9576001600160a01b038116906119d46119cd83836148c5565b93836149d1565b93815f52600f60205260405f20845f52602052602460405f209160206119f984614e50565b9160405193848092637183f4c160e01b82528860048301525afa958615610bae5787925f97611b72575b5080158781611b4a575b5087611a3985856121f8565b11611b3f57611acc9495969750611a89611a516150a5565b96611a668660018a60048501610a5142614e13565b805460ff60f01b19811660f091821c60ff1660021790911b60ff60f01b16179055565b15611b1c5750845f52600b602052611aac60405f206001815460f81c179061273f565b845f52600c602052610abd60405f20600160ff825460c01c1617906126ff565b9060405194855260208501526001604085015260608401527f4f7d613f23830b1e9c562173af2832c4bb4f106651a763515e1dc3a2085f59f760803394a45f5f516020615f165f395f51905f525d005b610abd90865f52600b60205260ff600160405f20921b16815460f81c179061273f565b83610b3e848a612205565b90975060016001605a1b03811015611b64575b9689611a2d565b5060016001605a1b03611b5d565b925095506020823d602011611ba1575b81611b8f602093836125d8565b81010312610278578691519588611a23565b3d9150611b82565b630e2a821f60e21b5f5260045260245ffd5b63ffffffff91506060015116421415846119b0565b34610278575f3660031901126102785760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610278575f3660031901126102785760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610278575f36600319011261027857602061050d611c61612762565b614796565b34610278575f36600319011261027857602060405160016001605a1b038152f35b34610278575f36600319011261027857602061050d611ca461427a565b4290614761565b3461027857611cb9366120a8565b909192611cc4613b47565b81840361182357831561049a5792611cda613c69565b92611ce484613d91565b906101408501928351945f916101608801925b818110611d1757610604898989611d0d82613f3b565b5261059381613f64565b611d2581838c9b9a9c612541565b35998a5f52600e60205260ff60405f20541615611f83578a87918a9b9c5f52600b60205260405f20825f52600c60205260405f2090611d63906125f9565b9b611d6e8d92612641565b918291611d7b8287613e04565b92611d8592613e72565b8c5160405191906001600160781b0316611d9e83612551565b82526001600160601b0390811660208084019182525f878152600d90915260409020925183546001600160781b0319166001600160781b039190911617835551611dea92911690612232565b611df585888b612541565b35611dff90613f10565b63ffffffff169182611e10916121f8565b9060408101918d835163ffffffff16155f14611f715763ffffffff604081920151165b16611e3d91612205565b9c602082018481528a5163ffffffff1684526060820192835160ff166001178452865f52600b60205260405f2094875f52600c60205260405f209282516001600160601b03166001600160601b03166001600160601b03198554161784555163ffffffff16611eac9084612696565b5163ffffffff16611ebd90836126b9565b606081015163ffffffff16611ed290836126dc565b6080015160ff16611ee2916126ff565b805183546001600160781b0319166001600160781b03919091161783556020810151611f17906001600160601b031684612232565b6040015163ffffffff16611f2b908361271c565b5160ff16611f389161273f565b6040519081528a602082015260407ffc1a9c5a05cb5697f771bd5b051893e32109191b8a7d1d26611589ca5bffb5c791a3600101611cf7565b5063ffffffff80602084015116611e33565b8a6313f65fc560e21b5f5260045260245ffd5b3461027857602036600319011261027857600435805f52600c60205260405f20549063ffffffff8260801c16801515908161200c575b5015611fee575063ffffffff60209160601c165b63ffffffff60405191168152f35b90505f52600b602052602063ffffffff60405f205460d81c16611fe0565b905042101583611fcc565b3461027857610100366003190112610278577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610606576060612063612265565b90604051928352602083015215156040820152f35b9181601f84011215610278578235916001600160401b038311610278576020808501948460051b01011161027857565b6040600319820112610278576004356001600160401b03811161027857816120d291600401612078565b92909291602435906001600160401b038211610278576120f491600401612078565b9091565b6040906003190112610278576004359060243590565b600435906001600160a01b038216820361027857565b602435906001600160a01b038216820361027857565b606090600319011261027857600435906024359060443590565b90602080835192838152019201905f5b8181106121715750505090565b8251845260209384019390920191600101612164565b90602080835192838152019201905f5b8181106121a45750505090565b82516001600160a01b0316845260209384019390920191600101612197565b8051156121d05760200190565b634e487b7160e01b5f52603260045260245ffd5b80518210156121d05760209160051b010190565b9190820180921161081757565b9190820391821161081757565b906001600160601b03809116911601906001600160601b03821161081757565b80546bffffffffffffffffffffffff60781b191660789290921b6bffffffffffffffffffffffff60781b16919091179055565b5f905f9060043590815f52600b60205260405f20548060f81c15801590612537575b1561250d576122986122a6916132f5565b604435906024359085613345565b60643590805182106124f9575b5050815f52600b60205260405f20545b6122cf8560c4356121f8565b60e4359060a435026044351c818113156124f157035b8094606435806123cf575050506001600160601b038160781c168085116123b85750612315908460781b90612205565b825f52600b60205260405f205582156123b0576084356001600160a01b0381168103610278576123709084907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613ae2565b91821561237a5750565b5f52600b6020526123ae60405f206123a86001600160601b0386166001600160601b03835460781c16612212565b90612232565b565b5f9250829150565b8490633bad243960e01b5f5260045260245260445ffd5b9196939492509450856123e4575b5050929190565b90809294505f52600f60205260405f20815f5260205260405f209060018060701b03825460801c169261241a8461050885614bac565b8088116124da575061247491906124616001600160701b0361243c8a886121f8565b8654600160801b600160f01b031916911660801b600160801b600160f01b0316178555565b5f52600e602052600160405f2001612947565b90546084359160031b1c6001600160a01b0390811690821682036102785761249d918791613ae2565b9182156124af575b5050915f806123dd565b8154600160801b600160f01b03191660809190911b600160801b600160f01b03161790555f806124a5565b8790633bad243960e01b5f5260045260245260445ffd5b50505f6122e5565b6125049295506121e4565b51925f806122b3565b6064356122c357612530919450612522613187565b9060443590602435906131d8565b93906122c3565b5060243515612287565b91908110156121d05760051b0190565b604081019081106001600160401b038211176114c057604052565b606081019081106001600160401b038211176114c057604052565b608081019081106001600160401b038211176114c057604052565b60a081019081106001600160401b038211176114c057604052565b60c081019081106001600160401b038211176114c057604052565b90601f801991011681019081106001600160401b038211176114c057604052565b9060405161260681612587565b91546001600160781b0381168352607881901c6001600160601b0316602084015260d881901c63ffffffff16604084015260f81c6060830152565b9060405161264e816125a2565b608060ff8294546001600160601b038116845263ffffffff8160601c16602085015263ffffffff81841c16604085015263ffffffff8160a01c16606085015260c01c16910152565b805463ffffffff60601b191660609290921b63ffffffff60601b16919091179055565b805463ffffffff60801b191660809290921b63ffffffff60801b16919091179055565b805463ffffffff60a01b191660a09290921b63ffffffff60a01b16919091179055565b805460ff60c01b191660c09290921b60ff60c01b16919091179055565b805463ffffffff60d81b191660d89290921b63ffffffff60d81b16919091179055565b80546001600160f81b031660f89290921b6001600160f81b031916919091179055565b6040519061276f8261256c565b8160406001600160601b0360095463ffffffff81168452818160201c16602085015260801c16910152565b929190835f52600b60205260405f2054928360f81c15801590612805575b6127ef5750906127d192916127cb613187565b926131d8565b915f52600b60205260405f205560205f52600160205260405260605ff35b936127fc612802946132f5565b90613345565b90565b5081156127b8565b6001600160a01b038281167f000000000000000000000000000000000000000000000000000000000000000090911614612853576128029161284e91614b89565b614bac565b6128029150805f52600b60205261286c60405f206125f9565b90613e04565b811561287c570490565b634e487b7160e01b5f52601260045260245ffd5b7f00000000000000000000000000000000000000000000000000000000000000008042106128ec576128c56128029142612205565b7f000000000000000000000000000000000000000000000000000000000000000090612872565b6341e4311760e01b5f5260045260245ffd5b6001600160401b0381116114c05760051b60200190565b9061291f826128fe565b61292c60405191826125d8565b828152809261293d601f19916128fe565b0190602036910137565b60088210156121d05701905f90565b5f52600e60205260405f209061296f60ff835416612915565b916001015f5b83518110156129aa578061298b60019284612947565b838060a01b0391549060031b1c166129a382876121e4565b5201612975565b5050565b6129b6612762565b907f000000000000000000000000000000000000000000000000000000000000000090814210612caa576129e8612890565b9263ffffffff8151168414612c5d5783612a0182614796565b937fbe1461569def7dd54cc0c0bab3ca01be2b20fb87eb0ee5e4dba05c04fdeeffc560a0612a2d613c69565b6101e0810151612c4f575b612b30612b2a63ffffffff808816986020810199612a608d6001600160601b038d5116612205565b604083015191604051612a728161256c565b8181526001600160601b038316602082015260406001600160601b03851691015284196009541617600955600160201b600160801b03806009549260201b161690600160201b600160801b03191617600955600954906001600160601b0360801b906001600160601b0360801b9060801b1616906001600160601b0360801b191617600955511695612b247f000000000000000000000000000000000000000000000000000000000000000089612f92565b906121f8565b42612205565b9061010081015190612b4860c0820151914290614761565b91604051938452336020850152604084015260608301526080820152a38215612c49577f00000000000000000000000000000000000000000000000000000000000000006040519063a9059cbb60e01b5f52336004528460245260205f60448180855af19060015f5114821615612c3c575b50906040525f14612c0e57826001600160601b03612bd9925116612205565b604051908382526020820152837f3610ef8159b8c8abffbec636d39dafd0f06faa062bd39e87c97518d00ccebd9d60403393a3565b90915051905f91600160201b600160801b036009549160201b1690600160201b600160801b03191617600955565b3b15153d1516165f612bba565b505f9150565b612c5881613fd3565b612a38565b50506001820180921161081757612b24612c98927f000000000000000000000000000000000000000000000000000000000000000090612f92565b631f0cdcef60e01b5f5260045260245ffd5b612c987f0000000000000000000000000000000000000000000000000000000000000000836121f8565b906007548210156121d05760075f52600382901c7fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c688019160021b601c1690565b8015610817575f190190565b7f0000000000000000000000000000000000000000000000000000000000000000907f0000000000000000000000000000000000000000000000000000000000000000612d76612d708284612f92565b846121f8565b91612d7f61427a565b906007545b80151580612eb5575b15612da057612d9b90612d14565b612d84565b90919293948115612ea7575f19820191821161081757612b2463ffffffff612dca612dd994612cd4565b90549060031b1c169586612f92565b4210612e13575090612dea91614d68565b906001600160601b0360208301511692606063ffffffff60408501511693015115159193929190565b90939150610160840151838115159182612e9c575b5050612e80575b806101c08501511480612e77575b612e55575060c0610100840151930151919291905f90565b926101000151925f52600560205263ffffffff60405f20541691929190600190565b50801515612e3d565b61012084015161014085015160c0860152610100850152612e2f565b11159050835f612e28565b5050505050905f905f905f90565b505f1981018181116108175763ffffffff612ed08492612cd4565b90549060031b1c1611612d8d565b906001600160a01b038082167f000000000000000000000000000000000000000000000000000000000000000090911614612f2e576001600160701b0391612f269190614b89565b5460801c1690565b5080612802915f52600b602052612f50612f4a60405f206125f9565b82613e04565b905f52600b6020526001600160601b0360405f205460781c1690612205565b80546001600160a01b0360039390931b83811b199091169290931690921b179055565b8181029291811591840414171561081757565b5f52600c60205260405f20549063ffffffff8260801c1680158015612fe8575b612fe057612fd763ffffffff91614e13565b9260601c169190565b505f91508190565b5080421015612fc5565b5f818152600e602052604081206001810180546001600160a01b0319167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03908116918217909255825461ffff19166101011783559084169392819084905f516020615ef65f395f51905f529080a383146130a857600281810180546001600160a01b0319166001600160a01b038616179055815460ff19161790555f516020615ef65f395f51905f525f80a3565b505050565b604051906130ba82612587565b5f6060838281528260208201528260408201520152565b604051906130de8261256c565b5f6040838281528260208201520152565b6040519061014082018281106001600160401b038211176114c0576040525f6101208361311a6130ad565b8152604051613128816125a2565b83815283602082015283604082015283606082015283608082015260208201526131506130d1565b604082015260608082015260606080820152606060a08201526131716130d1565b60c08201528260e0820152826101008201520152565b5f548060e01c42116131b057607881901c6001600160681b03164202016001600160781b031690565b506128026131bc61427a565b612b248151916131d2602082015191429061581a565b90612f92565b9093929163ffffffff8260d81c16925f9084613248575b50801561323d578561320291831b612872565b9485026001821b015f1901901c607881901b9091019181613224575b50509190565b61323591601e1b81015f1901612872565b015f8061321e565b505091925050905f90565b6001600160781b03841690038402601e1c90505f6131ef565b92949390919463ffffffff8460d81c16918390836132da575b5080156132ce578661328d91831b612872565b9586026001821b015f1901901c607881901b909301928281116132b2575b5050509190565b6132c5929003601e1b81015f1901612872565b015f80806132ab565b50505050909150905f90565b6001600160781b03861690038302601e1c840190505f61327a565b6132fd6130ad565b506040519061330b82612587565b6001600160781b0381168252607881901c6001600160601b0316602083015260d881901c63ffffffff16604083015260f81c606082015290565b929060016060820151161580613ad9575b8015613aaf576133755f935b61336a6130ef565b958487528688615358565b15613a37575b50506001606082510151161515905f60a0525f60c0526080810160805261010081019360a08201925b60608301515160c0511015613827576133c260c051608051516121e4565b511580613812575b80613809575b61380457845f52600f60205260405f2060c0515f5260205260405f206133fb60c051608051516121e4565b516137ed575b86511515806137d7575b613500575b61341d60c05186516121e4565b51613433575b505b600160c0510160c0526133a4565b600160a052857fd33cf4f9992934b94e31044550d0bfafef23575252ead1190151ceda97dc3694604061346960c05189516121e4565b5160a05185018054956134c591613489846001600160701b038a166121f8565b6001600160701b03199098166001600160701b038916179055805460ff60f01b19811660f091821c60ff1660041790911b60ff60f01b16179055565b835f52600e6020526134df60c05160a051845f2001612947565b60018060a01b0391549060031b1c169482519182526020820152a35f613423565b60e08401516001820180546001600160701b0316906004840161352242614e13565b8154608081901c63ffffffff16916001600160801b039091169080831115806137ce575b6137a1575b5060018601808711610817578281111561379457908c959493925b875f5b84821061366c575050507f4a634fd85520235c346a29de01c3cf97b3d40460bbcf66fb3cd8c7646a85daae949263ffffffff604095936135d89360018060801b03906135bc8860018060801b03926121f8565b85546001600160801b03191691169190911617835516906126b9565b8054600160701b600160f01b036135fc84607084901c6001600160801b03166121f8565b6001600160f01b031990921660709290921b16179055855460ff60f01b19811660f091821c60ff1660021790911b60ff60f01b16178655835f52600e60205261364c60c0516001845f2001612947565b60018060a01b0391549060031b1c169482519182526020820152a3613410565b9091929394959697508282105f1461377a57815f5260058a0160205260405f206040519061369982612551565b546001600160801b038116825260801c60208201525b6001830191828411610817576136c78b600194612205565b83811015613772576136d9908b612f92565b915b613714848060801b036136f684878060801b038551166121f8565b169261050885878060801b03946020898060801b03910151166121f8565b166040519161372283612551565b825260208083019182525f86815260058f0190915260409020915182549151608086811b879003801994851693811693909317909216911b9091161790558f989796959493929190910190613569565b5089916136db565b60405161378681612551565b8481525f60208201526136af565b5081908c95949392613566565b5f908152600588016020526040812080546001600160801b0319166001600160801b03841617905561354b565b50808711613546565b5060018101546001600160701b0316151561340b565b6137fc60c051608051516121e4565b518155613401565b613425565b508551156133d0565b5061382060c05185516121e4565b51156133ca565b6060949195506138fd92935060a051613a20575b60208401908151906001600160601b038251161591821592613a0c575b82156139fb575b5081156139ee57600160ff888851015116175b60ff888851019116905281156139e6575b5061396a575b50610120830151613902575b82515f918252600b60209081526040909220815181546001600160781b0319166001600160781b03919091161781559181015160ff9186916138e0906001600160601b031685612232565b6138f463ffffffff6040830151168561271c565b0151169061273f565b015190565b6040838101515f8381526010602090815290839020825181549284015193909401516001600160b81b03199092166001600160781b03949094169390931760789290921b63ffffffff60781b169190911760989190911b63ffffffff60981b16179055613895565b6139e09051825f52600c60205260ff608060405f20926001600160601b0380825116166001600160601b03198554161784556139b063ffffffff60208301511685612696565b6139c463ffffffff604083015116856126b9565b6139d763ffffffff8a83015116856126dc565b015116906126ff565b5f613889565b90505f613883565b60fe878751015116613872565b6080015160ff16151591505f61385f565b604081015163ffffffff1615159250613858565b6080602085015101600260ff82511617905261383b565b6001600160601b0380613a5e613aa89482602060018060781b0387511696015116906121f8565b1660405192613a6c84612551565b835260208084019182525f878152600d90915260409020925183546001600160781b0319166001600160781b0391909116178355511690612232565b5f8061337b565b613375613ad3613abf8488613e04565b6001600160601b0360208601511690612205565b93613362565b50821515613356565b60405163a9059cbb60e01b60208083019182526001600160a01b0394909416602483015260448083019590955293815290925f91613b216064826125d8565b5190828562030d40f1903d15613b40575060015f5114601f3d11161690565b3b15151690565b6008546001600160a01b03163303613b5b57565b63118cdaa760e01b5f523360045260245ffd5b6040519061026082018281106001600160401b038211176114c057604052815f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e0820152606090604051613c0283826125d8565b82368237610200820152604051613c1983826125d8565b5f5b838110613c435750906102409161022082015260405192613c3c81856125d8565b3684370152565b602090613c4e6130ad565b8184015201613c1b565b9060038110156121d05760051b0190565b613c71613b6e565b50613c7a61427a565b5f6101e08201916102208101906102008101946102408201935b8551811015613d8857613ca8818551613c58565b51613cb4828951613c58565b515f908152600460209081526040909120825181546001600160781b0319166001600160781b0391909116178155908201519091606091613cfe906001600160601b031684612232565b613d1263ffffffff6040830151168461271c565b015181546001600160f81b031690151560f81b6001600160f81b0319161790558451613d3f908290613c58565b51613d4d575b600101613c94565b613d58818651613c58565b5190613d65818951613c58565b515f19810192908311610817576001925f52600660205260405f20559050613d45565b50935093505050565b90613d9a6150a5565b9161016081019081516129aa576101206101008201519160c0810151610140820152015263ffffffff613df8613df3610c337f000000000000000000000000000000000000000000000000000000000000000087612f92565b613f10565b1690526123ae82614aca565b5f52600d602052602060405f2060405190613e1e82612551565b546001600160781b0380821680845260789290921c6001600160601b031693909201839052604084015193518216039263ffffffff1690831161081757612802926001600160781b031602601e1c906121f8565b90604081019263ffffffff8451169182158015613f07575b613f00575f926020926001600160781b0391613eb09190613eaa90614e13565b90614d68565b511660408501946001600160601b03613eec8163ffffffff895116613ede60018060781b0386511687612205565b02601e1c1682865116612212565b16835252018163ffffffff82511694525252565b5050505050565b50824210613e8a565b63ffffffff8111613f245763ffffffff1690565b6306dfcc6560e41b5f52602060045260245260445ffd5b6340000000811015613f4a5750565b634b4c549f60e11b5f52600452633fffffff60245260445ffd5b61014081015180156129aa57610120613fa5920151907f00000000000000000000000000000000000000000000000000000000000000000290601e1b612872565b6001600160681b038111613fb65750565b634716c00560e01b5f526004526001600160681b0360245260445ffd5b608081018051613fe283614fdd565b5f19810190811161081757808210156142725750905b8251602084015160608501805160405191959390830290036001600160781b03166140228261256c565b8082526001600160681b038316602083015263ffffffff841660409283015260789290921b600160781b600160e01b03166001600160781b039092169190911760e09290921b6001600160e01b031916919091175f5583015191516001600160601b03929092169161409390613f10565b905160a08401519060c08501519260e0860151946040516140b3816125bd565b81815263ffffffff8381166020830152848116604080840191909152868216606080850191909152888316608080860191909152928a1660a0948501526001600160601b0394851695901b63ffffffff60601b169490941794901b63ffffffff60801b16939093179390921b63ffffffff60a01b169290921760c09390931b63ffffffff60c01b169290921760e09390931b6001600160e01b031916929092176001556101008301516101208401516101408501516101608601519451909391929091169061418181612587565b8181526001600160601b03838116602083015263ffffffff858116604080850191909152878216606094850152919093169390911b6bffffffffffffffffffffffff60601b169290921760c09390931b63ffffffff60c01b169290921760e09390931b6001600160e01b031916929092176002556101808301516101a08401516101c090940151925192909116926001600160681b031691906001600160781b031661422c8261256c565b80825260208201839052604090910183905260789190911b600160781b600160e01b03166001600160781b039091161760e09190911b6001600160e01b03191617600355565b905090613ff8565b614282613b6e565b9060405161428f8161256c565b5f54600160781b600190038116825260208201908060781c6001600160681b0316825260e01c60408301526040516142c6816125bd565b6001546001600160601b0381168252602082018160601c63ffffffff16815260408301918060801c63ffffffff16835260608401908060a01c63ffffffff16825260808501908060c01c63ffffffff16825260a086019060e01c81526040519261432f84612587565b600254966001600160601b038816855260208501958860601c6001600160601b0316875260408601978960c01c63ffffffff168952606087019960e01c8a528d6040519b61437c8d61256c565b60035461010052600160781b6001900361010051168d5260208d0160e0526101005160781c6001600160681b031660e0515260408d019d8e6101005160e01c9052600160781b6001900390511681516001600160681b031690600160781b6001900391865163ffffffff160201168252516001600160681b031693516001600160601b0316925163ffffffff16915163ffffffff1660808201526060015260408d015260208c01525163ffffffff16915163ffffffff16905163ffffffff1660e08b015260c08a015260a0890152516001600160601b031690516001600160601b03166101208801526101008701525163ffffffff16905163ffffffff16610160860152610140850152600160781b600190039051169060e051516001600160681b0316905163ffffffff166101c08501526101a08401526101808301526144c382614fdd565b63ffffffff81141580614757575b1561475457806144e361467792614e13565b906144ee8186614c23565b60e0850151614733575b61016085015114614710575b806101c08501511480614707575b5f6101808601525f6101a08601525f6020860152805f146146aa57815f5260056020526145bb60405f20604051906145498261256c565b5463ffffffff8116825261ffff63ffffffff8260201c169182602085015260401c16604083015260a08801525f6101c08801528360e088015263ffffffff6101008801519151167f00000000000000000000000000000000000000000000000000000000000000000290601e1b612872565b806001600160681b03105f146146a557506001600160681b035b6101a08601525b6145e585614c62565b801561469a57815f52600560205263ffffffff60405f205416915b6146156102008701516101e088015190613c58565b5284516101008601516040519363ffffffff9290916001600160601b0316906001600160781b031661464686612587565b85526020850152166040830152151560608201526102208401516101e0850151916146718383613c58565b52613c58565b506146866101e08301516157f4565b6101e083015261469582614fdd565b6144c3565b60c085015191614600565b6145d5565b60c08501518060a08701525f60e0870152806146c7575b506145dc565b6101008601516146fc917f00000000000000000000000000000000000000000000000000000000000000000290601e1b612872565b60208601525f6146c1565b50801515614512565b6101208401516101408501515f61016087015260c0860152610100850152614504565b61018085015161474e6102408701516101e088015190613c58565b526144f8565b50565b50804210156144d1565b633fffffff6128029261478b6040840151936131d260a08201519361478583615802565b9261581a565b0201601e1c90612205565b7f000000000000000000000000000000000000000000000000000000000000000080421061488a576147c6612890565b9063ffffffff8351168214614883576001600160601b039161485c614836612b2a602094612b247f0000000000000000000000000000000000000000000000000000000000000000957f000000000000000000000000000000000000000000000000000000000000000090612f92565b7f0000000000000000000000000000000000000000000000000000000000000000612f92565b8082101561487b5750925b01511680821015614876575090565b905090565b905092614867565b5050505f90565b50505f90565b5f516020615f165f395f51905f525c6148b65760015f516020615f165f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b906148d0818361584f565b91805f52600e60205260405f2060ff815460081c16938481106149c9578361492f916001840161492a6149038983612947565b905460039190911b1c6001600160a01b0316610d3b6149228b85612947565b959094612947565b612f6f565b6001840180851161081757815461ff00191660089190911b61ff00161790557f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156102785760645f92836040519586948593639562504b60e01b8552600485015288602485015260018060a01b031660448401525af18015610bae576149bf575090565b5f612802916125d8565b935050505090565b90801561049a576040516370a0823160e01b8152306004820152916001600160a01b0381169190602084602481865afa938415610bae575f94614a92575b5091614a246020926024959430903390614cd6565b6040516370a0823160e01b815230600482015293849182905afa8015610bae575f90614a5e575b614a559250612205565b90811561049a57565b506020823d602011614a8a575b81614a78602093836125d8565b8101031261027857614a559151614a4b565b3d9150614a6b565b9350916020843d602011614ac2575b81614aae602093836125d8565b810103126102785792519291614a24614a0f565b3d9150614aa1565b60075480158015614b15575b614ade575050565b600160401b8110156114c057806001614afa9201600755612cd4565b63ffffffff80839493549260031b9316831b921b1916179055565b505f1981018181116108175763ffffffff614b308492612cd4565b90549060031b1c1610614ad6565b90604051614b4b8161256c565b604063ffffffff82945460018060781b0381168452818160781c16602085015260981c16910152565b80548210156121d0575f5260205f2001905f90565b90614ba090825f52600f60205260405f209261584f565b5f5260205260405f2090565b80549060048260f01c16155f14614be557505f5b6001600160801b0390811691811691909103908111610817576001600160801b031690565b600101546001600160801b03607082901c81166001600160701b039092169190910190811115614bc057634e487b7160e01b5f52601160045260245ffd5b606090614c308382614761565b6040820152614c4c8151612b2460208401516131d2878661581a565b614c568483615cb5565b61018083015281520152565b614c6b81615802565b80158015614cca575b15614c865750608063ffffffff910152565b614ca890612b2460608401519160408501519060a08601510290601e1b612872565b8063ffffffff105f14614cc25750608063ffffffff910152565b608090910152565b5060a082015115614c74565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615614d47575b6040525f60605215614d275750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516614d5f57823b15153d15161690614d18565b503d5f823e3d90fd5b614d706130ad565b506101e081019161020082015f5b8451811015614db95782614d93828451613c58565b5114614da157600101614d7e565b929050614db5935061022091500151613c58565b5190565b50509150505f52600460205260405f2060405190614dd682612587565b546001600160781b0381168252607881901c6001600160601b0316602083015260d881901c63ffffffff16604083015260f81c1515606082015290565b7f00000000000000000000000000000000000000000000000000000000000000009081811015614e435750505f90565b612802916128c591612205565b600281015460048201546128029291614e75916001600160801b0390811691166121f8565b60019091015460701c6001600160801b031690612205565b608082015142101561488a5760e082018051614f375750805f52600c60205260405f20549063ffffffff8260801c168015159081614f2c575b5015614f0f575063ffffffff809160601c165b1680670de0b6b3a7640000810204670de0b6b3a76400001481151715610817576020670de0b6b3a76400009201510202601e1c90565b90505f52600b60205263ffffffff8060405f205460d81c16614ed9565b90504210155f614ec6565b905f52601160205260405f2081515f5260205260405f205490515f526005602052614f9660405f2061ffff60405191614f6f8361256c565b5463ffffffff8116835263ffffffff8160201c16602084015260401c166040820152615c4e565b80821015614fd657505b80670de0b6b3a7640000810204670de0b6b3a76400001481151715610817576101a0670de0b6b3a76400009201510202601e1c90565b9050614fa0565b6101608101518061509f575063ffffffff905b60e08101518281615046575b50506101c001518061500c575090565b610c3361503a917f000000000000000000000000000000000000000000000000000000000000000090612f92565b80821015614876575090565b909192506001820180921161081757615086610c336101c0937f000000000000000000000000000000000000000000000000000000000000000090612f92565b8082101561509857505b91905f614ffc565b9050615090565b90614ff0565b7f00000000000000000000000000000000000000000000000000000000000000008042105f146150d457505f90565b6128c56150e19142612205565b600181018091116108175790565b929190925f60c0830194604086510151156152de575b60f01c906001958683166152c6575b6101008501511515806152ba575b156152b25760018401546002906001600160701b03165b6001600160701b0316931615806152aa575b6152a15760e0905194015160405161516281612551565b5f81525f60208201529285519460048101549063ffffffff8260801c1687101596875f146152675750506001600160801b031684525b83516020909401516001600160801b0394851694169181151591828061525d575b61524c575b8280615242575b615231575b5081615225575b5061521d575b6151e99394816151fa575b50506121f8565b90836151f457509190565b90925090565b6152159293918160406020612b249401519101519102612872565b905f806151e2565b5f93506151d7565b9050855111155f6151d1565b61523b91956121f8565b935f6151ca565b50818851116151c5565b9283615257916121f8565b926151be565b50818851146151b9565b90915060059295505f520160205260405f206040519061528682612551565b546001600160801b038116825260801c602082015292615198565b50925050509190565b50821561514b565b60025f615139565b50600483161515615122565b8096506152d891505160028401615cd3565b95615114565b6152e66130d1565b506152f042614e13565b7f000000000000000000000000000000000000000000000000000000000000000061531e610c338284612f92565b8042115f14615351576153319042612205565b6040519261533e8461256c565b8352602083015260408201528652615105565b505f615331565b939290918251926060840193600185511615155f146157e657865f52600c60205260405f2061538a6020840191612641565b80825263ffffffff6040820151169081151591826157db575b5081156157ca575b50156157bc576153ed6153bc61427a565b6153ca818651855190613e72565b60046080845101511661576957612b248151916131d2602082015191429061581a565b905b80516002608082015116151580615760575b6156e1575b5050945b610100830151156156bb5750865f52600e60205260ff60405f205460081c16945b61543486612915565b9061543e87612915565b9261544888612915565b926060860190608087019560a0880195865286528152602086019460016080875101511661563d575b50866155625750506154af6154b6918551905f91604081019163ffffffff83511690816154f2575b505050506001600160601b0385515116906121f8565b91516121c3565b525f815152606063ffffffff4216915101525b60015b8481106154dc5750505050509050565b806154ec8585856001958c615d42565b016154cc565b82519394509192909161550e916001600160781b031690612205565b92519202601e81901c926001600160781b03916155569183916155439163ffffffff1690633fffffff191681015f1901612872565b84519116906001600160781b0316615a96565b1690525f808080615499565b909192506155bd6155b460018060781b0384511694898960208701976001600160601b0360781b895160781b161763ffffffff60d81b604089015160d81b16176001600160601b038a51511690613261565b919092516121c3565b526001600160601b038160781c166001600160601b0384511681036001600160601b0381116108175793526001600160781b031690528151516001600160601b039081169116818111156156225750506001600160601b035f915b51911690526154c9565b6156366001600160601b0392918392612205565b1691615618565b61568a908c5f52600f60205260405f205f805260205261569e6154af6001600160601b038a816156958c61567860405f2094855480966150ef565b99906001600160801b03861690612205565b9485915151166121f8565b168b51526121f8565b526156aa575b5f615471565b608085510160fe81511690526156a4565b5160019060ff165b80821c6156d157509461542b565b906156db906157f4565b906156c3565b63ffffffff60606156fc926001610100890152015116614e13565b600181018091116108175760e085015260fd60808251015116895f52600f60205260405f205f805260205260018060701b03600160405f2001541615155f146157555760ff60806001935b510192161790525f80615406565b60ff60805f93615747565b50851515615401565b6001610120860152895f52601060205263ffffffff60208b6157a38460405f209261579760408c0194614b3e565b90818552895190615aaf565b510151166131bc57608083510160fb81511690526131bc565b6157c4613187565b906153ef565b60049150608001511615155f6153ab565b42101591505f6153a3565b6157ee613187565b9461540a565b5f1981146108175760010190565b60e0810151615812576020015190565b6101a0015190565b9060609060808301518082105f146158475750915b015180821161583e5750505f90565b61280291612205565b90509161582f565b91905f92805f52600e60205260405f2060ff815416908115610de457945b818110806158b2575b1561588957615884906157f4565b61586d565b94508414615895575050565b63e4f6673960e01b5f5260045260018060a01b031660245260445ffd5b506158c08160018801612947565b905460039190911b1c6001600160a01b039081169085161415615876565b80549094926001600160801b03821692909160801c63ffffffff16908082111580615a8d575b615a60575b508061591586846121f8565b1115615a595761592585836121f8565b945b82600188015f5b88831061595f57506123ae989763ffffffff9790966001600160801b0396508695506135bc945090925090506121f8565b84831015615a3f57825f528160205260405f206040519061597f82612551565b546001600160801b038116825260801c60208201525b6001840191828511610817576159ad88600194612205565b8680821015615a36576159c36159c8928d612f92565b612872565b915b6159e5848060801b036136f684878060801b038551166121f8565b16604051916159f383612551565b825260208083019182525f8781529086905260409020915182549151608086811b879003801994851693811693909317909216911b90911617905592019161592e565b505089916159ca565b604051615a4b81612551565b8781525f6020820152615995565b8094615927565b5f908152600187016020526040812080546001600160801b0319166001600160801b038616179055615909565b50808311615904565b6001600160781b03918216908216019190821161081757565b929192602084019160408501937f0000000000000000000000000000000000000000000000000000000000000000907f00000000000000000000000000000000000000000000000000000000000000005b63ffffffff8651168015615c43576001810180821161081757615b2683615b2c92612f92565b856121f8565b42108080615c35575b615c295780615c1657615b9f615b4b8386615e89565b925b885f52601160205260405f20815f5260205260405f2054905f526005602052615b8360405f2061ffff60405191614f6f8361256c565b80821015615c0e5750925b8b516001600160781b031690612205565b8202906001600160601b03615bbc8184601e1c16828a5116612212565b168752615bda57505063ffffffff8751165f885286525f8852615b00565b6001600160781b039850615c0997508896506155439550909350633fffffff191683015f190191506128729050565b169052565b905092615b8e565b615b9f615c234286615cb5565b92615b4d565b50505050505050505050565b5060e0840151821415615b35565b505050505050505050565b615c6c6127109161ffff604063ffffffff8351169201511690612f92565b04806128025750600190565b805491905f5b838110615c8d57505050505f90565b82615c988284614b74565b90549060031b1c14615cac57600101615c7e565b50505050600190565b90612b24612802926131d2610180820151936101a08301519261581a565b81515f90815260018201602052604090205490916001600160801b0382169160801c80615d2457505191549163ffffffff8360801c1611615d1e57506001600160801b031690600190565b915f9150565b90615d3c929350604060208201519101519102612872565b01905f90565b909193926001831b9060ff8216925f52600f60205260405f20845f5260205260ff60405f209260608851015116161580615e5e575b615e565760ff946060948388615d9381615da5975480946150ef565b96906001600160801b03841690612205565b93849580155f14615e1457505083615dda9281615dc98660a0615dcf9601516121e4565b526121f8565b9160808a01516121e4565b5282615e0a575b505015615dfc5783518201519019168216925b510191169052565b828285510151161792615df4565b1490505f80615de1565b615e4285615dcf948c615e2d85615dda999b881b612872565b910190615e3b8383516121e4565b52516121e4565b51025f19906001831b0101901c80946121f8565b505050505050565b50610100860151151580615e73575b15615d77565b5060018201546001600160701b03161515615e6d565b5f916101e082019261020083016001830192838111925b8651811015615edf5783615eb5828551613c58565b5190610817578514615ec957600101615ea0565b9492505050614db5935061024091500151613c58565b509450505050505f52600660205260405f20549056fe6e7b74976d3416f57a003971297419ce0839f702e316d9d6531a5d1ab6b8f01d9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
