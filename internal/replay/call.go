package replay

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"almanac/bindings"
)

// question is one view asked as of a block, with its arguments as words.
type question struct {
	world
	c    *Chain
	to   common.Address
	args []*num
}

// view answers in words; false is a revert.
type view func(q *question) ([]*num, bool)

// selectors of a contract's views.
func selectors(contract abi.ABI, views map[string]view) map[[4]byte]view {
	table := map[[4]byte]view{}
	for name, v := range views {
		table[[4]byte(contract.Methods[name].ID)] = v
	}
	return table
}

var (
	vaultCalls       = selectors(vaultABI, vaultViews)
	distributorCalls = selectors(distributorABI, distributorViews)
	timelockCalls    = selectors(parsed(bindings.NewTimelockController()), timelockViews)
	tokenCalls       = selectors(erc20ABI, tokenViews)
)

// callsOf is what a contract answers, or nil where none stands.
func (c *Chain) callsOf(to common.Address) map[[4]byte]view {
	d := c.cast.deployment
	switch to {
	case d.Vault:
		return vaultCalls
	case d.Distributor:
		return distributorCalls
	case d.Timelock:
		return timelockCalls
	}
	for _, token := range c.cast.emitters[almToken:] {
		if token == to {
			return tokenCalls
		}
	}
	return nil
}

func ethCall(c *Chain, r request) ([][]byte, error) {
	to, input, err := r.call()
	if err != nil {
		return nil, err
	}
	id, some, err := c.find(r, 1)
	switch {
	case err != nil:
		return nil, err
	case !some:
		return nil, refuse(-32000, "header not found")
	}
	calls := c.callsOf(to)
	if calls == nil || c.tree.blocks[id].number == 0 {
		return [][]byte{[]byte(`"0x"`)}, nil
	}
	if len(input) >= 4 {
		q := &question{world: c.world(id), c: c, to: to, args: words(input[4:])}
		if answer, known := calls[[4]byte(input[:4])]; known {
			if out, good := answer(q); good {
				return [][]byte{packed(out)}, nil
			}
		}
	}
	return nil, &refusal{Code: 3, Message: "execution reverted", Data: "0x"}
}

func words(data []byte) (args []*num) {
	for ; len(data) >= 32; data = data[32:] {
		args = append(args, new(num).SetBytes32(data))
	}
	return args
}

func packed(out []*num) []byte {
	data := make([]byte, 0, 32*len(out))
	for _, w := range out {
		b := w.Bytes32()
		data = append(data, b[:]...)
	}
	return appendHex(make([]byte, 0, 2*len(data)+4), data)
}

// lists encodes a tuple of arrays.
func lists(all ...[]*num) (out []*num) {
	at := len(all)
	for _, list := range all {
		out = append(out, small(uint64(32*at)))
		at += 1 + len(list)
	}
	for _, list := range all {
		out = append(append(out, small(uint64(len(list)))), list...)
	}
	return out
}

func (q *question) arg(i int) *num {
	if i >= len(q.args) {
		return new(num)
	}
	return q.args[i]
}

func (q *question) address(i int) common.Address { return q.arg(i).Bytes20() }

// poolArg is the pool that the first argument names.
func (q *question) poolArg() (i uint32, some bool) {
	for i := range uint32(len(q.terms)) {
		if q.c.cast.deployment.poolID(i).Eq(q.arg(0)) {
			return i, true
		}
	}
	return 0, false
}

// account that an argument names; others have nothing.
func (q *question) account(i int) (uint32, bool) {
	account, some := q.c.cast.byAddress[q.address(i)]
	return account, some
}

func getCode(c *Chain, r request) ([][]byte, error) {
	var at common.Address
	if err := r.param(0, &at); err != nil {
		return nil, err
	}
	id, some, err := c.find(r, 1)
	switch {
	case err != nil:
		return nil, err
	case !some:
		return nil, refuse(-32000, "header not found")
	case c.callsOf(at) == nil || c.tree.blocks[id].number == 0:
		return [][]byte{[]byte(`"0x"`)}, nil
	}
	text, err := json.Marshal(hexutil.Bytes(Code(at)))
	return [][]byte{text}, err
}

// Code that stands for a contract's at an address. No machine could run it.
func Code(at common.Address) []byte { return append([]byte("\xfereplay"), at[:]...) }
