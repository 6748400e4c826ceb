package event

import (
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// Contract tells which kind of contract emits an event.
type Contract string

// The contracts we listen to.
const (
	Vault       Contract = "vault"
	Distributor Contract = "distributor"
	Pair        Contract = "pair" // Uniswap V2 pair whose LP token is staked
)

// Kind is one contract event and the table that keeps it.
type Kind struct {
	Number   int // place in the Catalog, which holds all kinds
	Contract Contract
	Event    string // name in the ABI
	Table    string // in schema evt
	ID       common.Hash
	Columns  []Column // in the order of the event's fields

	topics, words int // a log must have so many topics, and at least so many words of data
	width         int // bytes of a row's words
	places        map[string]int
}

// on pairs an event with its table. renames are pairs of a field's name in the ABI and ours.
func on(c Contract, event, table string, renames ...string) *Kind {
	e := abis[c].Events[event]
	renamed := map[string]string{}
	for i := 0; i < len(renames); i += 2 {
		renamed[renames[i]] = renames[i+1]
	}
	k := &Kind{Contract: c, Event: event, Table: table, ID: e.ID, topics: 1, places: map[string]int{}}
	if c == Pair { // there are many of them, and their events do not say which
		k.Columns = append(k.Columns, Column{Name: "pair", Type: Address, from: source{place: isEmitter}})
	}
	k.Columns = append(k.Columns, columnsOf(e, renamed)...)
	words, lists := 0, 0
	for _, column := range k.Columns {
		switch column.from.place {
		case inTopic:
			k.topics = max(k.topics, column.from.at+1)
		case inData:
			k.words = max(k.words, column.from.at+1)
		}
		if column.Type == BigintList {
			k.places[column.Name], lists = lists, lists+1
		} else {
			k.places[column.Name], words = words, words+1
		}
	}
	k.width = words * wordSize
	return k
}

func numbered(kinds ...*Kind) []*Kind {
	for i, k := range kinds {
		k.Number = i
	}
	return kinds
}

// PerKind makes a list with something for each kind of the Catalog, at its Number: a map that takes no time to look up.
func PerKind[T any](of func(*Kind) T) []T {
	all := []T{}
	for _, k := range Catalog {
		all = append(all, of(k))
	}
	return all
}

// kindOf finds the kind a table keeps; nil when there is none.
func kindOf(table string) *Kind { return byTable[table] }

var byTable = func() map[string]*Kind {
	all := map[string]*Kind{}
	for _, k := range Catalog {
		all[k.Table] = k
	}
	return all
}()

func abiOf(contract interface{ GetABI() abi.ABI }) *abi.ABI {
	parsed := contract.GetABI()
	return &parsed
}
