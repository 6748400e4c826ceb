package event

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Decoder turns logs of the contracts it was told of into rows.
type Decoder struct {
	contracts map[common.Address]Contract
	kinds     map[Contract]map[common.Hash]Kind
	ignored   map[Contract]map[common.Hash]bool
}

// NewDecoder watches the given contracts.
func NewDecoder(contracts map[common.Address]Contract) *Decoder {
	d := &Decoder{contracts: contracts, kinds: map[Contract]map[common.Hash]Kind{}, ignored: map[Contract]map[common.Hash]bool{}}
	for _, k := range Catalog {
		if d.kinds[k.Contract] == nil {
			d.kinds[k.Contract] = map[common.Hash]Kind{}
		}
		d.kinds[k.Contract][k.ID] = k
	}
	for contract, abi := range abis {
		d.ignored[contract] = map[common.Hash]bool{}
		for name := range Ignored[contract] {
			d.ignored[contract][abi.Events[name].ID] = true
		}
	}
	return d
}

// Addresses lists the watched contracts in a fixed order, for a node's log filter.
func (d *Decoder) Addresses() []common.Address {
	return slices.SortedFunc(maps.Keys(d.contracts), common.Address.Cmp)
}

// Decode returns the row of a log, or false for an event that is Ignored.
func (d *Decoder) Decode(log types.Log) (Row, bool, error) {
	contract, watched := d.contracts[log.Address]
	if !watched || len(log.Topics) == 0 {
		return Row{}, false, fmt.Errorf("log %d of block %d: contract %s is not watched, or the log has no topic", log.Index, log.BlockNumber, log.Address)
	}
	kind, known := d.kinds[contract][log.Topics[0]]
	if !known {
		if d.ignored[contract][log.Topics[0]] {
			return Row{}, false, nil
		}
		return Row{}, false, fmt.Errorf("log %d of block %d: %s at %s emitted an event we do not know (topic %s)", log.Index, log.BlockNumber, contract, log.Address, log.Topics[0])
	}
	cols, err := kind.decode(&log)
	if err != nil {
		return Row{}, false, fmt.Errorf("decode %s, log %d of block %d: %w", kind.Event, log.Index, log.BlockNumber, err)
	}
	return Row{Table: kind.Table, LogIndex: log.Index, TxHash: log.TxHash, Columns: cols}, true, nil
}
