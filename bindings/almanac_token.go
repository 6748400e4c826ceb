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

// AlmanacTokenMetaData contains all meta data concerning the AlmanacToken contract.
var AlmanacTokenMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cap\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20ExceededCap\",\"inputs\":[{\"name\":\"increasedSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidCap\",\"inputs\":[{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "AlmanacToken",
	Bin: "0x61018080604052346105445760208161114380380380916100208285610548565b83398101031261054457516001600160a01b038116908190036105445760405161004b604082610548565b600781526020810166416c6d616e616360c81b81526040519061006f604083610548565b6007825266416c6d616e616360c81b602083015260405192610092604085610548565b6003845262414c4d60e81b6020850152604051936100b1604086610548565b60018552603160f81b60208601908152845190946001600160401b03821161043f5760035490600182811c9216801561053a575b60208310146104215781601f8493116104c4575b50602090601f831160011461045e575f92610453575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161043f5760045490600182811c92168015610435575b60208310146104215781601f8493116103ab575b50602090601f8311600114610345575f9261033a575b50508160011b915f199060031b1c1916176004555b6b033b2e3c9fd0803ce800000060805261019f8161056b565b610140526101ac8461056b565b6101605251902091826101005251902080610120524660c0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021660c082610548565b51902060a0523060e0528015610327576002546b033b2e3c9fd0803ce8000000810180911161031357600255805f525f60205260405f206b033b2e3c9fd0803ce800000081540190555f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206040516b033b2e3c9fd0803ce80000008152a36080516002548181116102fe57604051610b6c90816105d782396080518161055d015260a051816108f1015260c051816109ae015260e051816108bb0152610100518161094001526101205181610966015261014051816103d5015261016051816103fe0152f35b63279e7e1560e21b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f80610171565b60045f9081528281209350601f198516905b818110610393575090846001959493921061037b575b505050811b01600455610186565b01515f1960f88460031b161c191690555f808061036d565b92936020600181928786015181550195019301610357565b8281111561015b5760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610419575b849392601f0160051c82900391015f5b82811061040957505061015b565b5f818301558594506001016103fb565b5f91506103eb565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610147565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061010f565b60035f9081528281209350601f198516905b8181106104ac5750908460019594939210610494575b505050811b01600355610124565b01515f1960f88460031b161c191690555f8080610486565b92936020600181928786015181550195019301610470565b828111156100f95760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208510610532575b849392601f0160051c82900391015f5b8281106105225750506100f9565b5f81830155859450600101610514565b5f9150610504565b91607f16916100e5565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761043f57604052565b601f815111610596576020815191015160208210610587571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde03146106bd57508063095ea7b31461069757806318160ddd1461067a57806323b872dd1461059b578063313ce56714610580578063355274ea146105465780633644e5151461052457806370a08231146104ed5780637ecebe00146104b557806384b0196e146103bd57806395d89b41146102b1578063a9059cbb14610280578063d505accf1461013b578063dd62ed3e146100eb5763ec81b483146100c1575f80fd5b346100e7575f3660031901126100e75760206040516b033b2e3c9fd0803ce80000008152f35b5f80fd5b346100e75760403660031901126100e757610104610799565b61010c6107af565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b346100e75760e03660031901126100e757610154610799565b61015c6107af565b604435906064359260843560ff811681036100e75784421161026d576102306102399160018060a01b03841696875f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528a604084015260018060a01b038916606084015289608084015260a083015260c082015260c081526101fe60e0826107c5565b5190206102096108b8565b906040519161190160f01b83526002830152602282015260c43591604260a4359220610a75565b90929192610af8565b6001600160a01b0316848103610256575061025493506109d4565b005b84906325c0072360e11b5f5260045260245260445ffd5b8463313c898160e11b5f5260045260245ffd5b346100e75760403660031901126100e7576102a661029c610799565b60243590336107fb565b602060405160018152f35b346100e7575f3660031901126100e7576040515f6004548060011c906001811680156103b3575b60208310811461039f5782855290811561037b575060011461031d575b61031983610305818503826107c5565b604051918291602083526020830190610775565b0390f35b60045f9081527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b939250905b808210610361575090915081016020016103056102f5565b919260018160209254838588010152019101909291610349565b60ff191660208086019190915291151560051b8401909101915061030590506102f5565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102d8565b346100e7575f3660031901126100e7576104596103f97f0000000000000000000000000000000000000000000000000000000000000000610a37565b6104227f0000000000000000000000000000000000000000000000000000000000000000610a37565b60206104676040519261043583856107c5565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190610775565b908582036040870152610775565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061049e57505050500390f35b83518552869550938101939281019260010161048f565b346100e75760203660031901126100e7576001600160a01b036104d6610799565b165f526007602052602060405f2054604051908152f35b346100e75760203660031901126100e7576001600160a01b0361050e610799565b165f525f602052602060405f2054604051908152f35b346100e7575f3660031901126100e757602061053e6108b8565b604051908152f35b346100e7575f3660031901126100e75760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346100e7575f3660031901126100e757602060405160128152f35b346100e75760603660031901126100e7576105b4610799565b6105bc6107af565b6001600160a01b0382165f818152600160209081526040808320338452909152902054909260443592915f1981106105fa575b506102a693506107fb565b83811061065f57841561064c573315610639576102a6945f52600160205260405f2060018060a01b0333165f526020528360405f2091039055846105ef565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b8390637dc7a0d960e11b5f523360045260245260445260645ffd5b346100e7575f3660031901126100e7576020600254604051908152f35b346100e75760403660031901126100e7576102a66106b3610799565b60243590336109d4565b346100e7575f3660031901126100e7575f6003548060011c9060018116801561076b575b60208310811461039f5782855290811561037b575060011461070d5761031983610305818503826107c5565b60035f9081527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b939250905b808210610751575090915081016020016103056102f5565b919260018160209254838588010152019101909291610739565b91607f16916106e1565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036100e757565b602435906001600160a01b03821682036100e757565b90601f8019910116810190811067ffffffffffffffff8211176107e757604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b03169081156108a5576001600160a01b031691821561089257815f525f60205260405f205481811061087957817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806109ab575b15610913577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526109a560c0826107c5565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146108ea565b6001600160a01b031690811561064c576001600160a01b03169182156106395760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f8211610a665760405191610a536040846107c5565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91906fa2a8918ca85bafe22016d0b997e4df60600160ff1b038411610aed579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610ae2575f516001600160a01b03811615610ad857905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610b585780610b0a575050565b60018103610b215763f645eedf60e01b5f5260045ffd5b60028103610b3c575063fce698f760e01b5f5260045260245ffd5b600314610b465750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
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

// PackAlmanacTokenEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (almanacToken *AlmanacToken) PackAlmanacTokenEip712Domain() []byte {
	enc, err := almanacToken.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAlmanacTokenEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (almanacToken *AlmanacToken) TryPackAlmanacTokenEip712Domain() ([]byte, error) {
	return almanacToken.abi.Pack("eip712Domain")
}

// AlmanacTokenEip712DomainOutput serves as a container for the return parameters of contract
// method AlmanacTokenEip712Domain.
type AlmanacTokenEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackAlmanacTokenEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (almanacToken *AlmanacToken) UnpackAlmanacTokenEip712Domain(data []byte) (AlmanacTokenEip712DomainOutput, error) {
	out, err := almanacToken.abi.Unpack("eip712Domain", data)
	outstruct := new(AlmanacTokenEip712DomainOutput)
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
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return almanacToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return almanacToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], almanacToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return almanacToken.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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
