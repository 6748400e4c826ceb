package store_test

import (
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/internal/event"
	"almanac/internal/store"
)

func TestRegister_BindsALedgerOnce(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(chainID)
	if _, ok, err := l.Deployment(t.Context()); ok || err != nil {
		t.Fatalf("got a deployment before Register, %v", err)
	}
	d := store.Deployment{GenesisHash: common.Hash{1}, Vault: common.Address{2}, Distributor: common.Address{3}, ALM: common.Address{4},
		StartBlock: 5, GenesisTime: 1_700_000_000, EpochLength: 604_800, KeepsState: true}
	must(t, l.Register(t.Context(), d))
	must(t, l.Register(t.Context(), d))
	if got, ok, err := l.Deployment(t.Context()); err != nil || !ok || got != d {
		t.Errorf("got %+v, %v, %v, want %+v", got, ok, err, d)
	}
	for says, change := range map[string]func(*store.Deployment){
		"its genesis block is": func(d *store.Deployment) { d.GenesisHash = common.Hash{9} },
		"its vault is":         func(d *store.Deployment) { d.Vault = common.Address{9} },
		"with other terms":     func(d *store.Deployment) { d.EpochLength++ },
	} {
		other := d
		change(&other)
		err := l.Register(t.Context(), other)
		if !errors.Is(err, store.ErrOtherDeployment) || !strings.Contains(err.Error(), says) || strings.Contains(err.Error(), "\n") {
			t.Errorf("got %v, want one line that says %q", err, says)
		}
	}
}

func TestTokens_AreThoseTheLedgerSpeaksOf(t *testing.T) {
	t.Parallel()
	l := open(t).Ledger(chainID)
	alm, pair, stranger := common.Address{1}, common.Address{2}, common.Address{3}
	must(t, l.Register(t.Context(), store.Deployment{ALM: alm, EpochLength: 1, KeepsState: true}))
	must(t, l.Append(t.Context(), []event.Block{blockOf(1), blockOf(2, poolRow(pair))}))

	wantUnknown(t, l, alm, pair)
	must(t, l.AddToken(t.Context(), store.Token{Address: alm, Symbol: "ALM", Decimals: 18}))
	must(t, l.AddToken(t.Context(), store.Token{Address: stranger, Symbol: "NO"}))
	must(t, l.AddToken(t.Context(), store.Token{Address: pair, Symbol: "UNI\x00-V2\n\xff", Decimals: 18, Token0: alm, Token1: common.Address{8}}))
	wantUnknown(t, l, common.Address{8})
	must(t, l.AddToken(t.Context(), store.Token{Address: common.Address{8}, Symbol: strings.Repeat("€", 99), Decimals: 255}))
	wantUnknown(t, l)

	tokens, err := l.Tokens(t.Context())
	must(t, err)
	if len(tokens) != 3 || tokens[1].Symbol != "UNI-V2" || tokens[1].Token1 != (common.Address{8}) || tokens[2].Symbol != strings.Repeat("€", 32) || tokens[2].Decimals != 255 {
		t.Errorf("got tokens %+v", tokens)
	}
	must(t, l.Rewind(t.Context(), 1))
	tokens, err = l.Tokens(t.Context())
	must(t, err)
	if len(tokens) != 1 || tokens[0].Address != alm {
		t.Errorf("got tokens %+v after the pool was lost to a fork, want ALM alone", tokens)
	}
}

func wantUnknown(t *testing.T, l *store.Ledger, want ...common.Address) {
	t.Helper()
	got, err := l.UnknownTokens(t.Context())
	must(t, err)
	if !slices.Equal(got, want) {
		t.Errorf("got unknown tokens %v, want %v", got, want)
	}
}

func poolRow(asset common.Address) event.Row {
	return row("pool_created", fields{"pool_id": asset.Big(), "asset": asset, "minimum": big.NewInt(1), "penalty_bps": uint64(0), "votes": false,
		"unbonding_periods": []uint64{0, 604_800}, "boosts": []uint64{10_000, 12_500}})
}
