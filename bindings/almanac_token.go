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

// CheckpointsCheckpoint208 is an auto generated low-level Go binding around an user-defined struct.
type CheckpointsCheckpoint208 struct {
	Key   *big.Int
	Value *big.Int
}

// AlmanacTokenMetaData contains all meta data concerning the AlmanacToken contract.
var AlmanacTokenMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cap\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pos\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCheckpoints.Checkpoint208\",\"components\":[{\"name\":\"_key\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"_value\",\"type\":\"uint208\",\"internalType\":\"uint208\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastTotalSupply\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"numCheckpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20ExceededCap\",\"inputs\":[{\"name\":\"increasedSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20ExceededSafeSupply\",\"inputs\":[{\"name\":\"increasedSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidCap\",\"inputs\":[{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC5805FutureLookup\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "AlmanacToken",
	Bin: "0x610180604052348015610010575f5ffd5b5060405161271138038061271183398101604081905261002f91610842565b60405180604001604052806007815260200166416c6d616e616360c81b81525080604051806040016040528060018152602001603160f81b8152506b033b2e3c9fd0803ce800000060405180604001604052806007815260200166416c6d616e616360c81b81525060405180604001604052806003815260200162414c4d60e81b81525081600390816100c2919061090a565b5060046100cf828261090a565b505050805f036100f95760405163392e1e2760e01b81525f60048201526024015b60405180910390fd5b608052610105826101c6565b61014052610112816101c6565b61016052815160208084019190912061010052815190820120610120524660c0526101a06101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e052506101c0816b033b2e3c9fd0803ce8000000610203565b50610a94565b5f5f829050601f815111156101f0578260405163305a27a960e01b81526004016100f091906109c4565b80516101fb826109f9565b179392505050565b6001600160a01b03821661022c5760405163ec442f0560e01b81525f60048201526024016100f0565b6102375f838361023b565b5050565b61024683838361024b565b505050565b6102568383836102b1565b6001600160a01b0383166102a6575f61026e60025490565b90506001600160d01b03808211156102a357604051630e58ae9360e11b815260048101839052602481018290526044016100f0565b50505b610246838383610314565b6102bc83838361039c565b6001600160a01b038316610246575f6102d460805190565b90505f6102e060025490565b90508181111561030d5760405163279e7e1560e21b815260048101829052602481018390526044016100f0565b5050505050565b6001600160a01b0383166103425761033f600a6108226104c260201b1761033a846104d6565b61050d565b50505b6001600160a01b03821661036b57610368600a61082d61053b60201b1761033a846104d6565b50505b6001600160a01b038381165f9081526008602052604080822054858416835291205461024692918216911683610546565b6001600160a01b0383166103c6578060025f8282546103bb9190610a30565b909155506104369050565b6001600160a01b0383165f90815260208190526040902054818110156104185760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016100f0565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661045257600280548290039055610470565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516104b591815260200190565b60405180910390a3505050565b5f6104cd8284610a43565b90505b92915050565b5f6001600160d01b03821115610509576040516306dfcc6560e41b815260d06004820152602481018390526044016100f0565b5090565b5f8061052e4261052661051f88610696565b868860201c565b8791906106de565b915091505b935093915050565b5f6104cd8284610a62565b816001600160a01b0316836001600160a01b03161415801561056757505f81115b15610246576001600160a01b038316156105ff576001600160a01b0383165f908152600960209081526040822082916105ad919061053b901b61082d1761033a866104d6565b6001600160d01b031691506001600160d01b03169150846001600160a01b03165f5160206126f15f395f51905f5283836040516105f4929190918252602082015260400190565b60405180910390a250505b6001600160a01b03821615610246576001600160a01b0382165f9081526009602090815260408220829161064091906104c2901b6108221761033a866104d6565b6001600160d01b031691506001600160d01b03169150836001600160a01b03165f5160206126f15f395f51905f528383604051610687929190918252602082015260400190565b60405180910390a25050505050565b80545f9080156106d5576106bc836106af600184610a81565b5f91825260209091200190565b54660100000000000090046001600160d01b03166106d7565b5f5b9392505050565b5f8061052e85858582545f90819080156107e5575f610702876106af600185610a81565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561074857604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361078457825465ffffffffffff1666010000000000006001600160d01b038916021783556107d7565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061053392505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a8152918220955192519093166601000000000000029190931617920191909155905081610533565b5f60208284031215610852575f5ffd5b81516001600160a01b03811681146106d7575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061089057607f821691505b6020821081036108ae57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610246578282111561024657805f5260205f20601f840160051c60208510156108df57505f5b90810190601f840160051c035f5b81811015610902575f838201556001016108ed565b505050505050565b81516001600160401b0381111561092357610923610868565b61093781610931845461087c565b846108b4565b6020601f821160018114610969575f83156109525750848201515b5f19600385901b1c1916600184901b17845561030d565b5f84815260208120601f198516915b828110156109985787850151825560209485019460019092019101610978565b50848210156109b557868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156108ae575f1960209190910360031b1b16919050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156104d0576104d0610a1c565b6001600160d01b0381811683821601908111156104d0576104d0610a1c565b6001600160d01b0382811682821603908111156104d0576104d0610a1c565b818103818111156104d0576104d0610a1c565b60805160a05160c05160e05161010051610120516101405161016051611bfb610af65f395f610c2101525f610bf601525f6109fc01525f6109d401525f61092f01525f61095901525f61098301525f81816101e8015261150a0152611bfb5ff3fe608060405234801561000f575f5ffd5b506004361061016d575f3560e01c806370a08231116100d95780639ab24eb011610093578063d505accf1161006e578063d505accf14610391578063dd62ed3e146103a4578063ec81b483146103dc578063f1127ed8146103ef575f5ffd5b80639ab24eb014610358578063a9059cbb1461036b578063c3cda5201461037e575f5ffd5b806370a08231146102d15780637ecebe00146102f957806384b0196e1461030c5780638e539e8c1461032757806391ddadf41461033a57806395d89b4114610350575f5ffd5b80633644e5151161012a5780633644e5151461020c5780633a46b1a8146102145780634bf5d7e914610227578063587cde1e146102515780635c19a95c146102945780636fcfff45146102a9575f5ffd5b806306fdde0314610171578063095ea7b31461018f57806318160ddd146101b257806323b872dd146101c4578063313ce567146101d7578063355274ea146101e6575b5f5ffd5b61017961042e565b6040516101869190611882565b60405180910390f35b6101a261019d3660046118af565b6104be565b6040519015158152602001610186565b6002545b604051908152602001610186565b6101a26101d23660046118d7565b6104d7565b60405160128152602001610186565b7f00000000000000000000000000000000000000000000000000000000000000006101b6565b6101b66104fa565b6101b66102223660046118af565b610508565b60408051808201909152600e81526d06d6f64653d74696d657374616d760941b6020820152610179565b61027c61025f366004611911565b6001600160a01b039081165f908152600860205260409020541690565b6040516001600160a01b039091168152602001610186565b6102a76102a2366004611911565b610542565b005b6102bc6102b7366004611911565b610551565b60405163ffffffff9091168152602001610186565b6101b66102df366004611911565b6001600160a01b03165f9081526020819052604090205490565b6101b6610307366004611911565b61055b565b610314610565565b604051610186979695949392919061192a565b6101b66103353660046119c0565b6105a7565b60405165ffffffffffff42168152602001610186565b6101796105cb565b6101b6610366366004611911565b6105da565b6101a26103793660046118af565b6105fa565b6102a761038c3660046119e7565b610607565b6102a761039f366004611a3b565b6106c8565b6101b66103b2366004611aa1565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6101b66b033b2e3c9fd0803ce800000081565b6104026103fd366004611ad2565b6107fe565b60408051825165ffffffffffff1681526020928301516001600160d01b03169281019290925201610186565b60606003805461043d90611b0f565b80601f016020809104026020016040519081016040528092919081815260200182805461046990611b0f565b80156104b45780601f1061048b576101008083540402835291602001916104b4565b820191905f5260205f20905b81548152906001019060200180831161049757829003601f168201915b5050505050905090565b5f336104cb818585610838565b60019150505b92915050565b5f336104e485828561084a565b6104ef8585856108c6565b506001949350505050565b5f610503610923565b905090565b5f61053261051583610a4c565b6001600160a01b0385165f90815260096020526040902090610a90565b6001600160d01b03169392505050565b3361054d8183610b40565b5050565b5f6104d182610bb1565b5f6104d182610bd2565b5f6060805f5f5f6060610576610bef565b61057e610c1a565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6105bc6105b483610a4c565b600a90610a90565b6001600160d01b031692915050565b60606004805461043d90611b0f565b6001600160a01b0381165f9081526009602052604081206105bc90610c45565b5f336104cb8185856108c6565b8342111561063057604051632341d78760e11b8152600481018590526024015b60405180910390fd5b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f906106a9906106a19060a00160405160208183030381529060405280519060200120610c7c565b858585610ca8565b90506106b58187610cd4565b6106bf8188610b40565b50505050505050565b834211156106ec5760405163313c898160e11b815260048101859052602401610627565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886107378c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61079182610c7c565b90505f6107a082878787610ca8565b9050896001600160a01b0316816001600160a01b0316146107e7576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610627565b6107f28a8a8a610838565b50505050505050505050565b604080518082019091525f808252602082015261081b8383610d26565b9392505050565b5f61081b8284611b5b565b5f61081b8284611b7a565b6108458383836001610d5a565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156108c057818110156108b257604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610627565b6108c084848484035f610d5a565b50505050565b6001600160a01b0383166108ef57604051634b637e8f60e11b81525f6004820152602401610627565b6001600160a01b0382166109185760405163ec442f0560e01b81525f6004820152602401610627565b610845838383610e2c565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561097b57507f000000000000000000000000000000000000000000000000000000000000000046145b156109a557507f000000000000000000000000000000000000000000000000000000000000000090565b610503604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f4265ffffffffffff81168310610a8757604051637669fc0f60e11b81526004810184905265ffffffffffff82166024820152604401610627565b61081b83610e37565b81545f9081816005811115610aec575f610aa984610e6d565b610ab39085611b99565b5f8881526020902090915081015465ffffffffffff9081169087161015610adc57809150610aea565b610ae7816001611bac565b92505b505b5f610af987878585610fc5565b90508015610b3357610b1d87610b10600184611b99565b5f91825260209091200190565b54600160301b90046001600160d01b0316610b35565b5f5b979650505050505050565b6001600160a01b038281165f8181526008602052604080822080548686166001600160a01b0319821681179092559151919094169392849290917f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a46108458183610bac8661101b565b611038565b6001600160a01b0381165f908152600960205260408120546104d1906111a1565b6001600160a01b0381165f908152600760205260408120546104d1565b60606105037f00000000000000000000000000000000000000000000000000000000000000006111d1565b60606105037f00000000000000000000000000000000000000000000000000000000000000006111d1565b80545f908015610c7457610c5e83610b10600184611b99565b54600160301b90046001600160d01b031661081b565b5f9392505050565b5f6104d1610c88610923565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f610cb88888888861120e565b925092509250610cc882826112d6565b50909695505050505050565b6001600160a01b0382165f908152600760205260409020805460018101909155818114610845576040516301d4b62360e61b81526001600160a01b038416600482015260248101829052604401610627565b604080518082019091525f80825260208201526001600160a01b0383165f90815260096020526040902061081b908361138e565b6001600160a01b038416610d835760405163e602df0560e01b81525f6004820152602401610627565b6001600160a01b038316610dac57604051634a1406b160e11b81525f6004820152602401610627565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156108c057826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610e1e91815260200190565b60405180910390a350505050565b6108458383836113fb565b5f65ffffffffffff821115610e69576040516306dfcc6560e41b81526030600482015260248101839052604401610627565b5090565b5f60018211610e7a575090565b816001600160801b8210610e935760809190911c9060401b5b680100000000000000008210610eae5760409190911c9060201b5b6401000000008210610ec55760209190911c9060101b5b620100008210610eda5760109190911c9060081b5b6101008210610eee5760089190911c9060041b5b60108210610f015760049190911c9060021b5b60048210610f0d5760011b5b600302600190811c90818581610f2557610f25611bbf565b048201901c90506001818581610f3d57610f3d611bbf565b048201901c90506001818581610f5557610f55611bbf565b048201901c90506001818581610f6d57610f6d611bbf565b048201901c90506001818581610f8557610f85611bbf565b048201901c90506001818581610f9d57610f9d611bbf565b048201901c9050610fbc818581610fb657610fb6611bbf565b04821190565b90039392505050565b5f5b81831015611013575f85815260209020838316600285851804019081015465ffffffffffff86811691161115610fff5780925061100d565b61100a816001611bac565b93505b50610fc7565b509392505050565b6001600160a01b0381165f908152602081905260408120546104d1565b816001600160a01b0316836001600160a01b03161415801561105957505f81115b15610845576001600160a01b03831615611100576001600160a01b0383165f908152600960205260408120819061109b9061082d61109686611461565b611494565b6001600160d01b031691506001600160d01b03169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72483836040516110f5929190918252602082015260400190565b60405180910390a250505b6001600160a01b03821615610845576001600160a01b0382165f90815260096020526040812081906111389061082261109686611461565b6001600160d01b031691506001600160d01b03169150836001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051611192929190918252602082015260400190565b60405180910390a25050505050565b5f63ffffffff821115610e69576040516306dfcc6560e41b81526020600482015260248101839052604401610627565b60605f6111dd836114c5565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561124757505f915060039050826112cc565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611298573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166112c357505f9250600191508290506112cc565b92505f91508190505b9450945094915050565b5f8260038111156112e9576112e9611bd3565b036112f2575050565b600182600381111561130657611306611bd3565b036113245760405163f645eedf60e01b815260040160405180910390fd5b600282600381111561133857611338611bd3565b036113595760405163fce698f760e01b815260048101829052602401610627565b600382600381111561136d5761136d611bd3565b0361054d576040516335e2f38360e21b815260048101829052602401610627565b604080518082019091525f8082526020820152825f018263ffffffff16815481106113bb576113bb611be7565b5f9182526020918290206040805180820190915291015465ffffffffffff81168252600160301b90046001600160d01b0316918101919091529392505050565b6114068383836114ec565b6001600160a01b038316611456575f61141e60025490565b90506001600160d01b038082111561145357604051630e58ae9360e11b81526004810183905260248101829052604401610627565b50505b61084583838361155c565b5f6001600160d01b03821115610e69576040516306dfcc6560e41b815260d0600482015260248101839052604401610627565b5f806114b8426114b06114a688610c45565b868863ffffffff16565b8791906115d1565b915091505b935093915050565b5f60ff8216601f8111156104d157604051632cd44ac360e21b815260040160405180910390fd5b6114f78383836115de565b6001600160a01b038316610845576002547f000000000000000000000000000000000000000000000000000000000000000090818111156115555760405163279e7e1560e21b81526004810182905260248101839052604401610627565b5050505050565b6001600160a01b03831661157e5761157b600a61082261109684611461565b50505b6001600160a01b0382166115a05761159d600a61082d61109684611461565b50505b6001600160a01b038381165f9081526008602052604080822054858416835291205461084592918216911683611038565b5f806114b8858585611704565b6001600160a01b038316611608578060025f8282546115fd9190611bac565b909155506116789050565b6001600160a01b0383165f908152602081905260409020548181101561165a5760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610627565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216611694576002805482900390556116b2565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516116f791815260200190565b60405180910390a3505050565b82545f90819080156117fa575f61172087610b10600185611b99565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561176357604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361179c57825465ffffffffffff16600160301b6001600160d01b038916021783556117ec565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506114bd92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816114bd565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61081b6020830184611854565b80356001600160a01b03811681146118aa575f5ffd5b919050565b5f5f604083850312156118c0575f5ffd5b6118c983611894565b946020939093013593505050565b5f5f5f606084860312156118e9575f5ffd5b6118f284611894565b925061190060208501611894565b929592945050506040919091013590565b5f60208284031215611921575f5ffd5b61081b82611894565b60ff60f81b8816815260e060208201525f61194860e0830189611854565b828103604084015261195a8189611854565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156119af578351835260209384019390920191600101611991565b50909b9a5050505050505050505050565b5f602082840312156119d0575f5ffd5b5035919050565b803560ff811681146118aa575f5ffd5b5f5f5f5f5f5f60c087890312156119fc575f5ffd5b611a0587611894565b95506020870135945060408701359350611a21606088016119d7565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f5f5f60e0888a031215611a51575f5ffd5b611a5a88611894565b9650611a6860208901611894565b95506040880135945060608801359350611a84608089016119d7565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215611ab2575f5ffd5b611abb83611894565b9150611ac960208401611894565b90509250929050565b5f5f60408385031215611ae3575f5ffd5b611aec83611894565b9150602083013563ffffffff81168114611b04575f5ffd5b809150509250929050565b600181811c90821680611b2357607f821691505b602082108103611b4157634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b6001600160d01b0381811683821601908111156104d1576104d1611b47565b6001600160d01b0382811682821603908111156104d1576104d1611b47565b818103818111156104d1576104d1611b47565b808201808211156104d1576104d1611b47565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52603260045260245ffddec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724",
}

