package revert_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"almanac/bindings"
	"almanac/internal/revert"
)

func TestExplain(t *testing.T) {
	notDue := bindings.NewRewardDistributor().GetABI().Errors["NotDue"]
	values, err := notDue.Inputs.Pack(big.NewInt(1_760_000_000))
	if err != nil {
		t.Fatal(err)
	}
	custom := append(notDue.ID.Bytes()[:4:4], values...)
	plain := common.FromHex("0x08c379a0" + strings.Repeat("0", 62) + "20" + strings.Repeat("0", 63) + "2" + "6e6f" + strings.Repeat("0", 60))
	missing := bindings.NewTimelockController().GetABI().Errors["AccessControlUnauthorizedAccount"]
	role := [32]byte{0xab, 31: 0xcd}
	values, err = missing.Inputs.Pack(common.HexToAddress("0x52908400098527886E0F7030069857D2E4169EE7"), role)
	if err != nil {
		t.Fatal(err)
	}
	bytes := append(missing.ID.Bytes()[:4:4], values...)
	for _, c := range []struct {
		data []byte
		want string
	}{
		{custom, "NotDue(nextAt: 1760000000)"},
		{bytes, "AccessControlUnauthorizedAccount(account: 0x52908400098527886E0F7030069857D2E4169EE7, neededRole: 0xab" + strings.Repeat("0", 60) + "cd)"},
		{plain, "no"},
		{custom[:10], "NotDue with unreadable values 0x000000000000"},
		{nil, "no reason given"},
		{[]byte{1, 2, 3, 4, 5}, "unknown error 0x0102030405"},
	} {
		if got := revert.Explain(c.data); got != c.want {
			t.Errorf("%#x: got %q, want %q", c.data, got, c.want)
		}
	}
}
