package sender_test

import (
	"context"
	"math/big"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"almanac/internal/devnode"
	"almanac/internal/sender"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// fake is a node whose faults the test chooses. The zero value is a healthy one at block 0 that swallows what it gets.
type fake struct {
	mu       sync.Mutex
	number   int64
	fork     byte
	baseFee  int64 // gwei
	nonce    uint64
	pending  uint64 // on top of nonce
	balance  *big.Int
	estimate uint64
	answers  []error // to broadcasts, in turn; then nil
	away     error   // to every question about the head
	got      []*types.Transaction
	receipts map[common.Hash]*types.Receipt
	forged   *types.Receipt // given for every transaction
}

func (f *fake) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	base := f.baseFee
	if base == 0 {
		base = 1
	}
	return &types.Header{Number: big.NewInt(f.number), BaseFee: gwei(base), Extra: []byte{f.fork}, Difficulty: new(big.Int)}, f.away
}

func (f *fake) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.balance != nil {
		return f.balance, nil
	}
	return gwei(1e9), nil
}

func (f *fake) NonceAt(context.Context, common.Address, *big.Int) (uint64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.nonce, nil
}

func (f *fake) PendingNonceAt(context.Context, common.Address) (uint64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.nonce + f.pending, nil
}

func (f *fake) SuggestGasTipCap(context.Context) (*big.Int, error) { return gwei(1), nil }

func (f *fake) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return max(f.estimate, 21_000), nil
}

func (f *fake) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return nil, nil
}

func (f *fake) SendTransaction(_ context.Context, tx *types.Transaction) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.got = append(f.got, tx)
	if len(f.answers) == 0 {
		return nil
	}
	answer := f.answers[0]
	f.answers = f.answers[1:]
	return answer
}

func (f *fake) TransactionReceipt(_ context.Context, hash common.Hash) (*types.Receipt, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.forged != nil {
		return f.forged, nil
	}
	if r := f.receipts[hash]; r != nil {
		return r, nil
	}
	return nil, ethereum.NotFound
}

// set changes the node between two looks.
func (f *fake) set(change func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	change()
}

// block adds a head, and with it one transaction or none.
func (f *fake) block(tx *types.Transaction) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.number++
	if tx == nil {
		return
	}
	f.nonce = tx.Nonce() + 1
	f.receipts = map[common.Hash]*types.Receipt{
		tx.Hash(): {TxHash: tx.Hash(), BlockNumber: big.NewInt(f.number), Status: types.ReceiptStatusSuccessful},
	}
}

func (f *fake) broadcasts() []*types.Transaction {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.got)
}

// result is how a Send ended.
type result struct {
	receipt *types.Receipt
	err     error
}

// flying is a Send underway inside a synctest bubble.
type flying struct {
	cancel context.CancelFunc
	end    chan result
}

func send(t *testing.T, node sender.Node, o sender.Options) *flying {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	s := sender.New(node, 31337, sender.KeySigner(devnode.Key(0)), o)
	fl := &flying{cancel, make(chan result, 1)}
	go func() {
		receipt, err := s.Send(ctx, sender.Call{To: &common.Address{1}, Data: []byte{2}, Value: big.NewInt(3)})
		fl.end <- result{receipt, err}
	}()
	synctest.Wait()
	return fl
}

// tick lets the sender look once.
func tick() {
	time.Sleep(time.Second)
	synctest.Wait()
}

func (fl *flying) ended(t *testing.T) result {
	t.Helper()
	synctest.Wait()
	select {
	case r := <-fl.end:
		fl.cancel()
		return r
	default:
		fl.cancel()
		t.Fatalf("still flying, then: %v", (<-fl.end).err)
		return result{}
	}
}

func gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }
