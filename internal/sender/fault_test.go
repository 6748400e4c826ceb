package sender_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"testing/synctest"

	"almanac/internal/devnode"
	"almanac/internal/sender"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

func TestSend_RepeatsTheSameBytesUntilMined(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{}
		fl := send(t, node, sender.Options{ReplaceAfter: 100})
		for range 5 { // the node says yes and forgets
			node.block(nil)
			tick()
			tick() // no new head: nothing to say
		}
		got := node.broadcasts()
		if len(got) != 6 {
			t.Errorf("broadcast %d times in 5 heads, want 6", len(got))
		}
		for _, tx := range got {
			if tx.Hash() != got[0].Hash() {
				t.Errorf("other bytes were broadcast: %s", tx.Hash())
			}
		}
		node.block(got[0])
		tick()
		if r := fl.ended(t); r.err != nil || r.receipt.TxHash != got[0].Hash() {
			t.Errorf("ended with %v, want the receipt", r.err)
		}
	})
}

func TestSend_TriesAgainAtOnceWhenUnheard(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{answers: []error{errors.New("read tcp: connection reset"), errors.New("502 Bad Gateway")}}
		fl := send(t, node, sender.Options{})
		tick()
		tick()
		tick()
		if got := node.broadcasts(); len(got) != 3 || got[2].Hash() != got[0].Hash() {
			t.Errorf("broadcast %d times, want 3 times the same without any new head", len(got))
		}
		node.block(node.broadcasts()[0])
		tick()
		if r := fl.ended(t); r.err != nil {
			t.Error(r.err)
		}
	})
}

func TestSend_ReplacesAfterSomeHeads(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{}
		fl := send(t, node, sender.Options{ReplaceAfter: 2})
		for range 4 {
			node.block(nil)
			tick()
		}
		first, second, third := node.broadcasts()[0], node.broadcasts()[2], node.broadcasts()[4]
		for _, pair := range [][2]*types.Transaction{{first, second}, {second, third}} {
			old, next := pair[0], pair[1]
			if next.Nonce() != old.Nonce() || next.Gas() != old.Gas() || next.Value().Cmp(old.Value()) != 0 {
				t.Error("a replacement changed more than fees")
			}
			if !eighthAbove(next.GasTipCap(), old.GasTipCap()) || !eighthAbove(next.GasFeeCap(), old.GasFeeCap()) {
				t.Errorf("raised %s/%s to %s/%s, want both more than an eighth", old.GasTipCap(), old.GasFeeCap(), next.GasTipCap(), next.GasFeeCap())
			}
		}
		node.block(first) // whichever lands counts
		tick()
		if r := fl.ended(t); r.err != nil || r.receipt.TxHash != first.Hash() {
			t.Errorf("ended with %v, want the first attempt's receipt", r.err)
		}
	})
}

func eighthAbove(next, old *big.Int) bool {
	return new(big.Int).Mul(next, big.NewInt(8)).Cmp(new(big.Int).Mul(old, big.NewInt(9))) > 0
}

func TestSend_FollowsABaseFeeJump(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{}
		fl := send(t, node, sender.Options{ReplaceAfter: 100})
		if got := node.broadcasts()[0].GasFeeCap(); got.Cmp(gwei(3)) != 0 {
			t.Errorf("first cap %s, want 2 x 1 gwei base + 1 gwei tip", got)
		}
		node.set(func() { node.baseFee = 50 })
		node.block(nil)
		tick()
		got := node.broadcasts()
		if len(got) != 2 || got[1].GasFeeCap().Cmp(gwei(101)) != 0 {
			t.Errorf("after the jump %d broadcasts, cap %s; want a second one at 101 gwei", len(got), got[len(got)-1].GasFeeCap())
		}
		node.block(got[1])
		tick()
		fl.ended(t)
	})
}

