package sender_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"almanac/internal/devnode"
	"almanac/internal/devnode/nodetest"
	"almanac/internal/sender"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

var _ sender.Node = (*ethclient.Client)(nil)

var (
	moody  = common.HexToAddress("0x1000000000000000000000000000000000000001") // reverts from block 6 on
	grumpy = common.HexToAddress("0x2000000000000000000000000000000000000002") // always reverts
	beggar = 99                                                                // dev key with one gwei

	revertCode = "63deadbeef60e01b60005260046000fd" // revert(0xdeadbeef)
	moodyCode  = "43600510600857005b" + revertCode  // if (5 < number) revert
)

// rig is a dev node, a sender on it, and a count of its broadcasts.
type rig struct {
	*devnode.Node
	*sender.Sender
	broadcasts chan *types.Transaction
}

func start(t *testing.T) *devnode.Node {
	t.Helper()
	n, err := devnode.Start(devnode.Options{BlockSeconds: 1, Alloc: types.GenesisAlloc{
		moody:                   {Balance: new(big.Int), Code: common.FromHex(moodyCode)},
		grumpy:                  {Balance: new(big.Int), Code: common.FromHex(revertCode)},
		devnode.Address(beggar): {Balance: gwei(1)},
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { n.Close() })
	return n
}

func assemble(t *testing.T, n *devnode.Node, key *ecdsa.PrivateKey, o sender.Options) *rig {
	t.Helper()
	r := &rig{Node: n, broadcasts: make(chan *types.Transaction, 1000)}
	o.Poll = time.Millisecond
	o.Before = func(_ context.Context, tx *types.Transaction) error { r.broadcasts <- tx; return nil }
	r.Sender = sender.New(n.Client(), n.ChainID(), sender.KeySigner(key), o)
	return r
}

// fly starts a call and returns where it will end.
func (r *rig) fly(ctx context.Context, c sender.Call) <-chan result {
	end := make(chan result, 1)
	go func() {
		receipt, err := r.Send(ctx, c)
		end <- result{receipt, err}
	}()
	return end
}

// broadcast waits for the next one.
func (r *rig) broadcast(t *testing.T) *types.Transaction {
	t.Helper()
	select {
	case tx := <-r.broadcasts:
		return tx
	case <-nodetest.Deadline(t).Done():
		t.Fatal("nothing was broadcast")
		return nil
	}
}

// pooled waits until the node holds a transaction.
func pooled(t *testing.T, n *devnode.Node, hash common.Hash) {
	t.Helper()
	eventually(t, "transaction in the pool", func() bool {
		for _, tx := range n.Pending() {
			if tx.Hash() == hash {
				return true
			}
		}
		return false
	})
}

func eventually(t *testing.T, what string, fact func() bool) {
	t.Helper()
	ctx, again := nodetest.Deadline(t), time.NewTicker(time.Millisecond)
	defer again.Stop()
	for !fact() {
		select {
		case <-again.C:
		case <-ctx.Done():
			t.Fatalf("never: %s", what)
		}
	}
}

// run has blocks come by themselves until the test ends.
func run(t *testing.T, n *devnode.Node) {
	t.Helper()
	ctx, stop := context.WithCancel(nodetest.Deadline(t))
	var running sync.WaitGroup
	running.Go(func() {
		if err := n.Run(ctx, time.Millisecond); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(func() { stop(); running.Wait() })
}

func payment() sender.Call {
	return sender.Call{To: &common.Address{0xbe, 0xef}, Value: gwei(1)}
}

func TestSend_GetsACallMined(t *testing.T) {
	t.Parallel()
	r := assemble(t, start(t), devnode.Key(0), sender.Options{})
	ctx := nodetest.Deadline(t)
	end := r.fly(ctx, payment())
	tx := r.broadcast(t)
	pooled(t, r.Node, tx.Hash())
	head := nodetest.Mine(t, r.Node)

	got := <-end
	if got.err != nil || got.receipt.TxHash != tx.Hash() || got.receipt.BlockHash != head.Hash() {
		t.Fatalf("got %+v, want the receipt of %s", got, tx.Hash())
	}
	if paid := nodetest.Must[*big.Int](t)(r.Client().BalanceAt(ctx, common.Address{0xbe, 0xef}, nil)); paid.Cmp(gwei(1)) != 0 {
		t.Errorf("paid %s wei, want 1 gwei", paid)
	}
}

func TestSend_CreatesAContract(t *testing.T) {
	t.Parallel()
	r := assemble(t, start(t), devnode.Key(0), sender.Options{})
	end := r.fly(nodetest.Deadline(t), sender.Call{Data: common.FromHex("6001600c60003960016000f3" + "00")}) // code: STOP
	pooled(t, r.Node, r.broadcast(t).Hash())
	nodetest.Mine(t, r.Node)
	got := <-end
	if got.err != nil {
		t.Fatal(got.err)
	}
	code := nodetest.Must[[]byte](t)(r.Client().CodeAt(nodetest.Deadline(t), got.receipt.ContractAddress, nil))
	if !bytes.Equal(code, []byte{0}) {
		t.Errorf("code %x at %s, want 00", code, got.receipt.ContractAddress)
	}
}

func TestSend_ReturnsTheContractsRefusal(t *testing.T) {
	t.Parallel()
	r := assemble(t, start(t), devnode.Key(0), sender.Options{})
	for name, gas := range map[string]uint64{"estimated": 0, "given gas": 100_000} {
		_, err := r.Send(nodetest.Deadline(t), sender.Call{To: &grumpy, GasLimit: gas})
		var refused *sender.RefusedError
		if !errors.As(err, &refused) || !errors.Is(err, sender.ErrRefused) || !bytes.Equal(refused.Data, common.FromHex("deadbeef")) {
			t.Errorf("%s: got %v, want a refusal with 0xdeadbeef", name, err)
		}
	}
	_, err := r.Send(nodetest.Deadline(t), sender.Call{To: &moody, GasLimit: 21_001})
	if !errors.Is(err, sender.ErrRefused) {
		t.Errorf("out of gas: got %v, want a refusal", err)
	}
	if len(r.broadcasts) > 0 || len(r.Pending()) > 0 {
		t.Error("a refused call was sent")
	}
}

func TestSend_TellsOfARevertOnChain(t *testing.T) {
	t.Parallel()
	r := assemble(t, start(t), devnode.Key(0), sender.Options{ReplaceAfter: 1000})
	end := r.fly(nodetest.Deadline(t), sender.Call{To: &moody, GasLimit: 100_000})
	pooled(t, r.Node, r.broadcast(t).Hash())
	for range 8 {
		nodetest.Must[*types.Header](t)(r.MineEmpty(t.Context()))
	}
	nodetest.Mine(t, r.Node)
	var reverted *sender.RevertedError
	got := <-end
	if !errors.As(got.err, &reverted) || !errors.Is(got.err, sender.ErrRefused) || errors.Is(got.err, sender.ErrUnknownOutcome) {
		t.Fatalf("got %v, want a revert", got.err)
	}
	if reverted.Receipt.BlockNumber.Int64() != 9 || !bytes.Equal(reverted.Data, common.FromHex("deadbeef")) {
		t.Errorf("reverted in block %s with %x, want block 9 with deadbeef", reverted.Receipt.BlockNumber, reverted.Data)
	}
}

// The node itself judges whether a replacement bids enough more.
func TestSend_ReplacesOnARealNode(t *testing.T) {
	t.Parallel()
	r := assemble(t, start(t), devnode.Key(0), sender.Options{ReplaceAfter: 2})
	end := r.fly(nodetest.Deadline(t), payment())
	first := r.broadcast(t)
	pooled(t, r.Node, first.Hash())
	last := first
	for range 6 {
		nodetest.Must[*types.Header](t)(r.MineEmpty(t.Context()))
		last = r.broadcast(t)
	}
	pooled(t, r.Node, last.Hash())
	if len(r.Pending()) != 1 || last.Hash() == first.Hash() {
		t.Errorf("%d transactions wait, want one: the third bid", len(r.Pending()))
	}
	nodetest.Mine(t, r.Node)
	if got := <-end; got.err != nil || got.receipt.TxHash != last.Hash() {
		t.Errorf("got %v, want the receipt of the last bid", got.err)
	}
}

func TestSend_SendsAgainWhatAReorgDropped(t *testing.T) {
	t.Parallel()
	for name, fate := range map[string]devnode.Fate{"forgotten": devnode.Forgotten, "back to pool": devnode.BackToPool} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := assemble(t, start(t), devnode.Key(0), sender.Options{Confirmations: 3, ReplaceAfter: 1000})
			end := r.fly(nodetest.Deadline(t), payment())
			tx := r.broadcast(t)
			pooled(t, r.Node, tx.Hash())
			nodetest.Mine(t, r.Node)
			nodetest.Mine(t, r.Node) // two of three confirmations

			nodetest.Must[*types.Header](t)(r.Reorg(t.Context(), 2, fate))
			if again := r.broadcast(t); again.Hash() != tx.Hash() {
				t.Errorf("sent other bytes after the reorg")
			}
			select {
			case got := <-end:
				t.Fatalf("ended before its confirmations: %+v", got)
			default:
			}
			run(t, r.Node)
			got := <-end
			if got.err != nil || got.receipt.TxHash != tx.Hash() || r.Orphaned(got.receipt.BlockHash) || got.receipt.BlockNumber.Int64() < 4 {
				t.Errorf("got %+v, want mined again on the new branch", got)
			}
		})
	}
}

func TestSend_KnowsWhatItCannotPay(t *testing.T) {
	t.Parallel()
	r := assemble(t, start(t), devnode.Key(beggar), sender.Options{})
	for name, c := range map[string]sender.Call{
		"fees":  {To: &common.Address{1}},
		"value": {To: &common.Address{1}, Value: big.NewInt(params.Ether)},
	} {
		_, err := r.Send(nodetest.Deadline(t), c)
		var funds *sender.InsufficientFundsError
		if !errors.As(err, &funds) || funds.Have.Cmp(gwei(1)) != 0 || funds.Need.Cmp(funds.Have) <= 0 {
			t.Errorf("%s: got %v, want insufficient funds: has 1 gwei", name, err)
		}
	}
	if len(r.broadcasts) > 0 {
		t.Error("broadcast what it cannot pay")
	}
}

func TestSend_QueuesCallsByNonce(t *testing.T) {
	t.Parallel()
	r := assemble(t, start(t), devnode.Key(0), sender.Options{})
	ctx := nodetest.Deadline(t)
	run(t, r.Node)

	const calls = 10
	var ends []<-chan result
	for range calls {
		ends = append(ends, r.fly(ctx, payment()))
	}
	for _, end := range ends {
		if got := <-end; got.err != nil {
			t.Error(got.err)
		}
	}
	if got := nodetest.Must[uint64](t)(r.Client().NonceAt(ctx, r.Address(), nil)); got != calls {
		t.Errorf("nonce %d after %d calls", got, calls)
	}
}

func TestSend_SharesItsKeyWithAWallet(t *testing.T) {
	t.Parallel()
	n := start(t)
	wallet := assemble(t, n, devnode.Key(0), sender.Options{})
	mineToo := assemble(t, n, devnode.Key(0), sender.Options{ReplaceAfter: 1000})
	theirs := wallet.fly(nodetest.Deadline(t), payment())
	pooled(t, n, wallet.broadcast(t).Hash())

	ours := mineToo.fly(nodetest.Deadline(t), payment())
	nodetest.Mine(t, n)
	if got := <-theirs; got.err != nil {
		t.Fatal(got.err)
	}
	tx := mineToo.broadcast(t)
	pooled(t, n, tx.Hash())
	nodetest.Mine(t, n)
	if got := <-ours; got.err != nil || tx.Nonce() != 1 {
		t.Errorf("ours at nonce %d ended with %v, want mined at nonce 1", tx.Nonce(), got.err)
	}
}

func TestSend_TakesItsOwnKeyOver(t *testing.T) {
	t.Parallel()
	n := start(t)
	old := crashed(t, n)
	r := assemble(t, n, devnode.Key(0), sender.Options{TakeOver: true})
	end := r.fly(nodetest.Deadline(t), sender.Call{To: &common.Address{2}})
	eventually(t, "the leftover is replaced", func() bool {
		waiting := n.Pending()
		return len(waiting) == 1 && waiting[0].Hash() != old.Hash()
	})
	nodetest.Mine(t, n)
	if got := <-end; got.err != nil {
		t.Error(got.err)
	}
}

// crashed returns the bytes of a sender that died after broadcasting.
func crashed(t *testing.T, n *devnode.Node) *types.Transaction {
	t.Helper()
	ctx, crash := context.WithCancel(nodetest.Deadline(t))
	r := assemble(t, n, devnode.Key(0), sender.Options{})
	lost := r.fly(ctx, payment())
	tx := r.broadcast(t)
	pooled(t, n, tx.Hash())
	crash()
	if got := <-lost; !errors.Is(got.err, sender.ErrUnknownOutcome) {
		t.Fatalf("got %v, want an unknown outcome", got.err)
	}
	return tx
}

func (r *rig) resume(ctx context.Context, txs ...*types.Transaction) <-chan result {
	end := make(chan result, 1)
	go func() {
		receipt, err := r.Resume(ctx, txs...)
		end <- result{receipt, err}
	}()
	return end
}

func TestResume_GoesOnFromSignedBytes(t *testing.T) {
	t.Parallel()
	n := start(t)
	tx := crashed(t, n)
	nodetest.Must[*types.Header](t)(n.MineEmpty(t.Context()))
	r := assemble(t, n, devnode.Key(0), sender.Options{})
	end := r.resume(nodetest.Deadline(t), tx)
	if again := r.broadcast(t); again.Hash() != tx.Hash() {
		t.Error("resumed with other bytes")
	}
	nodetest.Mine(t, n)
	if got := <-end; got.err != nil || got.receipt.TxHash != tx.Hash() {
		t.Errorf("got %v, want the receipt of %s", got.err, tx.Hash())
	}
}

func TestResume_FindsWhatWasMinedMeanwhile(t *testing.T) {
	t.Parallel()
	n := start(t)
	tx := crashed(t, n)
	home := nodetest.Mine(t, n)
	r := assemble(t, n, devnode.Key(0), sender.Options{})
	if got := <-r.resume(nodetest.Deadline(t), tx); got.err != nil || got.receipt.BlockHash != home.Hash() {
		t.Errorf("got %v, want mined in block %s", got.err, home.Number)
	}
}

func TestResume_RefusesWhatIsNotOurs(t *testing.T) {
	t.Parallel()
	s := sender.New(&fake{}, 31337, sender.KeySigner(devnode.Key(0)), sender.Options{})
	rules := types.LatestSignerForChainID(big.NewInt(31337))
	signed := func(key int, nonce uint64) *types.Transaction {
		return types.MustSignNewTx(devnode.Key(key), rules, &types.DynamicFeeTx{ChainID: big.NewInt(31337), Nonce: nonce})
	}
	for name, txs := range map[string][]*types.Transaction{
		"nothing":    nil,
		"another's":  {signed(1, 0)},
		"two nonces": {signed(0, 0), signed(0, 1)},
	} {
		if _, err := s.Resume(t.Context(), txs...); err == nil || errors.Is(err, sender.ErrUnknownOutcome) {
			t.Errorf("%s: got %v, want a refusal", name, err)
		}
	}
}
