package daemon

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/sender"
	"almanac/internal/store"
)

var (
	erc20 = bindings.NewERC20()
	pair  = bindings.NewUniswapV2Pair()
)

// describeEvery is how often new assets are looked for.
const describeEvery = time.Second

func (x *Indexer) describeTokens(ctx context.Context) {
	ticker := time.NewTicker(describeEvery)
	defer ticker.Stop()
	for {
		if err := x.DescribeTokens(ctx); err != nil && ctx.Err() == nil {
			x.options.Log.Warn("describe tokens", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

// DescribeTokens asks every token that the ledger does not know yet what it says of itself.
func (x *Indexer) DescribeTokens(ctx context.Context) error {
	for {
		unknown, err := x.ledger.UnknownTokens(ctx)
		if err != nil || len(unknown) == 0 {
			return err
		}
		var faults []error
		for _, address := range unknown {
			t, err := describe(ctx, x.chain.Client(), address)
			if err == nil {
				err = x.ledger.AddToken(ctx, t)
			}
			if err != nil {
				faults = append(faults, fmt.Errorf("ask token %s: %w", address, err))
			}
		}
		if len(faults) > 0 {
			return errors.Join(faults...)
		}
	}
}

// describe asks a token for its symbol and decimals, and whether it is a pair. A token that does not answer goes by its
// address, with 0 decimals.
func describe(ctx context.Context, node bind.ContractBackend, address common.Address) (store.Token, error) {
	token := erc20.Instance(node, address)
	symbol, err1 := tell(ctx, token, erc20.PackSymbol(), erc20.UnpackSymbol)
	decimals, err2 := tell(ctx, token, erc20.PackDecimals(), erc20.UnpackDecimals)
	token0, err3 := tell(ctx, token, pair.PackToken0(), pair.UnpackToken0)
	token1, err4 := tell(ctx, token, pair.PackToken1(), pair.UnpackToken1)
	if symbol == "" {
		symbol = address.Hex()[:10]
	}
	t := store.Token{Address: address, Symbol: symbol, Decimals: decimals, Token0: token0, Token1: token1}
	return t, errors.Join(err1, err2, err3, err4)
}

// tell reads one view. A contract that reverts, or answers something else, says nothing: only a node that does not answer
// is an error.
func tell[T any](ctx context.Context, c *bind.BoundContract, call []byte, unpack func([]byte) (T, error)) (T, error) {
	var nothing T
	raw, err := c.CallRaw(&bind.CallOpts{Context: ctx}, call)
	switch {
	case errors.Is(err, bind.ErrNoCode), sender.Refuses(err):
		return nothing, nil
	case err != nil:
		return nothing, err
	}
	value, err := unpack(raw)
	if err != nil {
		return nothing, nil
	}
	return value, nil
}