func TestSend_StaysBelowTheCap(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r := send(t, &fake{baseFee: 50}, sender.Options{MaxFeeCap: gwei(40)}).ended(t)
		var high *sender.FeeTooHighError
		if !errors.As(r.err, &high) || high.Need.Cmp(gwei(51)) != 0 || high.Max.Cmp(gwei(40)) != 0 {
			t.Errorf("base fee above the cap: got %v, want a refusal: 51 needed, 40 allowed", r.err)
		}

		node := &fake{baseFee: 30}
		fl := send(t, node, sender.Options{MaxFeeCap: gwei(40), ReplaceAfter: 1})
		for range 6 {
			node.block(nil)
			tick()
		}
		last := node.broadcasts()[6]
		if len(node.broadcasts()) != 7 || last.GasFeeCap().Cmp(gwei(40)) != 0 || last.Hash() != node.broadcasts()[0].Hash() {
			t.Errorf("last of %d bids at %s, want the first bid, at the cap, to stand", len(node.broadcasts()), last.GasFeeCap())
		}
		fl.cancel()
		r = fl.ended(t)
		if !errors.Is(r.err, sender.ErrUnknownOutcome) || !errors.As(r.err, &high) {
			t.Errorf("got %v, want an unknown outcome that names the cap", r.err)
		}
	})
}

func TestSend_TakesANewNonceWhileNothingIsOut(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{nonce: 4}
		node.answers = []error{errors.New("nonce too low: next nonce 6, tx nonce 4")}
		moved := sender.Options{Before: func(context.Context, *types.Transaction) error {
			node.set(func() { node.nonce = 6 })
			return nil
		}}
		fl := send(t, node, moved)
		got := node.broadcasts()
		if len(got) != 2 || got[1].Nonce() != 6 {
			t.Fatalf("broadcast %d times, want nonce 4, then 6", len(got))
		}
		node.block(got[1])
		tick()
		if r := fl.ended(t); r.err != nil {
			t.Error(r.err)
		}

		lagging := &fake{answers: []error{errors.New("nonce too low"), errors.New("nonce too low"), errors.New("nonce too low")}}
		if r := send(t, lagging, sender.Options{}).ended(t); r.err == nil || len(lagging.broadcasts()) != 3 {
			t.Errorf("a node that lags for good: %v after %d broadcasts, want an error after 3", r.err, len(lagging.broadcasts()))
		}
	})
}

func TestSend_TellsWhenAStrangerTookTheNonce(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{}
		fl := send(t, node, sender.Options{})
		node.set(func() { node.nonce = 1 })
		node.block(nil)
		tick()
		select {
		case r := <-fl.end:
			t.Fatalf("gave up at the first head, when the receipt may lag: %v", r.err)
		default:
		}
		node.block(nil)
		tick()
		var lost *sender.NonceTakenError
		if r := fl.ended(t); !errors.As(r.err, &lost) || lost.Nonce != 0 || lost.Hashes[0] != node.broadcasts()[0].Hash() {
			t.Errorf("got %v, want nonce 0 taken and our hash", r.err)
		}
	})
}

func TestSend_FindsALateReceipt(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{}
		fl := send(t, node, sender.Options{})
		node.set(func() { node.nonce = 1 })
		node.block(nil)
		tick()
		node.block(node.broadcasts()[0])
		tick()
		if r := fl.ended(t); r.err != nil {
			t.Errorf("got %v, want the receipt that came a head later than the nonce", r.err)
		}
	})
}

func TestSend_LetsAPendingStrangerPass(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{pending: 1}
		fl := send(t, node, sender.Options{})
		tick()
		if len(node.broadcasts()) != 0 {
			t.Fatal("broadcast over a pending transaction that is not ours")
		}
		node.set(func() { node.nonce, node.pending = 1, 0 })
		tick()
		if got := node.broadcasts(); len(got) != 1 || got[0].Nonce() != 1 {
			t.Fatalf("broadcast %d times, want nonce 1 once", len(got))
		}
		node.block(node.broadcasts()[0])
		tick()
		fl.ended(t)

		stuck := &fake{pending: 1}
		fl = send(t, stuck, sender.Options{})
		for range 5 {
			stuck.block(nil)
			tick()
		}
		var held *sender.NonceHeldError
		if r := fl.ended(t); !errors.As(r.err, &held) || len(stuck.broadcasts()) != 0 {
			t.Errorf("got %v, want nonce held and nothing sent", r.err)
		}
	})
}

