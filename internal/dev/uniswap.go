package dev

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"almanac/bindings"
	"almanac/internal/sender"
)

var (
	erc20   = bindings.NewERC20()
	factory = bindings.NewUniswapV2Factory()
	router  = bindings.NewUniswapV2Router()
)

// exchange is a real Uniswap V2 with one pair of ALM and wrapped ether.
type exchange struct {
	router, weth, pair common.Address
}

// party is whoever sends transactions.
type party interface {
	Address() common.Address
	Send(ctx context.Context, call sender.Call) (*types.Receipt, error)
}

// openExchange deploys Uniswap V2 from its npm artifacts and seeds the pair of ALM and ether.
func openExchange(ctx context.Context, node bind.ContractBackend, p party, alm common.Address, almIn, etherIn *big.Int) (exchange, error) {
	zero := make([]byte, 32)
	weth, err := deployArtifact(ctx, p, "@uniswap/v2-periphery/build/WETH9.json")
	if err != nil {
		return exchange{}, err
	}
	factoryAt, err := deployArtifact(ctx, p, "@uniswap/v2-core/build/UniswapV2Factory.json", zero)
	if err != nil {
		return exchange{}, err
	}
	routerAt, err := deployArtifact(ctx, p, "@uniswap/v2-periphery/build/UniswapV2Router02.json",
		common.LeftPadBytes(factoryAt[:], 32), common.LeftPadBytes(weth[:], 32))
	if err != nil {
		return exchange{}, err
	}
	x := exchange{router: routerAt, weth: weth}
	if err := x.addLiquidity(ctx, p, alm, almIn, etherIn); err != nil {
		return exchange{}, err
	}
	x.pair, err = bind.Call(factory.Instance(node, factoryAt), &bind.CallOpts{Context: ctx}, factory.PackGetPair(alm, weth), factory.UnpackGetPair)
	if err != nil {
		return exchange{}, fmt.Errorf("read pair: %w", err)
	}
	return x, nil
}

func deployArtifact(ctx context.Context, p party, name string, arguments ...[]byte) (common.Address, error) {
	code, err := artifact(name)
	if err != nil {
		return common.Address{}, err
	}
	for _, a := range arguments {
		code = append(code, a...)
	}
	receipt, err := p.Send(ctx, sender.Call{Data: code})
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy %s: %w", name, err)
	}
	return receipt.ContractAddress, nil
}

// addLiquidity gives the pair ALM and ether in its present proportion, up to the amounts.
func (x exchange) addLiquidity(ctx context.Context, p party, alm common.Address, almIn, etherIn *big.Int) error {
	if err := approve(ctx, p, alm, x.router, almIn); err != nil {
		return err
	}
	data := router.PackAddLiquidityETH(alm, almIn, big.NewInt(1), big.NewInt(1), p.Address(), farFuture)
	if _, err := p.Send(ctx, sender.Call{To: &x.router, Data: data, Value: etherIn}); err != nil {
		return fmt.Errorf("add liquidity: %w", err)
	}
	return nil
}

// buy swaps ether for ALM.
func (x exchange) buy(ctx context.Context, p party, alm common.Address, etherIn *big.Int) error {
	data := router.PackSwapExactETHForTokens(big.NewInt(1), []common.Address{x.weth, alm}, p.Address(), farFuture)
	if _, err := p.Send(ctx, sender.Call{To: &x.router, Data: data, Value: etherIn}); err != nil {
		return fmt.Errorf("buy ALM: %w", err)
	}
	return nil
}

// sell swaps ALM, approved before, for ether.
func (x exchange) sell(ctx context.Context, p party, alm common.Address, almIn *big.Int) error {
	data := router.PackSwapExactTokensForETH(almIn, big.NewInt(1), []common.Address{alm, x.weth}, p.Address(), farFuture)
	if _, err := p.Send(ctx, sender.Call{To: &x.router, Data: data}); err != nil {
		return fmt.Errorf("sell ALM: %w", err)
	}
	return nil
}

func approve(ctx context.Context, p party, token, spender common.Address, amount *big.Int) error {
	if _, err := p.Send(ctx, sender.Call{To: &token, Data: erc20.PackApprove(spender, amount)}); err != nil {
		return fmt.Errorf("approve %s: %w", spender, err)
	}
	return nil
}

// farFuture is a deadline that a demonstration does not meet.
var farFuture = new(big.Int).Lsh(big.NewInt(1), 62)
