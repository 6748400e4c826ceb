package main

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"almanac/bindings"
	"almanac/internal/event"
)

// tabled is one event of our ABIs and the table that keeps it.
type tabled struct {
	contract string // as the catalogue names it
	event    abi.Event
	table    string
}

// metadata holds the ABIs that peers are configured from.
var metadata = map[event.Contract]*bind.MetaData{
	event.Vault: &bindings.StakingVaultMetaData, event.Distributor: &bindings.RewardDistributorMetaData,
}

// tabledEvents lists the events of the catalogue that occur on the bench's chain: peers are spared the others.
func tabledEvents(occurs func(table string) bool) ([]tabled, error) {
	var all []tabled
	for _, kind := range event.Catalog {
		if !occurs(kind.Table) {
			continue
		}
		source, known := metadata[kind.Contract]
		if !known {
			return nil, fmt.Errorf("table %s: the bench has no ABI of a %s", kind.Table, kind.Contract)
		}
		parsed, err := source.ParseABI()
		if err != nil {
			return nil, err
		}
		all = append(all, tabled{string(kind.Contract), parsed.Events[kind.Event], kind.Table})
	}
	return all, nil
}

// eventsABI is a contract's ABI without its functions and errors.
func eventsABI(source *bind.MetaData) (json.RawMessage, error) {
	var all, events []map[string]any
	if err := json.Unmarshal([]byte(source.ABI), &all); err != nil {
		return nil, err
	}
	for _, item := range all {
		if item["type"] == "event" {
			events = append(events, item)
		}
	}
	return json.Marshal(events)
}
