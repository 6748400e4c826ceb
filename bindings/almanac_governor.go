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

// AlmanacGovernorMetaData contains all meta data concerning the AlmanacGovernor contract.
var AlmanacGovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"electorate\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"},{\"name\":\"delay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setProposalThreshold\",\"inputs\":[{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingDelay\",\"inputs\":[{\"name\":\"newVotingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingPeriod\",\"inputs\":[{\"name\":\"newVotingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateTimelock\",\"inputs\":[{\"name\":\"newTimelock\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "AlmanacGovernor",
	Bin: "0x610180604052346100b457610021610015610129565b949390939291926101c6565b6040516139929081610927823960805181613528015260a051816135df015260c051816134f2015260e051816135770152610100518161359d015261012051816113eb0152610140518161141701526101605181818161166e01528181611b1c01528181611c5101528181611cda01528181611d5501528181611fb701528181612066015281816125ee01526134990152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176100ef57604052565b6100b8565b604051906101036040836100cc565b565b6001600160a01b038116036100b457565b519065ffffffffffff821682036100b457565b6142d99060c0823803928360405194859261014482856100cc565b8339810103126100b45781519061015a82610105565b60208301519261016984610105565b61017560408201610116565b9260608201519263ffffffff841684036100b45760a0608084015193015191959493929190565b604051906101ab6040836100cc565b60108252565b604051906101c06040836100cc565b60018252565b90936102b3906102ae6102c5956102a961010399966102a46101e661019c565b602081016f20b636b0b730b19023b7bb32b93737b960811b81526102086101b1565b906020820190603160f81b825261021e84610667565b6101205261022b83610667565b6101405283519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261029560c0826100cc565b5190206080523060c052610360565b610560565b6105ad565b61062e565b6001600160a01b031661016052610498565b610445565b90600182811c921680156102f8575b60208310146102e457565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102d9565b919091601f8311610313575b505050565b81831161031f57505050565b5f5260205f206020601f830160051c9210610358575b81601f9101920160051c03905f5b8281101561030e575f82820155600101610343565b5f9150610335565b80519091906001600160401b0381116100ef57610389816103826003546102ca565b6003610302565b602092601f82116001146103c9576103b9929382915f926103be575b50508160011b915f199060031b1c19161790565b600355565b015190505f806103a5565b60035f52601f198216937fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f5b86811061042d5750836001959610610415575b505050811b01600355565b01515f1960f88460031b161c191690555f808061040a565b919260206001819286850151815501940192016103f7565b600b54604080516001600160a01b03808416825290931660208401819052927f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b2264019190a16001600160a01b03191617600b55565b6064811161054957600a5490816104e9575f5160206142b95f395f51905f5291505f5b6104d56104c66106d2565b6104cf84610777565b9061081d565b5050604080519182526020820192909252a1565b815f1981011161053557600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a791909101545f5160206142b95f395f51905f52919060301c6104bb565b634e487b7160e01b5f52601160045260245ffd5b63243e544560e01b5f52600452606460245260445ffd5b6008547fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93604065ffffffffffff81519481851686521693846020820152a165ffffffffffff191617600855565b63ffffffff811690811561061b5769ffffffff000000000000907f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e882860406008549481519063ffffffff8760301c1682526020820152a160301b169069ffffffff000000000000191617600855565b63f1cfbf0560e01b5f525f60045260245ffd5b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc0546191a1600755565b601f815111610692576020815191015160208210610683571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b610160516040516324776b7d60e21b815290602090829060049082906001600160a01b03165afa5f918161073b575b50610738575065ffffffffffff43116107205765ffffffffffff431690565b6306dfcc6560e41b5f5260306004524360245260445ffd5b90565b9091506020813d60201161076f575b81610757602093836100cc565b810103126100b45761076890610116565b905f610701565b3d915061074a565b6001600160d01b038111610791576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b5f1981019190821161053557565b908154680100000000000000008110156100ef5760018101808455811015610809575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b600a5491929180156108fd5761083561085e916107a8565b600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a80190565b90815461087a6108738265ffffffffffff1690565b9160301c90565b9265ffffffffffff8084169216918083116108ee578692036108b8576108b492509065ffffffffffff82549181199060301b169116179055565b9190565b50506108b4906108d76108c96100f4565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b600a6107b6565b632520601d60e01b5f5260045ffd5b506109219061090d6108c96100f4565b6001600160d01b03841660208201526108e7565b5f919056fe60806040526004361015610022575b3615610018575f80fd5b610020612245565b005b5f3560e01c806301ffc9a71461032c57806302a251a31461032757806306f3f9e61461032257806306fdde031461031d578063143489d014610318578063150b7a0214610313578063160cbed71461030e5780632656227d146103095780632d63f693146103045780632fe3e261146102ff5780633932abb1146102fa5780633e4f49e6146102f557806343859632146102f0578063452115d6146102eb5780634bf5d7e9146102e6578063544ffc9c146102e157806354fd4d50146102dc57806356781388146102d75780635b8d0e0d146102d25780635f398a14146102cd57806360c4247f146102c857806379051887146102c35780637b3c71d3146102be5780637d5e81e2146102b95780637ecebe00146102b457806384b0196e146102af5780638ff262e3146102aa57806391ddadf4146102a557806397c3d334146102a05780639a802a6d1461029b578063a7713a7014610296578063a890c91014610291578063a8f8a6681461026e578063a9a952941461028c578063ab58fb8e14610287578063b58131b014610282578063bc197c811461027d578063c01f9e3714610278578063c28bc2fa14610273578063c59057e41461026e578063d33219b414610269578063dd4e2ba514610264578063deaaa7cc1461025f578063e540d01d1461025a578063eb9019d414610255578063ece40cc114610250578063f23a6e611461024b578063f8ce560a146102465763fc0c546a0361000e57611cc5565b611c21565b611bb4565b611b5f565b611aba565b611a1a565b6119e0565b611981565b611959565b611774565b6118c7565b6118a9565b6117fc565b6117df565b6117ac565b611790565b6116fc565b6116d1565b6115fc565b6115e1565b6115b7565b6114a3565b6113d3565b611365565b6112b7565b611262565b6111f0565b6111c2565b61114d565b6110a7565b611039565b610fe6565b610fa5565b610f76565b610e01565b610dac565b610d7d565b610d27565b610ced565b610cb8565b610b5b565b610915565b6106d1565b6105d7565b6104e4565b6103e6565b6103c0565b346103b25760203660031901126103b25760043563ffffffff60e01b81168091036103b2576366defe7760e11b81149081156103a1575b8115610390575b811561037f575b506040519015158152602090f35b6301ffc9a760e01b1490505f610371565b630271189760e51b8114915061036a565b6332a2ad4360e11b81149150610363565b5f80fd5b5f9103126103b257565b346103b2575f3660031901126103b257602063ffffffff60085460301c16604051908152f35b346103b25760203660031901126103b25760043561040261225b565b60648111610495576001600160d01b0361041a612b5e565b1690610424612051565b916001600160d01b03821161047d577f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b463399792610469906001600160d01b03841690613373565b5050604080519182526020820192909252a1005b506306dfcc6560e41b5f5260d060045260245260445ffd5b63243e544560e01b5f52600452606460245260445ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206104e19281815201906104ac565b90565b346103b2575f3660031901126103b2576040515f6003548060011c90600181169081156105cd575b6020831082146105b95782855260208501919081156105a0575060011461054e575b61054a8461053e8186038261062e565b604051918291826104d0565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b81841061058c5750500161053e8261052e565b805484840152602090930192600101610579565b60ff191682525090151560051b01905061053e8261052e565b634e487b7160e01b5f52602260045260245ffd5b91607f169161050c565b346103b25760203660031901126103b2576004355f526004602052602060018060a01b0360405f205416604051908152f35b6001600160a01b038116036103b257565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761064f57604052565b61061a565b6040519061066360408361062e565b565b6001600160401b03811161064f57601f01601f191660200190565b92919261068c82610665565b9161069a604051938461062e565b8294818452818301116103b2578281602093845f960137010152565b9080601f830112156103b2578160206104e193359101610680565b346103b25760803660031901126103b2576106ed600435610609565b6106f8602435610609565b6064356001600160401b0381116103b2576107179036906004016106b6565b50600b54306001600160a01b039091160361073e57604051630a85bd0160e11b8152602090f35b637485328f60e11b5f5260045ffd5b6001600160401b03811161064f5760051b60200190565b9080601f830112156103b257813561077b8161074d565b92610789604051948561062e565b81845260208085019260051b8201019283116103b257602001905b8282106107b15750505090565b6020809183356107c081610609565b8152019101906107a4565b9080601f830112156103b25781356107e28161074d565b926107f0604051948561062e565b81845260208085019260051b8201019283116103b257602001905b8282106108185750505090565b813581526020918201910161080b565b9080601f830112156103b257813561083f8161074d565b9261084d604051948561062e565b81845260208085019260051b820101918383116103b25760208201905b83821061087957505050505090565b81356001600160401b0381116103b25760209161089b878480948801016106b6565b81520191019061086a565b60806003198201126103b2576004356001600160401b0381116103b257816108d091600401610764565b916024356001600160401b0381116103b257826108ef916004016107cb565b91604435906001600160401b0382116103b25761090e91600401610828565b9060643590565b346103b257610923366108a6565b9092610931828585846121de565b9361093b85612303565b50600b54610959906001600160a01b03165b6001600160a01b031690565b936040519363793d064960e11b8552602085600481895afa948515610b06575f95610b3a575b503060601b6001600160601b03191618946020604051809263b1c5f42760e01b825281806109b38b89898c60048601612bed565b03915afa908115610b06575f91610b0b575b506109d8875f52600c60205260405f2090565b55600b546109ee906001600160a01b031661094d565b90813b156103b2575f8094610a1a87604051998a97889687956308f2a0bb60e41b875260048701612c32565b03925af1908115610b0657610a3e92610a3992610aec575b504261282f565b6130a4565b9065ffffffffffff821615610ad9577f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892610ac683610aa761054a956001610a8d875f52600460205260405f2090565b019065ffffffffffff1665ffffffffffff19825416179055565b6040805185815265ffffffffffff909216602083015290918291820190565b0390a16040519081529081906020820190565b63ab2d031160e01b5f5260045260245b5ffd5b80610afa5f610b009361062e565b806103b6565b5f610a32565b611d36565b610b2d915060203d602011610b33575b610b25818361062e565b810190612b34565b5f6109c5565b503d610b1b565b610b5491955060203d602011610b3357610b25818361062e565b935f61097f565b610b64366108a6565b909291610b73828583866121de565b92610b87610b8160056122d7565b85612383565b50610bb0610b9d855f52600460205260405f2090565b805460ff60f01b1916600160f01b179055565b600b54306001600160a01b0390911603610c53575b93610bd5929161054a9585612cf4565b600b543090610bec906001600160a01b031661094d565b141580610c34575b610c2b575b6040518181527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f908060208101610ac6565b5f600555610bf9565b506005546001600160801b03811660809190911c1415610bf4565b1590565b915f9391935b8351811015610cae5760019030610c8361094d610c768489611d1d565b516001600160a01b031690565b14610c8f575b01610c59565b610ca9610c9c8289611d1d565b51602081519101206123c1565b610c89565b5090929091610bc5565b346103b25760203660031901126103b2576004355f526004602052602065ffffffffffff60405f205460a01c16604051908152f35b346103b2575f3660031901126103b25760206040517f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118152f35b346103b2575f3660031901126103b257602065ffffffffffff60085416604051908152f35b634e487b7160e01b5f52602160045260245ffd5b60081115610d6a57565b610d4c565b6008811015610d6a57602452565b346103b25760203660031901126103b257610d996004356123fd565b6040516008821015610d6a576020918152f35b346103b25760403660031901126103b257602060ff610df5602435600435610dd382610609565b5f5260098452600360405f20019060018060a01b03165f5260205260405f2090565b54166040519015158152f35b346103b257610e0f366108a6565b91610e1c838383876121de565b93610e26856123fd565b6008811015610d6a571580610f59575b15610f4257610e4594506121de565b610e50603b82612383565b50610e7b610e66825f52600460205260405f2090565b80546001600160f81b0316600160f81b179055565b6040518181527f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90602090a1610eb9815f52600c60205260405f2090565b549081610ecc575b604051908152602090f35b600b54610ee1906001600160a01b031661094d565b803b156103b25760405163c4d252f560e01b815260048101939093525f908390602490829084905af1918215610b065761054a92610f2e575b505f818152600c6020526040812055610ec1565b80610afa5f610f3c9361062e565b5f610f1a565b84638fe5d8a960e01b5f526004523360245260445ffd5b50845f52600460205260018060a01b0360405f2054163314610e36565b346103b2575f3660031901126103b25761054a610f91611d41565b6040519182916020835260208301906104ac565b346103b25760203660031901126103b2576004355f526009602052606060405f20805490600260018201549101549060405192835260208301526040820152f35b346103b2575f3660031901126103b25761054a60405161100760408261062e565b60018152603160f81b60208201526040519182916020835260208301906104ac565b6024359060ff821682036103b257565b346103b25760403660031901126103b257602061107260043561105a611029565b60405191611068858461062e565b5f8352339061250a565b604051908152f35b9181601f840112156103b2578235916001600160401b0383116103b257602083818601950101116103b257565b346103b25760c03660031901126103b2576004356110c3611029565b90604435906110d182610609565b6064356001600160401b0381116103b2576110f090369060040161107a565b6084356001600160401b0381116103b25761110f9036906004016106b6565b9160a435946001600160401b0386116103b25761054a9661113761113d9736906004016106b6565b95611e2c565b6040519081529081906020820190565b346103b25760803660031901126103b257600435611169611029565b906044356001600160401b0381116103b25761118990369060040161107a565b9190926064356001600160401b0381116103b257610ec1946111b26111ba9236906004016106b6565b943691610680565b913390612587565b346103b25760203660031901126103b25760206110726004356126c2565b65ffffffffffff8116036103b257565b346103b25760203660031901126103b25760043561120d816111e0565b61121561225b565b6008547fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93604065ffffffffffff81519481851686521693846020820152a165ffffffffffff191617600855005b346103b25760603660031901126103b25760043561127e611029565b90604435906001600160401b0382116103b2576020926112af6112a861107294369060040161107a565b3691610680565b91339061250a565b346103b25760803660031901126103b2576004356001600160401b0381116103b2576112e7903690600401610764565b6024356001600160401b0381116103b2576113069036906004016107cb565b906044356001600160401b0381116103b257611326903690600401610828565b90606435916001600160401b0383116103b257366023840112156103b25761054a9361135f61113d943690602481600401359101610680565b92611f30565b346103b25760203660031901126103b25760043561138281610609565b60018060a01b03165f526002602052602060405f2054604051908152f35b90602080835192838152019201905f5b8181106113bd5750505090565b82518452602093840193909201916001016113b0565b346103b2575f3660031901126103b25761147561140f7f00000000000000000000000000000000000000000000000000000000000000006131ba565b61054a61143b7f00000000000000000000000000000000000000000000000000000000000000006131ba565b6114836040519161144d60208461062e565b5f808452366020850137604051958695600f60f81b875260e0602088015260e08701906104ac565b9085820360408701526104ac565b904660608501523060808501525f60a085015283820360c08501526113a0565b346103b25760803660031901126103b2576004356114bf611029565b90604435916114cd83610609565b6064356001600160401b0381116103b257610c4f6114f26115809236906004016106b6565b6001600160a01b0386165f90815260026020526040902080546001810190915561157a9060405160208101917ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7835288604083015260ff8816606083015260018060a01b038a16608083015260a082015260a0815261157260c08261062e565b519020612edf565b86612f0f565b61159b579061113d9161054a93611595611e18565b9261250a565b6394ab6c0760e01b5f526001600160a01b03831660045260245ffd5b346103b2575f3660031901126103b25760206115d1612051565b65ffffffffffff60405191168152f35b346103b2575f3660031901126103b257602060405160648152f35b346103b25760603660031901126103b25760043561161981610609565b6024356044356001600160401b0381116103b25761163b9036906004016106b6565b50604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa8015610b065761054a915f916116b2575b506040519081529081906020820190565b6116cb915060203d602011610b3357610b25818361062e565b5f6116a1565b346103b2575f3660031901126103b25760206001600160d01b036116f3612b5e565b16604051908152f35b346103b25760203660031901126103b25760043561171981610609565b61172161225b565b600b54604080516001600160a01b03808416825290931660208401819052927f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b2264019190a16001600160a01b03191617600b55005b346103b2576020611072611787366108a6565b929190916121de565b346103b25760203660031901126103b257602060405160018152f35b346103b25760203660031901126103b25760206110726004355f52600460205265ffffffffffff600160405f2001541690565b346103b2575f3660031901126103b2576020600754604051908152f35b346103b25760a03660031901126103b257611818600435610609565b611823602435610609565b6044356001600160401b0381116103b2576118429036906004016107cb565b506064356001600160401b0381116103b2576118629036906004016107cb565b506084356001600160401b0381116103b2576118829036906004016106b6565b5061054a61188e6120e4565b6040516001600160e01b031990911681529081906020820190565b346103b25760203660031901126103b2576020611072600435612103565b60603660031901126103b2576004356118df81610609565b6024356044356001600160401b0381116103b257610020925f926119088493369060040161107a565b919061191261225b565b826040519384928337810185815203925af13d15611951573d9061193582610665565b91611943604051938461062e565b82523d5f602084013e612ba2565b606090612ba2565b346103b2575f3660031901126103b257600b546040516001600160a01b039091168152602090f35b346103b2575f3660031901126103b25761054a6040516119a260408261062e565b602081527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e60208201526040519182916020835260208301906104ac565b346103b2575f3660031901126103b25760206040517ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78152f35b346103b25760203660031901126103b25760043563ffffffff8116908181036103b257611a4561225b565b8115611aa75763ffffffff60301b907f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e882860406008549481519063ffffffff8760301c1682526020820152a160301b169063ffffffff60301b1916176008555f80f35b63f1cfbf0560e01b5f525f60045260245ffd5b346103b25760403660031901126103b257600435611ad781610609565b6024355f604051611ae960208261062e565b52604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa8015610b065761054a915f916116b257506040519081529081906020820190565b346103b25760203660031901126103b257600435611b7b61225b565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc0546191a1600755005b346103b25760a03660031901126103b257611bd0600435610609565b611bdb602435610609565b6084356001600160401b0381116103b257611bfa9036906004016106b6565b50600b54306001600160a01b039091160361073e5760405163f23a6e6160e01b8152602090f35b346103b25760203660031901126103b257600435604051632394e7a360e21b8152600481018290526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610b065761054a9261113d925f92611ca0575b50611c9a906126c2565b90613216565b611c9a919250611cbe9060203d602011610b3357610b25818361062e565b9190611c90565b346103b2575f3660031901126103b2576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52603260045260245ffd5b8051821015611d315760209160051b010190565b611d09565b6040513d5f823e3d90fd5b604051634bf5d7e960e01b81525f816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611d9d575b506104e157506104e1611d9861398a565b612e7c565b9091503d805f833e611daf818361062e565b8101906020818303126103b2578051906001600160401b0382116103b2570181601f820112156103b257805190611de582610665565b92611df3604051948561062e565b828452602083830101116103b257815f9260208093018386015e83010152905f611d87565b60405190611e2760208361062e565b5f8252565b939092919695610c4f611ee591611edf8a611e48368789610680565b6001600160a01b0382165f90815260026020526040902080546001810190915590602081519101208b5160208d0120906040519260208401947f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81186528d604086015260ff8d16606086015260018060a01b0316608085015260a084015260c083015260e082015260e081526115726101008261062e565b8a612f0f565b611f00576104e1959691611efa913691610680565b92612587565b6394ab6c0760e01b5f526001600160a01b03871660045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b9193929093611f3f82336127b9565b1561203e576007549485611f5b575b6104e19495503393612951565b5f1965ffffffffffff611f6c612051565b160165ffffffffffff81116120395765ffffffffffff16955f604051611f9360208261062e565b52604051630748d63560e31b815233600482015260248101979097526020876044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa968715610b06575f97612018575b50808710611ffd5750611f4e565b636121770b60e11b5f5233600452602487905260445260645ffd5b61203291975060203d602011610b3357610b25818361062e565b955f611fef565b611f1c565b63d9b3955760e01b5f523360045260245ffd5b6040516324776b7d60e21b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f91816120a7575b506104e157506104e1436130a4565b9091506020813d6020116120dc575b816120c36020938361062e565b810103126103b257516120d5816111e0565b905f612098565b3d91506120b6565b600b54306001600160a01b039091160361073e5763bc197c8160e01b90565b805f52600460205265ffffffffffff60405f205460a01c16905f52600460205263ffffffff60405f205460d01c160165ffffffffffff81116120395765ffffffffffff1690565b90602080835192838152019201905f5b8181106121675750505090565b82516001600160a01b031684526020938401939092019160010161215a565b9080602083519182815201916020808360051b8301019401925f915b8383106121b157505050505090565b90919293946020806121cf600193601f1986820301875289516104ac565b970193019301919392906121a2565b929061223f9161222b61221994604051958694612207602087019960808b5260a088019061214a565b868103601f19016040880152906113a0565b848103601f1901606086015290612186565b90608083015203601f19810183528261062e565b51902090565b600b54306001600160a01b039091160361073e57565b600b54336001600160a01b03909116036122c457600b54306001600160a01b039091160361228557565b61228e36610665565b61229b604051918261062e565b3681526020810190365f83375f602036830101525190205b806122bc612bc8565b036122b35750565b6347096e4760e01b5f523360045260245ffd5b6008811015610d6a5760ff600191161b90565b600452606491906008811015610d6a576024525f604452565b61230c816123fd565b906010612318836122d7565b1615612322575090565b6331b75e4d60e01b5f526004526123399150610d6f565b601060445260645ffd5b61234c816123fd565b906002612358836122d7565b1615612362575090565b6331b75e4d60e01b5f526004526123799150610d6f565b600260445260645ffd5b9061238d826123fd565b9181612398846122d7565b16156123a357505090565b6331b75e4d60e01b5f526004526123b982610d6f565b60445260645ffd5b6123cc906005612c7f565b156123d357565b634e487b715f5260416020526024601cfd5b908160209103126103b2575180151581036103b25790565b61240681612d7c565b9061241082610d60565b600582036125065761242b91505f52600c60205260405f2090565b54600b54612441906001600160a01b031661094d565b604051632c258a9f60e11b815260048101839052602081602481855afa908115610b06575f916124e7575b5015612479575050600590565b604051632ab0f52960e01b81526004810192909252602090829060249082905afa908115610b06575f916124b8575b50156124b357600790565b600290565b6124da915060203d6020116124e0575b6124d2818361062e565b8101906123e5565b5f6124a8565b503d6124c8565b612500915060203d6020116124e0576124d2818361062e565b5f61246c565b5090565b916104e193916040519361251f60208661062e565b5f8552612587565b93909260ff612553936104e197958752166020860152604085015260a0606085015260a08401906104ac565b9160808184039101526104ac565b909260ff6080936104e196958452166020830152604082015281606082015201906104ac565b9291909261259481612343565b50805f52600460205265ffffffffffff6125bb60405f2065ffffffffffff905460a01c1690565b1693604051630748d63560e31b815260018060a01b03821695866004830152602482015260208160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b065761262b9285915f936126a1575b5084612f8c565b948051155f1461266e57506126687fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4938660405194859485612561565b0390a290565b612668907fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712948760405195869586612527565b6126bb91935060203d602011610b3357610b25818361062e565b915f612624565b65ffffffffffff90806126d5600a613069565b9491501611155f146126ef57505b6001600160d01b031690565b6126f991506130a4565b600a54905f829160058411612765575b6127159350600a61379d565b8061272157505f6126e3565b61275961273061276092612b43565b600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a80190565b5460301c90565b6126e3565b91926127708161363f565b81039081116120395761271593600a5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146127a7575091612709565b9291506127b390612821565b90612709565b908051603481106128195760131981830101516001600160b01b03191669dc8f8d908f908c9a8dc360b01b01612819576127f8916029198201906130ff565b901591821561280657505090565b6001600160a01b03918216911614919050565b505050600190565b906001820180921161203957565b9190820180921161203957565b906128468261074d565b612853604051918261062e565b8281528092612864601f199161074d565b01905f5b82811061287457505050565b806060602080938501015201612868565b9599989697949391926128c6936128b892885260018060a01b03166020880152610120604088015261012087019061214a565b9085820360608701526113a0565b968388036080850152815180895260208901906020808260051b8c01019401915f905b82821061292557505050506104e19697509061290c9184820360a0860152612186565b9360c083015260e08201526101008184039101526104ac565b909192946020806129436001938f601f1990820301865289516104ac565b9701920192019092916128e9565b929094939194612969825160208401208783876121de565b958451825190818114801590612b29575b8015612b21575b612b0257505065ffffffffffff6129b26129a3895f52600460205260405f2090565b5460a01c65ffffffffffff1690565b16612ae55791612ae0917f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e0959493612a186129eb612051565b65ffffffffffff612a11612a0665ffffffffffff6008541690565b65ffffffffffff1690565b911661282f565b90612a37612a2e63ffffffff60085460301c1690565b63ffffffff1690565b612abe612a4c8c5f52600460205260405f2090565b80546001600160a01b0319166001600160a01b038a16178155612a95612a71866130a4565b825465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b16178255565b612a9e8361318f565b815463ffffffff60d01b191660d09190911b63ffffffff60d01b16179055565b612ad2612acb895161283c565b918461282f565b936040519889988d8a612885565b0390a1565b610ae987612af2816123fd565b6331b75e4d60e01b5f52906122ea565b9151630447b05d60e41b5f908152600493909352602452604452606490fd5b508015612981565b50825181141561297a565b908160209103126103b2575190565b5f1981019190821161203957565b9190820391821161203957565b600a5480612b6b57505f90565b805f1981011161203957600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a7015460301c90565b15612baa5790565b805115612bb957602081519101fd5b63d6bda27560e01b5f5260045ffd5b612bd26005613282565b9015612bdb5790565b634e487b715f5260316020526024601cfd5b949392612c19608093612c0b612c279460a08a5260a08a019061214a565b9088820360208a01526113a0565b908682036040880152612186565b935f60608201520152565b9192612c6160a094612c53612c6f949998979960c0875260c087019061214a565b9085820360208701526113a0565b908382036040850152612186565b945f606083015260808201520152565b805490916001608083901c908101926001600160801b03808516911614612cdc576001600160801b03165f90815260018401602052604090205581546001600160801b031660809190911b6001600160801b031916179055600190565b505050505f90565b634e487b715f526020526024601cfd5b600b5490949192916001600160a01b03909116906001600160601b03193060601b16823b156103b257612d415f956040519788968795869563e38335e560e01b8752189260048601612bed565b039134905af18015610b0657612d63575b505f908152600c6020526040812055565b80612d6f5f809361062e565b8003126103b2575f612d52565b612d8e815f52600460205260405f2090565b5460f881901c9060f01c60ff16612e7557612e6f57612dbb612a066129a3835f52600460205260405f2090565b8015612e5b57612dcc612a06612051565b80911015612e5557612ddd82612103565b10612de85750600190565b612df4610c4f82613453565b8015612e32575b15612e065750600390565b612e24905f52600460205265ffffffffffff600160405f2001541690565b612e2d57600490565b600590565b50612e50610c4f825f52600960205260405f20600181015490541090565b612dfb565b50505f90565b636ad0607560e01b5f52600482905260245ffd5b50600290565b5050600790565b65ffffffffffff80612e8d436130a4565b16911603612ed057604051612ea360408261062e565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6301bfc1c560e61b5f5260045ffd5b604290612eea6134ef565b906040519161190160f01b8352600283015260228201522090565b60041115610d6a57565b9190823b612f375790612f2191613605565b50612f2b81612f05565b15918261280657505090565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b612fa1909291925f52600960205260405f2090565b9160038301612fca612fc383839060018060a01b03165f5260205260405f2090565b5460ff1690565b61304d57612fee60ff9392612ffb929060018060a01b03165f5260205260405f2090565b805460ff19166001179055565b1680613012575061300d82825461282f565b905590565b60018103613029575060010161300d82825461282f565b60020361303e5760020161300d82825461282f565b6303599be160e11b5f5260045ffd5b6371c6af4960e01b5f526001600160a01b03821660045260245ffd5b8054908161307b5750505f905f905f90565b815f19810111612039575f525f199060205f2001015460019165ffffffffffff82169160301c90565b65ffffffffffff81116130bc5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b908160011b918083046002149015171561203957565b908160041b918083046010149015171561203957565b9190825182118015613186575b61315f5761311981612821565b821180613168575b61312c9015156130d3565b60280180602811612039576131418284612b51565b0361315f5761314f926137f6565b90916001600160a01b0390911690565b5050505f905f90565b50602081840101516001600160f01b03191661060f60f31b14613121565b5081811161310c565b63ffffffff81116131a35763ffffffff1690565b6306dfcc6560e41b5f52602060045260245260445ffd5b60ff811690601f82116131e957604051916131d660408461062e565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b8115613202570490565b634e487b7160e01b5f52601260045260245ffd5b5f19828209908281029182808210910303908115613277578160641115613270577f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c29936064910990828211900360fe1b910360021c170290565b6011612ce4565b505060649004919050565b805490916001600160801b0382169160801c82146132f95760019260018101925f6132d8826132c181889060018060801b03165f5260205260405f2090565b54969060018060801b03165f5260205260405f2090565b5581546001600160801b0319166001919091016001600160801b0316179055565b5f9250829150565b908154600160401b81101561064f5760018101808455811015611d3157610663925f5260205f20019061335165ffffffffffff825116839065ffffffffffff1665ffffffffffff19825416179055565b60200151815465ffffffffffff1660309190911b65ffffffffffff1916179055565b600a54919291801561342a5761273061338b91612b43565b9081546133a76133a08265ffffffffffff1690565b9160301c90565b9265ffffffffffff80841692169180831161341b578692036133e5576133e192509065ffffffffffff82549181199060301b169116179055565b9190565b50506133e1906134046133f6610654565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b600a613301565b632520601d60e01b5f5260045ffd5b5061344e9061343a6133f6610654565b6001600160d01b0384166020820152613414565b5f9190565b805f52600960205260405f20905f52600460205265ffffffffffff60405f205460a01c16604051632394e7a360e21b815281600482015260208160248160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610b06576134ea926134d9925f92611ca05750611c9a906126c2565b91600260018201549101549061282f565b101590565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806135dc575b1561354a577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261223f60c08261062e565b507f00000000000000000000000000000000000000000000000000000000000000004614613521565b81519190604183036136355761362e9250602082015190606060408401519301515f1a906138a0565b9192909190565b50505f9160029190565b60018111156104e157806001600160801b821015613760575b6137066136fc6136f26136e86136de6136d46136c361370d9760046137129a600160401b811015613753575b640100000000811015613746575b62010000811015613739575b61010081101561372c575b601081101561371f575b1015613717575b60030260011c90565b6136cd818b6131f8565b0160011c90565b6136cd818a6131f8565b6136cd81896131f8565b6136cd81886131f8565b6136cd81876131f8565b6136cd81866131f8565b80936131f8565b821190565b900390565b60011b6136ba565b60041c9160021b916136b3565b60081c9160041b916136a9565b60101c9160081b9161369e565b60201c9160101b91613692565b60401c9160201b91613684565b505061371261370d6137066136fc6136f26136e86136de6136d46136c36137878a60801c90565b9850600160401b97506136589650505050505050565b9065ffffffffffff165b8383106137b45750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146137e65750925b91906137a7565b93506137f190612821565b6137df565b92909261380284612821565b831180613882575b61381c613823919492939415156130d3565b5f9561282f565b915b8183106138355750505060019190565b9092919360ff6138566138516020888601015160ff60f81b1690565b613918565b1690600f8211613877579061386c6001926130e9565b019401919290613825565b505f94508493505050565b50602084820101516001600160f01b03191661060f60f31b1461380a565b91906fa2a8918ca85bafe22016d0b997e4df60600160ff1b03841161390d579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610b06575f516001600160a01b0381161561390357905f905f90565b505f906001905f90565b5050505f9160039190565b60f81c602f811180613980575b1561393457602f190160ff1690565b6060811180613976575b1561394d576056190160ff1690565b604081118061396c575b15613966576036190160ff1690565b5060ff90565b5060478110613957565b506067811061393e565b50603a8110613925565b6104e1612051560553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997",
}

