package lives

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
)

// gasLimit of every call: half of what a block has.
const gasLimit = 30_000_000

// chain is an EVM over a state in memory. Each transaction is a block of its own; several may share a second.
type chain struct {
	state  *state.StateDB
	config params.ChainConfig
	number uint64
	time   uint64
	limit  uint64 // gas of the next transaction
	gas    uint64 // of the latest call, before refunds
	dests  jumpDests
}

// jumpDests keeps where each code may be jumped to: finding it anew for every call would take most of the time.
type jumpDests map[common.Hash]vm.BitVec

func (d jumpDests) Load(code common.Hash) (vm.BitVec, bool) {
	dests, some := d[code]
	return dests, some
}

func (d jumpDests) Store(code common.Hash, dests vm.BitVec) { d[code] = dests }

func newChain(time uint64) (*chain, error) {
	s, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, fmt.Errorf("open state: %w", err)
	}
	config := *params.AllDevChainProtocolChanges
	config.BogotaTime = nil // as main net does
	return &chain{state: s, config: config, time: time, limit: gasLimit, dests: jumpDests{}}, nil
}

func (c *chain) evm(from common.Address) *vm.EVM {
	e := vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: new(big.Int).SetUint64(c.number), Time: c.time, GasLimit: gasLimit,
		Difficulty: new(big.Int), BaseFee: new(big.Int), BlobBaseFee: new(big.Int), Random: new(common.Hash),
	}, c.state, &c.config, vm.Config{})
	e.SetTxContext(vm.TxContext{Origin: from, GasPrice: common.U2560})
	e.SetJumpDestCache(c.dests)
	return e
}

func (c *chain) run(from, to common.Address, data []byte, limit uint64) ([]byte, error) {
	e := c.evm(from)
	defer e.Release()
	rules := e.GetRules()
	c.state.Prepare(rules, from, common.Address{}, &to, vm.ActivePrecompiles(rules), nil)
	answer, left, err := e.Call(from, to, data, vm.NewGasBudget(limit, 0), common.U2560)
	c.gas = limit - left.ExecutionGas
	return answer, err
}

// send runs a transaction in a new block of the present second. One that reverts changes nothing; its answer is the reason.
func (c *chain) send(from, to common.Address, data []byte) (answer []byte, logs []types.Log, err error) {
	c.number++
	hash := common.BigToHash(new(big.Int).SetUint64(c.number))
	c.state.SetTxContext(hash, 0, 0)
	answer, err = c.run(from, to, data, c.limit)
	c.finalise(from)
	if err != nil {
		return answer, nil, err
	}
	for i, log := range c.state.GetLogs(hash, c.number, hash, c.time) {
		log.Index = uint(i)
		logs = append(logs, *log)
	}
	return answer, logs, nil
}

// view asks without changing anything.
func (c *chain) view(to common.Address, data []byte) ([]byte, error) {
	before := c.state.Snapshot()
	defer c.state.RevertToSnapshot(before)
	return c.run(common.Address{}, to, data, gasLimit)
}

// deploy runs a contract's creation code at an address of our choice.
func (c *chain) deploy(at common.Address, creation []byte) error {
	c.state.CreateAccount(at)
	c.put(at, creation)
	code, err := c.run(common.Address{1}, at, nil, gasLimit)
	if err != nil {
		return fmt.Errorf("create %s: %w (%x)", at, err, code)
	}
	c.put(at, code)
	c.finalise(common.Address{1})
	return nil
}

// put replaces a contract's code and leaves its storage.
func (c *chain) put(at common.Address, code []byte) (before []byte) {
	return c.state.SetCode(at, code, tracing.CodeChangeUnspecified)
}

func (c *chain) finalise(from common.Address) {
	e := c.evm(from)
	defer e.Release()
	c.state.Finalise(e.GetRules())
}
