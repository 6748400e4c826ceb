package multicall

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"

	"almanac/internal/chain"
)

var (
	echo    = common.BytesToAddress([]byte{4})  // the identity precompile
	hash    = common.BytesToAddress([]byte{2})  // SHA-256
	failing = common.BytesToAddress([]byte{10}) // point evaluation: refuses whatever is no proof
)

// execute runs the program in a bare EVM.
func execute(input []byte) ([]byte, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, err
	}
	db.SetCode(standsAt, program, tracing.CodeChangeUnspecified)
	evm := vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, BlockNumber: new(big.Int), Difficulty: new(big.Int), BaseFee: new(big.Int),
		BlobBaseFee: new(big.Int), Random: new(common.Hash), GasLimit: gas,
	}, db, params.MergedTestChainConfig, vm.Config{})
	defer evm.Release()
	rules := evm.GetRules()
	db.Prepare(rules, common.Address{}, common.Address{}, &standsAt, vm.ActivePrecompiles(rules), nil)
	output, _, err := evm.Call(common.Address{}, standsAt, input, vm.NewGasBudget(gas, 0), common.U2560)
	return output, err
}

const gas = 50_000_000

// node runs the program in a bare EVM.
type node struct {
	knows bool // state overrides
	most  int  // views it has gas for
	calls int
}

func (n *node) CallContext(_ context.Context, result any, _ string, args ...any) error {
	n.calls++
	if !n.knows {
		return nil
	}
	input := args[0].(map[string]any)["input"].(hexutil.Bytes)
	if n.most > 0 && len(input) > n.most*100 {
		return errors.New("out of gas")
	}
	output, err := execute(input)
	*result.(*hexutil.Bytes) = output
	return err
}

// ViewsAt answers as precompiles do.
func (n *node) ViewsAt(_ context.Context, _ common.Hash, views []chain.View) ([][]byte, error) {
	answers := make([][]byte, len(views))
	for i, v := range views {
		if v.To == failing {
			return nil, errors.New("execution reverted")
		}
		answers[i] = v.Data
	}
	return answers, nil
}

func echoes(n int) (views []chain.View) {
	r := rand.New(rand.NewPCG(1, 1))
	for range n {
		data := make([]byte, 1+r.IntN(90))
		for i := range data {
			data[i] = byte(r.Uint32())
		}
		views = append(views, chain.View{To: echo, Data: data})
	}
	return views
}

func TestViewsAt_AnswersEachInItsPlace(t *testing.T) {
	t.Parallel()
	for name, n := range map[string]*node{
		"in one call": {knows: true}, "in halves": {knows: true, most: 30}, "without overrides": {},
	} {
		views := echoes(700)
		answers, err := New(n, n).ViewsAt(context.Background(), common.Hash{}, views)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for i, v := range views {
			if !bytes.Equal(answers[i], v.Data) {
				t.Fatalf("%s: view %d: %x, want %x", name, i, answers[i], v.Data)
			}
		}
		if name == "in one call" && n.calls != 2 {
			t.Errorf("%d calls for 700 views, want 2", n.calls)
		}
	}
}

func TestViewsAt_ReportsAViewThatReverts(t *testing.T) {
	t.Parallel()
	n := &node{knows: true}
	views := append(echoes(9), chain.View{To: failing, Data: []byte{1}})
	if _, err := New(n, n).ViewsAt(context.Background(), common.Hash{}, views); err == nil || err.Error() != "execution reverted" {
		t.Errorf("error %v", err)
	}
}

func TestProgram_TellsAnswersApart(t *testing.T) {
	t.Parallel()
	output, err := execute(pack([]chain.View{{To: hash, Data: []byte("abc")}, {To: failing, Data: []byte("x")}, {To: echo, Data: []byte{7}}}))
	if err != nil {
		t.Fatal(err)
	}
	answers := make([][]byte, 3)
	if err := unpack(output, answers); err != nil {
		t.Fatal(err)
	}
	want := common.FromHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
	if !bytes.Equal(answers[0], want) || answers[1] != nil || !bytes.Equal(answers[2], []byte{7}) {
		t.Errorf("answers %x", answers)
	}
	if err := unpack(output[:40], answers); !errors.Is(err, errShort) {
		t.Errorf("a cut answer: %v", err)
	}
}
