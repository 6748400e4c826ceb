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

// GaugeVotingMetaData contains all meta data concerning the GaugeVoting contract.
var GaugeVotingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"electorate_\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"distributor_\",\"type\":\"address\",\"internalType\":\"contractIRewardDistributor\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"distributor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardDistributor\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"electorate\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVotes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastVotedFor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"power\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vote\",\"inputs\":[{\"name\":\"poolIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"partsBps\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GaugeVoted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"poolIds\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"votes\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyVoted\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nextAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidPart\",\"inputs\":[{\"name\":\"i\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"pools\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"parts\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoPower\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRising\",\"inputs\":[{\"name\":\"i\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "GaugeVoting",
	Bin: "0x60c03461009f57601f61086a38819003918201601f19168301916001600160401b038311848410176100a357808492604094855283398101031261009f578051906001600160a01b038216820361009f57602001516001600160a01b038116810361009f5760a0526080526040516107b290816100b88239608051818181610494015261061d015260a05181818160a401528181610143015261057f0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063503371a5146104c35780635ce52b3c1461047f5780638733ece7146100d3578063bfe109281461008f5763c0f3edba14610050575f80fd5b3461008b57602036600319011261008b576004356001600160a01b0381169081900361008b575f525f602052602060405f2054604051908152f35b5f80fd5b3461008b575f36600319011261008b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461008b57604036600319011261008b5760043567ffffffffffffffff811161008b576101049036906004016104fa565b60243567ffffffffffffffff811161008b576101249036906004016104fa565b909180158015610475575b61046057604051630ecce30160e31b8152927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602085600481865afa9485156102a3575f9561042c575b50600185019485811161030b57335f525f6020528560405f2054146103b8576101ac33610570565b9081156103a257506101bd836106fa565b946101cb604051968761052b565b838652601f196101da856106fa565b013660208801375f926127105b8585106102ae575061025a8860208989895f8f338252818652866040832055866040517f9aa91e46d456422670ae9e3a75ae78ebfc2088d7ada2fb9fb87889efbf993b6333918061023a8a89888461074a565b0390a36040516352a7e48160e01b8152978895869485936004850161074a565b03925af19182156102a357602092610276575b50604051908152f35b61029590833d851161029c575b61028d818361052b565b810190610561565b508261026d565b503d610283565b6040513d5f823e3d90fd5b84151580610377575b61036457806102c7868585610712565b351115610342575f5b6102da868a610736565b526102e58589610736565b511561031f576102f6858484610712565b35810390811161030b576001909401936101e7565b634e487b7160e01b5f52601160045260245ffd5b8461032b818585610712565b3590637439559160e01b5f5260045260245260445ffd5b61034d858484610712565b35808502908582040361030b5761271090046102d0565b8463fd9827b760e01b5f5260045260245ffd5b5061038385878c610712565b355f19860186811161030b5761039a90888d610712565b3510156102b7565b639c01059960e01b5f523360045260245260445ffd5b60405163aa9354a360e01b815260048101879052602081602481885afa9081156102a3575f916103fa575b50631bdd6e5960e11b5f523360045260245260445ffd5b90506020813d602011610424575b816104156020938361052b565b8101031261008b5751816103e3565b3d9150610408565b9094506020813d602011610458575b816104486020938361052b565b8101031261008b57519386610184565b3d915061043b565b6355c5b3e360e11b5f5260045260245260445ffd5b508181141561012f565b3461008b575f36600319011261008b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461008b57602036600319011261008b576004356001600160a01b038116810361008b576104f2602091610570565b604051908152f35b9181601f8401121561008b5782359167ffffffffffffffff831161008b576020808501948460051b01011161008b57565b90601f8019910116810190811067ffffffffffffffff82111761054d57604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261008b575190565b604051630ecce30160e31b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa80156102a3575f906106c7575b6020915060246040518094819363aa9354a360e01b835260048301525afa9081156102a3575f91610695575b50604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa80156102a3575f9061065b575b670de0b6b3a764000091500490565b506020813d60201161068d575b816106756020938361052b565b8101031261008b57670de0b6b3a7640000905161064c565b3d9150610668565b90506020813d6020116106bf575b816106b06020938361052b565b8101031261008b57515f6105ea565b3d91506106a3565b506020813d6020116106f2575b816106e16020938361052b565b8101031261008b57602090516105be565b3d91506106d4565b67ffffffffffffffff811161054d5760051b60200190565b91908110156107225760051b0190565b634e487b7160e01b5f52603260045260245ffd5b80518210156107225760209160051b010190565b60408082528101839052916001600160fb1b03811161008b5760209160809160051b8091606086013783016060810193836060828403019101528451809452019201905f5b81811061079c5750505090565b825184526020938401939092019160010161078f56",
}

// GaugeVoting is an auto generated Go binding around an Ethereum contract.
type GaugeVoting struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *GaugeVoting) GetABI() abi.ABI {
	return c.abi
}

