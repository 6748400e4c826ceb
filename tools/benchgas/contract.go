package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// contract is one that stands, with the ABI to talk to it.
type contract struct {
	address common.Address
	abi     abi.ABI
}

// has tells whether the contract knows a method.
func (c contract) has(method string) bool {
	_, there := c.abi.Methods[method]
	return there
}

// call packs a call with arguments in order.
func (c contract) call(method string, arguments ...any) (call, error) {
	data, err := c.abi.Pack(method, arguments...)
	if err != nil {
		return call{}, fmt.Errorf("pack %s: %w", method, err)
	}
	return call{to: &c.address, data: data}, nil
}

// named packs a call with arguments by the names they have in the ABI.
func (c contract) named(method string, values map[string]any) (call, error) {
	arguments, err := byName(c.abi.Methods[method].Inputs, values)
	if err != nil {
		return call{}, fmt.Errorf("pack %s: %w", method, err)
	}
	return c.call(method, arguments...)
}

// byName sorts values by the names of the inputs, underscores aside. Whole numbers are given as *big.Int.
func byName(inputs abi.Arguments, values map[string]any) ([]any, error) {
	var arguments []any
	for _, input := range inputs {
		value, known := values[strings.Trim(input.Name, "_")]
		if !known {
			return nil, fmt.Errorf("nothing is known for its argument %s %s", input.Type, input.Name)
		}
		arguments = append(arguments, fit(input.Type, value))
	}
	return arguments, nil
}

// fit turns a whole number into the Go type that the packer wants for a narrow integer.
func fit(into abi.Type, value any) any {
	number, whole := value.(*big.Int)
	if want := into.GetType(); whole && want.Kind() != reflect.Pointer {
		return reflect.ValueOf(number.Uint64()).Convert(want).Interface()
	}
	return value
}

// create is the transaction that deploys an artifact without libraries.
func create(a artifact, at map[string]common.Address, arguments ...any) (call, error) {
	code, err := a.link(at)
	if err != nil {
		return call{}, err
	}
	packed, err := a.abi.Pack("", arguments...)
	if err != nil {
		return call{}, fmt.Errorf("pack constructor of %s: %w", a.path, err)
	}
	return call{data: append(code, packed...)}, nil
}

// deploy puts an artifact on the chain.
func (c *chain) deploy(ctx context.Context, a artifact, at map[string]common.Address, arguments ...any) (contract, error) {
	creation, err := create(a, at, arguments...)
	if err != nil {
		return contract{}, err
	}
	receipt, err := c.send(ctx, deployer, creation)
	if err != nil {
		return contract{}, fmt.Errorf("deploy %s: %w", a.path, err)
	}
	return contract{receipt.ContractAddress, a.abi}, nil
}

// libraries deploys what artifacts of Foundry's want linked, and answers the addresses by name.
func (c *chain) libraries(ctx context.Context, of ...artifact) (map[string]common.Address, error) {
	at := map[string]common.Address{}
	for _, a := range of {
		for _, name := range a.libraries() {
			if _, stands := at[name]; stands {
				continue
			}
			// contracts/out/File.sol/Contract.json: a library is in the folder of its own file
			for file := range a.links {
				if _, here := a.links[file][name]; !here {
					continue
				}
				library, err := load(path.Join(path.Dir(path.Dir(a.path)), path.Base(file), name+".json"))
				if err != nil {
					return nil, err
				}
				deployed, err := c.deploy(ctx, library, at)
				if err != nil {
					return nil, err
				}
				at[name] = deployed.address
			}
		}
	}
	return at, nil
}

// readAddress asks a view that answers one address.
func (c *chain) readAddress(ctx context.Context, of contract, method string, arguments ...any) (common.Address, error) {
	question, err := of.call(method, arguments...)
	if err != nil {
		return common.Address{}, err
	}
	answer, err := c.node.Client().CallContract(ctx, ethereum.CallMsg{To: question.to, Data: question.data}, nil)
	if err != nil {
		return common.Address{}, fmt.Errorf("ask %s: %w", method, why(err))
	}
	return common.BytesToAddress(answer), nil
}

// why adds to a refused call what the contract answered.
func why(err error) error {
	var data rpc.DataError
	if errors.As(err, &data) && data.ErrorData() != nil {
		return fmt.Errorf("%w: %v", err, data.ErrorData())
	}
	if err == nil {
		return errors.New("goes through there")
	}
	return err
}
