package daemon

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/devnode"
	"almanac/internal/sender"
)

// A token may say anything, or nothing: it is described all the same, and stops no other.
func TestDescribe_TakesWhateverATokenSays(t *testing.T) {
	t.Parallel()
	node, err := devnode.Start(devnode.Options{BlockSeconds: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go func() { _ = node.Run(ctx, 2*time.Millisecond) }()
	s := sender.New(node.Client(), node.ChainID(), sender.KeySigner(devnode.Key(0)), sender.Options{Poll: 2 * time.Millisecond})
	deploy := func(code []byte) common.Address {
		receipt, err := s.Send(ctx, sender.Call{Data: code})
		if err != nil {
			t.Fatal(err)
		}
		return receipt.ContractAddress
	}
	token := bindings.NewAlmanacToken()
	for name, c := range map[string]struct {
		at       common.Address
		symbol   string // empty: goes by its address
		decimals uint8
	}{
		"a plain token":                    {deploy(append(common.FromHex(bindings.AlmanacTokenMetaData.Bin), token.PackConstructor(s.Address())...)), "ALM", 18},
		"a contract that only reverts":     {deploy(runtime("5f5ffd")), "", 0},
		"a contract that is no code":       {deploy(runtime("fe")), "", 0},
		"a contract that burns all gas":    {deploy(runtime("5b5f56")), "", 0},
		"a contract that answers one word": {deploy(runtime("60075f5260205ff3")), "", 7}, // not a string; as decimals, 7
		"an account without code":          {devnode.Address(5), "", 0},
	} {
		got, err := describe(ctx, node.Client(), c.at)
		if c.symbol == "" {
			c.symbol = c.at.Hex()[:10]
		}
		if err != nil || got.Symbol != c.symbol || got.Decimals != c.decimals {
			t.Errorf("%s: got %q with %d decimals, %v; want %q with %d", name, got.Symbol, got.Decimals, err, c.symbol, c.decimals)
		}
	}
	node.Close()
	if got, err := describe(ctx, node.Client(), devnode.Address(5)); err == nil || strings.Contains(err.Error(), "no code") {
		t.Errorf("a node that is gone: got %+v, %v; want an error, so that the token is asked again", got, err)
	}
}

// runtime wraps a contract's code into the code that creates it.
func runtime(code string) []byte {
	body := common.FromHex(code)
	return append([]byte{0x60, byte(len(body)), 0x80, 0x60, 0x0b, 0x5f, 0x39, 0x5f, 0xf3, 0, 0}, body...)
}
