package deployer

import (
	"context"
	"math/big"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"almanac/internal/sender"
)

// stuck is a node, and a sender, one of whose transactions is never mined.
type stuck struct{ Node }

func (stuck) PendingNonceAt(context.Context, common.Address) (uint64, error)    { return 8, nil }
func (stuck) NonceAt(context.Context, common.Address, *big.Int) (uint64, error) { return 7, nil }

func (stuck) Address() common.Address                                   { return common.Address{1} }
func (stuck) Send(context.Context, sender.Call) (*types.Receipt, error) { panic("nothing may be sent") }

func TestSettle_EndsWithoutADeadline(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		d := &Deployment{node: stuck{}, sender: stuck{}, log: func(string) {}}
		err := d.settle(t.Context())
		if err == nil || !strings.Contains(err.Error(), "below 7, and those up to 7 are sent but not mined") || strings.Contains(err.Error(), "\n") {
			t.Errorf("got %v, want one line with the nonces", err)
		}
		if waited := time.Since(began); waited != patience {
			t.Errorf("waited %s, want %s", waited, patience)
		}
	})
}