// AlmanacToken is an auto generated Go binding around an Ethereum contract.
type AlmanacToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AlmanacToken) GetABI() abi.ABI {
	return c.abi
}

// NewAlmanacToken creates a new instance of AlmanacToken.
func NewAlmanacToken() *AlmanacToken {
	parsed, err := AlmanacTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AlmanacToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AlmanacToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address holder) returns()
func (almanacToken *AlmanacToken) PackConstructor(holder common.Address) []byte {
	enc, err := almanacToken.abi.Pack("", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec81b483.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CAP() view returns(uint256)
func (almanacToken *AlmanacToken) PackCAP() []byte {
	enc, err := almanacToken.abi.Pack("CAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec81b483.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CAP() view returns(uint256)
func (almanacToken *AlmanacToken) TryPackCAP() ([]byte, error) {
	return almanacToken.abi.Pack("CAP")
}

// UnpackCAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec81b483.
//
// Solidity: function CAP() view returns(uint256)
func (almanacToken *AlmanacToken) UnpackCAP(data []byte) (*big.Int, error) {
	out, err := almanacToken.abi.Unpack("CAP", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (almanacToken *AlmanacToken) PackCLOCKMODE() []byte {
	enc, err := almanacToken.abi.Pack("CLOCK_MODE")
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
func (almanacToken *AlmanacToken) TryPackCLOCKMODE() ([]byte, error) {
	return almanacToken.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (almanacToken *AlmanacToken) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := almanacToken.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (almanacToken *AlmanacToken) PackDOMAINSEPARATOR() []byte {
	enc, err := almanacToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (almanacToken *AlmanacToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return almanacToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (almanacToken *AlmanacToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := almanacToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (almanacToken *AlmanacToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := almanacToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (almanacToken *AlmanacToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return almanacToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (almanacToken *AlmanacToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := almanacToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (almanacToken *AlmanacToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := almanacToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (almanacToken *AlmanacToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return almanacToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (almanacToken *AlmanacToken) UnpackApprove(data []byte) (bool, error) {
	out, err := almanacToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (almanacToken *AlmanacToken) PackBalanceOf(account common.Address) []byte {
	enc, err := almanacToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (almanacToken *AlmanacToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return almanacToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (almanacToken *AlmanacToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := almanacToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355274ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cap() view returns(uint256)
func (almanacToken *AlmanacToken) PackCap() []byte {
	enc, err := almanacToken.abi.Pack("cap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355274ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cap() view returns(uint256)
func (almanacToken *AlmanacToken) TryPackCap() ([]byte, error) {
	return almanacToken.abi.Pack("cap")
}

// UnpackCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x355274ea.
//
// Solidity: function cap() view returns(uint256)
func (almanacToken *AlmanacToken) UnpackCap(data []byte) (*big.Int, error) {
	out, err := almanacToken.abi.Unpack("cap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (almanacToken *AlmanacToken) PackCheckpoints(account common.Address, pos uint32) []byte {
	enc, err := almanacToken.abi.Pack("checkpoints", account, pos)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (almanacToken *AlmanacToken) TryPackCheckpoints(account common.Address, pos uint32) ([]byte, error) {
	return almanacToken.abi.Pack("checkpoints", account, pos)
}

// UnpackCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1127ed8.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (almanacToken *AlmanacToken) UnpackCheckpoints(data []byte) (CheckpointsCheckpoint208, error) {
	out, err := almanacToken.abi.Unpack("checkpoints", data)
	if err != nil {
		return *new(CheckpointsCheckpoint208), err
	}
	out0 := *abi.ConvertType(out[0], new(CheckpointsCheckpoint208)).(*CheckpointsCheckpoint208)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (almanacToken *AlmanacToken) PackClock() []byte {
	enc, err := almanacToken.abi.Pack("clock")
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
func (almanacToken *AlmanacToken) TryPackClock() ([]byte, error) {
	return almanacToken.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (almanacToken *AlmanacToken) UnpackClock(data []byte) (*big.Int, error) {
	out, err := almanacToken.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (almanacToken *AlmanacToken) PackDecimals() []byte {
	enc, err := almanacToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (almanacToken *AlmanacToken) TryPackDecimals() ([]byte, error) {
	return almanacToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (almanacToken *AlmanacToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := almanacToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (almanacToken *AlmanacToken) PackDelegate(delegatee common.Address) []byte {
	enc, err := almanacToken.abi.Pack("delegate", delegatee)
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
func (almanacToken *AlmanacToken) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return almanacToken.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (almanacToken *AlmanacToken) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := almanacToken.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
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
func (almanacToken *AlmanacToken) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return almanacToken.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (almanacToken *AlmanacToken) PackDelegates(account common.Address) []byte {
	enc, err := almanacToken.abi.Pack("delegates", account)
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
func (almanacToken *AlmanacToken) TryPackDelegates(account common.Address) ([]byte, error) {
	return almanacToken.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (almanacToken *AlmanacToken) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := almanacToken.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (almanacToken *AlmanacToken) PackEip712Domain() []byte {
	enc, err := almanacToken.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (almanacToken *AlmanacToken) TryPackEip712Domain() ([]byte, error) {
	return almanacToken.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (almanacToken *AlmanacToken) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := almanacToken.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
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

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (almanacToken *AlmanacToken) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := almanacToken.abi.Pack("getPastTotalSupply", timepoint)
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
func (almanacToken *AlmanacToken) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return almanacToken.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (almanacToken *AlmanacToken) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := almanacToken.abi.Unpack("getPastTotalSupply", data)
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
func (almanacToken *AlmanacToken) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := almanacToken.abi.Pack("getPastVotes", account, timepoint)
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
func (almanacToken *AlmanacToken) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return almanacToken.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (almanacToken *AlmanacToken) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := almanacToken.abi.Unpack("getPastVotes", data)
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
func (almanacToken *AlmanacToken) PackGetVotes(account common.Address) []byte {
	enc, err := almanacToken.abi.Pack("getVotes", account)
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
func (almanacToken *AlmanacToken) TryPackGetVotes(account common.Address) ([]byte, error) {
	return almanacToken.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (almanacToken *AlmanacToken) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := almanacToken.abi.Unpack("getVotes", data)
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
func (almanacToken *AlmanacToken) PackName() []byte {
	enc, err := almanacToken.abi.Pack("name")
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
func (almanacToken *AlmanacToken) TryPackName() ([]byte, error) {
	return almanacToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (almanacToken *AlmanacToken) UnpackName(data []byte) (string, error) {
	out, err := almanacToken.abi.Unpack("name", data)
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
func (almanacToken *AlmanacToken) PackNonces(owner common.Address) []byte {
	enc, err := almanacToken.abi.Pack("nonces", owner)
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
func (almanacToken *AlmanacToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return almanacToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (almanacToken *AlmanacToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := almanacToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (almanacToken *AlmanacToken) PackNumCheckpoints(account common.Address) []byte {
	enc, err := almanacToken.abi.Pack("numCheckpoints", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (almanacToken *AlmanacToken) TryPackNumCheckpoints(account common.Address) ([]byte, error) {
	return almanacToken.abi.Pack("numCheckpoints", account)
}

// UnpackNumCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fcfff45.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (almanacToken *AlmanacToken) UnpackNumCheckpoints(data []byte) (uint32, error) {
	out, err := almanacToken.abi.Unpack("numCheckpoints", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (almanacToken *AlmanacToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := almanacToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (almanacToken *AlmanacToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return almanacToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (almanacToken *AlmanacToken) PackSymbol() []byte {
	enc, err := almanacToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (almanacToken *AlmanacToken) TryPackSymbol() ([]byte, error) {
	return almanacToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (almanacToken *AlmanacToken) UnpackSymbol(data []byte) (string, error) {
	out, err := almanacToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (almanacToken *AlmanacToken) PackTotalSupply() []byte {
	enc, err := almanacToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (almanacToken *AlmanacToken) TryPackTotalSupply() ([]byte, error) {
	return almanacToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (almanacToken *AlmanacToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := almanacToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (almanacToken *AlmanacToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := almanacToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (almanacToken *AlmanacToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return almanacToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (almanacToken *AlmanacToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := almanacToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (almanacToken *AlmanacToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := almanacToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (almanacToken *AlmanacToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return almanacToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (almanacToken *AlmanacToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := almanacToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// AlmanacTokenApproval represents a Approval event raised by the AlmanacToken contract.
type AlmanacTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AlmanacTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (AlmanacTokenApproval) ContractEventName() string {
	return AlmanacTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (almanacToken *AlmanacToken) UnpackApprovalEvent(log *types.Log) (*AlmanacTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacTokenApproval)
	if len(log.Data) > 0 {
		if err := almanacToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacToken.abi.Events[event].Inputs {
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

// AlmanacTokenDelegateChanged represents a DelegateChanged event raised by the AlmanacToken contract.
type AlmanacTokenDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const AlmanacTokenDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (AlmanacTokenDelegateChanged) ContractEventName() string {
	return AlmanacTokenDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (almanacToken *AlmanacToken) UnpackDelegateChangedEvent(log *types.Log) (*AlmanacTokenDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacTokenDelegateChanged)
	if len(log.Data) > 0 {
		if err := almanacToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacToken.abi.Events[event].Inputs {
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

// AlmanacTokenDelegateVotesChanged represents a DelegateVotesChanged event raised by the AlmanacToken contract.
type AlmanacTokenDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const AlmanacTokenDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (AlmanacTokenDelegateVotesChanged) ContractEventName() string {
	return AlmanacTokenDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (almanacToken *AlmanacToken) UnpackDelegateVotesChangedEvent(log *types.Log) (*AlmanacTokenDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacTokenDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := almanacToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacToken.abi.Events[event].Inputs {
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

// AlmanacTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the AlmanacToken contract.
type AlmanacTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AlmanacTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (AlmanacTokenEIP712DomainChanged) ContractEventName() string {
	return AlmanacTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (almanacToken *AlmanacToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*AlmanacTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := almanacToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacToken.abi.Events[event].Inputs {
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

// AlmanacTokenTransfer represents a Transfer event raised by the AlmanacToken contract.
type AlmanacTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const AlmanacTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (AlmanacTokenTransfer) ContractEventName() string {
	return AlmanacTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (almanacToken *AlmanacToken) UnpackTransferEvent(log *types.Log) (*AlmanacTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != almanacToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AlmanacTokenTransfer)
	if len(log.Data) > 0 {
		if err := almanacToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range almanacToken.abi.Events[event].Inputs {
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
func (almanacToken *AlmanacToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return almanacToken.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return almanacToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return almanacToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return almanacToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC20ExceededCap"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC20ExceededCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC20ExceededSafeSupply"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC20ExceededSafeSupplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC20InvalidCap"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC20InvalidCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return almanacToken.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return almanacToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return almanacToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return almanacToken.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return almanacToken.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return almanacToken.UnpackVotesExpiredSignatureError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AlmanacTokenCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the AlmanacToken contract.
type AlmanacTokenCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func AlmanacTokenCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (almanacToken *AlmanacToken) UnpackCheckpointUnorderedInsertionError(raw []byte) (*AlmanacTokenCheckpointUnorderedInsertion, error) {
	out := new(AlmanacTokenCheckpointUnorderedInsertion)
	if err := almanacToken.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the AlmanacToken contract.
type AlmanacTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func AlmanacTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (almanacToken *AlmanacToken) UnpackECDSAInvalidSignatureError(raw []byte) (*AlmanacTokenECDSAInvalidSignature, error) {
	out := new(AlmanacTokenECDSAInvalidSignature)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the AlmanacToken contract.
type AlmanacTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func AlmanacTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (almanacToken *AlmanacToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*AlmanacTokenECDSAInvalidSignatureLength, error) {
	out := new(AlmanacTokenECDSAInvalidSignatureLength)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the AlmanacToken contract.
type AlmanacTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func AlmanacTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (almanacToken *AlmanacToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*AlmanacTokenECDSAInvalidSignatureS, error) {
	out := new(AlmanacTokenECDSAInvalidSignatureS)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC20ExceededCap represents a ERC20ExceededCap error raised by the AlmanacToken contract.
type AlmanacTokenERC20ExceededCap struct {
	IncreasedSupply *big.Int
	Cap             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20ExceededCap(uint256 increasedSupply, uint256 cap)
func AlmanacTokenERC20ExceededCapErrorID() common.Hash {
	return common.HexToHash("0x9e79f854e7e443a7e81774a004f97452fde67fc40f1ae7a0ecb8c360c4f564ac")
}

// UnpackERC20ExceededCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20ExceededCap(uint256 increasedSupply, uint256 cap)
func (almanacToken *AlmanacToken) UnpackERC20ExceededCapError(raw []byte) (*AlmanacTokenERC20ExceededCap, error) {
	out := new(AlmanacTokenERC20ExceededCap)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC20ExceededCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC20ExceededSafeSupply represents a ERC20ExceededSafeSupply error raised by the AlmanacToken contract.
type AlmanacTokenERC20ExceededSafeSupply struct {
	IncreasedSupply *big.Int
	Cap             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func AlmanacTokenERC20ExceededSafeSupplyErrorID() common.Hash {
	return common.HexToHash("0x1cb15d26dea6ae78228522d00b5965f950275bea9a67abeec04cb99806defd4c")
}

// UnpackERC20ExceededSafeSupplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func (almanacToken *AlmanacToken) UnpackERC20ExceededSafeSupplyError(raw []byte) (*AlmanacTokenERC20ExceededSafeSupply, error) {
	out := new(AlmanacTokenERC20ExceededSafeSupply)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC20ExceededSafeSupply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the AlmanacToken contract.
type AlmanacTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func AlmanacTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (almanacToken *AlmanacToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*AlmanacTokenERC20InsufficientAllowance, error) {
	out := new(AlmanacTokenERC20InsufficientAllowance)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the AlmanacToken contract.
type AlmanacTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func AlmanacTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (almanacToken *AlmanacToken) UnpackERC20InsufficientBalanceError(raw []byte) (*AlmanacTokenERC20InsufficientBalance, error) {
	out := new(AlmanacTokenERC20InsufficientBalance)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the AlmanacToken contract.
type AlmanacTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func AlmanacTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (almanacToken *AlmanacToken) UnpackERC20InvalidApproverError(raw []byte) (*AlmanacTokenERC20InvalidApprover, error) {
	out := new(AlmanacTokenERC20InvalidApprover)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC20InvalidCap represents a ERC20InvalidCap error raised by the AlmanacToken contract.
type AlmanacTokenERC20InvalidCap struct {
	Cap *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidCap(uint256 cap)
func AlmanacTokenERC20InvalidCapErrorID() common.Hash {
	return common.HexToHash("0x392e1e27cbe1cbe0653ae0435ec8f503f6a25b76c3c7164a5cacb005b0b68677")
}

// UnpackERC20InvalidCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidCap(uint256 cap)
func (almanacToken *AlmanacToken) UnpackERC20InvalidCapError(raw []byte) (*AlmanacTokenERC20InvalidCap, error) {
	out := new(AlmanacTokenERC20InvalidCap)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC20InvalidCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the AlmanacToken contract.
type AlmanacTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func AlmanacTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (almanacToken *AlmanacToken) UnpackERC20InvalidReceiverError(raw []byte) (*AlmanacTokenERC20InvalidReceiver, error) {
	out := new(AlmanacTokenERC20InvalidReceiver)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the AlmanacToken contract.
type AlmanacTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func AlmanacTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (almanacToken *AlmanacToken) UnpackERC20InvalidSenderError(raw []byte) (*AlmanacTokenERC20InvalidSender, error) {
	out := new(AlmanacTokenERC20InvalidSender)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the AlmanacToken contract.
type AlmanacTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func AlmanacTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (almanacToken *AlmanacToken) UnpackERC20InvalidSpenderError(raw []byte) (*AlmanacTokenERC20InvalidSpender, error) {
	out := new(AlmanacTokenERC20InvalidSpender)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the AlmanacToken contract.
type AlmanacTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func AlmanacTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (almanacToken *AlmanacToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*AlmanacTokenERC2612ExpiredSignature, error) {
	out := new(AlmanacTokenERC2612ExpiredSignature)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the AlmanacToken contract.
type AlmanacTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func AlmanacTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (almanacToken *AlmanacToken) UnpackERC2612InvalidSignerError(raw []byte) (*AlmanacTokenERC2612InvalidSigner, error) {
	out := new(AlmanacTokenERC2612InvalidSigner)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenERC5805FutureLookup represents a ERC5805FutureLookup error raised by the AlmanacToken contract.
type AlmanacTokenERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func AlmanacTokenERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (almanacToken *AlmanacToken) UnpackERC5805FutureLookupError(raw []byte) (*AlmanacTokenERC5805FutureLookup, error) {
	out := new(AlmanacTokenERC5805FutureLookup)
	if err := almanacToken.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the AlmanacToken contract.
type AlmanacTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func AlmanacTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (almanacToken *AlmanacToken) UnpackInvalidAccountNonceError(raw []byte) (*AlmanacTokenInvalidAccountNonce, error) {
	out := new(AlmanacTokenInvalidAccountNonce)
	if err := almanacToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenInvalidShortString represents a InvalidShortString error raised by the AlmanacToken contract.
type AlmanacTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func AlmanacTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (almanacToken *AlmanacToken) UnpackInvalidShortStringError(raw []byte) (*AlmanacTokenInvalidShortString, error) {
	out := new(AlmanacTokenInvalidShortString)
	if err := almanacToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the AlmanacToken contract.
type AlmanacTokenSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AlmanacTokenSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (almanacToken *AlmanacToken) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AlmanacTokenSafeCastOverflowedUintDowncast, error) {
	out := new(AlmanacTokenSafeCastOverflowedUintDowncast)
	if err := almanacToken.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenStringTooLong represents a StringTooLong error raised by the AlmanacToken contract.
type AlmanacTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func AlmanacTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (almanacToken *AlmanacToken) UnpackStringTooLongError(raw []byte) (*AlmanacTokenStringTooLong, error) {
	out := new(AlmanacTokenStringTooLong)
	if err := almanacToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AlmanacTokenVotesExpiredSignature represents a VotesExpiredSignature error raised by the AlmanacToken contract.
type AlmanacTokenVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func AlmanacTokenVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (almanacToken *AlmanacToken) UnpackVotesExpiredSignatureError(raw []byte) (*AlmanacTokenVotesExpiredSignature, error) {
	out := new(AlmanacTokenVotesExpiredSignature)
	if err := almanacToken.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}