// NewGaugeVoting creates a new instance of GaugeVoting.
func NewGaugeVoting() *GaugeVoting {
	parsed, err := GaugeVotingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &GaugeVoting{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *GaugeVoting) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address electorate_, address distributor_) returns()
func (gaugeVoting *GaugeVoting) PackConstructor(electorate_ common.Address, distributor_ common.Address) []byte {
	enc, err := gaugeVoting.abi.Pack("", electorate_, distributor_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDistributor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfe10928.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distributor() view returns(address)
func (gaugeVoting *GaugeVoting) PackDistributor() []byte {
	enc, err := gaugeVoting.abi.Pack("distributor")
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
func (gaugeVoting *GaugeVoting) TryPackDistributor() ([]byte, error) {
	return gaugeVoting.abi.Pack("distributor")
}

// UnpackDistributor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbfe10928.
//
// Solidity: function distributor() view returns(address)
func (gaugeVoting *GaugeVoting) UnpackDistributor(data []byte) (common.Address, error) {
	out, err := gaugeVoting.abi.Unpack("distributor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackElectorate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ce52b3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function electorate() view returns(address)
func (gaugeVoting *GaugeVoting) PackElectorate() []byte {
	enc, err := gaugeVoting.abi.Pack("electorate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackElectorate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ce52b3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function electorate() view returns(address)
func (gaugeVoting *GaugeVoting) TryPackElectorate() ([]byte, error) {
	return gaugeVoting.abi.Pack("electorate")
}

// UnpackElectorate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ce52b3c.
//
// Solidity: function electorate() view returns(address)
func (gaugeVoting *GaugeVoting) UnpackElectorate(data []byte) (common.Address, error) {
	out, err := gaugeVoting.abi.Unpack("electorate", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLastVotedFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0f3edba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastVotedFor(address account) view returns(uint256 epoch)
func (gaugeVoting *GaugeVoting) PackLastVotedFor(account common.Address) []byte {
	enc, err := gaugeVoting.abi.Pack("lastVotedFor", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastVotedFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0f3edba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastVotedFor(address account) view returns(uint256 epoch)
func (gaugeVoting *GaugeVoting) TryPackLastVotedFor(account common.Address) ([]byte, error) {
	return gaugeVoting.abi.Pack("lastVotedFor", account)
}

// UnpackLastVotedFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0f3edba.
//
// Solidity: function lastVotedFor(address account) view returns(uint256 epoch)
func (gaugeVoting *GaugeVoting) UnpackLastVotedFor(data []byte) (*big.Int, error) {
	out, err := gaugeVoting.abi.Unpack("lastVotedFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x503371a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function power(address account) view returns(uint256)
func (gaugeVoting *GaugeVoting) PackPower(account common.Address) []byte {
	enc, err := gaugeVoting.abi.Pack("power", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPower is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x503371a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function power(address account) view returns(uint256)
func (gaugeVoting *GaugeVoting) TryPackPower(account common.Address) ([]byte, error) {
	return gaugeVoting.abi.Pack("power", account)
}

// UnpackPower is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x503371a5.
//
// Solidity: function power(address account) view returns(uint256)
func (gaugeVoting *GaugeVoting) UnpackPower(data []byte) (*big.Int, error) {
	out, err := gaugeVoting.abi.Unpack("power", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8733ece7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vote(uint256[] poolIds, uint256[] partsBps) returns(uint256 epoch)
func (gaugeVoting *GaugeVoting) PackVote(poolIds []*big.Int, partsBps []*big.Int) []byte {
	enc, err := gaugeVoting.abi.Pack("vote", poolIds, partsBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8733ece7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vote(uint256[] poolIds, uint256[] partsBps) returns(uint256 epoch)
func (gaugeVoting *GaugeVoting) TryPackVote(poolIds []*big.Int, partsBps []*big.Int) ([]byte, error) {
	return gaugeVoting.abi.Pack("vote", poolIds, partsBps)
}

// UnpackVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8733ece7.
//
// Solidity: function vote(uint256[] poolIds, uint256[] partsBps) returns(uint256 epoch)
func (gaugeVoting *GaugeVoting) UnpackVote(data []byte) (*big.Int, error) {
	out, err := gaugeVoting.abi.Unpack("vote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// GaugeVotingGaugeVoted represents a GaugeVoted event raised by the GaugeVoting contract.
type GaugeVotingGaugeVoted struct {
	Account common.Address
	Epoch   *big.Int
	PoolIds []*big.Int
	Votes   []*big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const GaugeVotingGaugeVotedEventName = "GaugeVoted"

// ContractEventName returns the user-defined event name.
func (GaugeVotingGaugeVoted) ContractEventName() string {
	return GaugeVotingGaugeVotedEventName
}

// UnpackGaugeVotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GaugeVoted(address indexed account, uint256 indexed epoch, uint256[] poolIds, uint256[] votes)
func (gaugeVoting *GaugeVoting) UnpackGaugeVotedEvent(log *types.Log) (*GaugeVotingGaugeVoted, error) {
	event := "GaugeVoted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != gaugeVoting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GaugeVotingGaugeVoted)
	if len(log.Data) > 0 {
		if err := gaugeVoting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range gaugeVoting.abi.Events[event].Inputs {
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
func (gaugeVoting *GaugeVoting) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], gaugeVoting.abi.Errors["AlreadyVoted"].ID.Bytes()[:4]) {
		return gaugeVoting.UnpackAlreadyVotedError(raw[4:])
	}
	if bytes.Equal(raw[:4], gaugeVoting.abi.Errors["InvalidPart"].ID.Bytes()[:4]) {
		return gaugeVoting.UnpackInvalidPartError(raw[4:])
	}
	if bytes.Equal(raw[:4], gaugeVoting.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return gaugeVoting.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], gaugeVoting.abi.Errors["NoPower"].ID.Bytes()[:4]) {
		return gaugeVoting.UnpackNoPowerError(raw[4:])
	}
	if bytes.Equal(raw[:4], gaugeVoting.abi.Errors["NotRising"].ID.Bytes()[:4]) {
		return gaugeVoting.UnpackNotRisingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GaugeVotingAlreadyVoted represents a AlreadyVoted error raised by the GaugeVoting contract.
type GaugeVotingAlreadyVoted struct {
	Account common.Address
	NextAt  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyVoted(address account, uint256 nextAt)
func GaugeVotingAlreadyVotedErrorID() common.Hash {
	return common.HexToHash("0x37badcb2b5eed145714a7297c73da5b05fbeafd60263616578955c4683acd08d")
}

// UnpackAlreadyVotedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyVoted(address account, uint256 nextAt)
func (gaugeVoting *GaugeVoting) UnpackAlreadyVotedError(raw []byte) (*GaugeVotingAlreadyVoted, error) {
	out := new(GaugeVotingAlreadyVoted)
	if err := gaugeVoting.abi.UnpackIntoInterface(out, "AlreadyVoted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GaugeVotingInvalidPart represents a InvalidPart error raised by the GaugeVoting contract.
type GaugeVotingInvalidPart struct {
	I   *big.Int
	Bps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPart(uint256 i, uint256 bps)
func GaugeVotingInvalidPartErrorID() common.Hash {
	return common.HexToHash("0x743955919d31fd167339e0cf2930c029dc77ab1f8af9773ce25ac4e49099ec30")
}

// UnpackInvalidPartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPart(uint256 i, uint256 bps)
func (gaugeVoting *GaugeVoting) UnpackInvalidPartError(raw []byte) (*GaugeVotingInvalidPart, error) {
	out := new(GaugeVotingInvalidPart)
	if err := gaugeVoting.abi.UnpackIntoInterface(out, "InvalidPart", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GaugeVotingLengthMismatch represents a LengthMismatch error raised by the GaugeVoting contract.
type GaugeVotingLengthMismatch struct {
	Pools *big.Int
	Parts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 pools, uint256 parts)
func GaugeVotingLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 pools, uint256 parts)
func (gaugeVoting *GaugeVoting) UnpackLengthMismatchError(raw []byte) (*GaugeVotingLengthMismatch, error) {
	out := new(GaugeVotingLengthMismatch)
	if err := gaugeVoting.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GaugeVotingNoPower represents a NoPower error raised by the GaugeVoting contract.
type GaugeVotingNoPower struct {
	Account common.Address
	Epoch   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPower(address account, uint256 epoch)
func GaugeVotingNoPowerErrorID() common.Hash {
	return common.HexToHash("0x9c01059930362a1d504993ecc747839c5e922fa193af5ba6a7e8f1b1c0c31439")
}

// UnpackNoPowerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPower(address account, uint256 epoch)
func (gaugeVoting *GaugeVoting) UnpackNoPowerError(raw []byte) (*GaugeVotingNoPower, error) {
	out := new(GaugeVotingNoPower)
	if err := gaugeVoting.abi.UnpackIntoInterface(out, "NoPower", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GaugeVotingNotRising represents a NotRising error raised by the GaugeVoting contract.
type GaugeVotingNotRising struct {
	I *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRising(uint256 i)
func GaugeVotingNotRisingErrorID() common.Hash {
	return common.HexToHash("0xfd9827b7ff50d6f9c918bf35fefef197c60fc6873073282de4574dbd2eaf2262")
}

// UnpackNotRisingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRising(uint256 i)
func (gaugeVoting *GaugeVoting) UnpackNotRisingError(raw []byte) (*GaugeVotingNotRising, error) {
	out := new(GaugeVotingNotRising)
	if err := gaugeVoting.abi.UnpackIntoInterface(out, "NotRising", raw); err != nil {
		return nil, err
	}
	return out, nil
}
