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
	echo    = common.BytesToAddress([]byte{4})    // the identity precompile
	hash    = common.BytesToAddress([]byte{2})    // SHA-256
	mirror  = common.BytesToAddress([]byte{0xaa}) // a contract that answers as echo does
	failing = common.BytesToAddress([]byte{10})   // point evaluation: refuses whatever is no proof
)

// execute runs the program in a bare EVM, where other code stands at some addresses.
func execute(input []byte, others map[common.Address][]byte) ([]byte, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, err
	}
	db.SetCode(standsAt, program, tracing.CodeChangeUnspecified)
	for at, code := range others {
		db.SetCode(at, code, tracing.CodeChangeUnspecified)
	}
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

// mirrorCode is calldatacopy(0, 0, calldatasize); return(0, calldatasize).
var mirrorCode = common.FromHex("365f5f37365ff3")

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
	codes := map[common.Address][]byte{mirror: mirrorCode}
	for at, put := range args[2].(map[common.Address]any) {
		codes[at] = put.(map[string]any)["code"].(hexutil.Bytes)
	}
	output, err := execute(input, codes)
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
	output, err := execute(pack([]chain.View{{To: hash, Data: []byte("abc")}, {To: failing, Data: []byte("x")}, {To: echo, Data: []byte{7}}}), nil)
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

// What is given stands in for a contract's own answer to that very call. To any other the contract is asked itself.
func TestViewsAt_UsesWhatIsGivenWhereItFits(t *testing.T) {
	t.Parallel()
	for size := range 140 {
		call := bytes.Repeat([]byte{7}, size)
		given := &chain.Given{To: mirror, Data: call, Answer: []byte("given")}
		view := func(data []byte) chain.View { return chain.View{To: mirror, Data: data, Given: given} }
		for name, c := range map[string]struct {
			views []chain.View
			want  []string
			calls int
		}{
			"fits":                 {[]chain.View{view(call), view(call)}, []string{"given", "given"}, 1},
			"a byte more":          {[]chain.View{view(call), view(append(call, 7))}, []string{string(call), string(call) + "\x07"}, 2},
			"none for the others":  {[]chain.View{view(call), view(call), {To: mirror, Data: call}, {To: mirror, Data: call}}, []string{"given", "given", string(call), string(call)}, 2},
			"alone, asked plainly": {[]chain.View{view(call)}, []string{string(call)}, 0},
		} {
			n := &node{knows: true}
			one := New(n, n)
			one.flying = 1
			answers, err := one.ViewsAt(context.Background(), common.Hash{}, c.views)
			if err != nil || n.calls != c.calls {
				t.Fatalf("%s, %d bytes: %d calls, want %d: %v", name, size, n.calls, c.calls, err)
			}
			for i, want := range c.want {
				if string(answers[i]) != want {
					t.Fatalf("%s, %d bytes, view %d: %q, want %q", name, size, i, answers[i], want)
				}
			}
		}
		for at := range call {
			other := bytes.Clone(call)
			other[at] ^= 0x40
			n := &node{knows: true}
			answers, err := New(n, n).ViewsAt(context.Background(), common.Hash{}, []chain.View{view(other), view(other)})
			if err != nil || n.calls != 2 || !bytes.Equal(answers[0], other) {
				t.Fatalf("byte %d of %d is another: %q, %d calls, %v", at, size, answers[0], n.calls, err)
			}
		}
	}
}