func TestSend_OutbidsItsOwnLeftover(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		held := errors.New("replacement transaction underpriced")
		node := &fake{pending: 1, answers: []error{held, held}}
		fl := send(t, node, sender.Options{TakeOver: true})
		got := node.broadcasts()
		if len(got) != 3 || got[2].Nonce() != 0 || !eighthAbove(got[2].GasFeeCap(), got[1].GasFeeCap()) {
			t.Errorf("broadcast %d times, want three rising bids for nonce 0", len(got))
		}
		node.block(got[2])
		tick()
		fl.ended(t)
	})
}

func TestSend_SaysWhenTheOutcomeIsUnknown(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{}
		fl := send(t, node, sender.Options{ReplaceAfter: 1})
		node.block(nil)
		tick()
		node.set(func() { node.away = errors.New("connection refused") })
		tick()
		fl.cancel()
		r := fl.ended(t)
		var unknown *sender.UnknownOutcomeError
		if !errors.As(r.err, &unknown) || !errors.Is(r.err, context.Canceled) || len(unknown.Hashes) != 2 {
			t.Fatalf("got %v, want an unknown outcome with two hashes", r.err)
		}
		if unknown.Hashes[1] != node.broadcasts()[1].Hash() || strings.Contains(r.err.Error(), "\n") || !strings.Contains(r.err.Error(), "refused") {
			t.Errorf("got %q, want one line with what the node last said", r.err)
		}
	})
}

func TestSend_RefusesWhatNoNodeTakes(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{answers: []error{errors.New("tx fee (1.20 ether) exceeds the configured cap (1.00 ether)")}}
		var rejected *sender.RejectedError
		if r := send(t, node, sender.Options{}).ended(t); !errors.As(r.err, &rejected) || rejected.Hash != node.broadcasts()[0].Hash() {
			t.Errorf("got %v, want a rejection", r.err)
		}

		poor := &fake{balance: gwei(1)}
		var funds *sender.InsufficientFundsError
		r := send(t, poor, sender.Options{}).ended(t)
		if !errors.As(r.err, &funds) || !errors.Is(r.err, sender.ErrInsufficientFunds) || len(poor.broadcasts()) != 0 {
			t.Fatalf("got %v, want insufficient funds and nothing sent", r.err)
		}
		want := new(big.Int).Add(new(big.Int).Mul(gwei(3), big.NewInt(25_200)), big.NewInt(3)) // cap x gas + value
		if funds.Have.Cmp(gwei(1)) != 0 || funds.Need.Cmp(want) != 0 {
			t.Errorf("have %s, need %s; want 1 gwei and %s wei", funds.Have, funds.Need, want)
		}
	})
}

func TestSend_KeepsToTheGasOfATransaction(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{estimate: 16_000_000}
		fl := send(t, node, sender.Options{})
		if got := node.broadcasts()[0].Gas(); got != 1<<24 {
			t.Errorf("gas limit %d, want 2^24", got)
		}
		fl.cancel()
		fl.ended(t)
		r := send(t, &fake{estimate: 1<<24 + 1}, sender.Options{}).ended(t)
		if !errors.Is(r.err, sender.ErrRefused) {
			t.Errorf("got %v, want a refusal", r.err)
		}
	})
}