// AlmanacGovernor is an auto generated Go binding around an Ethereum contract.
type AlmanacGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AlmanacGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewAlmanacGovernor creates a new instance of AlmanacGovernor.
func NewAlmanacGovernor() *AlmanacGovernor {
	parsed, err := AlmanacGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AlmanacGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AlmanacGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address electorate, address timelock, uint48 delay, uint32 period, uint256 threshold, uint256 quorumPercent) returns()
func (almanacGovernor *AlmanacGovernor) PackConstructor(electorate common.Address, timelock common.Address, delay *big.Int, period uint32, threshold *big.Int, quorumPercent *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("", electorate, timelock, delay, period, threshold, quorumPercent)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (almanacGovernor *AlmanacGovernor) PackBALLOTTYPEHASH() []byte {
	enc, err := almanacGovernor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (almanacGovernor *AlmanacGovernor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return almanacGovernor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (almanacGovernor *AlmanacGovernor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := almanacGovernor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (almanacGovernor *AlmanacGovernor) PackCLOCKMODE() []byte {
	enc, err := almanacGovernor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (almanacGovernor *AlmanacGovernor) TryPackCLOCKMODE() ([]byte, error) {
	return almanacGovernor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (almanacGovernor *AlmanacGovernor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := almanacGovernor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (almanacGovernor *AlmanacGovernor) PackCOUNTINGMODE() []byte {
	enc, err := almanacGovernor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (almanacGovernor *AlmanacGovernor) TryPackCOUNTINGMODE() ([]byte, error) {
	return almanacGovernor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (almanacGovernor *AlmanacGovernor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := almanacGovernor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (almanacGovernor *AlmanacGovernor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := almanacGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (almanacGovernor *AlmanacGovernor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return almanacGovernor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (almanacGovernor *AlmanacGovernor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := almanacGovernor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := almanacGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := almanacGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return almanacGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := almanacGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := almanacGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return almanacGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := almanacGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := almanacGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (almanacGovernor *AlmanacGovernor) PackClock() []byte {
	enc, err := almanacGovernor.abi.Pack("clock")
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
func (almanacGovernor *AlmanacGovernor) TryPackClock() ([]byte, error) {
	return almanacGovernor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (almanacGovernor *AlmanacGovernor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAlmanacGovernorEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (almanacGovernor *AlmanacGovernor) PackAlmanacGovernorEip712Domain() []byte {
	enc, err := almanacGovernor.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAlmanacGovernorEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (almanacGovernor *AlmanacGovernor) TryPackAlmanacGovernorEip712Domain() ([]byte, error) {
	return almanacGovernor.abi.Pack("eip712Domain")
}

// AlmanacGovernorEip712DomainOutput serves as a container for the return parameters of contract
// method AlmanacGovernorEip712Domain.
type AlmanacGovernorEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackAlmanacGovernorEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (almanacGovernor *AlmanacGovernor) UnpackAlmanacGovernorEip712Domain(data []byte) (AlmanacGovernorEip712DomainOutput, error) {
	out, err := almanacGovernor.abi.Unpack("eip712Domain", data)
	outstruct := new(AlmanacGovernorEip712DomainOutput)
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

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := almanacGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := almanacGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := almanacGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (almanacGovernor *AlmanacGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := almanacGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (almanacGovernor *AlmanacGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return almanacGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (almanacGovernor *AlmanacGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := almanacGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := almanacGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (almanacGovernor *AlmanacGovernor) PackName() []byte {
	enc, err := almanacGovernor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (almanacGovernor *AlmanacGovernor) TryPackName() ([]byte, error) {
	return almanacGovernor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (almanacGovernor *AlmanacGovernor) UnpackName(data []byte) (string, error) {
	out, err := almanacGovernor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackNonces(owner common.Address) []byte {
	enc, err := almanacGovernor.abi.Pack("nonces", owner)
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
func (almanacGovernor *AlmanacGovernor) TryPackNonces(owner common.Address) ([]byte, error) {
	return almanacGovernor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (almanacGovernor *AlmanacGovernor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := almanacGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (almanacGovernor *AlmanacGovernor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (almanacGovernor *AlmanacGovernor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := almanacGovernor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (almanacGovernor *AlmanacGovernor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := almanacGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (almanacGovernor *AlmanacGovernor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (almanacGovernor *AlmanacGovernor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := almanacGovernor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (almanacGovernor *AlmanacGovernor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := almanacGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (almanacGovernor *AlmanacGovernor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (almanacGovernor *AlmanacGovernor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := almanacGovernor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (almanacGovernor *AlmanacGovernor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (almanacGovernor *AlmanacGovernor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (almanacGovernor *AlmanacGovernor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := almanacGovernor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (almanacGovernor *AlmanacGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (almanacGovernor *AlmanacGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (almanacGovernor *AlmanacGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := almanacGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackProposalThreshold() []byte {
	enc, err := almanacGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackProposalThreshold() ([]byte, error) {
	return almanacGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (almanacGovernor *AlmanacGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (almanacGovernor *AlmanacGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (almanacGovernor *AlmanacGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := almanacGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := almanacGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return almanacGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := almanacGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackQuorumDenominator() []byte {
	enc, err := almanacGovernor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackQuorumDenominator() ([]byte, error) {
	return almanacGovernor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackQuorumNumerator0() []byte {
	enc, err := almanacGovernor.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackQuorumNumerator0() ([]byte, error) {
	return almanacGovernor.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (almanacGovernor *AlmanacGovernor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := almanacGovernor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (almanacGovernor *AlmanacGovernor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("relay", target, value, data)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (almanacGovernor *AlmanacGovernor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (almanacGovernor *AlmanacGovernor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (almanacGovernor *AlmanacGovernor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (almanacGovernor *AlmanacGovernor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (almanacGovernor *AlmanacGovernor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := almanacGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (almanacGovernor *AlmanacGovernor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return almanacGovernor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (almanacGovernor *AlmanacGovernor) PackState(proposalId *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (almanacGovernor *AlmanacGovernor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (almanacGovernor *AlmanacGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := almanacGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (almanacGovernor *AlmanacGovernor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := almanacGovernor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (almanacGovernor *AlmanacGovernor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return almanacGovernor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (almanacGovernor *AlmanacGovernor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := almanacGovernor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (almanacGovernor *AlmanacGovernor) PackTimelock() []byte {
	enc, err := almanacGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (almanacGovernor *AlmanacGovernor) TryPackTimelock() ([]byte, error) {
	return almanacGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (almanacGovernor *AlmanacGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := almanacGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (almanacGovernor *AlmanacGovernor) PackToken() []byte {
	enc, err := almanacGovernor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (almanacGovernor *AlmanacGovernor) TryPackToken() ([]byte, error) {
	return almanacGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (almanacGovernor *AlmanacGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := almanacGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (almanacGovernor *AlmanacGovernor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := almanacGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (almanacGovernor *AlmanacGovernor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return almanacGovernor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (almanacGovernor *AlmanacGovernor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := almanacGovernor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (almanacGovernor *AlmanacGovernor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return almanacGovernor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (almanacGovernor *AlmanacGovernor) PackVersion() []byte {
	enc, err := almanacGovernor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (almanacGovernor *AlmanacGovernor) TryPackVersion() ([]byte, error) {
	return almanacGovernor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (almanacGovernor *AlmanacGovernor) UnpackVersion(data []byte) (string, error) {
	out, err := almanacGovernor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackVotingDelay() []byte {
	enc, err := almanacGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackVotingDelay() ([]byte, error) {
	return almanacGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) PackVotingPeriod() []byte {
	enc, err := almanacGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) TryPackVotingPeriod() ([]byte, error) {
	return almanacGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (almanacGovernor *AlmanacGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := almanacGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AlmanacGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the AlmanacGovernor contract.
type AlmanacGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorEIP712DomainChanged) ContractEventName() string {
	return AlmanacGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (almanacGovernor *AlmanacGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*AlmanacGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorProposalCanceled represents a ProposalCanceled event raised by the AlmanacGovernor contract.
type AlmanacGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorProposalCanceled) ContractEventName() string {
	return AlmanacGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (almanacGovernor *AlmanacGovernor) UnpackProposalCanceledEvent(log *types.Log) (*AlmanacGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorProposalCreated represents a ProposalCreated event raised by the AlmanacGovernor contract.
type AlmanacGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorProposalCreated) ContractEventName() string {
	return AlmanacGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (almanacGovernor *AlmanacGovernor) UnpackProposalCreatedEvent(log *types.Log) (*AlmanacGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorProposalExecuted represents a ProposalExecuted event raised by the AlmanacGovernor contract.
type AlmanacGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorProposalExecuted) ContractEventName() string {
	return AlmanacGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (almanacGovernor *AlmanacGovernor) UnpackProposalExecutedEvent(log *types.Log) (*AlmanacGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorProposalQueued represents a ProposalQueued event raised by the AlmanacGovernor contract.
type AlmanacGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorProposalQueued) ContractEventName() string {
	return AlmanacGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (almanacGovernor *AlmanacGovernor) UnpackProposalQueuedEvent(log *types.Log) (*AlmanacGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the AlmanacGovernor contract.
type AlmanacGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorProposalThresholdSet) ContractEventName() string {
	return AlmanacGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (almanacGovernor *AlmanacGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*AlmanacGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the AlmanacGovernor contract.
type AlmanacGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return AlmanacGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (almanacGovernor *AlmanacGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*AlmanacGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorTimelockChange represents a TimelockChange event raised by the AlmanacGovernor contract.
type AlmanacGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorTimelockChange) ContractEventName() string {
	return AlmanacGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (almanacGovernor *AlmanacGovernor) UnpackTimelockChangeEvent(log *types.Log) (*AlmanacGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorVoteCast represents a VoteCast event raised by the AlmanacGovernor contract.
type AlmanacGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorVoteCast) ContractEventName() string {
	return AlmanacGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (almanacGovernor *AlmanacGovernor) UnpackVoteCastEvent(log *types.Log) (*AlmanacGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the AlmanacGovernor contract.
type AlmanacGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorVoteCastWithParams) ContractEventName() string {
	return AlmanacGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (almanacGovernor *AlmanacGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*AlmanacGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorVotingDelaySet represents a VotingDelaySet event raised by the AlmanacGovernor contract.
type AlmanacGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorVotingDelaySet) ContractEventName() string {
	return AlmanacGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (almanacGovernor *AlmanacGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*AlmanacGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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

// AlmanacGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the AlmanacGovernor contract.
type AlmanacGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const AlmanacGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (AlmanacGovernorVotingPeriodSet) ContractEventName() string {
	return AlmanacGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (almanacGovernor *AlmanacGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*AlmanacGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := almanacGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacGovernor.abi.Events[event].Inputs {
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
func (almanacGovernor *AlmanacGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return almanacGovernor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AlmanacGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the AlmanacGovernor contract.
type AlmanacGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func AlmanacGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (almanacGovernor *AlmanacGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*AlmanacGovernorCheckpointUnorderedInsertion, error) {
	out := new(AlmanacGovernorCheckpointUnorderedInsertion)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the AlmanacGovernor contract.
type AlmanacGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func AlmanacGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (almanacGovernor *AlmanacGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*AlmanacGovernorERC6372InconsistentClock, error) {
	out := new(AlmanacGovernorERC6372InconsistentClock)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorFailedCall represents a FailedCall error raised by the AlmanacGovernor contract.
type AlmanacGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AlmanacGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (almanacGovernor *AlmanacGovernor) UnpackFailedCallError(raw []byte) (*AlmanacGovernorFailedCall, error) {
	out := new(AlmanacGovernorFailedCall)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func AlmanacGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*AlmanacGovernorGovernorAlreadyCastVote, error) {
	out := new(AlmanacGovernorGovernorAlreadyCastVote)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func AlmanacGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*AlmanacGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(AlmanacGovernorGovernorAlreadyQueuedProposal)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func AlmanacGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (almanacGovernor *AlmanacGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*AlmanacGovernorGovernorDisabledDeposit, error) {
	out := new(AlmanacGovernorGovernorDisabledDeposit)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func AlmanacGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*AlmanacGovernorGovernorInsufficientProposerVotes, error) {
	out := new(AlmanacGovernorGovernorInsufficientProposerVotes)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func AlmanacGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*AlmanacGovernorGovernorInvalidProposalLength, error) {
	out := new(AlmanacGovernorGovernorInvalidProposalLength)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func AlmanacGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*AlmanacGovernorGovernorInvalidQuorumFraction, error) {
	out := new(AlmanacGovernorGovernorInvalidQuorumFraction)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func AlmanacGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*AlmanacGovernorGovernorInvalidSignature, error) {
	out := new(AlmanacGovernorGovernorInvalidSignature)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func AlmanacGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (almanacGovernor *AlmanacGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*AlmanacGovernorGovernorInvalidVoteParams, error) {
	out := new(AlmanacGovernorGovernorInvalidVoteParams)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func AlmanacGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (almanacGovernor *AlmanacGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*AlmanacGovernorGovernorInvalidVoteType, error) {
	out := new(AlmanacGovernorGovernorInvalidVoteType)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func AlmanacGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*AlmanacGovernorGovernorInvalidVotingPeriod, error) {
	out := new(AlmanacGovernorGovernorInvalidVotingPeriod)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func AlmanacGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*AlmanacGovernorGovernorNonexistentProposal, error) {
	out := new(AlmanacGovernorGovernorNonexistentProposal)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func AlmanacGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*AlmanacGovernorGovernorOnlyExecutor, error) {
	out := new(AlmanacGovernorGovernorOnlyExecutor)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func AlmanacGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*AlmanacGovernorGovernorProposalQueueingFailed, error) {
	out := new(AlmanacGovernorGovernorProposalQueueingFailed)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func AlmanacGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*AlmanacGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(AlmanacGovernorGovernorProposalQueueingNotRequired)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func AlmanacGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*AlmanacGovernorGovernorRestrictedProposer, error) {
	out := new(AlmanacGovernorGovernorRestrictedProposer)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func AlmanacGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*AlmanacGovernorGovernorUnableToCancel, error) {
	out := new(AlmanacGovernorGovernorUnableToCancel)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the AlmanacGovernor contract.
type AlmanacGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func AlmanacGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (almanacGovernor *AlmanacGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*AlmanacGovernorGovernorUnexpectedProposalState, error) {
	out := new(AlmanacGovernorGovernorUnexpectedProposalState)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the AlmanacGovernor contract.
type AlmanacGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func AlmanacGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (almanacGovernor *AlmanacGovernor) UnpackInvalidAccountNonceError(raw []byte) (*AlmanacGovernorInvalidAccountNonce, error) {
	out := new(AlmanacGovernorInvalidAccountNonce)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorInvalidShortString represents a InvalidShortString error raised by the AlmanacGovernor contract.
type AlmanacGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func AlmanacGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (almanacGovernor *AlmanacGovernor) UnpackInvalidShortStringError(raw []byte) (*AlmanacGovernorInvalidShortString, error) {
	out := new(AlmanacGovernorInvalidShortString)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the AlmanacGovernor contract.
type AlmanacGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AlmanacGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (almanacGovernor *AlmanacGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AlmanacGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(AlmanacGovernorSafeCastOverflowedUintDowncast)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacGovernorStringTooLong represents a StringTooLong error raised by the AlmanacGovernor contract.
type AlmanacGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func AlmanacGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (almanacGovernor *AlmanacGovernor) UnpackStringTooLongError(raw []byte) (*AlmanacGovernorStringTooLong, error) {
	out := new(AlmanacGovernorStringTooLong)
	if err := almanacGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
