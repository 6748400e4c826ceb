package replay

import "fmt"

// Options of a chain. What is zero takes the default in brackets.
type Options struct {
	Seed           uint64
	Blocks         int    // to make at once, genesis not counted
	EventsPerBlock int    // of our contracts, on average [5]
	Pools          int    // [3], the first of ALM
	Accounts       int    // [16]
	ChainID        uint64 // [31337]
	BlockTime      uint64 // seconds [12]
	EpochBlocks    uint64 // blocks an epoch lasts [50]
	ForeignPercent int    // other contracts' logs for 100 of ours, about; at most 80 [35]
	FinalizedDepth uint64 // how far behind the head a block is final [64]
	Room           int    // events that it will grow to; many are kept outside Go's heap [Blocks × EventsPerBlock]
	Folder         string // keep the JSON of many in files here instead of in memory
}

func (o Options) filled() Options {
	fill := func(value *int, standard int) {
		if *value == 0 {
			*value = standard
		}
	}
	fill64 := func(value *uint64, standard uint64) {
		if *value == 0 {
			*value = standard
		}
	}
	fill(&o.EventsPerBlock, 5)
	fill(&o.Pools, 3)
	fill(&o.Accounts, 16)
	fill(&o.ForeignPercent, 35)
	fill(&o.Room, o.Blocks*o.EventsPerBlock)
	fill64(&o.ChainID, 31337)
	fill64(&o.BlockTime, 12)
	fill64(&o.EpochBlocks, 50)
	fill64(&o.FinalizedDepth, 64)
	return o
}

func (o Options) validate() error {
	switch {
	case o.Blocks < 0 || o.EventsPerBlock < 0 || o.ForeignPercent < 0 || o.ForeignPercent > 80:
		return fmt.Errorf("replay: a number is out of its range: %+v", o)
	case o.Pools < 1 || o.Pools > 64 || o.Accounts < 2:
		return fmt.Errorf("replay: %d pools and %d accounts; need 1 to 64, and 2 or more", o.Pools, o.Accounts)
	}
	return nil
}