func TestSend_ChecksItsSigner(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		for name, change := range map[string]func(*types.DynamicFeeTx){
			"value": func(tx *types.DynamicFeeTx) { tx.Value = gwei(1) },
			"nonce": func(tx *types.DynamicFeeTx) { tx.Nonce++ },
			"data":  func(tx *types.DynamicFeeTx) { tx.Data = nil },
		} {
			node := &fake{}
			s := sender.New(node, 31337, liar{change: change, key: 0}, sender.Options{})
			if _, err := s.Send(t.Context(), sender.Call{Data: []byte{1}}); err == nil || len(node.broadcasts()) > 0 {
				t.Errorf("%s changed by the signer: got %v and %d broadcasts", name, err, len(node.broadcasts()))
			}
		}
		s := sender.New(&fake{}, 31337, liar{change: func(*types.DynamicFeeTx) {}, key: 1}, sender.Options{})
		if _, err := s.Send(t.Context(), sender.Call{}); err == nil || !strings.Contains(err.Error(), devnode.Address(1).String()) {
			t.Errorf("signed by another key: got %v", err)
		}
	})
}

// liar signs something else, or as somebody else, for the account of key 0.
type liar struct {
	change func(*types.DynamicFeeTx)
	key    int
}

func (liar) Address() common.Address { return devnode.Address(0) }

func (l liar) SignTx(tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
	inner := &types.DynamicFeeTx{
		ChainID: id, Nonce: tx.Nonce(), GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(),
		Gas: tx.Gas(), To: tx.To(), Value: tx.Value(), Data: tx.Data(),
	}
	l.change(inner)
	return types.SignNewTx(devnode.Key(l.key), types.LatestSignerForChainID(id), inner)
}

func TestSend_AsksBeforeEachBroadcast(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		lost := errors.New("lease lost")
		no := func(context.Context, *types.Transaction) error { return lost }
		node := &fake{}
		r := send(t, node, sender.Options{Before: no}).ended(t)
		if !errors.Is(r.err, lost) || errors.Is(r.err, sender.ErrUnknownOutcome) || len(node.broadcasts()) > 0 {
			t.Errorf("refused at once: got %v and %d broadcasts, want nothing sent", r.err, len(node.broadcasts()))
		}

		asked := 0
		once := func(context.Context, *types.Transaction) error {
			if asked++; asked > 1 {
				return lost
			}
			return nil
		}
		fl := send(t, node, sender.Options{Before: once})
		node.block(nil)
		tick()
		r = fl.ended(t)
		if !errors.Is(r.err, lost) || !errors.Is(r.err, sender.ErrUnknownOutcome) || len(node.broadcasts()) != 1 {
			t.Errorf("refused later: got %v and %d broadcasts, want an unknown outcome after 1", r.err, len(node.broadcasts()))
		}
	})
}

func TestSend_BelievesNoStrangersReceipt(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{forged: &types.Receipt{TxHash: common.Hash{1}, BlockNumber: big.NewInt(1), Status: 1}}
		fl := send(t, node, sender.Options{})
		node.block(nil)
		tick()
		fl.cancel()
		if r := fl.ended(t); !errors.Is(r.err, sender.ErrUnknownOutcome) {
			t.Errorf("got %v, want an unknown outcome", r.err)
		}
	})
}

func TestSend_WaitsItsTurnOnlyAsLongAsItMay(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		node := &fake{}
		s := sender.New(node, 31337, sender.KeySigner(devnode.Key(0)), sender.Options{})
		ctx, cancel := context.WithCancel(t.Context())
		first := make(chan error, 1)
		go func() { _, err := s.Send(ctx, sender.Call{}); first <- err }()
		synctest.Wait()

		gone, leave := context.WithCancel(t.Context())
		leave()
		if _, err := s.Send(gone, sender.Call{}); !errors.Is(err, context.Canceled) || errors.Is(err, sender.ErrUnknownOutcome) {
			t.Errorf("got %v, want an end while waiting", err)
		}
		if len(node.broadcasts()) != 1 {
			t.Errorf("%d broadcasts, want the first call's only", len(node.broadcasts()))
		}
		cancel()
		<-first
	})
}
