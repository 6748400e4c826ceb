package replay

// world is the ledger as of a block and a second: what a block's events change, and what questions are answered from.
type world struct {
	*ledger
	calendar
	terms    []terms
	block    blockID
	time     uint64
	protocol protocol // rolled to time
	turned   bool     // and that passed a boundary
}

type calendar struct{ genesis, length uint64 }

func (c calendar) epoch(t uint64) uint64     { return (t - c.genesis) / c.length }
func (c calendar) into(t uint64) uint64      { return (t - c.genesis) % c.length }
func (c calendar) start(epoch uint64) uint64 { return c.genesis + epoch*c.length }

// world as of a block.
func (c *Chain) world(id blockID) world {
	o := c.cast.options
	w := world{
		ledger: c.ledger, calendar: calendar{genesisTime, o.EpochBlocks * o.BlockTime}, terms: c.terms, block: id, time: c.tree.blocks[id].time,
	}
	w.protocol, _ = c.ledger.protocol.at(c.tree, id, struct{}{})
	if w.protocol.dry == 0 {
		w.protocol.dry = never
	}
	w.turned = w.protocol.roll(w.calendar, w.time)
	return w
}
